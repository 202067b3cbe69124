// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/upkeep/checkreport.h"
#include "models/upkeep/schemastore.h"

namespace choba {

/// What the program's own steps make of an empty database: made afresh in memory for SQLite; for PostgreSQL,
/// where a check may create nothing, the list that ships with the program.
Result<SchemaList> expectedSchema(Engine engine);

/// The list as shipped for PostgreSQL: one object a line, its name and definition parted by a tab.
QByteArray schemaText(const SchemaList &schema);

/// Applied steps, objects, the file itself and the references between rows. \pre a read-only connection
Result<void> checkSchema(Database &database, CheckReport &report);

} // namespace choba
