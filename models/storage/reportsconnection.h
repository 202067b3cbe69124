// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QElapsedTimer>
#include <QMetaType>

namespace choba {

/// Where reports are read from now, and why.
struct ReportsSource
{
    enum class From {
        Main,          ///< the address names no replica
        Replica,       ///< which has all that the main database had when it was asked
        ReplicaAlone,  ///< the main database does not answer: nobody knows how old this is
        MainForBehind, ///< the replica has not caught up
        MainForGone,   ///< the replica does not answer
        MainForOther,  ///< what answers at the replica's address is another database
    };
    From from = From::Main;
    qint64 secondsBehind = 0; ///< MainForBehind: age of the oldest change that the replica lacks
    bool operator==(const ReportsSource &) const = default;
    bool isFallback() const { return from != From::Main && from != From::Replica; }
};
/// For people, translated: "Reports: replica". Empty for Main.
QString words(const ReportsSource &source);

/// The connection for work that only reads and decides nothing: to the replica that the address names, as
/// long as that has every change the main database had when it was asked, else to the main database. Both are
/// opened read-only. Belongs to one thread, as a Database does.
class ReportsConnection
{
public:
    explicit ReportsConnection(DatabaseLocation location);

    /// The connection to read from now; valid until the next call. Waits up to a second for the replica.
    Result<Database *> current();
    /// The replica failed in the middle of a read: it is left alone for a while.
    void giveUpReplica();
    const ReportsSource &source() const { return m_source; }

private:
    Result<Database *> main();
    Database *replica();
    Result<qint64> rowsOfReplica(qint64 wanted);
    Result<Database *> fallBack(ReportsSource source);

    DatabaseLocation m_location;
    std::optional<DatabaseLocation> m_replicaLocation;
    std::unique_ptr<Database> m_main;
    std::unique_ptr<Database> m_replica;
    QElapsedTimer m_gaveUp; ///< the replica
    ReportsSource m_source;
};

} // namespace choba

Q_DECLARE_METATYPE(choba::ReportsSource)
