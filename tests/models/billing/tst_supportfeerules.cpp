// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/supportfeerules.h"
#include "tests/support/golden.h"

#include <QTest>

using namespace choba;

class TestSupportFeeRules : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void centsRoundHalfUpOnce_data();
    void centsRoundHalfUpOnce();
    void baseIsNotBelowZero();
    void legacyPlansEnd();
    void plansByHand();
    void addsOnTop();
    void keepsItsSteps();

private:
    Result<SupportFee> feeOf(SupportPlan plan, const QString &usage) const
    {
        return supportFee({.plan = plan, .feeByHand = {}, .addOn = {}}, UsdSum(Usd::parse(usage, {}).value()),
                          m_day, m_rules);
    }

    const RuleBook m_rules = *RuleBook::shipped();
    const QDate m_day{2026, 6, 1};
};

void TestSupportFeeRules::golden_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("usage");
    QTest::addColumn<QString>("fee");
    const QJsonArray rows = goldenFile(QStringLiteral("support-fees.json")).array();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows) {
        const QString plan = row[u"plan"].toString();
        const QString usage = row[u"usage_usd"].toString();
        QTest::addRow("%s %s", qPrintable(plan), qPrintable(usage))
            << plan << usage << row[u"fee_usd"].toString();
    }
}

void TestSupportFeeRules::golden()
{
    QFETCH(QString, plan);
    QFETCH(QString, usage);
    QFETCH(QString, fee);
    const auto result = feeOf(parseSupportPlan(plan, {}).value(), usage);
    QVERIFY(result);
    QCOMPARE(result->fee.toCents(), fee);
}

void TestSupportFeeRules::centsRoundHalfUpOnce_data()
{
    QTest::addColumn<qint64>("tailUnits"); // of 10^-14 dollars, added to $388.50 (9 % = $34.965)
    QTest::addColumn<QString>("fee");
    QTest::newRow("just below the tie") << qint64(-1) << "34.96";
    QTest::newRow("the tie") << qint64(0) << "34.97";
    QTest::newRow("just above the tie") << qint64(1) << "34.97";
}

void TestSupportFeeRules::centsRoundHalfUpOnce()
{
    QFETCH(qint64, tailUnits);
    QFETCH(QString, fee);
    const ExactUsd base = ExactUsd(UsdSum(Usd::ofCents(38850))) + ExactUsd::ofUnits(tailUnits);
    const auto result =
        supportFee({.plan = SupportPlan::BusinessPlus, .feeByHand = {}, .addOn = {}}, base, m_day, m_rules);
    QCOMPARE(result->fee.toCents(), fee);
}

void TestSupportFeeRules::baseIsNotBelowZero()
{
    QCOMPARE(feeOf(SupportPlan::Business, QStringLiteral("-50"))->fee, Usd());
    const auto plus = feeOf(SupportPlan::BusinessPlus, QStringLiteral("-50"));
    QCOMPARE(plus->fee.toCents(), QStringLiteral("29.00"));
    QCOMPARE(plus->base.units(), int128(0));
    QVERIFY(plus->isMinimum);
}

void TestSupportFeeRules::legacyPlansEnd()
{
    const auto feeOn = [&](SupportPlan plan, QDate on) {
        return supportFee({.plan = plan, .feeByHand = {}, .addOn = {}}, UsdSum(Usd::ofCents(100)), on,
                          m_rules);
    };
    for (const SupportPlan plan : {SupportPlan::Developer, SupportPlan::Business}) {
        QVERIFY(feeOn(plan, {2026, 12, 31}));
        const auto over = feeOn(plan, {2027, 1, 1});
        QVERIFY(!over);
        QCOMPARE(over.error().kind, ErrorKind::Invalid);
        QCOMPARE(over.error().field, QStringLiteral("plan"));
    }
    QVERIFY(feeOn(SupportPlan::BusinessPlus, {2027, 1, 1}));
    QVERIFY(feeOn(SupportPlan::Basic, {2027, 1, 1}));
}

void TestSupportFeeRules::plansByHand()
{
    const auto missing = feeOf(SupportPlan::Enterprise, QStringLiteral("100"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().field, QStringLiteral("plan"));
    const auto given =
        supportFee({.plan = SupportPlan::Enterprise, .feeByHand = Usd::ofCents(500000), .addOn = {}},
                   UsdSum(), m_day, m_rules);
    QCOMPARE(given->fee.toCents(), QStringLiteral("5000.00"));
}

void TestSupportFeeRules::addsOnTop()
{
    const auto fee =
        supportFee({.plan = SupportPlan::BusinessPlus, .feeByHand = {}, .addOn = Usd::ofCents(1000000)},
                   UsdSum(Usd::ofCents(40000)), m_day, m_rules);
    QCOMPARE(fee->fee.toCents(), QStringLiteral("10036.00"));
}

void TestSupportFeeRules::keepsItsSteps()
{
    const auto fee = feeOf(SupportPlan::Business, QStringLiteral("300000"));
    QCOMPARE(fee->steps.size(), std::size_t(4));
    QCOMPARE(fee->steps[2].slice.toString(), QStringLiteral("170000"));
    QCOMPARE(fee->steps[3].percent.toString(), QStringLiteral("3"));
    QCOMPARE(fee->rule.key, QStringLiteral("support_plan.business"));
    QVERIFY(!fee->isMinimum);
}

QTEST_GUILESS_MAIN(TestSupportFeeRules)
#include "tst_supportfeerules.moc"
