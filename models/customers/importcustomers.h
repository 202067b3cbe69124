// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerimport.h"
#include "models/storage/usecase.h"

namespace choba {

using CustomersImported = ImportOutcome;

/// What importCustomers() would do now. Writes nothing.
Result<CustomerImportPlan> previewCustomerImport(Database &database, const CsvTable &table);

/// Adds and changes customers from a file, all in one transaction. Invalid with every problem of every
/// record, and nothing stored, unless \a partial: then the sound records are stored and the others come back.
Result<CustomersImported> importCustomers(Desk &desk, const CsvTable &table, bool partial,
                                          const QString &operation);

} // namespace choba
