// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/issuednumbers.h"
#include "tests/faults/manyaccounts.h"
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
    QTemporaryDir m_folder;
    static constexpr int accounts = 260;

    static int killsWanted() { return faultRuns(24, 400); }

    static Result<void> prepare(SampleMonth &sample)
    {
        CHOBA_TRY(prepareAccounts(sample, accounts));
        return sample.import(linesOf(accounts));
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
        const auto found = issuedNumbers(database);
        CHOBA_VERIFY(found);
        QVERIFY2(found->problem.isEmpty(), qPrintable(found->problem));
        if (complete)
            QCOMPARE(found->count, qint64(accounts));
    }

    /// The same database once more, at the same connection for PostgreSQL's sake: a model must be left alone.
    std::unique_ptr<Database> copyOf(Database &model, int run)
    {
        DatabaseLocation to = model.location();
        if (model.engine() == Engine::Sqlite) {
            to = DatabaseLocation::sqliteFile(m_folder.filePath(QStringLiteral("clerks-%1.db").arg(run)));
            const auto copied = model.statement(QStringLiteral("VACUUM INTO ?")).bind(to.filePath()).exec();
            if (!copied)
                return nullptr;
        } else {
            const QString name = *to.option(QStringLiteral("dbname"));
            // The connection to the model would keep the server from copying it.
            const auto left = model.exec(QStringLiteral("SELECT pg_terminate_backend(pg_backend_pid())"));
            Q_UNUSED(left);
            const auto created = DatabaseLocation::parse(m_engines.cluster().createDatabase(name));
            if (!created)
                return nullptr;
            to = *created;
        }
        auto opened = Database::open(to);
        return opened ? *std::move(opened) : nullptr;
    }

    static void tryTwoClerks(Database &database, int apartMs, int &met)
    {
        QProcess first;
        QProcess second;
        QStringList arguments = command(QStringLiteral("issue"), database);
        arguments += {QStringLiteral("--lang"), QStringLiteral("en")};
        first.start(QString::fromLocal8Bit(qgetenv("CHOBACTL")), arguments);
        QTest::qWait(apartMs);
        second.start(QString::fromLocal8Bit(qgetenv("CHOBACTL")), arguments);
        int won = 0;
        for (QProcess *clerk : {&first, &second}) {
            QVERIFY(clerk->waitForFinished(120'000));
            QCOMPARE(clerk->exitStatus(), QProcess::NormalExit);
            const QString words = QString::fromUtf8(clerk->readAllStandardError());
            if (clerk->exitCode() == 0) {
                ++won;
                continue;
            }
            ++met;
            // One sentence about who and what, and nothing of the engine's.
            QVERIFY2(words.contains(QStringLiteral("is issuing 2026-10 at the same time")) &&
                         words.contains(QStringLiteral("none is issued twice")),
                     qPrintable(words));
            QVERIFY2(!words.contains(QStringLiteral("SELECT")) &&
                         words.trimmed().count(QLatin1Char('\n')) == 0,
                     qPrintable(words));
        }
        QVERIFY(won >= 1); // both, where the second began after the first had ended
        checkNumbers(database, true);
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
    /// One run wins; the other stops and says who is at it, or finds all done.
    void twoClerksAtOnce()
    {
        QFETCH(Engine, engine);
        const auto model = m_engines.fresh(engine);
        QVERIFY(model);
        {
            SampleMonth sample(*model);
            CHOBA_VERIFY(prepare(sample));
            JobContext context;
            CHOBA_VERIFY(closeSample(sample, context));
        }
        QRandomGenerator random(5);
        int met = 0;
        for (int run = 0; run < faultRuns(3, 50); ++run) {
            const auto copy = copyOf(*model, run);
            QVERIFY(copy);
            tryTwoClerks(*copy, random.bounded(60), met);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d of %d runs met another", met, faultRuns(3, 50));
        QVERIFY(met > 0);
    }
};

QTEST_GUILESS_MAIN(KilledRunsTest)
#include "tst_killedruns.moc"
