// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/exactsum.h"

#include <QTest>

#include <boost/multiprecision/cpp_int.hpp>
#include <rapidcheck.h>

using namespace choba;
using boost::multiprecision::cpp_int;

namespace {

NumberStatus parse(const QByteArray &text, ExactSum &value)
{
    QByteArray padded = text;
    padded.append(8, '7'); // what stands behind a field must not matter
    return parseReportNumber(padded.constData(), padded.constData() + text.size(), value);
}

/// The value in units of 10^-36.
cpp_int wide(const ExactSum &sum)
{
    const auto convert = [](int128 value) {
        const bool negative = value < 0;
        const uint128 magnitude =
            negative ? uint128(0) - static_cast<uint128>(value) : static_cast<uint128>(value);
        cpp_int result = static_cast<quint64>(magnitude >> 64);
        result <<= 64;
        result += static_cast<quint64>(magnitude);
        return negative ? cpp_int(-result) : result;
    };
    return convert(sum.units) * cpp_int("1000000000000000000") + convert(sum.deep);
}

cpp_int power(int exponent)
{
    return boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(exponent));
}

struct Spelt
{
    std::string text;
    cpp_int value; ///< 10^-36
};

/// A number in some spelling a report may use, with its value by another arithmetic.
Spelt arbitraryNumber()
{
    const int digitCount = *rc::gen::inRange(1, 30);
    std::string digits;
    for (int i = 0; i < digitCount; ++i)
        digits.push_back(static_cast<char>('0' + *rc::gen::inRange(0, 10)));
    const int fraction = *rc::gen::inRange(0, std::min(digitCount, 24) + 1);
    const bool negative = *rc::gen::arbitrary<bool>();
    // Inside both limits: below 10^18, no digit under 10^-36.
    const int exponent = *rc::gen::inRange(-(36 - std::max(fraction, 12)), 18 - (digitCount - fraction) + 1);
    std::string text = digits.substr(0, digits.size() - static_cast<size_t>(fraction));
    if (fraction > 0)
        text += "." + digits.substr(digits.size() - static_cast<size_t>(fraction));
    if (exponent != 0)
        text += std::string(*rc::gen::arbitrary<bool>() ? "E" : "e") + (exponent > 0 ? "+" : "") +
                std::to_string(exponent);
    const size_t firstDigit = digits.find_first_not_of('0');
    cpp_int value = firstDigit == std::string::npos ? cpp_int(0) : cpp_int(digits.substr(firstDigit));
    value *= power(36 - fraction + exponent);
    return {(negative ? "-" : "") + text, negative ? cpp_int(-value) : value};
}

} // namespace

class ExactSumTest : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void roundsHalfEven_data();
    void roundsHalfEven();
    void agreesWithAnotherArithmetic();
    void addsExactly();
};

void ExactSumTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("value");
    const auto good = [](const char *text, const char *value) {
        QTest::newRow(*text == '\0' ? "empty" : text)
            << QByteArray(text) << int(NumberStatus::Ok) << QString::fromLatin1(value);
    };
    const auto bad = [](const char *text, NumberStatus status) {
        QTest::newRow(text) << QByteArray(text) << int(status) << QString();
    };
    good("", "0");
    good("NULL", "0");
    good("0", "0");
    good("-0.0", "0");
    good("0.0010752688", "0.0010752688");
    good("4.1E-11", "0.000000000041");
    good("-4.0705005327860514e-07", "-0.00000040705005327860514");
    good("1e3", "1000");
    good("+.5", "0.5");
    good("5.", "5");
    good("0.000000000000000000000000000000000001", "0.000000000000000000000000000000000001");
    good("-0.000000000000000000000000000000000001", "-0.000000000000000000000000000000000001");
    good("-1.000000000000000000000000000000000001", "-1.000000000000000000000000000000000001");
    good("999999999999999999.999999999999999999", "999999999999999999.999999999999999999");
    good("0.1000000000000000000000000000000000000000000", "0.1");
    good("1E-1000000000000", "0");
    good("0E99999999999", "0");
    bad("1E-37", NumberStatus::TooFine);
    bad("0.0000000000000000000000000000000000001", NumberStatus::TooFine);
    bad("1000000000000000000", NumberStatus::TooLarge);
    bad("1E18", NumberStatus::TooLarge);
    bad("1E99999999999", NumberStatus::TooLarge);
    for (const char *text :
         {"NaN", "nan", "Infinity", "inf",   "-",     "+",   ".",     "1,000",     "1 000",
          " 1",  "1 ",  "0x10",     "1.2.3", "1e",    "1e+", "1e1.5", "12a",       "a12",
          "--1", "1-",  "１",       "$1",    "1_000", "NUL", "NULLL", "12345678x", "1.12345678x"})
        bad(text, NumberStatus::NotANumber);
    QTest::newRow("inner NUL") << QByteArray("1\0002", 3) << int(NumberStatus::NotANumber) << QString();
    QTest::newRow("long tail of digits")
        << QByteArray("0.") + QByteArray(500, '1') << int(NumberStatus::TooFine) << QString();
    QTest::newRow("long tail of zeros")
        << QByteArray("1.5") + QByteArray(500, '0') << int(NumberStatus::Ok) << QStringLiteral("1.5");
}

void ExactSumTest::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, status);
    ExactSum value;
    const NumberStatus found = parse(text, value);
    if (text == "1E-1000000000000") {
        QCOMPARE(int(found), int(NumberStatus::TooFine)); // never silently nothing
        return;
    }
    QCOMPARE(int(found), status);
    if (found == NumberStatus::Ok)
        QTEST(value.toString(), "value");
}

void ExactSumTest::roundsHalfEven_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("units");
    const auto row = [](const char *text, qint64 units) { QTest::newRow(text) << QByteArray(text) << units; };
    row("0.00000000005", 0);
    row("0.000000000050000000000000000000000001", 1);
    row("0.00000000015", 2);
    row("0.00000000014999999999", 1);
    row("0.00000000025", 2);
    row("-0.00000000005", 0);
    row("-0.00000000015", -2);
    row("-0.00000000025", -2);
    row("-0.000000000050000000000000000000000001", -1);
    row("-0.000000000049999999999999999999999999", 0);
    row("922337203.6854775807", std::numeric_limits<qint64>::max());
    row("-922337203.6854775808", std::numeric_limits<qint64>::min());
}

void ExactSumTest::roundsHalfEven()
{
    QFETCH(const QByteArray, text);
    ExactSum value;
    QCOMPARE(int(parse(text, value)), int(NumberStatus::Ok));
    const auto rounded = value.roundedToUsdUnits();
    QVERIFY(rounded);
    QTEST(*rounded, "units");
    ExactSum over;
    QCOMPARE(int(parse("922337203.68547758075", over)), int(NumberStatus::Ok));
    QVERIFY(!over.roundedToUsdUnits());
}

void ExactSumTest::agreesWithAnotherArithmetic()
{
    QVERIFY(rc::check("a spelling has its value", [] {
        const Spelt number = arbitraryNumber();
        ExactSum value;
        RC_ASSERT(parse(QByteArray::fromStdString(number.text), value) == NumberStatus::Ok);
        RC_ASSERT(wide(value) == number.value);
        ExactSum again;
        RC_ASSERT(parse(value.toString().toLatin1(), again) == NumberStatus::Ok);
        RC_ASSERT(wide(again) == number.value);
    }));
}

void ExactSumTest::addsExactly()
{
    QVERIFY(rc::check("stored and residue are the whole", [] {
        ExactSum sum;
        cpp_int expected = 0;
        const int count = *rc::gen::inRange(0, 50);
        for (int i = 0; i < count; ++i) {
            const Spelt number = arbitraryNumber();
            ExactSum value;
            RC_ASSERT(parse(QByteArray::fromStdString(number.text), value) == NumberStatus::Ok);
            RC_ASSERT(sum.add(value));
            expected += number.value;
        }
        RC_ASSERT(wide(sum) == expected);
        const auto stored = sum.roundedToUsdUnits();
        if (!stored)
            return;
        const ExactSum residue = sum.minus(ExactSum::ofUsdUnits(*stored));
        RC_ASSERT(abs(wide(residue)) * 2 <= power(26));
        ExactSum whole = ExactSum::ofUsdUnits(*stored);
        RC_ASSERT(whole.add(residue));
        RC_ASSERT(whole == sum);
    }));
}

QTEST_APPLESS_MAIN(ExactSumTest)
#include "tst_exactsum.moc"
