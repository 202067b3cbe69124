// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationitem.h"

#include "ui/kit/chobastyle.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QLocale>
#include <QPainter>

namespace choba {

namespace {

constexpr int iconLeft = 11;
constexpr int textLeft = 36;
constexpr int badgeRight = 11;

} // namespace

NavigationItem::NavigationItem(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setProperty("ownFocus", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavigationItem::setBadge(const NavigationBadge &badge)
{
    m_badge = badge;
    setAccessibleDescription(badge.count > 0 ? QString::number(badge.count) : QString());
    update();
}

QSize NavigationItem::sizeHint() const
{
    const QFontMetrics metrics(fontOf(FontSize::Body, true));
    return {textLeft + metrics.horizontalAdvance(text()) + 48, scaledHeight(28)};
}

void NavigationItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const QRect box = rect().adjusted(0, 1, 0, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.sel : theme.hover);
        painter.drawRoundedRect(box, 6, 6);
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.link);
        painter.drawRoundedRect(QRectF(0, (height() - 16) / 2.0, 3, 16), 1.5, 1.5);
    }
    paintIcon(painter, QRectF(iconLeft, (height() - 16) / 2.0, 16, 16), m_iconName,
              isChecked() ? theme.link : theme.muted);
    painter.setFont(fontOf(FontSize::Body, isChecked()));
    painter.setPen(theme.text);
    const int room = width() - textLeft - 40;
    const QString words =
        m_badge.count > 0 ? painter.fontMetrics().elidedText(text(), Qt::ElideRight, room) : text();
    painter.drawText(rect().adjusted(textLeft, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
    if (m_badge.count > 0)
        paintBadge(painter);
    if (hasFocus())
        paintEdge(painter, box, 6, 2, theme.link);
}

void NavigationItem::paintBadge(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    const QString count = QLocale().toString(m_badge.count);
    painter.setFont(fontOf(FontSize::Small, m_badge.danger));
    if (!m_badge.danger) {
        painter.setPen(theme.muted);
        painter.drawText(rect().adjusted(0, 0, -badgeRight, 0), Qt::AlignRight | Qt::AlignVCenter, count);
        return;
    }
    const int wide = painter.fontMetrics().horizontalAdvance(count) + 26;
    const QRectF pill(width() - 5 - wide, (height() - 18) / 2.0, wide, 18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.dangerTint);
    painter.drawRoundedRect(pill, 9, 9);
    paintIcon(painter, QRectF(pill.left() + 5, pill.top() + 3, 12, 12), QStringLiteral("triangle-alert"),
              theme.danger);
    painter.setPen(theme.danger);
    painter.drawText(pill.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, count);
}

} // namespace choba
