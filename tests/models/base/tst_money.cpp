// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/exchangerate.h"
#include "models/base/percent.h"

#include <QTest>

using namespace choba;

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void usdText();
    void usdRange();
    void sumsExceedSixtyFourBits();
    void yenText();
    void percents_data();
    void percents();
    void percentRange();
    void exactPercents();
    void conversions_data();
    void conversions();
    void rates_data();
    void rates();
    void conversionRange();

private:
    static Usd usd(const char *text) { return Usd::parse(QString::fromLatin1(text), {}).value(); }
};

void TestMoney::usdText()
{
    QCOMPARE(usd("12.3400000000").toString(), QStringLiteral("12.34"));
    QCOMPARE(usd("-0").toString(), QStringLiteral("0"));
    QCOMPARE(usd("29").toCents(), QStringLiteral("29.00"));
    QCOMPARE(usd("-0.05").toCents(), QStringLiteral("-0.05"));
    QCOMPARE(Usd::ofCents(1).units(), qint64(100'000'000));
    QVERIFY(!Usd::parse(u"0.00000000001", QStringLiteral("x"))); // an eleventh digit
}

void TestMoney::usdRange()
{
    QVERIFY(Usd::parse(u"922337203.6854775807", {}));
    QVERIFY(!Usd::parse(u"922337203.6854775808", {}));
}

void TestMoney::sumsExceedSixtyFourBits()
{
    UsdSum sum = usd("922337203.6854775807");
    QVERIFY(sum.toUsd());
    sum += usd("0.0000000001");
    QVERIFY(!sum.toUsd());
    QCOMPARE(sum.toString(), QStringLiteral("922337203.6854775808"));
    sum -= usd("0.0000000001");
    QCOMPARE(sum.toUsd().value(), usd("922337203.6854775807"));
}

void TestMoney::yenText()
{
    QCOMPARE(Yen(0).grouped(), QStringLiteral("0"));
    QCOMPARE(Yen(999).grouped(), QStringLiteral("999"));
    QCOMPARE(Yen(1000).grouped(), QStringLiteral("1,000"));
    QCOMPARE(Yen(-1234567).grouped(), QStringLiteral("-1,234,567"));
    QCOMPARE(Yen(std::numeric_limits<qint64>::min()).grouped(), QStringLiteral("-9,223,372,036,854,775,808"));
    QCOMPARE(Yen::parse(u"-1000", {}).value(), Yen(-1000));
    QVERIFY(!Yen::parse(u"1,000", {}));
    QVERIFY(!Yen::parse(u"0.5", {}));
}

void TestMoney::percents_data()
{
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<qint64>("of");
    QTest::addColumn<qint64>("part");
    QTest::newRow("8 % of 10,000") << 800 << qint64(10000) << qint64(800);
    QTest::newRow("cut, not rounded") << 800 << qint64(99) << qint64(7);
    QTest::newRow("negatives toward zero too") << 800 << qint64(-99) << qint64(-7);
    QTest::newRow("10 % of 9") << 1000 << qint64(9) << qint64(0);
    QTest::newRow("10 % of 10") << 1000 << qint64(10) << qint64(1);
    QTest::newRow("10 % of -9") << 1000 << qint64(-9) << qint64(0);
    QTest::newRow("7.25 %") << 725 << qint64(400) << qint64(29);
    QTest::newRow("100 % of the greatest")
        << 10000 << std::numeric_limits<qint64>::max() << std::numeric_limits<qint64>::max();
}

void TestMoney::percents()
{
    QFETCH(int, hundredths);
    QFETCH(qint64, of);
    QTEST(Percent::ofHundredths(hundredths).of(Yen(of)).amount(), "part");
}

void TestMoney::percentRange()
{
    QCOMPARE(Percent::parse(u"7.25", {})->toString(), QStringLiteral("7.25"));
    QCOMPARE(Percent::parse(u"100", {})->hundredths(), 10000);
    QVERIFY(Percent::parse(u"0", {})->isZero());
    for (const QString &text : {QStringLiteral("-1"), QStringLiteral("100.01"), QStringLiteral("8.125"),
                                QStringLiteral("8%"), QString()})
        QVERIFY2(!Percent::parse(text, {}), qPrintable(text));
}

void TestMoney::exactPercents()
{
    const int128 part = Percent::ofHundredths(1).exactOf(usd("0.0000000001"));
    QVERIFY(part == 1); // 10^-14 dollars, nothing lost
}

void TestMoney::conversions_data()
{
    QTest::addColumn<QString>("dollars");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<qint64>("yen");
    QTest::newRow("even") << "100"
                          << "100" << qint64(10000);
    QTest::newRow("below the tie") << "0.0299999999"
                                   << "150" << qint64(4);
    QTest::newRow("the tie goes up") << "0.03"
                                     << "150" << qint64(5);
    QTest::newRow("the tie goes away from zero") << "-0.03"
                                                 << "150" << qint64(-5);
    QTest::newRow("above the tie, negative") << "-0.0299999999"
                                             << "150" << qint64(-4);
    QTest::newRow("six digits of the rate") << "1000000"
                                            << "147.342001" << qint64(147342001);
    QTest::newRow("the product is exact") << "0.0000000001"
                                          << "0.000001" << qint64(0);
}

void TestMoney::conversions()
{
    QFETCH(QString, dollars);
    QFETCH(QString, rate);
    const auto exchangeRate = ExchangeRate::parse(rate, {});
    QVERIFY(exchangeRate);
    QTEST(exchangeRate->toYen(Usd::parse(dollars, {}).value())->amount(), "yen");
}

void TestMoney::rates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRate");
    QTest::newRow("zero") << "0" << false;
    QTest::newRow("least") << "0.000001" << true;
    QTest::newRow("seven digits") << "147.3420001" << false;
    QTest::newRow("negative") << "-147" << false;
    QTest::newRow("greatest") << "9999.999999" << true;
    QTest::newRow("a slipped point") << "10000" << false;
    QTest::newRow("words") << "about 150" << false;
}

void TestMoney::rates()
{
    QFETCH(QString, text);
    const auto rate = ExchangeRate::parse(text, QStringLiteral("fx_rate"));
    QTEST(rate.has_value(), "isRate");
    if (rate)
        QCOMPARE(rate->toString(), text);
    else
        QCOMPARE(rate.error().field, QStringLiteral("fx_rate"));
}

void TestMoney::conversionRange()
{
    const ExchangeRate rate = ExchangeRate::ofMicros(9'999'999'999);
    QVERIFY(rate.toYen(UsdSum::ofUnits(int128(Usd::unitsPerDollar) * 900'000'000'000'000)));
    QVERIFY(!rate.toYen(UsdSum::ofUnits(int128(Usd::unitsPerDollar) * 1'000'000'000'000'000)));
    QVERIFY(!rate.toYen(UsdSum::ofUnits(int128(Usd::unitsPerDollar) * -1'000'000'000'000'000)));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
