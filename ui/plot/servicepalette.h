// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace choba {

/// Gives each service its chart colour for good: the first seven of a ranking, all others share "others".
/// Build it from a ranking that does not change with what is on the screen, e.g. by first use.
class ServicePalette
{
public:
    static constexpr int othersSlot = 7;

    explicit ServicePalette(const QStringList &ranked = {});
    int slotOf(const QString &service) const { return m_slots.value(service, othersSlot); }
    bool isOthers(const QString &service) const { return slotOf(service) == othersSlot; }

private:
    QHash<QString, int> m_slots;
};

} // namespace choba
