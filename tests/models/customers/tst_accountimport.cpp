// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/accountstore.h"
#include "models/customers/addcustomer.h"
#include "models/customers/assignaccounts.h"
#include "models/customers/contractstore.h"
#include "models/customers/importaccounts.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/transaction.h"
#include "tests/support/corporatenumbers.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

/// A database with two customers, and accounts that usage has brought.
struct Office
{
    std::unique_ptr<Database> database;
    FixedClock clock{QDateTime(QDate(2026, 6, 1), QTime(3, 0), Qt::UTC)};
    RuleBook rules = *RuleBook::shipped();
    JobContext job;
    qint64 first = 0;

    explicit Office(std::unique_ptr<Database> fresh)
        : database(std::move(fresh))
    {
        Desk here = desk();
        CustomerFields fields;
        fields.name = u"株式会社甲"_s;
        fields.corporateNumber = corporateNumberOf(1);
        const auto added = addCustomer(here, fields, newOperation());
        first = added ? added->id : 0;
        fields.name = u"株式会社乙"_s;
        fields.corporateNumber = corporateNumberOf(2);
        if (!added || !addCustomer(here, fields, newOperation()) ||
            !AccountStore(*database).recordSeen(u"p"_s, Month(2026, 3),
                                                {u"100000000001"_s, u"100000000002"_s}))
            qFatal("no office");
    }
    Desk desk() { return {*database, clock, Actor::owner(u"中野"_s)}; }
    Result<ImportOutcome> import(const QString &text, bool partial = false)
    {
        Desk here = desk();
        return importAccounts(here, rules, *CsvTable::parse(text.toUtf8()), partial, newOperation());
    }
    Result<AccountImportPlan> preview(const QString &text)
    {
        return previewAccountImport(*database, rules, Month(2026, 6), *CsvTable::parse(text.toUtf8()));
    }
    qint64 count(const QString &table)
    {
        return *database->statement(u"SELECT COUNT(*) FROM "_s + table).scalar();
    }
    std::optional<Contract> contractOf(const QString &id)
    {
        const auto account = AccountStore(*database).meant(id);
        const auto all = account ? ContractStore(*database).ofAccount(account->id)
                                 : Result<std::vector<Contract>>(account.error());
        return all && !all->empty() ? std::optional(all->back()) : std::nullopt;
    }
};

const QString heading = u"アカウントID,法人番号,契約プラン,開始月,名称,案件,サポートプラン,当社発行,備考\n"_s;

} // namespace

class AccountImportTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

private slots:
    void storesEveryColumn_data() { Engines::addRows(); }
    void storesEveryColumn()
    {
        QFETCH(Engine, engine);
        Office office(m_engines.fresh(engine));
        const QString rows =
            heading +
            u"1000-0000-0001,%1,Prime Lite,2026/04,本番,基幹,ビジネス,はい,x\n"_s.arg(corporateNumberOf(1)) +
            u"100000000002,株式会社乙,,,,,,,\n１０００００００００９９,%1,prime,2026年5月,新規,,business_plus,×,\n"_s
                .arg(corporateNumberOf(2));
        const auto plan = office.preview(rows);
        CHOBA_VERIFY(plan);
        QCOMPARE(plan->ignoredColumns, QStringList{u"備考"_s});
        // ビジネス is no spelling of a plan: everything else is fine, nothing is stored.
        QCOMPARE(plan->problems().size(), std::size_t(1));
        QCOMPARE(plan->problems().front().field, u"support_plan"_s);
        QVERIFY(plan->problems().front().message.startsWith(u"Line 2, サポートプラン: "_s));
        QVERIFY(!office.import(rows));
        QCOMPARE(office.count(u"aws_account"_s), 0);

        QString fixed = rows;
        fixed.replace(u"ビジネス"_s, u"Basic"_s);
        const auto done = office.import(fixed);
        CHOBA_VERIFY(done);
        QCOMPARE(done->added, 3);
        const auto account = AccountStore(*office.database).meant(u"100000000001"_s);
        CHOBA_VERIFY(account);
        QCOMPARE(account->fields, (AccountFields{u"本番"_s, u"基幹"_s, true, false, false}));
        QCOMPARE(office.contractOf(u"100000000001"_s)->plan, ContractPlan::PrimeLite);
        QCOMPARE(office.contractOf(u"100000000001"_s)->from, Month(2026, 4));
        QCOMPARE(office.contractOf(u"100000000002"_s)->from, Month(2026, 3)); // as first seen
        QCOMPARE(office.contractOf(u"100000000099"_s)->from, Month(2026, 5));
        QVERIFY(AccountStore(*office.database).unassignedSeen()->size() == 1); // 0001 in March

        // Again: nothing. A changed name: a change. Another customer's: refused.
        QCOMPARE(office.import(fixed)->same, 3);
        fixed.replace(u"本番"_s, u"本番2"_s);
        QCOMPARE(office.import(fixed)->changed, 1);
        const auto other = office.import(u"account,customer,from\n100000000002,株式会社甲,2026-03\n"_s);
        QVERIFY(!other);
        QCOMPARE(other.error().problems.front().field, u"from"_s);
    }

    void namesEveryProblemByLine()
    {
        Office office(m_engines.fresh(Engine::Sqlite));
        QCOMPARE(office.preview(u"account\n1\n"_s).error().field, u"customer"_s);
        QCOMPARE(office.preview(u"account,account_id,customer\n1,1,1\n"_s).error().field, u"account"_s);
        const auto plan = office.preview(u"account,customer,plan,from,root_ours\n"
                                         "12,株式会社甲,,,\n"
                                         "100000000001,誰か,,,\n"
                                         "100000000001,株式会社甲,gold,13月,maybe\n"
                                         "100000000003,株式会社甲\n"_s);
        CHOBA_VERIFY(plan);
        QStringList fields;
        for (const Problem &problem : plan->problems())
            fields.append(problem.field);
        QCOMPARE(fields, (QStringList{u"account"_s, u"customer"_s, u"account"_s, u"plan"_s, u"from"_s,
                                      u"root_ours"_s, QString()}));
        QVERIFY(plan->problems()[2].message.contains(u"line 3"_s));
    }

    void storesTheSoundOnesWhenAsked_data() { Engines::addRows(); }
    void storesTheSoundOnesWhenAsked()
    {
        QFETCH(Engine, engine);
        Office office(m_engines.fresh(engine));
        const auto done =
            office.import(u"account,customer\n100000000001,株式会社甲\n100000000002,誰か\n"_s, true);
        CHOBA_VERIFY(done);
        QCOMPARE(done->added, 1);
        QCOMPARE(done->problems.size(), std::size_t(1));
        QCOMPARE(office.count(u"aws_account"_s), 1);
    }

    void assignsManyAndTellsOfEach_data() { Engines::addRows(); }
    void assignsManyAndTellsOfEach()
    {
        QFETCH(Engine, engine);
        Office office(m_engines.fresh(engine));
        Desk desk = office.desk();
        CHOBA_VERIFY(office.import(u"account,customer\n100000000002,株式会社乙\n"_s));
        AccountsAssignment wanted;
        wanted.accountIds = {u"100000000001"_s, u"100000000002"_s, u"100000000003"_s};
        wanted.customerId = 999;
        QCOMPARE(assignAccounts(desk, office.rules, wanted, office.job).error().kind, ErrorKind::NotFound);
        wanted.customerId = office.first;
        const auto outcomes = assignAccounts(desk, office.rules, wanted, office.job);
        CHOBA_VERIFY(outcomes);
        QCOMPARE(outcomes->size(), std::size_t(3));
        QVERIFY(!outcomes->at(0).error && !outcomes->at(2).error);
        QCOMPARE(outcomes->at(0).from, Month(2026, 3)); // first seen
        QCOMPARE(outcomes->at(2).from, Month(2026, 6)); // this month
        QVERIFY(office.contractOf(u"100000000001"_s)->customerId == office.first);
        QVERIFY(office.contractOf(u"100000000003"_s)->customerId == office.first);
        // The one that already is somebody's stays so, and does not keep the others.
        QVERIFY(office.contractOf(u"100000000002"_s)->customerId != office.first);

        desk.actor.may.remove(Permission::EditCustomers);
        QCOMPARE(assignAccounts(desk, office.rules, wanted, office.job).error().kind, ErrorKind::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(AccountImportTest)
#include "tst_accountimport.moc"
