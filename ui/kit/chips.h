// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"

#include <QWidget>

class QPainter;

namespace choba {

struct Theme;

/// Size of the chip as paintChip() draws it.
QSize chipSize(const Chip &chip);
/// Draws at the left of the rectangle, in its vertical middle; the words are cut with "…" if it is too
/// narrow. A tone colours icon and, when filled, words and ground; plain chips keep text-coloured words.
void paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const Theme &theme);

/// The same chip as a widget, for page heads and panes. Hidden while its chip is empty.
class ChipLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ChipLabel(QWidget *parent = nullptr);
    explicit ChipLabel(const Chip &chip, QWidget *parent = nullptr);
    void setChip(const Chip &chip);
    const Chip &chip() const { return m_chip; }
    QSize sizeHint() const override { return chipSize(m_chip); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

} // namespace choba
