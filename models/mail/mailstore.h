// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mail.h"
#include "models/storage/database.h"

namespace choba {

/// What one try ended with, as it is written down.
struct MailNote
{
    qint64 mailId = 0;
    QString claim; ///< only the worker that holds the mail may note
    MailState state = MailState::Waiting;
    std::vector<MailRecipient> recipients; ///< with their states, in the order of the mail
    QDateTime at;
    QDateTime nextTryAt; ///< for Waiting
    QString sender;
    QString outcome;
    QString answer;
};

/// All SQL of the outbox. A change of state names the state it comes from, so that of two workers or persons
/// only one succeeds; the functions answer whether it did.
class MailStore
{
public:
    explicit MailStore(Database &database)
        : m_database(database)
    {}

    /// \pre inside a transaction, draft checked. Conflict: its onceKey is alive already.
    Result<qint64> insert(const MailDraft &draft, const QString &messageId, const QString &madeBy,
                          const QDateTime &madeAt);
    Result<OutboxMail> read(qint64 id); ///< NotFound
    Result<std::vector<MailAttachment>> attachments(qint64 id);
    Result<std::vector<MailAttempt>> attempts(qint64 id); ///< oldest first
    /// The live mails about a thing, newest first; ids only.
    Result<std::vector<qint64>> about(const QString &kind, const QString &id);

    /// The mail that has been due longest.
    Result<std::optional<qint64>> firstDue(const QDateTime &now);
    /// When the next mail is due or a lease runs out; nothing when none waits.
    Result<std::optional<QDateTime>> nextDueAt();
    /// Takes a waiting mail for \a claim; counts the try.
    Result<bool> claim(qint64 id, const QString &claim, const QDateTime &now, const QDateTime &leaseUntil);
    /// Notes that from now on the server may have the mail. False: the lease ran out, hands off.
    Result<bool> noteHandOver(qint64 id, const QString &claim, const QDateTime &now);
    /// \pre inside a transaction. False: the mail is no longer this worker's.
    Result<bool> note(const MailNote &note);
    /// No waiting mail is tried before \a notBefore: the server itself is in trouble.
    Result<void> postponeAll(const QDateTime &notBefore);
    /// Mails that wait after a failed try are due at once: what failed may be mended.
    Result<void> hasten(const QDateTime &now);
    /// The mails whose worker is gone: back to waiting, or unsure if they had been handed over. \pre inside a
    /// transaction
    Result<std::vector<qint64>> releaseExpired(const QDateTime &now);

    Result<bool> undo(qint64 id);
    /// Failed, unsure or waiting (but not held back): to be tried at once, the refused recipients too.
    Result<bool> retry(qint64 id, const QDateTime &now);
    /// Unsure, and a person knows that it arrived.
    Result<bool> settle(qint64 id, const QDateTime &now);
    Result<void> addAttempt(qint64 id, const MailAttempt &attempt);

private:
    Result<void> insertParts(qint64 id, const MailDraft &draft);
    Result<std::vector<MailRecipient>> recipients(qint64 id);
    Result<std::vector<OutboxMail::File>> files(qint64 id);

    Database &m_database;
};

} // namespace choba
