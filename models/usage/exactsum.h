// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/int128.h"
#include "models/base/result.h"

#include <QString>

#include <compare>

namespace choba {

/// An exact sum of decimals as reports write them, on two levels: whole units of 10^-18, and for the rare
/// digits beyond them units of 10^-36. The value is units + deep * 10^-18, in units of 10^-18.
struct ExactSum
{
    static constexpr int fractionDigits = 18;
    static constexpr int deepDigits = 18;
    static constexpr int128 one = 1'000'000'000'000'000'000;

    int128 units = 0;
    int128 deep = 0;

    bool operator==(const ExactSum &other) const;
    bool isZero() const { return *this == ExactSum{}; }

    /// False when the sum leaves the 128 bits; the sum is then without meaning.
    [[nodiscard]] bool add(const ExactSum &other)
    {
        return !__builtin_add_overflow(units, other.units, &units) &&
               !__builtin_add_overflow(deep, other.deep, &deep);
    }
    ExactSum minus(const ExactSum &other) const { return {units - other.units, deep - other.deep}; }
    /// The same value with 0 <= deep < 10^18.
    ExactSum normalised() const;

    /// Rounded half-even to 10^-10, the form money is stored in. Invalid when it does not fit 64 bits.
    Result<qint64> roundedToUsdUnits() const;
    static ExactSum ofUsdUnits(int128 tenthPowers) { return {tenthPowers * 100'000'000, 0}; }

    QString toString() const; ///< "-12.34", exact, without trailing zeros
    static constexpr int textSize = 80;
    char *write(char *text) const; ///< the same into \a textSize bytes; returns the end
};

/// How reading a number ended.
enum class NumberStatus { Ok, NotANumber, TooLarge, TooFine };

/// Reads "12.5", "-4.1E-11", "+.5" exactly; empty and the literal NULL are 0. TooFine: a digit below 10^-36.
/// TooLarge: 10^18 and above. NaN, Infinity, blanks, separators and anything else are NotANumber.
/// \pre eight bytes behind \a end may be read
NumberStatus parseReportNumber(const char *begin, const char *end, ExactSum &value);

} // namespace choba
