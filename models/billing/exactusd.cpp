// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/exactusd.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExactUsd)
};

constexpr int128 unitsPerDollar = int128(Usd::unitsPerDollar) * ExactUsd::unitsPerUsdUnit;
// times a rate of up to 10^10 micros this stays inside 128 bits
constexpr int128 unitsBelow = unitsPerDollar * 1'000'000'000'000;

} // namespace

Result<Yen> toYen(ExactUsd usd, ExchangeRate rate)
{
    if (usd.units() >= unitsBelow || usd.units() <= -unitsBelow)
        return Error::invalid({}, Words::tr("The amount is out of range in yen."));
    constexpr int128 scale = unitsPerDollar * 1'000'000;
    return Yen(static_cast<qint64>(divideRounded(usd.units() * rate.micros(), scale, Rounding::HalfUp)));
}

} // namespace choba
