// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoicerules.h"

#include <map>

namespace choba {

/// What a month would cost, without any account.
struct QuoteRequest
{
    ContractPlan contract = ContractPlan::Prime;
    ExchangeRate rate;
    SupportOfMonth support;
    std::map<ServiceClass, UsdSum> charges;
    std::vector<Yen> manual;
    QDate on; ///< whose rules
};

struct Quote
{
    InvoiceAmounts amounts;
    SupportFee support;
};

/// Invalid (field "plan") like supportFee().
Result<Quote> quote(const QuoteRequest &request, const RuleBook &rules);

/// "0" on Basic, else two decimals ("29.00"): how `quote` and `invoices show` print support_fee_usd.
QString supportFeeText(SupportPlan plan, Usd fee);

} // namespace choba
