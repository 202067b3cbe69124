// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pane.h"

class QVBoxLayout;

namespace choba {

class JobQueue;
class Label;

/// All jobs, newest first, over the status bar. Failures stay until seen.
class JobList : public Pane
{
    Q_OBJECT
public:
    JobList(JobQueue &queue, QWidget *window);
    void toggle(); ///< opens above the bottom left corner of the window, or closes

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void place();

    JobQueue &m_queue;
    QWidget *m_window;
    Label *m_title;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

} // namespace choba
