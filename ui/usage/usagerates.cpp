// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagerates.h"

#include "models/billing/exchangeratestore.h"

#include <map>

namespace choba {

Result<UsageRates> readUsageRates(Database &database)
{
    CHOBA_TRY_ASSIGN(const std::vector<MonthRate> rates, ExchangeRateStore(database).all());
    std::map<Month, std::vector<MonthRate>> byMonth;
    for (const MonthRate &rate : rates)
        byMonth[rate.month].push_back(rate);
    return UsageRates([byMonth](const QString &payer, Month month) -> std::optional<ExchangeRate> {
        const auto found = byMonth.find(month);
        if (found == byMonth.end())
            return std::nullopt;
        const std::optional<MonthRate> rate = rateFor(found->second, payer);
        return rate ? std::optional(rate->rate) : std::nullopt;
    });
}

} // namespace choba
