// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/serviceclass.h"

#include "models/rulebook/spelling.h"

namespace choba {

QString spelled(ServiceClass serviceClass)
{
    switch (serviceClass) {
    case ServiceClass::Standard:
        return QStringLiteral("standard");
    case ServiceClass::Commitment:
        return QStringLiteral("commitment");
    case ServiceClass::Undiscounted:
        return QStringLiteral("undiscounted");
    case ServiceClass::Unsupported:
        return QStringLiteral("unsupported");
    case ServiceClass::Neutral:
        return QStringLiteral("neutral");
    }
    Q_UNREACHABLE();
}

Result<ServiceClass> parseServiceClass(QStringView text, const QString &field)
{
    return parseSpelled(text, allServiceClasses, field);
}

} // namespace choba
