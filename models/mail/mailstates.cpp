// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of state of an outbox mail, each a single statement that names the state it comes from.
#include "models/mail/mailstore.h"

namespace choba {

namespace {

QString recipientStateText(RecipientState state)
{
    switch (state) {
    case RecipientState::Pending:
        return QStringLiteral("pending");
    case RecipientState::Accepted:
        return QStringLiteral("accepted");
    case RecipientState::Refused:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

Result<bool> changedOne(SqlStatement &statement)
{
    CHOBA_TRY_ASSIGN(const qint64 changed, statement.execCounting());
    return changed == 1;
}

} // namespace

Result<std::optional<qint64>> MailStore::firstDue(const QDateTime &now)
{
    return m_database
        .statement(QStringLiteral("SELECT id FROM outbox_mail WHERE state = 'waiting' AND next_try_at <= ? "
                                  "ORDER BY next_try_at, id LIMIT 1"))
        .bind(now)
        .first([](const Row &row) { return row.int64(0); });
}

Result<std::optional<QDateTime>> MailStore::nextDueAt()
{
    CHOBA_TRY_ASSIGN(const std::optional<QDateTime> due,
                     m_database
                         .statement(QStringLiteral(
                             "SELECT MIN(CASE state WHEN 'waiting' THEN next_try_at ELSE lease_until "
                             "END) FROM outbox_mail WHERE state IN ('waiting', 'sending')"))
                         .first([](const Row &row) { return row.instant(0); }));
    return due && due->isValid() ? due : std::nullopt;
}

Result<bool> MailStore::claim(qint64 id, const QString &claim, const QDateTime &now,
                              const QDateTime &leaseUntil)
{
    SqlStatement statement = m_database.statement(QStringLiteral(
        "UPDATE outbox_mail SET state = 'sending', claim = ?, lease_until = ?, attempts = attempts + 1, "
        "handed_over_at = NULL WHERE id = ? AND state = 'waiting' AND next_try_at <= ?"));
    statement.bind(claim).bind(leaseUntil).bind(id).bind(now);
    return changedOne(statement);
}

Result<bool> MailStore::noteHandOver(qint64 id, const QString &claim, const QDateTime &now)
{
    SqlStatement statement = m_database.statement(QStringLiteral(
        "UPDATE outbox_mail SET handed_over_at = ? WHERE id = ? AND state = 'sending' AND claim = ?"));
    statement.bind(now).bind(id).bind(claim);
    return changedOne(statement);
}

Result<bool> MailStore::note(const MailNote &note)
{
    const bool sent = note.state == MailState::Sent;
    SqlStatement statement = m_database.statement(QStringLiteral(
        "UPDATE outbox_mail SET state = ?, claim = NULL, lease_until = NULL, sent_at = ?, last_error = ?, "
        "next_try_at = COALESCE(?, next_try_at) WHERE id = ? AND state = 'sending' AND claim = ?"));
    statement.bind(spelled(note.state))
        .bind(sent ? note.at : QDateTime())
        .bind(sent ? QString() : note.answer)
        .bind(note.nextTryAt)
        .bind(note.mailId)
        .bind(note.claim);
    CHOBA_TRY_ASSIGN(const bool ours, changedOne(statement));
    if (!ours)
        return false;
    int position = -1;
    for (const MailRecipient &recipient : note.recipients) {
        ++position;
        CHOBA_TRY(m_database
                      .statement(QStringLiteral("UPDATE outbox_recipient SET state = ?, answer = ? "
                                                "WHERE mail_id = ? AND position = ? AND state <> 'accepted'"))
                      .bind(recipientStateText(recipient.state))
                      .bind(recipient.answer)
                      .bind(note.mailId)
                      .bind(position)
                      .exec());
    }
    CHOBA_TRY(addAttempt(note.mailId, {note.at, note.sender, note.outcome, note.answer}));
    return true;
}

Result<void> MailStore::postponeAll(const QDateTime &notBefore)
{
    return m_database
        .statement(QStringLiteral(
            "UPDATE outbox_mail SET next_try_at = ? WHERE state = 'waiting' AND next_try_at < ?"))
        .bind(notBefore)
        .bind(notBefore)
        .exec();
}

Result<void> MailStore::hasten(const QDateTime &now)
{
    return m_database
        .statement(QStringLiteral("UPDATE outbox_mail SET next_try_at = ? WHERE state = 'waiting' AND "
                                  "next_try_at > ? AND held_until <= ?"))
        .bind(now)
        .bind(now)
        .bind(now)
        .exec();
}

Result<std::vector<qint64>> MailStore::releaseExpired(const QDateTime &now)
{
    struct Expired
    {
        qint64 id;
        bool handedOver;
    };
    CHOBA_TRY_ASSIGN(const std::vector<Expired> expired,
                     m_database
                         .statement(QStringLiteral("SELECT id, handed_over_at IS NOT NULL FROM outbox_mail "
                                                   "WHERE state = 'sending' AND lease_until < ? ORDER BY id"))
                         .bind(now)
                         .rows([](const Row &row) {
                             return Expired{row.int64(0), row.flag(1)};
                         }));
    std::vector<qint64> released;
    for (const Expired &mail : expired) {
        SqlStatement statement = m_database.statement(QStringLiteral(
            "UPDATE outbox_mail SET state = ?, claim = NULL, lease_until = NULL, next_try_at = ? "
            "WHERE id = ? AND state = 'sending' AND lease_until < ?"));
        statement.bind(spelled(mail.handedOver ? MailState::Unsure : MailState::Waiting))
            .bind(now)
            .bind(mail.id)
            .bind(now);
        CHOBA_TRY_ASSIGN(const bool changed, changedOne(statement));
        if (!changed)
            continue;
        CHOBA_TRY(addAttempt(
            mail.id,
            {now, {}, mail.handedOver ? QStringLiteral("unsure") : QStringLiteral("interrupted"), {}}));
        released.push_back(mail.id);
    }
    return released;
}

Result<bool> MailStore::undo(qint64 id)
{
    SqlStatement statement = m_database.statement(QStringLiteral(
        "UPDATE outbox_mail SET state = 'undone' WHERE id = ? AND state IN ('waiting', 'failed') AND NOT "
        "EXISTS "
        "(SELECT 1 FROM outbox_recipient WHERE mail_id = outbox_mail.id AND state = 'accepted')"));
    statement.bind(id);
    return changedOne(statement);
}

Result<bool> MailStore::retry(qint64 id, const QDateTime &now)
{
    SqlStatement statement = m_database.statement(QStringLiteral(
        "UPDATE outbox_mail SET state = 'waiting', attempts = 0, held_until = ?, next_try_at = ?, "
        "handed_over_at = NULL WHERE id = ? AND (state IN ('failed', 'unsure') "
        "OR (state = 'waiting' AND held_until <= ?))"));
    statement.bind(now).bind(now).bind(id).bind(now);
    CHOBA_TRY_ASSIGN(const bool changed, changedOne(statement));
    if (!changed)
        return false;
    CHOBA_TRY(m_database
                  .statement(QStringLiteral("UPDATE outbox_recipient SET state = 'pending' "
                                            "WHERE mail_id = ? AND state = 'refused'"))
                  .bind(id)
                  .exec());
    return true;
}

Result<bool> MailStore::settle(qint64 id, const QDateTime &now)
{
    SqlStatement statement = m_database.statement(
        QStringLiteral("UPDATE outbox_mail SET state = 'sent', sent_at = handed_over_at, last_error = '' "
                       "WHERE id = ? AND state = 'unsure'"));
    statement.bind(id);
    CHOBA_TRY_ASSIGN(const bool changed, changedOne(statement));
    if (!changed)
        return false;
    CHOBA_TRY(m_database
                  .statement(QStringLiteral("UPDATE outbox_recipient SET state = 'accepted' "
                                            "WHERE mail_id = ? AND state = 'pending'"))
                  .bind(id)
                  .exec());
    CHOBA_TRY(addAttempt(id, {now, {}, QStringLiteral("settled"), {}}));
    return true;
}

} // namespace choba
