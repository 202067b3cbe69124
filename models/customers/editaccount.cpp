// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/editaccount.h"

#include "models/customers/accountstore.h"
#include "models/customers/recordaccount.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

namespace choba {

Result<AwsAccount> editAccount(Desk &desk, const AccountEdit &edit, const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::EditCustomers));
    return retried(desk.database, [&]() -> Result<AwsAccount> {
        CHOBA_TRY_ASSIGN(const AccountFields fields, checkedAccount(edit.fields));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        CHOBA_TRY_ASSIGN(const AwsAccount stored, AccountStore(desk.database).byId(edit.id));
        if (stored.rowVersion == edit.rowVersion && stored.fields == fields)
            return stored;
        AwsAccount seen = stored;
        seen.rowVersion = edit.rowVersion;
        AwsAccount wanted = stored;
        wanted.fields = fields;
        CHOBA_TRY_ASSIGN(const AwsAccount edited,
                         recordChangedAccount(desk, seen, wanted, QStringLiteral("edit_account")));
        transaction.announce({QStringLiteral("aws_account"), {edited.id}});
        CHOBA_TRY(transaction.commit());
        return edited;
    });
}

} // namespace choba
