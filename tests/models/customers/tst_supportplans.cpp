// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/accountstore.h"
#include "models/customers/addcustomer.h"
#include "models/customers/assignaccount.h"
#include "models/customers/contractstore.h"
#include "models/customers/finishsupportplan.h"
#include "models/customers/requestsupportplan.h"
#include "models/customers/supportplanrules.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/audit.h"
#include "models/storage/transaction.h"
#include "tests/support/corporatenumbers.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(choba::ContractPlan)
Q_DECLARE_METATYPE(choba::SupportPlan)

namespace {

enum class Answer { Accepted, Warned, Refused };

} // namespace

Q_DECLARE_METATYPE(Answer)

class SupportPlansTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    const RuleBook m_rules = *RuleBook::shipped();

    static SupportPlanChange change(SupportPlan plan, const QDate &on)
    {
        SupportPlanChange one;
        one.plan = plan;
        one.requestedOn = on;
        return one;
    }

private slots:
    void asksTheRules_data()
    {
        QTest::addColumn<ContractPlan>("contract");
        QTest::addColumn<SupportPlan>("plan");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<Answer>("answer");
        const auto prime = ContractPlan::Prime;
        const auto lite = ContractPlan::PrimeLite;
        const QDate lastDay(2025, 12, 31);
        const QDate firstDay(2026, 1, 1);
        for (const auto &[name, plan] :
             {std::pair("Business", SupportPlan::Business), std::pair("Developer", SupportPlan::Developer)}) {
            QTest::addRow("%s, last day", name) << prime << plan << lastDay << Answer::Accepted;
            QTest::addRow("%s, day after", name) << prime << plan << firstDay << Answer::Refused;
            QTest::addRow("%s, lite, last day", name) << lite << plan << lastDay << Answer::Accepted;
            QTest::addRow("%s, lite, day after", name) << lite << plan << firstDay << Answer::Warned;
            QTest::addRow("%s, lite, its end", name) << lite << plan << QDate(2026, 12, 31) << Answer::Warned;
            QTest::addRow("%s, lite, over", name) << lite << plan << QDate(2027, 1, 1) << Answer::Refused;
        }
        QTest::newRow("Plus, day before") << prime << SupportPlan::BusinessPlus << lastDay << Answer::Refused;
        QTest::newRow("Plus, first day")
            << prime << SupportPlan::BusinessPlus << firstDay << Answer::Accepted;
        QTest::newRow("Enterprise") << prime << SupportPlan::Enterprise << firstDay << Answer::Accepted;
        QTest::newRow("no day") << prime << SupportPlan::Enterprise << QDate() << Answer::Refused;
    }
    void asksTheRules()
    {
        QFETCH(ContractPlan, contract);
        QFETCH(SupportPlan, plan);
        QFETCH(QDate, on);
        QFETCH(Answer, answer);
        const auto warnings = checkPlanRequest(m_rules, contract, {}, change(plan, on));
        QCOMPARE(warnings.has_value(), answer != Answer::Refused);
        if (warnings)
            QCOMPARE(warnings->isEmpty(), answer == Answer::Accepted);
        else
            QCOMPARE(warnings.error().kind, ErrorKind::Invalid);
    }

    void keepsTheOrderOfRequests()
    {
        const QDate day(2026, 5, 20);
        const std::vector<SupportPlanChange> soFar{change(SupportPlan::Basic, day)};
        const auto ask = [&](SupportPlan plan, const QDate &on) {
            return checkPlanRequest(m_rules, ContractPlan::Prime, soFar, change(plan, on));
        };
        QVERIFY(ask(SupportPlan::BusinessPlus, day));
        QCOMPARE(ask(SupportPlan::BusinessPlus, day.addDays(-1)).error().field, u"requested_on"_s);
        QCOMPARE(ask(SupportPlan::Basic, day).error().field, u"plan"_s);
    }

    void isDueOnTheFifthBusinessDay()
    {
        QCOMPARE(*planChangeDueOn(m_rules, QDate(2026, 5, 20)), QDate(2026, 5, 27));
        QCOMPARE(*planChangeDueOn(m_rules, QDate(2026, 4, 28)), QDate(2026, 5, 11)); // over Golden Week
        QVERIFY(!planChangeDueOn(m_rules, QDate(2999, 1, 1)));
    }

    void isRequestedAndDone_data() { Engines::addRows(); }
    void isRequestedAndDone()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        const FixedClock clock(QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC));
        Desk desk{*database, clock, Actor::owner(u"中野"_s)};
        CustomerFields fields;
        fields.name = u"甲"_s;
        fields.corporateNumber = nextCorporateNumber();
        const auto customer = addCustomer(desk, fields, newOperation());
        CHOBA_VERIFY(customer);
        const QString id = u"123456789012"_s;
        const auto account = assignAccount(
            desk, m_rules, {id, customer->id, ContractPlan::Prime, Month(2026, 4), SupportPlan::Basic},
            newOperation());
        CHOBA_VERIFY(account);

        const auto finish = [&](const QDate &on) {
            return finishSupportPlan(desk, {id, 0, on}, newOperation());
        };
        QCOMPARE(finish(QDate(2026, 5, 22)).error().kind, ErrorKind::NotFound);
        SupportPlanRequest request{id, SupportPlan::BusinessPlus, QDate(2026, 3, 31), u"電話で"_s};
        QCOMPARE(requestSupportPlan(desk, m_rules, request, newOperation()).error().field, u"requested_on"_s);
        request.requestedOn = QDate(2026, 5, 20);
        const auto requested = requestSupportPlan(desk, m_rules, request, newOperation());
        CHOBA_VERIFY(requested);
        QCOMPARE(requested->dueOn, QDate(2026, 5, 27));
        QVERIFY(requested->warnings.isEmpty());
        QVERIFY(requested->change.isOpen());

        QCOMPARE(finish(QDate(2026, 5, 19)).error().field, u"done_on"_s);
        const auto done = finish(QDate(2026, 5, 22));
        CHOBA_VERIFY(done);
        QCOMPARE(done->id, requested->change.id);
        QCOMPARE(done->note, u"電話で"_s);
        QCOMPARE(finish(QDate(2026, 5, 22)).error().kind, ErrorKind::NotFound);
        const auto all = AccountStore(*database).contractsOf(Month(2026, 5))->front().supportPlans;
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all.back(), *done);
        QCOMPARE(ContractStore(*database).supportPlanChange(done->id).value(), *done);
    }
};

QTEST_GUILESS_MAIN(SupportPlansTest)
#include "tst_supportplans.moc"
