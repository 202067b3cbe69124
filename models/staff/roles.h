// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/permission.h"

#include <QStringList>

#include <vector>

namespace choba {

/// What a person is here for; several at once are common (section 19).
enum class StaffRole {
    Viewer,
    Billing,
    BillingManager,
    Support,
    SupportLead,
    Sales,
    SalesManager,
    Csm,
    Admin,
};

inline constexpr std::array allStaffRoles{
    StaffRole::Viewer,       StaffRole::Billing,     StaffRole::BillingManager,
    StaffRole::Support,      StaffRole::SupportLead, StaffRole::Sales,
    StaffRole::SalesManager, StaffRole::Csm,         StaffRole::Admin,
};

/// The table of section 19. A role that stands on another has its permissions too.
Permissions permissionsOf(StaffRole role);
Permissions permissionsOf(const std::vector<StaffRole> &roles);

QString spelled(StaffRole role); ///< "billing_manager": database, JSON, command line
/// Invalid (field "role"), with the words that would do.
Result<StaffRole> parseStaffRole(const QString &text);
QString words(StaffRole role); ///< for people, in their language

} // namespace choba
