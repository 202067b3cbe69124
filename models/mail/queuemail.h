// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mail.h"
#include "models/storage/usecase.h"

namespace choba {

/// Writes \a draft to the outbox, audited; the permission is asked for by the caller's use case; it leaves
/// once the caller's transaction is committed and heldUntil has come. Answers its id, for the caller's
/// announcement {"outbox_mail", ids}. Invalid: a bad draft, or no mail settings (field "mail_settings").
/// Conflict: its onceKey is alive already. \pre inside a transaction
Result<qint64> queueMail(Desk &desk, const MailDraft &draft);

/// Takes a mail back that has not left. Conflict says what became of it.
Result<void> undoMail(Desk &desk, qint64 id);
/// Tries a mail again that failed, waits, or was perhaps sent (which may make it arrive twice).
Result<void> retryMail(Desk &desk, qint64 id);
/// A person knows that a mail that was perhaps sent did arrive.
Result<void> settleMail(Desk &desk, qint64 id);

} // namespace choba
