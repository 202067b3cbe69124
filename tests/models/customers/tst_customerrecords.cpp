// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/addcustomer.h"
#include "models/customers/contactstore.h"
#include "models/customers/customernotes.h"
#include "models/customers/customerrules.h"
#include "models/customers/customerstore.h"
#include "models/customers/editcontacts.h"
#include "models/customers/editcustomer.h"
#include "models/storage/audit.h"
#include "models/storage/transaction.h"
#include "tests/models/customers/namedcustomer.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

/// What is kept of a customer beside where its invoices go.
class CustomerRecordsTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    FixedClock m_clock{QDateTime(QDate(2026, 4, 1), QTime(3, 0), Qt::UTC)};

    static ContactFields contact(const QString &name)
    {
        ContactFields fields;
        fields.name = name;
        fields.emails = {u"ａ@x.jp"_s, u"a@x.jp"_s, u"b@x.jp"_s};
        fields.phone = u"011"_s;
        return fields;
    }

private slots:
    void creditLimits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored"); // null: refused
        QTest::newRow("none") << u" "_s << u""_s;
        QTest::newRow("plain") << u"1000000"_s << u"1000000"_s;
        QTest::newRow("full-width") << u"１，０００，０００円"_s << u"1000000"_s;
        QTest::newRow("as shown") << u"¥1,000,000"_s << u"1000000"_s;
        QTest::newRow("zero") << u"0"_s << u"0"_s;
        QTest::newRow("below zero") << u"−1"_s << QString();
        QTest::newRow("half a yen") << u"1.5"_s << QString();
        QTest::newRow("words") << u"many"_s << QString();
        QTest::newRow("too many") << u"99999999999999999999"_s << QString();
    }
    void creditLimits()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        CustomerFields fields = namedCustomer(u"甲"_s);
        fields.creditLimit = typed;
        const auto checked = checkedCustomer(fields);
        QCOMPARE(checked.has_value(), !stored.isNull());
        if (checked)
            QCOMPARE(checked->creditLimit, stored);
        else
            QCOMPARE(checked.error().field, u"credit_limit_jpy"_s);
    }

    void services()
    {
        CustomerFields fields = namedCustomer(u"甲"_s);
        fields.serviceKinds = {u"ＣＤＮ"_s, u"Billing Adv."_s, u"定額"_s, u"cdn"_s, u""_s};
        const auto checked = checkedCustomer(fields);
        CHOBA_VERIFY(checked);
        QCOMPARE(checked->serviceKinds, (QStringList{u"billing_advanced"_s, u"flat_rate"_s, u"cdn"_s}));
        fields.serviceKinds = {u"cdn"_s, u"radio"_s};
        QCOMPARE(checkedCustomer(fields).error().field, u"service_kinds"_s);
        fields.serviceKinds.clear();
        fields.maintenanceEmails = {u"a@x.jp\nBcc: b@x.jp"_s};
        QCOMPARE(checkedCustomer(fields).error().field, u"maintenance_emails"_s);
    }

    void everyFieldComesBack_data() { Engines::addRows(); }
    void everyFieldComesBack()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(u"中野"_s)};
        CustomerFields fields = namedCustomer(u"甲"_s);
        fields.maintenanceEmails = {u"noc@x.jp"_s, u"sre@x.jp"_s};
        fields.creditLimit = u"3000000"_s;
        fields.salesOwner = u"tanaka"_s;
        fields.csm = u"sato"_s;
        fields.serviceKinds = {u"billing"_s, u"cdn"_s};
        fields.industry = u"製造"_s;
        fields.publicBody = true;
        fields.throughThirdParty = true;
        const auto added = addCustomer(desk, fields, newOperation());
        CHOBA_VERIFY(added);
        QCOMPARE(added->fields, fields);
        QCOMPARE(toJson(*added).value(u"credit_limit_jpy"_s).toInteger(), 3'000'000);
        fields.creditLimit.clear();
        fields.partner = true;
        const auto edited = editCustomer(desk, {added->id, added->rowVersion, fields}, newOperation());
        CHOBA_VERIFY(edited);
        QCOMPARE(edited->fields, fields);
        QVERIFY(toJson(*edited).value(u"credit_limit_jpy"_s).isNull());
    }

    void whoMaySetALimit_data() { Engines::addRows(); }
    void whoMaySetALimit()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk sales{*database, m_clock, {u"sales"_s, {Permission::EditCustomers}, {}}};
        Desk manager{
            *database, m_clock, {u"boss"_s, {Permission::EditCustomers, Permission::SetCreditLimits}, {}}};
        CustomerFields fields = namedCustomer(u"甲"_s);
        fields.creditLimit = u"500"_s;
        QCOMPARE(addCustomer(sales, fields, newOperation()).error().kind, ErrorKind::NotAllowed);
        QVERIFY(CustomerStore(*database).all()->empty());
        const auto added = addCustomer(manager, fields, newOperation());
        CHOBA_VERIFY(added);
        fields.phone = u"011"_s;
        const auto edited = editCustomer(sales, {added->id, 1, fields}, newOperation());
        CHOBA_VERIFY(edited); // the limit stays as it is
        fields.creditLimit = u"５００"_s;
        CHOBA_VERIFY(editCustomer(sales, {added->id, 2, fields}, newOperation()));
        fields.creditLimit = u"501"_s;
        QCOMPARE(editCustomer(sales, {added->id, 2, fields}, newOperation()).error().kind,
                 ErrorKind::NotAllowed);
        CHOBA_VERIFY(editCustomer(manager, {added->id, 2, fields}, newOperation()));
    }

    void contacts_data() { Engines::addRows(); }
    void contacts()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(u"中野"_s)};
        const auto customer = addCustomer(desk, namedCustomer(u"甲"_s), newOperation());
        CHOBA_VERIFY(customer);
        const QString operation = newOperation();
        const auto added = addContact(desk, customer->id, contact(u"高橋"_s), operation);
        CHOBA_VERIFY(added);
        QVERIFY(!addContact(desk, customer->id, contact(u"高橋"_s), operation)); // once
        QCOMPARE(added->fields.emails, (QStringList{u"a@x.jp"_s, u"b@x.jp"_s}));
        QCOMPARE(addContact(desk, 99, contact(u"x"_s), newOperation()).error().kind, ErrorKind::NotFound);
        ContactFields bad = contact(u" "_s);
        bad.emails = {u"a@x.jp\r\nBcc:b@x.jp"_s};
        QCOMPARE(addContact(desk, customer->id, bad, newOperation()).error().problems.size(), std::size_t(2));

        ContactFields fields = added->fields;
        fields.kind = ContactKind::Applicant;
        const auto edited = editContact(desk, {added->id, added->rowVersion, fields}, newOperation());
        CHOBA_VERIFY(edited);
        QCOMPARE(edited->fields.kind, ContactKind::Applicant);
        fields.phone = u"012"_s;
        QVERIFY(editContact(desk, {added->id, added->rowVersion, fields}, newOperation()).error().isStale());
        QVERIFY(removeContact(desk, added->id, added->rowVersion, newOperation()).error().isStale());
        CHOBA_VERIFY(removeContact(desk, added->id, edited->rowVersion, newOperation()));
        QVERIFY(ContactStore(*database).ofCustomer(customer->id)->empty());

        const auto log = auditOf(*database, u"customer"_s, QString::number(customer->id));
        CHOBA_VERIFY(log);
        QStringList actions;
        for (const AuditRow &row : *log)
            actions.append(row.entry.action);
        QCOMPARE(actions,
                 (QStringList{u"add_customer"_s, u"add_contact"_s, u"edit_contact"_s, u"remove_contact"_s}));
        QCOMPARE(log->back().entry.before.value(u"contact"_s).toObject(), toJson(edited->fields));
    }

    void notesStay_data() { Engines::addRows(); }
    void notesStay()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(u"中野"_s)};
        const auto customer = addCustomer(desk, namedCustomer(u"甲"_s), newOperation());
        CHOBA_VERIFY(customer);
        CHOBA_VERIFY(addCustomerNote(desk, customer->id, u" 一つ目\nの話 "_s, newOperation()));
        const auto added = addCustomerNote(desk, customer->id, u"二つ目"_s, newOperation());
        CHOBA_VERIFY(added);
        QCOMPARE(added->writtenBy, u"中野"_s);
        QCOMPARE(addCustomerNote(desk, customer->id, u" \n"_s, newOperation()).error().field, u"note"_s);
        const auto notes = NoteStore(*database).ofCustomer(customer->id);
        CHOBA_VERIFY(notes);
        QCOMPARE(notes->size(), std::size_t(2));
        QCOMPARE(notes->front().note, u"二つ目"_s);
        QCOMPARE(notes->back().note, u"一つ目\nの話"_s);
        QCOMPARE(notes->back().writtenAt, m_clock.now());
        for (const char *change : {"UPDATE customer_note SET note = 'x'", "DELETE FROM customer_note",
                                   "UPDATE customer_note SET written_by = 'x'"})
            QVERIFY2(!database->statement(QString::fromLatin1(change)).exec(), change);
    }
};

QTEST_GUILESS_MAIN(CustomerRecordsTest)
#include "tst_customerrecords.moc"
