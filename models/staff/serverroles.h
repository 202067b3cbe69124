// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/staffuser.h"
#include "models/storage/usecase.h"

namespace choba {

/// On PostgreSQL a person is a login role inside the group roles of section 19, so that the server refuses
/// what the program would refuse. Logins are made by functions of the database in its owner's name (step
/// 0011): an administrator needs no right to make roles, which would reach far beyond this database. All of
/// this runs inside the caller's transaction.

/// The role the connection was opened as.
Result<QString> sessionRole(Database &database);
/// Somebody who is no member of staff: the owner of the database (or a superuser) is its administrator;
/// everybody else is NotAllowed.
Result<Actor> ownerOfServer(Database &database, const QString &role);

/// A new login role for a person who is stored already, with a password that is good until then. Conflict
/// (field "name") when the server has a role of that name.
Result<void> makeLoginRole(Database &database, const StaffUser &user, const QString &password,
                           const QDateTime &until);
/// Puts the person into exactly the groups of the roles that are stored, and lets only the active ones in.
Result<void> setGroups(Database &database, const StaffUser &user);
/// A temporary one. Sent as the server's own hash, never as it is; the server refuses it after \a until.
Result<void> resetServerPassword(Database &database, const QString &name, const QString &password,
                                 const QDateTime &until);
/// That of the person whose connection it is, without an end.
Result<void> setOwnServerPassword(Database &database, const QString &name, const QString &password);

} // namespace choba
