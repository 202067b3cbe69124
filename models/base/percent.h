// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/usd.h"
#include "models/base/yen.h"

namespace choba {

/// A discount, fee or tax rate in hundredths of a percent (8 % = 800), 0 to 100 %.
class Percent
{
public:
    constexpr Percent() = default;
    static constexpr Percent ofHundredths(int hundredths) { return Percent(hundredths); }
    /// "8", "7.25": at most two fraction digits, 0 to 100.
    static Result<Percent> parse(QStringView text, const QString &field);

    constexpr int hundredths() const { return m_hundredths; }
    constexpr bool isZero() const { return m_hundredths == 0; }
    QString toString() const { return decimalString(m_hundredths, 2); } ///< "8", "7.25"
    constexpr auto operator<=>(const Percent &) const = default;

    /// The part of a yen amount, cut off toward zero (discounts and consumption tax, section 2).
    constexpr Yen of(Yen amount) const
    {
        return Yen(static_cast<qint64>(
            divideRounded(int128(amount.amount()) * m_hundredths, 10'000, Rounding::TowardZero)));
    }
    /// The exact part of a dollar amount, in units of 10^-14 dollars, so that nothing is rounded before its
    /// time.
    constexpr int128 exactOf(UsdSum amount) const { return amount.units() * m_hundredths; }

private:
    constexpr explicit Percent(int hundredths)
        : m_hundredths(hundredths)
    {}
    int m_hundredths = 0;
};

} // namespace choba
