// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/storage/database.h"

namespace choba {

/// The person who acts: named in every audit row, asked for permission by every use case.
struct Actor
{
    QString name;
};

/// What every use case is given: one connection, the time, and who asks. Holds references only.
struct Desk
{
    Database &database;
    const Clock &clock;
    Actor actor;
};

} // namespace choba
