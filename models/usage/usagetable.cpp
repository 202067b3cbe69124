// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usagetable.h"

#include <algorithm>

namespace choba {

namespace {

template <typename T>
QVariant variantOf(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

} // namespace

void UsageTable::setColumns(std::vector<UsageColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows.clear();
    endResetModel();
}

void UsageTable::setRows(std::vector<UsageRow> rows)
{
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const UsageRow &left, const UsageRow &right) { return left.key == right.key; });
    if (same && !rows.empty()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int UsageTable::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const UsageRow &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString UsageTable::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].key : QString();
}

int UsageTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UsageTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant UsageTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UsageRow &row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<size_t>(index.column());
    const UsageCell &cell = row.cells[column];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip.toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return static_cast<int>(m_columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft);
    case ToneRole:
        return cell.tone == Tone::Text ? QVariant() : QVariant::fromValue(cell.tone);
    case BoldRole:
        return cell.bold;
    case MarkRole:
        return variantOf(cell.mark);
    case ChipRole:
        return variantOf(cell.chip);
    case SwatchRole:
        return variantOf(cell.swatch);
    case ShareRole:
        return variantOf(cell.share);
    case RowIdRole:
        return row.key;
    default:
        return {};
    }
}

QVariant UsageTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const UsageColumn &column = m_columns[static_cast<size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return static_cast<int>(column.isNumber ? Qt::AlignRight : Qt::AlignLeft);
    case ColumnKeyRole:
        return column.key;
    case ColumnWidthRole:
        return column.width;
    default:
        return {};
    }
}

} // namespace choba
