// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/managestaff.h"
#include "models/storage/transaction.h"
#include "models/storage/verifyaudit.h"
#include "models/upkeep/checkdatabase.h"
#include "models/upkeep/moneystore.h"
#include "models/upkeep/moveplan.h"
#include "models/upkeep/movestore.h"
#include "models/upkeep/schemastore.h"
#include "models/usage/usagemonth.h"
#include "models/usage/usagetotals.h"
#include "tests/models/upkeep/issuedmonth.h"
#include "tests/models/upkeep/olderschema.h"
#include "tests/support/engines.h"

#include <QTest>
#include <QThread>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

/// Fills the tables of an older schema from \a full, which has the newest.
Result<void> fillFrom(Database &full, Database &older)
{
    MoveStore store(older);
    CHOBA_TRY_ASSIGN(QStringList tables, SchemaStore(older).tables());
    tables.removeAll(u"schema_migration"_s);
    CHOBA_TRY_ASSIGN(const auto keys, SchemaStore(older).foreignKeys());
    CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(older));
    for (const QString &table : parentsFirst(tables, keys)) {
        CHOBA_TRY_ASSIGN(const std::vector<PostgresColumn> columns, store.columns(table));
        CHOBA_TRY(store.unguard(table));
        CHOBA_TRY(store.clear(table));
        CHOBA_TRY_ASSIGN(PostgresCopyIn rows, PostgresCopyIn::begin(older, table, columns));
        CHOBA_TRY(readPostgresRows(full, table, columns,
                                   [&](const RowValues &values) { return rows.add(values); }));
        CHOBA_TRY(rows.finish());
        CHOBA_TRY(store.guard(table));
    }
    for (const QString &table : {u"report"_s, u"report_version"_s, u"audit"_s, u"invoice"_s, u"customer"_s})
        CHOBA_TRY(store.continueIds(table, 1'000));
    return transaction.commit();
}

Result<std::vector<UsageTotal>> totalsOf(Database &database, Month from, Month to)
{
    UsageQuestion question;
    question.by = {UsageDimension::Month, UsageDimension::Day, UsageDimension::Account,
                   UsageDimension::Product};
    question.from = from;
    question.to = to;
    return usageTotals(database, question);
}

QString spelledOut(const Result<std::vector<UsageTotal>> &totals)
{
    if (!totals)
        return totals.error().detail;
    QString text;
    for (const UsageTotal &total : *totals)
        text += total.names.join(u' ') + u' ' + total.cost.toString() + u'\n';
    return text;
}

const Month october = SampleMonth::month();
const Month november = october.plus(1);

} // namespace

/// Usage by month on PostgreSQL: what step 10 makes of it, and that the parts keep what the tables promise.
class UsageMonthsTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    std::unique_ptr<Database> m_full; ///< with an issued month, a month behind it and a replaced report

    std::unique_ptr<Database> personIn(StaffRole role)
    {
        const FixedClock clock(QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC));
        Desk owner{*m_full, clock, Actor::owner(u"owner"_s)};
        (void)addStaff(owner, u"months-boss"_s, {}, {StaffRole::Admin});
        const auto added = addStaff(owner, u"months-"_s + spelled(role).replace(u'_', u'-'), {}, {role});
        if (!added)
            return nullptr;
        auto own = Database::open(m_full->location().as(added->user.name, added->temporaryPassword));
        return own ? *std::move(own) : nullptr;
    }
    static QStringList findings(const Database &database)
    {
        JobContext context;
        const auto report = checkDatabase(database.location(), context);
        if (!report)
            return {report.error().message + report.error().detail};
        QStringList found;
        for (const CheckFinding &finding : report->findings())
            found += spelled(finding.part) + u' ' + finding.subject;
        return found;
    }

private slots:
    void initTestCase()
    {
        m_full = m_engines.fresh(Engine::Postgres);
        if (!m_full)
            QSKIP("PostgreSQL is not installed");
        SampleMonth sample(*m_full);
        CHOBA_VERIFY(prepareIssuedMonth(sample));
        CHOBA_VERIFY(sample.import({usageOf(firstAccount, u"7.25"_s)}, november));
        CHOBA_VERIFY(
            sample.import({usageOf(firstAccount, u"8.5"_s), usageOf(secondAccount, u"1"_s)}, november));
    }

    void anOlderDatabaseKeepsItsFigures_data()
    {
        QTest::addColumn<int>("version");
        for (const int version : {4, 6, 9})
            QTest::addRow("from step %d", version) << version;
    }
    void anOlderDatabaseKeepsItsFigures()
    {
        QFETCH(int, version);
        auto older = Database::open(m_engines.freshLocation(Engine::Postgres));
        CHOBA_VERIFY(older);
        CHOBA_VERIFY(applyUpTo(version, **older));
        CHOBA_VERIFY(fillFrom(*m_full, **older));
        const auto before = MoneyStore(**older).totals();
        CHOBA_VERIFY(before);
        QVERIFY(before->charges.toString() != u"0"_s && before->invoices == 2);

        CHOBA_VERIFY(migrateToNewest(**older));
        QVERIFY(*MoneyStore(**older).totals() == *before);
        QCOMPARE(spelledOut(totalsOf(**older, october, november)),
                 spelledOut(totalsOf(*m_full, october, november)));
        QCOMPARE(findings(**older), QStringList());
        const auto verdict = verifyAudit(**older, {});
        CHOBA_VERIFY(verdict);
        QVERIFY(verdict->isIntact());
        const auto schema = SchemaStore(**older).schema();
        QVERIFY(*schema == *SchemaStore(*m_full).schema());

        SampleMonth sample(**older);
        CHOBA_VERIFY(sample.import({usageOf(firstAccount, u"3"_s)}, november.plus(1)));
        QCOMPARE(totalsOf(**older, november.plus(1), november.plus(1))->size(), 1U);
        QCOMPARE(findings(**older), QStringList());
    }

    void chargesOfNoReportStopTheStep()
    {
        auto older = Database::open(m_engines.freshLocation(Engine::Postgres));
        CHOBA_VERIFY(older);
        CHOBA_VERIFY(applyUpTo(9, **older));
        CHOBA_VERIFY((*older)->exec(
            u"INSERT INTO charge_series VALUES (77, 5, '', '', '', '', '', '', '', 1, '1', 1, 1)"_s));
        const auto migrated = migrateToNewest(**older);
        QVERIFY(!migrated);
        QVERIFY2(migrated.error().detail.contains(u"charges of no report"_s),
                 qPrintable(migrated.error().detail));
        QCOMPARE(*(*older)->statement(u"SELECT COUNT(*) FROM charge_series"_s).scalar(), 1);
    }

    void aQuestionReadsItsMonthsOnly()
    {
        const auto other = Database::open(m_full->location());
        CHOBA_VERIFY(other);
        CHOBA_VERIFY((*other)->exec(u"SET lock_timeout = '200ms'"_s));
        CHOBA_VERIFY(m_full->exec(u"BEGIN"_s));
        for (const char *part : {"charge_series_202610", "usage_charge_202610", "tag_cost_202610"})
            CHOBA_VERIFY(m_full->exec(
                u"LOCK TABLE usage_month.%1 IN ACCESS EXCLUSIVE MODE"_s.arg(QLatin1String(part))));
        CHOBA_VERIFY(totalsOf(**other, november, november));
        CHOBA_VERIFY(usageNames(**other, UsageDimension::Account, november, november.plus(2)));
        QVERIFY(!totalsOf(**other, october, november)); // the lock would have shown
        SampleMonth sample(**other);
        const auto replaced = sample.import({usageOf(firstAccount, u"9.5"_s)}, november.plus(3));
        const auto again = sample.import({usageOf(firstAccount, u"9.75"_s)}, november.plus(3));
        CHOBA_VERIFY(m_full->exec(u"ROLLBACK"_s));
        CHOBA_VERIFY(replaced);
        CHOBA_VERIFY(again);
    }

    void desksMakeTheSameNewMonthAtOnce()
    {
        const Month fresh = november.plus(40);
        constexpr int desks = 6;
        std::array<QString, desks> problems;
        std::vector<std::unique_ptr<QThread>> threads;
        for (QString &problem : problems) {
            threads.emplace_back(QThread::create([&problem, fresh, where = m_full->location()] {
                auto own = Database::open(where);
                for (int ahead = 0; own && ahead < 3; ++ahead) {
                    if (const auto made = makeUsageMonths(**own, {fresh.plus(ahead)}); !made)
                        problem = made.error().detail;
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        for (const QString &problem : problems)
            QCOMPARE(problem, QString());
        QCOMPARE(*m_full
                      ->statement(uR"(SELECT COUNT(*) FROM pg_class WHERE relkind = 'r' AND relispartition
                                      AND relname LIKE '%\_2030%')"_s)
                      .scalar(),
                 9);
    }

    /// An import that is at it holds neither reading nor another import nor another new month.
    void aNewMonthWaitsForNobody()
    {
        const auto other = Database::open(m_full->location());
        CHOBA_VERIFY(other);
        CHOBA_VERIFY(m_full->exec(u"BEGIN"_s));
        CHOBA_VERIFY(m_full->exec(u"UPDATE usage_charge SET lines = lines"_s));
        CHOBA_VERIFY((*other)->exec(u"SET lock_timeout = '200ms'"_s));
        const auto made = makeUsageMonths(**other, {november.plus(60)});
        CHOBA_VERIFY(m_full->exec(u"ROLLBACK"_s));
        CHOBA_VERIFY(made);
    }

    void nobodyGoesPastTheTables_data()
    {
        QTest::addColumn<int>("role");
        for (const StaffRole role : allStaffRoles)
            QTest::newRow(qPrintable(spelled(role))) << int(role);
    }
    void nobodyGoesPastTheTables()
    {
        QFETCH(int, role);
        const auto own = personIn(StaffRole(role));
        QVERIFY(own);
        CHOBA_VERIFY(own->statement(u"SELECT COUNT(*) FROM usage_charge"_s).scalar());
        // Whoever backs up reads all of it.
        QCOMPARE(bool(own->exec(u"SELECT * FROM usage_month.charge_series_202610"_s)),
                 permissionsOf(StaffRole(role)).has(Permission::BackUp));
        for (const char *sql :
             {"INSERT INTO usage_month.tag_cost_202610 VALUES (1, 24321, '', '', '', '', 0, 0)",
              "DELETE FROM usage_month.usage_charge_202610", "TRUNCATE usage_month.usage_charge_202610",
              "TRUNCATE usage_charge",
              "ALTER TABLE usage_charge DETACH PARTITION usage_month.usage_charge_202610",
              "CREATE TABLE usage_month.mine (x INTEGER)", "SELECT make_usage_month(24000 - 1)",
              "SELECT make_usage_month(NULL)", "SELECT make_usage_month(999999)",
              "CREATE TABLE mine PARTITION OF charge_series FOR VALUES IN (1)"})
            QVERIFY2(!own->exec(QString::fromLatin1(sql)), sql);
        QCOMPARE(bool(makeUsageMonths(*own, {november.plus(80 + role)})),
                 permissionsOf(StaffRole(role)).has(Permission::ImportUsage));
        if (permissionsOf(StaffRole(role)).has(Permission::ImportUsage)) {
            CHOBA_VERIFY(own->exec(u"INSERT INTO tag_cost VALUES (0, %1, '', '', '', '', 0, 0)"_s.arg(
                november.plus(80 + role).index())));
            CHOBA_VERIFY(own->exec(u"DELETE FROM tag_cost WHERE version_id = 0"_s));
        }
    }

    void aCheckSeesWhatIsWrongWithAPart_data()
    {
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("undo");
        QTest::addColumn<QString>("finding");
        const QString part = u"usage_month.usage_charge_202611"_s;
        QTest::newRow("in reach of others")
            << u"GRANT SELECT ON %1 TO PUBLIC"_s.arg(part) << u"REVOKE ALL ON %1 FROM PUBLIC"_s.arg(part)
            << u"schema part "_s + part;
        QTest::newRow("in an open schema")
            << u"GRANT USAGE ON SCHEMA usage_month TO PUBLIC"_s
            << u"REVOKE ALL ON SCHEMA usage_month FROM PUBLIC"_s << u"schema part "_s + part;
        QTest::newRow("taken off")
            << u"ALTER TABLE usage_charge DETACH PARTITION %1"_s.arg(part)
            << u"ALTER TABLE usage_charge ATTACH PARTITION %1 FOR VALUES IN (%2)"_s.arg(part).arg(
                   november.index())
            << u"reports %1"_s.arg(firstAccount);
        QTest::newRow("a charge of another month")
            << u"UPDATE charge_series SET usage_month = %1 WHERE usage_month = %2 AND account = '%3'"_s
                   .arg(october.index())
                   .arg(november.index())
                   .arg(secondAccount)
            << u"UPDATE charge_series SET usage_month = %1 WHERE usage_month = %2 AND version_id IN (SELECT "
               "current_version_id FROM report WHERE period_month = %1)"_s.arg(november.index())
                   .arg(october.index())
            << u"reports "_s;
    }
    void aCheckSeesWhatIsWrongWithAPart()
    {
        QFETCH(QString, wrong);
        QFETCH(QString, undo);
        QFETCH(QString, finding);
        QCOMPARE(findings(*m_full), QStringList());
        CHOBA_VERIFY(m_full->exec(wrong));
        const QStringList found = findings(*m_full);
        QVERIFY2(found.contains(finding), qPrintable(found.join(u'\n')));
        CHOBA_VERIFY(m_full->exec(undo));
        QCOMPARE(findings(*m_full), QStringList());
    }
};

QTEST_MAIN(UsageMonthsTest)
#include "tst_usagemonths.moc"
