// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/upkeeppages.h"

#include "models/upkeep/backupdatabase.h"
#include "models/upkeep/checkdatabase.h"
#include "models/upkeep/movedatabase.h"
#include "models/upkeep/restoredatabase.h"
#include "ui/upkeep/upkeeppage.h"

#include <QCoreApplication>

namespace choba {

UpkeepPages::UpkeepPages(const UpkeepServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{}

QList<PageDescriptor> UpkeepPages::descriptors()
{
    PageDescriptor page;
    page.id = QStringLiteral("upkeep");
    page.icon = QStringLiteral("database");
    //: ja: 管理
    page.group = [] { return tr("Administration"); };
    //: ja: バックアップと確認
    page.title = [] { return tr("Backup & check"); };
    page.make = [this]() -> Page * { return new UpkeepPage(*this); };
    return {page};
}

void UpkeepPages::check()
{
    auto report = std::make_shared<CheckReport>();
    const auto work = [report](Database &database, JobContext &context) -> Result<void> {
        CHOBA_TRY_ASSIGN(*report, checkDatabase(database.location(), context));
        return ok();
    };
    //: ja: データベースの確認
    Job *job = m_services.jobs.start(tr("Checking the database"), work);
    connect(job, &Job::finished, this, [this, job, report] {
        if (job->state() == JobState::Done)
            emit checked(*report);
        else if (job->state() == JobState::Failed)
            emit said(Tone::Danger, job->error().message);
    });
}

void UpkeepPages::backUp(const QString &path)
{
    auto result = std::make_shared<BackupResult>();
    const auto work = [result, path, &clock = m_services.clock,
                       actor = m_services.actor](Database &database, JobContext &context) -> Result<void> {
        Desk desk{database, clock, actor};
        const BackupRequest request{path, 0, false, QCoreApplication::applicationVersion()};
        CHOBA_TRY_ASSIGN(*result, backUpDatabase(desk, request, context));
        return ok();
    };
    //: ja: バックアップ
    Job *job = m_services.jobs.start(tr("Backup"), work);
    connect(job, &Job::finished, this, [this, job, result] {
        if (job->state() == JobState::Failed)
            emit said(Tone::Danger, job->error().message);
        if (job->state() != JobState::Done)
            return;
        if (result->check.isGood()) {
            //: ja: 検証済みのバックアップを %1 に作成しました。
            emit said(Tone::Ok, tr("The backup %1 is made and verified.").arg(result->file));
            return;
        }
        emit checked(result->check);
        emit said(Tone::Danger,
                  //: ja: データベースに問題があります。バックアップは %1 という名前で残しました。
                  tr("The database has problems; the backup is kept as %1.").arg(result->file));
    });
}

void UpkeepPages::move(const DatabaseLocation &to)
{
    auto result = std::make_shared<MoveResult>();
    const MoveRequest request{m_services.location, to};
    const auto work = [result, request, &clock = m_services.clock,
                       actor = m_services.actor](Database &, JobContext &context) -> Result<void> {
        CHOBA_TRY_ASSIGN(*result, moveDatabase(request, actor, clock, context));
        return ok();
    };
    //: ja: サーバーへの移行
    Job *job = m_services.jobs.start(tr("Moving to the server"), work);
    connect(job, &Job::finished, this, [this, job, result, to] {
        if (job->state() == JobState::Failed)
            emit said(Tone::Danger, job->error().message);
        if (job->state() != JobState::Done)
            return;
        emit checked(result->check);
        if (!result->check.isGood()) {
            //: ja: サーバーの確認で問題が見つかりました。
            emit said(Tone::Danger, tr("The check of the server found problems."));
            return;
        }
        emit said(Tone::Ok,
                  //: ja: すべて %1
                  //: に移行し、検証しました。今後はそちらを開いてください。このファイルは元のままです。
                  tr("Everything is on %1 and verified. Open that from now on; this file stays as it is.")
                      .arg(to.displayName()));
    });
}

void UpkeepPages::restore(const QString &file, const DatabaseLocation &target)
{
    auto result = std::make_shared<RestoreResult>();
    const auto work = [result, file, target, &clock = m_services.clock,
                       actor = m_services.actor](Database &, JobContext &context) -> Result<void> {
        CHOBA_TRY_ASSIGN(*result, restoreDatabase(file, target, actor, clock, context, RestoreInto::NewOnly));
        return ok();
    };
    //: ja: バックアップからの復元
    Job *job = m_services.jobs.start(tr("Restoring the backup"), work);
    connect(job, &Job::finished, this, [this, job, result, target] {
        if (job->state() == JobState::Failed)
            emit said(Tone::Danger, job->error().message);
        if (job->state() != JobState::Done)
            return;
        emit checked(result->check);
        if (result->check.isGood())
            emit restored(target);
        else
            //: ja: %1 に復元しましたが、確認で問題が見つかりました。
            emit said(Tone::Danger,
                      tr("Restored to %1, but the check of it found problems.").arg(target.displayName()));
    });
}

} // namespace choba
