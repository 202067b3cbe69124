// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcontext.h"
#include "models/storage/database.h"
#include "models/upkeep/checkreport.h"

namespace choba {

/// Whether the audit log must also be what this user's checkpoints count: a copy of an earlier moment is not.
enum class Checkpoints { Compare, LeaveOut };

/// Verifies schema, references and money at one moment of the database at \a location, through a connection
/// of its own that can only read: nothing is changed, not even a file's bytes. What is wrong is in the
/// report; an error means that the check could not be made. Cancelled when asked to.
Result<CheckReport> checkDatabase(const DatabaseLocation &location, JobContext &context,
                                  Checkpoints checkpoints = Checkpoints::Compare);

} // namespace choba
