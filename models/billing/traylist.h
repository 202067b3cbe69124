// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/draftrules.h"

namespace choba {

/// A tray item as a person sees it in a month.
struct TrayEntry
{
    TrayItem item;
    QString customerName;
    bool isLocked = false;      ///< an issued invoice has used the decision
    bool monthIsIssued = false; ///< the invoice of the item's own month is out: it can only be kept or moved
    int decisionVersion = 0;    ///< of a person's decision, also of one about another amount; 0 for none
};

/// The items of \a month (credits in its usage, late usage of earlier months offered in it, items moved into
/// it), by account; of one account when given. Undecided ones hold their account.
Result<std::vector<TrayEntry>> trayEntries(Database &database, const RuleBook &rules, Month month,
                                           const std::optional<QString> &account = {});

} // namespace choba
