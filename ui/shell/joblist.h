// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pane.h"

class QVBoxLayout;

namespace choba {

class Job;
class JobQueue;
class Label;
struct JobLink;

/// All jobs, newest first, over the status bar. Failures stay until seen.
class JobList : public Pane
{
    Q_OBJECT
public:
    JobList(JobQueue &queue, QWidget *window);
    void toggle(); ///< opens above the bottom left corner of the window, or closes

signals:
    void pageRequested(const QString &pageId, const QVariant &what); ///< a job's result

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void place();
    QWidget *makeRow(Job &job);
    void open(const JobLink &link);

    JobQueue &m_queue;
    QWidget *m_window;
    Label *m_title;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

} // namespace choba
