// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/ratingrules.h"

namespace choba {

/// Builds the input of one account's month, charge by charge.
class RatingInputBuilder
{
public:
    RatingInputBuilder()
    {
        input.account = QStringLiteral("123456789012");
        input.month = Month(2026, 10);
        input.rate = ExchangeRate::ofMicros(150'000'000);
    }

    ChargeSeries &add(const char *type, const char *product, const char *usd)
    {
        ChargeSeries series;
        series.id = static_cast<qint64>(input.charges.size()) + 1;
        series.lines = 1;
        series.key.account = input.account;
        series.key.productCode = QString::fromLatin1(product);
        series.key.lineItemType = QString::fromLatin1(type);
        series.key.region = QStringLiteral("ap-northeast-1");
        series.cost = Usd::parse(QString::fromLatin1(usd), {}).value();
        input.charges.push_back(series);
        return input.charges.back();
    }
    RatedMonth rated(const RuleBook &rules) const { return rateMonth(input, rules).value(); }

    RatingInput input;
};

inline UsdSum standing(const RatedMonth &rated, Standing standing)
{
    const auto found = rated.standings.find(standing);
    return found == rated.standings.end() ? UsdSum() : found->second;
}

inline QString classUsd(const RatedMonth &rated, ServiceClass serviceClass)
{
    for (const ClassSum &sum : rated.classes) {
        if (sum.serviceClass == serviceClass)
            return sum.usd.toString();
    }
    return {};
}

} // namespace choba
