// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/month.h"

#include <QTest>

using namespace choba;

class TestMonth : public QObject
{
    Q_OBJECT

private slots:
    void edges_data();
    void edges();
    void arithmetic();
    void texts_data();
    void texts();
    void fiscalYears_data();
    void fiscalYears();
    void dates_data();
    void dates();
};

void TestMonth::edges_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("lastDay");
    QTest::newRow("January") << 2026 << 1 << 31;
    QTest::newRow("February") << 2026 << 2 << 28;
    QTest::newRow("leap February") << 2028 << 2 << 29;
    QTest::newRow("February of 2000") << 2000 << 2 << 29;
    QTest::newRow("February of 2100") << 2100 << 2 << 28;
    QTest::newRow("December") << 2026 << 12 << 31;
}

void TestMonth::edges()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, lastDay);
    const Month m(year, month);
    QCOMPARE(m.firstDay(), QDate(year, month, 1));
    QCOMPARE(m.lastDay(), QDate(year, month, lastDay));
    QVERIFY(m.contains(m.firstDay()));
    QVERIFY(m.contains(m.lastDay()));
    QVERIFY(!m.contains(m.firstDay().addDays(-1)));
    QVERIFY(!m.contains(m.lastDay().addDays(1)));
    QVERIFY(!m.contains(QDate()));
    QCOMPARE(Month::ofIndex(m.index()), m);
}

void TestMonth::arithmetic()
{
    QCOMPARE(Month(2026, 12).plus(1), Month(2027, 1));
    QCOMPARE(Month(2026, 1).plus(-1), Month(2025, 12));
    QCOMPARE(Month(2026, 1).plus(26), Month(2028, 3));
    QVERIFY(Month(2026, 9) < Month(2026, 10));
    QCOMPARE(Month::of(QDate(2026, 3, 31)).toString(), QStringLiteral("2026-03"));
}

void TestMonth::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMonth");
    QTest::newRow("plain") << "2026-03" << true;
    QTest::newRow("December") << "2026-12" << true;
    for (const char *text : {"", "2026-3", "2026-13", "2026-00", "0000-01", "2026/03", "2026-03-01",
                             " 2026-03", "２０２６-03", "2026-03\n", "26-03"})
        QTest::newRow(text) << QString::fromUtf8(text) << false;
}

void TestMonth::texts()
{
    QFETCH(QString, text);
    const auto month = Month::parse(text, QStringLiteral("month"));
    QTEST(month.has_value(), "isMonth");
    if (month)
        QCOMPARE(month->toString(), text);
    else
        QCOMPARE(month.error().field, QStringLiteral("month"));
}

void TestMonth::fiscalYears_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("startYear");
    QTest::newRow("last day") << QDate(2026, 3, 31) << 2025;
    QTest::newRow("first day") << QDate(2026, 4, 1) << 2026;
    QTest::newRow("new year") << QDate(2027, 1, 1) << 2026;
}

void TestMonth::fiscalYears()
{
    QFETCH(QDate, date);
    const FiscalYear year = FiscalYear::of(date);
    QTEST(year.startYear(), "startYear");
    QVERIFY(year.firstDay() <= date && date <= year.lastDay());
}

void TestMonth::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isDate");
    QTest::newRow("plain") << "2026-02-28" << true;
    QTest::newRow("leap day") << "2028-02-29" << true;
    for (const char *text :
         {"", "2026-02-29", "2026-2-28", "28-02-2026", "2026-02-28T00:00", "2026-02-28 ", "２０２６-02-28"})
        QTest::newRow(text) << QString::fromUtf8(text) << false;
}

void TestMonth::dates()
{
    QFETCH(QString, text);
    QTEST(parseDate(text, QStringLiteral("date")).has_value(), "isDate");
}

QTEST_GUILESS_MAIN(TestMonth)
#include "tst_month.moc"
