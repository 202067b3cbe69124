// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mimemessage.h"

#include "models/mail/headerrules.h"

#include <QCryptographicHash>
#include <QLocale>

namespace choba {

namespace {

constexpr qsizetype longestLine = 998; ///< RFC 5322 2.1.1, without CRLF
constexpr qsizetype base64Line = 76;

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray coded = bytes.toBase64();
    QByteArray lines;
    lines.reserve(coded.size() + coded.size() / base64Line * 2 + 4);
    for (qsizetype at = 0; at < coded.size(); at += base64Line)
        lines += coded.mid(at, base64Line) + "\r\n";
    return lines;
}

QByteArray withCrlf(QByteArray text)
{
    text.replace("\r\n", "\n").replace('\r', '\n').replace('\n', "\r\n");
    if (!text.endsWith("\r\n"))
        text += "\r\n";
    return text;
}

bool fitsSevenBits(const QByteArray &text)
{
    qsizetype length = 0;
    for (const char c : text) {
        if (static_cast<signed char>(c) <= 0)
            return false;
        length = c == '\n' ? 0 : length + 1;
        if (length > longestLine)
            return false;
    }
    return true;
}

/// Content-Type, transfer encoding and the text itself: as it is where it fits, else Base64, which suits
/// Japanese better than quoted-printable.
QByteArray textPart(const QString &body, MailCharset wanted)
{
    const MailCharset charset = charsetFor(body, wanted);
    const QByteArray text = withCrlf(encodedText(body, charset).value_or(body.toUtf8()));
    const bool plain = fitsSevenBits(text);
    return "Content-Type: text/plain; charset=" + charsetName(charset) +
           "\r\nContent-Transfer-Encoding: " + (plain ? "7bit" : "base64") + "\r\n\r\n" +
           (plain ? text : base64Lines(text));
}

QByteArray attachmentPart(const MailAttachment &attachment)
{
    const QByteArray plainName = plainFileName(attachment.fileName);
    QByteArray disposition = parameter("filename", attachment.fileName);
    if (disposition.contains("filename*")) // after it, so that who knows both reads the true one first
        disposition += ";\r\n filename=\"" + plainName + '"';
    return "Content-Type: " + attachment.mediaType.toLatin1() + ";\r\n name=\"" + plainName + "\"\r\n" +
           "Content-Disposition: attachment" + disposition + "\r\n" +
           "Content-Transfer-Encoding: base64\r\n\r\n" + base64Lines(attachment.content);
}

QByteArray dateHeader(const QDateTime &instant)
{
    return "Date: " + instant.toOffsetFromUtc(9 * 3600).toString(Qt::RFC2822Date).toLatin1() + "\r\n";
}

/// The same for the same message, so that a message sent again is the same bytes.
QByteArray boundaryOf(const QString &messageId)
{
    const QByteArray hash = QCryptographicHash::hash(messageId.toUtf8(), QCryptographicHash::Sha256);
    return "=_" + hash.toHex().left(32); // "=_" is in no Base64 and no quoted-printable text
}

} // namespace

QByteArray mimeMessage(const MimeParts &parts)
{
    QByteArray message = dateHeader(parts.date) + addressHeader("From", {parts.from}, parts.charset);
    if (!parts.replyTo.empty())
        message += addressHeader("Reply-To", parts.replyTo, parts.charset);
    if (!parts.to.empty())
        message += addressHeader("To", parts.to, parts.charset);
    else
        message += "To: undisclosed-recipients:;\r\n";
    if (!parts.cc.empty())
        message += addressHeader("Cc", parts.cc, parts.charset);
    message += textHeader("Subject", parts.subject, parts.charset);
    message += "Message-ID: " + parts.messageId.toLatin1() + "\r\n";
    message +=
        "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"; // RFC 3834: no out-of-office answers
    if (parts.attachments.empty())
        return message + textPart(parts.body, parts.charset);
    const QByteArray boundary = boundaryOf(parts.messageId);
    message += "Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    message += "--" + boundary + "\r\n" + textPart(parts.body, parts.charset);
    for (const MailAttachment &attachment : parts.attachments)
        message += "\r\n--" + boundary + "\r\n" + attachmentPart(attachment);
    return message + "\r\n--" + boundary + "--\r\n";
}

} // namespace choba
