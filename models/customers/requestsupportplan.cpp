// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/requestsupportplan.h"

#include "models/base/storabletext.h"
#include "models/customers/accountstore.h"
#include "models/customers/contractstore.h"
#include "models/customers/supportplanrules.h"
#include "models/storage/audit.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestSupportPlan)
};

Result<ContractPlan> contractPlanOn(Desk &desk, const AwsAccount &account, const QDate &day)
{
    CHOBA_TRY_ASSIGN(const std::vector<Contract> all, ContractStore(desk.database).ofAccount(account.id));
    const Contract *contract = day.isValid() ? contracts::inMonth(all, Month::of(day)) : nullptr;
    if (!contract)
        return Error::invalid(QStringLiteral("requested_on"),
                              Words::tr("The account has no contract on this day."));
    return contract->plan;
}

} // namespace

Result<SupportPlanRequested> requestSupportPlan(Desk &desk, const RuleBook &rules,
                                                const SupportPlanRequest &request, const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::RequestSupportPlans));
    return retried(desk.database, [&]() -> Result<SupportPlanRequested> {
        if (auto problem = storableProblem(request.note, QStringLiteral("note")))
            return Error::invalid({*std::move(problem)});
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        CHOBA_TRY_ASSIGN(const AwsAccount account, AccountStore(desk.database).meant(request.accountId));
        CHOBA_TRY_ASSIGN(const ContractPlan contract, contractPlanOn(desk, account, request.requestedOn));
        ContractStore store(desk.database);
        CHOBA_TRY_ASSIGN(const std::vector<SupportPlanChange> soFar, store.supportPlans(account.id));
        SupportPlanRequested requested;
        requested.change = {0, account.id, request.plan, request.requestedOn, {}, request.note};
        CHOBA_TRY_ASSIGN(requested.warnings, checkPlanRequest(rules, contract, soFar, requested.change));
        const auto dueOn = planChangeDueOn(rules, request.requestedOn);
        if (dueOn)
            requested.dueOn = *dueOn;
        else
            requested.warnings.append(dueOn.error().message);
        CHOBA_TRY_ASSIGN(requested.change.id, store.addSupportPlan(requested.change));
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("request_support_plan"),
                                     QStringLiteral("aws_account"),
                                     account.accountId.digits(),
                                     {},
                                     toJson(requested.change)}));
        transaction.announce({QStringLiteral("aws_account"), {account.id}});
        CHOBA_TRY(transaction.commit());
        return requested;
    });
}

} // namespace choba
