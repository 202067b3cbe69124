// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace choba {

class Job;
class JobQueue;

/// Asks before a window is left: what is typed and not saved, then what still runs (finish it first, cancel
/// it, or stay). Work that is cancelled has ended before the window goes; nothing half done is stored.
class Leaving : public QObject
{
    Q_OBJECT
public:
    /// \param unsaved what would be lost, in words; empty = nothing. \param jobs may be null.
    Leaving(QWidget *window, JobQueue *jobs, std::function<QString()> unsaved);

    bool mayLeave() const; ///< nothing to ask
    /// Calls \a then once nothing stands against it, at once or later; never if the person stays.
    void leave(std::function<void()> then);

private:
    void askUnsaved(const QString &unsaved);
    void askRunning();
    void next();
    Job *firstJob() const; ///< running or waiting to run; null = none
    void waitForJobs();
    void cancelJobs();

    QWidget *m_window;
    JobQueue *m_jobs;
    std::function<QString()> m_unsaved;
    std::function<void()> m_then;
    bool m_lose = false;  ///< what is typed may be lost
    bool m_waits = false; ///< for the jobs to end
};

} // namespace choba
