// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace choba {

/// Where things stand in a table, shared by header and delegate so that they stand under each other.
namespace TableMetrics {
constexpr int cellPadding = 8;
constexpr int firstPadding = 16; ///< the first column stands under the page title
constexpr int checkSide = 16;
constexpr int barWidth = 3; ///< mark of the current row

/// The tick box at the left of the first visual cell.
inline QRect checkRect(const QRect &cell)
{
    return {cell.left() + firstPadding, cell.top() + (cell.height() - checkSide) / 2, checkSide, checkSide};
}

/// The part of a cell that is its own: without the tick box before the first one.
inline QRect bodyRect(const QRect &cell, bool first, bool checkable)
{
    return first && checkable ? cell.adjusted(firstPadding + checkSide + 8, 0, 0, 0) : cell;
}

/// Where the words of a cell go.
inline QRect textRect(const QRect &cell, bool first, bool checkable)
{
    const int left = first && !checkable ? firstPadding : cellPadding;
    return bodyRect(cell, first, checkable).adjusted(left, 0, -cellPadding, 0);
}
} // namespace TableMetrics

} // namespace choba
