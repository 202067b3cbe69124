// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobqueue.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/reportswatch.h"
#include "models/storage/usecase.h"

namespace choba {

/// What the usage pages work with, made by the program and handed down; everything outlives the pages.
struct UsageServices
{
    DatabaseLocation location; ///< for reads on a thread of their own
    const RuleBook &rules;
    const Clock &clock; ///< asked from jobs too
    Actor actor;
    JobQueue &jobs;
    ChangeHub &changes;
    ReportsWatch *reports = nullptr; ///< for what only reads; null = there is no replica
};

} // namespace choba
