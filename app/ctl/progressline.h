// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcontext.h"

#include <QElapsedTimer>

namespace choba {

/// Progress of a long command on standard error: one line that is written over on a terminal, a line every
/// few seconds when asked for elsewhere, nothing otherwise. Ctrl-C cancels it; a second Ctrl-C ends the
/// program.
class ProgressLine : public JobContext
{
public:
    explicit ProgressLine(bool asked);
    ~ProgressLine() override;
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void setProgress(const JobProgress &progress) override; ///< from any thread
    void end();

private:
    void write(const JobProgress &progress);

    QMutex m_writing;
    QElapsedTimer m_sinceWritten;
    bool m_terminal;
    bool m_asked;
    bool m_onLine = false;
};

} // namespace choba
