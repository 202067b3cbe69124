// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/planmonths.h"
#include "tests/support/golden.h"

#include <QTest>

using namespace choba;

class TestPlanMonths : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void changesBeforeTheFirstMonthCount();
    void unorderedChanges();
    void legacyWishesAfterTheEndAreBasic();

private:
    const RuleBook m_rules = *RuleBook::shipped();
};

void TestPlanMonths::golden_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray rows = goldenFile(QStringLiteral("plan-changes.json")).array();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows)
        QTest::newRow(qPrintable(row[u"name"].toString())) << row.toObject();
}

void TestPlanMonths::golden()
{
    QFETCH(QJsonObject, row);
    std::vector<PlanChange> changes;
    const QJsonArray given = row[u"changes"].toArray();
    for (const QJsonValue &change : given) {
        changes.push_back({QDate::fromString(change[0].toString(), Qt::ISODate),
                           parseSupportPlan(change[1].toString(), {}).value()});
    }
    const auto months =
        planMonths(parseSupportPlan(row[u"start"].toString(), {}).value(), changes,
                   Month::parse(row[u"first"].toString(), {}).value(), row[u"months"].toInt(), m_rules);
    QJsonArray actual;
    for (const PlanMonth &month : months)
        actual.append(QJsonObject{{QStringLiteral("month"), month.month.toString()},
                                  {QStringLiteral("fee_plan"), spelled(month.feePlan)}});
    QCOMPARE(actual, row[u"expected"].toArray());
}

void TestPlanMonths::changesBeforeTheFirstMonthCount()
{
    const auto months =
        planMonths(SupportPlan::Basic, {{{2026, 3, 31}, SupportPlan::BusinessPlus}}, {2026, 4}, 1, m_rules);
    QCOMPARE(months.front().feePlan, SupportPlan::BusinessPlus);
}

void TestPlanMonths::unorderedChanges()
{
    const auto months = planMonths(
        SupportPlan::Basic, {{{2026, 5, 28}, SupportPlan::Basic}, {{2026, 5, 2}, SupportPlan::BusinessPlus}},
        {2026, 5}, 2, m_rules);
    QCOMPARE(months[0].feePlan, SupportPlan::BusinessPlus);
    QCOMPARE(months[0].lastPlan, SupportPlan::Basic);
    QCOMPARE(months[1].feePlan, SupportPlan::Basic);
}

void TestPlanMonths::legacyWishesAfterTheEndAreBasic()
{
    const auto months =
        planMonths(SupportPlan::Basic, {{{2027, 1, 5}, SupportPlan::Business}}, {2026, 12}, 3, m_rules);
    for (const PlanMonth &month : months)
        QCOMPARE(month.feePlan, SupportPlan::Basic);
}

QTEST_GUILESS_MAIN(TestPlanMonths)
#include "tst_planmonths.moc"
