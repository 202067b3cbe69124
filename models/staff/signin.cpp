// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/signin.h"

#include "models/staff/passwordhash.h"
#include "models/staff/serverroles.h"
#include "models/staff/signinpolicy.h"
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
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

constexpr int freeAttempts = 5;
constexpr int longestDelaySeconds = 60;

Error wrong()
{
    //: ja: ユーザー名、パスワード、または確認コードが正しくありません。
    return Error::of(ErrorKind::NotAllowed, Words::tr("The name, the password or the code is wrong."));
}

Error codeMissing()
{
    //: ja: 認証アプリに表示されている6桁の確認コードを入力してください。
    return Error::invalid(QStringLiteral("code"),
                          Words::tr("Please type the six digits your authenticator shows."));
}

int delaySeconds(int failed)
{
    if (failed < freeAttempts)
        return 0;
    return std::min(longestDelaySeconds, 1 << std::min(failed - freeAttempts, 6));
}

struct Known
{
    StaffUser user;
    StaffCredential credential;
};

/// Counts the attempt before it is judged, so that many guesses at once are all counted. Nothing when there
/// is no such active person.
Result<std::optional<Known>> beginAttempt(Database &database, const QDateTime &now, const QString &name)
{
    return retried(database, [&]() -> Result<std::optional<Known>> {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(database, newOperation()));
        StaffStore store(database);
        CHOBA_TRY_ASSIGN(const std::optional<StaffUser> user, store.named(name));
        CHOBA_TRY_ASSIGN(const std::optional<StaffCredential> credential, store.credential(name));
        if (!user || !user->active || !credential)
            return std::optional<Known>();
        if (credential->lockedUntil.isValid() && credential->lockedUntil > now)
            return Error::of(ErrorKind::NotAllowed,
                             Words::tr("Too many wrong attempts. Please wait %n second(s).", nullptr,
                                       int(now.secsTo(credential->lockedUntil)) + 1));
        const int failed = credential->failedAttempts + 1;
        const int delay = delaySeconds(failed);
        CHOBA_TRY(store.setAttempts(name, failed, delay > 0 ? now.addSecs(delay) : QDateTime()));
        CHOBA_TRY(transaction.commit());
        return std::optional(Known{*user, *credential});
    });
}

Result<bool> passwordIsRight(Database &database, const Known &known, const QString &password)
{
    if (database.engine() == Engine::Sqlite)
        return passwordFits(known.credential.passwordHash, password);
    CHOBA_TRY_ASSIGN(const QString connected, sessionRole(database));
    return connected == known.user.name;
}

Result<void> checkCode(StaffStore &store, const Known &known, const Credentials &typed, const QDateTime &now)
{
    if (known.credential.totpSealed.isEmpty())
        return ok();
    const std::optional<QByteArray> seed = openedSeed(known.credential.totpSealed, typed.password);
    if (!seed)
        return wrong();
    if (typed.code.isEmpty())
        return codeMissing();
    const std::optional<qint64> step = totpStep(*seed, typed.code, now);
    if (!step)
        return wrong();
    CHOBA_TRY_ASSIGN(const bool isFirst, store.useTotpStep(known.user.name, *step));
    return isFirst ? ok() : Result<void>(wrong());
}

/// A refused attempt leaves a trace that an administrator can read; the password typed is not in it.
Result<void> noteRefusal(Database &database, const Clock &clock, const Known &known)
{
    return retried(database, [&]() -> Result<void> {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(database, newOperation()));
        Desk desk{database, clock, {known.user.name, {}, {}}};
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("refuse_sign_in"),
                                     QStringLiteral("staff_user"),
                                     known.user.name,
                                     {},
                                     {{QStringLiteral("attempt"), known.credential.failedAttempts + 1}}}));
        return transaction.commit();
    });
}

Result<void> finishAttempt(Desk &desk, const Known &known, const QString &password)
{
    return retried(desk.database, [&]() -> Result<void> {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        StaffStore store(desk.database);
        CHOBA_TRY(store.setAttempts(known.user.name, 0, {}));
        const StaffCredential &credential = known.credential;
        if (desk.database.engine() == Engine::Sqlite && isOutdatedHash(credential.passwordHash)) {
            CHOBA_TRY_ASSIGN(const QString hash, passwordHash(password));
            CHOBA_TRY(store.setPassword(known.user.name, hash, credential.passwordUntil));
        }
        CHOBA_TRY(appendAudit(
            desk, {QStringLiteral("sign_in"), QStringLiteral("staff_user"), known.user.name, {}, {}}));
        return transaction.commit();
    });
}

/// True when the database or an administrator's reset asks for an authenticator that is not set up.
Result<bool> lacksTotp(Database &database, const StaffCredential &credential)
{
    if (!credential.totpSealed.isEmpty())
        return false;
    CHOBA_TRY_ASSIGN(const SignInPolicy policy, readSignInPolicy(database));
    return policy.totpRequired || credential.totpRequired;
}

Result<SignedIn> judged(Database &database, const Clock &clock, const Known &known, const Credentials &typed)
{
    StaffStore store(database);
    CHOBA_TRY_ASSIGN(const bool isRight, passwordIsRight(database, known, typed.password));
    if (!isRight)
        return wrong();
    const QDateTime until = known.credential.passwordUntil;
    if (until.isValid() && until <= clock.now())
        return Error::of(ErrorKind::NotAllowed,
                         Words::tr("This temporary password is too old. Please ask for a new one."));
    CHOBA_TRY(checkCode(store, known, typed, clock.now()));
    SignedIn signedIn;
    signedIn.fullName = known.user.fullName;
    signedIn.passwordIsTemporary = until.isValid();
    signedIn.hasTotp = !known.credential.totpSealed.isEmpty();
    CHOBA_TRY_ASSIGN(signedIn.mustSetUpTotp, lacksTotp(database, known.credential));
    const bool mayAct = !signedIn.passwordIsTemporary && !signedIn.mustSetUpTotp;
    signedIn.actor = {known.user.name, mayAct ? permissionsOf(known.user.roles) : Permissions(), clock.now()};
    Desk desk{database, clock, signedIn.actor};
    CHOBA_TRY(finishAttempt(desk, known, typed.password));
    return signedIn;
}

} // namespace

Result<SignedIn> signIn(Database &database, const Clock &clock, const Credentials &credentials)
{
    CHOBA_TRY_ASSIGN(const std::optional<Known> known, beginAttempt(database, clock.now(), credentials.name));
    if (!known) {
        pretendToVerify(credentials.password);
        return wrong();
    }
    auto result = judged(database, clock, *known, credentials);
    if (result)
        return result;
    if (result.error().kind == ErrorKind::NotAllowed)
        CHOBA_TRY(noteRefusal(database, clock, *known));
    else // no code typed, or no database: not a guess
        CHOBA_TRY(StaffStore(database).setAttempts(credentials.name, known->credential.failedAttempts,
                                                   known->credential.lockedUntil));
    return result;
}

Result<bool> needsSignIn(Database &database)
{
    CHOBA_TRY_ASSIGN(const qint64 people, StaffStore(database).count());
    return people > 0;
}

Result<Actor> actingPerson(Database &database, const QString &systemUser)
{
    CHOBA_TRY_ASSIGN(const bool hasStaff, needsSignIn(database));
    if (database.engine() == Engine::Sqlite) {
        if (!hasStaff)
            return Actor::owner(systemUser);
        return Error::of(ErrorKind::NotAllowed, Words::tr("Please sign in: this database is for its staff."));
    }
    CHOBA_TRY_ASSIGN(const QString role, sessionRole(database));
    if (!hasStaff)
        return Actor::owner(role);
    StaffStore store(database);
    CHOBA_TRY_ASSIGN(const std::optional<StaffUser> user, store.named(role));
    if (!user)
        return ownerOfServer(database, role);
    CHOBA_TRY_ASSIGN(const std::optional<StaffCredential> credential, store.credential(role));
    bool lacks = false;
    if (credential) {
        CHOBA_TRY_ASSIGN(lacks, lacksTotp(database, *credential));
    }
    if (!user->active || lacks ||
        (credential && (!credential->totpSealed.isEmpty() || credential->passwordUntil.isValid())))
        return Error::of(ErrorKind::NotAllowed, Words::tr("Please sign in as %1.").arg(role));
    return Actor{role, permissionsOf(user->roles), {}};
}

} // namespace choba
