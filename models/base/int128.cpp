// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/int128.h"

namespace choba {

namespace {

constexpr int128 most = static_cast<int128>(~uint128(0) >> 1);

QString digitsOf(uint128 value, int atLeast)
{
    QString digits;
    while (value != 0 || digits.size() < atLeast) {
        digits.prepend(QLatin1Char(static_cast<char>('0' + static_cast<int>(value % 10))));
        value /= 10;
    }
    return digits;
}

} // namespace

QString decimalString(int128 value, int fractionDigits)
{
    QString text = decimalStringFixed(value, fractionDigits, fractionDigits);
    if (fractionDigits == 0)
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

QString decimalStringFixed(int128 value, int fractionDigits, int shownDigits)
{
    const uint128 magnitude =
        value < 0 ? uint128(0) - static_cast<uint128>(value) : static_cast<uint128>(value);
    QString digits = digitsOf(magnitude, fractionDigits + 1);
    digits.insert(digits.size() - fractionDigits, QLatin1Char('.'));
    digits.chop(fractionDigits - shownDigits);
    if (shownDigits == 0)
        digits.chop(1);
    return value < 0 ? QLatin1Char('-') + digits : digits;
}

int128 integerOf(QStringView text)
{
    int128 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            continue;
        if (__builtin_mul_overflow(value, 10, &value) ||
            __builtin_add_overflow(value, c.unicode() - u'0', &value))
            value = most;
    }
    return text.startsWith(u'-') ? -value : value;
}

} // namespace choba
