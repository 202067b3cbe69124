// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcontext.h"
#include "models/storage/usecase.h"
#include "models/upkeep/checkreport.h"
#include "models/upkeep/moneystore.h"

namespace choba {

/// A local database and the server it goes to.
struct MoveRequest
{
    DatabaseLocation from; ///< SQLite
    DatabaseLocation to;   ///< PostgreSQL: empty, made by "init" and unused, or half moved from \a from
};

struct MovedTable
{
    QString name;
    qint64 rows = 0;
    bool wasThere = false; ///< by an earlier run, verified again
};

struct MoveResult
{
    std::vector<MovedTable> tables;
    MoneyTotals totals;
    CheckReport check;
};

/// Copies every row with its id to the server, table by table, each in a transaction of its own that counts
/// and hashes the rows on both sides before it is kept; then the server is checked as a whole. Interrupted at
/// any point, a second run goes on; the audit chain comes along and goes on there. \a from is read only, at
/// one moment, and stays as it is. Conflict: the server holds data of others or this database already,
/// another move runs, a table differs, or \a from was changed meanwhile. Cancelled when asked to: what is
/// done is kept for the next run.
Result<MoveResult> moveDatabase(const MoveRequest &request, const Actor &actor, const Clock &clock,
                                JobContext &context);

} // namespace choba
