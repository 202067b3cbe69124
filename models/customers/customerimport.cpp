// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerimport.h"

#include "models/base/ids.h"
#include "models/customers/customercolumns.h"
#include "models/customers/customerindex.h"
#include "models/customers/customerrules.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerImport)
};

/// Finds the fate of one record after the other; remembers whom the file named before.
class Planner
{
public:
    Planner(const CustomerColumns &columns, const std::vector<Customer> &known)
        : m_columns(columns)
        , m_known(known)
        , m_duplicates(known)
    {}

    CustomerImportRow row(const CsvRow &record)
    {
        CustomerImportRow row;
        row.line = record.line;
        if (!row.fits(record, m_columns.csv()))
            return row;
        std::vector<Problem> unread;
        const CustomerFields typed = m_columns.read(record.cells, {}, unread);
        for (const Problem &problem : unread)
            complain(row, problem.field, problem.message);
        row.fields = typed;
        if (!findKnown(row, typed))
            return row;
        if (const auto merged = row.known ? refuseMerged(*row.known) : ok(); !merged)
            complain(row, QStringLiteral("corporate_number"), merged.error().message);
        const CustomerFields base = row.known ? row.known->fields : CustomerFields{};
        CustomerFields wanted = m_columns.read(record.cells, base, unread);
        if (normalisedId(wanted.corporateNumber).isEmpty())
            wanted.corporateNumber = base.corporateNumber; // nobody loses it by an empty cell
        const auto checked = row.known ? checkedCustomer(wanted) : checkedNewCustomer(wanted);
        if (checked && row.problems.empty())
            settle(row, *checked);
        else if (!checked)
            for (const Problem &problem : checked.error().problems)
                complain(row, problem.field, problem.message);
        return row;
    }

private:
    void complain(CustomerImportRow &row, const QString &field, const QString &message) const
    {
        row.complain(m_columns.csv(), field, message);
    }

    /// False when the record names nobody in particular.
    bool findKnown(CustomerImportRow &row, const CustomerFields &typed)
    {
        const QString number = normalisedId(typed.corporateNumber);
        if (!number.isEmpty()) {
            if (const Customer *found = m_known.numbered(number))
                row.known = *found;
            return true;
        }
        const auto named = m_known.named(typed.name);
        if (named.size() > 1) {
            complain(
                row, QStringLiteral("name"),
                Words::tr("Several customers are named “%1”; give the corporate number.").arg(typed.name));
            return false;
        }
        if (!named.isEmpty())
            row.known = *named.front();
        return true;
    }

    void settle(CustomerImportRow &row, const CustomerFields &fields)
    {
        row.fields = fields;
        const QString &number = fields.corporateNumber;
        const QString key = row.known          ? QString::number(row.known->id)
                            : number.isEmpty() ? QStringLiteral("name ") + fields.name
                                               : QStringLiteral("number ") + number;
        if (const auto before = m_lines.constFind(key); before != m_lines.constEnd()) {
            complain(row, number.isEmpty() ? QStringLiteral("name") : QStringLiteral("corporate_number"),
                     Words::tr("The same customer as on line %1.").arg(*before));
            return;
        }
        m_lines.insert(key, row.line);
        if (!row.known) {
            row.fate = ImportFate::Add;
            row.duplicates = m_duplicates.of(fields, 0);
        } else {
            row.fate = row.known->fields == fields ? ImportFate::Same : ImportFate::Change;
        }
    }

    const CustomerColumns &m_columns;
    CustomerIndex m_known;
    DuplicateIndex m_duplicates;
    QHash<QString, qint64> m_lines;
};

/// "法人番号: old → new" of every field that changes.
QStringList changesOf(const CustomerFields &before, const CustomerFields &after)
{
    const auto shown = [](const CustomerFields &fields, const QString &name) {
        const QString text = readableField(fields, name).simplified();
        return text.isEmpty() ? QStringLiteral("–") : text;
    };
    QStringList changes;
    for (const QString &field : differingFields(before, after))
        changes.append(QStringLiteral("%1: %2 → %3")
                           .arg(customerFieldWords(field), shown(before, field), shown(after, field)));
    return changes;
}

QString remarkOf(const CustomerImportRow &row)
{
    if (row.fate == ImportFate::Change)
        return changesOf(row.known->fields, row.fields).join(QStringLiteral(" · "));
    if (row.duplicates.empty())
        return problemWords(row);
    QStringList names;
    for (const PossibleDuplicate &duplicate : row.duplicates)
        names.append(readable(duplicate));
    //: ja: 同じ顧客かもしれません: %1
    return Words::tr("Perhaps the same customer: %1").arg(names.join(QStringLiteral("; ")));
}

} // namespace

ImportPreview previewOf(const CustomerImportPlan &plan)
{
    ImportPreview preview{{}, plan.ignoredColumns, plan.encoding};
    for (const CustomerImportRow &row : plan.rows) {
        preview.rows.push_back(
            {row.line, row.fate, row.fields.name, row.fields.corporateNumber, remarkOf(row)});
    }
    return preview;
}

Result<CustomerImportPlan> planCustomerImport(const CsvTable &table, const std::vector<Customer> &known)
{
    const auto &records = table.records();
    CHOBA_TRY_ASSIGN(const CustomerColumns columns, CustomerColumns::of(records.front().cells));
    CustomerImportPlan plan;
    plan.ignoredColumns = columns.csv().ignored();
    plan.encoding = table.encoding();
    Planner planner(columns, known);
    for (std::size_t at = 1; at < records.size(); ++at)
        plan.rows.push_back(planner.row(records[at]));
    return plan;
}

} // namespace choba
