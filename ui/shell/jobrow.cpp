// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobrow.h"

#include "ui/kit/button.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JobRow)
};

struct Look
{
    QString icon;
    Tone tone;
};

Look lookOf(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return {QStringLiteral("clock"), Tone::Muted};
    case JobState::Running:
        return {QStringLiteral("loader"), Tone::Accent};
    case JobState::Done:
        return {QStringLiteral("circle-check"), Tone::Ok};
    case JobState::Failed:
        return {QStringLiteral("circle-x"), Tone::Danger};
    case JobState::Cancelled:
        return {QStringLiteral("ban"), Tone::Faint};
    }
    return {QStringLiteral("clock"), Tone::Muted};
}

QString runningWords(const Job &job)
{
    QStringList words;
    const JobProgress progress = job.progress();
    if (const int percent = jobPercent(job); percent >= 0)
        words << Words::tr("%1%").arg(percent);
    else if (progress.done > 0)
        words << QLocale().toString(progress.done);
    if (!progress.words.isEmpty())
        words << progress.words;
    if (const QString left = jobTimeLeft(job); !left.isEmpty())
        words << left;
    return words.join(QStringLiteral(" · "));
}

} // namespace

int jobPercent(const Job &job)
{
    const JobProgress progress = job.progress();
    return progress.total > 0
               ? static_cast<int>(qBound(qint64(0), progress.done * 100 / progress.total, qint64(100)))
               : -1;
}

QString jobTimeLeft(const Job &job)
{
    const JobProgress progress = job.progress();
    const qint64 elapsedMs = job.startedAt().msecsTo(QDateTime::currentDateTimeUtc());
    // The first second says nothing about the rest.
    if (job.state() != JobState::Running || progress.total <= 0 || progress.done <= 0 || elapsedMs < 1000)
        return {};
    const qint64 leftS = elapsedMs * (progress.total - progress.done) / progress.done / 1000;
    if (leftS < 90)
        return Words::tr("about %1 s left").arg(leftS < 10 ? leftS : (leftS + 5) / 10 * 10);
    return Words::tr("about %n minute(s) left", nullptr, static_cast<int>((leftS + 30) / 60));
}

QString jobWords(const Job &job)
{
    switch (job.state()) {
    case JobState::Queued:
        return Words::tr("waiting for the one before");
    case JobState::Running:
        return runningWords(job);
    case JobState::Done:
        return job.progress().words.isEmpty() ? Words::tr("done") : job.progress().words;
    case JobState::Failed:
        return job.error().message;
    case JobState::Cancelled:
        return Words::tr("cancelled");
    }
    return {};
}

JobRow::JobRow(JobQueue &queue, Job &job, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_job(job)
    , m_icon(new IconLabel({}, Tone::Muted, 16, this))
    , m_name(new ElidedLabel(LabelRole::Body, job.name(), this))
    , m_bar(new QProgressBar(this))
    , m_words(new ElidedLabel(LabelRole::Muted, this))
    , m_action(new Button(ButtonKind::Plain, this))
    , m_dismiss(new Button(ButtonKind::Quiet, QStringLiteral("x"), QString(), this))
{
    m_action->setObjectName(QStringLiteral("jobAction"));
    m_dismiss->setToolTip(tr("Seen"));
    m_dismiss->setAccessibleName(tr("Seen"));
    m_bar->setTextVisible(false);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(2);
    middle->addWidget(m_name);
    middle->addWidget(m_bar);
    middle->addWidget(m_words);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addLayout(middle, 1);
    row->addWidget(m_action);
    row->addWidget(m_dismiss);
    connect(&m_job, &Job::changed, this, &JobRow::refresh);
    connect(m_action, &Button::clicked, this, &JobRow::act);
    connect(m_dismiss, &Button::clicked, this, [this] { m_queue.dismiss(&m_job); });
    refresh();
}

void JobRow::refresh()
{
    const JobState state = m_job.state();
    const Look look = lookOf(state);
    m_icon->setIcon(look.icon, look.tone);
    const int percent = jobPercent(m_job);
    m_bar->setVisible(state == JobState::Running);
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(qMax(0, percent));
    m_words->setText(jobWords(m_job));
    m_words->setTone(state == JobState::Failed ? Tone::Danger : Tone::Text);
    const bool open = state == JobState::Queued || state == JobState::Running;
    const bool again = state == JobState::Failed || state == JobState::Cancelled;
    const bool hasResult = state == JobState::Done && m_job.link().isValid();
    //: ja: 開く
    const QString result = tr("Open");
    //: ja: 中止 / 再実行
    m_action->setText(hasResult ? result : open ? tr("Cancel") : tr("Retry"));
    m_action->setVisible(open || again || hasResult);
    m_dismiss->setVisible(!open);
}

void JobRow::act()
{
    if (m_job.state() == JobState::Queued || m_job.state() == JobState::Running)
        m_job.cancel();
    else if (m_job.state() == JobState::Done)
        emit openRequested(m_job.link());
    else
        m_queue.retry(&m_job);
}

} // namespace choba
