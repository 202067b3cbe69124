// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/planmonths.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanMonths)
};

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

Result<QString> checkPlanRequest(SupportPlan plan, ContractPlan contract, QDate received,
                                 const RuleBook &rules)
{
    const SupportPlanRule &rule = rules.supportPlan(plan, received).value;
    QString objection;
    if (rule.lastRequestDay && received > *rule.lastRequestDay) {
        objection = Words::tr("%1 cannot be asked for after %2.")
                        .arg(displayName(plan), rule.lastRequestDay->toString(Qt::ISODate));
    } else if (rule.firstDay && received < *rule.firstDay) {
        objection = Words::tr("%1 cannot be asked for before %2.")
                        .arg(displayName(plan), rule.firstDay->toString(Qt::ISODate));
    }
    if (objection.isEmpty() || contract == ContractPlan::PrimeLite)
        return objection;
    return Error::invalid(QStringLiteral("plan"), objection);
}

Result<QDate> planChangeDue(QDate received, const RuleBook &rules)
{
    return rules.calendar().addBusinessDays(received, rules.planChangeBusinessDays(received));
}

} // namespace choba
