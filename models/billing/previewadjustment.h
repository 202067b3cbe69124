// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/adjustmentstore.h"
#include "models/rulebook/rulebook.h"

namespace choba {

/// What a person is about to change of one account's month.
struct Adjustment
{
    std::optional<ManualLine> line; ///< added when its id is 0, otherwise said anew
    qint64 removedLine = 0;
    std::optional<SupportByHand> support;
};

/// The invoice as it stands and as it would be.
struct AdjustmentPreview
{
    Yen total; ///< with tax, as are both
    Yen newTotal;
    Usd supportFee;
    Usd newSupportFee;
};

/// Rates the account's month with and without \a adjustment; stores nothing. NotFound: no contract in the
/// month. Invalid: no exchange rate yet, or an amount does not fit.
Result<AdjustmentPreview> previewAdjustment(Database &database, const RuleBook &rules, const QString &account,
                                            Month month, const Adjustment &adjustment);

} // namespace choba
