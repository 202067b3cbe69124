// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/rulebook.h"

namespace choba {

/// The rank a year of dealings earns, for the fiscal year that begins on the 1 April after it.
struct RankOfYear
{
    Rank rank = Rank::Regular;
    FiscalYear fiscalYear{0};
    int proposalCycles = 0;
    int tickets = 0;
    RuleRef rule;
};

/// \a dealings of the calendar year \a dealingsYear, before tax. Thresholds are those in force on the first
/// day of the fiscal year.
RankOfYear rankOf(Yen dealings, int dealingsYear, const RuleBook &rules);

} // namespace choba
