// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

namespace choba {

/// Refuses a connection from which PostgreSQL's row policies hide rows: what it copies would be a part that
/// looks whole. NotAllowed names the tables. Always well on SQLite, where whoever has the file sees all of
/// it.
Result<void> requireWholeView(Database &database);

} // namespace choba
