// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellstatus.h"

#include "models/base/clock.h"
#include "models/jobs/jobqueue.h"
#include "ui/kit/button.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/type.h"
#include "ui/shell/jobrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>

namespace choba {

ShellStatus::ShellStatus(JobQueue *queue, QWidget *parent)
    : Pane(Ground::Window, Qt::TopEdge, parent)
    , m_queue(queue)
    , m_job(new QWidget(this))
    , m_icon(new IconLabel(QStringLiteral("loader"), Tone::Muted, 14, this))
    , m_name(new ElidedLabel(LabelRole::Small, this))
    , m_bar(new QProgressBar(this))
    , m_words(new Label(LabelRole::Muted, this))
    , m_cancel(new Button(ButtonKind::Quiet, QStringLiteral("x"), QString(), this))
    , m_more(new Button(ButtonKind::Link, this))
    , m_auditIcon(new IconLabel(QStringLiteral("shield-check"), Tone::Muted, 14, this))
    , m_audit(new Label(LabelRole::Muted, this))
    , m_reportsIcon(new IconLabel(QStringLiteral("chart-column"), Tone::Muted, 14, this))
    , m_reports(new ElidedLabel(LabelRole::Small, this))
    , m_databaseIcon(new IconLabel(QStringLiteral("database"), Tone::Muted, 14, this))
    , m_database(new Label(LabelRole::Muted, this))
    , m_connectionIcon(new IconLabel({}, Tone::Ok, 14, this))
    , m_connection(new Label(LabelRole::Small, this))
{
    setFixedHeight(scaledHeight(28));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_name->setMaximumWidth(scaled(360));
    m_reports->setMaximumWidth(scaled(320));
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_more->setObjectName(QStringLiteral("moreJobs"));
    m_more->setProperty("small", true);
    m_cancel->setProperty("small", true);
    auto *strip = new QHBoxLayout(m_job);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_name, m_bar, m_words, m_cancel, m_more})
        strip->addWidget(part);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_job);
    row->addStretch(1);
    row->addWidget(m_auditIcon);
    row->addWidget(m_audit);
    row->addSpacing(12);
    row->addWidget(m_reportsIcon);
    row->addWidget(m_reports);
    row->addSpacing(12);
    row->addWidget(m_databaseIcon);
    row->addWidget(m_database);
    row->addSpacing(12);
    row->addWidget(m_connectionIcon);
    row->addWidget(m_connection);

    connect(m_more, &Button::clicked, this, &ShellStatus::jobsRequested);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (m_followed)
            m_followed->cancel();
    });
    if (m_queue)
        connect(m_queue, &JobQueue::jobsChanged, this, &ShellStatus::followRunning);
    setDatabase({});
    followRunning();
    showConnection();
    showAudit();
    showReports();
}

void ShellStatus::setDatabase(const QString &name)
{
    m_database->setText(name);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_databaseIcon, m_database, m_connectionIcon, m_connection})
        part->setVisible(!name.isEmpty());
}

void ShellStatus::setConnected(bool connected)
{
    m_connected = connected;
    showConnection();
}

void ShellStatus::showConnection()
{
    m_connectionIcon->setIcon(m_connected ? QStringLiteral("plug") : QStringLiteral("unplug"),
                              m_connected ? Tone::Ok : Tone::Danger);
    //: ja: 接続中 / 切断
    m_connection->setText(m_connected ? tr("Connected") : tr("No connection"));
    m_connection->setTone(m_connected ? Tone::Text : Tone::Danger);
}

void ShellStatus::setReports(const ReportsSource &source)
{
    m_source = source;
    showReports();
}

void ShellStatus::showReports()
{
    const QString text = words(m_source);
    m_reports->setText(text);
    m_reports->setTone(m_source.isFallback() ? Tone::Warn : Tone::Text);
    m_reportsIcon->setIcon(QStringLiteral("chart-column"), m_source.isFallback() ? Tone::Warn : Tone::Muted);
    m_reportsIcon->setVisible(!text.isEmpty());
    m_reports->setVisible(!text.isEmpty());
}

void ShellStatus::setAudit(const QDateTime &verifiedAt, bool intact)
{
    m_verifiedAt = verifiedAt;
    m_intact = intact;
    showAudit();
}

void ShellStatus::showAudit()
{
    const QString time = toTokyo(m_verifiedAt).toString(QStringLiteral("MM-dd HH:mm"));
    m_auditIcon->setIcon(m_intact ? QStringLiteral("shield-check") : QStringLiteral("octagon-alert"),
                         m_intact ? Tone::Muted : Tone::Danger);
    //: ja: 監査ログ検証済 %1
    m_audit->setText(m_intact ? tr("Audit verified %1").arg(time)
                              //: ja: 監査ログに異常 %1
                              : tr("Audit log not intact %1").arg(time));
    m_audit->setTone(m_intact ? Tone::Text : Tone::Danger);
    m_auditIcon->setVisible(m_verifiedAt.isValid());
    m_audit->setVisible(m_verifiedAt.isValid());
}

Job *ShellStatus::jobToShow() const
{
    if (!m_queue)
        return nullptr;
    if (m_queue->running())
        return m_queue->running();
    for (Job *job : m_queue->jobs()) {
        if (job->state() == JobState::Failed)
            return job;
    }
    return nullptr;
}

void ShellStatus::followRunning()
{
    Job *job = jobToShow();
    if (job != m_followed) {
        m_followed = job;
        if (job) {
            connect(job, &Job::changed, this, &ShellStatus::showJob);
            connect(job, &QObject::destroyed, this, [this, job] {
                if (m_followed == job)
                    m_followed = nullptr;
            });
        }
    }
    showJob();
}

void ShellStatus::showJob()
{
    m_job->setVisible(m_followed);
    if (!m_followed)
        return;
    const bool failed = m_followed->state() == JobState::Failed;
    m_icon->setIcon(failed ? QStringLiteral("circle-x") : QStringLiteral("loader"),
                    failed ? Tone::Danger : Tone::Muted);
    m_name->setText(m_followed->name());
    const int percent = jobPercent(*m_followed);
    m_bar->setVisible(!failed);
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(qMax(0, percent));
    QStringList words;
    if (percent >= 0)
        words << tr("%1%").arg(percent);
    if (const QString left = jobTimeLeft(*m_followed); !left.isEmpty())
        words << left;
    //: ja: 失敗
    m_words->setText(failed ? tr("failed") : words.join(QStringLiteral(" · ")));
    m_words->setTone(failed ? Tone::Danger : Tone::Text);
    m_cancel->setVisible(m_followed->state() == JobState::Running);
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    int queued = 0;
    for (const Job *job : m_queue->jobs())
        queued += job->state() == JobState::Queued;
    //: ja: ほか%n件待機
    m_more->setText(queued ? tr("%n more queued", nullptr, queued) : tr("Jobs"));
    // The strip was laid out while it was hidden and narrow.
    m_job->updateGeometry();
}

void ShellStatus::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showJob();
        showConnection();
        showAudit();
        showReports();
    } else if (mayChangeTextSize(*event)) {
        setFixedHeight(scaledHeight(28));
    }
    Pane::changeEvent(event);
}

void ShellStatus::mouseReleaseEvent(QMouseEvent *event)
{
    Pane::mouseReleaseEvent(event);
    if (m_queue)
        emit jobsRequested();
}

} // namespace choba
