// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/finishsupportplan.h"

#include "models/customers/accountstore.h"
#include "models/customers/contractstore.h"
#include "models/storage/audit.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FinishSupportPlan)
};

Result<SupportPlanChange> openRequest(Desk &desk, const AwsAccount &account, qint64 changeId)
{
    CHOBA_TRY_ASSIGN(const std::vector<SupportPlanChange> all,
                     ContractStore(desk.database).supportPlans(account.id));
    const auto found = std::find_if(all.begin(), all.end(), [&](const SupportPlanChange &one) {
        return one.isOpen() && (changeId == 0 || one.id == changeId);
    });
    if (found == all.end())
        return Error::at(
            ErrorKind::NotFound, QStringLiteral("account"),
            Words::tr("Account %1 has no open request for a support plan.").arg(account.accountId.grouped()));
    return *found;
}

} // namespace

Result<SupportPlanChange> finishSupportPlan(Desk &desk, const SupportPlanDone &done, const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::RequestSupportPlans));
    return retried(desk.database, [&]() -> Result<SupportPlanChange> {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        CHOBA_TRY_ASSIGN(const AwsAccount account, AccountStore(desk.database).meant(done.accountId));
        CHOBA_TRY_ASSIGN(const SupportPlanChange before, openRequest(desk, account, done.changeId));
        if (!done.doneOn.isValid() || done.doneOn < before.requestedOn)
            return Error::invalid(QStringLiteral("done_on"),
                                  Words::tr("The request is of %1; it cannot be done before.")
                                      .arg(before.requestedOn.toString(Qt::ISODate)));
        SupportPlanChange after = before;
        after.doneOn = done.doneOn;
        CHOBA_TRY(ContractStore(desk.database).setSupportPlanDone(after.id, after.doneOn));
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("finish_support_plan"), QStringLiteral("aws_account"),
                                     account.accountId.digits(), toJson(before), toJson(after)}));
        transaction.announce({QStringLiteral("aws_account"), {account.id}});
        CHOBA_TRY(transaction.commit());
        return after;
    });
}

} // namespace choba
