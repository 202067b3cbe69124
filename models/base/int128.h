// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace choba {

__extension__ typedef __int128 int128;
__extension__ typedef unsigned __int128 uint128;

/// How a division that does not come out even is settled. Every division of money names one.
enum class Rounding {
    HalfUp,     ///< half away from zero, negatives too (yen lines, fees in cents)
    HalfEven,   ///< half to the even neighbour (report values when stored)
    TowardZero, ///< cut off, negatives too (discounts, consumption tax)
};

/// \a numerator / \a denominator, rounded. \pre denominator > 0
constexpr int128 divideRounded(int128 numerator, int128 denominator, Rounding rounding)
{
    const int128 quotient = numerator / denominator;
    const int128 rest = numerator % denominator;
    if (rest == 0 || rounding == Rounding::TowardZero)
        return quotient;
    const int128 distance = rest < 0 ? -rest : rest;
    const int128 toHalf = denominator - distance; // distance against the other neighbour, without doubling
    const bool away =
        distance > toHalf || (distance == toHalf && (rounding == Rounding::HalfUp || quotient % 2 != 0));
    return away ? quotient + (rest < 0 ? -1 : 1) : quotient;
}

/// \a value / 10^\a fractionDigits as "-12.34", without trailing zeros; zero has no sign and is "0".
QString decimalString(int128 value, int fractionDigits);

/// The same with exactly \a shownDigits fraction digits. \pre no digit is cut by it, shownDigits <=
/// fractionDigits
QString decimalStringFixed(int128 value, int fractionDigits, int shownDigits);

/// Reads back what decimalString(value, 0) wrote; digits beyond 128 bits give the greatest there is.
int128 integerOf(QStringView text);

} // namespace choba
