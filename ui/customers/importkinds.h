// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/importlistdialog.h"

namespace choba {

class RuleBook;

/// What the pages of this area import.
ImportKind customerImport();
/// \a rules and \a clock outlive the dialog and its job.
ImportKind accountImport(const RuleBook &rules, const Clock &clock);

} // namespace choba
