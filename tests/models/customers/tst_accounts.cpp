// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/accountstore.h"
#include "models/customers/addaccount.h"
#include "models/customers/addcustomer.h"
#include "models/customers/cancelaccount.h"
#include "models/customers/contractstore.h"
#include "models/customers/editaccount.h"
#include "models/customers/moveaccount.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/audit.h"
#include "models/storage/transaction.h"
#include "tests/support/corporatenumbers.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

const Month april(2026, 4);
const QString accountId = u"123456789012"_s;

/// A database with two customers, and the hand that writes into it.
struct Office
{
    std::unique_ptr<Database> database;
    FixedClock clock{QDateTime(QDate(2026, 7, 31), QTime(3, 0), Qt::UTC)};
    RuleBook rules = *RuleBook::shipped();
    Desk desk{*database, clock, Actor::owner(u"中野"_s)};
    qint64 first = customer(u"甲"_s);
    qint64 second = customer(u"乙"_s);

    explicit Office(std::unique_ptr<Database> fresh)
        : database(std::move(fresh))
    {}
    qint64 customer(const QString &name)
    {
        CustomerFields fields;
        fields.name = name;
        fields.corporateNumber = nextCorporateNumber();
        const auto added = addCustomer(desk, fields, newOperation());
        return added ? added->id : 0;
    }
    Result<AwsAccount> assign(Month from, const QString &id = accountId)
    {
        return assignAccount(desk, rules, {id, first, ContractPlan::Prime, from, SupportPlan::Business},
                             newOperation());
    }
    AccountStore accounts() { return AccountStore(*database); }
};

} // namespace

class AccountsTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

private slots:
    void addsAnAccount_data() { Engines::addRows(); }
    void addsAnAccount()
    {
        QFETCH(Engine, engine);
        Office office(m_engines.fresh(engine));
        NewAccount account{
            {u"1234-5678-9012"_s, office.first, ContractPlan::Prime, april, SupportPlan::Basic},
            usualAccountFields(ContractPlan::Prime)};
        account.fields.projectName = u"基幹系"_s;
        const auto added = addAccount(office.desk, office.rules, account, newOperation());
        CHOBA_VERIFY(added);
        QCOMPARE(added->accountId.digits(), accountId);
        QVERIFY(added->fields.rootOurs);
        QCOMPARE(addAccount(office.desk, office.rules, account, newOperation()).error().kind,
                 ErrorKind::Conflict);
        QCOMPARE(office.accounts().all()->size(), std::size_t(1));

        QVERIFY(office.accounts().contractsOf(april.plus(-1))->empty());
        const auto contracted = office.accounts().contractsOf(april);
        CHOBA_VERIFY(contracted);
        QCOMPARE(contracted->size(), std::size_t(1));
        const ContractedAccount &one = contracted->front();
        QCOMPARE(one.account.fields.projectName, u"基幹系"_s);
        QCOMPARE(one.customer.fields.name, u"甲"_s);
        QCOMPARE(one.contract.plan, ContractPlan::Prime);
        QCOMPARE(one.supportPlans.size(), std::size_t(1));
        QCOMPARE(one.supportPlans.front().requestedOn, QDate(2026, 4, 1));
        QCOMPARE(auditOf(*office.database, u"aws_account"_s, accountId)->size(), std::size_t(3));
    }

    void refusesWhatCannotBe_data() { Engines::addRows(); }
    void refusesWhatCannotBe()
    {
        QFETCH(Engine, engine);
        Office office(m_engines.fresh(engine));
        QCOMPARE(office.assign(april, u"1234567890123"_s).error().field, u"account"_s);
        AccountAssignment assignment{accountId, 99, ContractPlan::Prime, april, SupportPlan::Basic};
        const auto nobody = assignAccount(office.desk, office.rules, assignment, newOperation());
        QCOMPARE(nobody.error().kind, ErrorKind::NotFound);
        QCOMPARE(nobody.error().field, u"customer"_s);
        assignment.customerId = office.first;
        assignment.supportPlan = SupportPlan::Business;
        assignment.from = Month(2027, 1); // Business ends on 2026-12-31
        QCOMPARE(assignAccount(office.desk, office.rules, assignment, newOperation()).error().field,
                 u"support_plan"_s);
        assignment.supportPlan = SupportPlan::BusinessPlus;
        assignment.from = Month(2025, 12); // and Business Plus begins on 2026-01-01
        QVERIFY(!assignAccount(office.desk, office.rules, assignment, newOperation()));
        QVERIFY(office.accounts().all()->empty());
    }

    void findsTheUnassigned_data() { Engines::addRows(); }
    void findsTheUnassigned()
    {
        QFETCH(Engine, engine);
        Office office(m_engines.fresh(engine));
        AccountStore store = office.accounts();
        const QString other = u"999999999999"_s;
        CHOBA_VERIFY(office.assign(april));
        QCOMPARE(*store.unassigned({accountId, other, u"x"_s}, april), QStringList{other});
        QCOMPARE(*store.unassigned({accountId, other}, april.plus(-1)), (QStringList{accountId, other}));

        CHOBA_VERIFY(store.recordSeen(u"p"_s, april.plus(-1), {accountId, other, other, u"x"_s}));
        CHOBA_VERIFY(store.recordSeen(u"p"_s, april, {accountId, other}));
        CHOBA_VERIFY(store.recordSeen(u"q"_s, april, {other}));
        const auto seen = store.unassignedSeen();
        CHOBA_VERIFY(seen);
        QCOMPARE(seen->size(), std::size_t(2));
        QCOMPARE(seen->front().accountId.digits(), accountId);
        QCOMPARE(seen->front().last, april.plus(-1));
        QCOMPARE(seen->back().first, april.plus(-1));
        QCOMPARE(seen->back().last, april);
        QCOMPARE(store.unassignedSeen(seen->back().accountId)->size(), std::size_t(1));
        QCOMPARE(seen->back().payers, (QStringList{u"p"_s, u"q"_s}));

        // The gap before the contract is filled up to it; the report read again without the other account.
        const auto earlier = office.assign(april.plus(-1));
        CHOBA_VERIFY(earlier);
        CHOBA_VERIFY(store.recordSeen(u"p"_s, april.plus(-1), {accountId}));
        CHOBA_VERIFY(store.recordSeen(u"p"_s, april, {accountId}));
        CHOBA_VERIFY(store.recordSeen(u"q"_s, april, {}));
        QVERIFY(store.unassignedSeen()->empty());
        const auto contracts = ContractStore(*office.database).ofAccount(earlier->id);
        QCOMPARE(contracts->front().to, std::optional(april.plus(-1)));
        QCOMPARE(office.assign(april).error().kind, ErrorKind::Conflict);
    }

    void movesWithoutTouchingEarlierMonths_data() { Engines::addRows(); }
    void movesWithoutTouchingEarlierMonths()
    {
        QFETCH(Engine, engine);
        Office office(m_engines.fresh(engine));
        CHOBA_VERIFY(office.assign(april));
        AccountMove move{accountId, office.second, {}, april.plus(2)};
        CHOBA_VERIFY(moveAccount(office.desk, move, newOperation()));
        QCOMPARE(office.accounts().contractsOf(april.plus(1))->front().customer.id, office.first);
        QCOMPARE(office.accounts().contractsOf(april.plus(2))->front().customer.id, office.second);
        QCOMPARE(office.accounts().contractsOf(april.plus(2))->front().contract.plan, ContractPlan::Prime);

        move = {accountId, {}, ContractPlan::PrimeLite, april.plus(3)};
        CHOBA_VERIFY(moveAccount(office.desk, move, newOperation()));
        const auto july = office.accounts().contractsOf(april.plus(3));
        QCOMPARE(july->front().customer.id, office.second);
        QCOMPARE(july->front().contract.plan, ContractPlan::PrimeLite);
        QVERIFY(!moveAccount(office.desk, move, newOperation())); // nothing would change
        move = {accountId, 99, {}, april};
        QCOMPARE(moveAccount(office.desk, move, newOperation()).error().field, u"customer"_s);
        move = {u"999999999999"_s, office.first, {}, april};
        QCOMPARE(moveAccount(office.desk, move, newOperation()).error().kind, ErrorKind::NotFound);
    }

    void cancelsAndComesBack_data() { Engines::addRows(); }
    void cancelsAndComesBack()
    {
        QFETCH(Engine, engine);
        Office office(m_engines.fresh(engine));
        CHOBA_VERIFY(office.assign(april));
        const auto cancel = [&](const QDate &day) {
            return cancelAccount(office.desk, {accountId, day}, newOperation());
        };
        QCOMPARE(cancel(QDate(2026, 8, 1)).error().field, u"on"_s); // tomorrow in Tokyo
        QCOMPARE(cancel(QDate(2026, 3, 31)).error().kind, ErrorKind::Invalid);
        const auto cancelled = cancel(QDate(2026, 6, 10));
        CHOBA_VERIFY(cancelled);
        QCOMPARE(cancelled->state, AccountState::Cancelled);
        QCOMPARE(cancelled->cancelledOn, QDate(2026, 6, 10));
        QCOMPARE(office.accounts().contractsOf(Month(2026, 6))->size(), std::size_t(1));
        QVERIFY(office.accounts().contractsOf(Month(2026, 7))->empty());
        QCOMPARE(cancel(QDate(2026, 6, 10)).error().field, u"account"_s);
        QVERIFY(!moveAccount(office.desk, {accountId, office.second, {}, Month(2026, 7)}, newOperation()));

        const auto back = office.assign(Month(2026, 8));
        CHOBA_VERIFY(back);
        QCOMPARE(back->state, AccountState::Active);
        QVERIFY(!back->cancelledOn.isValid());
        QVERIFY(office.accounts().contractsOf(Month(2026, 7))->empty());
    }

    void editsAndRefusesStaleEdits_data() { Engines::addRows(); }
    void editsAndRefusesStaleEdits()
    {
        QFETCH(Engine, engine);
        Office office(m_engines.fresh(engine));
        const auto account = office.assign(april);
        CHOBA_VERIFY(account);
        AccountEdit edit{account->id, account->rowVersion, account->fields};
        edit.fields.name = u"検証"_s;
        edit.fields.opsManagement = true;
        const auto edited = editAccount(office.desk, edit, newOperation());
        CHOBA_VERIFY(edited);
        QCOMPARE(edited->fields, edit.fields);
        QCOMPARE(editAccount(office.desk, edit, newOperation()).error().kind, ErrorKind::Conflict);
        edit.rowVersion = edited->rowVersion;
        edit.fields.name = QString(QChar(u'\0'));
        QCOMPARE(editAccount(office.desk, edit, newOperation()).error().field, u"name"_s);
    }

    void theDatabaseItselfRefuses_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("sql");
        const QString contract =
            u"INSERT INTO contract (aws_account_id, customer_id, plan, from_month, to_month) "_s;
        for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
            const auto row = [&](const char *name, const QString &sql) {
                QTest::addRow("%s %s", name, engine == Engine::Sqlite ? "sqlite" : "postgres")
                    << engine << sql;
            };
            row("overlap at the end", contract + u"VALUES (1, 1, 'prime', 105, 110)"_s);
            row("overlap at the start", contract + u"VALUES (1, 1, 'prime', 90, 100)"_s);
            row("overlap around", contract + u"VALUES (1, 1, 'prime', 90, NULL)"_s);
            row("overlap by update", u"UPDATE contract SET from_month = 105 WHERE from_month = 106"_s);
            row("ends before it begins", contract + u"VALUES (1, 1, 'prime', 90, 89)"_s);
            row("unknown plan", contract + u"VALUES (1, 1, 'gold', 90, 91)"_s);
            row("no such customer", contract + u"VALUES (1, 99, 'prime', 90, 91)"_s);
            row("no such account", contract + u"VALUES (99, 1, 'prime', 90, 91)"_s);
            row("id twice", u"INSERT INTO aws_account (account_id) VALUES ('123456789012')"_s);
            row("11 digits", u"INSERT INTO aws_account (account_id) VALUES ('12345678901')"_s);
            row("a letter", u"INSERT INTO aws_account (account_id) VALUES ('12345678901x')"_s);
            row("cancelled without a day", u"UPDATE aws_account SET state = 'cancelled'"_s);
            row("active with a day", u"UPDATE aws_account SET cancelled_on = '2026-04-01'"_s);
            row("done before asked", u"INSERT INTO support_plan_change (aws_account_id, plan, requested_on, "
                                     "done_on) VALUES (1, 'basic', '2026-04-02', '2026-04-01')"_s);
            row("unknown support plan",
                u"INSERT INTO support_plan_change (aws_account_id, plan, requested_on) "
                "VALUES (1, 'gold', '2026-04-02')"_s);
            row("customer without a name", u"INSERT INTO customer (name, created_at) VALUES (' ', '')"_s);
            row("short corporate number",
                u"INSERT INTO customer (name, corporate_number, created_at) VALUES ('x', '123', '')"_s);
        }
    }
    void theDatabaseItselfRefuses()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, sql);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        CHOBA_VERIFY(database->exec(u"INSERT INTO customer (name, created_at) VALUES ('x', '')"_s));
        CHOBA_VERIFY(database->exec(u"INSERT INTO aws_account (account_id) VALUES ('123456789012')"_s));
        CHOBA_VERIFY(
            database->exec(u"INSERT INTO contract (aws_account_id, customer_id, plan, from_month, "
                           "to_month) VALUES (1, 1, 'prime', 100, 105), (1, 1, 'prime', 106, NULL)"_s));
        const auto refused = database->exec(sql);
        QVERIFY(!refused);
        QVERIFY2(refused.error().kind == ErrorKind::Conflict, qPrintable(refused.error().detail));
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
