// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/latedifference.h"
#include "ratinginput.h"

#include <QTest>

using namespace choba;

class TestLateDifference : public QObject
{
    Q_OBJECT

private slots:
    void nothingMoved();
    void oneItemPerClass();
    void afterAnEarlierItem();

private:
    const RuleBook m_rules = *RuleBook::shipped();
};

void TestLateDifference::nothingMoved()
{
    RatingInputBuilder builder;
    builder.add("Usage", "AmazonEC2", "100");
    const RatedMonth rated = builder.rated(m_rules);
    QVERIFY(lateDifference(rated, classTotals(rated), 1).empty());
}

void TestLateDifference::oneItemPerClass()
{
    RatingInputBuilder builder;
    builder.add("Usage", "AmazonEC2", "100");
    builder.add("Usage", "AmazonS3", "10");
    builder.add("RIFee", "AmazonEC2", "5");
    const ClassTotals frozen = classTotals(builder.rated(m_rules));
    builder.input.charges[0].cost = Usd::ofCents(10100);
    builder.input.charges[1].cost = Usd::ofCents(1200);
    builder.input.charges.pop_back(); // the RI fee is gone from the new version
    builder.add("SppDiscount", "AmazonEC2", "-9");
    const auto items = lateDifference(builder.rated(m_rules), frozen, 1);
    QCOMPARE(items.size(), std::size_t(2));
    QCOMPARE(items[0].serviceClass, ServiceClass::Standard);
    QCOMPARE(items[0].amount.toString(), QStringLiteral("3"));
    QCOMPARE(items[0].key, QStringLiteral("late_usage/2026-10/standard/1"));
    QCOMPARE(items[0].seriesIds.size(), std::size_t(2));
    QCOMPARE(items[1].serviceClass, ServiceClass::Commitment);
    QCOMPARE(items[1].amount.toString(), QStringLiteral("-5"));
}

void TestLateDifference::afterAnEarlierItem()
{
    RatingInputBuilder builder;
    builder.add("Usage", "AmazonEC2", "100");
    ClassTotals frozen{{ServiceClass::Standard, UsdSum(Usd::ofCents(9000))}};
    frozen[ServiceClass::Standard] += Usd::ofCents(1000); // an earlier late item
    QVERIFY(lateDifference(builder.rated(m_rules), frozen, 2).empty());
}

QTEST_GUILESS_MAIN(TestLateDifference)
#include "tst_latedifference.moc"
