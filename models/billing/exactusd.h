// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/exchangerate.h"
#include "models/base/percent.h"

namespace choba {

/// Dollars in units of 10^-14: fine enough to hold a percentage of a UsdSum without rounding, for figures
/// that are rounded later and once (support fee base, section 2).
class ExactUsd
{
public:
    static constexpr int fractionDigits = 14;
    static constexpr int unitsPerUsdUnit = 10'000;

    constexpr ExactUsd() = default;
    constexpr ExactUsd(UsdSum usd)
        : m_units(usd.units() * unitsPerUsdUnit)
    {}
    static constexpr ExactUsd ofUnits(int128 units)
    {
        ExactUsd usd;
        usd.m_units = units;
        return usd;
    }
    /// \a usd minus \a discount of it, exact.
    static constexpr ExactUsd discounted(UsdSum usd, Percent discount)
    {
        return ofUnits(ExactUsd(usd).m_units - discount.exactOf(usd));
    }

    constexpr int128 units() const { return m_units; }
    constexpr bool isNegative() const { return m_units < 0; }
    constexpr ExactUsd operator+(ExactUsd other) const { return ofUnits(m_units + other.m_units); }
    constexpr ExactUsd operator-(ExactUsd other) const { return ofUnits(m_units - other.m_units); }
    constexpr ExactUsd operator-() const { return ofUnits(-m_units); }
    constexpr ExactUsd &operator+=(ExactUsd other)
    {
        m_units += other.m_units;
        return *this;
    }
    constexpr auto operator<=>(const ExactUsd &) const = default;
    QString toString() const { return decimalString(m_units, fractionDigits); }

private:
    int128 m_units = 0;
};

/// \a usd in whole yen, half away from zero. Invalid from 10^12 dollars on.
Result<Yen> toYen(ExactUsd usd, ExchangeRate rate);

} // namespace choba
