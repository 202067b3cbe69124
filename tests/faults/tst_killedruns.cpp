// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicestore.h"
#include "models/billing/printinvoices.h"
#include "tests/sample/samplemonth.h"
#include "tests/support/engines.h"
#include "tests/support/faultruns.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace choba;

/// kill -9 at any moment of close and issue, again and again: in the end exactly one invoice per account,
/// numbers without gaps, every PDF as its hash says.
class KilledRunsTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    static constexpr int accounts = 260;

    static int killsWanted() { return faultRuns(24, 400); }

    static Result<void> prepare(SampleMonth &sample)
    {
        CHOBA_TRY(sample.saveIssuer());
        CHOBA_TRY(sample.setRate(QStringLiteral("149.873")));
        std::vector<SampleLine> lines;
        for (int account = 0; account < accounts; ++account) {
            SampleLine line;
            line.account = QString::number(100'000'000'000 + account);
            line.cost = QStringLiteral("%1.25").arg(10 + account);
            lines.push_back(line);
            CHOBA_TRY(sample.addAccount(line.account));
        }
        return sample.import(lines);
    }

    static QStringList command(const QString &verb, const Database &database)
    {
        return {verb,
                QStringLiteral("2026-10"),
                QStringLiteral("--db"),
                database.location().text(),
                QStringLiteral("--as-of"),
                QStringLiteral("2026-11-20T10:00")};
    }

    /// Starts the command and kills it after \a ms; true when it ended by itself with success before that.
    static bool runAndKill(const QStringList &arguments, int ms)
    {
        QProcess process;
        process.start(QString::fromLocal8Bit(qgetenv("CHOBACTL")), arguments);
        if (!process.waitForStarted())
            return false;
        if (process.waitForFinished(ms))
            return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        process.kill();
        process.waitForFinished(10'000);
        return false;
    }

    static void checkNumbers(Database &database, bool complete)
    {
        InvoiceStore store(database);
        const auto issued = store.heads({SampleMonth::month(), {}, {}, InvoiceState::Issued, {}});
        CHOBA_VERIFY(issued);
        qint64 expected = 1'000'000'001;
        for (const InvoiceHead &head : *issued) { // by account id, the order in which numbers are given
            QCOMPARE(head.number.toLongLong(), expected++);
            const auto pdf = store.pdf(head.id);
            CHOBA_VERIFY(pdf);
            QCOMPARE(sha256Of(*pdf), head.pdfSha256);
        }
        if (complete)
            QCOMPARE(issued->size(), std::size_t(accounts));
        const auto next =
            database.statement(QStringLiteral("SELECT next_number FROM number_series WHERE name = 'invoice'"))
                .scalar();
        CHOBA_VERIFY(next);
        QCOMPARE(*next, expected);
    }

private slots:
    void oneInvoiceEachWithoutGaps_data() { Engines::addRows(); }
    void oneInvoiceEachWithoutGaps()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        const QStringList close = command(QStringLiteral("close"), *database);
        const QStringList issue = command(QStringLiteral("issue"), *database);
        QRandomGenerator random(42);
        for (int kill = 0; kill < killsWanted() / 4; ++kill)
            runAndKill(close, random.bounded(5, 400));
        QVERIFY(runAndKill(close, 60'000));
        for (int kill = 0; kill < killsWanted(); ++kill) {
            runAndKill(issue, random.bounded(5, 450));
            checkNumbers(*database, false);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(runAndKill(issue, 120'000));
        checkNumbers(*database, true);
        QVERIFY(runAndKill(issue, 120'000)); // a second run finds nothing to do
        checkNumbers(*database, true);
    }

    void twoClerksAtOnce_data() { Engines::addRows(); }
    void twoClerksAtOnce()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepare(sample));
        QVERIFY(runAndKill(command(QStringLiteral("close"), *database), 60'000));
        QProcess first;
        QProcess second;
        for (QProcess *clerk : {&first, &second})
            clerk->start(QString::fromLocal8Bit(qgetenv("CHOBACTL")),
                         command(QStringLiteral("issue"), *database));
        for (QProcess *clerk : {&first, &second}) {
            QVERIFY(clerk->waitForFinished(120'000));
            QVERIFY2(clerk->exitCode() == 0, clerk->readAllStandardError().constData());
        }
        checkNumbers(*database, true);
    }
};

QTEST_GUILESS_MAIN(KilledRunsTest)
#include "tst_killedruns.moc"
