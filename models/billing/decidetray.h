// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/traylist.h"
#include "models/billing/traystore.h"
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
    /// The version of the decision that was seen (TrayEntry::decisionVersion); without one whatever stands is
    /// replaced, and told.
    std::optional<int> basedOn = {};
};

struct TrayDecided
{
    TrayItem item;
    int rowVersion = 0;
    std::optional<StoredDecision> replaced;
};

/// Records the decision with who and why. NotFound: no such item. Conflict: an issued invoice has used it, or
/// the account's invoice of the month it should go to is issued. Invalid: no reason, no later month to move
/// to. Stale, naming who and when, when another decision than the one seen is stored.
Result<TrayDecided> decideTray(Desk &desk, const RuleBook &rules, const TrayVerdict &verdict);

} // namespace choba
