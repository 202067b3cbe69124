// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcontext.h"
#include "models/storage/usecase.h"
#include "models/upkeep/backupmanifest.h"
#include "models/upkeep/checkreport.h"

#include <QStringList>

namespace choba {

struct BackupRequest
{
    QString path;      ///< a new file, or a folder that gets "choba-20261122-130501.tar"
    int keep = 0;      ///< with a folder: how many of its backups stay; 0 = all
    bool deep = false; ///< PostgreSQL: also restored into a scratch database (needs CREATEDB)
    QString program;   ///< this program's version
};

struct BackupResult
{
    QString file;
    qint64 bytes = 0;
    BackupManifest manifest;
    CheckReport check;   ///< of what was backed up; not good: the file is named "….doubtful"
    QStringList removed; ///< older backups that went
    QString notRecorded; ///< why the database could not be told of it, e.g. when it is read-only
};

/// Writes a backup of one moment while others work, and calls it good only after it was read again and
/// checked: every hash, rows and totals, and for SQLite the whole check on the copy. Written beside, put on
/// the disk, then named; never over a file. Older ones go only after the new one is good. Permission::BackUp.
Result<BackupResult> backUpDatabase(Desk &desk, const BackupRequest &request, JobContext &context);

/// The last good backup as the database knows it; invalid time when there is none.
struct LastBackup
{
    QDateTime at;
    QString file;
    qint64 bytes = 0;
    QString by;
};
Result<LastBackup> readLastBackup(Database &database);

} // namespace choba
