// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/addcustomer.h"

#include "models/customers/customerrules.h"
#include "models/customers/recordcustomer.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

namespace choba {

Result<Customer> addCustomer(Desk &desk, const CustomerFields &typed, const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::EditCustomers));
    return retried(desk.database, [&]() -> Result<Customer> {
        CHOBA_TRY_ASSIGN(const CustomerFields fields, checkedNewCustomer(typed));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        CHOBA_TRY_ASSIGN(const Customer added, recordNewCustomer(desk, fields));
        transaction.announce({QStringLiteral("customer"), {added.id}});
        CHOBA_TRY(transaction.commit());
        return added;
    });
}

} // namespace choba
