// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/auditchain.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace choba {

/// The state of the chain at one time, kept where the database's owner cannot reach: what it counts can no
/// longer be taken away or written anew.
struct AuditCheckpoint
{
    QString chainId;
    qint64 rows = 0;
    QByteArray link; ///< of row number `rows`
    QByteArray seal;
    QDateTime at;
    QString epoch; ///< since which restore (RestoreMark), "" before the first
    QString place; ///< which copy of the database was counted; "" in files of older programs
    /// A person asked for it, or it is a restore's own: the restore of its epoch is known here.
    bool isDeliberate = false;
};

/// CHAIN.key in the folder choba/audit of the user's configuration. "" when \a chainId, which comes from the
/// database, is not the name of a chain.
QString auditKeyPath(const QString &chainId);
/// CHAIN.checkpoints in the folder choba/audit of the user's data.
QString auditCheckpointPath(const QString &chainId);

/// Writes the first key of a new chain, readable by this user only, and waits until it is on the disk.
Result<void> writeAuditKey(const QString &chainId, const SealKey &key);
/// Nothing where there is no such file; Invalid when it is none of ours.
Result<std::optional<SealKey>> readAuditKey(const QString &path);

/// Adds a line to \a path, made with its folder where missing, and waits until it is on the disk.
Result<void> appendCheckpoint(const QString &path, const AuditCheckpoint &checkpoint);
/// All of the file, as they follow each other; none where there is no file. Invalid, with the line's number,
/// for a line that is no checkpoint.
Result<std::vector<AuditCheckpoint>> readCheckpoints(const QString &path);

} // namespace choba
