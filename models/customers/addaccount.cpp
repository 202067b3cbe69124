// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/addaccount.h"

#include "models/customers/accountstore.h"
#include "models/customers/recordaccount.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AddAccount)
};

} // namespace

Result<AwsAccount> addAccount(Desk &desk, const RuleBook &rules, const NewAccount &account,
                              const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::EditCustomers));
    return retried(desk.database, [&]() -> Result<AwsAccount> {
        CHOBA_TRY_ASSIGN(const AwsAccountId id,
                         AwsAccountId::parse(account.assignment.accountId, QStringLiteral("account")));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        CHOBA_TRY_ASSIGN(const std::optional<AwsAccount> known, AccountStore(desk.database).byAccountId(id));
        if (known)
            return Error::at(ErrorKind::Conflict, QStringLiteral("account"),
                             Words::tr("Account %1 is here already. Assign or move it.").arg(id.grouped()));
        CHOBA_TRY_ASSIGN(const AwsAccount fresh, recordNewAccount(desk, id, account.fields));
        CHOBA_TRY_ASSIGN(const AwsAccount added, recordAssignment(desk, rules, fresh, account.assignment));
        transaction.announce({QStringLiteral("aws_account"), {added.id}});
        CHOBA_TRY(transaction.commit());
        return added;
    });
}

} // namespace choba
