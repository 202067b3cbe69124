// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/backgroundreader.h"
#include "models/storage/database.h"
#include "tests/support/engines.h"

#include <QSignalSpy>
#include <QTest>

using namespace choba;

class BackgroundReaderTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

private slots:
    void answersInTheOwnersThread()
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        BackgroundReader reader(database->location());
        QSignalSpy idle(&reader, &BackgroundReader::idleChanged);
        std::optional<qint64> count;
        QThread *answeredIn = nullptr;
        reader.read<qint64>(
            QStringLiteral("count"),
            [](Database &own) {
                return own.statement(QStringLiteral("SELECT COUNT(*) FROM audit")).scalar();
            },
            [&](const Result<qint64> &result) {
                count = result.value_or(-1);
                answeredIn = QThread::currentThread();
            });
        QVERIFY(!reader.isIdle());
        QVERIFY(!count);
        QTRY_VERIFY(count);
        QCOMPARE(*count, 0);
        QCOMPARE(answeredIn, QThread::currentThread());
        QVERIFY(reader.isIdle());
        QCOMPARE(idle.count(), 2);
    }

    void onlyTheNewestOfANameAnswers()
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        BackgroundReader reader(database->location());
        QStringList answers;
        for (const auto &[name, word] : {std::pair{"a", "1"}, {"b", "2"}, {"a", "3"}}) {
            reader.read<QString>(
                QLatin1String(name), [word = word](Database &) { return QString::fromLatin1(word); },
                [&](const Result<QString> &result) { answers.append(*result); });
        }
        QTRY_VERIFY(reader.isIdle());
        QCOMPARE(answers, (QStringList{QStringLiteral("2"), QStringLiteral("3")}));
    }

    void aDatabaseThatIsNotThereIsAnError()
    {
        BackgroundReader reader(DatabaseLocation::sqliteFile(QStringLiteral("/nowhere/choba.db")));
        std::optional<Error> error;
        reader.read<int>(
            QStringLiteral("any"), [](Database &) { return 1; },
            [&](const Result<int> &result) { error = result.error(); });
        QTRY_VERIFY(error);
        QVERIFY(!error->message.isEmpty());
    }

    void nothingAnswersAfterItsEnd()
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        bool answered = false;
        {
            BackgroundReader reader(database->location());
            reader.read<int>(
                QStringLiteral("slow"),
                [](Database &) {
                    QThread::msleep(30);
                    return 1;
                },
                [&](const Result<int> &) { answered = true; });
            QTest::qWait(5);
        }
        QTest::qWait(50);
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(BackgroundReaderTest)
#include "tst_backgroundreader.moc"
