// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"

#include <QTest>

using namespace choba;

class TestDecimal : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsWholeNumbersBack();
};

void TestDecimal::readsWholeNumbersBack()
{
    const auto greatest = static_cast<int128>(~uint128(0) >> 1);
    for (const int128 value : {int128(0), int128(-7), int128(10), greatest, -greatest})
        QVERIFY(integerOf(decimalString(value, 0)) == value);
    QVERIFY(integerOf(QString(50, QLatin1Char('9'))) == greatest);
    QVERIFY(integerOf(QLatin1Char('-') + decimalString(greatest, 0) + QLatin1Char('0')) == -greatest);
}

void TestDecimal::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("digits");
    QTest::addColumn<qint64>("value");
    QTest::newRow("whole") << "12" << 2 << qint64(1200);
    QTest::newRow("fraction") << "12.34" << 2 << qint64(1234);
    QTest::newRow("short fraction") << "12.3" << 2 << qint64(1230);
    QTest::newRow("zeros beyond") << "12.3400" << 2 << qint64(1234);
    QTest::newRow("negative") << "-0.01" << 2 << qint64(-1);
    QTest::newRow("plus") << "+1" << 0 << qint64(1);
    QTest::newRow("minus zero") << "-0" << 2 << qint64(0);
    QTest::newRow("blanks around") << " 7 " << 0 << qint64(7);
    QTest::newRow("no digit before the point") << ".5" << 1 << qint64(5);
    QTest::newRow("greatest") << "922337203.6854775807" << 10 << std::numeric_limits<qint64>::max();
}

void TestDecimal::reads()
{
    QFETCH(QString, text);
    QFETCH(int, digits);
    QTEST(parseDecimal(text, digits, {}).value(), "value");
}

void TestDecimal::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "-",
                             ".",
                             "+-1",
                             "1-",
                             "1,000",
                             "1 000",
                             "12.345",
                             "1e3",
                             "NaN",
                             "inf",
                             "0x10",
                             "1.2.3",
                             "９",
                             "١",
                             "12,5",
                             "¥5",
                             "9223372036854775808",
                             "99999999999999999999999999999"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("NUL") << QString(QChar(0));
}

void TestDecimal::refuses()
{
    QFETCH(QString, text);
    const auto value = parseDecimal(text, 2, QStringLiteral("amount"));
    QVERIFY(!value);
    QCOMPARE(value.error().kind, ErrorKind::Invalid);
    QCOMPARE(value.error().field, QStringLiteral("amount"));
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
