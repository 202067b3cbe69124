// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/exchangeratestore.h"
#include "models/storage/usecase.h"

namespace choba {

/// Enters AWS's rate of \a month for one payer, or for every payer that has none of its own (payer "").
/// Drafts made with the old rate must be closed again; issued invoices keep theirs. Invalid: a payer that is
/// no account id.
Result<MonthRate> setExchangeRate(Desk &desk, Month month, ExchangeRate rate, const QString &payer);

/// Enters AWS's own invoice total in yen, which the tie-out shows beside ours.
Result<void> setAwsInvoiceTotal(Desk &desk, Month month, const QString &payer, Yen total);

} // namespace choba
