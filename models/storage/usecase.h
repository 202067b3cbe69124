// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/storage/database.h"
#include "models/storage/permission.h"

namespace choba {

/// The person who acts: named in every audit row, asked for permission by every use case.
struct Actor
{
    QString name;
    Permissions may;      ///< nothing unless said
    QDateTime signedInAt; ///< UTC; invalid where the database has no login

    /// The owner of a database without login: may do everything.
    static Actor owner(const QString &name) { return {name, Permissions::all(), {}}; }
};

/// What every use case is given: one connection, the time, and who asks. Holds references only.
struct Desk
{
    Database &database;
    const Clock &clock;
    Actor actor;
};

/// The first line of every use case. NotAllowed, in words, when the acting person lacks \a permission.
Result<void> require(const Desk &desk, Permission permission);
/// The same where there is no database to stand at yet: a restore, a move.
Result<void> require(const Actor &actor, Permission permission);

} // namespace choba
