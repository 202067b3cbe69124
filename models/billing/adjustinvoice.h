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

/// Says a line anew, on the same conditions. NotFound; Conflict when an issued invoice has printed it.
Result<StoredManualLine> editManualLine(Desk &desk, qint64 id, const QString &description, Yen amount,
                                        const QString &reason);

/// NotFound; Conflict when an issued invoice has printed it.
Result<void> removeManualLine(Desk &desk, qint64 id);

/// Enters what only a person knows about support: the fee of a plan handled individually, an add-on, or that
/// AWS's own support charge is dismissed. Invalid: nothing entered, no reason. Conflict: the month's invoice
/// is issued.
Result<void> setSupportByHand(Desk &desk, const SupportByHand &support);

} // namespace choba
