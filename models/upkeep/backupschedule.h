// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/duty.h"
#include "models/storage/usecase.h"
#include "models/upkeep/backupdatabase.h"

namespace choba {

/// A backup a day to a folder of one machine, which alone makes it.
struct BackupSchedule
{
    QString folder; ///< empty: none
    int keep = 14;
    int hour = 2;       ///< Tokyo, 0 to 23
    QString machine;    ///< whose folder it is
    QDateTime triedAt;  ///< when the last try began, also one that failed
    int rowVersion = 0; ///< 0 when none was ever stored
    bool isSet() const { return !folder.isEmpty(); }
};

Result<BackupSchedule> readBackupSchedule(Database &database);

/// An administrator sets when and where; an empty folder ends it. Audited. Invalid with every problem: no
/// such folder, a number of backups below 1, an hour that is none. Conflict: somebody else has changed it.
Result<void> saveBackupSchedule(Desk &desk, const BackupSchedule &schedule);

/// When the next backup is due: pure. At the hour once a day; an hour after a try that failed; at once when
/// the hour passed while nothing ran. Nothing on another machine or without a schedule.
std::optional<QDateTime> nextBackupAt(const BackupSchedule &schedule, const QDateTime &lastGood,
                                      const QString &machine, const QDateTime &now);

/// The daily backup as a duty of the worker and the desktop, done by one of them. Facts: "file", "bytes".
Duty backupDuty(const QString &program);

/// This machine, as schedules name it.
QString thisMachine();

} // namespace choba
