// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobqueue.h"
#include "models/mail/mailsettings.h"
#include "models/storage/usecase.h"

namespace choba {

/// What the mail pages work with, made by the program and handed down; everything outlives the pages.
struct MailServices
{
    DatabaseLocation location;
    Database &database; ///< of the GUI thread: for use cases that take a blink
    const Clock &clock;
    Actor actor;
    JobQueue &jobs;
    ChangeHub &changes;
    SecretSource secrets;
    /// Keeps a secret under its name; thrown away with the next one of the name.
    std::function<Result<void>(const QString &name, const QString &value)> keepSecret;

    Desk desk() const { return {database, clock, actor}; }
};

} // namespace choba
