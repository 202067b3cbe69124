// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/accountstore.h"
#include "models/customers/addcustomer.h"
#include "models/customers/assignaccount.h"
#include "models/jobs/jobqueue.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/transaction.h"
#include "tests/support/corporatenumbers.h"
#include "tests/support/engines.h"
#include "ui/customers/customerpages.h"
#include "ui/kit/appearance.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

const FixedClock fixedClock{QDateTime(QDate(2026, 4, 28), QTime(3, 0), Qt::UTC)};

} // namespace

class CustomerPagesTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

    /// Two customers, one with an account, and an account only usage knows.
    struct Office
    {
        std::unique_ptr<Database> database;
        ChangeHub hub;
        JobQueue jobs;
        RuleBook rules = RuleBook::shipped().value();
        qint64 first = 0;
        std::unique_ptr<CustomerPages> pages;

        explicit Office(std::unique_ptr<Database> fresh)
            : database(std::move(fresh))
            , jobs(database->location(), &hub)
        {
            database->setChangeHub(&hub);
            Desk here = desk();
            CustomerFields fields;
            fields.name = u"株式会社みどり通信"_s;
            fields.corporateNumber = nextCorporateNumber();
            fields.kana = u"ミドリツウシン"_s;
            first = addCustomer(here, fields, newOperation()).value().id;
            fields.name = u"Aoba & Co. 100%"_s;
            fields.kana.clear();
            fields.corporateNumber = nextCorporateNumber();
            (void)addCustomer(here, fields, newOperation()).value();
            (void)assignAccount(
                here, rules,
                {u"123456780000"_s, first, ContractPlan::Prime, Month(2026, 1), SupportPlan::Basic},
                newOperation())
                .value();
            if (!AccountStore(*database).recordSeen(u"999999999999"_s, Month(2026, 4), {u"222911487730"_s}))
                qFatal("not recorded");
            pages = std::make_unique<CustomerPages>(desk(), rules, hub, jobs);
        }
        Desk desk() { return {*database, fixedClock, Actor::owner(u"中野"_s)}; }
    };

private slots:
    void initTestCase_data() { Engines::addRows(); }

    void thePaletteFindsCustomers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("name") << u"みどり"_s << 1;
        QTest::newRow("one character") << u"通"_s << 1;
        QTest::newRow("kana") << u"ツウシン"_s << 1;
        QTest::newRow("id") << u"#1"_s << 1;
        QTest::newRow("no such id") << u"#99"_s << 0;
        QTest::newRow("case") << u"AOBA"_s << 1;
        QTest::newRow("percent is a character") << u"100%"_s << 1;
        QTest::newRow("and no wildcard") << u"み%信"_s << 0;
    }
    void thePaletteFindsCustomers()
    {
        QFETCH_GLOBAL(Engine, engine);
        QFETCH(QString, text);
        Office office(m_engines.fresh(engine));
        const QList<PaletteRow> rows = office.pages->customers().find(text, 5);
        QTEST(static_cast<int>(rows.size()), "found");
    }

    void thePaletteFindsAccounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("digits") << u"12345678"_s << 1;
        QTest::newRow("hyphens") << u"1234-5678-0000"_s << 1;
        QTest::newRow("customer") << u"みどり"_s << 1;
        QTest::newRow("customer's kana") << u"ミドリ"_s << 1;
        QTest::newRow("nobody") << u"青葉"_s << 0;
    }
    void thePaletteFindsAccounts()
    {
        QFETCH_GLOBAL(Engine, engine);
        QFETCH(QString, text);
        Office office(m_engines.fresh(engine));
        const QList<PaletteRow> rows = office.pages->accounts().find(text, 5);
        QTEST(static_cast<int>(rows.size()), "found");
    }

    void aRowOpensItsPlace()
    {
        QFETCH_GLOBAL(Engine, engine);
        Office office(m_engines.fresh(engine));
        QSignalSpy opened(office.pages.get(), &CustomerPages::openRequested);
        office.pages->customers().find(u"みどり"_s, 5).front().activate();
        QCOMPARE(opened.front(), (QVariantList{u"customers"_s, QVariant::fromValue(office.first)}));
        const PaletteRow account = office.pages->accounts().find(u"みどり"_s, 5).front();
        QCOMPARE(account.name, u"1234-5678-0000 株式会社みどり通信"_s);
        account.activate();
        QCOMPARE(opened.back(), (QVariantList{u"accounts"_s, u"123456780000"_s}));
    }

    void accountsThatWaitAreCounted()
    {
        QFETCH_GLOBAL(Engine, engine);
        Office office(m_engines.fresh(engine));
        const QList<PageDescriptor> pages = office.pages->descriptors();
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages.back().id, u"accounts"_s);
        QTRY_COMPARE(pages.back().badge().count, 1);
        Desk here = office.desk();
        CHOBA_VERIFY(assignAccount(
            here, office.rules,
            {u"222911487730"_s, office.first, ContractPlan::Prime, Month(2026, 4), SupportPlan::Basic},
            newOperation()));
        QTRY_COMPARE(pages.back().badge().count, 0);
    }
};

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication app(argc, argv);
    const Appearance appearance(app);
    CustomerPagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_customerpages.moc"
