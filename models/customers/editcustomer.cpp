// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/editcustomer.h"

#include "models/customers/customerrules.h"
#include "models/customers/customerstore.h"
#include "models/customers/recordcustomer.h"
#include "models/storage/lastchange.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

namespace choba {

namespace {

Error staleEdit(Database &database, const Customer &stored, const CustomerFields &typed)
{
    Error error = changedMeanwhile(database, QStringLiteral("customer"), QString::number(stored.id));
    for (const QString &field : differingFields(stored.fields, typed))
        error.problems.push_back({field, readableField(stored.fields, field)});
    return error;
}

} // namespace

Result<Customer> editCustomer(Desk &desk, const CustomerEdit &edit, const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::EditCustomers));
    return retried(desk.database, [&]() -> Result<Customer> {
        CHOBA_TRY_ASSIGN(const CustomerFields fields, checkedCustomer(edit.fields));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        CHOBA_TRY_ASSIGN(const Customer before, CustomerStore(desk.database).byId(edit.id));
        if (before.rowVersion != edit.rowVersion)
            return staleEdit(desk.database, before, fields);
        if (before.fields == fields)
            return before;
        CHOBA_TRY_ASSIGN(const Customer after, recordChangedCustomer(desk, before, fields));
        transaction.announce({QStringLiteral("customer"), {after.id}});
        CHOBA_TRY(transaction.commit());
        return after;
    });
}

} // namespace choba
