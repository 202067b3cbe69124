// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/snapshot.h"

namespace choba {

Result<Snapshot> Snapshot::begin(Database &database)
{
    const bool sqlite = database.engine() == Engine::Sqlite;
    CHOBA_TRY(database.exec(sqlite ? QStringLiteral("BEGIN")
                                   : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")));
    Snapshot snapshot(database);
    // Both engines fix the moment with the first read, not with BEGIN.
    CHOBA_TRY(database.statement(QStringLiteral("SELECT COUNT(*) FROM schema_migration WHERE version = 0"))
                  .scalar());
    return snapshot;
}

Snapshot::~Snapshot()
{
    if (m_database != nullptr)
        (void)m_database->exec(QStringLiteral("ROLLBACK")); // nothing was written
}

} // namespace choba
