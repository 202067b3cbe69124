// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/celltable.h"

namespace choba {

void CellTable::setColumns(QList<CellColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows.clear();
    endResetModel();
}

void CellTable::setRows(QList<QList<Cell>> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CellTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CellTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell &cell = m_rows.at(index.row()).at(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case ToneRole:
        return cell.tone == Tone::Text ? QVariant() : QVariant::fromValue(cell.tone);
    case BoldRole:
        return cell.bold;
    case SecondLineRole:
        return cell.secondLine.isEmpty() ? QVariant() : QVariant(cell.secondLine);
    case ChipRole:
        return cell.chip ? QVariant::fromValue(*cell.chip) : QVariant();
    case MarkRole:
        return cell.mark ? QVariant::fromValue(*cell.mark) : QVariant();
    case ShareRole:
        return cell.share ? QVariant(*cell.share) : QVariant();
    case Qt::TextAlignmentRole:
        return m_columns.at(index.column()).isNumber ? Qt::AlignRight : Qt::AlignLeft;
    default:
        return {};
    }
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_columns.size())
        return {};
    const CellColumn &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case ColumnKeyRole:
        return column.key;
    case ColumnWidthRole:
        return column.width;
    case Qt::TextAlignmentRole:
        return column.isNumber ? Qt::AlignRight : Qt::AlignLeft;
    default:
        return {};
    }
}

} // namespace choba
