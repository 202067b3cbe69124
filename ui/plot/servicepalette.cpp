// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/servicepalette.h"

namespace choba {

ServicePalette::ServicePalette(const QStringList &ranked)
{
    for (const QString &service : ranked) {
        if (m_slots.size() < othersSlot && !m_slots.contains(service))
            m_slots.insert(service, static_cast<int>(m_slots.size()));
    }
}

} // namespace choba
