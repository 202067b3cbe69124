// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <libpq-fe.h>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// libpq's words for how long a server may be silent: seconds for an answer to a new connection, seconds and
/// tries for one that lies idle, milliseconds for what was sent.
constexpr std::pair<const char *, const char *> patience[] = {{"connect_timeout", "3"},
                                                              {"keepalives_idle", "5"},
                                                              {"keepalives_interval", "2"},
                                                              {"keepalives_count", "3"},
                                                              {"tcp_user_timeout", "8000"}};
/// A server that took this long to say nothing is left alone for a while: whoever asks meanwhile hears at
/// once that it cannot be reached.
constexpr qint64 slowMs = 1'000;
constexpr qint64 leaveAloneMs = 5'000;

/// What the driver's own setters take; every other libpq keyword goes through the connect options.
void applyPostgresOptions(QSqlDatabase &connection, const DatabaseLocation &location)
{
    QStringList rest;
    for (const auto &[key, value] : location.options()) {
        if (key == QLatin1String("host"))
            connection.setHostName(value);
        else if (key == QLatin1String("dbname"))
            connection.setDatabaseName(value);
        else if (key == QLatin1String("user"))
            connection.setUserName(value);
        else if (key == QLatin1String("password"))
            connection.setPassword(value);
        else if (key == QLatin1String("port") && !value.contains(QLatin1Char(',')))
            connection.setPort(value.toInt());
        else
            rest.append(key + QLatin1Char('=') + value);
    }
    // A line that died without a word is found out within seconds: a window waits behind it. What the address
    // says itself counts.
    for (const auto &[key, value] : patience) {
        if (!location.option(QLatin1String(key)))
            rest.append(QLatin1String(key) + QLatin1Char('=') + QLatin1String(value));
    }
    connection.setConnectOptions(rest.join(QLatin1Char(';')));
}

} // namespace

Database::Database(DatabaseLocation location, Mode mode, Role role)
    : m_location(std::move(location))
    , m_mode(mode)
    , m_role(role)
    , m_connectionName(QStringLiteral("choba-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Database::~Database()
{
    m_connection.close();
    m_connection = QSqlDatabase(); // the handle must be gone before its name is
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseLocation &location, Mode mode, Role role)
{
    const bool isFile =
        location.engine() == Engine::Sqlite && location.filePath() != QLatin1String(":memory:");
    if (isFile && mode != Mode::Create && !QFileInfo::exists(location.filePath())) {
        return Error::of(ErrorKind::NotFound,
                         Words::tr("There is no database at %1.").arg(location.filePath()));
    }
    // SQLite takes any empty file for a database and writes into it.
    if (const QFileInfo info(location.filePath());
        isFile && mode != Mode::Create && info.isFile() && info.size() == 0)
        //: ja: %1 は空のファイルで、データベースではありません。
        return Error::of(ErrorKind::NotFound,
                         Words::tr("%1 is an empty file and no database.").arg(location.filePath()));
    std::unique_ptr<Database> database(new Database(location, mode, role));
    CHOBA_TRY(database->connect());
    return database;
}

Result<void> Database::connect()
{
    const bool sqlite = engine() == Engine::Sqlite;
    m_connection = QSqlDatabase::addDatabase(sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"),
                                             m_connectionName);
    if (sqlite) {
        m_connection.setDatabaseName(m_location.filePath());
        m_connection.setConnectOptions(
            m_mode == Mode::ReadOnly ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=15000;QSQLITE_OPEN_READONLY")
                                     : QStringLiteral("QSQLITE_BUSY_TIMEOUT=15000"));
    } else {
        applyPostgresOptions(m_connection, m_location);
    }
    m_connection.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!m_connection.open()) {
        const QString detail = m_connection.lastError().text();
        return sqlite ? errorOf(m_connection.lastError(), engine(), false) : unreachable(detail);
    }
    return sqlite ? prepareSqlite() : preparePostgres();
}

Result<void> Database::prepareSqlite()
{
    if (m_mode == Mode::ReadOnly)
        return exec(QStringLiteral("PRAGMA query_only=ON"));
    const QString checkpoint = m_role == Role::Main ? QStringLiteral("1000") : QStringLiteral("0");
    const QStringList pragmas{
        QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=FULL"),
        QStringLiteral("PRAGMA foreign_keys=ON"),  QStringLiteral("PRAGMA mmap_size=0"),
        QStringLiteral("PRAGMA temp_store=FILE"),  QStringLiteral("PRAGMA wal_autocheckpoint=") + checkpoint};
    for (const QString &pragma : pragmas)
        CHOBA_TRY(exec(pragma));
    return ok();
}

Result<void> Database::preparePostgres()
{
    CHOBA_TRY(exec(QStringLiteral("SET TIME ZONE 'UTC'")));
    CHOBA_TRY(exec(QStringLiteral("SET client_min_messages TO warning")));
    if (m_mode == Mode::ReadOnly)
        CHOBA_TRY(exec(QStringLiteral("SET default_transaction_read_only = on")));
    // Who may not see the margin reads the tables as they are without it, under the same names.
    CHOBA_TRY(exec(QStringLiteral("SELECT set_config('search_path', 'without_margin, public', false) "
                                  "WHERE NOT has_table_privilege(to_regclass('public.charge_series'), "
                                  "'SELECT')")));
    return exec(QStringLiteral("SET lock_timeout TO '30s'"));
}

Result<void> Database::exec(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (query.exec(sql))
        return ok();
    Error error = failure(query.lastError());
    error.detail += QStringLiteral(" in: ") + sql;
    return error;
}

Error Database::failure(const QSqlError &error)
{
    Error failed = errorOf(error, engine(), isConnected());
    m_isLost = m_isLost ||
               (engine() == Engine::Postgres && failed.kind == ErrorKind::Unavailable && !failed.isPassing);
    return failed;
}

Result<void> Database::reopen()
{
    m_inTransaction = false;
    m_isLost = true; // until it is open again
    if (m_failed.isValid() && m_failed.elapsed() < leaveAloneMs)
        return unreachable({});
    QElapsedTimer asked;
    asked.start();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
    auto connected = connect();
    m_isLost = !connected;
    m_failed.invalidate();
    if (!connected && asked.elapsed() > slowMs)
        m_failed.start();
    return connected;
}

Error Database::unreachable(const QString &detail) const
{
    return Error::of(ErrorKind::Unavailable,
                     Words::tr("The database %1 cannot be reached.").arg(m_location.displayName()), detail);
}

bool Database::isConnected() const
{
    if (m_isLost || !m_connection.isOpen())
        return false;
    const pg_conn *handle = postgresHandle();
    return handle == nullptr || PQstatus(handle) == CONNECTION_OK;
}

QSqlDriver *Database::driver() const
{
    return m_connection.driver();
}

sqlite3 *Database::sqliteHandle() const
{
    const QVariant handle = m_connection.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData())
                                                       : nullptr;
}

pg_conn *Database::postgresHandle() const
{
    const QVariant handle = m_connection.driver()->handle();
    return qstrncmp(handle.typeName(), "pg_conn", 7) == 0 ? *static_cast<pg_conn *const *>(handle.constData())
                                                          : nullptr;
}

} // namespace choba
