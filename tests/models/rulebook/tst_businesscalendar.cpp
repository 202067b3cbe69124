// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/rulebook.h"
#include "tests/support/golden.h"

#include <QTest>

using namespace choba;

class TestBusinessCalendar : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void dayKinds_data();
    void dayKinds();
    void countsBack();
    void ofMonth();
    void refusesYearsBeyondTheList();
    void addedHolidaysReachFurther();
    void badLists_data();
    void badLists();

private:
    const RuleBook m_rules = *RuleBook::shipped();
};

void TestBusinessCalendar::golden_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("result");
    const QJsonArray rows = goldenFile(QStringLiteral("business-days.json")).array();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows) {
        QTest::addRow("%s", qPrintable(row[u"start"].toString()))
            << row[u"start"].toString() << row[u"days"].toInt() << row[u"result"].toString();
    }
}

void TestBusinessCalendar::golden()
{
    QFETCH(QString, start);
    QFETCH(int, days);
    QFETCH(QString, result);
    const auto date = m_rules.calendar().addBusinessDays(QDate::fromString(start, Qt::ISODate), days);
    QVERIFY(date);
    QCOMPARE(date->toString(Qt::ISODate), result);
}

void TestBusinessCalendar::dayKinds_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("isBusinessDay");
    QTest::newRow("Friday") << QDate(2026, 9, 18) << true;
    QTest::newRow("Saturday") << QDate(2026, 9, 19) << false;
    QTest::newRow("Sunday") << QDate(2026, 9, 20) << false;
    QTest::newRow("holiday on a Monday") << QDate(2026, 9, 21) << false;
    QTest::newRow("day between two holidays") << QDate(2026, 9, 22) << false;
    QTest::newRow("substitute holiday") << QDate(2027, 3, 22) << false;
    QTest::newRow("day after it") << QDate(2027, 3, 23) << true;
    QTest::newRow("before the company days") << QDate(2026, 12, 28) << true;
    QTest::newRow("first company day") << QDate(2026, 12, 29) << false;
    QTest::newRow("last company day") << QDate(2025, 1, 3) << false;
    QTest::newRow("after the company days") << QDate(2027, 1, 4) << true;
}

void TestBusinessCalendar::dayKinds()
{
    QFETCH(QDate, date);
    QFETCH(bool, isBusinessDay);
    QCOMPARE(m_rules.calendar().isBusinessDay(date).value(), isBusinessDay);
}

void TestBusinessCalendar::countsBack()
{
    const BusinessCalendar &calendar = m_rules.calendar();
    QCOMPARE(calendar.addBusinessDays({2026, 1, 5}, -1).value(), QDate(2025, 12, 26));
    QCOMPARE(calendar.addBusinessDays({2026, 5, 3}, 0).value(), QDate(2026, 5, 3));
}

void TestBusinessCalendar::ofMonth()
{
    const BusinessCalendar &calendar = m_rules.calendar();
    QCOMPARE(calendar.lastBusinessDay({2025, 12}).value(), QDate(2025, 12, 26));
    QCOMPARE(calendar.lastBusinessDay({2027, 12}).value(), QDate(2027, 12, 28));
    QCOMPARE(calendar.businessDayOfMonth({2026, 1}, 3).value(), QDate(2026, 1, 7));
    QVERIFY(!calendar.businessDayOfMonth({2026, 1}, 24));
}

void TestBusinessCalendar::refusesYearsBeyondTheList()
{
    const BusinessCalendar &calendar = m_rules.calendar();
    QCOMPARE(calendar.firstYear(), 1955);
    QCOMPARE(calendar.lastYear(), 2027);
    QVERIFY(calendar.isBusinessDay({2027, 12, 31}));
    QVERIFY(!calendar.isBusinessDay({2028, 1, 1}));
    QVERIFY(!calendar.isBusinessDay({1954, 12, 31}));
    const auto across = calendar.addBusinessDays({2027, 12, 27}, 2); // 28 December, then 2028
    QVERIFY(!across);
    QCOMPARE(across.error().kind, ErrorKind::Invalid);
    QVERIFY2(across.error().message.contains(QLatin1String("2028")), qPrintable(across.error().message));
}

void TestBusinessCalendar::addedHolidaysReachFurther()
{
    const auto rules = RuleBook::shipped({{QStringLiteral("calendar.added_holidays"),
                                           R"([{"value": {"years": [2028], "days": ["2028-01-10"]}}])"}});
    QVERIFY(rules);
    QCOMPARE(rules->calendar().lastYear(), 2028);
    QCOMPARE(rules->calendar().isBusinessDay({2028, 1, 10}).value(), false);
    QCOMPARE(rules->calendar().isBusinessDay({2028, 1, 11}).value(), true);
}

void TestBusinessCalendar::badLists_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    QTest::newRow("bad date") << QByteArray("date,name\n2026-02-30,x\n") << QStringLiteral("line 2");
    QTest::newRow("order") << QByteArray("date,name\n2026-02-11,x\n2026-01-01,y\n")
                           << QStringLiteral("line 3");
    QTest::newRow("missing year") << QByteArray("date,name\n2024-01-01,x\n2026-01-01,y\n")
                                  << QStringLiteral("2025");
    QTest::newRow("empty") << QByteArray("date,name\n") << QStringLiteral("empty");
}

void TestBusinessCalendar::badLists()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, says);
    const auto list = HolidayList::parse(csv, QStringLiteral("holidays.csv"));
    QVERIFY(!list);
    QVERIFY2(list.error().message.contains(says), qPrintable(list.error().message));
}

QTEST_GUILESS_MAIN(TestBusinessCalendar)
#include "tst_businesscalendar.moc"
