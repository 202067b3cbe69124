// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/exactsum.h"

#include <QCoreApplication>

#include <array>
#include <bit>
#include <cstring>
#include <limits>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExactSum)
};

constexpr std::array<quint64, 20> powersOfTen = [] {
    std::array<quint64, 20> powers{};
    quint64 power = 1;
    for (auto &entry : powers) {
        entry = power;
        power *= 10;
    }
    return powers;
}();

bool isDigit(char c)
{
    return static_cast<unsigned char>(c - '0') < 10;
}

/// The eight digits at \a text as a number, or -1: three multiplications in place of eight.
qint64 eightDigits(const char *text)
{
    quint64 chunk = 0;
    std::memcpy(&chunk, text, sizeof chunk);
    if constexpr (std::endian::native != std::endian::little)
        chunk = __builtin_bswap64(chunk);
    const quint64 above = chunk + 0x4646464646464646;
    const quint64 below = chunk - 0x3030303030303030;
    if (((above | below) & 0x8080808080808080) != 0)
        return -1;
    chunk = below * 10 + (below >> 8);
    constexpr quint64 mask = 0x000000FF000000FF;
    return static_cast<qint64>(
        ((chunk & mask) * 0x000F424000000064 + ((chunk >> 16) & mask) * 0x0000271000000001) >> 32);
}

/// "00", "01" … "99": a division gives two digits.
constexpr std::array<char, 200> twoDigits = [] {
    std::array<char, 200> digits{};
    for (size_t i = 0; i < 100; ++i) {
        digits[2 * i] = static_cast<char>('0' + i / 10);
        digits[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
    return digits;
}();

char *writeEighteen(char *text, quint64 digits)
{
    for (int i = ExactSum::fractionDigits - 2; i >= 0; i -= 2) {
        std::memcpy(text + i, &twoDigits[2 * (digits % 100)], 2);
        digits /= 100;
    }
    return text + ExactSum::fractionDigits;
}

/// The digits of any spelling, without sign, laid out around the decimal point: \a digits * 10^exponent.
struct Spelling
{
    std::array<char, 128> digits{}; ///< '0'..'9', no leading zero
    int count = 0;
    qint64 exponent = 0;
};

/// Everything the fast path leaves: exponents, many digits, errors.
NumberStatus readSpelling(const char *text, const char *end, Spelling &spelling)
{
    bool anyDigit = false;
    bool point = false;
    bool tooLong = false;
    for (; text != end; ++text) {
        if (*text == '.') {
            if (point)
                return NumberStatus::NotANumber;
            point = true;
            continue;
        }
        if (!isDigit(*text))
            break;
        anyDigit = true;
        spelling.exponent -= point ? 1 : 0;
        if (spelling.count == 0 && *text == '0')
            continue;
        if (spelling.count < static_cast<int>(spelling.digits.size()))
            spelling.digits.at(static_cast<size_t>(spelling.count++)) = *text;
        else {
            tooLong = tooLong || *text != '0';
            spelling.exponent += 1;
        }
    }
    if (!anyDigit)
        return NumberStatus::NotANumber;
    if (text != end) {
        if (*text != 'e' && *text != 'E')
            return NumberStatus::NotANumber;
        ++text;
        const bool negative = text != end && *text == '-';
        if (text != end && (*text == '-' || *text == '+'))
            ++text;
        if (text == end)
            return NumberStatus::NotANumber;
        qint64 exponent = 0;
        for (; text != end; ++text) {
            if (!isDigit(*text))
                return NumberStatus::NotANumber;
            exponent = std::min<qint64>(exponent * 10 + (*text - '0'), 1'000'000);
        }
        spelling.exponent += negative ? -exponent : exponent;
    }
    return tooLong ? NumberStatus::TooFine : NumberStatus::Ok;
}

NumberStatus parseSlowly(const char *text, const char *end, ExactSum &value)
{
    Spelling spelling;
    const NumberStatus status = readSpelling(text, end, spelling);
    if (status == NumberStatus::NotANumber)
        return status;
    if (spelling.count == 0)
        return NumberStatus::Ok;
    if (spelling.count + spelling.exponent > ExactSum::fractionDigits)
        return NumberStatus::TooLarge;
    if (status == NumberStatus::TooFine)
        return status;
    for (int i = 0; i < spelling.count; ++i) {
        const int digit = spelling.digits.at(static_cast<size_t>(i)) - '0';
        const qint64 power = spelling.exponent + spelling.count - 1 - i; // of ten, of this digit
        if (digit == 0)
            continue;
        if (power < -(ExactSum::fractionDigits + ExactSum::deepDigits))
            return NumberStatus::TooFine;
        if (power >= 0)
            value.units +=
                ExactSum::one * static_cast<int128>(powersOfTen.at(static_cast<size_t>(power))) * digit;
        else if (power >= -ExactSum::fractionDigits)
            value.units += static_cast<int128>(powersOfTen.at(static_cast<size_t>(power + 18))) * digit;
        else
            value.deep += static_cast<int128>(powersOfTen.at(static_cast<size_t>(power + 36))) * digit;
    }
    return NumberStatus::Ok;
}

/// Up to 18 digits before and after the point, nothing else; false leaves the rest to parseSlowly.
bool parsePlain(const char *text, const char *end, int128 &units)
{
    quint64 whole = 0;
    const char *const start = text;
    while (text != end && isDigit(*text))
        whole = whole * 10 + static_cast<quint64>(*text++ - '0');
    const auto wholeDigits = text - start;
    if (wholeDigits > ExactSum::fractionDigits || wholeDigits == 0)
        return false;
    units = static_cast<int128>(whole) * ExactSum::one;
    if (text == end)
        return true;
    if (*text != '.')
        return false;
    ++text;
    const auto fractionDigits = end - text;
    if (fractionDigits > ExactSum::fractionDigits)
        return false;
    quint64 fraction = 0;
    for (; end - text >= 8; text += 8) {
        const qint64 eight = eightDigits(text);
        if (eight < 0)
            return false;
        fraction = fraction * 100'000'000 + static_cast<quint64>(eight);
    }
    for (; text != end; ++text) {
        if (!isDigit(*text))
            return false;
        fraction = fraction * 10 + static_cast<quint64>(*text - '0');
    }
    units += static_cast<int128>(fraction) * powersOfTen.at(static_cast<size_t>(18 - fractionDigits));
    return true;
}

} // namespace

NumberStatus parseReportNumber(const char *begin, const char *end, ExactSum &value)
{
    value = {};
    if (begin == end ||
        (end - begin == 4 && (std::memcmp(begin, "NULL", 4) == 0 || std::memcmp(begin, "null", 4) == 0)))
        return NumberStatus::Ok;
    const bool negative = *begin == '-';
    if (negative || *begin == '+')
        ++begin;
    NumberStatus status = NumberStatus::Ok;
    if (!parsePlain(begin, end, value.units)) {
        value = {};
        status = parseSlowly(begin, end, value);
    }
    if (negative)
        value = {-value.units, -value.deep};
    return status;
}

bool ExactSum::operator==(const ExactSum &other) const
{
    const ExactSum left = normalised();
    const ExactSum right = other.normalised();
    return left.units == right.units && left.deep == right.deep;
}

ExactSum ExactSum::normalised() const
{
    if (deep == 0)
        return *this; // nearly always, and 128-bit divisions take long
    int128 carry = deep / one;
    int128 rest = deep % one;
    if (rest < 0) {
        rest += one;
        carry -= 1;
    }
    return {units + carry, rest};
}

Result<qint64> ExactSum::roundedToUsdUnits() const
{
    constexpr int128 step = 100'000'000; // 10^-10 in units of 10^-18
    const ExactSum plain = normalised();
    int128 rounded = plain.units / step;
    int128 rest = plain.units % step;
    if (rest < 0) {
        rest += step;
        rounded -= 1;
    }
    const bool above = rest > step / 2 || (rest == step / 2 && plain.deep > 0);
    const bool tie = rest == step / 2 && plain.deep == 0;
    if (above || (tie && rounded % 2 != 0))
        rounded += 1;
    if (rounded > std::numeric_limits<qint64>::max() || rounded < std::numeric_limits<qint64>::min())
        return Error::invalid(QStringLiteral("cost"),
                              Words::tr("The amount %1 is beyond ±922,337,203 dollars.").arg(toString()));
    return static_cast<qint64>(rounded);
}

char *ExactSum::write(char *text) const
{
    const ExactSum plain = normalised();
    // Both levels with one sign: in a negative value the deep part counts from the unit above.
    const bool negative = plain.units < 0;
    const bool deepShown = plain.deep != 0;
    uint128 magnitude = static_cast<uint128>(negative ? -(plain.units + (deepShown ? 1 : 0)) : plain.units);
    const int128 deepPart = negative && deepShown ? one - plain.deep : plain.deep;

    auto whole = static_cast<uint128>(magnitude / static_cast<uint128>(one));
    const auto fraction = static_cast<quint64>(magnitude % static_cast<uint128>(one));
    if (negative)
        *text++ = '-';
    std::array<char, 24> wholeDigits{};
    size_t count = 0;
    do {
        wholeDigits.at(count++) = static_cast<char>('0' + static_cast<int>(whole % 10));
        whole /= 10;
    } while (whole != 0);
    while (count != 0)
        *text++ = wholeDigits.at(--count);
    if (fraction == 0 && !deepShown)
        return text;
    *text++ = '.';
    text = writeEighteen(text, fraction);
    if (deepShown)
        text = writeEighteen(text, static_cast<quint64>(deepPart));
    while (text[-1] == '0')
        --text;
    return text;
}

QString ExactSum::toString() const
{
    std::array<char, textSize> text{};
    return QString::fromLatin1(text.data(), write(text.data()) - text.data());
}

} // namespace choba
