// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"
#include "models/customers/customerimport.h"

#include <QAbstractTableModel>

namespace choba {

/// The rows of an import plan with their fates, for the preview.
class CustomerImportTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Fate, Name, CorporateNumber, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setPlan(const CustomerImportPlan &plan, bool onlyProblems);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CustomerImportRow &row, int column) const;

    std::vector<CustomerImportRow> m_rows;
};

} // namespace choba
