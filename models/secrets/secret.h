// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/secrets/secretkey.h"

#include <QDateTime>

#include <array>

namespace choba {

/// What is kept secret (section 19).
enum class SecretKind {
    RootMail,    ///< the mail address of an account's root user; subject: the account's digits
    ExternalId,  ///< for taking a role in an account; subject: the account's digits
    SmtpPassword ///< of the mail server; subject: "mail"
};
inline constexpr std::array allSecretKinds{SecretKind::RootMail, SecretKind::ExternalId,
                                           SecretKind::SmtpPassword};

/// "root_mail", "external_id", "smtp_password".
QString spelled(SecretKind kind);
/// Invalid at \a field.
Result<SecretKind> parseSecretKind(const QString &text, const QString &field);
QString words(SecretKind kind);

struct SecretName
{
    SecretKind kind = SecretKind::RootMail;
    QString subject;
};
/// An account's digits normalised, or "mail". Invalid otherwise.
Result<SecretName> checkedName(const SecretName &name);

/// A secret as lists show it: never the value.
struct SecretHead
{
    SecretName name;
    QDateTime setAt;
    QString setBy;
};

/// Sealed bytes as stored.
struct SealedBytes
{
    QByteArray nonce;
    QByteArray bytes;
};

enum class LockKind { Keychain, Passphrase };
QString spelled(LockKind kind);

/// How the data key is wrapped in this database.
struct SecretLock
{
    LockKind kind = LockKind::Passphrase;
    QString keychainEntry; ///< Keychain: where the system's keychain keeps the wrapping key
    QByteArray salt;       ///< Passphrase
    qint64 operations = 0;
    qint64 memoryBytes = 0;
    SealedBytes wrapped;
    int rowVersion = 0;
};

} // namespace choba
