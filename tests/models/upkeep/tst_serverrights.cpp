// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/managestaff.h"
#include "models/staff/ownlogin.h"
#include "models/staff/staffstore.h"
#include "models/storage/transaction.h"
#include "models/upkeep/backupdatabase.h"
#include "models/upkeep/restoredatabase.h"
#include "models/usage/usagemonth.h"
#include "tests/models/upkeep/issuedmonth.h"
#include "tests/models/upkeep/olderschema.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

/// What a person with nothing but their own login role could try on the server. The owner is no superuser, as
/// the readme asks: who owns the database and may create roles.
class ServerRightsTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    std::unique_ptr<Database> m_superuser;
    std::unique_ptr<Database> m_owner;
    std::unique_ptr<Database> m_admin;
    std::unique_ptr<Database> m_billing;
    std::unique_ptr<Database> m_viewer;
    FixedClock m_clock{QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC)};

    DatabaseLocation booksAs(const QString &person, const QString &books)
    {
        return *DatabaseLocation::parse(
            u"postgresql:///%1?host=%2&user=%3"_s.arg(books, m_engines.cluster().folder(), person));
    }
    std::unique_ptr<Database> loginOf(const QString &person, const QString &books = u"books"_s)
    {
        auto own = Database::open(booksAs(person, books));
        return own ? *std::move(own) : nullptr;
    }
    static Desk deskOf(Database &database, const FixedClock &clock, const QString &name, StaffRole role)
    {
        return {database, clock, {name, permissionsOf(role), {}}};
    }
    Desk admin() { return deskOf(*m_admin, m_clock, u"boss"_s, StaffRole::Admin); }
    /// All columns or some.
    static bool mayInsert(Database &database, const QString &table)
    {
        return *database.statement(u"SELECT has_any_column_privilege(?, 'INSERT')::int"_s)
                    .bind(table)
                    .scalar() == 1;
    }
    static void refused(Database &own, const QString &sql) { QVERIFY2(!own.exec(sql), qPrintable(sql)); }

private slots:
    void initTestCase()
    {
        auto superuser = Database::open(m_engines.freshLocation(Engine::Postgres));
        if (!superuser)
            QSKIP("PostgreSQL is not installed");
        m_superuser = *std::move(superuser);
        for (const char *sql : {"CREATE ROLE keeper LOGIN CREATEROLE", "CREATE ROLE wiki LOGIN PASSWORD 'x'",
                                "CREATE DATABASE books OWNER keeper"})
            CHOBA_VERIFY(m_superuser->exec(QString::fromLatin1(sql)));
        m_owner = loginOf(u"keeper"_s);
        QVERIFY(m_owner);
        CHOBA_VERIFY(migrateToNewest(*m_owner));
        SampleMonth sample(*m_owner);
        CHOBA_VERIFY(prepareIssuedMonth(sample));
        Desk owner{*m_owner, m_clock, Actor::owner(u"keeper"_s)};
        CHOBA_VERIFY(addStaff(owner, u"boss"_s, {}, {StaffRole::Admin}));
        CHOBA_VERIFY(addStaff(owner, u"clerk"_s, {}, {StaffRole::Billing}));
        CHOBA_VERIFY(addStaff(owner, u"reader"_s, {}, {StaffRole::Viewer}));
        m_admin = loginOf(u"boss"_s);
        m_billing = loginOf(u"clerk"_s);
        m_viewer = loginOf(u"reader"_s);
        QVERIFY(m_admin && m_billing && m_viewer);
    }

    void administratorsManageEachOthersPeople()
    {
        Desk first = admin();
        CHOBA_VERIFY(addStaff(first, u"second"_s, {}, {StaffRole::Admin}));
        CHOBA_VERIFY(addStaff(first, u"newcomer"_s, {}, {StaffRole::Billing}));
        const auto login = loginOf(u"newcomer"_s);
        QVERIFY(login && mayInsert(*login, u"invoice"_s) && !mayInsert(*login, u"customer"_s));

        const auto other = loginOf(u"second"_s);
        QVERIFY(other);
        Desk second = deskOf(*other, m_clock, u"second"_s, StaffRole::Admin);
        StaffUser changed = *StaffStore(*other).byName(u"newcomer"_s);
        changed.roles = {StaffRole::Sales};
        CHOBA_VERIFY(editStaff(second, changed));
        QVERIFY(!mayInsert(*login, u"invoice"_s) && mayInsert(*login, u"customer"_s));
        CHOBA_VERIFY(resetStaffPassword(second, u"newcomer"_s));
        StaffUser demoted = *StaffStore(*other).byName(u"boss"_s);
        demoted.roles = {StaffRole::Viewer};
        CHOBA_VERIFY(editStaff(second, demoted));
        QVERIFY(!addStaff(first, u"late"_s, {}, {StaffRole::Viewer}));
        demoted = *StaffStore(*other).byName(u"boss"_s);
        demoted.roles = {StaffRole::Admin};
        CHOBA_VERIFY(editStaff(second, demoted));

        StaffUser gone = *StaffStore(*m_admin).byName(u"newcomer"_s);
        gone.active = false;
        CHOBA_VERIFY(editStaff(first, gone));
        QVERIFY(!loginOf(u"newcomer"_s));
        QVERIFY(!mayInsert(*login, u"customer"_s)); // who is still connected
    }

    /// "backup and restore" (section 19): with all rows of months, of the log's head and of what is sealed,
    /// and no right to change one.
    void administratorsBackUp()
    {
        SampleMonth sample(*m_owner);
        Desk owner = sample.desk();
        QTemporaryDir folder;
        JobContext context;
        const auto whole = backUpDatabase(owner, {folder.filePath(u"owner.tar"_s), 0, false, {}}, context);
        CHOBA_VERIFY(whole);
        Desk desk = admin();
        const auto made = backUpDatabase(desk, {folder.filePath(u"boss.tar"_s), 0, true, {}}, context);
        QVERIFY(!made); // trying it out needs a database of its own, which is not theirs to make
        CHOBA_VERIFY(backUpDatabase(desk, {folder.filePath(u"boss.tar"_s), 0, false, {}}, context));
        for (const char *sql :
             {"UPDATE audit_head SET row_count = 0", "DELETE FROM usage_month.usage_charge_202610",
              "UPDATE invoice SET total_jpy = 1"})
            refused(*m_admin, QString::fromLatin1(sql));
        Desk clerk =
            deskOf(*m_billing, m_clock, u"clerk"_s, StaffRole::Admin); // the program says yes, the server no
        QVERIFY(!backUpDatabase(clerk, {folder.filePath(u"clerk.tar"_s), 0, false, {}}, context));

        // Rows that a policy hides would be missing in a backup that looks whole.
        CHOBA_VERIFY(m_owner->exec(
            u"CREATE POLICY partly ON invoice AS RESTRICTIVE FOR SELECT USING (total_jpy > 1000)"_s));
        const auto partly = backUpDatabase(desk, {folder.filePath(u"partly.tar"_s), 0, false, {}}, context);
        QVERIFY(!partly && partly.error().kind == ErrorKind::NotAllowed);
        QVERIFY(partly.error().message.contains(u"invoice"_s));
        CHOBA_VERIFY(m_owner->exec(u"DROP POLICY partly ON invoice"_s));
    }

    /// A temporary table is looked at before the real one, unless a function says which it means.
    void temporaryTablesShadowNothing()
    {
        refused(*m_billing, u"CREATE TEMP TABLE invoice (LIKE public.invoice)"_s);
        CHOBA_VERIFY(m_owner->exec(u"GRANT TEMPORARY ON DATABASE books TO PUBLIC"_s));
        CHOBA_VERIFY(m_billing->exec(u"CREATE TEMP TABLE invoice (LIKE public.invoice)"_s));
        CHOBA_VERIFY(m_billing->exec(u"SET search_path = pg_temp, public"_s));
        refused(*m_billing, u"UPDATE invoice_line SET amount_jpy = 1"_s);
        refused(*m_billing, u"DELETE FROM invoice_input"_s);
        refused(*m_billing, u"UPDATE public.invoice SET total_jpy = 1, subtotal_jpy = 1, tax_jpy = 0"_s);
        refused(*m_billing, u"UPDATE number_series SET next_number = 1"_s);
        CHOBA_VERIFY(m_billing->exec(u"RESET search_path"_s));
        CHOBA_VERIFY(m_billing->exec(u"DROP TABLE pg_temp.invoice"_s));
        CHOBA_VERIFY(m_owner->exec(u"REVOKE TEMPORARY ON DATABASE books FROM PUBLIC"_s));
    }

    void idsOfTheLogAreTheServers()
    {
        const QString row =
            u"INTO audit (%1at, actor, action, subject_kind, subject_id, before_json, after_json) "
            "VALUES (%2'2026-01-01T00:00:00.000Z', 'reader', 'x', 'x', 'x', '{}', '{}')"_s;
        refused(*m_viewer, u"INSERT "_s + row.arg(u"id, "_s, u"999999, "_s));
        refused(*m_viewer, u"SELECT setval(pg_get_serial_sequence('audit', 'id'), 5000000)"_s);
        CHOBA_VERIFY(m_viewer->exec(u"INSERT "_s + row.arg(QString(), QString())));
    }

    void operationsOfOthersAreUnknown()
    {
        CHOBA_VERIFY(m_viewer->exec(u"INSERT INTO operation (id) VALUES ('mine')"_s));
        refused(*m_viewer, u"SELECT id FROM operation"_s);
        refused(*m_viewer, u"INSERT INTO operation (id, recorded_at) VALUES ('x', '1970')"_s);
        refused(*m_viewer, u"UPDATE operation SET id = 'x' WHERE id = 'mine'"_s);
    }

    void theServerIsOutOfReach_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql : {"CREATE ROLE mine",
                                "ALTER ROLE keeper PASSWORD 'x'",
                                "ALTER ROLE wiki PASSWORD 'x'",
                                "ALTER ROLE boss CREATEROLE",
                                "GRANT pg_execute_server_program TO boss",
                                "GRANT pg_read_server_files TO boss",
                                "GRANT keeper TO boss",
                                "GRANT books_billing TO boss",
                                "GRANT books_billing_manager TO clerk",
                                "REVOKE books_admin FROM boss",
                                "COMMENT ON ROLE wiki IS 'Choba staff of books'",
                                "COPY (SELECT 1) TO PROGRAM 'true'",
                                "COPY customer TO '/tmp/choba-customers'",
                                "COPY customer FROM '/etc/passwd'",
                                "SELECT pg_read_file('/etc/passwd')",
                                "SELECT lo_import('/etc/passwd')",
                                "ALTER DATABASE books OWNER TO boss",
                                "ALTER DATABASE books SET search_path = pg_temp",
                                "CREATE SCHEMA mine",
                                "CREATE TABLE public.mine (x INTEGER)",
                                "CREATE TEMP TABLE mine (x INTEGER)",
                                "CREATE FUNCTION public.mine() RETURNS INTEGER LANGUAGE sql AS 'SELECT 1'",
                                "CREATE FUNCTION pg_temp.mine() RETURNS INTEGER LANGUAGE sql AS 'SELECT 1'",
                                "CREATE VIEW public.mine AS SELECT 1",
                                "CREATE TRIGGER mine AFTER INSERT ON audit FOR EACH ROW EXECUTE "
                                "FUNCTION seal_new_audit()",
                                "CREATE RULE mine AS ON INSERT TO audit DO INSTEAD NOTHING",
                                "CREATE POLICY mine ON audit USING (true)",
                                "SELECT seal_audit_rows(0, TRUE)",
                                "GRANT boss TO reader",
                                "GRANT clerk TO reader",
                                "GRANT reader TO clerk",
                                "SELECT audit_field('x')",
                                "SET ROLE keeper",
                                "SET SESSION AUTHORIZATION keeper",
                                "SELECT set_staff_password('keeper', 'SCRAM-SHA-256$x', 'infinity')",
                                "SELECT align_staff_login('keeper')",
                                "SELECT set_staff_password('wiki', 'SCRAM-SHA-256$x', 'infinity')",
                                "SELECT align_staff_login('wiki')",
                                "SELECT set_staff_password('boss', 'a plain password', 'infinity')",
                                "SELECT make_staff_login('ghost', 'SCRAM-SHA-256$x', 'infinity')",
                                "SELECT make_staff_login('wiki', 'SCRAM-SHA-256$x', 'infinity')",
                                "SELECT make_staff_login('keeper', 'SCRAM-SHA-256$x', 'infinity')"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }
    /// An administrator, who may even write down that other roles of the server are people here.
    void theServerIsOutOfReach()
    {
        QFETCH(QString, sql);
        if (*m_owner->statement(u"SELECT COUNT(*) FROM staff_user WHERE name = 'wiki'"_s).scalar() == 0) {
            CHOBA_VERIFY(m_admin->exec(u"BEGIN"_s));
            for (const QString &name : {u"keeper"_s, u"wiki"_s}) {
                CHOBA_VERIFY(m_admin->exec(
                    u"INSERT INTO staff_user (name, full_name, created_at) VALUES ('%1', '', '')"_s.arg(
                        name)));
                CHOBA_VERIFY(m_admin->exec(
                    u"INSERT INTO audit (at, actor, action, subject_kind, subject_id, before_json, "
                    u"after_json) "
                    "VALUES ('2026-11-20T09:00:00.000Z', 'boss', 'x', 'staff_user', '%1', '{}', '{}')"_s.arg(
                        name)));
            }
            CHOBA_VERIFY(m_admin->exec(u"COMMIT"_s));
        }
        for (Database *own : {m_admin.get(), m_billing.get(), m_viewer.get()})
            refused(*own, sql);
    }

    void nobodyIsGivenARoleSilently()
    {
        const QString give =
            u"INSERT INTO staff_role SELECT id, 'billing_manager' FROM staff_user WHERE name = 'boss'"_s;
        refused(*m_admin, give);
        refused(*m_admin, u"UPDATE staff_user SET active = 0 WHERE name = 'clerk'"_s);
        refused(*m_admin, u"DELETE FROM staff_role"_s);
        CHOBA_VERIFY(m_admin->exec(u"BEGIN"_s));
        CHOBA_VERIFY(m_admin->exec(give));
        CHOBA_VERIFY(m_admin->exec(u"SELECT align_staff_login('boss')"_s));
        QVERIFY(!m_admin->exec(u"COMMIT"_s));
        (void)m_admin->exec(u"ROLLBACK"_s);
        QVERIFY(!mayInsert(*m_admin, u"invoice"_s));
    }

    void onlyAdministratorsChangeLogins()
    {
        for (Database *own : {m_billing.get(), m_viewer.get()}) {
            refused(*own, u"SELECT set_staff_password('boss', 'SCRAM-SHA-256$x', 'infinity')"_s);
            refused(*own, u"SELECT align_staff_login('reader')"_s);
            refused(*own, u"SELECT make_staff_login('reader', 'SCRAM-SHA-256$x', 'infinity')"_s);
            refused(*own,
                    u"INSERT INTO staff_role SELECT id, 'admin' FROM staff_user WHERE name = 'reader'"_s);
        }
    }

    /// The program's word alone would not hold: a person's own connection asks no program.
    void theServerItselfEndsTemporaryPasswords()
    {
        const auto endOf = [&](const QString &person) {
            return m_owner
                ->statement(u"SELECT COALESCE(rolvaliduntil::text, '') FROM pg_roles WHERE rolname = ?"_s)
                .bind(person)
                .first([](const Row &row) { return row.text(0); })
                .value()
                .value_or(QString());
        };
        Desk first = admin();
        const auto added = addStaff(first, u"brief"_s, {}, {StaffRole::Billing});
        CHOBA_VERIFY(added);
        QCOMPARE(endOf(u"brief"_s), u"2026-11-21 09:00:00+00"_s);
        const auto own = loginOf(u"brief"_s);
        QVERIFY(own);
        refused(*own, u"ALTER ROLE brief VALID UNTIL 'infinity'"_s);
        Desk desk = deskOf(*own, m_clock, u"brief"_s, StaffRole::Billing);
        CHOBA_VERIFY(changePassword(desk, added->temporaryPassword, u"a long enough password"_s));
        QCOMPARE(endOf(u"brief"_s), u"infinity"_s);
        CHOBA_VERIFY(resetStaffPassword(first, u"brief"_s));
        QCOMPARE(endOf(u"brief"_s), u"2026-11-21 09:00:00+00"_s);
    }

    void aSecretStaysWhatItIs()
    {
        Desk first = admin();
        CHOBA_VERIFY(addStaff(first, u"seller"_s, {}, {StaffRole::Sales}));
        const auto sales = loginOf(u"seller"_s);
        QVERIFY(sales);
        for (Database *own : {sales.get(), m_admin.get()}) {
            refused(*own,
                    u"UPDATE secret SET kind = 'smtp_password', subject = 'x' WHERE kind = 'root_mail'"_s);
            CHOBA_VERIFY(own->exec(u"UPDATE secret SET set_by = 'x' WHERE kind = 'root_mail'"_s));
        }
    }

    void noFunctionIsEverybodysOrLooksAround()
    {
        const auto functions =
            m_owner
                ->statement(uR"(SELECT p.proname, EXISTS (SELECT 1 FROM aclexplode(
                                    COALESCE(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee = 0)::int,
                                (p.prosecdef AND COALESCE(p.proconfig::text, '') !~ 'search_path=.*pg_temp')::int
                                FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace)"_s)
                .rows([](const Row &row) { return std::tuple(row.text(0), row.flag(1), row.flag(2)); });
        CHOBA_VERIFY(functions);
        QVERIFY(functions->size() > 15);
        for (const auto &[name, isEverybodys, looksAround] : *functions) {
            QVERIFY2(!isEverybodys, qPrintable(name));
            QVERIFY2(!looksAround, qPrintable(name));
        }
    }

    /// Before step 11 administrators made logins themselves, and held from version 16 on what they gave.
    void olderLoginsAreTakenOver()
    {
        const auto older = Database::open(m_engines.freshLocation(Engine::Postgres));
        CHOBA_VERIFY(older);
        CHOBA_VERIFY(applyUpTo(9, **older));
        const bool givesWithOption =
            *(*older)
                 ->statement(u"SELECT (current_setting('server_version_num')::int >= 160000)::int"_s)
                 .scalar() == 1;
        const QString name = *(*older)
                                  ->statement(u"SELECT current_database()"_s)
                                  .first([](const Row &row) { return row.text(0); })
                                  .value();
        const auto run = [&](const QString &sql) {
            return (*older)->exec(QString(sql).replace(u"{db}"_s, name));
        };
        CHOBA_VERIFY(run(u"INSERT INTO staff_user (name, full_name, created_at) VALUES ('old-boss', '', ''), "
                         "('old-clerk', '', ''), ('old-gone', '', '')"_s));
        CHOBA_VERIFY(run(u"UPDATE staff_user SET active = 0 WHERE name = 'old-gone'"_s));
        CHOBA_VERIFY(run(
            u"INSERT INTO staff_role SELECT id, CASE name WHEN 'old-boss' THEN 'admin' ELSE 'billing' END "
            "FROM staff_user"_s));
        CHOBA_VERIFY(run(u"CREATE ROLE \"old-boss\" LOGIN CREATEROLE"_s));
        CHOBA_VERIFY(run(u"GRANT {db}_admin, {db}_viewer TO \"old-boss\""_s));
        if (givesWithOption) {
            CHOBA_VERIFY(run(u"GRANT {db}_admin, {db}_viewer TO \"old-boss\" WITH ADMIN TRUE"_s));
            CHOBA_VERIFY(
                run(u"GRANT {db}_billing, {db}_csm TO \"old-boss\" WITH ADMIN TRUE, INHERIT FALSE, SET "
                    "FALSE"_s));
        }
        CHOBA_VERIFY(run(u"SET SESSION AUTHORIZATION \"old-boss\""_s));
        for (const QString &person : {u"\"old-clerk\""_s, u"\"old-gone\""_s}) {
            CHOBA_VERIFY(run(u"CREATE ROLE %1 LOGIN"_s.arg(person)));
            CHOBA_VERIFY(run(u"GRANT {db}_billing, {db}_viewer TO %1"_s.arg(person)));
        }
        CHOBA_VERIFY(run(u"RESET SESSION AUTHORIZATION"_s));

        CHOBA_VERIFY(migrateToNewest(**older));
        const auto held =
            (*older)
                ->statement(uR"(SELECT m.rolname || ' ' || g.rolname || ' ' || a.admin_option::text
                                  FROM pg_auth_members a JOIN pg_roles m ON m.oid = a.member JOIN pg_roles g
                                  ON g.oid = a.roleid WHERE m.rolname LIKE 'old-%' AND g.rolname LIKE ? || '%'
                                  ORDER BY 1)"_s)
                .bind(name)
                .rows([&](const Row &row) { return row.text(0).remove(name + u'_'); });
        CHOBA_VERIFY(held);
        QCOMPARE(QStringList(held->begin(), held->end()),
                 QStringList({u"old-boss admin false"_s, u"old-boss viewer false"_s,
                              u"old-clerk billing false"_s, u"old-clerk viewer false"_s}));
        QCOMPARE(*(*older)
                      ->statement(
                          u"SELECT COUNT(*) FROM pg_roles WHERE rolname LIKE 'old-%' AND (rolcreaterole OR "
                          "rolcanlogin = (rolname = 'old-gone'))"_s)
                      .scalar(),
                 0);
    }

    void otherLoginsOfTheServerDoNotComeIn() { QVERIFY(!loginOf(u"wiki"_s)); }

    /// Everybody may make large objects, which only their maker can read. And what is restored, be it under
    /// another name, is as closed as it was and knows its people.
    void aBackupComesBackWithItsRights()
    {
        CHOBA_VERIFY(m_viewer->exec(u"SELECT lo_from_bytea(0, 'junk')"_s));
        const QTemporaryDir folder;
        Desk owner{*m_owner, m_clock, Actor::owner(u"keeper"_s)};
        JobContext context;
        BackupRequest request;
        request.path = folder.filePath(u"books.backup"_s);
        CHOBA_VERIFY(backUpDatabase(owner, request, context));
        CHOBA_VERIFY(m_superuser->exec(u"CREATE DATABASE other OWNER keeper"_s));
        const auto restored = restoreDatabase(request.path, booksAs(u"keeper"_s, u"other"_s),
                                              Actor::owner(u"keeper"_s), m_clock, context);
        CHOBA_VERIFY(restored);
        for (const CheckFinding &finding : restored->check.findings())
            qWarning("%s: %s", qPrintable(finding.subject), qPrintable(finding.message));
        // Only those whom theServerIsOutOfReach() has slipped in without the log saying that they were added.
        QCOMPARE(restored->check.wrongCount(), restored->check.counts().at(CheckPart::Staff).wrong);
        QCOMPARE(restored->check.wrongCount(), 2);
        QVERIFY(!loginOf(u"wiki"_s, u"other"_s));
        const auto login = loginOf(u"boss"_s, u"other"_s);
        QVERIFY(login);
        refused(*login, u"CREATE TEMP TABLE mine (x INTEGER)"_s);
        Desk desk = deskOf(*login, m_clock, u"boss"_s, StaffRole::Admin);
        CHOBA_VERIFY(addStaff(desk, u"later"_s, {}, {StaffRole::BillingManager}));
        const auto later = loginOf(u"later"_s, u"other"_s);
        QVERIFY(later && mayInsert(*later, u"invoice"_s));
        CHOBA_VERIFY(later->exec(u"UPDATE report_version SET declared_final_reason = 'x'"_s));
        const auto clerk = loginOf(u"clerk"_s, u"other"_s);
        QVERIFY(clerk);
        refused(*clerk, u"UPDATE report_version SET declared_final_reason = 'y'"_s);
        CHOBA_VERIFY(makeUsageMonths(*clerk, {Month(2030, 1)}));
    }
};

QTEST_MAIN(ServerRightsTest)
#include "tst_serverrights.moc"
