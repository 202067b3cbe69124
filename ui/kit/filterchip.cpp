// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/filterchip.h"

#include "ui/kit/chobastyle.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace choba {

namespace {

constexpr int padding = 10;
constexpr int iconSide = 14;

} // namespace

FilterChip::FilterChip(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setCount(qint64 count)
{
    m_count = count;
    setAccessibleDescription(countText());
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(fontOf(FontSize::Small));
    int width = 2 * padding + metrics.horizontalAdvance(text());
    if (!m_iconName.isEmpty())
        width += iconSide + 4;
    if (m_count >= 0)
        width += 6 + metrics.horizontalAdvance(countText());
    return {width, scaledHeight(28)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const QColor fill = isChecked() ? theme.sel : underMouse() ? theme.hover : theme.surface;
    painter.setPen(QPen(isChecked() ? theme.selLine : theme.border, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (hasFocus())
        paintEdge(painter, rect(), 6, 2, theme.link);
    QRect box = rect().adjusted(padding, 0, -padding, 0);
    if (!m_iconName.isEmpty()) {
        const QRectF square(box.left(), (height() - iconSide) / 2.0, iconSide, iconSide);
        paintIcon(painter, square, m_iconName, isChecked() ? theme.link : theme.muted);
        box.adjust(iconSide + 4, 0, 0, 0);
    }
    painter.setFont(fontOf(FontSize::Small));
    painter.setPen(isEnabled() ? theme.text : theme.faint);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setPen(theme.muted);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight, countText());
}

bool FilterChip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    if (mayChangeTextSize(*event))
        updateGeometry();
    return QAbstractButton::event(event);
}

QString FilterChip::countText() const
{
    return m_count < 0 ? QString() : QLocale().toString(m_count);
}

} // namespace choba
