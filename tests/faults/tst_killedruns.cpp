// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/issuednumbers.h"
#include "tests/faults/manyaccounts.h"
#include "tests/support/engines.h"
#include "tests/support/faultruns.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace choba;

/// kill -9 at any moment of close and issue, again and again: in the end exactly one invoice per account,
/// numbers without gaps, every PDF as its hash says.
class KilledRunsTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    QTemporaryDir m_folder;
    int m_copies = 0;
    static constexpr int accounts = 260;

    static int killsWanted() { return faultRuns(84, 1'000); }

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
                QStringLiteral("2026-11-20T10:00"),
                QStringLiteral("--lang"),
                QStringLiteral("en")};
    }

    enum class End { Killed, Done, Refused, Failed };
    /// Starts the command and kills it after \a ms, if it is still at work then. Refused: a server has not
    /// yet noticed that the one killed before is gone.
    static End runAndKill(const QStringList &arguments, int ms)
    {
        QProcess process;
        process.start(QString::fromLocal8Bit(qgetenv("CHOBACTL")), arguments);
        if (!process.waitForStarted())
            return End::Failed;
        if (!process.waitForFinished(ms)) {
            process.kill();
            process.waitForFinished(10'000);
            if (process.exitStatus() == QProcess::CrashExit)
                return End::Killed;
        }
        if (process.exitCode() == 0)
            return End::Done;
        const QByteArray words = process.readAllStandardError();
        if (words.contains("at the same time"))
            return End::Refused;
        qWarning("%s", words.constData());
        return End::Failed;
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
    std::unique_ptr<Database> copyOf(Database &model, int number)
    {
        DatabaseLocation to = model.location();
        if (model.engine() == Engine::Sqlite) {
            to = DatabaseLocation::sqliteFile(m_folder.filePath(QStringLiteral("copy-%1.db").arg(number)));
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

    /// Kills the command some times at its work, and in the end lets it finish. \a wholeMs: how long the last
    /// whole run took, so that the kills meet it anywhere.
    static void killAndFinish(const QString &verb, Database &database, QRandomGenerator &random, int &wholeMs,
                              int &kills)
    {
        const QStringList arguments = command(verb, database);
        QElapsedTimer timer;
        End end = End::Killed;
        for (int cut = 0; end != End::Done; ++cut) {
            timer.start();
            end = runAndKill(arguments, cut < 5 ? random.bounded(5, wholeMs) : 120'000);
            QVERIFY(end != End::Failed && cut < 50);
            kills += end == End::Killed ? 1 : 0;
            checkNumbers(database, false);
            if (QTest::currentTestFailed())
                return;
        }
        wholeMs = qBound(100, static_cast<int>(timer.elapsed()), 5'000);
    }

    static void tryTwoClerks(Database &database, int apartMs, int &met)
    {
        QProcess first;
        QProcess second;
        const QStringList arguments = command(QStringLiteral("issue"), database);
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
        const auto model = m_engines.fresh(engine);
        QVERIFY(model);
        {
            SampleMonth sample(*model);
            CHOBA_VERIFY(prepare(sample));
        }
        QRandomGenerator random(42);
        std::map<QString, int> wholeMs{{QStringLiteral("close"), 300}, {QStringLiteral("issue"), 1'000}};
        int kills = 0;
        while (kills < killsWanted()) { // each month is closed and issued once: the next needs another
            const auto database = copyOf(*model, ++m_copies);
            QVERIFY(database);
            for (auto &[verb, ms] : wholeMs) {
                killAndFinish(verb, *database, random, ms, kills);
                if (QTest::currentTestFailed())
                    return;
            }
            checkNumbers(*database, true);
            QCOMPARE(runAndKill(command(QStringLiteral("issue"), *database), 120'000), End::Done);
            checkNumbers(*database, true); // a second run found nothing to do
            if (QTest::currentTestFailed())
                return;
            if (engine == Engine::Sqlite)
                QFile::remove(database->location().filePath());
        }
        qInfo("%d kills", kills);
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
            const auto copy = copyOf(*model, ++m_copies);
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
