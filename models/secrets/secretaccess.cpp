// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/secretaccess.h"

#include "models/secrets/sealing.h"
#include "models/secrets/secretstore.h"
#include "models/storage/audit.h"
#include "models/storage/lastchange.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecretAccess)
};

constexpr std::size_t longestSecret = 4096;

const QString secretKind = QStringLiteral("secret");

QString subjectOf(const SecretName &name)
{
    return spelled(name.kind) + QLatin1Char('/') + name.subject;
}

Error noSecret()
{
    //: ja: この秘密情報は登録されていません。
    return Error::of(ErrorKind::NotFound, Words::tr("No such secret is stored."));
}

Result<SecretLock> wrapped(const SecretKey &dataKey, const LockOpener &opener)
{
    SecretLock lock;
    if (const auto *keychain = std::get_if<KeychainKey>(&opener)) {
        lock.kind = LockKind::Keychain;
        lock.keychainEntry = keychain->entry;
        lock.wrapped = wrapKey(keychain->key, dataKey);
        return lock;
    }
    const LockedBytes &text = std::get<Passphrase>(opener).text;
    if (text.size() < std::size_t(leastPassphrase))
        return Error::invalid(QStringLiteral("passphrase"),
                              //: ja: パスフレーズは%1文字以上にしてください。
                              Words::tr("A passphrase has at least %1 characters.").arg(leastPassphrase));
    const PassphraseCost cost;
    lock.salt = randomSalt();
    lock.operations = cost.operations;
    lock.memoryBytes = cost.memoryBytes;
    CHOBA_TRY_ASSIGN(const SecretKey wrapping, keyOfPassphrase(text.view(), lock.salt, cost));
    lock.wrapped = wrapKey(wrapping, dataKey);
    return lock;
}

QJsonObject lockJson(const std::optional<SecretLock> &lock)
{
    return lock ? QJsonObject{{QStringLiteral("lock"), spelled(lock->kind)}} : QJsonObject();
}

Result<void> storeLock(Desk &desk, const SecretKey &dataKey, const LockOpener &opener, bool first)
{
    return retried(desk.database, [&]() -> Result<void> {
        CHOBA_TRY_ASSIGN(const SecretLock lock, wrapped(dataKey, opener));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        SecretStore store(desk.database);
        CHOBA_TRY_ASSIGN(const std::optional<SecretLock> before, store.lock());
        if (before.has_value() == first)
            return Error::of(ErrorKind::Conflict,
                             //: ja: 秘密情報の鍵はすでに設定されています。 / まだ設定されていません。
                             first ? Words::tr("The secrets of this database have a lock already.")
                                   : Words::tr("The secrets of this database have no lock yet."));
        CHOBA_TRY_ASSIGN(const bool written, store.writeLock(lock, before ? before->rowVersion : 0));
        if (!written)
            //: ja: 別の人が先に変更しました。
            return Error::of(ErrorKind::Conflict, Words::tr("Somebody else has changed the lock meanwhile."));
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("lock_secrets"), secretKind, QStringLiteral("lock"),
                                     lockJson(before), lockJson(lock)}));
        return transaction.commit();
    });
}

/// A desk that was left alone must not hand out secrets; a database without login knows no sign-in.
Result<void> requireFreshSignIn(const Desk &desk)
{
    if (isFreshlySignedIn(desk))
        return ok();
    return Error::at(
        ErrorKind::NotAllowed, QStringLiteral("sign_in"),
        //: ja: 秘密情報の表示には、%n分以内のサインインが必要です。もう一度サインインしてください。
        Words::tr("A secret is shown only within %n minute(s) of signing in. Sign in again.", nullptr,
                  freshMinutes));
}

Result<QString> checkedReason(const QString &reason)
{
    const QString trimmed = reason.trimmed();
    if (trimmed.isEmpty())
        //: ja: 理由を入力してください。監査ログに残ります。
        return Error::invalid(QStringLiteral("reason"), Words::tr("Say why; the audit log keeps it."));
    return trimmed;
}

/// What sts:AssumeRole takes as ExternalId.
bool isExternalId(std::string_view value)
{
    static constexpr std::string_view marks = "_+=,.@:/-";
    return value.size() >= 2 && value.size() <= 1224 && std::all_of(value.begin(), value.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      marks.find(c) != std::string_view::npos;
           });
}

Result<void> checkValue(const SecretName &name, std::string_view value)
{
    if (value.empty() || value.size() > longestSecret)
        return Error::invalid(QStringLiteral("value"),
                              //: ja: 秘密情報は1〜%1バイトで入力してください。
                              Words::tr("A secret has 1 to %1 bytes.").arg(longestSecret));
    if (name.kind == SecretKind::ExternalId && !isExternalId(value))
        return Error::invalid(
            QStringLiteral("value"),
            //: ja: 外部IDは2〜1224文字の英数字と _ + = , . @ : / - です。
            Words::tr("An external id has 2 to 1224 letters, digits or _ + = , . @ : / -."));
    return ok();
}

} // namespace

bool isFreshlySignedIn(const Desk &desk)
{
    const QDateTime &signedIn = desk.actor.signedInAt;
    return !signedIn.isValid() || signedIn.secsTo(desk.clock.now()) <= freshMinutes * 60;
}

Result<std::optional<SecretLock>> secretLock(Database &database)
{
    return SecretStore(database).lock();
}

Result<SecretKey> openLock(Database &database, const LockOpener &opener)
{
    CHOBA_TRY_ASSIGN(const std::optional<SecretLock> lock, secretLock(database));
    if (!lock)
        return noSecret();
    if (const auto *keychain = std::get_if<KeychainKey>(&opener))
        return unwrapKey(keychain->key, lock->wrapped);
    if (lock->kind == LockKind::Keychain)
        //: ja: 秘密情報の鍵はこのシステムのキーチェーンにあり、パスフレーズでは開けません。
        return Error::at(ErrorKind::Conflict, QStringLiteral("passphrase"),
                         Words::tr("The secrets are locked with the system's keychain, not a passphrase."));
    CHOBA_TRY_ASSIGN(const SecretKey wrapping,
                     keyOfPassphrase(std::get<Passphrase>(opener).text.view(), lock->salt,
                                     {lock->operations, lock->memoryBytes}));
    return unwrapKey(wrapping, lock->wrapped);
}

Result<SecretKey> makeLock(Desk &desk, const LockOpener &opener)
{
    CHOBA_TRY(require(desk, Permission::ManageSettings));
    SecretKey dataKey = SecretKey::random();
    CHOBA_TRY(storeLock(desk, dataKey, opener, true));
    return dataKey;
}

Result<void> changeLock(Desk &desk, const SecretKey &dataKey, const LockOpener &opener)
{
    CHOBA_TRY(require(desk, Permission::ManageSettings));
    CHOBA_TRY(requireFreshSignIn(desk));
    return storeLock(desk, dataKey, opener, false);
}

Result<void> setSecret(Desk &desk, const SecretKey &dataKey, const SecretName &name, std::string_view value,
                       const std::optional<QDateTime> &seen)
{
    CHOBA_TRY(require(desk, Permission::EditSecrets));
    return retried(desk.database, [&]() -> Result<void> {
        CHOBA_TRY_ASSIGN(const SecretName checked, checkedName(name));
        CHOBA_TRY(checkValue(checked, value));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        SecretStore store(desk.database);
        CHOBA_TRY_ASSIGN(const std::optional<SecretHead> before, store.head(checked));
        if (seen && *seen != (before ? before->setAt : QDateTime()))
            return before ? changedMeanwhile(before->setBy, before->setAt)
                          : changedMeanwhile(desk.database, secretKind, subjectOf(checked));
        CHOBA_TRY(
            store.write({checked, desk.clock.now(), desk.actor.name}, sealSecret(dataKey, checked, value)));
        const QJsonObject was =
            before ? QJsonObject{{QStringLiteral("set_at"), tokyoString(before->setAt)}} : QJsonObject();
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("set_secret"),
                                     secretKind,
                                     subjectOf(checked),
                                     was,
                                     {{QStringLiteral("set_at"), tokyoString(desk.clock.now())}}}));
        transaction.announce({secretKind, {}});
        return transaction.commit();
    });
}

Result<LockedBytes> readSecret(Desk &desk, const SecretKey &dataKey, const SecretName &name,
                               const QString &reason)
{
    CHOBA_TRY(require(desk, Permission::ReadSecrets));
    return retried(desk.database, [&]() -> Result<LockedBytes> {
        CHOBA_TRY(requireFreshSignIn(desk));
        CHOBA_TRY_ASSIGN(const QString why, checkedReason(reason));
        CHOBA_TRY_ASSIGN(const SecretName checked, checkedName(name));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        CHOBA_TRY_ASSIGN(const std::optional<SealedBytes> sealed, SecretStore(desk.database).sealed(checked));
        if (!sealed)
            return noSecret();
        CHOBA_TRY_ASSIGN(LockedBytes value, openSecret(dataKey, checked, *sealed));
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("read_secret"),
                                     secretKind,
                                     subjectOf(checked),
                                     {},
                                     {{QStringLiteral("reason"), why}}}));
        CHOBA_TRY(transaction.commit()); // nothing is shown that the log does not keep
        return value;
    });
}

Result<std::optional<LockedBytes>> useSecret(Database &database, const SecretKey &dataKey,
                                             const SecretName &name)
{
    CHOBA_TRY_ASSIGN(const SecretName checked, checkedName(name));
    CHOBA_TRY_ASSIGN(const std::optional<SealedBytes> sealed, SecretStore(database).sealed(checked));
    if (!sealed)
        return std::optional<LockedBytes>();
    CHOBA_TRY_ASSIGN(LockedBytes value, openSecret(dataKey, checked, *sealed));
    return std::optional<LockedBytes>(std::move(value));
}

Result<void> removeSecret(Desk &desk, const SecretName &name, const QString &reason)
{
    CHOBA_TRY(require(desk, Permission::EditSecrets));
    return retried(desk.database, [&]() -> Result<void> {
        CHOBA_TRY_ASSIGN(const QString why, checkedReason(reason));
        CHOBA_TRY_ASSIGN(const SecretName checked, checkedName(name));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        SecretStore store(desk.database);
        CHOBA_TRY_ASSIGN(const std::optional<SecretHead> before, store.head(checked));
        CHOBA_TRY_ASSIGN(const bool removed, store.remove(checked));
        if (!removed || !before)
            return noSecret();
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("remove_secret"),
                                     secretKind,
                                     subjectOf(checked),
                                     {{QStringLiteral("set_at"), tokyoString(before->setAt)}},
                                     {{QStringLiteral("reason"), why}}}));
        transaction.announce({secretKind, {}});
        return transaction.commit();
    });
}

Result<std::vector<SecretHead>> secretHeads(Database &database)
{
    return SecretStore(database).heads();
}

} // namespace choba
