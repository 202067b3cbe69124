// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/result.h"

#include <QTest>

using namespace choba;

class TestError : public QObject
{
    Q_OBJECT

private slots:
    void theFirstProblemSpeaks();
    void kindsAreSpelled();
    void tryLeavesWithTheError();

private:
    static Result<int> half(int value)
    {
        if (value % 2 != 0)
            return Error::invalid(QStringLiteral("value"), QStringLiteral("odd"));
        return value / 2;
    }
    static Result<int> quarter(int value)
    {
        CHOBA_TRY_ASSIGN(const int once, half(value));
        CHOBA_TRY(half(once));
        return half(once);
    }
};

void TestError::theFirstProblemSpeaks()
{
    const Error error = Error::invalid(std::vector<Problem>{{QStringLiteral("a"), QStringLiteral("first")},
                                                            {QStringLiteral("b"), QStringLiteral("second")}});
    QCOMPARE(error.field, QStringLiteral("a"));
    QCOMPARE(error.message, QStringLiteral("first"));
    QCOMPARE(error.problems.size(), std::size_t(2));
}

void TestError::kindsAreSpelled()
{
    QCOMPARE(kindName(ErrorKind::Invalid), QStringLiteral("invalid"));
    QCOMPARE(kindName(ErrorKind::NotFound), QStringLiteral("not_found"));
    QCOMPARE(kindName(ErrorKind::Conflict), QStringLiteral("conflict"));
    QCOMPARE(kindName(ErrorKind::NotAllowed), QStringLiteral("not_allowed"));
    QCOMPARE(kindName(ErrorKind::Unavailable), QStringLiteral("unavailable"));
    QCOMPARE(kindName(ErrorKind::Cancelled), QStringLiteral("cancelled"));
    QCOMPARE(kindName(ErrorKind::Storage), QStringLiteral("storage"));
}

void TestError::tryLeavesWithTheError()
{
    QCOMPARE(quarter(8).value(), 2);
    QCOMPARE(quarter(6).error().field, QStringLiteral("value"));
    QVERIFY(!quarter(3));
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
