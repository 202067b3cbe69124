// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/upkeep/moneystore.h"

#include <QJsonObject>

namespace choba {

/// What a backup holds and how it is known to be whole: the figures a restored database must show again.
struct BackupManifest
{
    QString program; ///< its version
    QDateTime madeAt;
    Engine engine = Engine::Sqlite;
    QString database; ///< for people; never a password
    int schema = 0;   ///< the last step
    QString part;     ///< the file of the data in the archive
    qint64 partBytes = 0;
    QString partSha256;
    std::map<QString, qint64> rows; ///< by table
    MoneyTotals totals;
};

QJsonObject toJson(const BackupManifest &manifest);
/// Invalid (field "file"): not what toJson wrote.
Result<BackupManifest> backupManifestOf(const QJsonObject &object);

/// Engine, schema, rows and totals of \a database as it stands. \pre a snapshot
Result<BackupManifest> describeDatabase(Database &database);

/// Conflict, naming the first table or sum in which \a database is not what \a manifest tells.
Result<void> compareWithManifest(Database &database, const BackupManifest &manifest);

} // namespace choba
