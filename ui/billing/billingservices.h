// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobqueue.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/changehub.h"
#include "models/storage/usecase.h"

#include <functional>

namespace choba {

/// What the billing pages work with, made by the program and handed down; everything outlives the pages.
struct BillingServices
{
    DatabaseLocation location;
    Database &database; ///< of the GUI thread: for use cases that take a blink
    const RuleBook &rules;
    const Clock &clock;
    Actor actor;
    JobQueue &jobs;
    ChangeHub &changes;

    Desk desk() const { return {database, clock, actor}; }
};

/// Starts long work as the person at this desk, on the job's own thread and connection.
Job *startDeskJob(const BillingServices &services, const QString &name,
                  std::function<Result<void>(Desk &, const RuleBook &, JobContext &)> work);

/// All problems of an error in one sentence after the other, for a banner.
QString allWords(const Error &error);

} // namespace choba
