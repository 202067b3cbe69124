// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/addcustomer.h"
#include "models/customers/customerstore.h"
#include "models/customers/importcustomers.h"
#include "models/storage/audit.h"
#include "models/storage/transaction.h"
#include "tests/support/corporatenumbers.h"
#include "tests/support/engines.h"

#include <QElapsedTimer>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

class CustomerImportTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    FixedClock m_clock{QDateTime(QDate(2026, 4, 1), QTime(3, 0), Qt::UTC)};

    static CsvTable table(const QString &text) { return *CsvTable::parse(text.toUtf8()); }
    static QStringList fates(const CustomerImportPlan &plan)
    {
        QStringList result;
        for (const CustomerImportRow &row : plan.rows)
            result.append(spelled(row.fate));
        return result;
    }
    static Customer known(qint64 id, const QString &name, const QString &number = {})
    {
        Customer customer;
        customer.id = id;
        customer.rowVersion = 1;
        customer.fields.name = name;
        customer.fields.corporateNumber = number;
        return customer;
    }

private slots:
    void readsJapaneseAndEnglishHeadings()
    {
        const QString cells = u"甲,コウ,3430001027574,0600001,札幌,総務部,中野,a@x.jp; b@x.jp,011,=1+1\r\n"_s;
        const auto japanese = planCustomerImport(
            table(u"顧客名,フリガナ,法人番号,郵便番号,住所,部署,担当者,請求先メール,電話番号,備考\r\n"_s +
                  cells),
            {});
        const auto english = planCustomerImport(
            table(u"Name,Kana,Corporate Number,postal_code,ADDRESS,department,contact_name,billing-emails,"
                  "phone,notes\r\n"_s +
                  cells),
            {});
        CHOBA_VERIFY(japanese);
        CHOBA_VERIFY(english);
        QCOMPARE(japanese->rows.front().fields, english->rows.front().fields);
        QCOMPARE(fates(*japanese), QStringList{u"add"_s});
        const CustomerFields &fields = japanese->rows.front().fields;
        QCOMPARE(fields.postalCode, u"060-0001"_s);
        QCOMPARE(fields.billingEmails, (QStringList{u"a@x.jp"_s, u"b@x.jp"_s}));
        QCOMPARE(fields.notes, u"=1+1"_s);
    }

    void readsWhatElseIsKnown()
    {
        const QString number = corporateNumberOf(7);
        const auto plan = planCustomerImport(
            table(u"顧客名,法人番号,利用限度額,営業担当,サービス種別,公共機関,メンテナンス連絡先\n"
                  "甲,%1,\"１，０００，０００\",tanaka,請求代行・CDN,はい,noc@x.jp; sre@x.jp\n"
                  "乙,%2,-1,,ラジオ,たぶん,x\n"_s.arg(number, corporateNumberOf(8))),
            {});
        CHOBA_VERIFY(plan);
        QCOMPARE(fates(*plan), (QStringList{u"add"_s, u"problem"_s}));
        const CustomerFields &fields = plan->rows.front().fields;
        QCOMPARE(fields.creditLimit, u"1000000"_s);
        QCOMPARE(fields.serviceKinds, (QStringList{u"billing"_s, u"cdn"_s}));
        QCOMPARE(fields.maintenanceEmails, (QStringList{u"noc@x.jp"_s, u"sre@x.jp"_s}));
        QVERIFY(fields.publicBody && !fields.partner);
        QCOMPARE(plan->problems().size(), std::size_t(4)); // each of its four wrong cells
    }

    void saysWhatChanges()
    {
        Customer customer = known(1, u"甲"_s, u"3430001027574"_s);
        customer.fields.phone = u"011"_s;
        const auto plan = planCustomerImport(
            table(u"name,corporate_number,phone,credit_limit\n甲,3430001027574,012,5000\n"_s), {customer});
        CHOBA_VERIFY(plan);
        QCOMPARE(previewOf(*plan).rows.front().remark, u"Phone: 011 → 012 · Credit limit: – → ¥5,000"_s);
    }

    void refusesHeadingsWithoutAName()
    {
        QCOMPARE(planCustomerImport(table(u"住所\nx\n"_s), {}).error().field, u"name"_s);
        QCOMPARE(planCustomerImport(table(u"name,住所,address\nx,y,z\n"_s), {}).error().field, u"address"_s);
        const auto ignored = planCustomerImport(table(u"name,ランク,\nx,y,\n"_s), {});
        CHOBA_VERIFY(ignored);
        QCOMPARE(ignored->ignoredColumns, QStringList{u"ランク"_s});
    }

    void findsTheFateOfEachRow()
    {
        const std::vector<Customer> customers{known(1, u"甲"_s, u"3430001027574"_s), known(2, u"乙"_s),
                                              known(3, u"丙"_s), known(4, u"丙"_s)};
        const auto plan = planCustomerImport(table(u"name,corporate_number,phone\n"
                                                   "甲改,3430001027574,\n" // by number: renamed
                                                   "乙,,\n"                // by name: nothing differs
                                                   "丙,,\n"                // which of the two?
                                                   "乙,,1\n"               // again
                                                   "丁,1,\n"               // bad number
                                                   "戊,\n"                 // too short
                                                   "己,5559797114710,\n"_s),
                                             customers);
        CHOBA_VERIFY(plan);
        QCOMPARE(fates(*plan), (QStringList{u"change"_s, u"same"_s, u"problem"_s, u"problem"_s, u"problem"_s,
                                            u"problem"_s, u"add"_s}));
        QCOMPARE(plan->rows.front().known->id, 1);
        const auto problems = plan->problems();
        QCOMPARE(problems.size(), std::size_t(4));
        QVERIFY(problems[1].message.startsWith(u"Line 5, name: "_s));
        QVERIFY(problems[1].message.contains(u"line 3"_s));
        QVERIFY(problems[2].message.startsWith(u"Line 6, corporate_number: "_s));
        QVERIFY(problems[3].message.startsWith(u"Line 7: "_s));
    }

    void columnsThatAreNotThereStay()
    {
        Customer customer = known(1, u"甲"_s);
        customer.fields.phone = u"011"_s;
        customer.fields.notes = u"old"_s;
        const auto plan = planCustomerImport(table(u"name,notes\n甲,new\n"_s), {customer});
        CHOBA_VERIFY(plan);
        QCOMPARE(plan->rows.front().fields.phone, u"011"_s);
        QCOMPARE(plan->rows.front().fields.notes, u"new"_s);
    }

    void storesAllOrNothing_data() { Engines::addRows(); }
    void storesAllOrNothing()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(u"中野"_s)};
        const CustomerStore store(*database);
        const CsvTable csv =
            table(u"顧客名,法人番号\n甲,3430001027574\n乙,1\n丙,%1\n丁,\n"_s.arg(corporateNumberOf(1)));
        const auto refused = importCustomers(desk, csv, false, newOperation());
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.size(), std::size_t(2)); // a wrong number and none
        QCOMPARE(refused.error().problems.back().field, u"corporate_number"_s);
        QVERIFY(store.all()->empty());

        const auto partly = importCustomers(desk, csv, true, newOperation());
        CHOBA_VERIFY(partly);
        QCOMPARE(partly->added, 2);
        QCOMPARE(partly->problems.size(), std::size_t(2));
        const auto again = importCustomers(
            desk, table(u"顧客名,法人番号\n甲,3430001027574\n丙改,%1\n丙,\n"_s.arg(corporateNumberOf(2))),
            false, newOperation());
        CHOBA_VERIFY(again);
        QCOMPARE(again->added, 1);
        QCOMPARE(again->same, 2);
        QCOMPARE(store.all()->size(), std::size_t(3));
    }

    void namesEachOfSevenWrongRowsInTenThousand()
    {
        QString text = u"name,corporate_number,billing_emails\n"_s;
        for (int row = 0; row < 10'000; ++row)
            text += row % 1'400 == 1'399 ? u"x%1,12,\n"_s.arg(row)
                                         : u"x%1,%2,x%1@example.jp\n"_s.arg(row).arg(corporateNumberOf(row));
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(u"中野"_s)};
        const CsvTable csv = table(text);
        const auto refused = importCustomers(desk, csv, false, newOperation());
        QCOMPARE(refused.error().problems.size(), std::size_t(7));
        QVERIFY(refused.error().problems.front().message.startsWith(u"Line 1401, corporate_number: "_s));
        QCOMPARE(*database->statement(u"SELECT COUNT(*) FROM customer"_s).scalar(), 0);
        CHOBA_VERIFY(importCustomers(desk, csv, true, newOperation()));
        QCOMPARE(*database->statement(u"SELECT COUNT(*) FROM customer"_s).scalar(), 9'993);
        QCOMPARE(*database->statement(u"SELECT COUNT(*) FROM audit"_s).scalar(), 9'993);
    }
};

QTEST_GUILESS_MAIN(CustomerImportTest)
#include "tst_customerimport.moc"
