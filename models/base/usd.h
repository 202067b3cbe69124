// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/int128.h"
#include "models/base/result.h"

#include <compare>

namespace choba {

/// Dollars, exact, in units of 10^-10 (64 bits: ±922,337,203). For totals that may exceed that use UsdSum.
class Usd
{
public:
    static constexpr int fractionDigits = 10;
    static constexpr qint64 unitsPerDollar = 10'000'000'000;

    constexpr Usd() = default;
    static constexpr Usd ofUnits(qint64 units) { return Usd(units); }
    static constexpr Usd ofCents(qint64 cents) { return Usd(cents * (unitsPerDollar / 100)); }

    constexpr qint64 units() const { return m_units; }
    constexpr bool isZero() const { return m_units == 0; }
    constexpr bool isNegative() const { return m_units < 0; }
    constexpr Usd operator-() const { return Usd(-m_units); }
    constexpr auto operator<=>(const Usd &) const = default;

    /// "-12.34": as many fraction digits as needed, none for whole dollars.
    QString toString() const { return decimalString(m_units, fractionDigits); }
    /// "12.30": exactly two. \pre the value has no more than two
    QString toCents() const { return decimalStringFixed(m_units, fractionDigits, 2); }
    static Result<Usd> parse(QStringView text, const QString &field);

private:
    constexpr explicit Usd(qint64 units)
        : m_units(units)
    {}
    qint64 m_units = 0;
};

/// An exact sum of dollars in 128 bits: the only place where dollars are added.
class UsdSum
{
public:
    constexpr UsdSum() = default;
    constexpr UsdSum(Usd usd)
        : m_units(usd.units())
    {}
    static constexpr UsdSum ofUnits(int128 units)
    {
        UsdSum sum;
        sum.m_units = units;
        return sum;
    }

    constexpr int128 units() const { return m_units; }
    constexpr bool isZero() const { return m_units == 0; }
    constexpr bool isNegative() const { return m_units < 0; }
    constexpr UsdSum operator-() const { return ofUnits(-m_units); }
    constexpr UsdSum operator+(UsdSum other) const { return ofUnits(m_units + other.m_units); }
    constexpr UsdSum operator-(UsdSum other) const { return ofUnits(m_units - other.m_units); }
    constexpr UsdSum &operator+=(UsdSum other)
    {
        m_units += other.m_units;
        return *this;
    }
    constexpr UsdSum &operator-=(UsdSum other)
    {
        m_units -= other.m_units;
        return *this;
    }
    constexpr auto operator<=>(const UsdSum &) const = default;

    QString toString() const { return decimalString(m_units, Usd::fractionDigits); }
    /// Invalid when the sum does not fit the 64 bits of Usd.
    Result<Usd> toUsd() const;

private:
    int128 m_units = 0;
};

} // namespace choba
