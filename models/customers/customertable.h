// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/pagedmodel.h"

namespace choba {

struct CustomerFilter
{
    QString text; ///< any part of name, kana, corporate number, contact or mail address
};

/// Customers as a list: name, kana, corporate number, accounts now, contact, phone.
class CustomerTable : public PagedModel
{
    Q_OBJECT
public:
    enum Column { Name, Kana, CorporateNumber, Accounts, Contact, Phone };

    explicit CustomerTable(const DatabaseLocation &location, QObject *parent = nullptr);
    void setFilter(const CustomerFilter &filter);

protected:
    QVariant cell(const PageRow &row, int column, int role) const override;
    QVariant heading(int column, int role) const override;
};

} // namespace choba
