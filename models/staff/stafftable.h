// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/staffuser.h"

#include <QAbstractTableModel>

namespace choba {

/// The people of a database for a view: a company's staff, read whole. Columns: name, full name, roles,
/// state.
class StaffTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setUsers(std::vector<StaffUser> users);
    const std::vector<StaffUser> &users() const { return m_users; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const StaffUser &user, int column) const;

    std::vector<StaffUser> m_users;
};

} // namespace choba
