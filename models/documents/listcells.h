// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/listwriter.h"

namespace choba {

/// Text for a spreadsheet cell: what would be run as a formula there ("=1+1", "@x", full-width too, also
/// after leading spaces) gets an apostrophe in front.
QString guardedText(const QString &text);

/// A number as a spreadsheet reads it, without grouping; nothing for text, dates and empty cells.
std::optional<QString> numberText(const ListCell &cell);

} // namespace choba
