// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/accountstore.h"
#include "models/customers/accounttable.h"
#include "models/customers/addcustomer.h"
#include "models/customers/assignaccount.h"
#include "models/customers/cancelaccount.h"
#include "models/customers/customertable.h"
#include "models/customers/requestsupportplan.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/transaction.h"
#include "tests/support/corporatenumbers.h"
#include "tests/support/engines.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

class CustomerTablesTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    const FixedClock m_clock{QDateTime(QDate(2026, 7, 31), QTime(3, 0), Qt::UTC)};
    const RuleBook m_rules = *RuleBook::shipped();

    static QStringList column(PagedModel &model, int column)
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.index(row, column).data().toString());
        return result;
    }
    static bool isLoaded(PagedModel &model)
    {
        return model.isCountExact() && (model.rowCount() == 0 || model.row(0) != nullptr);
    }
    void assign(Desk &desk, const QString &id, qint64 customer, Month from)
    {
        CHOBA_VERIFY(assignAccount(
            desk, m_rules, {id, customer, ContractPlan::Prime, from, SupportPlan::Basic}, newOperation()));
    }

private slots:
    void customersAreFoundByAnyPart_data() { Engines::addRows(); }
    void customersAreFoundByAnyPart()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(u"x"_s)};
        CustomerFields fields;
        fields.name = u"株式会社札幌100%牧場"_s;
        fields.kana = u"サッポロ"_s;
        fields.corporateNumber = u"3430001027574"_s;
        fields.creditLimit = u"50000"_s;
        fields.csm = u"sato"_s;
        const auto farm = addCustomer(desk, fields, newOperation());
        CHOBA_VERIFY(farm);
        fields = {};
        fields.name = u"ACME a_b\\c"_s;
        fields.corporateNumber = corporateNumberOf(1);
        CHOBA_VERIFY(addCustomer(desk, fields, newOperation()));
        assign(desk, u"123456789012"_s, farm->id, Month(2026, 4));

        CustomerTable table(database->location());
        QAbstractItemModelTester tester(&table);
        table.sortBy({{u"name"_s, Qt::DescendingOrder}});
        QTRY_VERIFY(isLoaded(table));
        QCOMPARE(column(table, CustomerTable::Accounts), (QStringList{u"1"_s, u"0"_s}));
        QCOMPARE(column(table, CustomerTable::CorporateNumber),
                 (QStringList{u"3430001027574"_s, corporateNumberOf(1)}));
        QCOMPARE(column(table, CustomerTable::CreditLimit), (QStringList{u"¥50,000"_s, u"–"_s}));
        QCOMPARE(column(table, CustomerTable::Csm), (QStringList{u"sato"_s, u"–"_s}));
        QCOMPARE(CustomerTable::exported(CustomerTable::CreditLimit, -1), QString());
        const std::pair<QString, int> searches[] = {
            {u"SATO"_s, 1},     {u"幌"_s, 1},    {u"acme"_s, 1},     {u"00%"_s, 1},
            {u"a_b"_s, 1},      {u"b\\c"_s, 1},  {u"%"_s, 1},        {u"_"_s, 1},
            {u"ポロ"_s, 1},     {u"30001"_s, 1}, {u"x"_s, 0},        {u" "_s, 2},
            {u"３４３０"_s, 1}, {u"ｻｯﾎﾟﾛ"_s, 1}, {u"ＡＣＭＥ"_s, 1}, {u"#%1"_s.arg(farm->id), 1},
            {u"#99"_s, 0}};
        for (const auto &[typed, found] : searches) {
            table.setFilter({typed});
            QTRY_VERIFY(isLoaded(table));
            QVERIFY2(table.rowCount() == found, qPrintable(typed));
        }
    }

    void accountsStandUnassignedFirst_data() { Engines::addRows(); }
    void accountsStandUnassignedFirst()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(u"x"_s)};
        CustomerFields fields;
        fields.name = u"甲"_s;
        fields.corporateNumber = nextCorporateNumber();
        const auto customer = addCustomer(desk, fields, newOperation());
        CHOBA_VERIFY(customer);
        const Month april(2026, 4);
        assign(desk, u"100000000001"_s, customer->id, april);
        assign(desk, u"100000000002"_s, customer->id, april);
        assign(desk, u"100000000003"_s, customer->id, april);
        CHOBA_VERIFY(cancelAccount(desk, {u"100000000002"_s, QDate(2026, 5, 10)}, newOperation()));
        CHOBA_VERIFY(requestSupportPlan(desk, m_rules,
                                        {u"100000000001"_s, SupportPlan::BusinessPlus, QDate(2026, 7, 1), {}},
                                        newOperation()));
        AccountStore store(*database);
        CHOBA_VERIFY(store.recordSeen(u"p"_s, april, {u"100000000001"_s, u"100000000009"_s}));
        CHOBA_VERIFY(store.recordSeen(u"p"_s, april.plus(-1), {u"100000000003"_s}));

        AccountTable table(database->location());
        QAbstractItemModelTester tester(&table);
        table.sortBy({{u"state"_s, Qt::AscendingOrder}, {u"account_id"_s, Qt::AscendingOrder}});
        QTRY_VERIFY(isLoaded(table));
        QCOMPARE(column(table, AccountTable::AccountId),
                 (QStringList{u"1000-0000-0003"_s, u"1000-0000-0009"_s, u"1000-0000-0001"_s,
                              u"1000-0000-0002"_s}));
        QCOMPARE(column(table, AccountTable::Customer), (QStringList{u"甲"_s, u"–"_s, u"甲"_s, u"甲"_s}));
        QCOMPARE(column(table, AccountTable::Support),
                 (QStringList{u"Basic"_s, u"–"_s, u"Basic → Business Plus"_s, u"Basic"_s}));
        const QModelIndex unknown = table.index(1, AccountTable::Standing);
        QCOMPARE(unknown.data(RowIdRole).toLongLong(), AccountTable::rowIdOf(u"100000000009"_s));
        QCOMPARE(unknown.data(AccountTable::AccountIdRole).toString(), u"100000000009"_s);
        QVERIFY(unknown.data(ChipRole).value<Chip>().filled);
        QCOMPARE(unknown.data(AccountTable::StandingRole).value<AccountStanding>(),
                 AccountStanding::Unassigned);

        table.setFilter({{}, {AccountStanding::Active, AccountStanding::Cancelled}, {}});
        QTRY_VERIFY(isLoaded(table));
        QCOMPARE(table.rowCount(), 2);
        table.setFilter({u"1000-0000-0009"_s, {}, {}});
        QTRY_VERIFY(isLoaded(table));
        QCOMPARE(table.rowCount(), 1);
        table.setFilter({u"甲"_s, {}, customer->id});
        QTRY_VERIFY(isLoaded(table));
        QCOMPARE(table.rowCount(), 3);
    }
};

QTEST_GUILESS_MAIN(CustomerTablesTest)
#include "tst_customertables.moc"
