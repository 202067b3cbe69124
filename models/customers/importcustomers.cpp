// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/importcustomers.h"

#include "models/customers/customerstore.h"
#include "models/customers/recordcustomer.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

namespace choba {

namespace {

Result<void> record(Desk &desk, const CustomerImportRow &row, CustomersImported &imported)
{
    switch (row.fate) {
    case ImportFate::Add:
        CHOBA_TRY(recordNewCustomer(desk, row.fields));
        ++imported.added;
        break;
    case ImportFate::Change:
        CHOBA_TRY(recordChangedCustomer(desk, *row.known, row.fields));
        ++imported.changed;
        break;
    case ImportFate::Same:
        ++imported.same;
        break;
    case ImportFate::Problem:
        imported.problems.insert(imported.problems.end(), row.problems.begin(), row.problems.end());
        break;
    }
    return ok();
}

} // namespace

Result<CustomerImportPlan> previewCustomerImport(Database &database, const CsvTable &table)
{
    CHOBA_TRY_ASSIGN(const std::vector<Customer> known, CustomerStore(database).all());
    return planCustomerImport(table, known);
}

Result<CustomersImported> importCustomers(Desk &desk, const CsvTable &table, bool partial,
                                          const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::EditCustomers));
    return retried(desk.database, [&]() -> Result<CustomersImported> {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        CHOBA_TRY_ASSIGN(const CustomerImportPlan plan, previewCustomerImport(desk.database, table));
        if (plan.count(ImportFate::Problem) > 0 && !partial)
            return Error::invalid(plan.problems());
        CustomersImported imported;
        for (const CustomerImportRow &row : plan.rows)
            CHOBA_TRY(record(desk, row, imported));
        transaction.announce({QStringLiteral("customer"), {}});
        CHOBA_TRY(transaction.commit());
        return imported;
    });
}

} // namespace choba
