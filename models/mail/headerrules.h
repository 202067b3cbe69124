// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/mail/mail.h"
#include "models/mail/mailcharset.h"

namespace choba {

/// Pure rules of mail headers: what may stand in one, and how it is written (RFC 5322, 2047, 2231).

/// What \a text says once its encoded words ("=?UTF-8?B?…?=") are read, as a mail program shows it.
QString decodedHeader(const QString &text);
/// A line break, NUL or other control character in a header field, as typed or hidden in encoded words: it
/// could begin a header of its own.
std::optional<Problem> headerProblem(const QString &text, const QString &field);
/// What is no address we hand to a server: ASCII only, one "@", nothing that could end the command.
std::optional<Problem> addressProblem(const QString &address, const QString &field);

/// "Subject: …", folded to lines of at most 78 bytes with CRLF, ended by CRLF. \pre headerProblem() has none
QByteArray textHeader(const QByteArray &name, const QString &text, MailCharset charset);
/// "To: Name <a@x.jp>, …"
QByteArray addressHeader(const QByteArray &name, const std::vector<MailAddress> &addresses,
                         MailCharset charset);
/// "; name=…" of a parameter on lines of its own: plain, or RFC 2231 in UTF-8 where it is not ASCII or long.
QByteArray parameter(const QByteArray &name, const QString &value);
/// \a name in ASCII for programs that know no RFC 2231; never empty.
QByteArray plainFileName(const QString &name);
/// An address as an SMTP command takes it: a local part with unusual dots is quoted (RFC 5321 4.1.2).
QByteArray commandAddress(const QString &address);

} // namespace choba
