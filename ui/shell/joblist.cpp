// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/joblist.h"

#include "models/jobs/jobqueue.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/type.h"
#include "ui/shell/jobrow.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QUrl>
#include <QVBoxLayout>

namespace choba {

namespace {

constexpr std::size_t maximumRows = 8;

} // namespace

JobList::JobList(JobQueue &queue, QWidget *window)
    : Pane(Ground::Dialog, {}, window)
    , m_queue(queue)
    , m_window(window)
    , m_title(new Label(LabelRole::Section, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("jobList"));
    setFocusPolicy(Qt::StrongFocus);
    auto *close = new Button(ButtonKind::Quiet, QStringLiteral("x"), QString(), this);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(close);
    m_column->setContentsMargins(16, 8, 12, 12);
    m_column->setSpacing(0);
    m_column->addLayout(head);
    hide();
    connect(close, &Button::clicked, this, &QWidget::hide);
    connect(&m_queue, &JobQueue::jobsChanged, this, &JobList::rebuild);
    rebuild();
}

void JobList::toggle()
{
    if (isVisible()) {
        hide();
        return;
    }
    place();
    show();
    raise();
    setFocus();
}

void JobList::rebuild()
{
    //: ja: ジョブ一覧
    m_title->setText(tr("Jobs"));
    // A button inside may have caused this: let its click return first.
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(0);
    const auto &jobs = m_queue.jobs();
    std::size_t shown = 0;
    for (auto job = jobs.rbegin(); job != jobs.rend() && shown < maximumRows; ++job, ++shown)
        column->addWidget(makeRow(**job));
    if (jobs.empty())
        column->addWidget(new Label(LabelRole::Muted, tr("Nothing runs and nothing waits."), m_rows));
    m_column->addWidget(m_rows);
    m_rows->show();
    if (isVisible())
        place();
}

QWidget *JobList::makeRow(Job &job)
{
    auto *row = new JobRow(m_queue, job, m_rows);
    connect(row, &JobRow::openRequested, this, &JobList::open);
    return row;
}

void JobList::open(const JobLink &link)
{
    if (link.page.isEmpty())
        QDesktopServices::openUrl(link.what.toUrl());
    else
        emit pageRequested(link.page, link.what);
    hide();
}

void JobList::place()
{
    const int width = qMin(scaled(440), m_window->width() - 32);
    const int height = qMin(m_column->sizeHint().height(), m_window->height() - 120);
    setGeometry(8, m_window->height() - scaledHeight(28) - 8 - height, width, height);
}

void JobList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        Pane::keyPressEvent(event);
}

void JobList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    Pane::changeEvent(event);
}

} // namespace choba
