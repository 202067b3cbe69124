// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/leaving.h"

#include "models/jobs/jobqueue.h"
#include "ui/kit/confirmdialog.h"

namespace choba {

namespace {

bool isOpen(const Job &job)
{
    return job.state() == JobState::Queued || job.state() == JobState::Running;
}

} // namespace

Leaving::Leaving(QWidget *window, JobQueue *jobs, std::function<QString()> unsaved)
    : QObject(window)
    , m_window(window)
    , m_jobs(jobs)
    , m_unsaved(std::move(unsaved))
{
    if (m_jobs)
        connect(m_jobs, &JobQueue::jobsChanged, this, &Leaving::waitForJobs, Qt::QueuedConnection);
}

bool Leaving::mayLeave() const
{
    return (m_lose || m_unsaved().isEmpty()) && firstJob() == nullptr;
}

Job *Leaving::firstJob() const
{
    if (!m_jobs)
        return nullptr;
    const auto &jobs = m_jobs->jobs();
    const auto found = std::find_if(jobs.begin(), jobs.end(), [](const Job *job) { return isOpen(*job); });
    return found == jobs.end() ? nullptr : *found;
}

void Leaving::leave(std::function<void()> then)
{
    m_then = std::move(then);
    m_lose = false;
    m_waits = false;
    next();
}

void Leaving::next()
{
    const QString unsaved = m_lose ? QString() : m_unsaved();
    if (!unsaved.isEmpty())
        askUnsaved(unsaved);
    else if (firstJob() != nullptr)
        askRunning();
    else if (const auto then = std::exchange(m_then, {}))
        then();
}

void Leaving::askUnsaved(const QString &unsaved)
{
    Confirmation what;
    //: ja: 保存せずに閉じますか?
    what.title = tr("Close without saving?");
    what.sentences = unsaved;
    //: ja: 保存せずに閉じる
    what.verb = tr("Close without saving");
    what.danger = true;
    auto *ask = new ConfirmDialog(what, m_window);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &QDialog::accepted, this, [this] {
        m_lose = true;
        next();
    });
    ask->open();
}

void Leaving::askRunning()
{
    Confirmation what;
    //: ja: 「%1」の実行中です
    what.title = tr("“%1” is still running").arg(firstJob()->name());
    what.sentences =
        //: ja: 終わってから閉じるか、中止して閉じます。中止した処理は何も保存しません。
        tr("Finish it first, or cancel it and close. What is cancelled stores nothing.");
    //: ja: 中止して閉じる
    what.verb = tr("Cancel it and close");
    //: ja: 終わってから閉じる
    what.link = tr("Finish first, then close");
    what.danger = true;
    auto *ask = new ConfirmDialog(what, m_window);
    ask->setObjectName(QStringLiteral("leaveDialog"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &ConfirmDialog::linkActivated, ask, [this, ask] {
        m_waits = true;
        ask->reject();
        waitForJobs();
    });
    connect(ask, &QDialog::accepted, this, &Leaving::cancelJobs);
    ask->open();
}

void Leaving::cancelJobs()
{
    m_waits = true;
    const std::vector<Job *> jobs = m_jobs->jobs();
    for (Job *job : jobs) {
        if (isOpen(*job))
            job->cancel();
    }
    waitForJobs();
}

void Leaving::waitForJobs()
{
    if (m_waits && firstJob() == nullptr) {
        m_waits = false;
        next();
    }
}

} // namespace choba
