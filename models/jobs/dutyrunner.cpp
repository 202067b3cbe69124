// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/dutyrunner.h"

#include "models/jobs/backgroundreader.h"

namespace choba {

namespace {

constexpr int troublePauseMs = 30'000; ///< a database that does not answer is not asked every second

} // namespace

DutyRunner::DutyRunner(const DatabaseLocation &location, ChangeHub *hub, const Clock &clock, Actor actor,
                       std::vector<Duty> duties, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_actor(std::move(actor))
    , m_duties(std::move(duties))
    , m_reader(new BackgroundReader(location, this))
    , m_jobs(location, hub)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DutyRunner::lookNow);
}

void DutyRunner::start(int intervalMs)
{
    m_timer.setInterval(intervalMs);
    m_timer.start();
}

void DutyRunner::lookNow()
{
    if (m_looking || !m_jobs.isIdle())
        return;
    m_looking = true;
    using At = std::optional<QDateTime>;
    m_reader->read<At>(
        QStringLiteral("next"),
        [duties = m_duties, &clock = m_clock, actor = m_actor](Database &database) -> Result<At> {
            Desk desk{database, clock, actor};
            return nextDutyAt(desk, duties);
        },
        [this](const Result<At> &next) {
            m_looking = false;
            if (next && *next && **next <= m_clock.now())
                work();
            else
                m_timer.start();
        });
}

void DutyRunner::work()
{
    auto round = std::make_shared<DutyRound>();
    Job *job = m_jobs.start({},
                            [round, duties = m_duties, &clock = m_clock,
                             actor = m_actor](Database &database, JobContext &context) -> Result<void> {
                                Desk desk{database, clock, actor};
                                *round = runDuties(desk, duties, context);
                                return round->errors.empty() ? ok() : Result<void>(round->errors.front());
                            });
    connect(job, &Job::finished, this, [this, job, round] {
        if (!round->words.isEmpty())
            emit done(round->words.join(QStringLiteral(" · ")));
        finish(job);
    });
}

void DutyRunner::finish(Job *job)
{
    const bool failedNow = job->state() == JobState::Failed;
    if (failedNow)
        emit failed(job->error());
    // The queue lets go of the job only after its own handling of the end.
    QMetaObject::invokeMethod(
        this, [this, job] { m_jobs.dismiss(job); }, Qt::QueuedConnection);
    m_timer.start(failedNow ? std::max(troublePauseMs, m_timer.interval()) : m_timer.interval());
}

} // namespace choba
