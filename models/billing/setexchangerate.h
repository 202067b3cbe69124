// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/exchangeratestore.h"
#include "models/storage/usecase.h"

namespace choba {

struct RateEntered
{
    MonthRate rate;
    std::optional<MonthRate> replaced;
};

/// Enters AWS's rate of \a month for one payer, or for every payer that has none of its own (payer "").
/// Drafts made with the old rate must be closed again; issued invoices keep theirs. Invalid: a payer that is
/// no account id. Stale, naming who and when, unless \a basedOn is the stored version (0: none was seen);
/// without one whatever stands is replaced, and told.
Result<RateEntered> setExchangeRate(Desk &desk, Month month, ExchangeRate rate, const QString &payer,
                                    std::optional<int> basedOn = {});

/// Enters AWS's own invoice total in yen, which the tie-out shows beside ours. Stale as in setExchangeRate.
/// Returns what it replaced.
Result<std::optional<AwsTotal>> setAwsInvoiceTotal(Desk &desk, Month month, const QString &payer, Yen total,
                                                   std::optional<int> basedOn = {});

} // namespace choba
