// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/databaselocation.h"
#include "models/storage/sqlstatement.h"

#include <QElapsedTimer>
#include <QSqlDatabase>

#include <memory>

class QSqlDriver;
class QSqlError;
struct sqlite3;
struct pg_conn;

namespace choba {

class ChangeHub;

/// One connection, closed with the object. Belongs to the thread that opened it: a job opens its own.
/// Refuses nothing silently: every failure is an Error with the driver's words as detail.
class Database
{
public:
    enum class Mode {
        Existing, ///< NotFound when a SQLite file is not there
        Create,   ///< makes a SQLite file; a PostgreSQL database must exist
        ReadOnly, ///< as Existing, and the engine refuses every change
    };
    /// Only Main checkpoints the write-ahead log of SQLite, so that two connections never race for it.
    enum class Role { Main, Worker };

    static Result<std::unique_ptr<Database>> open(const DatabaseLocation &location,
                                                  Mode mode = Mode::Existing, Role role = Role::Main);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const DatabaseLocation &location() const { return m_location; }
    Engine engine() const { return m_location.engine(); }

    SqlStatement statement(const QString &sql) { return SqlStatement(*this, sql); }
    /// One statement without bound values.
    Result<void> exec(const QString &sql);

    /// Opens a lost connection again. Temporary tables and an open transaction are gone. A server that did
    /// not even refuse is asked once in five seconds: a window that asks ten times must not wait ten times.
    Result<void> reopen();
    bool isConnected() const;
    bool inTransaction() const { return m_inTransaction; }

    /// Told of changes after a commit; may be null. Not owned.
    void setChangeHub(ChangeHub *hub) { m_changeHub = hub; }
    ChangeHub *changeHub() const { return m_changeHub; }

    QSqlDriver *driver() const;      ///< for the server's notices; owned by the connection
    sqlite3 *sqliteHandle() const;   ///< for bulk writes; null on PostgreSQL. Same library as Qt's plugin.
    pg_conn *postgresHandle() const; ///< for COPY; null on SQLite

private:
    friend class SqlStatement;
    friend class Transaction;
    Database(DatabaseLocation location, Mode mode, Role role);
    Result<void> connect();
    Result<void> prepareSqlite();
    Result<void> preparePostgres();
    Error unreachable(const QString &detail) const;
    /// What a failed query means. Where the line is lost, or the server has said that it ends it, it counts
    /// as closed from here on: libpq finds out only with the next query.
    Error failure(const QSqlError &error);

    DatabaseLocation m_location;
    Mode m_mode;
    Role m_role;
    QString m_connectionName;
    QSqlDatabase m_connection;
    ChangeHub *m_changeHub = nullptr;
    bool m_inTransaction = false;
    bool m_isLost = false;
    QElapsedTimer m_failed; ///< since a slow failure to connect
};

} // namespace choba
