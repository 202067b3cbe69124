// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace choba {

struct Theme;

/// resources/style/choba.qss with its @names filled in: colour tokens by name, @f13 a font size and @h26 a
/// height at the current text size, @mode "light" or "dark".
QString styleSheetOf(const Theme &theme);

} // namespace choba
