// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mailstore.h"

#include "models/mail/mailrules.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MailStore)
};

constexpr std::array kindSpellings{"to", "cc", "bcc"};
constexpr std::array stateSpellings{"pending", "accepted", "refused"};

template <typename Enum, std::size_t N>
QString textOf(Enum value, const std::array<const char *, N> &spellings)
{
    return QLatin1String(spellings[static_cast<std::size_t>(value)]);
}

template <typename Enum, std::size_t N>
Enum valueOf(const QString &text, const std::array<const char *, N> &spellings)
{
    const auto found = std::find(spellings.begin(), spellings.end(), text.toStdString());
    return static_cast<Enum>(found == spellings.end() ? 0 : found - spellings.begin());
}

OutboxMail mailOf(const Row &row)
{
    OutboxMail mail;
    mail.id = row.int64(0);
    mail.messageId = row.text(1);
    mail.state = parseMailState(row.text(2), {}).value_or(MailState::Failed);
    mail.subject = row.text(3);
    mail.body = row.text(4);
    mail.about = {row.text(5), row.text(6), row.text(7)};
    mail.madeBy = row.text(8);
    mail.madeAt = row.instant(9);
    mail.heldUntil = row.instant(10);
    mail.nextTryAt = row.instant(11);
    mail.attempts = row.int32(12);
    mail.handedOverAt = row.instant(13);
    mail.sentAt = row.instant(14);
    mail.lastError = row.text(15);
    return mail;
}

} // namespace

Result<qint64> MailStore::insert(const MailDraft &draft, const QString &messageId, const QString &madeBy,
                                 const QDateTime &madeAt)
{
    const QDateTime held = draft.heldUntil.isValid() ? draft.heldUntil : madeAt;
    const auto once = draft.onceKey.isEmpty() ? std::nullopt : std::optional(draft.onceKey);
    CHOBA_TRY_ASSIGN(
        const std::optional<qint64> inserted,
        m_database
            .statement(QStringLiteral(
                "INSERT INTO outbox_mail (message_id, subject, body, recipients, about_kind, about_id, "
                "about_name, once_key, made_by, made_at, held_until, next_try_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id"))
            .bind(messageId)
            .bind(draft.subject)
            .bind(draft.body)
            .bind(recipientsText(draft.recipients))
            .bind(draft.about.kind)
            .bind(draft.about.id)
            .bind(draft.about.name)
            .bind(once)
            .bind(madeBy)
            .bind(madeAt)
            .bind(held)
            .bind(held)
            .first([](const Row &row) { return row.int64(0); }));
    if (!inserted) // the caller's transaction lives on
        //: ja: すでに送信したか、送信待ちです
        return Error::of(ErrorKind::Conflict, Words::tr("This has been sent already, or waits to be sent."));
    CHOBA_TRY(insertParts(*inserted, draft));
    return *inserted;
}

Result<void> MailStore::insertParts(qint64 id, const MailDraft &draft)
{
    int position = 0;
    for (const MailRecipient &recipient : draft.recipients) {
        CHOBA_TRY(
            m_database
                .statement(QStringLiteral("INSERT INTO outbox_recipient (mail_id, position, kind, name, "
                                          "address) VALUES (?, ?, ?, ?, ?)"))
                .bind(id)
                .bind(position++)
                .bind(textOf(recipient.kind, kindSpellings))
                .bind(recipient.who.name)
                .bind(recipient.who.address)
                .exec());
    }
    position = 0;
    for (const MailAttachment &attachment : draft.attachments) {
        const QString hash = QString::fromLatin1(
            QCryptographicHash::hash(attachment.content, QCryptographicHash::Sha256).toHex());
        CHOBA_TRY(m_database
                      .statement(QStringLiteral("INSERT INTO mail_content (sha256, bytes) VALUES (?, ?) "
                                                "ON CONFLICT (sha256) DO NOTHING"))
                      .bind(hash)
                      .bind(attachment.content)
                      .exec());
        CHOBA_TRY(
            m_database
                .statement(QStringLiteral("INSERT INTO outbox_attachment (mail_id, position, file_name, "
                                          "media_type, sha256) VALUES (?, ?, ?, ?, ?)"))
                .bind(id)
                .bind(position++)
                .bind(attachment.fileName)
                .bind(attachment.mediaType)
                .bind(hash)
                .exec());
    }
    return ok();
}

Result<OutboxMail> MailStore::read(qint64 id)
{
    CHOBA_TRY_ASSIGN(
        std::optional<OutboxMail> mail,
        m_database
            .statement(QStringLiteral(
                "SELECT id, message_id, state, subject, body, about_kind, about_id, about_name, made_by, "
                "made_at, held_until, next_try_at, attempts, handed_over_at, sent_at, last_error "
                "FROM outbox_mail WHERE id = ?"))
            .bind(id)
            .first(mailOf));
    if (!mail)
        //: ja: そのメールはありません
        return Error::of(ErrorKind::NotFound, Words::tr("There is no such mail."));
    CHOBA_TRY_ASSIGN(mail->recipients, recipients(id));
    CHOBA_TRY_ASSIGN(mail->files, files(id));
    return *std::move(mail);
}

Result<std::vector<MailRecipient>> MailStore::recipients(qint64 id)
{
    return m_database
        .statement(QStringLiteral("SELECT kind, name, address, state, answer FROM outbox_recipient "
                                  "WHERE mail_id = ? ORDER BY position"))
        .bind(id)
        .rows([](const Row &row) {
            return MailRecipient{valueOf<RecipientKind>(row.text(0), kindSpellings),
                                 {row.text(1), row.text(2)},
                                 valueOf<RecipientState>(row.text(3), stateSpellings),
                                 row.text(4)};
        });
}

Result<std::vector<OutboxMail::File>> MailStore::files(qint64 id)
{
    return m_database
        .statement(QStringLiteral(
            "SELECT a.file_name, a.media_type, a.sha256, length(c.bytes) FROM outbox_attachment a "
            "JOIN mail_content c ON c.sha256 = a.sha256 WHERE a.mail_id = ? ORDER BY a.position"))
        .bind(id)
        .rows([](const Row &row) {
            return OutboxMail::File{row.text(0), row.text(1), row.text(2), row.int64(3)};
        });
}

Result<std::vector<MailAttachment>> MailStore::attachments(qint64 id)
{
    return m_database
        .statement(QStringLiteral(
            "SELECT a.file_name, a.media_type, c.bytes FROM outbox_attachment a "
            "JOIN mail_content c ON c.sha256 = a.sha256 WHERE a.mail_id = ? ORDER BY a.position"))
        .bind(id)
        .rows([](const Row &row) {
            return MailAttachment{row.text(0), row.text(1), row.bytes(2)};
        });
}

Result<std::vector<MailAttempt>> MailStore::attempts(qint64 id)
{
    return m_database
        .statement(QStringLiteral("SELECT at, sender, outcome, answer FROM mail_attempt WHERE mail_id = ? "
                                  "ORDER BY id"))
        .bind(id)
        .rows([](const Row &row) {
            return MailAttempt{row.instant(0), row.text(1), row.text(2), row.text(3)};
        });
}

Result<std::vector<qint64>> MailStore::about(const QString &kind, const QString &id)
{
    return m_database
        .statement(QStringLiteral("SELECT id FROM outbox_mail WHERE about_kind = ? AND about_id = ? "
                                  "ORDER BY id DESC"))
        .bind(kind)
        .bind(id)
        .rows([](const Row &row) { return row.int64(0); });
}

Result<void> MailStore::addAttempt(qint64 id, const MailAttempt &attempt)
{
    return m_database
        .statement(QStringLiteral(
            "INSERT INTO mail_attempt (mail_id, at, sender, outcome, answer) VALUES (?, ?, ?, ?, ?)"))
        .bind(id)
        .bind(attempt.at)
        .bind(attempt.sender)
        .bind(attempt.outcome)
        .bind(attempt.answer)
        .exec();
}

} // namespace choba
