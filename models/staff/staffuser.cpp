// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/staffuser.h"

#include <QJsonArray>

namespace choba {

QJsonObject toJson(const StaffUser &user)
{
    QJsonArray roles;
    for (const StaffRole role : user.roles)
        roles += spelled(role);
    return {{QStringLiteral("name"), user.name},
            {QStringLiteral("full_name"), user.fullName},
            {QStringLiteral("roles"), roles},
            {QStringLiteral("active"), user.active}};
}

} // namespace choba
