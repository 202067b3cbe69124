// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace choba {

/// Waiting: not sent yet, perhaps held back. Unsure: handed to the server, whose answer never came, so it was
/// perhaps sent. Undone: taken back before it left.
enum class MailState { Waiting, Sending, Unsure, Sent, Failed, Undone };
inline constexpr std::array allMailStates{MailState::Waiting, MailState::Sending, MailState::Unsure,
                                          MailState::Sent,    MailState::Failed,  MailState::Undone};
/// "waiting", "sending", "unsure", "sent", "failed", "undone".
QString spelled(MailState state);
Result<MailState> parseMailState(QStringView text, const QString &field);
/// For people, translated.
QString words(MailState state);

struct MailAddress
{
    QString name; ///< may be empty
    QString address;
    bool operator==(const MailAddress &) const = default;
};

enum class RecipientKind { To, Cc, Bcc };
enum class RecipientState { Pending, Accepted, Refused };

struct MailRecipient
{
    RecipientKind kind = RecipientKind::To;
    MailAddress who;
    RecipientState state = RecipientState::Pending;
    QString answer = {}; ///< the server's own words
};

struct MailAttachment
{
    QString fileName;
    QString mediaType; ///< "application/pdf"
    QByteArray content;
};

/// Which thing a mail is about: the table's word, its id, and how a person calls it.
struct MailSubject
{
    QString kind;
    QString id;
    QString name;
};

/// A mail to be written to the outbox.
struct MailDraft
{
    std::vector<MailRecipient> recipients;
    QString subject;
    QString body; ///< plain text
    std::vector<MailAttachment> attachments = {};
    MailSubject about = {};
    QString onceKey = {};     ///< "" = may be sent again; else Conflict while another with it is alive
    QDateTime heldUntil = {}; ///< not sent before; invalid: at once
};

/// A row of the outbox, without the bytes of its attachments.
struct OutboxMail
{
    qint64 id = 0;
    QString messageId; ///< "<…@example.jp>"
    MailState state = MailState::Waiting;
    QString subject;
    QString body;
    MailSubject about;
    QString madeBy;
    QDateTime madeAt;
    QDateTime heldUntil;
    QDateTime nextTryAt;
    int attempts = 0;
    QDateTime handedOverAt; ///< invalid: never
    QDateTime sentAt;       ///< invalid: not sent
    QString lastError;
    std::vector<MailRecipient> recipients;
    struct File
    {
        QString fileName;
        QString mediaType;
        QString sha256;
        qint64 bytes = 0;
    };
    std::vector<File> files;

    int refusedRecipients() const;
};

/// One line of a mail's log. outcome: "accepted", "deferred", "refused", "unsure", "interrupted", "settled".
struct MailAttempt
{
    QDateTime at;
    QString sender;
    QString outcome;
    QString answer;
};
/// For people, translated.
QString outcomeWords(const QString &outcome);

} // namespace choba
