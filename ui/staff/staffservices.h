// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changehub.h"
#include "models/storage/usecase.h"

namespace choba {

/// What the pages of staff are handed. Holds references only.
struct StaffServices
{
    DatabaseLocation location;
    Database &database;
    const Clock &clock;
    Actor actor;
    ChangeHub &changes;

    Desk desk() const { return {database, clock, actor}; }
};

} // namespace choba
