// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditchange.h"

#include <QAbstractTableModel>

namespace choba {

/// One entry field by field: before and after, what changed first and bold.
class ChangeTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Field, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setChanges(std::vector<AuditChange> changes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<AuditChange> m_changes;
};

} // namespace choba
