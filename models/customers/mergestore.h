// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

namespace choba {

/// That a customer went into another one.
struct MergedCustomer
{
    qint64 from = 0;
    qint64 into = 0;
    QDateTime at; ///< UTC
    QString by;
    QString reason;
};

/// The SQL of merging that is no single thing's.
class MergeStore
{
public:
    explicit MergeStore(Database &database)
        : m_database(database)
    {}

    Result<int> accountsOf(qint64 customerId) const; ///< that are or were the customer's
    /// Nothing for a customer of its own.
    Result<std::optional<MergedCustomer>> ofCustomer(qint64 customerId) const;
    /// Contacts and notes go over, and the word is written. Contracts: recordAccountsGiven().
    Result<void> merge(const MergedCustomer &merged);

private:
    Database &m_database;
};

} // namespace choba
