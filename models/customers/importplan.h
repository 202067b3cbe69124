// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/csvtable.h"
#include "models/customers/csvcolumns.h"

#include <algorithm>
#include <vector>

namespace choba {

/// What an import will do with one record of the file.
enum class ImportFate {
    Add,
    Change, ///< known; columns of the file replace its fields
    Same,   ///< known, and nothing differs
    Problem,
};
/// "add", "change", "same", "problem".
QString spelled(ImportFate fate);

/// What every record of an import has, whatever it is about.
struct ImportRow
{
    qint64 line = 0; ///< physical line in the file
    ImportFate fate = ImportFate::Problem;
    std::vector<Problem> problems; ///< messages begin with line and column

    /// "Line 3, 法人番号: …"
    void complain(const CsvColumns &columns, const QString &field, const QString &message);
    /// False, with a problem, when the record has not as many cells as there are headings.
    bool fits(const CsvRow &record, const CsvColumns &columns);
};

/// The fate of every record, before anything is written. \a Row is an ImportRow.
template <typename Row>
struct ImportPlan
{
    std::vector<Row> rows;
    QStringList ignoredColumns; ///< headings that mean nothing here
    TextEncoding encoding = TextEncoding::Utf8;

    int count(ImportFate fate) const
    {
        return static_cast<int>(
            std::count_if(rows.begin(), rows.end(), [&](const Row &row) { return row.fate == fate; }));
    }
    std::vector<Problem> problems() const ///< of all rows, in order
    {
        std::vector<Problem> result;
        for (const Row &row : rows)
            result.insert(result.end(), row.problems.begin(), row.problems.end());
        return result;
    }
};

/// What an import has done.
struct ImportOutcome
{
    int added = 0;
    int changed = 0;
    int same = 0;
    std::vector<Problem> problems; ///< of the records left out; only when partial
};

/// One record as a preview shows it.
struct ImportLine
{
    qint64 line = 0;
    ImportFate fate = ImportFate::Problem;
    QString name;
    QString key; ///< corporate number, account id
    QString remark;
};
using ImportPreview = ImportPlan<ImportLine>;

/// The remark of a row: its problems.
QString problemWords(const ImportRow &row);

} // namespace choba
