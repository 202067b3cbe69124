// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/rulebook.h"

namespace choba {

/// A request for another support plan, by the Tokyo day it was received.
struct PlanChange
{
    QDate received;
    SupportPlan plan = SupportPlan::Basic;
};

struct PlanMonth
{
    Month month;
    SupportPlan feePlan = SupportPlan::Basic;  ///< the highest in force at any time in the month
    SupportPlan lastPlan = SupportPlan::Basic; ///< what the next month begins with
};

/// The plan whose fee each of \a count months from \a first bears (Prime 4-4-4). \a start stands before the
/// earliest change and \a first. A plan past its last day is Basic.
std::vector<PlanMonth> planMonths(SupportPlan start, std::vector<PlanChange> changes, Month first, int count,
                                  const RuleBook &rules);

} // namespace choba
