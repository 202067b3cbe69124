// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"
#include "models/jobs/jobqueue.h"
#include "models/storage/changehub.h"
#include "models/storage/usecase.h"
#include "models/upkeep/checkreport.h"
#include "ui/shell/pagedescriptor.h"

#include <QObject>

namespace choba {

/// What the page works with, made by the program and handed down; everything outlives it.
struct UpkeepServices
{
    DatabaseLocation location;
    Database &database; ///< of the GUI thread: for use cases that take a blink
    const Clock &clock;
    Actor actor;
    JobQueue &jobs;
    ChangeHub &changes;

    Desk desk() const { return {database, clock, actor}; }
};

/// The page "Backup & check" for the shell, and its jobs.
class UpkeepPages : public QObject
{
    Q_OBJECT
public:
    explicit UpkeepPages(const UpkeepServices &services, QObject *parent = nullptr);
    const UpkeepServices &services() const { return m_services; }
    QList<PageDescriptor> descriptors();

    // Each is a job; answered by the signals.
    void check();
    void backUp(const QString &path);
    void move(const DatabaseLocation &to);
    void restore(const QString &file, const DatabaseLocation &target); ///< a new database only

signals:
    void checked(const choba::CheckReport &report);
    void said(choba::Tone tone, const QString &sentence); ///< how a job ended
    void restored(const choba::DatabaseLocation &target);
    void openRequested(const choba::DatabaseLocation &location); ///< instead of the one that is open

private:
    UpkeepServices m_services;
};

} // namespace choba
