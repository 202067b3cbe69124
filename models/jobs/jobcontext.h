// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>
#include <QVariant>

#include <atomic>

namespace choba {

/// How far a job is, as the shell shows it. total 0 = not known.
struct JobProgress
{
    qint64 done = 0;
    qint64 total = 0;
    QString words;
};

/// Where a finished job's result is seen: a page of the program and what to open there, or, without a page, a
/// file (QUrl).
struct JobLink
{
    QString page;
    QVariant what;
    bool isValid() const { return what.isValid() || !page.isEmpty(); }
};

/// What long work is given: it tells its progress and polls for cancel. Thread-safe; also usable without a
/// queue (command line, tests), where nobody cancels.
class JobContext
{
public:
    virtual ~JobContext() = default;
    virtual void setProgress(const JobProgress &progress);
    JobProgress progress() const;
    void setLink(const JobLink &link);
    JobLink link() const;

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    /// For inner loops that must not know this class.
    const std::atomic<bool> &cancelFlag() const { return m_cancelled; }

private:
    mutable QMutex m_mutex;
    JobProgress m_progress;
    JobLink m_link;
    std::atomic<bool> m_cancelled{false};
};

} // namespace choba
