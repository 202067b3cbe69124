// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/draftrules.h"

namespace choba {

/// Usage that arrived after an invoice was issued: per account and class one tray item, the difference
/// between the month as it is now and the frozen input (section 5). Items of every issued month before \a
/// month; those decided to be kept, or billed in another month, are left out. Undecided ones hold the
/// account. An item stays with the customer of its month: it is offered only while the account is still that
/// customer's.
Result<IncomingItems> incomingLateUsage(Database &database, const MonthInputs &inputs, const RuleBook &rules);

/// All late items with their decisions, also those settled, for the tray page.
Result<std::vector<TrayItem>> lateItems(Database &database, Month before, const RuleBook &rules);

} // namespace choba
