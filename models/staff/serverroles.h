// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/staffuser.h"
#include "models/storage/usecase.h"

namespace choba {

/// On PostgreSQL a person is a login role inside the group roles of section 19, so that the server refuses
/// what the program would refuse. All of this runs inside the caller's transaction.

/// The role the connection was opened as.
Result<QString> sessionRole(Database &database);
/// Somebody who is no member of staff: the owner of the database (or a superuser) is its administrator;
/// everybody else is NotAllowed.
Result<Actor> ownerOfServer(Database &database, const QString &role);

/// A new login role, in the groups that the stored person's roles ask for. Made by a function of the database
/// (resources/migrations/0011): an administrator's own connection makes no roles. Conflict (field "name")
/// when the server has a role of that name.
Result<void> makeLoginRole(Database &database, const StaffUser &user, const QString &password);
/// Another password for somebody; a role that is not there, after a move or a restore, is made. Passwords are
/// sent as the server's own hash, never as they are. How long a temporary one is good is asked by signIn().
Result<void> resetLoginRole(Database &database, const QString &name, const QString &password);
/// Puts the person into exactly the groups of the stored roles, and lets only the active ones in.
Result<void> setGroups(Database &database, const QString &name);
/// The connection's own.
Result<void> setOwnServerPassword(Database &database, const QString &name, const QString &password);

} // namespace choba
