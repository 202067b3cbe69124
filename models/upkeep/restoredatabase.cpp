// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/restoredatabase.h"

#include "models/storage/audit.h"
#include "models/storage/keepaudit.h"
#include "models/storage/migrator.h"
#include "models/storage/restoremark.h"
#include "models/storage/transaction.h"
#include "models/upkeep/backuparchive.h"
#include "models/upkeep/checkdatabase.h"
#include "models/upkeep/durablefile.h"
#include "models/upkeep/schemastore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RestoreDatabase)
};

Error alreadyThere(const QString &path)
{
    //: ja: %1 は既にあります。上書きはしません
    return Error::at(ErrorKind::Conflict, QStringLiteral("target"),
                     Words::tr("%1 is there already; nothing is overwritten.").arg(path));
}

Error othersConnected()
{
    return Error::of(
        ErrorKind::Unavailable,
        //: ja: 他のプログラムがこのデータベースを使用しています。すべて閉じてから復元してください
        Words::tr("Others are connected to this database. Close every program that uses it first."));
}

/// Older backups are brought up to date. That somebody restored is told in the restored database itself: a
/// new epoch of its audit log begins, and checkpoints of the state it replaces are none of its own.
Result<void> settle(Database &database, const QString &file, const BackupManifest &manifest,
                    const Actor &actor, const Clock &clock)
{
    CHOBA_TRY_ASSIGN(const Migrator migrator,
                     Migrator::fromFolder(QStringLiteral(":/migrations"), database.engine()));
    CHOBA_TRY(migrator.migrate(database));
    if (database.engine() == Engine::Postgres)
        CHOBA_TRY(database.exec(QStringLiteral("SELECT close_to_others()")));
    Desk desk{database, clock, actor};
    CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(database, newOperation()));
    QJsonObject after = RestoreMark::ofBackupMadeAt(manifest.madeAt).toJson();
    after.insert(QStringLiteral("invoices"), manifest.totals.invoices);
    after.insert(QStringLiteral("part_sha256"), manifest.partSha256);
    CHOBA_TRY(appendAudit(desk, {QString::fromLatin1(RestoreMark::action),
                                 QStringLiteral("database"),
                                 QFileInfo(file).fileName(),
                                 {},
                                 after}));
    return transaction.commit();
}

/// Nobody else has the file open while this lives. A file too damaged to be opened as a database is nobody's.
class SoleOwner
{
public:
    static Result<SoleOwner> of(const QString &path)
    {
        SoleOwner owner;
        if (!QFileInfo::exists(path))
            return owner;
        auto opened = Database::open(DatabaseLocation::sqliteFile(path));
        if (!opened && opened.error().kind != ErrorKind::Storage)
            return othersConnected();
        if (!opened)
            return owner;
        owner.m_database = *std::move(opened);
        CHOBA_TRY(owner.m_database->exec(QStringLiteral("PRAGMA busy_timeout=500")));
        // Only the last connection can leave the write-ahead log; without one there is no log to go astray.
        const auto mode = owner.m_database->statement(QStringLiteral("PRAGMA journal_mode=DELETE"))
                              .first([](const Row &row) { return row.text(0); });
        const bool alone = mode && *mode == QStringLiteral("delete") &&
                           owner.m_database->exec(QStringLiteral("BEGIN EXCLUSIVE"));
        if (!alone)
            return othersConnected();
        return owner;
    }

private:
    std::unique_ptr<Database> m_database;
};

/// A log left beside a damaged file must not be read into the new one.
Result<void> setAsideLogs(const QString &path, const QString &kept)
{
    for (const QString &suffix :
         {QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, kept + suffix))
            return fileError(kept + suffix, qt_error_string(errno));
    }
    return ok();
}

Result<RestoreResult> restoreSqlite(const QString &file, const DatabaseLocation &target, const Actor &actor,
                                    const Clock &clock, JobContext &context, RestoreInto into)
{
    const QFileInfo info(target.filePath());
    if (into == RestoreInto::NewOnly && info.exists())
        return alreadyThere(target.filePath());
    const QTemporaryDir folder(info.absoluteDir().filePath(QStringLiteral(".choba-restore-XXXXXX")));
    if (!folder.isValid())
        return fileError(info.absolutePath(), folder.errorString());
    const QString fresh = folder.filePath(QStringLiteral("choba.db"));
    RestoreResult result;
    CHOBA_TRY_ASSIGN(result.manifest, readBackupArchive(file, context, fresh));
    {
        CHOBA_TRY_ASSIGN(const auto database, Database::open(DatabaseLocation::sqliteFile(fresh)));
        CHOBA_TRY(compareWithManifest(*database, result.manifest));
        CHOBA_TRY(settle(*database, file, result.manifest, actor, clock));
    } // closed: its log is written back into the file
    CHOBA_TRY_ASSIGN(result.check,
                     checkDatabase(DatabaseLocation::sqliteFile(fresh), context, Checkpoints::LeaveOut));
    QFile written(fresh);
    if (!written.open(QIODevice::ReadWrite))
        return fileError(fresh, written.errorString());
    CHOBA_TRY(flushToDisk(written));
    if (into == RestoreInto::NewOnly) {
        CHOBA_TRY(publishFile(fresh, info.absoluteFilePath()));
        return result;
    }
    CHOBA_TRY_ASSIGN(const SoleOwner owner, SoleOwner::of(target.filePath()));
    if (info.exists())
        result.keptAs = QStringLiteral("%1.before-restore-%2")
                            .arg(info.absoluteFilePath(),
                                 toTokyo(clock.now()).toString(QStringLiteral("yyyyMMdd-hhmmss")));
    if (info.exists()) // whoever could use the old file can use the new one
        written.setPermissions(info.permissions());
    CHOBA_TRY(setAsideLogs(info.absoluteFilePath(), result.keptAs));
    CHOBA_TRY(exchangeFile(fresh, info.absoluteFilePath(), result.keptAs));
    return result;
}

Result<void> refuseUnlessEmptyAndAlone(Database &database)
{
    CHOBA_TRY_ASSIGN(const QStringList tables, SchemaStore(database).tables());
    if (!tables.isEmpty())
        return Error::of(ErrorKind::Conflict,
                         //: ja: %1 は空ではありません。復元先には空のデータベースを作成してください
                         Words::tr("%1 is not empty. Make an empty database to restore into.")
                             .arg(database.location().displayName()));
    CHOBA_TRY_ASSIGN(const qint64 others,
                     database
                         .statement(QStringLiteral(
                             "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() "
                             "AND pid <> pg_backend_pid() AND backend_type = 'client backend'"))
                         .scalar());
    return others == 0 ? ok() : Result<void>(othersConnected());
}

Result<RestoreResult> restorePostgres(const QString &file, const DatabaseLocation &target, const Actor &actor,
                                      const Clock &clock, JobContext &context)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fileError(QDir::tempPath(), folder.errorString());
    const QString dump = folder.filePath(QStringLiteral("choba.dump"));
    RestoreResult result;
    CHOBA_TRY_ASSIGN(result.manifest, readBackupArchive(file, context, dump));
    CHOBA_TRY_ASSIGN(const auto database, Database::open(target));
    CHOBA_TRY(refuseUnlessEmptyAndAlone(*database));
    CHOBA_TRY_ASSIGN(const PostgresTools tools, PostgresTools::find(*database));
    CHOBA_TRY(tools.restore(target, dump, context));
    CHOBA_TRY(compareWithManifest(*database, result.manifest));
    CHOBA_TRY(settle(*database, file, result.manifest, actor, clock));
    CHOBA_TRY_ASSIGN(result.check, checkDatabase(target, context, Checkpoints::LeaveOut));
    return result;
}

/// Removed with the object.
class ScratchDatabase
{
public:
    static Result<ScratchDatabase> make(Database &server)
    {
        ScratchDatabase scratch;
        scratch.m_name = QStringLiteral("choba_check_") + QUuid::createUuid().toString(QUuid::Id128);
        CHOBA_TRY(server.exec(QStringLiteral("CREATE DATABASE ") + scratch.m_name));
        scratch.m_server = &server;
        return scratch;
    }
    ScratchDatabase(ScratchDatabase &&other) noexcept
        : m_server(std::exchange(other.m_server, nullptr))
        , m_name(other.m_name)
    {}
    ~ScratchDatabase()
    {
        if (m_server != nullptr)
            (void)m_server->exec(QStringLiteral("DROP DATABASE IF EXISTS ") + m_name);
    }
    const QString &name() const { return m_name; }

private:
    ScratchDatabase() = default;
    Database *m_server = nullptr;
    QString m_name;
};

} // namespace

Result<CheckReport> checkDumpDeeply(Database &server, const PostgresTools &tools, const QString &dump,
                                    const BackupManifest &manifest, JobContext &context)
{
    CHOBA_TRY_ASSIGN(const ScratchDatabase scratch, ScratchDatabase::make(server));
    CHOBA_TRY_ASSIGN(const DatabaseLocation location, onSameServer(server.location(), scratch.name()));
    CHOBA_TRY(tools.restore(location, dump, context));
    {
        CHOBA_TRY_ASSIGN(const auto database, Database::open(location, Database::Mode::ReadOnly));
        CHOBA_TRY(compareWithManifest(*database, manifest));
    }
    return checkDatabase(location, context, Checkpoints::LeaveOut);
}

Result<BackupManifest> inspectBackup(const QString &file, const Actor &actor, JobContext &context)
{
    CHOBA_TRY(require(actor, Permission::Restore));
    return readBackupArchive(file, context);
}

Result<RestoreResult> restoreDatabase(const QString &file, const DatabaseLocation &target, const Actor &actor,
                                      const Clock &clock, JobContext &context, RestoreInto into)
{
    CHOBA_TRY(require(actor, Permission::Restore));
    CHOBA_TRY_ASSIGN(const BackupManifest manifest, readBackupArchive(file, context));
    if (manifest.engine != target.engine())
        return Error::of(
            ErrorKind::Conflict,
            //: ja: このバックアップは別の種類のデータベースのものです。同じ種類に復元してから「chobactl
            //: move」を使ってください
            Words::tr("This backup is of the other kind of database. Restore it to its own kind, then use "
                      "\"chobactl move\"."));
    CHOBA_TRY_ASSIGN(RestoreResult result, target.engine() == Engine::Sqlite
                                               ? restoreSqlite(file, target, actor, clock, context, into)
                                               : restorePostgres(file, target, actor, clock, context));
    CHOBA_TRY_ASSIGN(const auto restored, Database::open(target));
    CHOBA_TRY(keepCheckpoint(*restored)); // outside the database too it is known from now on
    return result;
}

} // namespace choba
