// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/accountstore.h"
#include "models/customers/addaccount.h"
#include "models/customers/addcustomer.h"
#include "models/customers/assignaccounts.h"
#include "models/customers/contactstore.h"
#include "models/customers/contractstore.h"
#include "models/customers/customernotes.h"
#include "models/customers/customerstore.h"
#include "models/customers/duplicates.h"
#include "models/customers/editcontacts.h"
#include "models/customers/editcustomer.h"
#include "models/customers/importcustomers.h"
#include "models/customers/mergecustomers.h"
#include "models/customers/mergestore.h"
#include "models/customers/moveaccount.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/audit.h"
#include "models/storage/transaction.h"
#include "tests/models/customers/namedcustomer.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

class MergeCustomersTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    FixedClock m_clock{QDateTime(QDate(2026, 4, 1), QTime(3, 0), Qt::UTC)};
    RuleBook m_rules = *RuleBook::shipped();

    /// Two customers; the first has an account, a contact and a note.
    struct Pair
    {
        Customer from;
        Customer into;
    };
    Result<Pair> makePair(Desk &desk)
    {
        CustomerFields fields = namedCustomer(u"甲旧"_s);
        fields.phone = u"011"_s;
        fields.billingEmails = {u"a@x.jp"_s};
        CHOBA_TRY_ASSIGN(const Customer from, addCustomer(desk, fields, newOperation()));
        fields = namedCustomer(u"甲"_s);
        fields.billingEmails = {u"b@x.jp"_s};
        CHOBA_TRY_ASSIGN(const Customer into, addCustomer(desk, fields, newOperation()));
        CHOBA_TRY(addAccount(
            desk, m_rules,
            {{u"123456789012"_s, from.id, ContractPlan::Prime, Month(2026, 1), SupportPlan::Basic}, {}},
            newOperation()));
        CHOBA_TRY(addContact(desk, from.id, {ContactKind::Technical, u"高橋"_s, {}, {}, {}}, newOperation()));
        CHOBA_TRY(addCustomerNote(desk, from.id, u"約束"_s, newOperation()));
        return Pair{from, into};
    }
    static CustomerMerge mergeOf(const Pair &pair)
    {
        return {pair.from.id, pair.into.id, pair.from.rowVersion, pair.into.rowVersion, u"合併"_s};
    }

private slots:
    void fieldsOfBoth()
    {
        CustomerFields into = namedCustomer(u"甲"_s);
        into.notes = u"into"_s;
        into.serviceKinds = {u"billing"_s};
        into.billingEmails = {u"a@x.jp"_s};
        CustomerFields from = namedCustomer(u"乙"_s);
        from.notes = u"from"_s;
        from.phone = u"011"_s;
        from.creditLimit = u"500"_s;
        from.serviceKinds = {u"billing"_s, u"cdn"_s};
        from.billingEmails = {u"b@x.jp"_s, u"a@x.jp"_s};
        const CustomerFields merged = mergedFields(into, from);
        QCOMPARE(merged.name, into.name);
        QCOMPARE(merged.corporateNumber, into.corporateNumber);
        QCOMPARE(merged.phone, from.phone);
        QCOMPARE(merged.notes, u"into\nfrom"_s);
        QVERIFY(merged.creditLimit.isEmpty()); // somebody else's to give
        QCOMPARE(merged.billingEmails, (QStringList{u"a@x.jp"_s, u"b@x.jp"_s}));
        QCOMPARE(merged.serviceKinds, (QStringList{u"billing"_s, u"cdn"_s}));
    }

    void everythingGoesOver_data() { Engines::addRows(); }
    void everythingGoesOver()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(u"中野"_s)};
        const auto pair = makePair(desk);
        CHOBA_VERIFY(pair);
        const auto plan = previewMerge(*database, pair->from.id, pair->into.id);
        CHOBA_VERIFY(plan);
        QCOMPARE(std::tuple(plan->accounts, plan->contacts, plan->notes), std::tuple(1, 1, 1));

        const QString operation = newOperation();
        const auto merged = mergeCustomers(desk, mergeOf(*pair), operation);
        CHOBA_VERIFY(merged);
        QCOMPARE(merged->id, pair->into.id);
        QCOMPARE(merged->fields.phone, u"011"_s);
        QVERIFY(!mergeCustomers(desk, mergeOf(*pair), operation)); // once
        QCOMPARE(ContractStore(*database).ofCustomer(pair->into.id)->size(), std::size_t(1));
        QVERIFY(ContractStore(*database).ofCustomer(pair->from.id)->empty());
        QCOMPARE(ContactStore(*database).ofCustomer(pair->into.id)->size(), std::size_t(1));
        QCOMPARE(NoteStore(*database).ofCustomer(pair->into.id)->size(), std::size_t(1));
        QCOMPARE(NoteStore(*database).ofCustomer(pair->into.id)->front().writtenBy, u"中野"_s);

        const auto gone = CustomerStore(*database).meant(u"甲旧"_s); // still found
        CHOBA_VERIFY(gone);
        QCOMPARE(gone->mergedInto, pair->into.id);
        QVERIFY(gone->fields.corporateNumber == pair->from.fields.corporateNumber);
        QCOMPARE((*MergeStore(*database).ofCustomer(pair->from.id))->reason, u"合併"_s);
        QCOMPARE(auditOf(*database, u"customer"_s, QString::number(pair->from.id))->back().entry.action,
                 u"merge_customer"_s);
        const auto taken = auditOf(*database, u"customer"_s, QString::number(pair->into.id))->back().entry;
        QCOMPARE(taken.after.value(u"merged_from"_s).toInteger(), pair->from.id);
        QCOMPARE(auditOf(*database, u"aws_account"_s, u"123456789012"_s)->back().entry.action,
                 u"move_account"_s);
    }

    void aMergedCustomerHasNothingMore_data() { Engines::addRows(); }
    void aMergedCustomerHasNothingMore()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(u"中野"_s)};
        const auto pair = makePair(desk);
        CHOBA_VERIFY(pair);
        CHOBA_VERIFY(mergeCustomers(desk, mergeOf(*pair), newOperation()));
        const qint64 gone = pair->from.id;
        const auto refused = [](const auto &result) {
            return !result && result.error().kind == ErrorKind::Conflict &&
                   result.error().field == u"customer"_s;
        };
        const Customer stored = *CustomerStore(*database).byId(gone);
        CustomerFields fields = stored.fields;
        fields.phone = u"012"_s;
        QVERIFY(refused(editCustomer(desk, {gone, stored.rowVersion, fields}, newOperation())));
        QVERIFY(refused(addContact(desk, gone, {ContactKind::Other, u"x"_s, {}, {}, {}}, newOperation())));
        QVERIFY(refused(addCustomerNote(desk, gone, u"x"_s, newOperation())));
        QVERIFY(refused(addAccount(
            desk, m_rules,
            {{u"123456789013"_s, gone, ContractPlan::Prime, Month(2026, 1), SupportPlan::Basic}, {}},
            newOperation())));
        QVERIFY(refused(
            moveAccount(desk, {u"123456789012"_s, gone, std::nullopt, Month(2026, 5)}, newOperation())));
        QVERIFY(refused(previewMerge(*database, gone, pair->into.id)));
        QVERIFY(refused(previewMerge(*database, pair->into.id, gone)));
        const CsvTable csv = *CsvTable::parse(
            u"name,corporate_number\n甲旧,%1\n"_s.arg(pair->from.fields.corporateNumber).toUtf8());
        QCOMPARE(previewCustomerImport(*database, csv)->rows.front().fate, ImportFate::Problem);
        const auto alike = possibleDuplicates(*database, pair->from.fields, 0);
        CHOBA_VERIFY(alike);
        QCOMPARE(alike->size(), std::size_t(1)); // the one that stays, not the one that went
        QCOMPARE(alike->front().id, pair->into.id);

        // The database itself, whoever asks.
        for (const QString &change :
             {u"UPDATE contract SET customer_id = %1"_s, u"DELETE FROM customer_merge"_s,
              u"UPDATE customer_merge SET into_id = %1"_s,
              u"INSERT INTO customer_merge (customer_id, into_id, merged_at, merged_by, reason) "
              "VALUES (%2, %1, 'x', 'x', 'x')"_s})
            QVERIFY2(!database
                          ->statement(QString(change)
                                          .replace(u"%1"_s, QString::number(gone))
                                          .replace(u"%2"_s, QString::number(pair->into.id)))
                          .exec(),
                     qPrintable(change));
    }

    void takesTheNumberOver_data() { Engines::addRows(); }
    void takesTheNumberOver()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(u"中野"_s)};
        const auto pair = makePair(desk);
        CHOBA_VERIFY(pair);
        CustomerFields without = pair->into.fields;
        without.corporateNumber.clear();
        const auto into = editCustomer(desk, {pair->into.id, 1, without}, newOperation());
        CHOBA_VERIFY(into);
        const auto merged = mergeCustomers(desk, mergeOf({pair->from, *into}), newOperation());
        CHOBA_VERIFY(merged);
        QCOMPARE(merged->fields.corporateNumber, pair->from.fields.corporateNumber);
    }

    void refuses_data() { Engines::addRows(); }
    void refuses()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(u"中野"_s)};
        const auto pair = makePair(desk);
        CHOBA_VERIFY(pair);
        CustomerMerge merge = mergeOf(*pair);
        merge.reason = u" "_s;
        QCOMPARE(mergeCustomers(desk, merge, newOperation()).error().field, u"reason"_s);
        merge = mergeOf(*pair);
        merge.into = merge.from;
        QCOMPARE(mergeCustomers(desk, merge, newOperation()).error().field, u"into"_s);
        merge = mergeOf(*pair);
        merge.into = 99;
        QCOMPARE(mergeCustomers(desk, merge, newOperation()).error().kind, ErrorKind::NotFound);
        for (int CustomerMerge::*seen : {&CustomerMerge::fromVersion, &CustomerMerge::intoVersion}) {
            merge = mergeOf(*pair);
            ++(merge.*seen);
            QVERIFY(mergeCustomers(desk, merge, newOperation()).error().isStale());
        }
        QCOMPARE(ContractStore(*database).ofCustomer(pair->from.id)->size(), std::size_t(1));
        QCOMPARE(CustomerStore(*database).byId(pair->from.id)->rowVersion, 1);
    }
};

QTEST_GUILESS_MAIN(MergeCustomersTest)
#include "tst_mergecustomers.moc"
