// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobqueue.h"
#include "models/storage/changehub.h"
#include "models/storage/usecase.h"
#include "models/storage/verifyaudit.h"
#include "ui/shell/pagedescriptor.h"

#include <QObject>
#include <QTimer>

namespace choba {

class BackgroundReader;

/// What the audit page works with, made by the program and handed down; everything outlives it.
struct AuditServices
{
    DatabaseLocation location;
    const Clock &clock;
    Actor actor;
    JobQueue &jobs;
    ChangeHub &changes;
};

/// The audit page for the shell, what the last verification found, and the hourly checkpoints while the
/// program is open.
class AuditPages : public QObject
{
    Q_OBJECT
public:
    explicit AuditPages(const AuditServices &services, QObject *parent = nullptr);
    const AuditServices &services() const { return m_services; }
    QList<PageDescriptor> descriptors();

    /// As a job; answered by verified() unless it fails or is cancelled.
    Job *verify();

signals:
    /// \a at by the machine's own clock
    void verified(const choba::AuditVerdict &verdict, const QDateTime &at);

private:
    AuditServices m_services;
    BackgroundReader *m_keeper;
    QTimer m_hourly;
};

} // namespace choba
