// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <optional>

namespace choba {

/// Audit rows after one id and up to another: what one transaction added, as the writers of a SQLite file
/// stand in line.
struct AuditSpan
{
    qint64 after = 0;
    qint64 upTo = 0;
};

/// Which audit rows of a SQLite file this program has added itself, so that a FileWatch knows others' from
/// them. Only connections with a ChangeHub are kept: others do not announce what they change. All of it is
/// safe from any thread.
void noteBegin(Database &database);
/// To be called before the COMMIT. Nothing where the transaction added no row.
std::optional<AuditSpan> addOwnRows(Database &database);
void dropOwnRows(Database &database, const AuditSpan &span); ///< its commit failed
/// True if every row of \a seen is our own. Forgets rows up to its end.
bool takeOwnRows(Database &database, const AuditSpan &seen);

Result<qint64> lastAuditRow(Database &database);

} // namespace choba
