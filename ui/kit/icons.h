// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace choba {

/// A Lucide icon ("circle-check") in a tone of the current theme: it follows a switch by itself, is faint
/// when disabled, and stands at the left of a rectangle wider than high.
QIcon icon(const QString &name, Tone tone = Tone::Text);

/// Draws the icon sharp at any scale into the square at the left of the rectangle.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);

} // namespace choba
