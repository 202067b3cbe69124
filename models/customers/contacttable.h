// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customercontact.h"

#include <QAbstractTableModel>

namespace choba {

/// The contacts of one customer; they are few.
class ContactTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Name, Department, Emails, Phone, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setContacts(std::vector<CustomerContact> contacts);
    const CustomerContact &contactAt(int row) const { return m_contacts[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CustomerContact> m_contacts;
};

} // namespace choba
