// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/movestore.h"

#include <QCoreApplication>
#include <QThread>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MoveStore)
};

constexpr int patienceMs = 5'000;
constexpr int pollMs = 200;

QString quoted(const QString &name)
{
    return QLatin1Char('"') + name + QLatin1Char('"'); // names of our own schema
}

} // namespace

Result<void> MoveStore::lock()
{
    // The server needs a moment to notice that a killed run has gone.
    for (int waited = 0; waited <= patienceMs; waited += pollMs) {
        CHOBA_TRY_ASSIGN(
            const qint64 locked,
            m_target.statement(QStringLiteral("SELECT pg_try_advisory_lock(4202602)::int")).scalar());
        if (locked != 0)
            return ok();
        QThread::msleep(pollMs);
    }
    //: ja: このデータベースへの移行がほかで実行中です
    return Error::of(ErrorKind::Conflict, Words::tr("Another move into this database is running."));
}

Result<std::optional<QString>> MoveStore::movingFrom()
{
    CHOBA_TRY_ASSIGN(
        const qint64 there,
        m_target.statement(QStringLiteral("SELECT (to_regclass('choba_move.source') IS NOT NULL)::int"))
            .scalar());
    if (there == 0)
        return std::optional<QString>();
    return m_target.statement(QStringLiteral("SELECT chain_id FROM choba_move.source"))
        .first([](const Row &row) { return row.text(0); });
}

Result<void> MoveStore::begin(const QString &sourceChain)
{
    CHOBA_TRY(m_target.exec(QStringLiteral("CREATE SCHEMA choba_move")));
    CHOBA_TRY(m_target.exec(QStringLiteral("CREATE TABLE choba_move.source (chain_id TEXT NOT NULL)")));
    CHOBA_TRY(m_target.exec(QStringLiteral("CREATE TABLE choba_move.done (table_name TEXT PRIMARY KEY, "
                                           "row_count BIGINT NOT NULL, content TEXT NOT NULL)")));
    return m_target.statement(QStringLiteral("INSERT INTO choba_move.source VALUES (?)"))
        .bind(sourceChain)
        .exec();
}

Result<std::map<QString, QString>> MoveStore::doneTables()
{
    std::map<QString, QString> done;
    CHOBA_TRY(m_target.statement(QStringLiteral("SELECT table_name, content FROM choba_move.done"))
                  .forEach([&](const Row &row) { done.emplace(row.text(0), row.text(1)); }));
    return done;
}

Result<void> MoveStore::noteDone(const QString &table, const TableContent &content)
{
    return m_target.statement(QStringLiteral("INSERT INTO choba_move.done VALUES (?, ?, ?)"))
        .bind(table)
        .bind(content.rows())
        .bind(content.toString())
        .exec();
}

Result<void> MoveStore::forgetDone()
{
    return m_target.exec(QStringLiteral("DELETE FROM choba_move.done"));
}

Result<void> MoveStore::end()
{
    return m_target.exec(QStringLiteral("DROP SCHEMA choba_move CASCADE"));
}

Result<std::vector<PostgresColumn>> MoveStore::columns(const QString &table)
{
    return m_target
        .statement(QStringLiteral("SELECT a.attname, a.atttypid IN ('text'::regtype, 'varchar'::regtype), "
                                  "a.atttypid = 'bytea'::regtype FROM pg_attribute a "
                                  "WHERE a.attrelid = to_regclass(?) AND a.attnum > 0 AND NOT a.attisdropped "
                                  "AND a.attgenerated = '' ORDER BY a.attname COLLATE \"C\""))
        .bind(quoted(table))
        .rows([](const Row &row) {
            return PostgresColumn{row.text(0), row.value(1).toBool(), row.value(2).toBool()};
        });
}

Result<void> MoveStore::unguard(const QString &table)
{
    return m_target.exec(QStringLiteral("ALTER TABLE %1 DISABLE TRIGGER USER").arg(quoted(table)));
}

Result<void> MoveStore::guard(const QString &table)
{
    return m_target.exec(QStringLiteral("ALTER TABLE %1 ENABLE TRIGGER USER").arg(quoted(table)));
}

Result<void> MoveStore::clear(const QString &table)
{
    return m_target.exec(QStringLiteral("DELETE FROM ") + quoted(table));
}

Result<void> MoveStore::continueIds(const QString &table, qint64 last)
{
    return m_target
        .statement(QStringLiteral("SELECT setval(pg_get_serial_sequence(?, 'id'), GREATEST(?::bigint, 1), "
                                  "?::bigint > 0)"))
        .bind(quoted(table))
        .bind(last)
        .bind(last)
        .exec();
}

Result<void> refuseUnfinishedMove(Database &database)
{
    if (database.engine() == Engine::Sqlite)
        return ok();
    CHOBA_TRY_ASSIGN(
        const qint64 begun,
        database.statement(QStringLiteral("SELECT COUNT(*) FROM pg_namespace WHERE nspname = 'choba_move'"))
            .scalar());
    if (begun == 0)
        return ok();
    return Error::at(
        ErrorKind::Conflict, QStringLiteral("db"),
        //: ja: %1 への移行が完了していません。もう一度「chobactl move」を実行すると続きから行います
        Words::tr("A move into %1 has not been finished. Run \"chobactl move\" again; it goes on "
                  "where it stopped.")
            .arg(database.location().displayName()));
}

Result<std::map<QString, qint64>> lastIds(Database &source)
{
    std::map<QString, qint64> ids;
    CHOBA_TRY(source.statement(QStringLiteral("SELECT name, seq FROM sqlite_sequence"))
                  .forEach([&](const Row &row) { ids.emplace(row.text(0), row.int64(1)); }));
    return ids;
}

} // namespace choba
