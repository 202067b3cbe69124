// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mail.h"
#include "models/mail/mailcharset.h"

#include <QJsonObject>

#include <functional>

namespace choba {

/// Tls: from the first byte (port 465). StartTls: asked for on a plain connection, and insisted on (587).
/// None: only for a server on a network of one's own, and never with a password.
enum class MailSecurity { StartTls, Tls, None };
inline constexpr std::array allMailSecurities{MailSecurity::StartTls, MailSecurity::Tls, MailSecurity::None};
/// "starttls", "tls", "none".
QString spelled(MailSecurity security);
QString words(MailSecurity security); ///< translated

/// How mail leaves: kept as the setting "mail". The password is not in it: it is a secret.
struct MailSettings
{
    QString server; ///< host name or address; "" = mail is not set up
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString caFile; ///< PEM file of an own certificate authority; "" = the system's
    QString user;   ///< "" = no login
    MailAddress from;
    QString replyTo; ///< address; "" = the sender
    QString signature;
    MailCharset charset = MailCharset::Utf8;

    bool isComplete() const { return !server.isEmpty() && !from.address.isEmpty(); }
};
bool operator==(const MailSettings &a, const MailSettings &b);

QJsonObject toJson(const MailSettings &settings);
MailSettings mailSettingsOf(const QJsonObject &object);
/// Every problem, by the names of the JSON: server, port, security, user, from_address, …
Result<MailSettings> checkedMailSettings(MailSettings settings);

/// Hands out a secret by its name when it is needed; "" where none is kept. The password of the mail server
/// is mailPasswordName.
using SecretSource = std::function<Result<QString>(const QString &name)>;
inline constexpr auto mailPasswordName = "smtp_password";

} // namespace choba
