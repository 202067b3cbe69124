// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QStringList>

namespace choba {

/// The roles of section 19 as the database spells them, in the order of StaffRole.
const QStringList &groupRoleNames();

/// The PostgreSQL group of a role in the database \a databaseName, quoted for SQL: a cluster may hold several
/// databases of Choba, and its roles are common to all of them.
QString groupRole(const QString &databaseName, const QString &roleName);

/// Replaces {role:NAME} in a schema step by the group's quoted name; makes the groups that are not there yet.
/// NotAllowed when the connection may not make roles.
Result<QString> withGroupRoles(Database &database, QString script);

/// Makes those of the groups that \a script (a dump's) names and the server does not have: on a new server a
/// dump finds none of them.
Result<void> makeGroupsOf(Database &database, const QString &script);

/// \a name in double quotes, as PostgreSQL wants an identifier from outside.
QString quotedIdentifier(const QString &name);

} // namespace choba
