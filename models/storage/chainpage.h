// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/auditchainstore.h"

namespace choba {

/// \a count rows of the chain from number \a first on, past Qt's row-by-row drivers, which take several times
/// as long as the hashing: by SQLite's own calls, and by a binary COPY.
Result<ChainPage> readSqlitePage(Database &database, qint64 first, int count);
Result<ChainPage> readPostgresPage(Database &database, qint64 first, int count);

} // namespace choba
