// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicestore.h"
#include "models/billing/traylist.h"
#include "models/demo/builddemo.h"
#include "models/demo/democompany.h"
#include "models/storage/transaction.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;

class BuildDemoTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

private slots:
    void aYearIsIssuedAndTheLastMonthWaits_data() { Engines::addRows(); }
    void aYearIsIssuedAndTheLastMonthWaits()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        const FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC));
        const auto rules = RuleBook::shipped();
        CHOBA_VERIFY(rules);
        Desk desk{*database, clock, Actor::owner(QStringLiteral("中野"))};
        JobContext job;
        CHOBA_VERIFY(buildDemo(desk, *rules, job));

        InvoiceStore store(*database);
        InvoiceFilter any;
        any.isIssued = true;
        const auto issued = store.heads(any);
        CHOBA_VERIFY(issued);
        const auto unsent = store.heads({{}, {}, {}, InvoiceState::Issued, {}});
        CHOBA_VERIFY(unsent);
        QCOMPARE(unsent->size(), std::size_t(40)); // the newest month's
        for (const InvoiceHead &head : *unsent)
            QCOMPARE(head.month, Month(2026, 9));
        QVERIFY(issued->size() > 380);
        std::set<QString> numbers;
        for (const InvoiceHead &head : *issued)
            numbers.insert(head.number);
        QCOMPARE(numbers.size(), issued->size());
        QCOMPARE(numbers.rbegin()->toLongLong() - numbers.begin()->toLongLong() + 1,
                 static_cast<qint64>(numbers.size()));
        const auto held = store.heads({Month(2026, 10), {}, {}, InvoiceState::Held, {}});
        CHOBA_VERIFY(held);
        QCOMPARE(held->size(), std::size_t(5));
        const auto tray = trayEntries(*database, *rules, Month(2026, 10));
        CHOBA_VERIFY(tray);
        QCOMPARE(tray->size(), std::size_t(2));
        const auto again = buildDemo(desk, *rules, job);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
    }

    void thereAreFortyAccounts()
    {
        QSet<QString> ids;
        for (const DemoCustomer &customer : demoCustomers()) {
            for (const DemoAccount &account : customer.accounts)
                ids.insert(account.id);
        }
        QCOMPARE(ids.size(), 40);
        CHOBA_VERIFY(checkedIssuerProfile(demoIssuer()));
    }
};

QTEST_MAIN(BuildDemoTest)
#include "tst_builddemo.moc"
