// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/pagedmodel.h"

namespace choba {

struct CustomerFilter
{
    /// Any part of name, kana, corporate number, contact, mail address, owner or CSM; or the customer's
    /// number.
    QString text;
};

/// Customers as a list: name, kana, corporate number, accounts now, contact, phone. One that was merged
/// into another is not in the list; a search finds it, and it says where it went.
class CustomerTable : public PagedModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Kana,
        CorporateNumber,
        Accounts,
        Contact,
        Phone,
        SalesOwner,
        Csm,
        CreditLimit,
        MergedInto
    };

    explicit CustomerTable(const DatabaseLocation &location, QObject *parent = nullptr);
    void setFilter(const CustomerFilter &filter);
    /// As a file has it: numbers without grouping, nothing for what is not known.
    static QString exported(int column, const QVariant &value);

protected:
    QVariant cell(const PageRow &row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

private:
    Engine m_engine;
};

} // namespace choba
