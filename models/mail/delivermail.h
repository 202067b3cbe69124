// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcontext.h"
#include "models/mail/mailsettings.h"
#include "models/mail/smtpsession.h"
#include "models/storage/usecase.h"

namespace choba {

/// What one run of the outbox did.
struct DeliveryReport
{
    int sent = 0;
    int deferred = 0; ///< to be tried again
    int failed = 0;
    int unsure = 0;
    QString trouble; ///< why no mail can go at the moment; "" = the server is fine

    int tried() const { return sent + deferred + failed + unsure; }
};

/// Hands every mail that is due to the server, one after the other. At most once: a mail is claimed first, so
/// that of many workers one sends it; that it is handed over is written down before its end mark goes out,
/// and a mail whose worker or connection ended after that is "perhaps sent" and waits for a person. Failures
/// are retried with growing pauses, a "never" (5xx) of the server is not. When the server itself is in
/// trouble the run ends and no mail is tried for a while. The errors of a single mail are its own; an Error
/// is one of the database, of the secret, or that mail is not set up.
Result<DeliveryReport> deliverMail(Desk &desk, const SecretSource &secrets, JobContext &context);

/// When there is something to do for deliverMail() next; nothing when no mail waits.
Result<std::optional<QDateTime>> nextDelivery(Database &database);

/// A mail to \a address at once, past the outbox, with \a settings as typed: is the server fine? Answers what
/// the server said; Unavailable with its words otherwise.
Result<QString> sendTestMail(Desk &desk, const MailSettings &settings, const QString &password,
                             const QString &address);

} // namespace choba
