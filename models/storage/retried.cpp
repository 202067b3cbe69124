// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/retried.h"

#include <QRandomGenerator>
#include <QThread>

namespace choba {

namespace {

constexpr int shortestPauseMs = 10;
/// A person waits for the answer; the engine's own waiting for a lock counts too.
constexpr qint64 longestMs = 20'000;

} // namespace

bool Retries::again(const Error &error)
{
    ++m_failed;
    // Inside an outer transaction there is nothing left to repeat: the engine has rolled back all of it.
    if (!error.isPassing || m_failed >= attempts || m_database.inTransaction() ||
        m_since.elapsed() > longestMs)
        return false;
    const int longestPauseMs = shortestPauseMs << (2 * m_failed); // 40, 160, 640, 2560
    QThread::msleep(QRandomGenerator::global()->bounded(quint32(shortestPauseMs), quint32(longestPauseMs)));
    return true;
}

} // namespace choba
