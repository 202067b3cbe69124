// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/storedsecrets.h"

#include "app/ctl/askcredentials.h"
#include "models/mail/sessionsecrets.h"
#include "models/secrets/secretaccess.h"
#include "models/secrets/systemkeychain.h"

namespace choba {

namespace {

/// Nothing where nobody has said how to open them: then there is no such secret for this program.
Result<std::optional<LockOpener>> openerOf(const SecretLock &lock)
{
    if (lock.kind == LockKind::Keychain) {
        CHOBA_TRY_ASSIGN(SecretKey key, SystemKeychain::readNow(lock.keychainEntry));
        return std::optional<LockOpener>(KeychainKey{lock.keychainEntry, std::move(key)});
    }
    if (!qEnvironmentVariableIsSet("CHOBA_PASSPHRASE") && !qEnvironmentVariableIsSet("CHOBA_PASSPHRASE_FILE"))
        return std::optional<LockOpener>();
    CHOBA_TRY_ASSIGN(QString typed, askSecret("CHOBA_PASSPHRASE", QStringLiteral("passphrase"), {}));
    QByteArray bytes = typed.toUtf8();
    Passphrase passphrase{LockedBytes::of({bytes.constData(), static_cast<std::size_t>(bytes.size())})};
    wipe(bytes);
    wipe(typed);
    return std::optional<LockOpener>(std::move(passphrase));
}

Result<QString> sealedSecret(Database &database, const SecretName &name)
{
    CHOBA_TRY_ASSIGN(const std::optional<SecretLock> lock, secretLock(database));
    if (!lock)
        return QString();
    CHOBA_TRY_ASSIGN(const std::optional<LockOpener> opener, openerOf(*lock));
    if (!opener)
        return QString();
    CHOBA_TRY_ASSIGN(const SecretKey key, openLock(database, *opener));
    CHOBA_TRY_ASSIGN(const std::optional<LockedBytes> value, useSecret(database, key, name));
    return value ? QString::fromUtf8(value->view().data(), static_cast<qsizetype>(value->size())) : QString();
}

} // namespace

SecretSource storedSecrets(Session &session)
{
    return [&session](const QString &name) -> Result<QString> {
        CHOBA_TRY_ASSIGN(const QString given, SessionSecrets().source()(name));
        const auto kind = parseSecretKind(name, {});
        if (!given.isEmpty() || !kind)
            return given;
        CHOBA_TRY_ASSIGN(Database *const database, session.database());
        return sealedSecret(*database, {*kind, {}});
    };
}

} // namespace choba
