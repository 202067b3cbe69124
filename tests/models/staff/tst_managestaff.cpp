// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/managestaff.h"
#include "models/staff/ownlogin.h"
#include "models/staff/signin.h"
#include "models/staff/staffstore.h"
#include "models/storage/audit.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

class TestManageStaff : public QObject
{
    Q_OBJECT

private:
    Engines m_engines;
    FixedClock m_clock{QDateTime({2026, 11, 2}, {9, 0}, Qt::UTC)};

    /// A connection as \a name, as the desktop opens it after the name and password were typed.
    static Result<std::unique_ptr<Database>> openAs(const Database &owner, const QString &name,
                                                    const QString &password)
    {
        return Database::open(owner.engine() == Engine::Sqlite ? owner.location()
                                                               : owner.location().as(name, password));
    }

private slots:
    void initTestCase_data() { Engines::addRows(); }

    void peopleComeAndGo()
    {
        QFETCH_GLOBAL(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk owner{*database, m_clock, Actor::owner(u"owner"_s)};
        QCOMPARE(addStaff(owner, u"sato"_s, {}, {StaffRole::Billing}).error().field, u"role"_s); // no admin
        const auto admin = addStaff(owner, u"nakano"_s, u"中野"_s, {StaffRole::Admin});
        CHOBA_VERIFY(admin);
        const auto clerk = addStaff(owner, u"sato"_s, {}, {StaffRole::Billing, StaffRole::Billing});
        CHOBA_VERIFY(clerk);
        QCOMPARE(clerk->user.fullName, u"sato"_s);
        QCOMPARE(addStaff(owner, u"sato"_s, {}, {StaffRole::Billing}).error().field, u"name"_s);
        QCOMPARE(StaffStore(*database).all()->size(), 2U);
        QCOMPARE(StaffStore(*database).byName(u"sato"_s)->roles, std::vector{StaffRole::Billing});

        StaffUser changed = *StaffStore(*database).byName(u"sato"_s);
        changed.roles = {StaffRole::Sales, StaffRole::BillingManager};
        CHOBA_VERIFY(editStaff(owner, changed));
        changed.fullName = u"佐藤"_s; // still the old version in hand
        QCOMPARE(editStaff(owner, changed).error().kind, ErrorKind::Conflict);

        StaffUser last = *StaffStore(*database).byName(u"nakano"_s);
        last.active = false;
        QCOMPARE(editStaff(owner, last).error().kind, ErrorKind::Conflict);
        QVERIFY(StaffStore(*database).byName(u"nakano"_s)->active);

        const auto audit = auditOf(*database, u"staff_user"_s, u"sato"_s);
        CHOBA_VERIFY(audit);
        QCOMPARE(audit->size(), 2U);
        for (const AuditRow &row : *audit) {
            const QString text = QString::fromUtf8(QJsonDocument(row.entry.after).toJson());
            QVERIFY(!text.contains(clerk->temporaryPassword));
        }
    }

    void namesAreSafeEverywhere_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"", "a", "Nakano", "1abc", "a b", "a\"; DROP ROLE x; --", "a'b", "中野", "a\n"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void namesAreSafeEverywhere()
    {
        QFETCH_GLOBAL(Engine, engine);
        QFETCH(QString, name);
        const auto database = m_engines.fresh(engine);
        Desk owner{*database, m_clock, Actor::owner(u"owner"_s)};
        QCOMPARE(addStaff(owner, name, {}, {StaffRole::Admin}).error().field, u"name"_s);
    }

    void aPersonSignsInAndIsHeldToTheRole()
    {
        QFETCH_GLOBAL(Engine, engine);
        const auto database = m_engines.fresh(engine);
        Desk owner{*database, m_clock, Actor::owner(u"owner"_s)};
        CHOBA_VERIFY(addStaff(owner, u"adm%1"_s.arg(int(engine)), {}, {StaffRole::Admin}));
        const QString name = u"clerk"_s;
        const auto clerk = addStaff(owner, name, {}, {StaffRole::Billing});
        CHOBA_VERIFY(clerk);
        const auto own = openAs(*database, name, clerk->temporaryPassword);
        CHOBA_VERIFY(own);
        const auto first = signIn(**own, m_clock, {name, clerk->temporaryPassword, {}});
        CHOBA_VERIFY(first);
        QVERIFY(first->passwordIsTemporary);
        Desk desk{**own, m_clock, first->actor};
        CHOBA_VERIFY(changePassword(desk, clerk->temporaryPassword, u"a long enough password"_s));
        const auto again = openAs(*database, name, u"a long enough password"_s);
        CHOBA_VERIFY(again);
        const auto signedIn = signIn(**again, m_clock, {name, u"a long enough password"_s, {}});
        CHOBA_VERIFY(signedIn);
        QVERIFY(signedIn->actor.may == permissionsOf(StaffRole::Billing));
        Desk held{**again, m_clock, signedIn->actor};
        QCOMPARE(addStaff(held, u"friend"_s, {}, {StaffRole::Admin}).error().kind, ErrorKind::NotAllowed);

        StaffUser gone = *StaffStore(*database).byName(name);
        gone.active = false;
        CHOBA_VERIFY(editStaff(owner, gone));
        const auto late = openAs(*database, name, u"a long enough password"_s);
        QVERIFY(!late || !signIn(**late, m_clock, {name, u"a long enough password"_s, {}}));
    }

    void anotherPersonsConnectionIsNoProof()
    {
        QFETCH_GLOBAL(Engine, engine);
        if (engine == Engine::Sqlite)
            QSKIP("only a server knows who is connected");
        const auto database = m_engines.fresh(engine);
        Desk owner{*database, m_clock, Actor::owner(u"owner"_s)};
        CHOBA_VERIFY(addStaff(owner, u"boss"_s, {}, {StaffRole::Admin}));
        const auto viewer = addStaff(owner, u"viewer"_s, {}, {StaffRole::Viewer});
        CHOBA_VERIFY(viewer);
        const auto own = openAs(*database, u"viewer"_s, viewer->temporaryPassword);
        CHOBA_VERIFY(own);
        QVERIFY(!signIn(**own, m_clock, {u"boss"_s, u"whatever"_s, {}}));
        QVERIFY(!StaffStore(**own).credential(u"boss"_s)->has_value()); // not even to be seen
    }
};

QTEST_GUILESS_MAIN(TestManageStaff)
#include "tst_managestaff.moc"
