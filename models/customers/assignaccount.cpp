// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/assignaccount.h"

#include "models/customers/accountstore.h"
#include "models/customers/recordaccount.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

namespace choba {

Result<AwsAccount> assignAccount(Desk &desk, const RuleBook &rules, const AccountAssignment &assignment,
                                 const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::EditCustomers));
    return retried(desk.database, [&]() -> Result<AwsAccount> {
        CHOBA_TRY_ASSIGN(const AwsAccountId id,
                         AwsAccountId::parse(assignment.accountId, QStringLiteral("account")));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        CHOBA_TRY_ASSIGN(std::optional<AwsAccount> account, AccountStore(desk.database).byAccountId(id));
        if (!account) {
            CHOBA_TRY_ASSIGN(account, recordNewAccount(desk, id, usualAccountFields(assignment.plan)));
        }
        CHOBA_TRY_ASSIGN(const AwsAccount assigned, recordAssignment(desk, rules, *account, assignment));
        transaction.announce({QStringLiteral("aws_account"), {assigned.id}});
        CHOBA_TRY(transaction.commit());
        return assigned;
    });
}

} // namespace choba
