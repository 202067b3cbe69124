// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mail.h"

namespace choba {

/// Seconds a mail is held back so that a person can still undo it.
inline constexpr int undoSeconds = 10;
/// Tries before a mail is given up: with the waits below about four days, as RFC 5321 4.5.4.1 advises.
inline constexpr int mostTries = 24;

/// How long to wait after the \a attempts-th try: 1 minute, doubled each time, at most 6 hours.
int retryDelaySeconds(int attempts);

/// Every problem of a draft: no recipient, a bad address or header, too large. Addresses come back once each.
Result<MailDraft> checkedDraft(MailDraft draft);

/// "<random@domain of the sender>"
QString newMessageId(const QString &fromAddress);
/// Recipients as a list names them: "経理 <a@x.jp>, b@y.jp", blind copies included.
QString recipientsText(const std::vector<MailRecipient> &recipients);

} // namespace choba
