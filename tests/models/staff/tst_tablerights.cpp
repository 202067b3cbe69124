// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/managestaff.h"
#include "tests/models/staff/servertable.h"
#include "tests/models/staff/usecasetable.h"
#include "tests/sample/samplemonth.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

bool anyOf(const Permissions &wanted, const Permissions &held)
{
    return std::any_of(allPermissions.begin(), allPermissions.end(),
                       [&](Permission one) { return wanted.has(one) && held.has(one); });
}

} // namespace

/// What a role may not do, PostgreSQL itself refuses: every table and every function of the catalogue.
class TestTableRights : public QObject
{
    Q_OBJECT

private:
    Engines m_engines;
    FixedClock m_clock{QDateTime({2026, 11, 20}, {1, 0}, Qt::UTC)};
    std::unique_ptr<Database> m_owner;

    struct Person
    {
        std::unique_ptr<Database> database;
        QString name;
    };
    Result<Person> person(StaffRole role)
    {
        Desk desk{*m_owner, m_clock, Actor::owner(u"owner"_s)};
        const QString name = u"sr-"_s + spelled(role).replace(u'_', u'-');
        CHOBA_TRY_ASSIGN(const StaffAdded added, addStaff(desk, name, {}, {role}));
        CHOBA_TRY_ASSIGN(auto database,
                         Database::open(m_owner->location().as(name, added.temporaryPassword)));
        return Person{std::move(database), name};
    }
    static bool holds(Database &database, const QString &question, const QString &what)
    {
        const auto answer =
            database.statement(u"SELECT CASE WHEN %1 THEN 1 ELSE 0 END"_s.arg(question)).bind(what).scalar();
        return answer && *answer == 1;
    }
    static void rowsOfRoles()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("admin") << int(StaffRole::Admin); // the first person has to be one
        for (const StaffRole role : allStaffRoles) {
            if (role != StaffRole::Admin)
                QTest::newRow(qPrintable(spelled(role))) << int(role);
        }
    }

private slots:
    void initTestCase()
    {
        m_owner = m_engines.fresh(Engine::Postgres);
        QVERIFY(m_owner);
    }

    void everyTableAndVerb_data() { rowsOfRoles(); }
    void everyTableAndVerb()
    {
        QFETCH(int, role);
        const auto one = person(StaffRole(role));
        CHOBA_VERIFY(one);
        const Permissions may = permissionsOf(StaffRole(role));
        const auto tables =
            m_owner
                ->statement(
                    u"SELECT CASE WHEN n.nspname = 'public' THEN '' ELSE n.nspname || '.' END || c.relname "
                    "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                    "WHERE n.nspname !~ '^(pg_|information_schema)' "
                    "AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition"_s)
                .rows([](const Row &row) { return row.text(0); });
        CHOBA_VERIFY(tables);
        QVERIFY(tables->size() >= serverTable().size());
        for (const QString &table : *tables) {
            const auto found = serverTable().find(table.toStdString());
            QVERIFY2(found != serverTable().end(), qPrintable(table + u" has no entry in servertable.h"_s));
            const TableRights &rights = found->second;
            const std::pair<const char *, bool> verbs[] = {
                {"SELECT", rights.readByAll || anyOf(rights.read, may)},
                {"INSERT", rights.insertByAll || anyOf(rights.insert, may)},
                {"UPDATE", rights.updateByAll || anyOf(rights.update, may)},
                {"DELETE", anyOf(rights.remove, may)},
                {"TRUNCATE", false},
                {"REFERENCES", false},
                {"TRIGGER", false}};
            for (const auto &[verb, expected] : verbs) {
                const bool byColumn = qstrcmp(verb, "DELETE") != 0 && qstrcmp(verb, "TRUNCATE") != 0 &&
                                      qstrcmp(verb, "TRIGGER") != 0;
                const bool granted = holds(
                    *one->database,
                    (byColumn ? u"has_any_column_privilege(?, '%1')"_s : u"has_table_privilege(?, '%1')"_s)
                        .arg(QLatin1String(verb)),
                    table.contains(u'.') ? table : u"public."_s + table);
                QVERIFY2(granted == expected, qPrintable(table + u' ' + QLatin1String(verb)));
            }
        }
    }

    /// The table lets sales write a customer; one column of it is not theirs.
    void creditLimitsAreTheSalesManagers()
    {
        for (const StaffRole role : allStaffRoles) {
            const QString name = u"sr-"_s + spelled(role).replace(u'_', u'-');
            const bool expected = permissionsOf(role).has(Permission::SetCreditLimits);
            for (const char *verb : {"INSERT", "UPDATE"}) {
                const bool granted =
                    holds(*m_owner,
                          u"has_column_privilege(?, 'customer', 'credit_limit_jpy', '%1')"_s.arg(
                              QLatin1String(verb)),
                          name);
                QVERIFY2(granted == (expected && qstrcmp(verb, "UPDATE") == 0), qPrintable(name));
            }
            QCOMPARE(holds(*m_owner, u"has_column_privilege(?, 'customer', 'csm', 'UPDATE')"_s, name),
                     permissionsOf(role).has(Permission::EditCustomers));
        }
    }

    /// A partition is written through its table only.
    void noPartitionIsWrittenPastItsTable()
    {
        const auto open =
            m_owner
                ->statement(u"SELECT c.relname || ' ' || p.privilege_type FROM pg_class c, "
                            "aclexplode(c.relacl) p WHERE c.relispartition AND p.grantee <> c.relowner "
                            "AND p.privilege_type <> 'SELECT'"_s)
                .rows([](const Row &row) { return row.text(0); });
        CHOBA_VERIFY(open);
        QVERIFY2(open->empty(), qPrintable(QStringList(open->begin(), open->end()).join(u", "_s)));
    }

    void everyFunctionWithItsOwnersRights_data() { rowsOfRoles(); }
    void everyFunctionWithItsOwnersRights()
    {
        QFETCH(int, role);
        const Permissions may = permissionsOf(StaffRole(role));
        const auto functions = m_owner
                                   ->statement(u"SELECT proname, has_function_privilege(?, oid, 'EXECUTE'), "
                                               "COALESCE(array_to_string(proconfig, ' '), '') FROM pg_proc "
                                               "WHERE prosecdef AND pronamespace = 'public'::regnamespace"_s)
                                   .bind(u"sr-"_s + spelled(StaffRole(role)).replace(u'_', u'-'))
                                   .rows([](const Row &row) {
                                       return std::tuple(row.text(0), row.value(1).toBool(), row.text(2));
                                   });
        CHOBA_VERIFY(functions);
        QCOMPARE(functions->size(), serverFunctions().size());
        for (const auto &[name, granted, config] : *functions) {
            const auto found = serverFunctions().find(name.toStdString());
            QVERIFY2(found != serverFunctions().end(), qPrintable(name));
            QVERIFY2(granted == (found->second.byAll || anyOf(found->second.call, may)), qPrintable(name));
            QVERIFY2(config.contains(u"search_path="_s), qPrintable(name));
        }
    }

    /// Guards look at our tables, not at a temporary one of the same name.
    void everyTriggerSeesOurTables()
    {
        const auto open =
            m_owner
                ->statement(u"SELECT DISTINCT p.proname FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid "
                            "WHERE NOT t.tgisinternal AND p.prosrc ~* '\\m(from|into|join|update)\\M' "
                            "AND NOT COALESCE(array_to_string(p.proconfig, ' '), '') LIKE '%search_path=%'"_s)
                .rows([](const Row &row) { return row.text(0); });
        CHOBA_VERIFY(open);
        QVERIFY2(open->empty(), qPrintable(QStringList(open->begin(), open->end()).join(u", "_s)));
    }

    void nobodyMakesRolesOrReadsFiles_data() { rowsOfRoles(); }
    void nobodyMakesRolesOrReadsFiles()
    {
        QFETCH(int, role);
        const QString name = u"sr-"_s + spelled(StaffRole(role)).replace(u'_', u'-');
        const auto powers =
            m_owner
                ->statement(u"SELECT COUNT(*) FROM pg_roles WHERE rolname = ? AND (rolsuper OR rolcreaterole "
                            "OR rolcreatedb OR rolreplication OR rolbypassrls)"_s)
                .bind(name)
                .scalar();
        QCOMPARE(*powers, 0);
        const auto groups =
            m_owner
                ->statement(u"SELECT COUNT(*) FROM pg_roles g WHERE pg_has_role(?, g.oid, 'member') "
                            "AND g.rolname <> ? AND g.rolname NOT LIKE current_database() || '\\_%'"_s)
                .bind(name)
                .bind(name)
                .scalar();
        QCOMPARE(*groups, 0);
        QVERIFY(!holds(*m_owner, u"has_schema_privilege('%1', ?, 'CREATE')"_s.arg(name), u"public"_s));
    }

    /// A month by people who hold only what they are granted: nothing that a use case needs is missing.
    void aMonthByPeople()
    {
        m_owner = m_engines.fresh(Engine::Postgres);
        QVERIFY(m_owner);
        std::map<StaffRole, Person> people;
        for (const StaffRole role : {StaffRole::Admin, StaffRole::Sales, StaffRole::Billing,
                                     StaffRole::BillingManager, StaffRole::Support}) {
            Desk desk{*m_owner, m_clock, Actor::owner(u"owner"_s)};
            const QString name = u"am-"_s + spelled(role).replace(u'_', u'-');
            const auto added = addStaff(desk, name, {}, {role});
            CHOBA_VERIFY(added);
            auto own = Database::open(m_owner->location().as(name, added->temporaryPassword));
            CHOBA_VERIFY(own);
            people[role] = {*std::move(own), name};
        }
        const auto month = [&](StaffRole role) {
            auto sample = std::make_unique<SampleMonth>(*people[role].database);
            sample->actAs({people[role].name, permissionsOf(role), {}});
            return sample;
        };
        const auto admin = month(StaffRole::Admin);
        CHOBA_VERIFY(admin->saveIssuer());
        Desk adminDesk = admin->desk();
        const auto clerk =
            addStaff(adminDesk, u"am-later"_s, {}, {StaffRole::Billing}); // makes no role herself
        CHOBA_VERIFY(clerk);
        CHOBA_VERIFY(resetStaffPassword(adminDesk, u"am-later"_s));
        StaffUser gone = clerk->user;
        gone.active = false;
        CHOBA_VERIFY(editStaff(adminDesk, gone));
        CHOBA_VERIFY(saveSignInPolicy(adminDesk, {}));
        MailSettings mail;
        mail.server = u"mail.example.jp"_s;
        mail.from = {u"経理"_s, u"keiri@example.jp"_s};
        CHOBA_VERIFY(saveMailSettings(adminDesk, mail, 0));
        const auto sales = month(StaffRole::Sales);
        const QString account = u"100000000001"_s;
        CHOBA_VERIFY(sales->addAccount(account, ContractPlan::Prime, SupportPlan::BusinessPlus));
        const auto billing = month(StaffRole::Billing);
        CHOBA_VERIFY(billing->setRate(u"149.873"_s));
        SampleLine line;
        line.account = account;
        line.cost = u"100"_s;
        CHOBA_VERIFY(billing->import({line}));
        line.cost = u"120"_s;
        CHOBA_VERIFY(billing->import({line}));
        Desk desk = billing->desk();
        CHOBA_VERIFY(addManualLine(desk, account, SampleMonth::month(), u"導入支援"_s, Yen(1000), u"見積"_s));
        CHOBA_VERIFY(closeMonth(desk, billing->rules(), {SampleMonth::month(), false, {}}, billing->job()));
        CHOBA_VERIFY(redraftInvoice(desk, billing->rules(), account, SampleMonth::month()));
        CHOBA_VERIFY(issueInvoices(desk, billing->rules(), {SampleMonth::month(), {}}, billing->job()));
        CHOBA_VERIFY(sendInvoices(desk, {}, 0, billing->job()));
        const auto manager = month(StaffRole::BillingManager);
        Desk managerDesk = manager->desk();
        CHOBA_VERIFY(declareFinal(managerDesk, SampleMonth::month(), u"確認済み"_s));
        const auto issued =
            m_owner->statement(u"SELECT COUNT(*) FROM invoice WHERE state = 'issued'"_s).scalar();
        QCOMPARE(*issued, 1);
        const auto queued = m_owner->statement(u"SELECT COUNT(*) FROM outbox_mail"_s).scalar();
        QCOMPARE(*queued, 0); // the customer has no address; the right to ask was there
    }
};

QTEST_MAIN(TestTableRights)
#include "tst_tablerights.moc"
