// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"

namespace choba {

// Sealing with XChaCha20-Poly1305: nobody without the key reads it, and what was changed, or moved from one
// account to another, does not open. Pure but for the random nonces.

/// \a value padded, so that its length does not tell it, and bound to \a name.
SealedBytes sealSecret(const SecretKey &key, const SecretName &name, std::string_view value);
/// Conflict when it does not open: another key, or somebody has changed it.
Result<LockedBytes> openSecret(const SecretKey &key, const SecretName &name, const SealedBytes &sealed);

SealedBytes wrapKey(const SecretKey &wrapping, const SecretKey &dataKey);
/// Conflict when it does not open: a wrong passphrase, or another keychain.
Result<SecretKey> unwrapKey(const SecretKey &wrapping, const SealedBytes &wrapped);

/// Argon2id, 64 MiB and 3 passes: about a tenth of a second for us, as much for each guess of another.
struct PassphraseCost
{
    qint64 operations = 3;
    qint64 memoryBytes = 64 << 20;
};
QByteArray randomSalt();
/// Storage when there is not that much memory; Conflict for parameters no Choba writes.
Result<SecretKey> keyOfPassphrase(std::string_view passphrase, const QByteArray &salt,
                                  const PassphraseCost &cost);

} // namespace choba
