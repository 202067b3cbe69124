// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/upkeep/checkreport.h"

namespace choba {

/// Who may do what is as the audit log tells: each person's roles and state, and on PostgreSQL that nobody is
/// in a group of this database, or may make roles, beyond them. A person without a role on the server is none
/// the less in order: after a move or a restore a new password makes it.
Result<void> checkStaff(Database &database, CheckReport &report);

} // namespace choba
