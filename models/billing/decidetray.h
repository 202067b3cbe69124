// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/traylist.h"
#include "models/storage/usecase.h"

namespace choba {

/// What a person decides about one tray item seen in \a seenIn.
struct TrayVerdict
{
    QString account;
    QString key;
    Month seenIn;
    TrayChoice choice = TrayChoice::Keep;
    ServiceClass billAs = ServiceClass::Undiscounted; ///< a late item always keeps its own class
    std::optional<Month>
        month; ///< where to: needed for Move; for a late item billed elsewhere than in seenIn
    QString reason;
};

/// Records the decision with who and why. NotFound: no such item. Conflict: an issued invoice has used it, or
/// the account's invoice of the month it should go to is issued. Invalid: no reason, no later month to move
/// to.
Result<TrayItem> decideTray(Desk &desk, const RuleBook &rules, const TrayVerdict &verdict);

} // namespace choba
