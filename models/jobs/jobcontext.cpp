// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobcontext.h"

#include <QMutexLocker>

namespace choba {

void JobContext::setProgress(const JobProgress &progress)
{
    const QMutexLocker lock(&m_mutex);
    m_progress = progress;
}

JobProgress JobContext::progress() const
{
    const QMutexLocker lock(&m_mutex);
    return m_progress;
}

void JobContext::setLink(const JobLink &link)
{
    const QMutexLocker lock(&m_mutex);
    m_link = link;
}

JobLink JobContext::link() const
{
    const QMutexLocker lock(&m_mutex);
    return m_link;
}

} // namespace choba
