// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/int128.h"

#include <QTest>

#include <limits>

using namespace choba;

class TestRounding : public QObject
{
    Q_OBJECT

private slots:
    void divisions_data();
    void divisions();
    void worksAtTheEdgeOf128Bits();
    void decimalStrings_data();
    void decimalStrings();
};

void TestRounding::divisions_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<int>("halfUp");
    QTest::addColumn<int>("halfEven");
    QTest::addColumn<int>("towardZero");
    const auto add = [](int n, int d, int halfUp, int halfEven, int towardZero) {
        QTest::addRow("%d / %d", n, d) << n << d << halfUp << halfEven << towardZero;
        if (n != 0)
            QTest::addRow("%d / %d", -n, d) << -n << d << -halfUp << -halfEven << -towardZero;
    };
    add(0, 7, 0, 0, 0);
    add(14, 7, 2, 2, 2);
    add(1, 2, 1, 0, 0);
    add(3, 2, 2, 2, 1);
    add(5, 2, 3, 2, 2);
    add(7, 2, 4, 4, 3);
    add(49, 100, 0, 0, 0);
    add(50, 100, 1, 0, 0);
    add(51, 100, 1, 1, 0);
    add(149, 100, 1, 1, 1);
    add(150, 100, 2, 2, 1);
    add(151, 100, 2, 2, 1);
    add(250, 100, 3, 2, 2);
    add(1, 3, 0, 0, 0);
    add(2, 3, 1, 1, 0);
    add(5, 1, 5, 5, 5);
}

void TestRounding::divisions()
{
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    const auto divided = [&](Rounding rounding) {
        return static_cast<int>(divideRounded(numerator, denominator, rounding));
    };
    QTEST(divided(Rounding::HalfUp), "halfUp");
    QTEST(divided(Rounding::HalfEven), "halfEven");
    QTEST(divided(Rounding::TowardZero), "towardZero");
}

void TestRounding::worksAtTheEdgeOf128Bits()
{
    const int128 most = static_cast<int128>(~uint128(0) >> 1);
    QVERIFY(divideRounded(most, 1, Rounding::HalfUp) == most);
    QVERIFY(divideRounded(most - 1, most, Rounding::HalfUp) == 1);
    QVERIFY(divideRounded(most / 2, most, Rounding::HalfUp) == 0);     // just below a half
    QVERIFY(divideRounded(most / 2 + 1, most, Rounding::HalfUp) == 1); // just above it
}

void TestRounding::decimalStrings_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero has no sign and no point") << qint64(0) << 10 << "0";
    QTest::newRow("whole") << qint64(120) << 0 << "120";
    QTest::newRow("trailing zeros go") << qint64(1230) << 2 << "12.3";
    QTest::newRow("whole dollars") << qint64(1200) << 2 << "12";
    QTest::newRow("leading zeros stay") << qint64(1) << 10 << "0.0000000001";
    QTest::newRow("negative") << qint64(-5) << 1 << "-0.5";
    QTest::newRow("least") << std::numeric_limits<qint64>::min() << 10 << "-922337203.6854775808";
}

void TestRounding::decimalStrings()
{
    QFETCH(qint64, value);
    QFETCH(int, digits);
    QTEST(decimalString(value, digits), "text");
}

QTEST_GUILESS_MAIN(TestRounding)
#include "tst_rounding.moc"
