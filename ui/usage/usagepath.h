// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/usage/usagenames.h"

#include <QList>

namespace choba {

/// The way a person went into the figures: a service to its usage types; an account, region or line item type
/// to its services, and those to their usage types.
class UsagePath
{
public:
    static bool canGoInto(UsageDimension by) { return by != UsageDimension::UsageType; }

    bool isEmpty() const { return m_levels.isEmpty(); }
    int depth() const { return static_cast<int>(m_levels.size()); }
    void clear() { m_levels.clear(); }
    void goInto(UsageDimension by, const QString &group) { m_levels.append({by, group}); }
    bool goBack(int depth);              ///< false when that is no way back
    void applyTo(UsageView &view) const; ///< narrows, and groups by what comes next
    QStringList words(const UsageNames &names) const;

private:
    struct Level
    {
        UsageDimension by;
        QString group;
    };
    QList<Level> m_levels;
};

} // namespace choba
