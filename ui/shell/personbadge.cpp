// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/personbadge.h"

#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QPainter>

namespace choba {

namespace {

constexpr int discSide = 24;

} // namespace

PersonBadge::PersonBadge(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void PersonBadge::setPerson(const QString &name, const QString &role)
{
    m_name = name;
    setText(role.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, role));
    setAccessibleName(text());
    setToolTip(text());
    updateGeometry();
    update();
}

QSize PersonBadge::sizeHint() const
{
    return {discSide + 8 + QFontMetrics(fontOf(FontSize::Small)).horizontalAdvance(text()) + 2,
            scaledHeight(28)};
}

QSize PersonBadge::minimumSizeHint() const
{
    return {discSide + 8 + scaled(40), sizeHint().height()};
}

void PersonBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const QRectF disc(0, (height() - discSide) / 2.0, discSide, discSide);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? theme.selLine : theme.border);
    painter.drawEllipse(disc);
    painter.setPen(theme.text);
    painter.setFont(fontOf(FontSize::Caption, true));
    painter.drawText(disc, Qt::AlignCenter, m_name.left(1));
    painter.setFont(fontOf(FontSize::Small));
    const QRect box = rect().adjusted(discSide + 8, 0, 0, 0);
    painter.drawText(box, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
}

Logo::Logo(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(24, 24);
}

void Logo::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(rect(), 5, 5);
    painter.setPen(theme.onAccent);
    QFont font = fontOf(FontSize::Body, true);
    font.setPixelSize(14); // the mark does not grow with the text
    painter.setFont(font);
    painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("帳"));
}

} // namespace choba
