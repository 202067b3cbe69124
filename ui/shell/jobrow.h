// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobqueue.h"

#include <QWidget>

class QProgressBar;

namespace choba {

class Button;
class IconLabel;
class Label;

/// "62 % · 8,412,006 of … · about 40 s left" of a running job; its end or its error otherwise.
QString jobWords(const Job &job);
/// 0…100, −1 = not known.
int jobPercent(const Job &job);
/// "about 40 s left"; empty while nothing can be said.
QString jobTimeLeft(const Job &job);

/// A job in the list: icon, name, bar, words, and cancel, retry or open, and dismiss.
class JobRow : public QWidget
{
    Q_OBJECT
public:
    JobRow(JobQueue &queue, Job &job, QWidget *parent = nullptr);

signals:
    void openRequested(const choba::JobLink &link);

private:
    void refresh();
    void act();

    JobQueue &m_queue;
    Job &m_job; ///< the list is rebuilt before the queue deletes it
    IconLabel *m_icon;
    Label *m_name;
    QProgressBar *m_bar;
    Label *m_words;
    Button *m_action;
    Button *m_dismiss;
};

} // namespace choba
