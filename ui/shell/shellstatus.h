// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/reportsconnection.h"
#include "ui/kit/pane.h"

#include <QDateTime>

class QProgressBar;

namespace choba {

class Button;
class ElidedLabel;
class IconLabel;
class Job;
class JobQueue;
class Label;

/// The bottom line: the running job at the left, where reports come from, database and connection at the
/// right.
class ShellStatus : public Pane
{
    Q_OBJECT
public:
    explicit ShellStatus(JobQueue *queue, QWidget *parent = nullptr); ///< the queue may be null: no jobs then
    void setDatabase(const QString &name);
    void setConnected(bool connected);
    void setReports(const ReportsSource &source); ///< shown where there is a replica to tell of
    /// When the audit log was last verified and whether it was as written; invalid = not yet.
    void setAudit(const QDateTime &verifiedAt, bool intact);

signals:
    void jobsRequested(); ///< the job list

protected:
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void followRunning();
    void showJob();
    void showConnection();
    void showReports();
    void showAudit();
    Job *jobToShow() const; ///< the running one, else the last failed one not yet seen

    JobQueue *m_queue;
    Job *m_followed = nullptr;
    QWidget *m_job;
    IconLabel *m_icon;
    Label *m_name;
    QProgressBar *m_bar;
    Label *m_words;
    Button *m_cancel;
    Button *m_more;
    IconLabel *m_auditIcon;
    Label *m_audit;
    QDateTime m_verifiedAt;
    bool m_intact = true;
    IconLabel *m_reportsIcon;
    ElidedLabel *m_reports;
    ReportsSource m_source;
    IconLabel *m_databaseIcon;
    Label *m_database;
    IconLabel *m_connectionIcon;
    Label *m_connection;
    bool m_connected = true;
};

} // namespace choba
