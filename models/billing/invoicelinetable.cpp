// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicelinetable.h"

#include "models/base/itemroles.h"
#include "models/base/moneytext.h"

namespace choba {

namespace {

enum Column { Description, Amount, ColumnCount };

} // namespace

void InvoiceLineTable::setLines(std::vector<InvoiceLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int InvoiceLineTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int InvoiceLineTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InvoiceLineTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InvoiceLine &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == Description ? line.description : yenText(line.amount);
    case CopyRole:
        return index.column() == Amount ? QVariant(QString::number(line.amount.amount())) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft;
    default:
        return {};
    }
}

QVariant InvoiceLineTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        //: ja: 摘要
        return section == Description ? tr("Description")
                                      //: ja: 金額
                                      : tr("Amount");
    case ColumnKeyRole:
        return section == Description ? QStringLiteral("description") : QStringLiteral("amount");
    case ColumnWidthRole:
        return section == Description ? 296 : 112;
    case Qt::TextAlignmentRole:
        return section == Amount ? Qt::AlignRight : Qt::AlignLeft;
    default:
        return {};
    }
}

} // namespace choba
