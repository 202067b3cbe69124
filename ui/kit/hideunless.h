// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QAction;

namespace choba {

/// Set on an action the person may never use, to tell it from one that has nothing to do just now.
constexpr auto refusedProperty = "refused";

/// What a person may not do is not shown (section 19): hides the actions for good unless \a may, whatever the
/// page makes of them later.
void hideUnless(bool may, std::initializer_list<QAction *> actions);

} // namespace choba
