// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/businesscalendar.h"
#include "models/rulebook/rulerow.h"
#include "models/rulebook/rulevalues.h"

#include <QHash>

#include <map>
#include <tuple>

namespace choba {

/// The rows of a loaded rule book, as written and as typed values by key.
struct RuleData
{
    template <typename T>
    using Shelf = QHash<QString, Dated<T>>;

    std::map<QString, std::vector<RuleRow>> rows;
    std::tuple<Shelf<Percent>, Shelf<Treatment>, Shelf<ChargeClassRule>, Shelf<ProductRule>,
               Shelf<QStringList>, Shelf<SupportPlanRule>, Shelf<int>, Shelf<InvoiceTerms>,
               Shelf<std::vector<TrayRule>>, Shelf<CompanyDays>, Shelf<AddedHolidays>, Shelf<DeskHours>,
               Shelf<std::vector<SlaTarget>>, Shelf<RankRule>>
        shelves;
    BusinessCalendar calendar;

    template <typename T>
    Shelf<T> &shelf()
    {
        return std::get<Shelf<T>>(shelves);
    }
    /// The row of \a key in force on \a on, or nothing.
    template <typename T>
    const Ruled<T> *find(const QString &key, QDate on) const
    {
        const auto &typed = std::get<Shelf<T>>(shelves);
        const auto found = typed.constFind(key);
        return found == typed.constEnd() ? nullptr : inForce(*found, on);
    }
};

} // namespace choba
