// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerimport.h"
#include "models/storage/usecase.h"

namespace choba {

struct CustomersImported
{
    int added = 0;
    int changed = 0;
    int same = 0;
    std::vector<Problem> problems; ///< of the records left out; only when partial
};

/// What importCustomers() would do now. Writes nothing.
Result<CustomerImportPlan> previewCustomerImport(Database &database, const CsvTable &table);

/// Adds and changes customers from a file, all in one transaction. Invalid with every problem of every
/// record, and nothing stored, unless \a partial: then the sound records are stored and the others come back.
Result<CustomersImported> importCustomers(Desk &desk, const CsvTable &table, bool partial,
                                          const QString &operation);

} // namespace choba
