// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/managestaff.h"
#include "models/staff/ownlogin.h"
#include "models/staff/passwordhash.h"
#include "models/staff/signinpolicy.h"
#include "models/staff/staffstore.h"
#include "models/staff/totp.h"
#include "models/storage/audit.h"
#include "tests/support/engines.h"

#include <QTest>
#include <QThread>

#include <liboath/oath.h>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

const QString good = u"a long enough password"_s;

QString codeAt(const QByteArray &seed, const QDateTime &at)
{
    std::array<char, 7> code{};
    oath_totp_generate(seed.constData(), size_t(seed.size()), at.toSecsSinceEpoch(), 30, 0, 6, code.data());
    return QString::fromLatin1(code.data());
}

} // namespace

/// Signing in where Choba itself asks for the password: SQLite. tst_managestaff has the server's side.
class TestSignIn : public QObject
{
    Q_OBJECT

private:
    Engines m_engines;
    std::unique_ptr<Database> m_database;
    QDateTime m_now = QDateTime({2026, 11, 2}, {9, 0}, Qt::UTC);

    Result<SignedIn> in(const QString &password, const QString &code = {}, const QString &name = u"nakano"_s)
    {
        const FixedClock clock(m_now);
        return signIn(*m_database, clock, {name, password, code});
    }
    Actor person() { return {u"nakano"_s, {}, m_now}; }

private slots:
    void init()
    {
        m_now = QDateTime({2026, 11, 2}, {9, 0}, Qt::UTC);
        m_database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(m_database);
        const FixedClock clock(m_now);
        Desk owner{*m_database, clock, Actor::owner(u"root"_s)};
        QCOMPARE(*needsSignIn(*m_database), false);
        QVERIFY(actingPerson(*m_database, u"root"_s)->may == Permissions::all());
        const auto added = addStaff(owner, u"nakano"_s, u"中野 玲"_s, {StaffRole::Admin, StaffRole::Billing});
        CHOBA_VERIFY(added);
        QCOMPARE(*needsSignIn(*m_database), true);
        const auto first = in(added->temporaryPassword);
        CHOBA_VERIFY(first);
        QVERIFY(first->passwordIsTemporary);
        QVERIFY(first->actor.may == Permissions());
        Desk own{*m_database, clock, first->actor};
        CHOBA_VERIFY(changePassword(own, added->temporaryPassword, good));
        QVERIFY(!in(added->temporaryPassword));
    }

    void nobodyActsWithoutSigningIn()
    {
        QCOMPARE(actingPerson(*m_database, u"root"_s).error().kind, ErrorKind::NotAllowed);
    }

    void thePasswordGivesTheRoles()
    {
        const auto signedIn = in(good);
        CHOBA_VERIFY(signedIn);
        QCOMPARE(signedIn->actor.name, u"nakano"_s);
        QCOMPARE(signedIn->fullName, u"中野 玲"_s);
        QVERIFY(signedIn->actor.may.has(Permission::ManageStaff));
        QVERIFY(signedIn->actor.may.has(Permission::IssueInvoices));
        QVERIFY(!signedIn->actor.may.has(Permission::DeclareFinal));
        QCOMPARE(signedIn->actor.signedInAt, m_now);
    }

    void everyRefusalSoundsTheSame()
    {
        const QString wrong = in(u"wrong"_s).error().message;
        QCOMPARE(in(good, {}, u"nobody"_s).error().message, wrong);
        QCOMPARE(in({}, {}, {}).error().message, wrong);
    }

    void waitsAfterFiveWrongOnes()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(in(u"wrong"_s).error().kind, ErrorKind::NotAllowed);
        QVERIFY(!in(good)); // within the second
        m_now = m_now.addSecs(1);
        QVERIFY(!in(u"wrong"_s));
        m_now = m_now.addSecs(1);
        QVERIFY(!in(good)); // two seconds by now
        m_now = m_now.addSecs(60);
        CHOBA_VERIFY(in(good));
        QVERIFY(!in(u"wrong"_s));
        CHOBA_VERIFY(in(good)); // counted from nothing again
    }

    void guessesAtOnceAreAllCounted()
    {
        std::vector<std::unique_ptr<QThread>> guessers;
        for (int i = 0; i < 8; ++i) {
            guessers.emplace_back(QThread::create([this, where = m_database->location()] {
                auto own = Database::open(where);
                const FixedClock clock(m_now);
                if (own)
                    (void)signIn(**own, clock, {u"nakano"_s, u"guess"_s, {}});
            }));
            guessers.back()->start();
        }
        for (const auto &guesser : guessers)
            guesser->wait();
        QVERIFY(StaffStore(*m_database).credential(u"nakano"_s)->value().failedAttempts >= 5);
        QVERIFY(!in(good));
    }

    void aTemporaryPasswordEndsAfterADay()
    {
        const FixedClock clock(m_now);
        Desk owner{*m_database, clock, Actor::owner(u"root"_s)};
        const auto reset = resetStaffPassword(owner, u"nakano"_s);
        CHOBA_VERIFY(reset);
        QVERIFY(!in(good));
        m_now = m_now.addSecs(24 * 3600 - 1);
        QVERIFY(in(reset->temporaryPassword));
        m_now = m_now.addSecs(1);
        QVERIFY(!in(reset->temporaryPassword));
    }

    void aNewPasswordIsStrongAndNew()
    {
        const FixedClock clock(m_now);
        Desk own{*m_database, clock, person()};
        QCOMPARE(changePassword(own, u"wrong"_s, u"another long one"_s).error().field, u"old_password"_s);
        QCOMPARE(changePassword(own, good, u"short"_s).error().field, u"password"_s);
        QCOMPARE(changePassword(own, good, u"aaaaaaaaaaaa"_s).error().field, u"password"_s);
        QCOMPARE(changePassword(own, good, good).error().field, u"password"_s);
        CHOBA_VERIFY(changePassword(own, good, u"全角でもよい長い合言葉"_s));
        CHOBA_VERIFY(in(u"全角でもよい長い合言葉"_s));
    }

    void aCodeIsGoodOnce()
    {
        const FixedClock clock(m_now);
        Desk own{*m_database, clock, person()};
        const QByteArray seed = newTotpSeed();
        QCOMPARE(setUpTotp(own, good, seed, u"000000"_s).error().field, u"code"_s);
        CHOBA_VERIFY(setUpTotp(own, good, seed, codeAt(seed, m_now)));
        QCOMPARE(in(good).error().field, u"code"_s); // missing, not counted
        QVERIFY(!in(good, codeAt(seed, m_now)));     // used by the set-up
        m_now = m_now.addSecs(30);
        CHOBA_VERIFY(in(good, codeAt(seed, m_now)));
        QVERIFY(!in(good, codeAt(seed, m_now)));              // replayed
        QVERIFY(!in(good, codeAt(seed, m_now.addSecs(-30)))); // an older one after a newer
        m_now = m_now.addSecs(60);
        Desk later{*m_database, clock, person()};
        CHOBA_VERIFY(changePassword(later, good, u"another long one"_s));
        CHOBA_VERIFY(in(u"another long one"_s, codeAt(seed, m_now))); // sealed anew
    }

    void aResetDoesNotWeakenTheSignIn()
    {
        const FixedClock clock(m_now);
        Desk own{*m_database, clock, person()};
        const QByteArray seed = newTotpSeed();
        CHOBA_VERIFY(setUpTotp(own, good, seed, codeAt(seed, m_now)));
        Desk owner{*m_database, clock, Actor::owner(u"root"_s)};
        const auto reset = resetStaffPassword(owner, u"nakano"_s);
        CHOBA_VERIFY(reset);
        QVERIFY(reset->totpTakenOff);
        // Reset once more: who had one still has to set it up.
        const auto again = resetStaffPassword(owner, u"nakano"_s);
        CHOBA_VERIFY(again);
        const auto first = in(again->temporaryPassword);
        CHOBA_VERIFY(first);
        QVERIFY(first->passwordIsTemporary);
        CHOBA_VERIFY(changePassword(own, again->temporaryPassword, u"another long one"_s));
        const auto second = in(u"another long one"_s);
        CHOBA_VERIFY(second);
        QVERIFY(second->mustSetUpTotp);
        QVERIFY(second->actor.may == Permissions()); // the password alone opens nothing
        const QByteArray fresh = newTotpSeed();
        CHOBA_VERIFY(setUpTotp(own, u"another long one"_s, fresh, codeAt(fresh, m_now)));
        m_now = m_now.addSecs(30);
        const auto whole = in(u"another long one"_s, codeAt(fresh, m_now));
        CHOBA_VERIFY(whole);
        QVERIFY(!whole->mustSetUpTotp && whole->actor.may.has(Permission::ManageStaff));
    }

    void everyoneMayBeAskedForACode()
    {
        const FixedClock clock(m_now);
        Desk clerk{*m_database, clock, {u"nakano"_s, {Permission::IssueInvoices}, m_now}};
        QCOMPARE(saveSignInPolicy(clerk, {true, 0}).error().kind, ErrorKind::NotAllowed);
        Desk owner{*m_database, clock, Actor::owner(u"root"_s)};
        QVERIFY(!in(good)->mustSetUpTotp);
        const auto policy = saveSignInPolicy(owner, {true, 0});
        CHOBA_VERIFY(policy);
        QCOMPARE(saveSignInPolicy(owner, {false, 0}).error().kind, ErrorKind::Conflict);
        const auto held = in(good);
        CHOBA_VERIFY(held);
        QVERIFY(held->mustSetUpTotp && held->actor.may == Permissions());
        CHOBA_VERIFY(saveSignInPolicy(owner, {false, policy->rowVersion}));
        QVERIFY(in(good)->actor.may.has(Permission::ManageStaff));
    }

    void theDatabaseHoldsNoSecret()
    {
        const FixedClock clock(m_now);
        Desk own{*m_database, clock, person()};
        const QByteArray seed = newTotpSeed();
        CHOBA_VERIFY(setUpTotp(own, good, seed, codeAt(seed, m_now)));
        CHOBA_VERIFY(m_database->exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QFile file(m_database->location().filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("nakano"));
        QVERIFY(!bytes.contains(good.toUtf8()));
        QVERIFY(!bytes.contains(seed));
        QVERIFY(!bytes.contains(seed.toHex()));
        QVERIFY(!bytes.contains(totpSeedText(seed).toLatin1()));
    }

    void comingInAndBeingRefusedIsNoted()
    {
        QVERIFY(!in(u"wrong"_s));
        CHOBA_VERIFY(in(good));
        const auto rows = auditOf(*m_database, u"staff_user"_s, u"nakano"_s);
        CHOBA_VERIFY(rows);
        QStringList actions;
        for (const AuditRow &row : *rows)
            actions += row.entry.action;
        QCOMPARE(actions.mid(actions.size() - 2), QStringList({u"refuse_sign_in"_s, u"sign_in"_s}));
    }

    void anOldHashIsMadeAnew()
    {
        QVERIFY(isOutdatedHash(u"$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA"_s));
        QVERIFY(!isOutdatedHash(*passwordHash(good)));
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
