// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/auditfiles.h"
#include "models/storage/database.h"

namespace choba {

/// Begins the chain of a database that has none yet: a new first key goes into a file of this user (which may
/// be moved to a safe place: only a verification needs it), the rows of the log so far are bound. Does
/// nothing where it has begun, or in a schema without one.
Result<void> startAuditChain(Database &database);

/// Which copy of a database this is, as checkpoints tell it: the file, or what people call the server's.
QString auditPlace(const DatabaseLocation &location);

/// A checkpoint as written.
struct KeptCheckpoint
{
    QString path;
    AuditCheckpoint checkpoint;
};

/// Adds the chain's present state to \a path, to this user's own file without one. Nothing while the log is
/// empty. Deliberate: a restore the log tells of counts as known to this user from then on.
Result<std::optional<KeptCheckpoint>> keepCheckpoint(Database &database, const QString &path = {});

/// The same after a closed month and after issuing, where a checkpoint that cannot be written must not undo
/// what is done: it is only logged.
void keepCheckpointOrWarn(Database &database);

/// A checkpoint unless the log has not grown since the last one or that is younger than an hour.
Result<std::optional<KeptCheckpoint>> keepHourlyCheckpoint(Database &database);

} // namespace choba
