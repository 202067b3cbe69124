// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/importplan.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerImport)
};

} // namespace

QString spelled(ImportFate fate)
{
    switch (fate) {
    case ImportFate::Add:
        return QStringLiteral("add");
    case ImportFate::Change:
        return QStringLiteral("change");
    case ImportFate::Same:
        return QStringLiteral("same");
    case ImportFate::Problem:
        return QStringLiteral("problem");
    }
    Q_UNREACHABLE();
}

void ImportRow::complain(const CsvColumns &columns, const QString &field, const QString &message)
{
    const QString heading = columns.heading(field);
    fate = ImportFate::Problem;
    problems.push_back({field, heading.isEmpty()
                                   ? Words::tr("Line %1: %2").arg(line).arg(message)
                                   : Words::tr("Line %1, %2: %3").arg(line).arg(heading, message)});
}

bool ImportRow::fits(const CsvRow &record, const CsvColumns &columns)
{
    if (record.cells.size() == columns.count())
        return true;
    complain(columns, {},
             Words::tr("%1 cells where the heading has %2.").arg(record.cells.size()).arg(columns.count()));
    return false;
}

QString problemWords(const ImportRow &row)
{
    QStringList words;
    for (const Problem &problem : row.problems)
        words.append(problem.message);
    return words.join(QStringLiteral(" · "));
}

} // namespace choba
