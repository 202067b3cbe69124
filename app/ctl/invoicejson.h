// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"
#include "models/billing/invoicerules.h"

namespace choba {

/// The shape of `quote` and `invoices show` as far as amounts go.
QJsonObject amountsJson(const InvoiceAmounts &amounts, const std::optional<ExchangeRate> &rate,
                        SupportPlan plan, Usd supportFee);
/// \a invoice in words: what is known of its head, its lines, its sums.
Answer invoiceAnswer(const QJsonObject &invoice);

} // namespace choba
