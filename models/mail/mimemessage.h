// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mail.h"
#include "models/mail/mailcharset.h"

#include <QByteArray>

namespace choba {

/// Everything a message is written from. Blind copies are not in it.
struct MimeParts
{
    MailAddress from;
    std::vector<MailAddress> replyTo;
    std::vector<MailAddress> to;
    std::vector<MailAddress> cc;
    QString subject;
    QString body;
    std::vector<MailAttachment> attachments;
    QString messageId; ///< "<…@example.jp>"
    QDateTime date;
    MailCharset charset = MailCharset::Utf8;
};

/// The bytes of the message (RFC 5322, MIME), lines ended by CRLF, 7-bit throughout. Own code because
/// libcurl's MIME writer neither encodes nor folds header texts, knows no ISO-2022-JP and no RFC 2231 names.
/// \pre the headers were checked (headerProblem, addressProblem)
QByteArray mimeMessage(const MimeParts &parts);

} // namespace choba
