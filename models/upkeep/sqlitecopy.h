// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcontext.h"
#include "models/storage/database.h"

namespace choba {

/// Copies the SQLite database \a source page by page into the new file \a target while others go on writing.
/// \pre a snapshot of \a source, so that the copy is of one moment and never begins again
Result<void> copySqlite(Database &source, const QString &target, JobContext &context);

} // namespace choba
