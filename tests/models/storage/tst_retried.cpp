// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/retried.h"
#include "models/storage/transaction.h"
#include "tests/support/engines.h"

#include <QTest>

#include <barrier>
#include <thread>

using namespace choba;
using namespace Qt::StringLiterals;

class RetriedTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

    static Error passing()
    {
        Error error = Error::of(ErrorKind::Unavailable, u"busy"_s);
        error.isPassing = true;
        return error;
    }

    static Result<void> raise(Database &database, int id)
    {
        return database.statement(u"UPDATE pair SET n = n + 1 WHERE id = ?"_s).bind(id).exec();
    }

private slots:
    void onlyWhatPassesIsDoneAgain()
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        int calls = 0;
        const auto succeedsThird = [&]() -> Result<int> {
            return ++calls < 3 ? Result<int>(passing()) : Result<int>(7);
        };
        QCOMPARE(retried(*database, succeedsThird).value_or(0), 7);
        QCOMPARE(calls, 3);

        calls = 0;
        const auto conflict = [&]() -> Result<void> {
            ++calls;
            return Error::of(ErrorKind::Conflict, u"no"_s);
        };
        QVERIFY(!retried(*database, conflict));
        QCOMPARE(calls, 1);

        calls = 0;
        const auto never = [&]() -> Result<void> {
            ++calls;
            return passing();
        };
        QVERIFY(!retried(*database, never));
        QCOMPARE(calls, Retries::attempts);
    }

    /// Two desks take the same two rows the other way round: the server stops one of them, which does its
    /// work again. Nobody hears of it, and nothing is lost or done twice.
    void aDeadlockIsNobodysProblem()
    {
        const auto database = m_engines.fresh(Engine::Postgres);
        if (!database)
            QSKIP("PostgreSQL is not installed");
        CHOBA_VERIFY(database->exec(u"CREATE TABLE pair (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)"_s));
        CHOBA_VERIFY(database->exec(u"INSERT INTO pair VALUES (1, 0), (2, 0)"_s));
        std::barrier bothHoldOne(2);
        std::atomic<int> attempts = 0;
        const auto desk = [&](int first, int second, QString &problem) {
            const auto own =
                Database::open(database->location(), Database::Mode::Existing, Database::Role::Worker);
            bool isFirstTry = true;
            const auto done = retried(**own, [&]() -> Result<void> {
                ++attempts;
                CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(**own, newOperation()));
                CHOBA_TRY(raise(**own, first));
                if (std::exchange(isFirstTry, false))
                    bothHoldOne.arrive_and_wait();
                CHOBA_TRY(raise(**own, second));
                return transaction.commit();
            });
            if (!done)
                problem = done.error().message + done.error().detail;
        };
        QString problem;
        QString otherProblem;
        std::thread other([&] { desk(2, 1, otherProblem); });
        desk(1, 2, problem);
        other.join();
        QVERIFY2(problem.isEmpty() && otherProblem.isEmpty(), qPrintable(problem + otherProblem));
        QCOMPARE(attempts, 3);
        QCOMPARE(database->statement(u"SELECT SUM(n) FROM pair"_s).scalar().value_or(0), 4);
    }

    void aBusyFileIsWaitedFor()
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        const auto other = Database::open(database->location());
        CHOBA_VERIFY(other);
        CHOBA_VERIFY(database->exec(u"PRAGMA busy_timeout=0"_s)); // the engine's own patience, else 15 s
        CHOBA_VERIFY((*other)->exec(u"BEGIN IMMEDIATE"_s));
        int attempts = 0;
        const auto done = retried(*database, [&]() -> Result<void> {
            if (++attempts == 3) // the other program is done
                CHOBA_TRY((*other)->exec(u"COMMIT"_s));
            CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(*database, newOperation()));
            return transaction.commit();
        });
        CHOBA_VERIFY(done);
        QCOMPARE(attempts, 3);
    }
};

QTEST_GUILESS_MAIN(RetriedTest)
#include "tst_retried.moc"
