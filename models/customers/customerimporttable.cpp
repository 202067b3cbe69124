// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerimporttable.h"

#include <algorithm>
#include <iterator>

namespace choba {

namespace {

Chip chipOf(ImportFate fate)
{
    switch (fate) {
    case ImportFate::Add:
        //: ja: 追加
        return {QStringLiteral("plus"), CustomerImportTable::tr("Add"), Tone::Ok, false};
    case ImportFate::Change:
        //: ja: 変更
        return {QStringLiteral("pencil"), CustomerImportTable::tr("Change"), Tone::Accent, false};
    case ImportFate::Same:
        //: ja: 変更なし
        return {QStringLiteral("equal"), CustomerImportTable::tr("No change"), Tone::Faint, false};
    case ImportFate::Problem:
        //: ja: 問題あり
        return {QStringLiteral("circle-alert"), CustomerImportTable::tr("Problem"), Tone::Danger, true};
    }
    Q_UNREACHABLE();
}

QString readable(const QJsonValue &value)
{
    const QString text =
        value.isArray() ? value.toVariant().toStringList().join(QStringLiteral(", ")) : value.toString();
    return text.isEmpty() ? QStringLiteral("–") : text.simplified();
}

/// "old → new" of every field that changes.
QStringList changesOf(const CustomerFields &before, const CustomerFields &after)
{
    const QJsonObject old = toJson(before);
    const QJsonObject fresh = toJson(after);
    QStringList changes;
    for (const QString &field : differingFields(before, after))
        changes.append(readable(old.value(field)) + QStringLiteral(" → ") + readable(fresh.value(field)));
    return changes;
}

QString remark(const CustomerImportRow &row)
{
    QStringList words;
    for (const Problem &problem : row.problems)
        words.append(problem.message);
    if (row.fate == ImportFate::Change)
        words = changesOf(row.known->fields, row.fields);
    return words.join(QStringLiteral(" · "));
}

} // namespace

void CustomerImportTable::setPlan(const CustomerImportPlan &plan, bool onlyProblems)
{
    beginResetModel();
    m_rows.clear();
    std::copy_if(
        plan.rows.begin(), plan.rows.end(), std::back_inserter(m_rows),
        [&](const CustomerImportRow &row) { return !onlyProblems || row.fate == ImportFate::Problem; });
    endResetModel();
}

int CustomerImportTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CustomerImportTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CustomerImportTable::text(const CustomerImportRow &row, int column) const
{
    switch (column) {
    case Line:
        return QString::number(row.line);
    case Fate:
        return chipOf(row.fate).text;
    case Name:
        return row.fields.name;
    case CorporateNumber:
        return row.fields.corporateNumber;
    default:
        return remark(row);
    }
}

QVariant CustomerImportTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CustomerImportRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == ChipRole && index.column() == Fate)
        return QVariant::fromValue(chipOf(row.fate));
    if (role == RowIdRole)
        return row.line;
    if (role == ToneRole && (index.column() == Line || index.column() == CorporateNumber))
        return QVariant::fromValue(Tone::Muted);
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant CustomerImportTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char *keys[] = {"line", "fate", "name", "corporate_number", "remark"};
    static constexpr int widths[] = {64, 120, 220, 130, 320};
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    if (role == ColumnKeyRole)
        return QString::fromLatin1(keys[section]);
    if (role == ColumnWidthRole)
        return widths[section];
    if (role == Qt::TextAlignmentRole && section == Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        //: ja: 行
        return tr("Line");
    case Fate:
        //: ja: 取込結果
        return tr("Outcome");
    case Name:
        //: ja: 顧客名
        return tr("Customer");
    case CorporateNumber:
        //: ja: 法人番号
        return tr("Corporate number");
    default:
        //: ja: 内容
        return tr("Remark");
    }
}

} // namespace choba
