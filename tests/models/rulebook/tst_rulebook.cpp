// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/rulebook.h"

#include <QJsonObject>
#include <QTest>

using namespace choba;

class TestRuleBook : public QObject
{
    Q_OBJECT

private slots:
    void discounts_data();
    void discounts();
    void lineItemTypes_data();
    void lineItemTypes();
    void products();
    void supportPlans();
    void namesItsRow();
    void showsAllRows();
    void overridesOneKey();
    void spellings();

private:
    const RuleBook m_rules = *RuleBook::shipped();
    const QDate m_day{2026, 6, 1};
};

void TestRuleBook::discounts_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("serviceClass");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("percent");
    QTest::newRow("standard") << "prime"
                              << "standard" << m_day << "8";
    QTest::newRow("commitment, last day of 3 %") << "prime"
                                                 << "commitment" << QDate(2023, 9, 28) << "3";
    QTest::newRow("commitment, first day of 5 %") << "prime"
                                                  << "commitment" << QDate(2023, 9, 29) << "5";
    QTest::newRow("commitment, the day after") << "prime"
                                               << "commitment" << QDate(2023, 9, 30) << "5";
    QTest::newRow("undiscounted") << "prime"
                                  << "undiscounted" << m_day << "0";
    QTest::newRow("unsupported") << "prime"
                                 << "unsupported" << m_day << "0";
    QTest::newRow("neutral") << "prime"
                             << "neutral" << m_day << "0";
    QTest::newRow("Lite standard") << "prime_lite"
                                   << "standard" << m_day << "0";
    QTest::newRow("Lite commitment") << "prime_lite"
                                     << "commitment" << m_day << "0";
}

void TestRuleBook::discounts()
{
    QFETCH(QString, contract);
    QFETCH(QString, serviceClass);
    QFETCH(QDate, on);
    QFETCH(QString, percent);
    const auto &row = m_rules.discount(parseContractPlan(contract, {}).value(),
                                       parseServiceClass(serviceClass, {}).value(), on);
    QCOMPARE(row.value.toString(), percent);
    QVERIFY(row.rule.covers(on));
}

void TestRuleBook::lineItemTypes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("treatment");
    const auto add = [](const char *type, const char *treatment) {
        QTest::newRow(type) << QString::fromLatin1(type) << QString::fromLatin1(treatment);
    };
    for (const char *type : {"Usage", "DiscountedUsage", "BundledDiscount", "Discount",
                             "FlatRateSubscription", "Fee", "Refund", "Adjustment", "Purchase"})
        add(type, "in_class");
    for (const char *type : {"RIFee", "SavingsPlanRecurringFee", "SavingsPlanUpfrontFee"})
        add(type, "commitment");
    for (const char *type : {"SavingsPlanCoveredUsage", "SavingsPlanNegation"})
        add(type, "neutral");
    for (const char *type :
         {"SppDiscount", "EdpDiscount", "PrivateRateDiscount", "RiVolumeDiscount", "DistributorDiscount"})
        add(type, "margin");
    add("Credit", "tray");
    add("Tax", "tax");
    add("usage", "");
    add("SomethingNew", "");
    add("", "");
}

void TestRuleBook::lineItemTypes()
{
    QFETCH(QString, type);
    QFETCH(QString, treatment);
    const auto *row = m_rules.lineItemTreatment(type, m_day);
    QCOMPARE(row ? spelled(row->value) : QString(), treatment);
}

void TestRuleBook::products()
{
    const auto classOf = [&](const char *code) {
        const auto *row = m_rules.product(QLatin1String(code), m_day);
        return row ? spelled(row->value.productClass) : QString();
    };
    QCOMPARE(classOf("AmazonEC2"), QStringLiteral("standard"));
    QCOMPARE(classOf("ComputeSavingsPlans"), QStringLiteral("commitment"));
    QCOMPARE(classOf("AWSSupportBusiness"), QStringLiteral("support"));
    QCOMPARE(classOf("NoSuchProduct"), QString());
    QCOMPARE(m_rules.product(QStringLiteral("AWSSupportBusiness"), m_day)->value.implies,
             SupportPlan::Business);
    QVERIFY(!m_rules.product(QStringLiteral("OCBPremiumSupport"), m_day)->value.implies);
    QCOMPARE(m_rules.chargeClass(QStringLiteral("marketplace"), m_day)->value.serviceClass,
             ServiceClass::Undiscounted);
    QVERIFY(!m_rules.chargeClass(QStringLiteral("covered_other"), m_day));
    QVERIFY(m_rules.regionsOutOfScope(m_day).value.contains(QLatin1String("cn-north-1")));
}

void TestRuleBook::supportPlans()
{
    int level = -1;
    for (const SupportPlan plan : allSupportPlans) {
        const SupportPlanRule &rule = m_rules.supportPlan(plan, m_day).value;
        QVERIFY(rule.level > level);
        level = rule.level;
    }
    const SupportPlanRule &business = m_rules.supportPlan(SupportPlan::Business, m_day).value;
    QVERIFY(!business.isOver({2026, 12, 31}));
    QVERIFY(business.isOver({2027, 1, 1}));
    QCOMPARE(m_rules.supportPlan(SupportPlan::BusinessPlus, m_day).value.firstDay, QDate(2026, 1, 1));
    QVERIFY(!m_rules.supportPlan(SupportPlan::Basic, m_day).value.isPaid());
    QVERIFY(m_rules.supportPlan(SupportPlan::Enterprise, m_day).value.isPaid());
    QCOMPARE(m_rules.planChangeBusinessDays(m_day), 5);
    QCOMPARE(m_rules.statementPublicationDay(m_day), 10);
    QCOMPARE(m_rules.deskHours(RuleBook::Desk::Payment, m_day).value.closes, QTime(18, 30));
    QCOMPARE(m_rules.consumptionTax(m_day).value.toString(), QStringLiteral("10"));
}

void TestRuleBook::namesItsRow()
{
    const RuleRef &rule =
        m_rules.discount(ContractPlan::Prime, ServiceClass::Commitment, QDate(2024, 1, 1)).rule;
    QCOMPARE(rule.id, QStringLiteral("discount.prime.commitment@2023-09-29"));
    QCOMPARE(rule.from, QDate(2023, 9, 29));
    QVERIFY(!rule.to.isValid());
    QVERIFY(rule.source.startsWith(QLatin1String("Prime 4-2")));
    const RuleRef &before =
        m_rules.discount(ContractPlan::Prime, ServiceClass::Commitment, QDate(2022, 1, 1)).rule;
    QCOMPARE(before.id, QStringLiteral("discount.prime.commitment@start"));
}

void TestRuleBook::showsAllRows()
{
    const QJsonArray all = m_rules.toJson();
    const QJsonArray today = m_rules.toJson(m_day);
    QCOMPARE(all.size(), qsizetype(m_rules.rows().size()));
    QVERIFY(all.size() > 250);
    QCOMPARE(today.size(), all.size() - 1); // the 3 % row is past
    const QJsonObject first = all.first().toObject();
    for (const char *name : {"id", "key", "source", "file", "overridden", "from", "to", "value"})
        QVERIFY2(first.contains(QLatin1String(name)), name);
}

void TestRuleBook::overridesOneKey()
{
    const auto rules = RuleBook::shipped(
        {{QStringLiteral("discount.prime.standard"),
          R"([{"to": "2026-12-31", "value": {"percent": "8"}},
              {"from": "2027-01-01", "value": {"percent": "7.5"}}])"},
         {QStringLiteral("product.NewService"), R"([{"value": {"class": "undiscounted"}}])"}});
    QVERIFY(rules);
    const auto percent = [&](QDate on) {
        return rules->discount(ContractPlan::Prime, ServiceClass::Standard, on).value.toString();
    };
    QCOMPARE(percent({2026, 12, 31}), QStringLiteral("8"));
    QCOMPARE(percent({2027, 1, 1}), QStringLiteral("7.5"));
    QCOMPARE(rules->product(QStringLiteral("NewService"), m_day)->value.productClass,
             ProductClass::Undiscounted);
    QVERIFY(!m_rules.product(QStringLiteral("NewService"), m_day));
}

void TestRuleBook::spellings()
{
    for (const SupportPlan plan : allSupportPlans)
        QCOMPARE(parseSupportPlan(spelled(plan), {}).value(), plan);
    for (const ServiceClass serviceClass : allServiceClasses)
        QCOMPARE(parseServiceClass(spelled(serviceClass), {}).value(), serviceClass);
    for (const Rank rank : allRanks)
        QCOMPARE(parseRank(spelled(rank), {}).value(), rank);
    const auto bad = parseSupportPlan(u"gold", QStringLiteral("plan"));
    QVERIFY(!bad);
    QCOMPARE(bad.error().field, QStringLiteral("plan"));
    QVERIFY(bad.error().message.contains(QLatin1String("business_plus")));
}

QTEST_GUILESS_MAIN(TestRuleBook)
#include "tst_rulebook.moc"
