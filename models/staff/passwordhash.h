// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace choba {

/// Argon2id of \a password with a salt of its own, parameters inside: 64 MiB, 3 passes, about 100 ms. Storage
/// when the machine has not that much memory.
Result<QString> passwordHash(const QString &password);
/// False for a wrong password and for a hash that is none. Takes as long either way.
bool passwordFits(const QString &hash, const QString &password);
/// True for a hash with older parameters: make a new one while the password is at hand.
bool isOutdatedHash(const QString &hash);
/// As long as passwordFits() for somebody who does not exist, so that time tells nothing.
void pretendToVerify(const QString &password);

/// Invalid (field "password"): shorter than 10 characters, or only the person's own name.
Result<void> checkNewPassword(const QString &name, const QString &password);
/// 16 characters without look-alikes, for the first sign-in.
QString temporaryPassword();

} // namespace choba
