// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/hovercard.h"

#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QFontMetrics>
#include <QPainter>

namespace choba {

namespace {

constexpr int padding = 12;
constexpr int swatchSide = 10;
constexpr int swatchGap = 8;
constexpr int columnGap = 24;

int lineHeight()
{
    return scaled(18);
}

} // namespace

HoverCard::HoverCard(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void HoverCard::setContent(const QString &title, const QString &value, const QList<Row> &rows)
{
    m_title = title;
    m_value = value;
    m_rows = rows;
    updateGeometry();
    update();
}

QSize HoverCard::sizeHint() const
{
    const QFontMetrics bold(fontOf(FontSize::Small, true));
    const QFontMetrics regular(fontOf(FontSize::Small));
    int width = bold.horizontalAdvance(m_title) + bold.horizontalAdvance(m_value);
    for (const auto &row : m_rows) {
        const int swatch = row.slot >= 0 ? swatchSide + swatchGap : 0;
        width =
            qMax(width, swatch + regular.horizontalAdvance(row.name) + regular.horizontalAdvance(row.value));
    }
    const int lines = 1 + static_cast<int>(m_rows.size());
    return {qMax(scaled(160), width + columnGap) + 2 * padding, lines * lineHeight() + 16};
}

void HoverCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    painter.setPen(QPen(theme.control, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    QRect line(padding, 8, width() - 2 * padding, lineHeight());
    painter.setFont(fontOf(FontSize::Small, true));
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_value);
    painter.setFont(fontOf(FontSize::Small));
    for (const auto &row : m_rows) {
        line.translate(0, lineHeight());
        QRect words = line;
        if (row.slot >= 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.chart[static_cast<size_t>(row.slot)]);
            painter.drawRoundedRect(
                QRect(line.left(), line.top() + (line.height() - swatchSide) / 2, swatchSide, swatchSide), 2,
                2);
            words.adjust(swatchSide + swatchGap, 0, 0, 0);
        }
        painter.setPen(theme.text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, row.name);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.value);
    }
}

} // namespace choba
