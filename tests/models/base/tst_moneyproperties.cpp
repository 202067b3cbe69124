// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/exchangerate.h"
#include "models/base/percent.h"

#include <QTest>
#include <rapidcheck.h>

using namespace choba;

namespace {

constexpr qint64 billionDollars = 900'000'000 * Usd::unitsPerDollar;

Usd anyUsd()
{
    return Usd::ofUnits(*rc::gen::inRange<qint64>(-billionDollars, billionDollars));
}

} // namespace

class TestMoneyProperties : public QObject
{
    Q_OBJECT

private slots:
    void textKeepsEveryDigit();
    void sumsDoNotDependOnTheirOrder();
    void roundingIsOddAndNear();
    void conversionIsWithinHalfAYen();
    void discountsNeverExceedTheirExactPart();
};

void TestMoneyProperties::textKeepsEveryDigit()
{
    QVERIFY(rc::check("dollars survive being written and read", [] {
        const Usd usd = anyUsd();
        RC_ASSERT(Usd::parse(usd.toString(), {}).value() == usd);
    }));
}

void TestMoneyProperties::sumsDoNotDependOnTheirOrder()
{
    QVERIFY(rc::check("a sum of parts is the whole", [] {
        const auto units = *rc::gen::container<std::vector<qint64>>(
            rc::gen::inRange<qint64>(-billionDollars, billionDollars));
        UsdSum forward;
        UsdSum backward;
        for (const qint64 one : units)
            forward += Usd::ofUnits(one);
        for (auto one = units.rbegin(); one != units.rend(); ++one)
            backward += Usd::ofUnits(*one);
        RC_ASSERT(forward == backward);
    }));
}

void TestMoneyProperties::roundingIsOddAndNear()
{
    QVERIFY(rc::check("rounding treats both signs alike and stays within a half", [] {
        const auto numerator = *rc::gen::arbitrary<qint64>();
        const auto denominator = *rc::gen::inRange<qint64>(1, 1'000'000);
        for (const Rounding rounding : {Rounding::HalfUp, Rounding::HalfEven, Rounding::TowardZero}) {
            const int128 quotient = divideRounded(numerator, denominator, rounding);
            RC_ASSERT(divideRounded(-int128(numerator), denominator, rounding) == -quotient);
            const int128 off = quotient * denominator - numerator;
            const int128 distance = off < 0 ? -off : off;
            const bool isNear =
                rounding == Rounding::TowardZero ? distance < denominator : distance * 2 <= denominator;
            RC_ASSERT(isNear);
        }
    }));
}

void TestMoneyProperties::conversionIsWithinHalfAYen()
{
    QVERIFY(rc::check("yen are within half a yen of the exact product", [] {
        const Usd usd = anyUsd();
        const ExchangeRate rate = ExchangeRate::ofMicros(*rc::gen::inRange<qint64>(1, 9'999'999'999));
        const int128 scale = int128(Usd::unitsPerDollar) * 1'000'000;
        const int128 off =
            int128(rate.toYen(usd).value().amount()) * scale - int128(usd.units()) * rate.micros();
        RC_ASSERT((off < 0 ? -off : off) * 2 <= scale);
    }));
}

void TestMoneyProperties::discountsNeverExceedTheirExactPart()
{
    QVERIFY(rc::check("a discount is cut toward zero", [] {
        const Yen amount(*rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000));
        const Percent percent = Percent::ofHundredths(*rc::gen::inRange(0, 10'001));
        const int128 exact = int128(amount.amount()) * percent.hundredths();
        const int128 cut = int128(percent.of(amount).amount()) * 10'000;
        const bool isCut = exact < 0 ? cut >= exact && cut <= 0 : cut <= exact && cut >= 0;
        RC_ASSERT(isCut);
    }));
}

QTEST_GUILESS_MAIN(TestMoneyProperties)
#include "tst_moneyproperties.moc"
