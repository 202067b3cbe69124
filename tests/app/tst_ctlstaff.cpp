// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/roles.h"
#include "tests/app/ctlprocess.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

const QString good = u"a long enough password"_s;

/// A command and what it asks for. The arguments are of no substance: whoever may not is refused before that.
struct Asked
{
    QStringList arguments;
    Permission permission;
};

const std::vector<Asked> &commands()
{
    using P = Permission;
    static const std::vector<Asked> all{
        {u"customers add --name X"_s.split(u' '), P::EditCustomers},
        {u"plan request 123456789012 business"_s.split(u' '), P::RequestSupportPlans},
        {u"import /nowhere"_s.split(u' '), P::ImportUsage},
        {u"fx set 2026-10 150"_s.split(u' '), P::SetExchangeRates},
        {u"products classify X standard"_s.split(u' '), P::ClassifyProducts},
        {u"close 2026-10"_s.split(u' '), P::CloseMonths},
        {u"issue 2026-10"_s.split(u' '), P::IssueInvoices},
        {u"staff add someone-else --role viewer"_s.split(u' '), P::ManageStaff},
    };
    return all;
}

} // namespace

/// People, from the first administrator on, as the command line has them (section 19).
class TestCtlStaff : public QObject
{
    Q_OBJECT

private:
    Engines m_engines;

    /// The password that \a ctl is given from now on.
    static void type(CtlProcess &ctl, const QString &password)
    {
        ctl.setEnvironment(u"CHOBA_PASSWORD"_s, password);
    }
    static CtlRun as(const CtlProcess &ctl, const QString &db, const QString &name,
                     const QStringList &arguments)
    {
        return ctl.run(QStringList{u"--db"_s, db, u"--as"_s, name, u"--json"_s} + arguments);
    }
    /// Adds a person and gives the final password.
    static bool add(CtlProcess &ctl, const QString &db, const QString &name, const QString &role)
    {
        type(ctl, good);
        const CtlRun added = as(ctl, db, u"boss"_s, {u"staff"_s, u"add"_s, name, u"--role"_s, role});
        type(ctl, added.json().value(u"temporary_password"_s).toString());
        ctl.setEnvironment(u"CHOBA_NEW_PASSWORD"_s, good);
        const CtlRun changed = as(ctl, db, name, {u"staff"_s, u"password"_s});
        type(ctl, good);
        return added.code == 0 && changed.code == 0;
    }

private slots:
    void initTestCase_data() { Engines::addRows(); }

    void fromTheFirstAdministratorOn()
    {
        QFETCH_GLOBAL(Engine, engine);
        CtlProcess ctl;
        const QString db = m_engines.freshLocation(engine).text();
        if (engine == Engine::Postgres)
            QVERIFY(m_engines.cluster().requirePasswords());
        const CtlRun made =
            ctl.run({u"--db"_s, db, u"--json"_s, u"init"_s, u"--staff"_s, u"--admin"_s, u"boss"_s});
        QCOMPARE(made.code, 0);
        const QString temporary = made.json().value(u"temporary_password"_s).toString();
        QCOMPARE(temporary.size(), 16);
        if (engine == Engine::Sqlite) // a server has asked already
            QCOMPARE(ctl.run({u"--db"_s, db, u"--json"_s, u"customers"_s, u"list"_s}).errorKind(),
                     u"not_allowed"_s);
        type(ctl, u"wrong"_s);
        QCOMPARE(as(ctl, db, u"boss"_s, {u"customers"_s, u"list"_s}).errorKind(), u"not_allowed"_s);
        if (engine == Engine::Postgres)
            QCOMPARE(as(ctl, db, u"boss"_s, {u"check"_s}).errorKind(), u"not_allowed"_s);
        type(ctl, temporary);
        QCOMPARE(as(ctl, db, u"boss"_s, {u"customers"_s, u"list"_s}).errorKind(),
                 u"not_allowed"_s); // change it first
        ctl.setEnvironment(u"CHOBA_NEW_PASSWORD"_s, good);
        QCOMPARE(as(ctl, db, u"boss"_s, {u"staff"_s, u"password"_s}).code, 0);
        type(ctl, good);
        QCOMPARE(as(ctl, db, u"boss"_s, {u"customers"_s, u"list"_s}).code, 0);
        // These open connections of their own.
        const QString backup = ctl.home() + u"/books.backup"_s;
        for (const QStringList &words :
             {QStringList{u"check"_s}, {u"backup"_s, backup}, {u"restore"_s, backup, u"--dry-run"_s}}) {
            const CtlRun done = as(ctl, db, u"boss"_s, words);
            QVERIFY2(done.code == 0, qPrintable(words.front() + done.out));
        }

        for (const StaffRole role : allStaffRoles) {
            const QString name = u"p-"_s + QString(spelled(role)).replace(u'_', u'-');
            QVERIFY2(add(ctl, db, name, spelled(role)), qPrintable(name));
            for (const Asked &asked : commands()) {
                const CtlRun run = as(ctl, db, name, asked.arguments);
                const bool refused = run.errorKind() == u"not_allowed"_s;
                QVERIFY2(run.code == 0 || run.code == 1, qPrintable(run.err));
                QVERIFY2(refused != permissionsOf(role).has(asked.permission),
                         qPrintable(name + u' ' + asked.arguments.join(u' ') + u": "_s + run.out + run.err));
            }
        }
        type(ctl, good);
        // An authenticator may be asked of everyone: then only setting it up is possible, and goes.
        QCOMPARE(as(ctl, db, u"boss"_s, {u"staff"_s, u"totp"_s, u"require"_s, u"on"_s}).code, 0);
        QCOMPARE(as(ctl, db, u"p-sales"_s, {u"customers"_s, u"list"_s}).errorKind(), u"not_allowed"_s);
        const CtlRun begun =
            as(ctl, db, u"p-sales"_s, {u"staff"_s, u"totp"_s, u"new"_s, ctl.home() + u"/seed"_s});
        QVERIFY2(begun.code == 0, qPrintable(begun.out));
        QCOMPARE(as(ctl, db, u"p-sales"_s,
                    {u"staff"_s, u"totp"_s, u"confirm"_s, ctl.home() + u"/seed"_s, u"000"_s})
                     .errorField(),
                 u"code"_s);
        QCOMPARE(as(ctl, db, u"boss"_s, {u"staff"_s, u"totp"_s, u"require"_s, u"off"_s}).errorKind(),
                 u"not_allowed"_s); // nor the administrator without one
        {
            const auto owner = Database::open(*DatabaseLocation::parse(db));
            CHOBA_VERIFY(owner);
            CHOBA_VERIFY((*owner)->exec(u"UPDATE setting SET value_json = '{}' WHERE name = 'sign_in'"_s));
        }
        QCOMPARE(as(ctl, db, u"boss"_s, {u"staff"_s, u"disable"_s, u"p-billing"_s}).code, 0);
        QVERIFY(as(ctl, db, u"p-billing"_s, {u"customers"_s, u"list"_s}).code != 0);
        QCOMPARE(as(ctl, db, u"boss"_s, {u"staff"_s, u"disable"_s, u"p-admin"_s}).code, 0);
        QCOMPARE(as(ctl, db, u"boss"_s, {u"staff"_s, u"disable"_s, u"boss"_s}).errorKind(), u"conflict"_s);
    }
};

QTEST_GUILESS_MAIN(TestCtlStaff)
#include "tst_ctlstaff.moc"
