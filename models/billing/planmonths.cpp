// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/planmonths.h"

#include <algorithm>

namespace choba {

namespace {

/// \a plan, or Basic once it is over: nothing switches by itself (Prime 4-4-2).
SupportPlan standing(SupportPlan plan, QDate on, const RuleBook &rules)
{
    return rules.supportPlan(plan, on).value.isOver(on) ? SupportPlan::Basic : plan;
}

SupportPlan higher(SupportPlan a, SupportPlan b, QDate on, const RuleBook &rules)
{
    return rules.supportPlan(a, on).value.level < rules.supportPlan(b, on).value.level ? b : a;
}

} // namespace

std::vector<PlanMonth> planMonths(SupportPlan start, std::vector<PlanChange> changes, Month first, int count,
                                  const RuleBook &rules)
{
    std::stable_sort(changes.begin(), changes.end(),
                     [](const PlanChange &a, const PlanChange &b) { return a.received < b.received; });
    std::vector<PlanMonth> months;
    SupportPlan plan = start;
    auto change = changes.begin();
    for (; change != changes.end() && change->received < first.firstDay(); ++change)
        plan = change->plan;
    for (Month month = first; month < first.plus(count); month = month.plus(1)) {
        const QDate begin = month.firstDay();
        plan = standing(plan, begin, rules);
        SupportPlan feePlan = plan;
        for (; change != changes.end() && month.contains(change->received); ++change) {
            plan = standing(change->plan, begin, rules);
            feePlan = higher(feePlan, plan, begin, rules);
        }
        months.push_back({month, feePlan, plan});
    }
    return months;
}

} // namespace choba
