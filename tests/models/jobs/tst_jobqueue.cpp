// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobqueue.h"
#include "models/storage/database.h"
#include "tests/support/engines.h"

#include <QSignalSpy>
#include <QTest>

using namespace choba;

class JobQueueTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

    static Result<void> untilCancelled(Database &, JobContext &context)
    {
        while (!context.isCancelled())
            QThread::msleep(1);
        return Error::of(ErrorKind::Cancelled, {});
    }

private slots:
    void runsOneAfterTheOther()
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        JobQueue queue(database->location(), nullptr);
        QStringList order;
        QMutex mutex;
        const auto note = [&](const QString &word) {
            return [&, word](Database &connection, JobContext &context) -> Result<void> {
                context.setProgress({1, 2, word});
                CHOBA_TRY(connection.statement(QStringLiteral("SELECT COUNT(*) FROM audit")).scalar());
                const QMutexLocker lock(&mutex);
                order.append(word);
                return ok();
            };
        };
        Job *first = queue.start(QStringLiteral("first"), note(QStringLiteral("1")));
        Job *second = queue.start(QStringLiteral("second"), note(QStringLiteral("2")));
        QTRY_COMPARE(second->state(), JobState::Done);
        QCOMPARE(first->state(), JobState::Done);
        QCOMPARE(first->progress().words, QStringLiteral("1"));
        QCOMPARE(order, QStringList({QStringLiteral("1"), QStringLiteral("2")}));
        QVERIFY(queue.isIdle());
    }

    void cancelEndsRunningAndQueued()
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        JobQueue queue(database->location(), nullptr);
        Job *running = queue.start(QStringLiteral("running"), &JobQueueTest::untilCancelled);
        Job *queued = queue.start(QStringLiteral("queued"), &JobQueueTest::untilCancelled);
        QTRY_COMPARE(running->state(), JobState::Running);
        queued->cancel();
        QCOMPARE(queued->state(), JobState::Cancelled);
        running->cancel();
        QTRY_COMPARE(running->state(), JobState::Cancelled);
    }

    void aFailureIsKeptAndCanBeRetried()
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        JobQueue queue(database->location(), nullptr);
        int runs = 0;
        Job *job = queue.start(QStringLiteral("flaky"), [&runs](Database &, JobContext &) -> Result<void> {
            return ++runs == 1 ? Result<void>(Error::of(ErrorKind::Storage, QStringLiteral("no"))) : ok();
        });
        QTRY_COMPARE(job->state(), JobState::Failed);
        QCOMPARE(job->error().message, QStringLiteral("no"));
        Job *again = queue.retry(job);
        QTRY_COMPARE(again->state(), JobState::Done);
        QCOMPARE(queue.jobs().size(), std::size_t(1));
    }

    void destroyingTheQueueWaitsForTheThread()
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        auto queue = std::make_unique<JobQueue>(database->location(), nullptr);
        Job *job = queue->start(QStringLiteral("endless"), &JobQueueTest::untilCancelled);
        QTRY_COMPARE(job->state(), JobState::Running);
        queue.reset();
    }
};

QTEST_GUILESS_MAIN(JobQueueTest)
#include "tst_jobqueue.moc"
