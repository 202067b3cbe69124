// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/csvtable.h"
#include "models/customers/customer.h"

#include <optional>

namespace choba {

/// What an import will do with one record of the file.
enum class ImportFate {
    Add,
    Change, ///< the customer is known; columns of the file replace its fields
    Same,   ///< known, and nothing differs
    Problem,
};
/// "add", "change", "same", "problem".
QString spelled(ImportFate fate);

struct CustomerImportRow
{
    qint64 line = 0; ///< physical line in the file
    ImportFate fate = ImportFate::Problem;
    CustomerFields fields;         ///< as they would be stored; as typed when there is a problem
    std::optional<Customer> known; ///< whom it changes
    std::vector<Problem> problems; ///< messages begin with line and column
};

/// The fate of every record, before anything is written.
struct CustomerImportPlan
{
    std::vector<CustomerImportRow> rows;
    QStringList ignoredColumns; ///< headings that mean nothing here
    TextEncoding encoding = TextEncoding::Utf8;

    int count(ImportFate fate) const;
    std::vector<Problem> problems() const; ///< of all rows, in order
};

/// Pure. The first record names the columns in Japanese or English (顧客名 or name, 法人番号 or
/// corporate_number, …). A record is a known customer when it has its corporate number, or, without one, its
/// exact name. Invalid: no column for the name, a column named twice.
Result<CustomerImportPlan> planCustomerImport(const CsvTable &table, const std::vector<Customer> &known);

} // namespace choba
