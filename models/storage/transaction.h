// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changehub.h"
#include "models/storage/database.h"

namespace choba {

/// All or nothing. Rolls back unless commit() succeeded; not nested. On SQLite it takes the write lock at
/// once (BEGIN IMMEDIATE), so that a read never has to be upgraded half way.
class Transaction
{
public:
    /// \a operation is made by the caller before the work begins and stays the same when the caller tries
    /// again: it decides the question whether a COMMIT whose answer was lost took place. Empty for read-only
    /// work.
    static Result<Transaction> begin(Database &database, const QString &operation = {});
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;

    /// Told to the ChangeHub after the commit.
    void announce(Change change) { m_changes.push_back(std::move(change)); }
    /// Unavailable when the connection broke: the message says whether the work is stored, is not, or cannot
    /// be known yet.
    Result<void> commit();

private:
    Transaction(Database &database, QString operation);
    Result<void> resolveLostCommit(const Error &error);

    Database *m_database;
    QString m_operation;
    std::vector<Change> m_changes;
    bool m_open = true;
};

/// A new operation id.
QString newOperation();

} // namespace choba
