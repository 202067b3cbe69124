// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/moveaccount.h"

#include "models/customers/accountstore.h"
#include "models/customers/contractstore.h"
#include "models/customers/customerstore.h"
#include "models/customers/recordaccount.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

namespace choba {

Result<AwsAccount> moveAccount(Desk &desk, const AccountMove &move, const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::EditCustomers));
    return retried(desk.database, [&]() -> Result<AwsAccount> {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        CHOBA_TRY_ASSIGN(const AwsAccount account, AccountStore(desk.database).meant(move.accountId));
        if (move.customerId)
            CHOBA_TRY(CustomerStore(desk.database).unmergedById(*move.customerId));
        CHOBA_TRY_ASSIGN(const std::vector<Contract> all, ContractStore(desk.database).ofAccount(account.id));
        const Contract *now = contracts::inMonth(all, move.from);
        Contract wanted = now ? *now : Contract{};
        wanted.id = 0;
        wanted.from = move.from;
        wanted.customerId = move.customerId.value_or(wanted.customerId);
        wanted.plan = move.plan.value_or(wanted.plan);
        CHOBA_TRY_ASSIGN(const ContractSteps steps, contracts::moved(all, wanted));
        CHOBA_TRY(recordContracts(desk, account, steps, QStringLiteral("move_account")));
        transaction.announce({QStringLiteral("aws_account"), {account.id}});
        CHOBA_TRY(transaction.commit());
        return account;
    });
}

} // namespace choba
