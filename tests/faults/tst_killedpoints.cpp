// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"
#include "models/upkeep/checkdatabase.h"
#include "tests/faults/cuttingproxy.h"
#include "tests/faults/issuednumbers.h"
#include "tests/faults/monthwork.h"
#include "tests/support/engines.h"
#include "tests/support/faultruns.h"
#include "tests/support/faultyvfs.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

/// What the child does: the work, and at its n-th step kill -9 of itself. A step is a change or sync of a
/// SQLite file, or a message to the PostgreSQL server. Prints how many steps there were and where the commit
/// was.
int work(Work what, const DatabaseLocation &location, int step, bool afterwards)
{
    const auto finish = [](const Result<void> &done, qint64 steps, qint64 commit) {
        if (!done)
            std::fprintf(stderr, "%s %s\n", qPrintable(done.error().message),
                         qPrintable(done.error().detail));
        std::printf("%lld %lld\n", steps, commit);
        return done ? 0 : 1;
    };
    if (location.engine() == Engine::Sqlite) {
        FaultyVfs disk;
        const auto database = Database::open(location);
        if (!database)
            return finish(database.error(), 0, 0);
        SampleMonth sample(**database);
        disk.heal();
        disk.killAt(step);
        const auto done = run(what, sample, {});
        return finish(done, disk.calls(), disk.calls() - 4); // the last ones are its syncs
    }
    CuttingProxy proxy(location);
    const auto database = Database::open(proxy.location());
    if (!database)
        return finish(database.error(), 0, 0);
    SampleMonth sample(**database);
    proxy.cutAt(step, afterwards ? CuttingProxy::Cut::KillAfter : CuttingProxy::Cut::KillBefore);
    const auto done = run(what, sample, {});
    return finish(done, proxy.messages(), proxy.lastCommit());
}

} // namespace

/// kill -9 at each step of import, close and issue: all before or all after, and the next run completes it,
/// once.
class KilledPointsTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    QTemporaryDir m_folder;
    int m_trials = 0;

    /// How many steps a work takes, and at which it commits.
    struct Steps
    {
        int all = 0;
        int commit = 0;
    };
    /// Starts the work in a process of its own. True when it was killed; \a steps as it says.
    static Result<bool> runAndKill(Work what, const DatabaseLocation &location, int step, bool afterwards,
                                   Steps *steps = nullptr)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--work"_s, QString::number(static_cast<int>(what)), location.text(),
                       QString::number(step), QString::number(afterwards ? 1 : 0)});
        if (!process.waitForFinished(120'000)) {
            process.kill();
            process.waitForFinished(10'000);
            return Error::of(ErrorKind::Unavailable, u"the work does not end"_s);
        }
        if (process.exitStatus() == QProcess::CrashExit)
            return true;
        if (process.exitCode() != 0)
            return Error::of(ErrorKind::Storage, QString::fromUtf8(process.readAllStandardError()));
        if (steps != nullptr) {
            const QByteArrayList said = process.readAllStandardOutput().simplified().split(' ');
            *steps = {said.value(0).toInt(), said.value(1).toInt()};
        }
        return false;
    }

    Result<void> copyTo(const DatabaseLocation &from, DatabaseLocation &to)
    {
        if (from.engine() == Engine::Postgres) {
            const QString name = *from.option(u"dbname"_s);
            CHOBA_TRY_ASSIGN(to, DatabaseLocation::parse(m_engines.cluster().createDatabase(name)));
            return ok();
        }
        to = DatabaseLocation::sqliteFile(m_folder.filePath(u"trial-%1.db"_s.arg(++m_trials)));
        if (!QFile::copy(from.filePath(), to.filePath()))
            return Error::of(ErrorKind::Storage, u"the file is not copied"_s);
        return ok();
    }

    void checkAfter(Work what, const DatabaseLocation &location)
    {
        const auto database = Database::open(location);
        CHOBA_VERIFY(database);
        const auto found = tally(**database);
        CHOBA_VERIFY(found);
        QVERIFY2(allowed(what).contains(*found),
                 qPrintable(u"%1 %2 %3"_s.arg(found->reports).arg(found->drafts).arg(found->issued)));
        SampleMonth sample(**database);
        CHOBA_VERIFY(run(what, sample, {})); // the person does it again
        const auto whole = tally(**database);
        CHOBA_VERIFY(whole);
        QVERIFY(*whole == allowed(what).back());
        const auto numbers = issuedNumbers(**database);
        CHOBA_VERIFY(numbers);
        QVERIFY2(numbers->problem.isEmpty(), qPrintable(numbers->problem));
        JobContext context;
        const auto report = checkDatabase(location, context, Checkpoints::LeaveOut);
        CHOBA_VERIFY(report);
        QVERIFY2(report->isGood(), report->isGood() ? "" : qPrintable(report->findings().front().message));
    }

private slots:
    void killedAtEachStep_data() { Engines::addRows(); }
    void killedAtEachStep()
    {
        QFETCH(Engine, engine);
        DatabaseLocation before = DatabaseLocation::userDefault();
        {
            const auto made = m_engines.fresh(engine);
            QVERIFY(made);
            before = made->location();
            SampleMonth sample(*made);
            CHOBA_VERIFY(prepareAccounts(sample, workAccounts));
        }
        QRandomGenerator random(23);
        int kills = 0;
        for (const Work what : {Work::Import, Work::Close, Work::Issue}) {
            DatabaseLocation after = before;
            CHOBA_VERIFY(copyTo(before, after));
            Steps steps;
            const auto whole = runAndKill(what, after, 0, false, &steps);
            CHOBA_VERIFY(whole);
            QVERIFY2(steps.all > 5 && steps.commit > 1, qPrintable(QString::number(steps.all)));
            for (int kill = 0; kill < faultRuns(4, 36); ++kill) {
                // half of the kills go where the commit is
                const int step = kill % 2 == 0 ? random.bounded(1, steps.all + 1)
                                               : qBound(1, steps.commit + random.bounded(-4, 5), steps.all);
                DatabaseLocation trial = before;
                CHOBA_VERIFY(copyTo(before, trial));
                const auto killed = runAndKill(what, trial, step, kill % 4 < 2);
                CHOBA_VERIFY(killed);
                kills += *killed ? 1 : 0;
                checkAfter(what, trial);
                if (QTest::currentTestFailed()) {
                    qWarning("%s killed at step %d of %d", qPrintable(spelled(what)), step, steps.all);
                    return;
                }
                if (engine == Engine::Sqlite)
                    QFile::remove(trial.filePath());
            }
            before = after;
        }
        qInfo("%d kills", kills);
        QVERIFY(kills >= 3 * faultRuns(4, 36) / 2);
    }
};

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--work"_s) {
        const auto location = DatabaseLocation::parse(arguments.value(3));
        return location ? work(static_cast<Work>(arguments.value(2).toInt()), *location,
                               arguments.value(4).toInt(), arguments.value(5) == u"1"_s)
                        : 2;
    }
    KilledPointsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedpoints.moc"
