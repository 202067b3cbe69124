// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/addcustomer.h"
#include "models/customers/customerrules.h"
#include "models/customers/customerstore.h"
#include "models/customers/editcustomer.h"
#include "models/storage/audit.h"
#include "models/storage/transaction.h"
#include "tests/models/customers/namedcustomer.h"
#include "tests/support/corporatenumbers.h"
#include "tests/support/engines.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

class CustomersTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    FixedClock m_clock{QDateTime(QDate(2026, 4, 1), QTime(3, 0), Qt::UTC)};

    static QStringList naughtyStrings()
    {
        QFile file(qEnvironmentVariable("CHOBA_SOURCE_DIR") + u"/tests/data/naughty-strings/blns.json"_s);
        QStringList strings;
        if (file.open(QIODevice::ReadOnly)) {
            for (const auto one : QJsonDocument::fromJson(file.readAll()).array())
                strings.append(one.toString());
        }
        return strings;
    }

private slots:
    void checksFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored"); ///< null: refused
        QTest::newRow("number") << u"corporate_number"_s << u"3430001027574"_s << u"3430001027574"_s;
        QTest::newRow("full width") << u"corporate_number"_s << u" ３４３０００１０２７５７４ "_s
                                    << u"3430001027574"_s;
        QTest::newRow("check digit") << u"corporate_number"_s << u"4430001027574"_s << QString();
        QTest::newRow("12 digits") << u"corporate_number"_s << u"343000102757"_s << QString();
        QTest::newRow("no number") << u"corporate_number"_s << u"　"_s << u""_s;
        QTest::newRow("postal code") << u"postal_code"_s << u"〒０６０－０００１"_s << u"060-0001"_s;
        QTest::newRow("postal code plain") << u"postal_code"_s << u"0600001"_s << u"060-0001"_s;
        QTest::newRow("6 digits") << u"postal_code"_s << u"060-001"_s << QString();
        QTest::newRow("mail") << u"billing_emails"_s << u"ａ.b+c@x-y.example.jp"_s
                              << u"a.b+c@x-y.example.jp"_s;
        QTest::newRow("old phone mail")
            << u"billing_emails"_s << u"a..b.@docomo.ne.jp"_s << u"a..b.@docomo.ne.jp"_s;
        QTest::newRow("header in mail") << u"billing_emails"_s << u"a@x.jp\r\nBcc:b@x.jp"_s << QString();
        QTest::newRow("two in one") << u"billing_emails"_s << u"a@x.jp,b@x.jp"_s << QString();
        QTest::newRow("no domain") << u"billing_emails"_s << u"a@localhost"_s << QString();
        QTest::newRow("no name") << u"name"_s << u" 　"_s << QString();
        QTest::newRow("NUL") << u"notes"_s << QString(u"a"_s + QChar(u'\0')) << QString();
        QTest::newRow("half a character") << u"notes"_s << QString(QChar(0xD842)) << QString();
        QTest::newRow("two-word character") << u"notes"_s << u"𠮷"_s << u"𠮷"_s;
    }
    void checksFields()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        CustomerFields fields = namedCustomer(field == u"name" ? typed : u"x"_s);
        if (field == u"corporate_number")
            fields.corporateNumber = typed;
        else if (field == u"postal_code")
            fields.postalCode = typed;
        else if (field == u"billing_emails")
            fields.billingEmails = {typed};
        else
            fields.notes = typed;
        const auto checked = checkedCustomer(fields);
        if (stored.isNull()) {
            QVERIFY(!checked);
            QCOMPARE(checked.error().problems.size(), std::size_t(1));
            QCOMPARE(checked.error().field, field);
            return;
        }
        QVERIFY(checked);
        const QJsonValue value = toJson(*checked).value(field);
        QCOMPARE(value.isArray() ? value.toArray().first().toString() : value.toString(), stored);
    }

    void namesAllProblemsAtOnce()
    {
        CustomerFields fields;
        fields.corporateNumber = u"1"_s;
        fields.postalCode = u"1"_s;
        fields.billingEmails = {u"a"_s, u"b@x.jp"_s, u"c"_s};
        QCOMPARE(checkedCustomer(fields).error().problems.size(), std::size_t(5));
    }

    void goldenCorporateNumbers()
    {
        QFile file(qEnvironmentVariable("CHOBA_SOURCE_DIR") + u"/tests/data/golden/corporate-numbers.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonDocument golden = QJsonDocument::fromJson(file.readAll());
        for (const auto &[key, valid] : {std::pair(u"valid"_s, true), std::pair(u"invalid"_s, false)}) {
            const QJsonArray numbers = golden[key].toArray();
            QVERIFY(!numbers.isEmpty());
            for (const auto number : numbers) {
                CustomerFields fields = namedCustomer(u"x"_s);
                fields.corporateNumber = number.toString();
                QVERIFY2(checkedNewCustomer(fields).has_value() == valid, qPrintable(fields.corporateNumber));
            }
        }
    }

    void addsAndAudits_data() { Engines::addRows(); }
    void addsAndAudits()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        ChangeHub hub;
        database->setChangeHub(&hub);
        QSignalSpy spy(&hub, &ChangeHub::changed);
        Desk desk{*database, m_clock, Actor::owner(u"中野"_s)};
        CustomerFields fields = namedCustomer(u"株式会社𠮷野"_s);
        fields.corporateNumber = u"３４３０００１０２７５７４"_s;
        fields.billingEmails = {u"a@x.jp"_s, u"b@x.jp"_s, u"a@x.jp"_s};
        const auto added = addCustomer(desk, fields, newOperation());
        CHOBA_VERIFY(added);
        QCOMPARE(added->fields.billingEmails, (QStringList{u"a@x.jp"_s, u"b@x.jp"_s}));
        QCOMPARE(added->createdAt, m_clock.now());
        QCOMPARE(added->rowVersion, 1);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().first().value<Change>().ids, std::vector<qint64>{added->id});
        const auto audit = auditOf(*database, u"customer"_s, QString::number(added->id));
        CHOBA_VERIFY(audit);
        QCOMPARE(audit->size(), std::size_t(1));
        QCOMPARE(audit->front().entry.after, toJson(added->fields));

        const CustomerStore store(*database);
        QCOMPARE(store.meant(QString::number(added->id))->id, added->id);
        QCOMPARE(store.meant(u"3430001027574"_s)->id, added->id);
        QCOMPARE(store.meant(u"株式会社𠮷野"_s)->id, added->id);
        QCOMPARE(store.like(u"野"_s, 5)->size(), std::size_t(1));
        QCOMPARE(store.like(u"30001"_s, 5)->size(), std::size_t(1));
        QVERIFY(store.like(u"nobody"_s, 5)->empty());
        QVERIFY(store.like({}, 0)->empty());
        QCOMPARE(store.meant(u"nobody"_s).error().kind, ErrorKind::NotFound);
    }

    void refusesATakenNumber_data() { Engines::addRows(); }
    void refusesATakenNumber()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(u"x"_s)};
        CustomerFields fields = namedCustomer(u"甲"_s);
        fields.corporateNumber = u"3430001027574"_s;
        CHOBA_VERIFY(addCustomer(desk, fields, newOperation()));
        fields.name = u"乙"_s;
        const auto again = addCustomer(desk, fields, newOperation());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QCOMPARE(again.error().field, u"corporate_number"_s);
        QVERIFY(again.error().message.contains(u"甲"_s));
        CHOBA_VERIFY(addCustomer(desk, namedCustomer(u"丙"_s), newOperation()));
        CHOBA_VERIFY(addCustomer(desk, namedCustomer(u"丁"_s), newOperation()));
        QCOMPARE(CustomerStore(*database).insert(fields, m_clock.now()).error().kind, ErrorKind::Conflict);
    }

    void anOperationAddsOnce_data() { Engines::addRows(); }
    void anOperationAddsOnce()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(u"x"_s)};
        const QString operation = newOperation();
        CHOBA_VERIFY(addCustomer(desk, namedCustomer(u"甲"_s), operation));
        QVERIFY(!addCustomer(desk, namedCustomer(u"甲"_s), operation));
        QCOMPARE(CustomerStore(*database).all()->size(), std::size_t(1));
    }

    void editsAndRefusesStaleEdits_data() { Engines::addRows(); }
    void editsAndRefusesStaleEdits()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(u"x"_s)};
        const auto added = addCustomer(desk, namedCustomer(u"甲"_s), newOperation());
        CHOBA_VERIFY(added);
        CustomerEdit edit{added->id, added->rowVersion, added->fields};
        edit.fields.phone = u"011-000-0000"_s;
        const auto edited = editCustomer(desk, edit, newOperation());
        CHOBA_VERIFY(edited);
        QCOMPARE(edited->rowVersion, 2);
        QCOMPARE(edited->fields.phone, u"011-000-0000"_s);

        CustomerEdit stale{added->id, added->rowVersion, added->fields};
        stale.fields.notes = u"mine"_s;
        const auto refused = editCustomer(desk, stale, newOperation());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().problems,
                 (std::vector<Problem>{{u"phone"_s, u"011-000-0000"_s}, {u"notes"_s, u""_s}}));
        QCOMPARE(CustomerStore(*database).byId(added->id)->fields, edit.fields);

        edit.rowVersion = 2;
        CHOBA_VERIFY(editCustomer(desk, edit, newOperation()));
        QCOMPARE(auditOf(*database, u"customer"_s, QString::number(added->id))->size(), std::size_t(2));
    }

    void naughtyStringsComeBackUnharmed_data() { Engines::addRows(); }
    void naughtyStringsComeBackUnharmed()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(u"x"_s)};
        const QStringList strings = naughtyStrings();
        QVERIFY(strings.size() > 400);
        for (const QString &text : strings) {
            CustomerFields fields;
            for (const auto &[field, member] : customerTexts)
                fields.*member = text;
            fields.corporateNumber = nextCorporateNumber();
            fields.postalCode.clear();
            fields.creditLimit.clear();
            fields.salesOwner = fields.csm = text.trimmed();
            if (text.trimmed().isEmpty())
                fields.name = u"x"_s + text;
            const auto added = addCustomer(desk, fields, newOperation());
            if (text.contains(QChar(QChar::ByteOrderSwapped))) {
                QVERIFY(!added); // no character: SQLite would store another one
                continue;
            }
            CHOBA_VERIFY(added);
            QCOMPARE(added->fields, fields);
            const auto found = CustomerStore(*database).named(fields.name);
            CHOBA_VERIFY(found);
            QCOMPARE(found->back().id, added->id);
        }
        CHOBA_VERIFY(CustomerStore(*database).all());
    }
};

QTEST_GUILESS_MAIN(CustomersTest)
#include "tst_customers.moc"
