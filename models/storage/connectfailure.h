// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/databaselocation.h"

namespace choba {

/// Why a PostgreSQL database does not let us in, in words for the person who typed its address. Asks the
/// server once more, whatever its language, so it belongs after a failed Database::open() only.
/// NotAllowed: it asks for a name or password. NotFound: no such host or database. Unavailable: nobody
/// answers, or not yet.
/// \a opened is what the open said; it is passed on where the server lets us in now, or on SQLite.
Error connectFailure(const DatabaseLocation &location, const Error &opened);

} // namespace choba
