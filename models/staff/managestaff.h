// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/staffuser.h"
#include "models/storage/usecase.h"

namespace choba {

/// A new person, and the password for the first sign-in: shown once, good for 24 hours, kept nowhere.
struct StaffAdded
{
    StaffUser user;
    QString temporaryPassword;
    bool totpTakenOff = false; ///< by a reset: the person has to set up the authenticator anew
};

/// Adds a person. The first one turns the login on and must be an administrator; on PostgreSQL the person
/// gets a login role. Invalid (field "name": 2 to 32 of a-z, 0-9, "-", "_", "."; "role": none). Conflict
/// (field "name"). NotAllowed without Permission::ManageStaff.
Result<StaffAdded> addStaff(Desk &desk, const QString &name, const QString &fullName,
                            const std::vector<StaffRole> &roles);

/// Changes full name, roles and whether the person may come in. Conflict: changed meanwhile, or it would
/// leave the database without an administrator.
Result<StaffUser> editStaff(Desk &desk, const StaffUser &changed);

/// A new temporary password, for somebody who lost theirs; takes the one-time password off, as its seed is
/// sealed with the old one: who had one may do nothing before it is set up again.
Result<StaffAdded> resetStaffPassword(Desk &desk, const QString &name);

} // namespace choba
