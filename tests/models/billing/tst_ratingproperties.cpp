// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/statementrules.h"
#include "models/billing/tieoutrules.h"
#include "ratinginput.h"

#include <QTest>
#include <rapidcheck.h>

using namespace choba;

namespace {

/// Any mixture of known and unknown types, products, regions and facts, with signed and tiny amounts.
rc::Gen<RatingInput> anyInput()
{
    return rc::gen::exec([] {
        RatingInputBuilder builder;
        const auto count = *rc::gen::inRange(0, 25);
        for (int at = 0; at < count; ++at) {
            const char *type = *rc::gen::element("Usage", "DiscountedUsage", "RIFee", "SavingsPlanNegation",
                                                 "SavingsPlanCoveredUsage", "Credit", "Tax", "SppDiscount",
                                                 "Refund", "Fee", "NewType");
            const char *product = *rc::gen::element("AmazonEC2", "AmazonS3", "AWSSupportBusiness",
                                                    "ComputeSavingsPlans", "NewThing");
            ChargeSeries &series = builder.add(type, product, "0");
            series.cost = Usd::ofUnits(*rc::gen::inRange<qint64>(-5'000'000'000'000, 90'000'000'000'000));
            series.key.chargeClass =
                *rc::gen::element(ChargeClass::Plain, ChargeClass::Plain, ChargeClass::Marketplace,
                                  ChargeClass::Purchase, ChargeClass::Foreign, ChargeClass::CoveredOther);
            series.key.region =
                *rc::gen::element(QStringLiteral("ap-northeast-1"), QStringLiteral("cn-north-1"));
            series.key.detail = *rc::gen::element(QStringLiteral("a"), QStringLiteral("b"));
        }
        builder.input.contract = *rc::gen::element(ContractPlan::Prime, ContractPlan::PrimeLite);
        builder.input.support.plan = *rc::gen::elementOf(allSupportPlans);
        builder.input.rate = ExchangeRate::ofMicros(*rc::gen::inRange<qint64>(80'000'000, 200'000'000));
        const auto choice = *rc::gen::element(TrayChoice::Bill, TrayChoice::Keep, TrayChoice::Move);
        if (*rc::gen::arbitrary<bool>()) {
            builder.input.decisions[QStringLiteral("credit/2026-10/AmazonEC2/a")] = {
                choice, ServiceClass::Standard, builder.input.month, {}, {}};
        }
        if (*rc::gen::arbitrary<bool>())
            builder.input.manual = {{1, Yen(*rc::gen::inRange(-100000, 100000)), QStringLiteral("m")}};
        return builder.input;
    });
}

std::vector<qint64> yenOf(const RatedMonth &rated)
{
    std::vector<qint64> amounts;
    for (const InvoiceLine &line : rated.invoice->lines)
        amounts.push_back(line.amount.amount());
    amounts.push_back(rated.invoice->tax.amount());
    amounts.push_back(rated.support.fee.units());
    return amounts;
}

} // namespace

class TestRatingProperties : public QObject
{
    Q_OBJECT

private slots:
    void linesAddUp();
    void aReRunChangesNothing();
    void theTieOutCloses();
    void splittingAChargeChangesNothing();
    void theOrderOfChargesChangesNothing();
    void statementsAddUp();

private:
    const RuleBook m_rules = *RuleBook::shipped();
};

void TestRatingProperties::linesAddUp()
{
    QVERIFY(rc::check("the lines are the subtotal", [this] {
        const RatedMonth rated = rateMonth(*anyInput(), m_rules).value();
        Yen sum;
        for (const InvoiceLine &line : rated.invoice->lines)
            sum += line.amount;
        RC_ASSERT(sum == rated.invoice->subtotal);
        RC_ASSERT(rated.invoice->total == rated.invoice->subtotal + rated.invoice->tax);
        RC_ASSERT(rated.invoice->tax.amount() == sum.amount() / 10); // C++ divides toward zero
    }));
}

void TestRatingProperties::aReRunChangesNothing()
{
    QVERIFY(rc::check("rating is a function", [this] {
        const RatingInput input = *anyInput();
        const RatedMonth first = rateMonth(input, m_rules).value();
        const RatedMonth second = rateMonth(input, m_rules).value();
        RC_ASSERT(yenOf(first) == yenOf(second));
        RC_ASSERT(first.standings == second.standings);
        RC_ASSERT(first.holds.size() == second.holds.size());
    }));
}

void TestRatingProperties::theTieOutCloses()
{
    QVERIFY(rc::check("every charge stands in one place", [this] {
        const RatingInput input = *anyInput();
        UsdSum stored;
        for (const ChargeSeries &series : input.charges)
            stored += series.cost;
        TieOutSum sum(QStringLiteral("p"), input.month, stored, stored.toString(), QStringLiteral("0"));
        sum.add(rateMonth(input, m_rules).value());
        RC_ASSERT(sum.finish().closes());
    }));
}

void TestRatingProperties::splittingAChargeChangesNothing()
{
    QVERIFY(rc::check("a charge in two parts is the same charge", [this] {
        RatingInput input = *anyInput();
        RC_PRE(!input.charges.empty());
        const std::vector<qint64> whole = yenOf(rateMonth(input, m_rules).value());
        const auto at = *rc::gen::inRange<std::size_t>(0, input.charges.size());
        ChargeSeries part = input.charges[at];
        part.cost = Usd::ofUnits(*rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000));
        input.charges[at].cost = Usd::ofUnits(input.charges[at].cost.units() - part.cost.units());
        input.charges.push_back(part);
        RC_ASSERT(yenOf(rateMonth(input, m_rules).value()) == whole);
    }));
}

void TestRatingProperties::theOrderOfChargesChangesNothing()
{
    QVERIFY(rc::check("charges may come in any order", [this] {
        RatingInput input = *anyInput();
        const std::vector<qint64> before = yenOf(rateMonth(input, m_rules).value());
        std::reverse(input.charges.begin(), input.charges.end());
        RC_ASSERT(yenOf(rateMonth(input, m_rules).value()) == before);
    }));
}

void TestRatingProperties::statementsAddUp()
{
    QVERIFY(rc::check("the rows of a statement are the invoice", [this] {
        const RatedMonth rated = rateMonth(*anyInput(), m_rules).value();
        const Statement statement = statementOf(rated, m_rules).value();
        Yen sum;
        for (const StatementRow &row : statement.rows)
            sum += *row.afterYen;
        RC_ASSERT(sum == rated.invoice->subtotal);
    }));
}

QTEST_GUILESS_MAIN(TestRatingProperties)
#include "tst_ratingproperties.moc"
