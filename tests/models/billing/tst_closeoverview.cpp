// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/closeoverview.h"
#include "models/billing/declarefinal.h"
#include "models/billing/issueinvoices.h"
#include "tests/sample/samplemonth.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;

namespace {

QString account(int number)
{
    return QStringLiteral("10000000000%1").arg(number);
}

SampleLine use(int number, const QString &cost, const QString &product = QStringLiteral("AmazonEC2"))
{
    SampleLine line;
    line.account = account(number);
    line.cost = cost;
    line.product = product;
    return line;
}

Yen total(const std::map<DifferenceCause, Yen> &causes)
{
    Yen sum;
    for (const auto &[cause, yen] : causes)
        sum += yen;
    return sum;
}

} // namespace

class CloseOverviewTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

    /// September issued at 150 yen, October waiting at 151.
    static Result<void> prepare(SampleMonth &sample)
    {
        const Month september = SampleMonth::month().plus(-1);
        CHOBA_TRY(sample.saveIssuer());
        for (const int number : {1, 2, 3, 4})
            CHOBA_TRY(sample.addAccount(account(number)));
        CHOBA_TRY(sample.setRate(QStringLiteral("150"), september));
        CHOBA_TRY(sample.import(
            {use(1, QStringLiteral("100")), use(2, QStringLiteral("50")), use(3, QStringLiteral("80"))},
            september));
        Desk desk = sample.desk();
        CHOBA_TRY(closeMonth(desk, sample.rules(), {september, false, {}}, sample.job()));
        CHOBA_TRY(issueInvoices(desk, sample.rules(), {september, {}}, sample.job()));
        CHOBA_TRY(sample.setRate(QStringLiteral("151")));
        return sample.import({use(1, QStringLiteral("100")),
                              use(1, QStringLiteral("40"), QStringLiteral("AmazonS3")),
                              use(2, QStringLiteral("20")), use(4, QStringLiteral("30"))});
    }

private slots:
    void differencesAddUpAndAreExplained_data() { Engines::addRows(); }
    void differencesAddUpAndAreExplained()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        Desk desk = sample.desk();
        const auto overview = readCloseOverview(desk, sample.rules(), SampleMonth::month());
        CHOBA_VERIFY(overview);
        QVERIFY(overview->now && overview->before);
        QCOMPARE(total(overview->causes()), *overview->now - *overview->before);
        for (const AccountDifference &one : overview->differences)
            QCOMPARE(total(one.causes), one.difference());

        // 80 dollars at 150 less 8 percent are gone with account 3.
        QCOMPARE(overview->differences.front().account, account(3));
        QCOMPARE(overview->differences.front().difference(), Yen(-11'040));
        QVERIFY(!overview->differences.front().now);
        const auto find = [&](int number) {
            for (const AccountDifference &one : overview->differences) {
                if (one.account == account(number))
                    return one;
            }
            return AccountDifference();
        };
        QCOMPARE(find(1).mainCause(), DifferenceCause::MoreUsage);
        QCOMPARE(find(1).causes.at(DifferenceCause::MoreUsage), Yen(6'000));
        QCOMPARE(find(1).causes.at(DifferenceCause::ExchangeRate), Yen(140));
        QCOMPARE(find(1).product, QStringLiteral("AmazonS3"));
        QCOMPARE(find(2).mainCause(), DifferenceCause::LessUsage);
        QCOMPARE(find(4).mainCause(), DifferenceCause::NewAccounts);
        QCOMPARE(find(4).causes.at(DifferenceCause::NewAccounts), *find(4).now);
    }

    void aMonthThatIsDoneKeepsItsDates()
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        Desk desk = sample.desk();
        CHOBA_VERIFY(closeMonth(desk, sample.rules(), {SampleMonth::month(), false, {}}, sample.job()));
        IssueRequest request;
        request.month = SampleMonth::month();
        CHOBA_VERIFY(issueInvoices(desk, sample.rules(), request, sample.job()));
        sample.clock().set(QDateTime(QDate(2027, 2, 1), QTime(1, 0), Qt::UTC));
        const auto overview = readCloseOverview(desk, sample.rules(), SampleMonth::month());
        CHOBA_VERIFY(overview);
        QCOMPARE(overview->check(CloseStep::Issue).state, StepState::Done);
        QCOMPARE(overview->dates.issueDate, QDate(2026, 11, 30)); // and not the day of looking
    }

    void storedDraftsGoOutOfDate()
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        Desk desk = sample.desk();
        const auto read = [&] { return readCloseOverview(desk, sample.rules(), SampleMonth::month()); };
        QVERIFY(!read()->isClosedOnce);
        CHOBA_VERIFY(closeMonth(desk, sample.rules(), {SampleMonth::month(), false, {}}, sample.job()));
        QVERIFY(read()->isClosedOnce);
        QVERIFY(!read()->isStale);
        QCOMPARE(read()->storedReady, 3);
        CHOBA_VERIFY(sample.setRate(QStringLiteral("152")));
        QVERIFY(read()->isStale);
        CHOBA_VERIFY(closeMonth(desk, sample.rules(), {SampleMonth::month(), false, {}}, sample.job()));
        CHOBA_VERIFY(issueInvoices(desk, sample.rules(), {SampleMonth::month(), {}}, sample.job()));
        QCOMPARE(read()->check(CloseStep::Issue).state, StepState::Done);
        QVERIFY(!read()->isStale);
    }

    void aWordMakesUsageFinalOnlyAfterTheMonth()
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        Desk desk = sample.desk();
        const auto blank = declareFinal(desk, SampleMonth::month(), QStringLiteral(" "));
        QVERIFY(!blank);
        QCOMPARE(blank.error().field, QStringLiteral("reason"));
        const QString reason = QStringLiteral("AWS has confirmed it");
        sample.clock().set(QDateTime(QDate(2026, 10, 31), QTime(23, 59), Qt::UTC));
        QVERIFY(!declareFinal(desk, SampleMonth::month(), reason));
        sample.clock().set(QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC));
        CHOBA_VERIFY(declareFinal(desk, SampleMonth::month(), reason));
    }
};

QTEST_MAIN(CloseOverviewTest)
#include "tst_closeoverview.moc"
