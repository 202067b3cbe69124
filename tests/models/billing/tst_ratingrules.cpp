// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratinginput.h"

#include <QTest>

using namespace choba;

class TestRatingRules : public QObject
{
    Q_OBJECT

private slots:
    void standings_data();
    void standings();
    void classes_data();
    void classes();
    void primeLiteBearsNoDiscount();
    void rateOfTheMonthsFirstDay_data();
    void rateOfTheMonthsFirstDay();
    void holds();
    void classificationsGoFirst();
    void creditsWaitInTheTray();
    void creditsAreDecided();
    void creditsDecidedInAdvance();
    void creditsMovedHere();
    void lateUsage();
    void supportChargesImplyAPlan_data();
    void supportChargesImplyAPlan();
    void supportFeeBase();
    void handFee();
    void listsWhatStaffMustSee();
    void marginStaysOurs();
    void withoutARate();

private:
    const RuleBook m_rules = *RuleBook::shipped();
};

void TestRatingRules::standings_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("product");
    QTest::addColumn<ChargeClass>("chargeClass");
    QTest::addColumn<QString>("standing");
    const auto add = [](const char *name, const char *type, const char *product, const char *standing,
                        ChargeClass chargeClass = ChargeClass::Plain) {
        QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(product) << chargeClass
                            << QString::fromLatin1(standing);
    };
    add("usage", "Usage", "AmazonEC2", "billed");
    add("refund", "Refund", "AmazonRDS", "billed");
    add("credit", "Credit", "AmazonEC2", "tray");
    add("tax", "Tax", "AmazonEC2", "tax");
    add("own discount", "SppDiscount", "AmazonEC2", "margin");
    add("own discount on support", "SppDiscount", "AWSSupportBusiness", "margin");
    add("support charge", "Fee", "AWSSupportBusiness", "support_charge");
    add("tax of an unknown product", "Tax", "NewThing", "tax");
    add("RI fee of an unknown product", "RIFee", "NewThing", "billed");
    add("unknown product", "Usage", "NewThing", "unclassified");
    add("unknown product from the Marketplace", "Usage", "NewThing", "billed", ChargeClass::Marketplace);
    add("unknown type", "NewType", "AmazonEC2", "not_understood");
    add("another provider", "Usage", "Virtual Machines", "foreign", ChargeClass::Foreign);
    add("another provider's tax", "Tax", "Virtual Machines", "foreign", ChargeClass::Foreign);
    add("FOCUS adjustment", "Adjustment", "AmazonEC2", "billed");
}

void TestRatingRules::standings()
{
    QFETCH(QString, type);
    QFETCH(QString, product);
    QFETCH(ChargeClass, chargeClass);
    QFETCH(QString, standing);
    RatingInputBuilder builder;
    builder.add(qPrintable(type), qPrintable(product), "1.5").key.chargeClass = chargeClass;
    const RatedMonth rated = builder.rated(m_rules);
    QCOMPARE(spelled(rated.charges.front().standing), standing);
    QCOMPARE(rated.standings.size(), std::size_t(1));
    QCOMPARE(rated.total().toString(), QStringLiteral("1.5"));
    const RatedCharge &charge = rated.charges.front();
    if (charge.standing != Standing::NotUnderstood)
        QVERIFY(rated.rules.contains(charge.standingRuleId));
}

void TestRatingRules::classes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("product");
    QTest::addColumn<ChargeClass>("chargeClass");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("usageType");
    QTest::addColumn<QString>("serviceClass");
    QTest::addColumn<QString>("percent");
    const auto add = [](const char *name, const char *type, const char *product, const char *serviceClass,
                        const char *percent, ChargeClass chargeClass = ChargeClass::Plain,
                        const char *region = "ap-northeast-1", const char *usageType = "") {
        QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(product) << chargeClass
                            << QString::fromLatin1(region) << QString::fromLatin1(usageType)
                            << QString::fromLatin1(serviceClass) << QString::fromLatin1(percent);
    };
    using enum ChargeClass;
    add("usage", "Usage", "AmazonEC2", "standard", "8");
    add("covered by an RI", "DiscountedUsage", "AmazonEC2", "standard", "8");
    add("RI fee", "RIFee", "AmazonEC2", "commitment", "5");
    add("SP fee", "SavingsPlanRecurringFee", "ComputeSavingsPlans", "commitment", "5");
    add("SP upfront", "SavingsPlanUpfrontFee", "ComputeSavingsPlans", "commitment", "5");
    add("fee of a purchase", "Fee", "AmazonEC2", "commitment", "5", Purchase);
    add("FOCUS purchase of a commitment", "Purchase", "AmazonEC2", "commitment", "5", Purchase);
    add("FOCUS other purchase", "Purchase", "AmazonEC2", "standard", "8");
    add("other fee", "Fee", "AmazonRoute53", "standard", "8");
    add("SP covered", "SavingsPlanCoveredUsage", "AmazonEC2", "neutral", "0");
    add("SP negation", "SavingsPlanNegation", "AmazonEC2", "neutral", "0");
    add("Marketplace", "Usage", "AmazonEC2", "undiscounted", "0", Marketplace);
    add("region out of scope", "Usage", "AmazonEC2", "unsupported", "0", Plain, "cn-north-1");
    add("CloudFront bundle", "Fee", "AmazonCloudFront", "commitment", "5", Plain, "",
        "Global-CloudFrontSecuritySavingsBundle");
    add("covered by another account", "DiscountedUsage", "AmazonEC2", "standard", "8", CoveredOther);
}

void TestRatingRules::classes()
{
    QFETCH(QString, type);
    QFETCH(QString, product);
    QFETCH(ChargeClass, chargeClass);
    QFETCH(QString, region);
    QFETCH(QString, usageType);
    QFETCH(QString, serviceClass);
    QFETCH(QString, percent);
    RatingInputBuilder builder;
    ChargeSeries &series = builder.add(qPrintable(type), qPrintable(product), "10");
    series.key.chargeClass = chargeClass;
    series.key.region = region;
    series.key.usageType = usageType;
    const RatedMonth rated = builder.rated(m_rules);
    const RatedCharge &charge = rated.charges.front();
    QVERIFY(charge.serviceClass);
    QCOMPARE(spelled(*charge.serviceClass), serviceClass);
    QCOMPARE(charge.discount.toString(), percent);
    QVERIFY(rated.rules.contains(charge.classRuleId));
    QVERIFY(rated.holds.empty());
}

void TestRatingRules::primeLiteBearsNoDiscount()
{
    RatingInputBuilder builder;
    builder.input.contract = ContractPlan::PrimeLite;
    builder.add("Usage", "AmazonEC2", "100");
    builder.add("RIFee", "AmazonEC2", "100");
    const RatedMonth rated = builder.rated(m_rules);
    QCOMPARE(rated.invoice->lines.size(), std::size_t(1));
    QCOMPARE(rated.invoice->subtotal, Yen(30000));
}

void TestRatingRules::rateOfTheMonthsFirstDay_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<QString>("percent");
    QTest::newRow("the month before the change") << 8 << "3";
    QTest::newRow("the month of the change") << 9 << "3"; // 2023-09-29 counts from October
    QTest::newRow("the month after") << 10 << "5";
}

void TestRatingRules::rateOfTheMonthsFirstDay()
{
    QFETCH(int, month);
    QFETCH(QString, percent);
    RatingInputBuilder builder;
    builder.input.month = Month(2023, month);
    builder.add("RIFee", "AmazonEC2", "100");
    QCOMPARE(builder.rated(m_rules).classes.front().discount.toString(), percent);
}

void TestRatingRules::holds()
{
    RatingInputBuilder builder;
    builder.add("Usage", "NewThing", "1");
    builder.add("Usage", "NewThing", "2");
    builder.add("NewType", "AmazonEC2", "4");
    const RatedMonth rated = builder.rated(m_rules);
    QCOMPARE(rated.holds.size(), std::size_t(2));
    QCOMPARE(rated.holds[0].reason, HoldReason::UnknownProduct);
    QCOMPARE(rated.holds[0].subject, QStringLiteral("NewThing"));
    QCOMPARE(rated.holds[0].amount.toString(), QStringLiteral("3"));
    QCOMPARE(rated.holds[1].reason, HoldReason::UnknownType);
    QCOMPARE(rated.holds[1].subject, QStringLiteral("NewType"));
}

void TestRatingRules::classificationsGoFirst()
{
    RatingInputBuilder builder;
    builder.add("Usage", "NewThing", "100");
    builder.add("Usage", "AmazonEC2", "10");
    builder.input.classifications = {{QStringLiteral("NewThing"), ProductClass::Standard},
                                     {QStringLiteral("AmazonEC2"), ProductClass::Undiscounted}};
    const RatedMonth rated = builder.rated(m_rules);
    QVERIFY(rated.holds.empty());
    QCOMPARE(classUsd(rated, ServiceClass::Standard), QStringLiteral("100"));
    QCOMPARE(classUsd(rated, ServiceClass::Undiscounted), QStringLiteral("10"));
}

void TestRatingRules::creditsWaitInTheTray()
{
    RatingInputBuilder builder;
    builder.add("Usage", "AmazonEC2", "100");
    builder.add("Credit", "AmazonEC2", "-1").key.detail = QStringLiteral("Activate");
    builder.add("Credit", "AmazonEC2", "-2").key.detail = QStringLiteral("Activate");
    builder.add("Credit", "AmazonS3", "-4").key.detail = QStringLiteral("Activate");
    const RatedMonth rated = builder.rated(m_rules);
    QCOMPARE(rated.tray.size(), std::size_t(2));
    QCOMPARE(rated.tray[0].amount.toString(), QStringLiteral("-3"));
    QCOMPARE(rated.tray[0].seriesIds, (std::vector<qint64>{2, 3}));
    QCOMPARE(rated.tray[0].key, QStringLiteral("credit/2026-10/AmazonEC2/Activate"));
    QCOMPARE(rated.holds.size(), std::size_t(2));
    QCOMPARE(rated.holds[0].reason, HoldReason::TrayUndecided);
    QCOMPARE(standing(rated, Standing::Tray).toString(), QStringLiteral("-7"));
    QCOMPARE(rated.invoice->lines.front().amount, Yen(15000)); // undecided money is not on the draft
}

void TestRatingRules::creditsAreDecided()
{
    RatingInputBuilder builder;
    builder.add("Usage", "AmazonEC2", "100");
    for (const char *product : {"AmazonEC2", "AmazonS3", "AmazonRDS"})
        builder.add("Credit", product, "-10").key.detail = QStringLiteral("x");
    const auto decide = [&](const char *product, TrayChoice choice) {
        builder.input.decisions[QStringLiteral("credit/2026-10/%1/x").arg(QLatin1String(product))] = {
            choice, ServiceClass::Standard, Month(2026, 11), QStringLiteral("Sato"),
            QStringLiteral("agreed")};
    };
    decide("AmazonEC2", TrayChoice::Bill);
    decide("AmazonS3", TrayChoice::Keep);
    decide("AmazonRDS", TrayChoice::Move);
    const RatedMonth rated = builder.rated(m_rules);
    QVERIFY(rated.holds.empty());
    QCOMPARE(standing(rated, Standing::Billed).toString(), QStringLiteral("90"));
    QCOMPARE(standing(rated, Standing::Kept).toString(), QStringLiteral("-10"));
    QCOMPARE(standing(rated, Standing::Moved).toString(), QStringLiteral("-10"));
    QCOMPARE(classUsd(rated, ServiceClass::Standard), QStringLiteral("90"));
}

void TestRatingRules::creditsDecidedInAdvance()
{
    const auto rules = RuleBook::shipped({{QStringLiteral("tray.decide_in_advance"), R"([{"value": {"rules": [
        {"description_contains": "activate", "decision": "keep"},
        {"description_contains": "SLA", "decision": "bill", "class": "standard"}]}}])"}});
    QVERIFY(rules);
    RatingInputBuilder builder;
    builder.add("Credit", "AmazonEC2", "-1").key.detail = QStringLiteral("AWS_Activate_2026");
    builder.add("Credit", "AmazonEC2", "-2").key.detail = QStringLiteral("SLA October");
    builder.add("Credit", "AmazonEC2", "-4").key.detail = QStringLiteral("MAP2.0");
    const RatedMonth rated = builder.rated(*rules);
    QCOMPARE(rated.holds.size(), std::size_t(1));
    QCOMPARE(standing(rated, Standing::Kept).toString(), QStringLiteral("-1"));
    QCOMPARE(standing(rated, Standing::Billed).toString(), QStringLiteral("-2"));
    QVERIFY(rated.tray[0].decision->by.startsWith(QLatin1String("tray.decide_in_advance@")));
}

void TestRatingRules::creditsMovedHere()
{
    RatingInputBuilder builder;
    builder.add("Usage", "AmazonEC2", "100");
    TrayItem item;
    item.key = QStringLiteral("credit/2026-09/AmazonEC2/x");
    item.month = Month(2026, 9);
    item.productCode = QStringLiteral("AmazonEC2");
    item.amount = Usd::ofCents(-1000);
    item.decision = TrayDecision{TrayChoice::Move, ServiceClass::Standard, Month(2026, 10), {}, {}};
    builder.input.incoming = {item};
    const RatedMonth rated = builder.rated(m_rules);
    QCOMPARE(classUsd(rated, ServiceClass::Standard), QStringLiteral("90"));
    QCOMPARE(standing(rated, Standing::Billed).toString(),
             QStringLiteral("100")); // AWS's own month is as it was
    builder.input.incoming.front().decision->month = Month(2026, 11);
    QCOMPARE(classUsd(builder.rated(m_rules), ServiceClass::Standard), QStringLiteral("100"));
}

void TestRatingRules::lateUsage()
{
    RatingInputBuilder builder;
    builder.input.support.plan = SupportPlan::Business;
    builder.add("Usage", "AmazonEC2", "100");
    TrayItem item;
    item.kind = TrayKind::LateUsage;
    item.key = QStringLiteral("late_usage/2023-09/commitment/1");
    item.month = Month(2023, 9);
    item.serviceClass = ServiceClass::Commitment;
    item.amount = Usd::ofCents(1000);
    builder.input.incoming = {item};
    RatedMonth rated = builder.rated(m_rules);
    QCOMPARE(rated.holds.size(), std::size_t(1));
    QCOMPARE(rated.holds.front().reason, HoldReason::TrayUndecided);
    QVERIFY(rated.late.empty());

    builder.input.incoming.front().decision =
        TrayDecision{TrayChoice::Bill, ServiceClass::Commitment, Month(2026, 10), {}, {}};
    rated = builder.rated(m_rules);
    QVERIFY(rated.holds.empty());
    QCOMPARE(rated.late.front().discount.toString(), QStringLiteral("3")); // as in September 2023
    QCOMPARE(spelledKind(rated.invoice->lines.back()), QStringLiteral("late"));
    QCOMPARE(rated.invoice->lines.back().amount, Yen(1455)); // 1,500 less 3 %
    QCOMPARE(rated.support.base.toString(), QStringLiteral("101.7"));

    builder.input.incoming.front().decision->choice = TrayChoice::Keep;
    QVERIFY(builder.rated(m_rules).late.empty());
}

void TestRatingRules::supportChargesImplyAPlan_data()
{
    QTest::addColumn<SupportPlan>("plan");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("usd");
    QTest::addColumn<bool>("dismissed");
    QTest::addColumn<bool>("isHeld");
    const QString business = QStringLiteral("AWSSupportBusiness");
    const QString some = QStringLiteral("OCBPremiumSupport");
    QTest::newRow("as recorded") << SupportPlan::Business << business << "100" << false << false;
    QTest::newRow("another plan") << SupportPlan::BusinessPlus << business << "100" << false << true;
    QTest::newRow("on Basic") << SupportPlan::Basic << business << "100" << false << true;
    QTest::newRow("dismissed") << SupportPlan::Basic << business << "100" << true << false;
    QTest::newRow("nothing charged") << SupportPlan::Basic << business << "0" << false << false;
    QTest::newRow("some plan on Basic") << SupportPlan::Basic << some << "100" << false << true;
    QTest::newRow("some plan on a paid one") << SupportPlan::BusinessPlus << some << "100" << false << false;
}

void TestRatingRules::supportChargesImplyAPlan()
{
    QFETCH(SupportPlan, plan);
    QFETCH(QString, product);
    QFETCH(QString, usd);
    QFETCH(bool, dismissed);
    QFETCH(bool, isHeld);
    RatingInputBuilder builder;
    builder.input.support = {.plan = plan, .feeByHand = {}, .addOn = {}, .impliedPlanDismissed = dismissed};
    builder.add("Fee", qPrintable(product), qPrintable(usd));
    const RatedMonth rated = builder.rated(m_rules);
    QCOMPARE(!rated.holds.empty(), isHeld);
    if (isHeld)
        QCOMPARE(rated.holds.front().reason, HoldReason::SupportPlanUnclear);
    QCOMPARE(rated.billed(), UsdSum());
}

void TestRatingRules::supportFeeBase()
{
    RatingInputBuilder builder;
    builder.input.support.plan = SupportPlan::Business;
    builder.add("Usage", "AmazonEC2", "100");                                         // 92
    builder.add("RIFee", "AmazonEC2", "100");                                         // 95
    builder.add("Usage", "seller", "100").key.chargeClass = ChargeClass::Marketplace; // 100
    builder.add("SavingsPlanCoveredUsage", "AmazonEC2", "50");                        // 50
    builder.add("SavingsPlanNegation", "AmazonEC2", "-49.9999999999");                // nearly back
    builder.add("Tax", "AmazonEC2", "1000");
    builder.add("SppDiscount", "AmazonEC2", "-1000");
    builder.add("Fee", "AWSSupportBusiness", "1000");
    builder.input.manual = {{1, Yen(100000), QStringLiteral("x")}};
    const RatedMonth rated = builder.rated(m_rules);
    QCOMPARE(rated.support.base.toString(), QStringLiteral("287.0000000001"));
    QCOMPARE(rated.support.fee.toCents(), QStringLiteral("28.70"));
    QVERIFY(rated.holds.empty());
}

void TestRatingRules::handFee()
{
    RatingInputBuilder builder;
    builder.input.support.plan = SupportPlan::Enterprise;
    builder.add("Usage", "AmazonEC2", "100");
    QCOMPARE(builder.rated(m_rules).holds.front().reason, HoldReason::HandFeeMissing);
    builder.input.support.feeByHand = Usd::ofCents(500000);
    QVERIFY(builder.rated(m_rules).holds.empty());
    builder.input.support = {.plan = SupportPlan::Business, .feeByHand = {}, .addOn = {}};
    builder.input.month = Month(2027, 1);
    QCOMPARE(builder.rated(m_rules).holds.front().reason, HoldReason::SupportPlanUnclear);
}

void TestRatingRules::listsWhatStaffMustSee()
{
    RatingInputBuilder builder;
    builder.add("Usage", "AmazonEC2", "1");
    builder.add("DiscountedUsage", "AmazonEC2", "0").key.chargeClass = ChargeClass::CoveredOther;
    builder.add("Usage", "AmazonEC2", "3").key.region = QStringLiteral("us-gov-west-1");
    const RatedMonth rated = builder.rated(m_rules);
    QCOMPARE(rated.coveredByOther, std::vector<std::size_t>{1});
    QCOMPARE(rated.unsupported, std::vector<std::size_t>{2});
    QVERIFY(rated.holds.empty());
}

void TestRatingRules::marginStaysOurs()
{
    RatingInputBuilder builder;
    builder.add("Usage", "AmazonEC2", "100");
    builder.add("SppDiscount", "AmazonEC2", "-3");
    builder.add("EdpDiscount", "AmazonEC2", "-5");
    const RatedMonth rated = builder.rated(m_rules);
    QCOMPARE(rated.margin.at(QStringLiteral("SppDiscount")).toString(), QStringLiteral("-3"));
    QCOMPARE(rated.invoice->lines.front().usd.toString(), QStringLiteral("100"));
}

void TestRatingRules::withoutARate()
{
    RatingInputBuilder builder;
    builder.input.rate.reset();
    builder.add("Usage", "AmazonEC2", "100");
    const RatedMonth rated = builder.rated(m_rules);
    QVERIFY(!rated.invoice);
    QCOMPARE(rated.billed().toString(), QStringLiteral("100"));
}

QTEST_GUILESS_MAIN(TestRatingRules)
#include "tst_ratingrules.moc"
