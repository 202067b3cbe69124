// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/accountimport.h"
#include "models/storage/usecase.h"

namespace choba {

/// What importAccounts() would do in the month \a now. Writes nothing.
Result<AccountImportPlan> previewAccountImport(Database &database, const RuleBook &rules, Month now,
                                               const CsvTable &table);

/// Adds accounts and gives them to customers from a file, and changes the fields of those the same customer
/// has already, all in one transaction. Invalid with every problem of every record, and nothing stored,
/// unless \a partial: then the sound records are stored and the others come back.
Result<ImportOutcome> importAccounts(Desk &desk, const RuleBook &rules, const CsvTable &table, bool partial,
                                     const QString &operation);

} // namespace choba
