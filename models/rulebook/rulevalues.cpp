// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/rulevalues.h"

#include "models/rulebook/spelling.h"

namespace choba {

QString spelled(Treatment treatment)
{
    switch (treatment) {
    case Treatment::InClass:
        return QStringLiteral("in_class");
    case Treatment::Commitment:
        return QStringLiteral("commitment");
    case Treatment::Neutral:
        return QStringLiteral("neutral");
    case Treatment::Tray:
        return QStringLiteral("tray");
    case Treatment::Tax:
        return QStringLiteral("tax");
    case Treatment::Margin:
        return QStringLiteral("margin");
    case Treatment::Foreign:
        return QStringLiteral("foreign");
    }
    Q_UNREACHABLE();
}

QString spelled(ProductClass productClass)
{
    switch (productClass) {
    case ProductClass::Standard:
        return QStringLiteral("standard");
    case ProductClass::Commitment:
        return QStringLiteral("commitment");
    case ProductClass::Undiscounted:
        return QStringLiteral("undiscounted");
    case ProductClass::Unsupported:
        return QStringLiteral("unsupported");
    case ProductClass::Support:
        return QStringLiteral("support");
    }
    Q_UNREACHABLE();
}

Result<ProductClass> parseProductClass(QStringView text, const QString &field)
{
    return parseSpelled(text, allProductClasses, field);
}

} // namespace choba
