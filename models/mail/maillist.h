// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mail.h"
#include "models/storage/database.h"
#include "models/storage/pagequery.h"

#include <map>
#include <set>

namespace choba {

/// Which mails a person wants to see.
struct MailSearch
{
    QString text;               ///< part of a recipient, the subject or the thing's name
    std::set<MailState> states; ///< none = all
    bool operator==(const MailSearch &) const = default;
};

/// The columns of the log, in the order of the page.
enum class MailColumn {
    State,
    MadeAt,
    Recipients,
    Subject,
    About,
    SentAt,
    MadeBy,
    Attempts,
    NextTryAt,
    LastError,
    HeldUntil,
    AboutKind,
    AboutId,
    Refused
};
std::vector<PageColumn> mailColumns();
PageQuery mailQuery(const MailSearch &search);
/// How many there are in each state, whatever states \a search asks for.
Result<std::map<MailState, qint64>> countMails(Database &database, MailSearch search);

/// A mail as a list names it.
struct MailLine
{
    qint64 id = 0;
    MailState state = MailState::Waiting;
    QString recipients;
    QString subject;
    MailSubject about;
    QString madeBy;
    QDateTime madeAt;
    int attempts = 0;
    QDateTime nextTryAt;
    QDateTime sentAt;
    QString lastError;
};
MailLine lineOf(const OutboxMail &mail);
/// The newest first; \a limit -1 = all.
Result<std::vector<MailLine>> findMails(Database &database, const MailSearch &search, int limit);

} // namespace choba
