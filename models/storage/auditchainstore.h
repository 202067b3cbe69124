// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/auditchain.h"
#include "models/storage/database.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <vector>

namespace choba {

/// Where the chain ends, without its key.
struct ChainHead
{
    QString chainId;
    QDateTime startedAt;
    qint64 adopted = 0; ///< rows that were there before the chain began
    qint64 rows = 0;
    QByteArray link;
};

/// The least and the greatest number; 1 and 0 in an empty chain.
struct ChainNumbers
{
    qint64 first = 1;
    qint64 last = 0;
};

/// A row of audit_chain with the audit row it stands for, as stored.
struct StoredChainRow
{
    ChainedRow row;
    ChainDigest link{};
    ChainDigest seal{};
    bool hasEntry = false;   ///< false: the audit row is gone
    bool isKeptBack = false; ///< not gone, but not for who asks
};

/// Some rows in the order of their numbers, with the texts they point to.
class ChainPage
{
public:
    std::vector<StoredChainRow> rows;

    /// A copy of \a text that lives as long as the page.
    std::string_view keep(std::string_view text);

private:
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_free = 0; ///< in the last block
};

/// All SQL of the audit chain.
class AuditChainStore
{
public:
    explicit AuditChainStore(Database &database)
        : m_database(database)
    {}

    /// Whether the schema has a chain.
    Result<bool> isThere();
    /// Begins the chain with \a key and binds what the log holds already. Conflict where it has begun.
    /// \pre in a transaction
    Result<void> start(const QString &chainId, const SealKey &key, const QDateTime &at);
    /// Nothing before the chain was started. \pre isThere()
    Result<std::optional<ChainHead>> head();
    /// Whether \a key is the one the next row will be sealed with.
    Result<bool> sealsNext(const SealKey &key);

    /// SQLite: binds the row with this id, on PostgreSQL the commit does. \pre in a transaction; started
    Result<void> bindRow(qint64 auditId, const QDateTime &sealedAt);

    Result<QByteArray> sealOf(qint64 number);
    /// Of the last restore the log tells of; "" where there was none.
    Result<QString> epoch();
    /// The time by the clock that seals: the server's on PostgreSQL, this machine's on SQLite.
    Result<QDateTime> now();
    Result<ChainNumbers> numbers();
    /// The next \a count rows, from number \a first on.
    Result<ChainPage> page(qint64 first, int count);
    /// The first row of the log that is not in the chain.
    Result<std::optional<qint64>> unboundRow();

private:
    Database &m_database;
};

} // namespace choba
