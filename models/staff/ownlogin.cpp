// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/ownlogin.h"

#include "models/staff/passwordhash.h"
#include "models/staff/serverroles.h"
#include "models/staff/staffstore.h"
#include "models/staff/totp.h"
#include "models/storage/audit.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OwnLogin)
};

Error wrongPassword()
{
    return Error::at(ErrorKind::NotAllowed, QStringLiteral("old_password"),
                     Words::tr("The password is wrong."));
}

/// The stored proof of the acting person, after it was asked for again. On PostgreSQL the server cannot be
/// asked inside a session; the seal of the one-time password can, and the connection is the person's own.
Result<StaffCredential> provenCredential(Desk &desk, const QString &password)
{
    CHOBA_TRY_ASSIGN(const auto credential, StaffStore(desk.database).credential(desk.actor.name));
    if (!credential)
        return wrongPassword();
    if (desk.database.engine() == Engine::Sqlite && !passwordFits(credential->passwordHash, password))
        return wrongPassword();
    if (!credential->totpSealed.isEmpty() && !openedSeed(credential->totpSealed, password))
        return wrongPassword();
    return *credential;
}

Result<void> note(Desk &desk, const QString &action)
{
    return appendAudit(desk, {action, QStringLiteral("staff_user"), desk.actor.name, {}, {}});
}

} // namespace

Result<void> changePassword(Desk &desk, const QString &old, const QString &password)
{
    return retried(desk.database, [&]() -> Result<void> {
        CHOBA_TRY_ASSIGN(const StaffCredential credential, provenCredential(desk, old));
        CHOBA_TRY(checkNewPassword(desk.actor.name, password));
        if (password == old)
            return Error::invalid(QStringLiteral("password"), Words::tr("This is the old password."));
        const bool isOurs = desk.database.engine() == Engine::Sqlite;
        QString hash(QLatin1String(""));
        if (isOurs) {
            CHOBA_TRY_ASSIGN(hash, passwordHash(password));
        }
        QByteArray sealed;
        if (!credential.totpSealed.isEmpty()) {
            CHOBA_TRY_ASSIGN(sealed, sealedSeed(*openedSeed(credential.totpSealed, old), password));
        }
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        StaffStore store(desk.database);
        CHOBA_TRY(store.setPassword(desk.actor.name, hash, {}));
        CHOBA_TRY(store.setTotp(desk.actor.name, sealed, credential.totpLastStep));
        if (!isOurs)
            CHOBA_TRY(setOwnServerPassword(desk.database, desk.actor.name, password));
        CHOBA_TRY(note(desk, QStringLiteral("change_password")));
        return transaction.commit();
    });
}

Result<void> setUpTotp(Desk &desk, const QString &password, const QByteArray &seed, const QString &code)
{
    return retried(desk.database, [&]() -> Result<void> {
        CHOBA_TRY(provenCredential(desk, password));
        const std::optional<qint64> step = totpStep(seed, code, desk.clock.now());
        if (!step)
            return Error::invalid(QStringLiteral("code"),
                                  Words::tr("This is not the code of this moment. Does the clock "
                                            "of the phone go right?"));
        CHOBA_TRY_ASSIGN(const QByteArray sealed, sealedSeed(seed, password));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        CHOBA_TRY(StaffStore(desk.database).setTotp(desk.actor.name, sealed, *step));
        CHOBA_TRY(note(desk, QStringLiteral("set_up_totp")));
        return transaction.commit();
    });
}

} // namespace choba
