// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/adjustmentstore.h"
#include "models/storage/usecase.h"

namespace choba {

/// What is wrong with a line as typed: fields "description", "amount", "reason".
std::vector<Problem> manualLineProblems(const QString &description, Yen amount, const QString &reason);

/// Adds a signed line to the account's invoice of the month, with the reason a person gives; it takes effect
/// at the next close. Invalid: no account id, description or reason, an amount of zero. Conflict: that
/// invoice is issued.
Result<StoredManualLine> addManualLine(Desk &desk, const QString &account, Month month,
                                       const QString &description, Yen amount, const QString &reason);

struct LineEdited
{
    StoredManualLine line;
    StoredManualLine replaced;
};

/// Says a line anew, on the same conditions. NotFound; Conflict when an issued invoice has printed it. Stale,
/// naming who and when, unless \a basedOn is the stored version; without one whatever stands is replaced, and
/// told.
Result<LineEdited> editManualLine(Desk &desk, qint64 id, const QString &description, Yen amount,
                                  const QString &reason, std::optional<int> basedOn = {});

/// NotFound; Conflict when an issued invoice has printed it. Stale as in editManualLine. Returns what is
/// gone.
Result<StoredManualLine> removeManualLine(Desk &desk, qint64 id, std::optional<int> basedOn = {});

/// Enters what only a person knows about support: the fee of a plan handled individually, an add-on, or that
/// AWS's own support charge is dismissed. Invalid: nothing entered, no reason. Conflict: the month's invoice
/// is issued. Stale, naming who and when, unless \a basedOn is the stored version (0: none was seen); without
/// one whatever stands is replaced. Returns that.
Result<std::optional<SupportByHand>> setSupportByHand(Desk &desk, const SupportByHand &support,
                                                      std::optional<int> basedOn = {});

} // namespace choba
