// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/auditchainstore.h"

namespace choba {

/// Somebody who owns the database: takes the triggers away and writes what he likes. Has the program's
/// arithmetic and every byte of the database, but no file outside it.
class AuditAttacker
{
public:
    explicit AuditAttacker(Database &database)
        : m_database(database)
    {}

    Result<void> dropGuards();
    Result<void> exec(const QString &sql) { return m_database.exec(sql); }
    Database &database() { return m_database; }
    qint64 idOf(qint64 number);

    Result<void> edit(qint64 number);    ///< the text of an entry
    Result<void> erase(qint64 number);   ///< the entry only
    Result<void> takeOut(qint64 number); ///< entry and link, later numbers moved up
    Result<void> swap(qint64 number, qint64 other);
    Result<void> insertUnbound();
    Result<void> insertAt(qint64 number); ///< with a link of its own, later numbers moved down
    Result<void> cutAfter(qint64 number); ///< entries, links, and the head set back
    /// Computes all links from \a number on anew, and seals with the key that the head holds now.
    Result<void> restampFrom(qint64 number);

private:
    Result<void> renumberFrom(qint64 number, int by);
    Result<void> setHead(qint64 rows, const ChainDigest &link, const ChainDigest &key);

    Database &m_database;
};

} // namespace choba
