// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/importtable.h"

#include <algorithm>
#include <iterator>

namespace choba {

namespace {

Chip chipOf(ImportFate fate)
{
    switch (fate) {
    case ImportFate::Add:
        //: ja: 追加
        return {QStringLiteral("plus"), ImportTable::tr("Add"), Tone::Ok, false};
    case ImportFate::Change:
        //: ja: 変更
        return {QStringLiteral("pencil"), ImportTable::tr("Change"), Tone::Accent, false};
    case ImportFate::Same:
        //: ja: 変更なし
        return {QStringLiteral("equal"), ImportTable::tr("No change"), Tone::Faint, false};
    case ImportFate::Problem:
        //: ja: 問題あり
        return {QStringLiteral("circle-alert"), ImportTable::tr("Problem"), Tone::Danger, true};
    }
    Q_UNREACHABLE();
}

} // namespace

void ImportTable::setPlan(const ImportPreview &plan, bool onlyProblems)
{
    beginResetModel();
    m_rows.clear();
    std::copy_if(plan.rows.begin(), plan.rows.end(), std::back_inserter(m_rows),
                 [&](const ImportLine &row) { return !onlyProblems || row.fate == ImportFate::Problem; });
    endResetModel();
}

int ImportTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportTable::text(const ImportLine &row, int column) const
{
    switch (column) {
    case Line:
        return QString::number(row.line);
    case Fate:
        return chipOf(row.fate).text;
    case Name:
        return row.name;
    case Key:
        return row.key;
    default:
        return row.remark;
    }
}

QVariant ImportTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportLine &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == ChipRole && index.column() == Fate)
        return QVariant::fromValue(chipOf(row.fate));
    if (role == RowIdRole)
        return row.line;
    if (role == ToneRole && (index.column() == Line || index.column() == Key))
        return QVariant::fromValue(Tone::Muted);
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ImportTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char *keys[] = {"line", "fate", "name", "key", "remark"};
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
        return m_nameTitle;
    case Key:
        return m_keyTitle;
    default:
        //: ja: 内容
        return tr("Remark");
    }
}

} // namespace choba
