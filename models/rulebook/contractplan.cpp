// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/contractplan.h"

#include "models/rulebook/spelling.h"

namespace choba {

QString spelled(ContractPlan plan)
{
    switch (plan) {
    case ContractPlan::Prime:
        return QStringLiteral("prime");
    case ContractPlan::PrimeLite:
        return QStringLiteral("prime_lite");
    }
    Q_UNREACHABLE();
}

Result<ContractPlan> parseContractPlan(QStringView text, const QString &field)
{
    return parseSpelled(text, allContractPlans, field);
}

QString displayName(ContractPlan plan)
{
    switch (plan) {
    case ContractPlan::Prime:
        return QStringLiteral("Prime");
    case ContractPlan::PrimeLite:
        return QStringLiteral("Prime Lite");
    }
    Q_UNREACHABLE();
}

} // namespace choba
