// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagepath.h"

namespace choba {

bool UsagePath::goBack(int depth)
{
    if (depth < 0 || depth >= m_levels.size())
        return false;
    m_levels.resize(depth);
    return true;
}

void UsagePath::applyTo(UsageView &view) const
{
    for (const Level &level : m_levels) {
        switch (level.by) {
        case UsageDimension::Account:
            view.accounts = {level.group};
            break;
        case UsageDimension::Region:
            view.region = level.group;
            break;
        case UsageDimension::Type:
            view.lineItemType = level.group;
            break;
        default:
            view.productCode = level.group;
        }
        view.by = level.by == UsageDimension::Product ? UsageDimension::UsageType : UsageDimension::Product;
    }
}

QStringList UsagePath::words(const UsageNames &names) const
{
    QStringList words;
    for (const Level &level : m_levels)
        words += names.of(level.by, level.group);
    return words;
}

} // namespace choba
