// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/jobs/jobcontext.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace choba {

class Database;

enum class JobState { Queued, Running, Done, Failed, Cancelled };

/// Long work in the background: a name for people, and what to do on a thread and connection of its own.
/// Everything it needs is copied into the function first. The function is kept, so that a failed job can be
/// run again.
class Job : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Result<void>(Database &, JobContext &)>;

    Job(QString name, Work work, QObject *parent = nullptr);

    const QString &name() const { return m_name; }
    JobState state() const { return m_state; }
    JobProgress progress() const { return m_context->progress(); }
    JobLink link() const { return m_context->link(); } ///< as the work has set it
    const Error &error() const { return m_error; }     ///< meaningful in Failed
    QDateTime startedAt() const { return m_startedAt; }
    void cancel(); ///< a queued job ends at once, a running one as soon as it polls

signals:
    void changed(); ///< state or progress, at most about 20 times a second
    void finished();

private:
    friend class JobQueue;
    void setState(JobState state);

    QString m_name;
    Work m_work;
    std::shared_ptr<JobContext> m_context = std::make_shared<JobContext>();
    JobState m_state = JobState::Queued;
    Error m_error;
    QDateTime m_startedAt;
};

} // namespace choba
