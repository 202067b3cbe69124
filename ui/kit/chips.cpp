// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chips.h"

#include "ui/kit/icons.h"
#include "ui/kit/restyle.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QtMath>

namespace choba {

namespace {

constexpr int padding = 8;
constexpr int iconSide = 14;
constexpr int iconGap = 4;

QColor wordColor(const Chip &chip, const Theme &theme)
{
    const bool quiet = chip.tone == Tone::Faint || chip.tone == Tone::Muted;
    return chip.filled || quiet ? theme.tone(chip.tone) : theme.text;
}

QColor iconColor(const Chip &chip, const Theme &theme)
{
    return chip.tone == Tone::Text ? theme.muted : theme.tone(chip.tone);
}

} // namespace

QSize chipSize(const Chip &chip)
{
    const QFontMetricsF metrics(fontOf(FontSize::Small));
    int width = chip.filled ? 2 * padding : 0;
    if (!chip.icon.isEmpty())
        width += iconSide + (chip.text.isEmpty() ? 0 : iconGap);
    // Rounded up: words that lack a part of a pixel would be cut.
    return {width + qCeil(metrics.horizontalAdvance(chip.text)), scaledHeight(20)};
}

void paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const Theme &theme)
{
    const QSize size = chipSize(chip);
    QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2, qMin(size.width(), rect.width()),
              size.height());
    painter.save();
    if (chip.filled) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tint(chip.tone));
        painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
        box.adjust(padding, 0, -padding, 0);
    }
    if (!chip.icon.isEmpty()) {
        const QRectF square(box.left(), box.top() + (box.height() - iconSide) / 2.0, iconSide, iconSide);
        paintIcon(painter, square, chip.icon, iconColor(chip, theme));
        box.adjust(iconSide + iconGap, 0, 0, 0);
    }
    painter.setFont(fontOf(FontSize::Small));
    painter.setPen(wordColor(chip, theme));
    const QString words = painter.fontMetrics().elidedText(chip.text, Qt::ElideRight, box.width());
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
    painter.restore();
}

ChipLabel::ChipLabel(QWidget *parent)
    : ChipLabel(Chip(), parent)
{}

ChipLabel::ChipLabel(const Chip &chip, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(chip);
}

void ChipLabel::setChip(const Chip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    showWhen(this, !chip.text.isEmpty() || !chip.icon.isEmpty());
    updateGeometry();
    update();
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, Theme::of(this));
}

} // namespace choba
