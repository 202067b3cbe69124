// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobqueue.h"

#include "models/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba {

namespace {

constexpr int tickMs = 50;

/// Runs on the job's own thread. The connection is gone before the result is reported.
Result<void> runWork(const DatabaseLocation &location, ChangeHub *hub, const Job::Work &work,
                     JobContext &context)
{
    CHOBA_TRY_ASSIGN(const std::unique_ptr<Database> database,
                     Database::open(location, Database::Mode::Existing, Database::Role::Worker));
    database->setChangeHub(hub);
    if (context.isCancelled())
        return Error::of(ErrorKind::Cancelled, {});
    return work(*database, context);
}

} // namespace

Job::Job(QString name, Work work, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_work(std::move(work))
{}

void Job::cancel()
{
    m_context->cancel();
    if (m_state == JobState::Queued)
        setState(JobState::Cancelled);
}

void Job::setState(JobState state)
{
    m_state = state;
    emit changed();
    if (state != JobState::Queued && state != JobState::Running)
        emit finished();
}

JobQueue::JobQueue(DatabaseLocation location, ChangeHub *hub, QObject *parent)
    : QObject(parent)
    , m_location(std::move(location))
    , m_hub(hub)
{
    m_ticker.setInterval(tickMs);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        if (m_running != nullptr)
            emit m_running->changed();
    });
}

JobQueue::~JobQueue()
{
    for (Job *job : m_jobs)
        job->m_context->cancel();
    if (m_thread != nullptr) {
        m_thread->wait();
        delete m_thread;
    }
}

Job *JobQueue::start(const QString &name, Job::Work work)
{
    auto *job = new Job(name, std::move(work), this);
    m_jobs.push_back(job);
    emit jobsChanged();
    // Not within the caller's call: a listener connects to the job first.
    QMetaObject::invokeMethod(this, &JobQueue::startNext, Qt::QueuedConnection);
    return job;
}

Job *JobQueue::retry(Job *job)
{
    const QString name = job->m_name;
    Job::Work work = job->m_work;
    dismiss(job);
    return start(name, std::move(work));
}

void JobQueue::dismiss(Job *job)
{
    Q_ASSERT(job != m_running);
    std::erase(m_jobs, job);
    job->deleteLater();
    emit jobsChanged();
}

void JobQueue::startNext()
{
    if (m_running != nullptr)
        return;
    const auto next = std::find_if(m_jobs.begin(), m_jobs.end(),
                                   [](const Job *job) { return job->state() == JobState::Queued; });
    if (next == m_jobs.end())
        return;
    Job *job = *next;
    m_running = job;
    job->m_startedAt = QDateTime::currentDateTimeUtc();
    job->setState(JobState::Running);
    emit jobsChanged();
    m_ticker.start();
    const auto result = std::make_shared<Result<void>>();
    m_thread =
        QThread::create([location = m_location, hub = m_hub, work = job->m_work, context = job->m_context,
                         result] { *result = runWork(location, hub, work, *context); });
    connect(m_thread, &QThread::finished, this, [this, job, result] { workDone(job, *result); });
    m_thread->start();
}

void JobQueue::workDone(Job *job, const Result<void> &result)
{
    m_ticker.stop();
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
    m_running = nullptr;
    if (!result)
        job->m_error = result.error();
    const bool cancelled = !result && result.error().kind == ErrorKind::Cancelled;
    job->setState(result ? JobState::Done : cancelled ? JobState::Cancelled : JobState::Failed);
    emit jobFinished(job);
    emit jobsChanged();
    startNext();
}

} // namespace choba
