// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/storage/changehub.h"
#include "models/storage/databaselocation.h"

#include <QThread>
#include <QTimer>

#include <vector>

namespace choba {

/// Runs jobs one after the other, each on its own thread and connection; the shell shows jobs(). Lives in the
/// GUI thread, as do all its jobs and signals. Destroying it cancels what runs and waits for it.
class JobQueue : public QObject
{
    Q_OBJECT
public:
    JobQueue(DatabaseLocation location, ChangeHub *hub, QObject *parent = nullptr);
    ~JobQueue() override;

    /// The queue owns the job; it stays in jobs() until dismissed.
    Job *start(const QString &name, Job::Work work);
    Job *retry(Job *job);   ///< \pre the job failed or was cancelled; the new job takes its place
    void dismiss(Job *job); ///< \pre the job is over
    const std::vector<Job *> &jobs() const { return m_jobs; } ///< oldest first
    Job *running() const { return m_running; }
    bool isIdle() const { return m_running == nullptr; }

signals:
    void jobsChanged();
    void jobFinished(choba::Job *job);

private:
    void startNext();
    void workDone(Job *job, const Result<void> &result);

    DatabaseLocation m_location;
    ChangeHub *m_hub;
    std::vector<Job *> m_jobs;
    Job *m_running = nullptr;
    QThread *m_thread = nullptr;
    QTimer m_ticker;
};

} // namespace choba
