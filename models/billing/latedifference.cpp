// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/latedifference.h"

namespace choba {

ClassTotals classTotals(const RatedMonth &rated)
{
    ClassTotals totals;
    for (const RatedCharge &charge : rated.charges) {
        if (charge.standing == Standing::Billed)
            totals[*charge.serviceClass] += charge.series.cost;
    }
    return totals;
}

std::vector<TrayItem> lateDifference(const RatedMonth &now, const ClassTotals &frozen, int ordinal)
{
    ClassTotals moved = classTotals(now);
    for (const auto &[serviceClass, usd] : frozen)
        moved[serviceClass] -= usd;
    std::vector<TrayItem> items;
    for (const auto &[serviceClass, usd] : moved) {
        if (usd.isZero())
            continue;
        TrayItem item;
        item.kind = TrayKind::LateUsage;
        item.key = QStringLiteral("late_usage/%1/%2/%3")
                       .arg(now.month.toString(), spelled(serviceClass), QString::number(ordinal));
        item.account = now.account;
        item.month = now.month;
        item.serviceClass = serviceClass;
        item.amount = usd;
        for (const RatedCharge &charge : now.charges) {
            if (charge.standing == Standing::Billed && charge.serviceClass == serviceClass)
                item.seriesIds.push_back(charge.series.id);
        }
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace choba
