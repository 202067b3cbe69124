// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/supportplan.h"

#include "models/rulebook/spelling.h"

namespace choba {

QString spelled(SupportPlan plan)
{
    switch (plan) {
    case SupportPlan::Basic:
        return QStringLiteral("basic");
    case SupportPlan::Developer:
        return QStringLiteral("developer");
    case SupportPlan::Business:
        return QStringLiteral("business");
    case SupportPlan::BusinessPlus:
        return QStringLiteral("business_plus");
    case SupportPlan::Enterprise:
        return QStringLiteral("enterprise");
    case SupportPlan::UnifiedOperations:
        return QStringLiteral("unified_operations");
    }
    Q_UNREACHABLE();
}

Result<SupportPlan> parseSupportPlan(QStringView text, const QString &field)
{
    return parseSpelled(text, allSupportPlans, field);
}

QString displayName(SupportPlan plan)
{
    switch (plan) {
    case SupportPlan::Basic:
        return QStringLiteral("Basic");
    case SupportPlan::Developer:
        return QStringLiteral("Developer");
    case SupportPlan::Business:
        return QStringLiteral("Business");
    case SupportPlan::BusinessPlus:
        return QStringLiteral("Business Plus");
    case SupportPlan::Enterprise:
        return QStringLiteral("Enterprise");
    case SupportPlan::UnifiedOperations:
        return QStringLiteral("Unified Operations");
    }
    Q_UNREACHABLE();
}

} // namespace choba
