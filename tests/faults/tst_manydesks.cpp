// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/checkdatabase.h"
#include "tests/faults/mixedwork.h"
#include "tests/support/engines.h"
#include "tests/support/faultruns.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <thread>

using namespace choba;
using namespace Qt::StringLiterals;

/// Many people at once: twenty desks on a PostgreSQL server, four programs on one SQLite file. Nobody is
/// shown an error; a conflict is an answer.
class ManyDesksTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

    static qint64 milliseconds() { return faultRuns(4, 600) * 1000; }

    static DeskTally inThreads(const DatabaseLocation &location, int desks)
    {
        std::vector<DeskTally> tallies(static_cast<std::size_t>(desks));
        std::vector<std::thread> threads;
        for (std::size_t desk = 0; desk < tallies.size(); ++desk)
            threads.emplace_back([&location, &tally = tallies[desk], desk] {
                tally = workAtDesk(location, static_cast<quint32>(desk) + 1, milliseconds());
            });
        DeskTally sum;
        for (std::size_t desk = 0; desk < tallies.size(); ++desk) {
            threads[desk].join();
            sum.add(tallies[desk]);
        }
        return sum;
    }

    static DeskTally inProcesses(const DatabaseLocation &location, int desks)
    {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int desk = 0; desk < desks; ++desk) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->start(
                QCoreApplication::applicationFilePath(),
                {u"--desk"_s, location.text(), QString::number(desk + 1), QString::number(milliseconds())});
        }
        DeskTally sum;
        for (const auto &process : processes) {
            if (!process->waitForFinished(static_cast<int>(milliseconds()) + 120'000)) {
                process->kill();
                process->waitForFinished(10'000);
                sum.errors += u"a process does not end"_s;
                continue;
            }
            if (process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0)
                sum.errors += u"a process died: "_s + QString::fromUtf8(process->readAllStandardError());
            sum.add(DeskTally::fromJson(QJsonDocument::fromJson(process->readAllStandardOutput()).object()));
        }
        return sum;
    }

private slots:
    void nobodyIsShownAnError_data() { Engines::addRows(); }
    void nobodyIsShownAnError()
    {
        QFETCH(Engine, engine);
        DatabaseLocation location = DatabaseLocation::userDefault();
        {
            const auto database = m_engines.fresh(engine);
            QVERIFY(database);
            location = database->location();
        }
        CHOBA_VERIFY(prepareMixedWork(location));
        const DeskTally sum = engine == Engine::Postgres ? inThreads(location, 20) : inProcesses(location, 4);
        qInfo("%s: %lld done, %lld conflicts, %lld errors; %zu saves, p50 %.1f ms, p99 %.1f ms",
              engine == Engine::Postgres ? "20 desks on PostgreSQL" : "4 programs on one SQLite file",
              sum.done, sum.conflicts, qint64(sum.errors.size()), sum.savesUs.size(), sum.savesMs(0.5),
              sum.savesMs(0.99));
        QVERIFY2(sum.errors.isEmpty(), qPrintable(sum.errors.mid(0, 5).join(u'\n')));
        QVERIFY(sum.done > 20);
        JobContext context;
        const auto report = checkDatabase(location, context, Checkpoints::LeaveOut);
        CHOBA_VERIFY(report);
        QVERIFY2(report->isGood(), report->isGood() ? "" : qPrintable(report->findings().front().message));
    }
};

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--desk"_s) {
        const auto location = DatabaseLocation::parse(arguments.value(2));
        if (!location)
            return 2;
        const DeskTally tally =
            workAtDesk(*location, arguments.value(3).toUInt(), arguments.value(4).toLongLong());
        std::puts(QJsonDocument(tally.toJson()).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    ManyDesksTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_manydesks.moc"
