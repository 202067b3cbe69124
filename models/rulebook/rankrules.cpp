// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/rankrules.h"

namespace choba {

RankOfYear rankOf(Yen dealings, int dealingsYear, const RuleBook &rules)
{
    const FiscalYear year(dealingsYear + 1);
    for (const Rank rank : allRanks) {
        const Ruled<RankRule> &row = rules.rank(rank, year.firstDay());
        if (dealings >= row.value.dealingsFrom || rank == Rank::Regular)
            return {rank, year, row.value.proposalCycles, row.value.tickets, row.rule};
    }
    Q_UNREACHABLE();
}

} // namespace choba
