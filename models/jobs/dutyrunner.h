// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/duty.h"
#include "models/jobs/jobqueue.h"

#include <QTimer>

namespace choba {

class BackgroundReader;

/// Does the duties while the desktop is open: looks every few seconds whether something is due, and does it
/// on a thread and connection of its own, so that neither the window nor a long import keeps it waiting.
/// Lives in the GUI thread.
class DutyRunner : public QObject
{
    Q_OBJECT
public:
    /// \a clock and \a hub outlive this
    DutyRunner(const DatabaseLocation &location, ChangeHub *hub, const Clock &clock, Actor actor,
               std::vector<Duty> duties, QObject *parent = nullptr);

    void start(int intervalMs = 1'000);
    void lookNow();

signals:
    void done(const QString &words);        ///< after a round that did something
    void failed(const choba::Error &error); ///< a duty could not be done; the next round tries again

private:
    void work();
    void finish(Job *job);

    const Clock &m_clock;
    Actor m_actor;
    std::vector<Duty> m_duties;
    BackgroundReader *m_reader;
    JobQueue m_jobs;
    QTimer m_timer;
    bool m_looking = false;
};

} // namespace choba
