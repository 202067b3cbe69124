// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace choba {

/// How texts of a mail are written. Iso2022Jp is for recipients whose software knows nothing newer; a text
/// with any character it lacks is written in UTF-8.
enum class MailCharset { Utf8, Iso2022Jp };

/// "UTF-8", "ISO-2022-JP": as named in mails and settings.
QByteArray charsetName(MailCharset charset);

/// \a text in \a charset, beginning and ending in ASCII; nothing when a character has no code there.
std::optional<QByteArray> encodedText(const QString &text, MailCharset charset);
/// The text of \a bytes in any charset iconv knows; nothing when it does not know it or they are broken.
std::optional<QString> decodedText(const QByteArray &bytes, const QByteArray &charset);

/// \a wanted, or Utf8 where a character of \a text is missing in it.
MailCharset charsetFor(const QString &text, MailCharset wanted);

} // namespace choba
