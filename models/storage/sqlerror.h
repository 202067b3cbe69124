// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/storage/databaselocation.h"

class QSqlError;

namespace choba {

/// The driver's failure as a caller can act on it: Conflict for a broken constraint, Unavailable for a lost
/// or busy database, Storage (disk full, read-only, corrupt, our own SQL) for the rest.
Error errorOf(const QSqlError &error, Engine engine, bool connected);

} // namespace choba
