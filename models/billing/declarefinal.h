// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/monthinputs.h"
#include "models/storage/usecase.h"

namespace choba {

/// A person's word that nothing more of \a month's usage is to come, for every payer AWS has not invoiced
/// (section 4). Invalid: no reason, the month is not over yet. Returns how many payers it was said of.
Result<qint64> declareFinal(Desk &desk, Month month, const QString &reason);

/// The same for payers already read, audited. \pre inside a transaction, a reason
Result<qint64> declarePayersFinal(Desk &desk, const std::vector<PayerMonth> &payers, const QString &reason);

} // namespace choba
