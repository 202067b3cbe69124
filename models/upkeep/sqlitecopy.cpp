// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/sqlitecopy.h"

#include "models/storage/sqlerror.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SqliteCopy)
};

constexpr int pagesAtOnce = 1024; ///< 4 MB: cancel is polled in between

struct EndCopy
{
    void operator()(sqlite3_backup *copy) const { sqlite3_backup_finish(copy); }
};
struct CloseFile
{
    void operator()(sqlite3 *file) const { sqlite3_close(file); }
};

Error failure(sqlite3 *handle)
{
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                          QString::number(sqlite3_errcode(handle)));
    return errorOf(error, Engine::Sqlite, true);
}

} // namespace

Result<void> copySqlite(Database &source, const QString &target, JobContext &context)
{
    sqlite3 *opened = nullptr;
    const int status = sqlite3_open_v2(target.toUtf8().constData(), &opened,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, CloseFile> file(opened);
    if (status != SQLITE_OK)
        return failure(file.get());
    std::unique_ptr<sqlite3_backup, EndCopy> copy(
        sqlite3_backup_init(file.get(), "main", source.sqliteHandle(), "main"));
    if (!copy)
        return failure(file.get());
    int step = SQLITE_OK;
    while (step == SQLITE_OK) {
        if (context.isCancelled())
            //: ja: 中止しました。何も変更していません
            return Error::of(ErrorKind::Cancelled, Words::tr("Cancelled. Nothing was changed."));
        step = sqlite3_backup_step(copy.get(), pagesAtOnce);
        const int pages = sqlite3_backup_pagecount(copy.get());
        //: ja: データベースを複製しています
        context.setProgress(
            {pages - sqlite3_backup_remaining(copy.get()), pages, Words::tr("Copying the database")});
    }
    const int finished = sqlite3_backup_finish(copy.release());
    return step == SQLITE_DONE && finished == SQLITE_OK ? ok() : Result<void>(failure(file.get()));
}

} // namespace choba
