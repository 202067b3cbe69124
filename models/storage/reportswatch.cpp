// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/reportswatch.h"

namespace choba {

void ReportsWatch::tell(const ReportsSource &source)
{
    QMetaObject::invokeMethod(
        this,
        [this, source] {
            if (m_source == source)
                return;
            m_source = source;
            emit changed(source);
        },
        Qt::QueuedConnection);
}

} // namespace choba
