// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file of customers, in whatever encoding: every record of the file has its fate.
#include "models/customers/customerimport.h"
#include "tests/fuzz/fuzz.h"

using namespace choba;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto table = CsvTable::parse(bytesOf(data, size));
    if (!table)
        return 0;
    promise(!table->records().empty(), "a table has records");
    Customer known;
    known.id = 1;
    known.fields.name = QStringLiteral("株式会社サンプル");
    known.fields.corporateNumber = QStringLiteral("3430001027574");
    const auto plan = planCustomerImport(*table, {known});
    if (!plan)
        return 0;
    promise(plan->rows.size() + 1 == table->records().size(), "no record is lost");
    for (const CustomerImportRow &row : plan->rows)
        promise((row.fate == ImportFate::Problem) == !row.problems.empty(), "a problem has words");
    return 0;
}
