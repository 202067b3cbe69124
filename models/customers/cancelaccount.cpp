// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/cancelaccount.h"

#include "models/customers/accountstore.h"
#include "models/customers/contractstore.h"
#include "models/customers/recordaccount.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CancelAccount)
};

Result<void> checkDay(const AwsAccount &account, const QDate &day, const QDate &today)
{
    if (account.state == AccountState::Cancelled)
        return Error::invalid(QStringLiteral("account"), Words::tr("Account %1 was cancelled on %2 already.")
                                                             .arg(account.accountId.grouped(),
                                                                  account.cancelledOn.toString(Qt::ISODate)));
    if (!day.isValid() || day > today)
        return Error::invalid(QStringLiteral("on"),
                              Words::tr("A cancellation is entered when it is completed, today or earlier."));
    return ok();
}

} // namespace

Result<AwsAccount> cancelAccount(Desk &desk, const AccountCancellation &cancellation,
                                 const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::EditCustomers));
    return retried(desk.database, [&]() -> Result<AwsAccount> {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        CHOBA_TRY_ASSIGN(const AwsAccount account, AccountStore(desk.database).meant(cancellation.accountId));
        CHOBA_TRY(checkDay(account, cancellation.completedOn, desk.clock.today()));
        CHOBA_TRY_ASSIGN(const std::vector<Contract> all, ContractStore(desk.database).ofAccount(account.id));
        CHOBA_TRY_ASSIGN(const ContractSteps steps,
                         contracts::ended(all, Month::of(cancellation.completedOn)));
        CHOBA_TRY(recordContracts(desk, account, steps, QStringLiteral("end_contract")));
        AwsAccount after = account;
        after.state = AccountState::Cancelled;
        after.cancelledOn = cancellation.completedOn;
        CHOBA_TRY_ASSIGN(const AwsAccount cancelled,
                         recordChangedAccount(desk, account, after, QStringLiteral("cancel_account")));
        transaction.announce({QStringLiteral("aws_account"), {account.id}});
        CHOBA_TRY(transaction.commit());
        return cancelled;
    });
}

} // namespace choba
