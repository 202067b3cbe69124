// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoicerules.h"

#include <QAbstractTableModel>

namespace choba {

/// The printed lines of one invoice: a handful, as they stand.
class InvoiceLineTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setLines(std::vector<InvoiceLine> lines);
    const std::vector<InvoiceLine> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<InvoiceLine> m_lines;
};

} // namespace choba
