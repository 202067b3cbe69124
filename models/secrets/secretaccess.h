// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"
#include "models/storage/usecase.h"

#include <functional>
#include <variant>
#include <vector>

namespace choba {

/// What opens a lock, or shall open it from now on: a passphrase, or the key the system's keychain keeps.
struct Passphrase
{
    LockedBytes text; ///< UTF-8; at least leastPassphrase bytes when a lock is made with it
};
struct KeychainKey
{
    QString entry; ///< its name in the keychain
    SecretKey key;
};
using LockOpener = std::variant<Passphrase, KeychainKey>;

inline constexpr int leastPassphrase = 12;
/// How long a sign-in counts as fresh.
inline constexpr int freshMinutes = 5;

/// The lock of this database; nothing before the first secret.
Result<std::optional<SecretLock>> secretLock(Database &database);
/// The data key. Conflict at "passphrase" when \a opener is not the right one; NotFound without a lock.
Result<SecretKey> openLock(Database &database, const LockOpener &opener);

/// Makes the lock and the data key of a database that has none. Conflict when it has.
Result<SecretKey> makeLock(Desk &desk, const LockOpener &opener);
/// Wraps the same data key anew: another passphrase, or another kind of lock. The secrets stay as they are.
Result<void> changeLock(Desk &desk, const SecretKey &dataKey, const LockOpener &opener);

/// Whether the person signed in within the last freshMinutes; always where the database has no login.
bool isFreshlySignedIn(const Desk &desk);

/// Seals \a value in place of what was there. Audited without it. Invalid at "value": too long, or no
/// external id as AWS takes one. Stale, naming who and when, when what stands was stored at another time than
/// \a seen (invalid: nothing stood); without that it is replaced whatever it is.
Result<void> setSecret(Desk &desk, const SecretKey &dataKey, const SecretName &name, std::string_view value,
                       const std::optional<QDateTime> &seen = {});
/// Needs the right to read secrets, a fresh sign-in (where the database has a login) and a reason; the audit
/// log keeps who, when and why. NotAllowed, Invalid at "reason", NotFound.
Result<LockedBytes> readSecret(Desk &desk, const SecretKey &dataKey, const SecretName &name,
                               const QString &reason);
/// For the program's own use (the mail worker): nobody sees it, so no reason and no entry.
Result<std::optional<LockedBytes>> useSecret(Database &database, const SecretKey &dataKey,
                                             const SecretName &name);
Result<void> removeSecret(Desk &desk, const SecretName &name, const QString &reason);

Result<std::vector<SecretHead>> secretHeads(Database &database);

} // namespace choba
