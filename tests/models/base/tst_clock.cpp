// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"

#include <QTest>

using namespace choba;

/// Runs with the machine in New York: our own dates are Tokyo's all the same.
class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tokyoDays_data();
    void tokyoDays();
    void times_data();
    void times();
    void badTimes_data();
    void badTimes();
    void midnights();
    void fixedClocks();
};

void TestClock::initTestCase()
{
    QVERIFY2(QDateTime(QDate(2026, 1, 1), QTime(0, 0)).offsetFromUtc() != tokyoOffsetSeconds,
             "the test must run in another zone than Tokyo");
}

void TestClock::tokyoDays_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QDate>("day");
    QTest::newRow("the second before midnight") << "2026-03-31T14:59:59Z" << QDate(2026, 3, 31);
    QTest::newRow("midnight") << "2026-03-31T15:00:00Z" << QDate(2026, 4, 1);
    QTest::newRow("noon in Tokyo") << "2026-04-01T03:00:00Z" << QDate(2026, 4, 1);
    QTest::newRow("while New York changes its clocks") << "2026-03-08T07:30:00Z" << QDate(2026, 3, 8);
}

void TestClock::tokyoDays()
{
    QFETCH(QString, utc);
    const FixedClock clock(QDateTime::fromString(utc, Qt::ISODate));
    QTEST(clock.today(), "day");
}

void TestClock::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("with the zone") << "2026-04-28T17:00:00+09:00"
                                   << "2026-04-28T17:00:00+09:00";
    QTest::newRow("without a zone") << "2026-04-28T17:00:00"
                                    << "2026-04-28T17:00:00+09:00";
    QTest::newRow("without seconds") << "2026-04-28T17:00"
                                     << "2026-04-28T17:00:00+09:00";
    QTest::newRow("with a blank") << "2026-04-28 17:00"
                                  << "2026-04-28T17:00:00+09:00";
    QTest::newRow("a date is its 00:00") << "2026-04-28"
                                         << "2026-04-28T00:00:00+09:00";
    QTest::newRow("UTC") << "2026-04-28T17:00:00Z"
                         << "2026-04-29T02:00:00+09:00";
    QTest::newRow("west of Greenwich") << "2026-04-28T17:00:00-05:00"
                                       << "2026-04-29T07:00:00+09:00";
    QTest::newRow("short offset") << "2026-04-28T17:00:00+0900"
                                  << "2026-04-28T17:00:00+09:00";
    QTest::newRow("New York's missing hour") << "2026-03-08T02:30:00"
                                             << "2026-03-08T02:30:00+09:00";
}

void TestClock::times()
{
    QFETCH(QString, text);
    const auto time = parseTime(text, {});
    QVERIFY(time);
    QCOMPARE(time->timeSpec(), Qt::UTC);
    QTEST(tokyoString(*time), "printed");
}

void TestClock::badTimes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "now", "17:00", "2026-04-28T25:00", "2026-04-28T17:60", "2026-02-30T10:00",
          "2026-04-28T17:00:00 JST", "2026-04-28T1700", "2026-04-28T17:00:00+09:00x", "2026-04-28T17:00\n"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestClock::badTimes()
{
    QFETCH(QString, text);
    const auto time = parseTime(text, QStringLiteral("opened"));
    QVERIFY(!time);
    QCOMPARE(time.error().kind, ErrorKind::Invalid);
    QCOMPARE(time.error().field, QStringLiteral("opened"));
}

void TestClock::midnights()
{
    QCOMPARE(tokyoString(tokyoMidnight({2026, 1, 1})), QStringLiteral("2026-01-01T00:00:00+09:00"));
    QCOMPARE(tokyoMidnight({2026, 1, 1}).toString(Qt::ISODate), QStringLiteral("2025-12-31T15:00:00Z"));
}

void TestClock::fixedClocks()
{
    FixedClock clock(parseTime(u"2026-04-28T09:00:00", {}).value());
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    clock.set(parseTime(u"2026-04-29", {}).value());
    QCOMPARE(clock.today(), QDate(2026, 4, 29));
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
