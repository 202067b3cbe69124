// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/progressline.h"

#include "app/ctl/answer.h"

#include <QMutexLocker>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace choba {

namespace {

constexpr qint64 terminalIntervalMs = 100;
constexpr qint64 lineIntervalMs = 2000;
constexpr int lineCells = 78;

std::atomic<JobContext *> interruptible{nullptr};
static_assert(std::atomic<JobContext *>::is_always_lock_free && std::atomic<bool>::is_always_lock_free,
              "a signal handler may touch lock-free atomics only");

void interrupted(int)
{
    JobContext *context = interruptible.load();
    if (context == nullptr || context->isCancelled())
        _exit(1);
    context->cancel();
}

QString lineOf(const JobProgress &progress)
{
    QString line = printable(progress.words);
    if (progress.total > 0)
        line += QStringLiteral("  %1 %  (%2/%3)")
                    .arg(progress.done * 100 / progress.total)
                    .arg(progress.done)
                    .arg(progress.total);
    else if (progress.done > 0)
        line += QStringLiteral("  %1").arg(progress.done);
    while (cellWidth(line) > lineCells)
        line.chop(1);
    return line;
}

} // namespace

ProgressLine::ProgressLine(bool asked)
    : m_terminal(isatty(STDERR_FILENO) == 1)
    , m_asked(asked)
{
    interruptible.store(this);
    struct sigaction action = {};
    action.sa_handler = interrupted;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

ProgressLine::~ProgressLine()
{
    end();
    interruptible.store(nullptr);
}

void ProgressLine::setProgress(const JobProgress &progress)
{
    JobContext::setProgress(progress);
    if (!m_terminal && !m_asked)
        return;
    const QMutexLocker lock(&m_writing);
    if (m_sinceWritten.isValid() &&
        m_sinceWritten.elapsed() < (m_terminal ? terminalIntervalMs : lineIntervalMs))
        return;
    m_sinceWritten.start();
    write(progress);
}

void ProgressLine::write(const JobProgress &progress)
{
    const QByteArray line = lineOf(progress).toUtf8();
    // \033[K clears what a longer line left behind.
    std::fprintf(stderr, m_terminal ? "\r%s\033[K" : "%s\n", line.constData());
    m_onLine = m_terminal;
}

void ProgressLine::end()
{
    const QMutexLocker lock(&m_writing);
    if (m_onLine)
        std::fputs("\r\033[K", stderr);
    m_onLine = false;
}

} // namespace choba
