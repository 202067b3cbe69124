// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlerror.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SqlError)
};

Error lostConnection(const QString &detail)
{
    return Error::of(ErrorKind::Unavailable,
                     Words::tr("The connection to the database was lost. Nothing was stored."), detail);
}

Error gaveWay(const QString &detail)
{
    Error error =
        Error::of(ErrorKind::Unavailable,
                  Words::tr("The database is busy with another program. Try again in a moment."), detail);
    error.isPassing = true;
    return error;
}

Error sqliteError(const QSqlError &error)
{
    const QString detail = error.text() + QLatin1Char(' ') + error.nativeErrorCode();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return gaveWay(detail);
    case SQLITE_CONSTRAINT:
        return Error::of(ErrorKind::Conflict,
                         Words::tr("The database refused the change because it contradicts what is stored."),
                         detail);
    case SQLITE_FULL:
        return Error::of(ErrorKind::Storage, Words::tr("The disk is full. Nothing was stored."), detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return Error::of(ErrorKind::Storage, Words::tr("The database file cannot be opened or written."),
                         detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::of(ErrorKind::Storage, Words::tr("The file is damaged or not a Choba database."),
                         detail);
    case SQLITE_INTERRUPT:
        return Error::of(ErrorKind::Cancelled, Words::tr("Cancelled."), detail);
    default:
        return Error::of(ErrorKind::Storage, Words::tr("The database could not do this."), detail);
    }
}

Error postgresError(const QSqlError &error, bool connected)
{
    const QString state = error.nativeErrorCode();
    const QString detail = state + QLatin1Char(' ') + error.databaseText();
    const bool madeByClient =
        state.isEmpty(); // the server always sends a state; only a broken connection has none
    if (!connected || madeByClient || state.startsWith(QLatin1String("08")) ||
        state.startsWith(QLatin1String("57P")))
        return lostConnection(detail);
    if (state.startsWith(QLatin1String("23")) || state == QLatin1String("P0001"))
        return Error::of(ErrorKind::Conflict,
                         Words::tr("The database refused the change because it contradicts what is stored."),
                         detail);
    if (state.startsWith(QLatin1String("40")) || state == QLatin1String("55P03"))
        return gaveWay(detail);
    if (state == QLatin1String("42501"))
        return Error::of(ErrorKind::NotAllowed, Words::tr("Your database role may not do this."), detail);
    if (state == QLatin1String("57014"))
        return Error::of(ErrorKind::Cancelled, Words::tr("Cancelled."), detail);
    if (state.startsWith(QLatin1String("53")))
        return Error::of(ErrorKind::Storage, Words::tr("The disk is full. Nothing was stored."), detail);
    return Error::of(ErrorKind::Storage, Words::tr("The database could not do this."), detail);
}

} // namespace

Error errorOf(const QSqlError &error, Engine engine, bool connected)
{
    return engine == Engine::Sqlite ? sqliteError(error) : postgresError(error, connected);
}

} // namespace choba
