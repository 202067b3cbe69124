// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usagefigure.h"
#include "tests/support/engines.h"

#include <QTest>

using namespace choba;

/// Dollars and yen side by side: what is rounded, what is not known.
class UsageFigureTest : public QObject
{
    Q_OBJECT
    static UsageFigure dollars(const char *text)
    {
        const auto usd = Usd::parse(QString::fromLatin1(text), {});
        return usd ? UsageFigure::ofDollars(*usd) : UsageFigure();
    }

private slots:
    void showsCents_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nought") << "0"
                                << "0.00";
        QTest::newRow("below the tie") << "1.0049999999"
                                       << "1.00";
        QTest::newRow("tie") << "1.005"
                             << "1.01";
        QTest::newRow("negative tie") << "-1.005" << QStringLiteral("−1.01");
        QTest::newRow("less than a cent") << "-0.0000000001"
                                          << "0.00";
        QTest::newRow("grouped") << "1234567.8"
                                 << "1,234,567.80";
    }
    void showsCents()
    {
        QFETCH(QString, stored);
        QFETCH(QString, shown);
        QCOMPARE(shownText(dollars(stored.toLatin1().constData()), UsageCurrency::Usd), shown);
    }

    void isUnknownInYenOnceAPartHasNoRate()
    {
        const auto rate = ExchangeRate::parse(u"150.5", {});
        CHOBA_VERIFY(rate);
        auto figure = UsageFigure::of(dollars("1").usd(), *rate);
        CHOBA_VERIFY(figure);
        QCOMPARE(shownMoney(*figure, UsageCurrency::Jpy), QStringLiteral("¥151")); // 150.5, half up
        UsageFigure twice = *figure;
        twice += *figure;
        QCOMPARE(shownMoney(twice, UsageCurrency::Jpy), QStringLiteral("¥302")); // the sum of what is shown
        twice += UsageFigure();
        QVERIFY(twice.isKnown(UsageCurrency::Jpy)); // nothing needs no rate
        twice += dollars("1");
        QVERIFY(!twice.isKnown(UsageCurrency::Jpy));
        QCOMPARE(shownText(twice, UsageCurrency::Jpy), QStringLiteral("–"));
        QCOMPARE(shownText(twice, UsageCurrency::Usd), QStringLiteral("3.00"));
    }

    void showsChanges()
    {
        QCOMPARE(shownChange(dollars("200"), dollars("220.5"), UsageCurrency::Usd), QStringLiteral("+10.3%"));
        QCOMPARE(shownChange(dollars("200"), dollars("199"), UsageCurrency::Usd), QStringLiteral("−0.5%"));
        QCOMPARE(shownChange(dollars("0"), dollars("5"), UsageCurrency::Usd), QStringLiteral("–"));
        QCOMPARE(shownDifference(dollars("5") - dollars("7"), UsageCurrency::Usd), QStringLiteral("−$2.00"));
        QCOMPARE(exactDollars(QStringLiteral("-1234.0000000041")), QStringLiteral("−$1,234.0000000041"));
    }

    void refusesWhatAChartCannotDraw()
    {
        UsageFigure sum;
        for (int i = 0; i < 2; ++i)
            sum += UsageFigure::ofDollars(Usd::ofUnits(std::numeric_limits<qint64>::max()));
        QVERIFY(!sum.chartUnits(UsageCurrency::Usd));
        QVERIFY(dollars("1").chartUnits(UsageCurrency::Usd));
    }
};

QTEST_GUILESS_MAIN(UsageFigureTest)
#include "tst_usagefigure.moc"
