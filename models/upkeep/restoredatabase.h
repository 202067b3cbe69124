// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcontext.h"
#include "models/storage/usecase.h"
#include "models/upkeep/backupmanifest.h"
#include "models/upkeep/checkreport.h"
#include "models/upkeep/postgrestools.h"

namespace choba {

struct RestoreResult
{
    BackupManifest manifest;
    QString keptAs; ///< the file that stood there before; empty when there was none
    CheckReport check;
};

/// What may stand where a backup is restored to.
enum class RestoreInto {
    InPlace, ///< a file that is there is kept beside the new one
    NewOnly  ///< Conflict when there is a file already
};

/// Reads the backup \a file whole, compares every hash and tells what is in it. Changes nothing.
Result<BackupManifest> inspectBackup(const QString &file, const Actor &actor, JobContext &context);

/// Puts the backup \a file at \a target after every hash was compared. SQLite: into a new file, which then
/// takes the place of the old one; the old one is kept beside it. PostgreSQL: only into an empty database.
/// Brought to the program's schema, checked, and told to its audit log. Conflict: made for the other engine,
/// the database is not empty. Unavailable: others are connected. Nothing is changed unless it succeeds. The
/// caller has asked for Permission::Restore where there is a database to ask.
Result<RestoreResult> restoreDatabase(const QString &file, const DatabaseLocation &target, const Actor &actor,
                                      const Clock &clock, JobContext &context,
                                      RestoreInto into = RestoreInto::InPlace);

/// Restores \a dump into a scratch database beside \a server's, compares and checks it there, and removes it.
Result<CheckReport> checkDumpDeeply(Database &server, const PostgresTools &tools, const QString &dump,
                                    const BackupManifest &manifest, JobContext &context);

} // namespace choba
