// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/checkdatabase.h"
#include "models/upkeep/moneystore.h"
#include "models/upkeep/schemastore.h"
#include "tests/models/upkeep/issuedmonth.h"
#include "tests/support/engines.h"
#include "tests/support/faultruns.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace choba;

/// kill -9 at any moment of a move to a server: the next run goes on, and in the end everything is there
/// once.
class KilledMoveTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

    static void run(const QStringList &arguments, int killAfterMs, bool &done)
    {
        QProcess process;
        process.start(QString::fromLocal8Bit(qgetenv("CHOBACTL")), arguments);
        QVERIFY(process.waitForStarted());
        if (!process.waitForFinished(killAfterMs)) {
            process.kill();
            process.waitForFinished(10'000);
            done = false;
            return;
        }
        const QByteArray words = process.readAllStandardError();
        // Killed after its last step: everything is there, which the checks below confirm.
        const bool saidTwice = words.contains("already been moved");
        QVERIFY2(process.exitCode() == 0 || saidTwice, words.constData());
        done = true;
    }

private slots:
    void aKilledMoveGoesOn()
    {
        const auto source = m_engines.fresh(Engine::Sqlite);
        QVERIFY(source);
        SampleMonth sample(*source);
        CHOBA_VERIFY(prepareIssuedMonth(sample));
        const auto totals = MoneyStore(*source).totals();
        CHOBA_VERIFY(totals);
        const auto tables = SchemaStore(*source).tables();
        CHOBA_VERIFY(tables);

        QRandomGenerator random(11);
        int kills = 0;
        int whole = 1'500; // how long a run takes, as far as is known
        while (kills < faultRuns(10, 200)) {
            const DatabaseLocation to = m_engines.freshLocation(Engine::Postgres);
            const QStringList arguments{QStringLiteral("move"), QStringLiteral("--from"),
                                        source->location().text(), QStringLiteral("--to"), to.text()};
            bool done = false;
            QElapsedTimer timer;
            for (int cut = 0; cut < 3 && !done; ++cut, ++kills) {
                run(arguments, random.bounded(20, whole), done);
                if (QTest::currentTestFailed())
                    return;
            }
            timer.start();
            if (!done)
                run(arguments, 120'000, done);
            QVERIFY(done);
            whole = qBound(200, static_cast<int>(timer.elapsed()), 3'000);
            JobContext context;
            const auto report = checkDatabase(to, context);
            CHOBA_VERIFY(report);
            QVERIFY(report->isGood());
            const auto target = Database::open(to);
            CHOBA_VERIFY(target);
            QVERIFY(*MoneyStore(**target).totals() == *totals);
            for (const QString &table : *tables) {
                const auto here = SchemaStore(*source).rowCount(table);
                const auto there = SchemaStore(**target).rowCount(table);
                CHOBA_VERIFY(there);
                const qint64 more =
                    table.startsWith(QLatin1String("audit")) && table != QLatin1String("audit_head")
                        ? 1 // the move itself is told
                    : table == QLatin1String("operation") ? *there - *here
                                                          : 0;
                QVERIFY2(*there == *here + more, qPrintable(table));
            }
        }
    }
};

QTEST_MAIN(KilledMoveTest)
#include "tst_killedmove.moc"
