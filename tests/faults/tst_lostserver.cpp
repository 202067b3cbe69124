// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/closemonth.h"
#include "models/billing/issueinvoices.h"
#include "tests/faults/cuttingproxy.h"
#include "tests/faults/issuednumbers.h"
#include "tests/support/engines.h"
#include "tests/support/faultruns.h"

#include <QRandomGenerator>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

/// PostgreSQL goes away in the middle of issuing, at each step of the conversation: no invoice twice, no
/// number left out, and what the person is told is what is true.
class LostServerTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    static constexpr int accounts = 6;

    static Result<void> prepare(Database &database)
    {
        SampleMonth sample(database);
        CHOBA_TRY(sample.saveIssuer());
        CHOBA_TRY(sample.setRate(u"149.873"_s));
        std::vector<SampleLine> lines;
        for (int account = 0; account < accounts; ++account) {
            SampleLine line;
            line.account = QString::number(100'000'000'000 + account);
            line.cost = u"%1.25"_s.arg(10 + account);
            lines.push_back(line);
            CHOBA_TRY(sample.addAccount(line.account));
        }
        CHOBA_TRY(sample.import(lines));
        Desk desk = sample.desk();
        CloseRequest close;
        close.month = SampleMonth::month();
        CHOBA_TRY(closeMonth(desk, sample.rules(), close, sample.job()));
        return ok();
    }

    static Result<RunResult> issue(Database &database, JobContext &context)
    {
        SampleMonth sample(database);
        Desk desk = sample.desk();
        IssueRequest request;
        request.month = SampleMonth::month();
        return issueInvoices(desk, sample.rules(), request, context);
    }
    static Result<RunResult> issue(Database &database)
    {
        JobContext context;
        return issue(database, context);
    }

    static Result<std::vector<InvoiceHead>> issued(Database &database)
    {
        return InvoiceStore(database).heads({SampleMonth::month(), {}, {}, InvoiceState::Issued, {}});
    }

    /// What the person was told is so: so many are issued, or in these words, it is not known.
    static void checkTold(const Result<RunResult> &result, const JobContext &context, std::size_t stored)
    {
        const QString words = result ? QString() : result.error().message;
        if (!result)
            QVERIFY2(result.error().kind == ErrorKind::Unavailable, qPrintable(words));
        const auto told = std::size_t(result ? accounts : context.progress().done);
        if (words.contains(u"only be seen once"_s))
            QVERIFY2(stored >= told, qPrintable(words));
        else
            QVERIFY2(stored == told,
                     qPrintable(u"%1 are stored; %2 told: %3"_s.arg(stored).arg(told).arg(words)));
    }

    static void checkNumbers(Database &database, bool complete)
    {
        const auto found = issuedNumbers(database);
        CHOBA_VERIFY(found);
        QVERIFY2(found->problem.isEmpty(), qPrintable(found->problem));
        QVERIFY(found->count == 0 || found->count == accounts); // one batch
        if (complete)
            QCOMPARE(found->count, qint64(accounts));
    }

private slots:
    void cutAtEachStep()
    {
        auto database = m_engines.fresh(Engine::Postgres);
        if (!database)
            QSKIP("PostgreSQL is not installed");
        CHOBA_VERIFY(prepare(*database));
        int steps = 0;
        int commit = 0;
        { // how many steps an untroubled run has
            CuttingProxy proxy(database->location());
            auto through = Database::open(proxy.location());
            CHOBA_VERIFY(through);
            proxy.cutAt(0, CuttingProxy::Cut::BeforeMessage);
            CHOBA_VERIFY(issue(**through));
            steps = proxy.messages();
            commit = proxy.lastCommit();
        }
        QVERIFY2(steps > 20, qPrintable(QString::number(steps)));
        QVERIFY(commit > 10);
        // Issued invoices stay issued: each cut has a database of its own.
        QRandomGenerator random(7);
        const int runs = faultRuns(92, 460);
        int told = 0;
        for (int run = 0; run < runs; ++run) {
            database = m_engines.fresh(Engine::Postgres);
            QVERIFY(database);
            CHOBA_VERIFY(prepare(*database));
            CuttingProxy proxy(database->location());
            const auto cut =
                run % 2 == 0 ? CuttingProxy::Cut::BeforeMessage : CuttingProxy::Cut::BeforeAnswer;
            // half of the runs go where the commit is
            const int step = run % 4 < 2 ? random.bounded(1, steps + 1) : commit + random.bounded(-2, 3);
            auto through = Database::open(proxy.location());
            CHOBA_VERIFY(through);
            proxy.cutAt(step, cut);
            JobContext context;
            const auto result = issue(**through, context);
            const auto stored = issued(*database);
            CHOBA_VERIFY(stored);
            told += result ? 0 : 1;
            checkTold(result, context, stored->size());
            checkNumbers(*database, false);
            if (QTest::currentTestFailed())
                return;
            CHOBA_VERIFY(issue(*database)); // the clerk tries again
            checkNumbers(*database, true);
            if (QTest::currentTestFailed())
                return;
            tellRuns(run + 1);
        }
        QVERIFY(told > 0);
    }

    void theServerIsKilled()
    {
        for (int run = 0; run < faultRuns(4, 40); ++run) {
            auto database = m_engines.fresh(Engine::Postgres);
            if (!database)
                QSKIP("PostgreSQL is not installed");
            CHOBA_VERIFY(prepare(*database));
            auto own = Database::open(database->location());
            CHOBA_VERIFY(own);
            std::thread killer([this, run] {
                QThread::msleep(ulong(5 + 17 * run % 60));
                m_engines.cluster().stopHard();
            });
            JobContext context;
            const auto result = issue(**own, context);
            killer.join();
            QVERIFY(m_engines.cluster().start());
            CHOBA_VERIFY(database->reopen());
            const auto stored = issued(*database);
            CHOBA_VERIFY(stored);
            checkTold(result, context, stored->size());
            checkNumbers(*database, false);
            if (QTest::currentTestFailed())
                return;
            CHOBA_VERIFY(issue(*database));
            checkNumbers(*database, true);
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_MAIN(LostServerTest)
#include "tst_lostserver.moc"
