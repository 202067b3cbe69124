// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/whyrules.h"
#include "ratinginput.h"

#include <QTest>

using namespace choba;

class TestWhyRules : public QObject
{
    Q_OBJECT

private slots:
    void theChainOfADiscount();
    void theChainOfSupport();
    void everyLineHasAChain();
    void aLineByHandSaysItsReason();
    void tax();

private:
    RatedMonth sample() const;

    const RuleBook m_rules = *RuleBook::shipped();
    const WhyFacts m_facts{QStringLiteral("CUR 2026-10"),
                           QStringLiteral("payer 1111"),
                           {{QStringLiteral("1"), QStringLiteral("agreed by phone")}}};
};

RatedMonth TestWhyRules::sample() const
{
    RatingInputBuilder builder;
    builder.input.rate = ExchangeRate::ofMicros(149'873'000);
    builder.input.support.plan = SupportPlan::BusinessPlus;
    builder.input.manual = {{1, Yen(-1000), QStringLiteral("お詫び")}};
    builder.add("Usage", "AmazonEC2", "7100.3841190342");
    builder.add("Usage", "AmazonS3", "2");
    builder.add("RIFee", "AmazonEC2", "1002.15");
    builder.add("Tax", "AmazonEC2", "821.45");
    builder.add("SppDiscount", "AmazonEC2", "-246.43");
    TrayItem item;
    item.kind = TrayKind::LateUsage;
    item.key = QStringLiteral("late_usage/2026-09/standard/1");
    item.month = Month(2026, 9);
    item.serviceClass = ServiceClass::Standard;
    item.amount = Usd::ofCents(100);
    item.seriesIds = {77};
    item.decision =
        TrayDecision{TrayChoice::Bill, ServiceClass::Standard, Month(2026, 10), QStringLiteral("Sato"), {}};
    builder.input.incoming = {item};
    return builder.rated(m_rules);
}

void TestWhyRules::aLineByHandSaysItsReason()
{
    const RatedMonth rated = sample();
    const auto steps = whyLine(rated, rated.invoice->lines.size() - 1, m_facts);
    QCOMPARE(steps.size(), std::size_t(1));
    QCOMPARE(steps.front().detail, QStringLiteral("agreed by phone"));
}

void TestWhyRules::theChainOfADiscount()
{
    const RatedMonth rated = sample();
    const auto steps = whyLine(rated, 1, m_facts);
    QCOMPARE(spelledKind(rated.invoice->lines[1]), QStringLiteral("discount_8"));
    QCOMPARE(steps.size(), std::size_t(5));
    QStringList values;
    for (const WhyStep &step : steps)
        values += step.value;
    QCOMPARE(values, (QStringList{QStringLiteral("$8,679.5541190342"), QStringLiteral("$8,104.5341190342"),
                                  QStringLiteral("$7,102.3841190342"), QStringLiteral("¥1,064,456"),
                                  QStringLiteral("−¥85,156")}));
    QCOMPARE(steps[0].seriesIds.size(), std::size_t(5));
    QCOMPARE(steps[0].detail, m_facts.report);
    QCOMPARE(steps[1].detail, QStringLiteral("SppDiscount $246.43 · Tax −$821.45"));
    QCOMPARE(steps[2].seriesIds, (std::vector<qint64>{1, 2}));
    QVERIFY(steps[2].detail.contains(QStringLiteral("commitment $1,002.15")));
    QCOMPARE(steps[3].detail, m_facts.rateSource);
    QCOMPARE(steps[4].rules.front().key, QStringLiteral("discount.prime.standard"));
}

void TestWhyRules::theChainOfSupport()
{
    const RatedMonth rated = sample();
    const auto steps = whyLine(rated, 3, m_facts);
    QCOMPARE(rated.invoice->lines[3].kind, LineKind::Support);
    QCOMPARE(steps[2].kind, WhyKind::FeeBase);
    QCOMPARE(steps[2].value, QLatin1Char('$') + QStringLiteral("7,487.155889511464"));
    QCOMPARE(steps[3].kind, WhyKind::Fee);
    QCOMPARE(steps[3].value, QStringLiteral("$673.84"));
    QVERIFY(steps[3].detail.contains(QStringLiteral("× 9%")));
    QCOMPARE(steps[3].rules.front().key, QStringLiteral("support_plan.business_plus"));
}

void TestWhyRules::everyLineHasAChain()
{
    const RatedMonth rated = sample();
    QCOMPARE(rated.invoice->lines.size(), std::size_t(6));
    for (std::size_t line = 0; line < rated.invoice->lines.size(); ++line) {
        const auto steps = whyLine(rated, line, m_facts);
        QVERIFY(!steps.empty());
        const InvoiceLine &printed = rated.invoice->lines[line];
        if (printed.kind != LineKind::Late) // its chain ends with the discount inside the line
            QCOMPARE(QString(steps.back().value)
                         .remove(QLatin1Char(','))
                         .remove(QStringLiteral("¥"))
                         .replace(QStringLiteral("−"), QStringLiteral("-")),
                     QString::number(printed.amount.amount()));
    }
    const auto late = whyLine(rated, 4, m_facts);
    QCOMPARE(late.front().seriesIds, std::vector<qint64>{77});
    QCOMPARE(late.back().value, QStringLiteral("−¥12"));
}

void TestWhyRules::tax()
{
    const RatedMonth rated = sample();
    const auto steps = whyTax(rated);
    QCOMPARE(steps.size(), std::size_t(2));
    QCOMPARE(steps[1].rules.front().key, QStringLiteral("consumption_tax.standard"));
}

QTEST_GUILESS_MAIN(TestWhyRules)
#include "tst_whyrules.moc"
