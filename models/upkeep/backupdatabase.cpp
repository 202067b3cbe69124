// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/backupdatabase.h"

#include "models/storage/audit.h"
#include "models/storage/settingstore.h"
#include "models/storage/transaction.h"
#include "models/upkeep/backuparchive.h"
#include "models/upkeep/checkdatabase.h"
#include "models/upkeep/durablefile.h"
#include "models/upkeep/postgrestools.h"
#include "models/upkeep/restoredatabase.h"
#include "models/upkeep/snapshot.h"
#include "models/upkeep/sqlitecopy.h"
#include "models/upkeep/wholeview.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BackUpDatabase)
};

constexpr auto settingName = "backup";
constexpr auto scratchName = ".choba-backup-";
constexpr auto namePattern = "choba-[0-9]*-[0-9]*.tar";

/// The file to be made. Invalid: --keep without a folder, no such folder; Conflict: it is there.
Result<QString> targetOf(const BackupRequest &request, const QDateTime &now)
{
    const QFileInfo info(request.path);
    if (request.keep != 0 && !info.isDir())
        return Error::invalid(QStringLiteral("keep"),
                              //: ja: 保持数はフォルダーへのバックアップでのみ指定できます
                              Words::tr("How many to keep can only be said of a folder of backups."));
    const QString name =
        QStringLiteral("choba-%1.tar").arg(toTokyo(now).toString(QStringLiteral("yyyyMMdd-hhmmss")));
    const QString file =
        info.isDir() ? QDir(info.absoluteFilePath()).filePath(name) : info.absoluteFilePath();
    if (!QFileInfo(QFileInfo(file).path()).isDir())
        return Error::invalid(QStringLiteral("file"),
                              //: ja: フォルダー %1 がありません
                              Words::tr("There is no folder %1.").arg(QFileInfo(file).path()));
    if (QFileInfo::exists(file))
        //: ja: %1 は既にあります。上書きはしません
        return Error::at(ErrorKind::Conflict, QStringLiteral("file"),
                         Words::tr("%1 is there already; nothing is overwritten.").arg(file));
    return file;
}

/// A copy of one moment and what it must show.
struct Copy
{
    QString part;
    BackupManifest manifest;
};

Result<Copy> copyDatabase(Desk &desk, const QDir &scratch, JobContext &context)
{
    const DatabaseLocation &location = desk.database.location();
    CHOBA_TRY_ASSIGN(const auto source,
                     Database::open(location, Database::Mode::ReadOnly, Database::Role::Worker));
    CHOBA_TRY(requireWholeView(*source));
    CHOBA_TRY_ASSIGN(const Snapshot snapshot, Snapshot::begin(*source));
    Copy copy;
    CHOBA_TRY_ASSIGN(copy.manifest, describeDatabase(*source));
    if (source->engine() == Engine::Sqlite) {
        copy.part = scratch.filePath(QStringLiteral("choba.db"));
        CHOBA_TRY(copySqlite(*source, copy.part, context));
        return copy;
    }
    copy.part = scratch.filePath(QStringLiteral("choba.dump"));
    CHOBA_TRY_ASSIGN(const PostgresTools tools, PostgresTools::find(*source));
    CHOBA_TRY_ASSIGN(const auto id, source->statement(QStringLiteral("SELECT pg_export_snapshot()"))
                                        .first([](const Row &row) { return row.text(0); }));
    CHOBA_TRY(tools.dump(location, id.value_or(QString()), copy.part, context));
    return copy;
}

/// A copy that can be opened shows the same rows and totals.
Result<CheckReport> checkCopy(Desk &desk, const Copy &copy, bool deep, JobContext &context)
{
    if (copy.manifest.engine == Engine::Sqlite) {
        const DatabaseLocation file = DatabaseLocation::sqliteFile(copy.part);
        CHOBA_TRY_ASSIGN(const auto opened, Database::open(file, Database::Mode::ReadOnly));
        CHOBA_TRY(compareWithManifest(*opened, copy.manifest));
        return checkDatabase(file, context, Checkpoints::LeaveOut);
    }
    CHOBA_TRY_ASSIGN(const PostgresTools tools, PostgresTools::find(desk.database));
    CHOBA_TRY(tools.readThrough(copy.part, context));
    return deep ? checkDumpDeeply(desk.database, tools, copy.part, copy.manifest, context)
                : Result<CheckReport>(CheckReport());
}

/// What runs that were killed have left in \a folder. One that is at work is younger.
void removeLeftovers(const QDir &folder)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const QFileInfo &info :
         folder.entryInfoList({QLatin1String(scratchName) + QLatin1Char('*')}, QDir::Dirs | QDir::Hidden)) {
        if (info.lastModified() < yesterday)
            QDir(info.absoluteFilePath()).removeRecursively();
    }
}

/// The newest stay; names sort by time.
Result<QStringList> removeOlder(const QString &newest, int keep)
{
    QStringList removed;
    const QDir folder = QFileInfo(newest).dir();
    QStringList names = folder.entryList({QLatin1String(namePattern)}, QDir::Files, QDir::Name);
    while (keep > 0 && names.size() > keep) {
        const QString path = folder.filePath(names.takeFirst());
        if (!QFile::remove(path))
            return fileError(path, qt_error_string(errno));
        removed += path;
    }
    return removed;
}

Result<void> record(Desk &desk, const BackupResult &result)
{
    const QJsonObject value{{QStringLiteral("file"), result.file},
                            {QStringLiteral("bytes"), result.bytes},
                            {QStringLiteral("at"), desk.clock.now().toString(Qt::ISODateWithMs)},
                            {QStringLiteral("by"), desk.actor.name}};
    CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
    SettingStore settings(desk.database);
    CHOBA_TRY_ASSIGN(const Setting before, settings.read(QLatin1String(settingName)));
    CHOBA_TRY(settings.write(QLatin1String(settingName), value, before.rowVersion));
    CHOBA_TRY(appendAudit(desk, {QStringLiteral("back_up"), QStringLiteral("database"),
                                 QFileInfo(result.file).fileName(), before.value, value}));
    transaction.announce({QLatin1String(settingName), {}});
    return transaction.commit();
}

} // namespace

Result<BackupResult> backUpDatabase(Desk &desk, const BackupRequest &request, JobContext &context)
{
    CHOBA_TRY(require(desk, Permission::BackUp));
    CHOBA_TRY_ASSIGN(const QString target, targetOf(request, desk.clock.now()));
    removeLeftovers(QFileInfo(target).dir());
    const QTemporaryDir folder(
        QFileInfo(target).dir().filePath(QLatin1String(scratchName) + QStringLiteral("XXXXXX")));
    if (!folder.isValid())
        return fileError(QFileInfo(target).path(), folder.errorString());
    const QDir scratch(folder.path());
    CHOBA_TRY_ASSIGN(Copy copy, copyDatabase(desk, scratch, context));
    copy.manifest.program = request.program;
    copy.manifest.madeAt = desk.clock.now();
    BackupResult result;
    CHOBA_TRY_ASSIGN(result.check, checkCopy(desk, copy, request.deep, context));
    const QString written = scratch.filePath(QStringLiteral("backup.tar"));
    CHOBA_TRY(writeBackupArchive(written, copy.manifest, copy.part, context));
    CHOBA_TRY(readBackupArchive(written, context));
    result.manifest = copy.manifest;
    result.file = result.check.isGood() ? target : target + QStringLiteral(".doubtful");
    CHOBA_TRY(publishFile(written, result.file));
    result.bytes = QFileInfo(result.file).size();
    if (!result.check.isGood())
        return result;
    if (const auto recorded = record(desk, result); !recorded)
        result.notRecorded = recorded.error().message;
    if (QFileInfo(request.path).isDir()) {
        CHOBA_TRY_ASSIGN(result.removed, removeOlder(target, request.keep));
    }
    return result;
}

Result<LastBackup> readLastBackup(Database &database)
{
    CHOBA_TRY_ASSIGN(const Setting setting, SettingStore(database).read(QLatin1String(settingName)));
    return LastBackup{
        QDateTime::fromString(setting.value.value(QLatin1String("at")).toString(), Qt::ISODateWithMs),
        setting.value.value(QLatin1String("file")).toString(),
        setting.value.value(QLatin1String("bytes")).toInteger(),
        setting.value.value(QLatin1String("by")).toString()};
}

} // namespace choba
