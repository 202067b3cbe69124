// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/totp.h"

#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

class TestTotp : public QObject
{
    Q_OBJECT

private slots:
    // RFC 6238, appendix B, SHA-1, the last six of its eight digits.
    void codesOfTheStandard_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("code");
        QTest::newRow("1970") << qint64(59) << u"287082"_s;
        QTest::newRow("2005") << qint64(1111111109) << u"081804"_s;
        QTest::newRow("2009") << qint64(1234567890) << u"005924"_s;
        QTest::newRow("2033") << qint64(2000000000) << u"279037"_s;
    }
    void codesOfTheStandard()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, code);
        const QByteArray seed = "12345678901234567890";
        const auto at = [](qint64 second) { return QDateTime::fromSecsSinceEpoch(second, Qt::UTC); };
        QCOMPARE(totpStep(seed, code, at(seconds)), std::optional(seconds / 30));
        QCOMPARE(totpStep(seed, code, at(seconds + 30)), std::optional(seconds / 30)); // one step late
        QVERIFY(!totpStep(seed, code, at(seconds + 90)));
        QVERIFY(!totpStep(seed, code.left(5), at(seconds)));
        QVERIFY(!totpStep(seed, u"abcdef"_s, at(seconds)));
        QString wide; // typed with the Japanese keyboard's full-width digits
        for (const QChar digit : code)
            wide += QChar(digit.unicode() - '0' + 0xFF10);
        QCOMPARE(totpStep(seed, wide, at(seconds)), std::optional(seconds / 30));
    }

    void anAppReadsTheAddress()
    {
        QCOMPARE(totpSeedText("12345678901234567890"), u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s);
        const QString address = totpAddress("12345678901234567890", u"中野"_s, u"PostgreSQL · books@db1"_s);
        QVERIFY(address.startsWith(u"otpauth://totp/Choba%20"_s));
        QVERIFY(address.contains(u"secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s));
        QVERIFY(!address.contains(u' '));
    }

    void aSealOpensWithItsPasswordOnly()
    {
        const QByteArray seed = newTotpSeed();
        QCOMPARE(seed.size(), 20);
        QVERIFY(newTotpSeed() != seed);
        const auto sealed = sealedSeed(seed, u"correct horse"_s);
        QVERIFY(sealed);
        QVERIFY(!sealed->contains(seed));
        QCOMPARE(openedSeed(*sealed, u"correct horse"_s), std::optional(seed));
        QVERIFY(!openedSeed(*sealed, u"Correct horse"_s));
        QVERIFY(!openedSeed(sealed->chopped(1), u"correct horse"_s));
        QVERIFY(!openedSeed({}, u"correct horse"_s));
    }
};

QTEST_GUILESS_MAIN(TestTotp)
#include "tst_totp.moc"
