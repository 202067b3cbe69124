// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/signin.h"

namespace choba {

/// What a person does about their own sign-in. All of it asks for the password again and needs no permission.

/// Ends a temporary password. Keeps the one-time password: its seed is sealed anew.
/// NotAllowed: \a old is wrong. Invalid (field "password"): the new one is too weak or the old one again.
Result<void> changePassword(Desk &desk, const QString &old, const QString &password);

/// Sets up the one-time password of \a seed (from newTotpSeed()) once \a code proves that the person's
/// authenticator has it; that code counts as used.
Result<void> setUpTotp(Desk &desk, const QString &password, const QByteArray &seed, const QString &code);

} // namespace choba
