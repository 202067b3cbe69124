// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"

#include "models/storage/keepaudit.h"
#include "models/storage/grouproles.h"
#include "models/storage/sqlscript.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Migrator)
};

/// Serialises two programs that start on the same PostgreSQL database at once.
constexpr auto lockSchema = "SELECT pg_advisory_xact_lock(4202601)";

Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::Storage, Words::tr("The schema step %1 cannot be read.").arg(path),
                         file.errorString());
    return file.readAll();
}

Result<Migration> readStep(const QDir &folder, const QString &fileName, Engine engine)
{
    Migration step;
    step.version = fileName.first(4).toInt();
    step.name = fileName.first(fileName.size() - 4);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QString own =
        engine == Engine::Sqlite ? QStringLiteral(".sqlite.sql") : QStringLiteral(".psql.sql");
    for (const QString &suffix :
         {QStringLiteral(".sql"), QStringLiteral(".sqlite.sql"), QStringLiteral(".psql.sql")}) {
        const QString path = folder.filePath(step.name + suffix);
        if (suffix != QLatin1String(".sql") && !QFile::exists(path))
            continue;
        CHOBA_TRY_ASSIGN(const QByteArray text, contents(path));
        hash.addData(text);
        if (suffix == QLatin1String(".sql") || suffix == own)
            step.script += QString::fromUtf8(text) + QLatin1Char('\n');
    }
    step.checksum = QString::fromLatin1(hash.result().toHex());
    return step;
}

Result<bool> hasMigrations(Database &database)
{
    const bool sqlite = database.engine() == Engine::Sqlite;
    const QString count =
        sqlite ? QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE name = 'schema_migration'")
               : QStringLiteral("SELECT COUNT(to_regclass('schema_migration'))");
    CHOBA_TRY_ASSIGN(const qint64 tables, database.statement(count).scalar());
    return tables > 0;
}

/// Before the first change of an existing file: a copy that holds the old schema, beside it.
Result<void> copyBeside(Database &database, int fromVersion)
{
    const QString path = database.location().filePath();
    if (database.engine() != Engine::Sqlite || fromVersion == 0 || path == QLatin1String(":memory:"))
        return ok();
    const QString copy =
        QStringLiteral("%1.schema-%2.bak").arg(path).arg(fromVersion, 4, 10, QLatin1Char('0'));
    if (QFile::exists(copy))
        return ok();
    return database.statement(QStringLiteral("VACUUM INTO ?")).bind(copy).exec();
}

} // namespace

Result<Migrator> Migrator::fromFolder(const QString &folder, Engine engine)
{
    Migrator migrator;
    const QDir dir(folder);
    for (const QString &fileName : dir.entryList({QStringLiteral("????_*.sql")}, QDir::Files, QDir::Name)) {
        if (fileName.count(QLatin1Char('.')) > 1)
            continue;
        CHOBA_TRY_ASSIGN(Migration step, readStep(dir, fileName, engine));
        migrator.m_steps.push_back(std::move(step));
    }
    return migrator;
}

Result<int> Migrator::appliedVersion(Database &database) const
{
    // Asked first: who may only work in the database may not even try to make a table.
    CHOBA_TRY_ASSIGN(const bool begun, hasMigrations(database));
    if (!begun)
        CHOBA_TRY(database.exec(
            QStringLiteral("CREATE TABLE IF NOT EXISTS schema_migration (version INTEGER PRIMARY KEY, "
                           "name TEXT NOT NULL, checksum TEXT NOT NULL)")));
    struct Applied
    {
        int version;
        QString checksum;
    };
    CHOBA_TRY_ASSIGN(
        const std::vector<Applied> applied,
        database.statement(QStringLiteral("SELECT version, checksum FROM schema_migration ORDER BY version"))
            .rows([](const Row &row) {
                return Applied{row.int32(0), row.text(1)};
            }));
    for (const Applied &one : applied) {
        if (one.version > latestVersion()) {
            return Error::of(
                ErrorKind::Conflict,
                Words::tr("The database was made by a newer version of Choba. Please update the program."));
        }
        const auto known = std::find_if(m_steps.begin(), m_steps.end(),
                                        [&](const Migration &step) { return step.version == one.version; });
        if (known == m_steps.end() || known->checksum != one.checksum) {
            return Error::of(ErrorKind::Conflict,
                             Words::tr("The schema of the database (step %1) is not the one this "
                                       "program knows.")
                                 .arg(one.version));
        }
    }
    return applied.empty() ? 0 : applied.back().version;
}

Result<bool> Migrator::isCurrent(Database &database) const
{
    // Looking makes nothing: a restore wants its database empty.
    CHOBA_TRY_ASSIGN(const bool begun, hasMigrations(database));
    if (!begun)
        return false;
    CHOBA_TRY_ASSIGN(const int version, appliedVersion(database));
    return version == latestVersion();
}

Result<void> Migrator::applySteps(Database &database) const
{
    CHOBA_TRY_ASSIGN(const int before, appliedVersion(database));
    if (before == latestVersion())
        return ok();
    CHOBA_TRY(copyBeside(database, before));
    for (const Migration &step : m_steps)
        CHOBA_TRY(apply(database, step));
    return ok();
}

Result<void> Migrator::migrate(Database &database) const
{
    CHOBA_TRY(applySteps(database));
    // A script cannot do this: the chain's first key goes into a file.
    return startAuditChain(database);
}

Result<void> Migrator::apply(Database &database, const Migration &step) const
{
    const bool sqlite = database.engine() == Engine::Sqlite;
    CHOBA_TRY(database.exec(sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN")));
    auto done = runStep(database, step);
    if (done)
        done = database.exec(QStringLiteral("COMMIT"));
    if (!done)
        (void)database.exec(QStringLiteral("ROLLBACK")); // the first error is the one to tell
    return done;
}

Result<void> Migrator::runStep(Database &database, const Migration &step) const
{
    if (database.engine() == Engine::Postgres)
        CHOBA_TRY(database.exec(QLatin1String(lockSchema)));
    // Read again under the lock: another program may have been first.
    CHOBA_TRY_ASSIGN(const int version, appliedVersion(database));
    if (version >= step.version)
        return ok();
    CHOBA_TRY_ASSIGN(const QString script,
                     withGroupRoles(database, forEngine(step.script, database.engine())));
    for (const QString &statement : sqlStatements(script))
        CHOBA_TRY(database.exec(statement));
    return database
        .statement(QStringLiteral("INSERT INTO schema_migration (version, name, checksum) VALUES (?, ?, ?)"))
        .bind(step.version)
        .bind(step.name)
        .bind(step.checksum)
        .exec();
}

} // namespace choba
