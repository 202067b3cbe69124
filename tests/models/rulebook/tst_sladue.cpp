// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/rulebook/sladue.h"
#include "tests/support/golden.h"

#include <QTest>

using namespace choba;

class TestSlaDue : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void targetsInTheYear_data();
    void targetsInTheYear();
    void legacyPlansEnd();
    void prioritiesOfAPlan();
    void refusesWhatTheCalendarCannotReach();

private:
    const RuleBook m_rules = *RuleBook::shipped();
};

void TestSlaDue::golden_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("priority");
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("due");
    const QJsonArray rows = goldenFile(QStringLiteral("sla.json")).array();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows) {
        QTest::addRow("%s %s %s", qPrintable(row[u"plan"].toString()),
                      qPrintable(row[u"priority"].toString()), qPrintable(row[u"opened"].toString()))
            << row[u"plan"].toString() << row[u"priority"].toString() << row[u"opened"].toString()
            << row[u"due"].toString();
    }
}

void TestSlaDue::golden()
{
    QFETCH(QString, plan);
    QFETCH(QString, priority);
    QFETCH(QString, opened);
    QFETCH(QString, due);
    const auto result = slaDue(parseSupportPlan(plan, {}).value(), parsePriority(priority, {}).value(),
                               parseTime(opened, {}).value(), m_rules);
    QVERIFY(result);
    QCOMPARE(*result ? tokyoString(**result) : QString(), due);
}

void TestSlaDue::targetsInTheYear_data()
{
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("due");
    // High on Business: 4 hours of 9:00-17:00.
    QTest::newRow("just before opening") << "2026-11-24T08:59:59"
                                         << "2026-11-24T13:00:00+09:00";
    QTest::newRow("at opening") << "2026-11-24T09:00:00"
                                << "2026-11-24T13:00:00+09:00";
    QTest::newRow("to the second of closing") << "2026-11-24T13:00:00"
                                              << "2026-11-24T17:00:00+09:00";
    QTest::newRow("one second too late") << "2026-11-24T13:00:01"
                                         << "2026-11-25T09:00:01+09:00";
    QTest::newRow("over the new year") << "2026-12-28T15:00:00"
                                       << "2027-01-04T11:00:00+09:00";
}

void TestSlaDue::targetsInTheYear()
{
    QFETCH(QString, opened);
    QFETCH(QString, due);
    const auto result = slaDue(SupportPlan::Business, Priority::High, parseTime(opened, {}).value(), m_rules);
    QVERIFY(result && *result);
    QCOMPARE(tokyoString(**result), due);
}

void TestSlaDue::legacyPlansEnd()
{
    const auto due = [&](const char *opened) {
        return slaDue(SupportPlan::Business, Priority::Urgent,
                      parseTime(QString::fromLatin1(opened), {}).value(), m_rules)
            .value();
    };
    QVERIFY(due("2026-12-31T23:59:59"));
    QVERIFY(!due("2027-01-01T00:00:00"));
}

void TestSlaDue::prioritiesOfAPlan()
{
    const QDate day(2026, 6, 1);
    QCOMPARE(prioritiesOf(SupportPlan::Developer, day, m_rules),
             (std::vector{Priority::Normal, Priority::Low}));
    QCOMPARE(prioritiesOf(SupportPlan::Business, day, m_rules).front(), Priority::Urgent);
    QCOMPARE(prioritiesOf(SupportPlan::Basic, day, m_rules).size(), allPriorities.size());
}

void TestSlaDue::refusesWhatTheCalendarCannotReach()
{
    const QDateTime opened = parseTime(u"2027-12-28T15:00:00", {}).value();
    QVERIFY(!slaDue(SupportPlan::BusinessPlus, Priority::High, opened, m_rules));
    QVERIFY(slaDue(SupportPlan::BusinessPlus, Priority::Urgent, opened, m_rules));
}

QTEST_GUILESS_MAIN(TestSlaDue)
#include "tst_sladue.moc"
