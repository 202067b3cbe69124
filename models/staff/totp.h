// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QDateTime>

namespace choba {

/// One-time passwords of RFC 6238: 6 digits, 30 seconds, SHA-1, which every authenticator app knows.
/// A seed is 20 random bytes; it is stored sealed only.

QByteArray newTotpSeed();
/// The seed as people type it into an app.
QString totpSeedText(const QByteArray &seed);
/// "otpauth://totp/…", for the QR code. \a database tells two databases of one person apart.
QString totpAddress(const QByteArray &seed, const QString &person, const QString &database);

/// The step (30 s since 1970) that \a code stands for, at most one before or after \a now; nothing when it is
/// wrong. A step must be accepted once only: compare and set the last one.
std::optional<qint64> totpStep(const QByteArray &seed, const QString &code, const QDateTime &now);

/// \a seed sealed with a key drawn from the person's password: whoever reads the database reads no seed.
Result<QByteArray> sealedSeed(const QByteArray &seed, const QString &password);
/// Nothing when \a password does not fit.
std::optional<QByteArray> openedSeed(const QByteArray &sealed, const QString &password);

} // namespace choba
