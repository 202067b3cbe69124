// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/quote.h"

namespace choba {

Result<Quote> quote(const QuoteRequest &request, const RuleBook &rules)
{
    InvoiceInput input{.classes = {},
                       .supportPlan = request.support.plan,
                       .supportFee = {},
                       .late = {},
                       .manual = {},
                       .rate = request.rate,
                       .tax = rules.consumptionTax(request.on)};
    ExactUsd base;
    for (const auto &[serviceClass, usd] : request.charges) {
        const Ruled<Percent> &discount = rules.discount(request.contract, serviceClass, request.on);
        input.classes.push_back({serviceClass, discount.value, usd, 1, discount.rule});
        base += ExactUsd::discounted(usd, discount.value);
    }
    for (const Yen amount : request.manual)
        input.manual.push_back({0, amount, QStringLiteral("調整")});
    Quote result;
    CHOBA_TRY_ASSIGN(result.support, supportFee(request.support, base, request.on, rules));
    input.supportFee = result.support.fee;
    CHOBA_TRY_ASSIGN(result.amounts, invoiceAmounts(input));
    return result;
}

QString supportFeeText(SupportPlan plan, Usd fee)
{
    return plan == SupportPlan::Basic && fee.isZero() ? QStringLiteral("0") : fee.toCents();
}

} // namespace choba
