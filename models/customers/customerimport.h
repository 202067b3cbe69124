// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/customers/duplicates.h"
#include "models/customers/importplan.h"

#include <optional>

namespace choba {

struct CustomerImportRow : ImportRow
{
    CustomerFields fields;                     ///< as they would be stored; as typed when there is a problem
    std::optional<Customer> known;             ///< whom it changes
    std::vector<PossibleDuplicate> duplicates; ///< whom a new one may be
};
using CustomerImportPlan = ImportPlan<CustomerImportRow>;
/// The plan as a preview shows it: changes as "old → new".
ImportPreview previewOf(const CustomerImportPlan &plan);

/// Pure. The first record names the columns in Japanese or English (顧客名 or name, 法人番号 or
/// corporate_number, …). A record is a known customer when it has its corporate number, or, without one, its
/// exact name. Invalid: no column for the name, a column named twice.
Result<CustomerImportPlan> planCustomerImport(const CsvTable &table, const std::vector<Customer> &known);

} // namespace choba
