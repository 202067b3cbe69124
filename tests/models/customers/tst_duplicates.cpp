// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/addcustomer.h"
#include "models/customers/duplicates.h"
#include "models/customers/importcustomers.h"
#include "models/storage/transaction.h"
#include "tests/support/corporatenumbers.h"
#include "tests/support/engines.h"

#include <QElapsedTimer>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

class DuplicatesTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    FixedClock m_clock{QDateTime(QDate(2026, 4, 1), QTime(3, 0), Qt::UTC)};

    static Customer customer(qint64 id, const QString &name)
    {
        Customer one;
        one.id = id;
        one.fields.name = name;
        return one;
    }
    static QString found(const std::vector<Customer> &known, const CustomerFields &fields, qint64 own = 0)
    {
        QStringList words;
        for (const PossibleDuplicate &one : DuplicateIndex(known).of(fields, own)) {
            QStringList same;
            for (const Likeness likeness : one.likenesses)
                same.append(spelled(likeness));
            words.append(QString::number(one.id) + u' ' + same.join(u'+'));
        }
        return words.join(u", "_s);
    }

private slots:
    void namesAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("alike");
        QTest::newRow("legal form in front") << u"株式会社みどり通信"_s << u"みどり通信株式会社"_s << true;
        QTest::newRow("short form") << u"株式会社みどり通信"_s << u"㈱みどり通信"_s << true;
        QTest::newRow("in brackets") << u"（有）港町製作所"_s << u"有限会社 港町製作所"_s << true;
        QTest::newRow("width and case") << u"ＡＣＭＥ Ｃｏ．，Ｌｔｄ．"_s << u"Acme"_s << true;
        QTest::newRow("half-width kana") << u"ﾊﾙｶｾﾞ物流"_s << u"ハルカゼ物流"_s << true;
        QTest::newRow("hiragana") << u"はるかぜ物流"_s << u"ハルカゼ・物流"_s << true;
        QTest::newRow("another name") << u"株式会社みどり"_s << u"株式会社みどり通信"_s << false;
        QTest::newRow("school and hospital") << u"学校法人青葉"_s << u"医療法人青葉"_s << false;
        QTest::newRow("nothing but the form") << u"株式会社"_s << u"有限会社"_s << false;
    }
    void namesAlike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, alike);
        QCOMPARE(comparedName(one) == comparedName(other), alike);
    }

    void phones()
    {
        QCOMPARE(comparedPhone(u"０３（１２３４）５６７８"_s), u"0312345678"_s);
        QCOMPARE(comparedPhone(u"+81-3-1234-5678"_s), u"0312345678"_s);
        QCOMPARE(comparedPhone(u"内線 12"_s), QString());
    }

    void findsTheLikest()
    {
        std::vector<Customer> known{customer(1, u"株式会社甲"_s), customer(2, u"乙"_s), customer(3, u"丙"_s),
                                    customer(4, u"丁"_s)};
        known[1].fields.phone = u"03-1234-5678"_s;
        known[2].fields.billingEmails = {u"a@hei.example.jp"_s};
        known[3].fields.corporateNumber = u"3430001027574"_s;
        known[3].fields.kana = u"コウ"_s;
        CustomerFields fields;
        fields.name = u"甲(株)"_s;
        fields.kana = u"ｺｳ"_s;
        fields.phone = u"0312345678"_s;
        fields.maintenanceEmails = {u"b@HEI.example.jp"_s};
        fields.corporateNumber = u"３４３０００１０２７５７４"_s;
        QCOMPARE(found(known, fields), u"4 corporate_number+kana, 1 name, 2 phone, 3 mail_domain"_s);
        QCOMPARE(found(known, fields, 4), u"1 name, 2 phone, 3 mail_domain"_s); // not itself
        fields.maintenanceEmails = {u"b@gmail.com"_s};
        known[2].fields.billingEmails = {u"a@gmail.com"_s};
        QCOMPARE(found(known, fields, 4), u"1 name, 2 phone"_s);
        QCOMPARE(found(known, CustomerFields()), QString());
    }

    void aDomainOfManySaysNothing()
    {
        std::vector<Customer> known;
        for (int i = 1; i <= 6; ++i) {
            known.push_back(customer(i, u"社%1"_s.arg(i)));
            known.back().fields.billingEmails = {u"a%1@group.example.jp"_s.arg(i)};
        }
        CustomerFields fields;
        fields.name = u"新"_s;
        fields.billingEmails = {u"x@group.example.jp"_s};
        QCOMPARE(found(known, fields), QString());
        known.pop_back();
        QVERIFY(found(known, fields).contains(u"mail_domain"_s));
    }

    void ofTheStored_data() { Engines::addRows(); }
    void ofTheStored()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(u"中野"_s)};
        CustomerFields fields;
        fields.name = u"株式会社甲"_s;
        fields.corporateNumber = nextCorporateNumber();
        const auto first = addCustomer(desk, fields, newOperation());
        CHOBA_VERIFY(first);
        fields.corporateNumber = nextCorporateNumber();
        const auto second = addCustomer(desk, fields, newOperation()); // a warning is no refusal
        CHOBA_VERIFY(second);
        const auto found = possibleDuplicates(*database, second->fields, second->id);
        CHOBA_VERIFY(found);
        QCOMPARE(found->size(), std::size_t(1));
        QCOMPARE(found->front().id, first->id);

        const CsvTable csv =
            *CsvTable::parse(u"name,corporate_number\n㈱甲,%1\n"_s.arg(nextCorporateNumber()).toUtf8());
        const auto plan = previewCustomerImport(*database, csv);
        CHOBA_VERIFY(plan);
        QCOMPARE(plan->rows.front().fate, ImportFate::Add);
        QVERIFY(previewOf(*plan).rows.front().remark.contains(u"same name"_s));
    }
};

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
