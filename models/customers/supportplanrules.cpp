// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/supportplanrules.h"

#include "models/rulebook/rulebook.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SupportPlanRules)
};

Result<void> checkThere(const RuleBook &rules, SupportPlan plan, const QDate &on, const QString &field)
{
    const SupportPlanRule &rule = rules.supportPlan(plan, on).value;
    if (rule.isOver(on))
        return Error::invalid(
            field, Words::tr("%1 ends on %2.").arg(displayName(plan), rule.lastDay->toString(Qt::ISODate)));
    if (rule.firstDay && on < *rule.firstDay)
        return Error::invalid(
            field,
            Words::tr("%1 begins on %2.").arg(displayName(plan), rule.firstDay->toString(Qt::ISODate)));
    return ok();
}

} // namespace

Result<void> checkStartPlan(const RuleBook &rules, SupportPlan plan, const QDate &start)
{
    return checkThere(rules, plan, start, QStringLiteral("support_plan"));
}

Result<QStringList> checkPlanRequest(const RuleBook &rules, ContractPlan contract,
                                     const std::vector<SupportPlanChange> &soFar,
                                     const SupportPlanChange &wanted)
{
    const QString field = QStringLiteral("plan");
    if (!wanted.requestedOn.isValid())
        return Error::invalid(QStringLiteral("requested_on"),
                              Words::tr("The day of the request is missing."));
    CHOBA_TRY(checkThere(rules, wanted.plan, wanted.requestedOn, field));
    if (!soFar.empty() && wanted.requestedOn < soFar.back().requestedOn)
        return Error::invalid(QStringLiteral("requested_on"),
                              Words::tr("The last request is of %1; requests are entered in order.")
                                  .arg(soFar.back().requestedOn.toString(Qt::ISODate)));
    if (!soFar.empty() && soFar.back().plan == wanted.plan)
        return Error::invalid(
            field, Words::tr("%1 is the plan asked for last already.").arg(displayName(wanted.plan)));
    const SupportPlanRule &rule = rules.supportPlan(wanted.plan, wanted.requestedOn).value;
    if (!rule.lastRequestDay || wanted.requestedOn <= *rule.lastRequestDay)
        return QStringList{};
    const QString tooLate = Words::tr("%1 could be asked for until %2.")
                                .arg(displayName(wanted.plan), rule.lastRequestDay->toString(Qt::ISODate));
    if (contract == ContractPlan::Prime)
        return Error::invalid(field, tooLate);
    return QStringList{tooLate + QLatin1Char(' ') + Words::tr("Recorded, because the customer changes it.")};
}

Result<QDate> planChangeDueOn(const RuleBook &rules, const QDate &requestedOn)
{
    return rules.calendar().addBusinessDays(requestedOn, rules.planChangeBusinessDays(requestedOn));
}

} // namespace choba
