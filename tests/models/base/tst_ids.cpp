// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/ids.h"
#include "tests/support/golden.h"

#include <QTest>

using namespace choba;

class TestIds : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void everyWrongCheckDigitIsRefused();
    void registrationNumbers_data();
    void registrationNumbers();
    void accountIds_data();
    void accountIds();
    void readableAccountIds();
};

void TestIds::golden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isValid");
    const QJsonObject lists = goldenFile(QStringLiteral("corporate-numbers.json")).object();
    const QJsonArray valid = lists[u"valid"].toArray();
    const QJsonArray invalid = lists[u"invalid"].toArray();
    QVERIFY(!valid.isEmpty() && !invalid.isEmpty());
    for (const QJsonValue &number : valid)
        QTest::addRow("valid %s", qPrintable(number.toString())) << number.toString() << true;
    for (const QJsonValue &number : invalid)
        QTest::addRow("invalid “%s”", qPrintable(number.toString())) << number.toString() << false;
}

void TestIds::golden()
{
    QFETCH(QString, text);
    const auto number = CorporateNumber::parse(text, QStringLiteral("corporate_number"));
    QTEST(number.has_value(), "isValid");
    if (number)
        QCOMPARE(number->digits().size(), 13);
    else
        QCOMPARE(number.error().field, QStringLiteral("corporate_number"));
}

void TestIds::everyWrongCheckDigitIsRefused()
{
    for (int digit = 0; digit <= 9; ++digit) {
        const QString text = QString::number(digit) + QStringLiteral("430001027574");
        QCOMPARE(CorporateNumber::parse(text, {}).has_value(), digit == 3);
    }
}

void TestIds::registrationNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("of the source") << "T3430001027574" << true;
    QTest::newRow("full-width") << QStringLiteral("Ｔ３４３０００１０２７５７４") << true;
    QTest::newRow("lower case") << "t3430001027574" << true;
    QTest::newRow("blanks around") << " T3430001027574 " << true;
    QTest::newRow("without T") << "3430001027574" << false;
    QTest::newRow("wrong check digit") << "T4430001027574" << false;
    QTest::newRow("short") << "T343000102757" << false;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("T alone") << "T" << false;
}

void TestIds::registrationNumbers()
{
    QFETCH(QString, text);
    const auto number = RegistrationNumber::parse(text, {});
    QTEST(number.has_value(), "isValid");
    if (number)
        QCOMPARE(number->text(), QStringLiteral("T3430001027574"));
}

void TestIds::accountIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::newRow("plain") << "012345678901"
                           << "012345678901";
    QTest::newRow("grouped") << "0123-4567-8901"
                             << "012345678901";
    QTest::newRow("full-width") << QStringLiteral("０１２３４５６７８９０１") << "012345678901";
    QTest::newRow("13 digits") << "0123456789012"
                               << "";
    QTest::newRow("11 digits") << "01234567890"
                               << "";
    QTest::newRow("letters") << "01234567890A"
                             << "";
    QTest::newRow("grouped elsewhere") << "012-34567-8901"
                                       << "";
    QTest::newRow("Arabic digits") << QStringLiteral("٠١٢٣٤٥٦٧٨٩٠١") << "";
    QTest::newRow("empty") << ""
                           << "";
}

void TestIds::accountIds()
{
    QFETCH(QString, text);
    const auto id = AwsAccountId::parse(text, QStringLiteral("account"));
    QTEST(id ? id->digits() : QString(), "digits");
}

void TestIds::readableAccountIds()
{
    QCOMPARE(AwsAccountId::parse(u"012345678901", {})->grouped(), QStringLiteral("0123-4567-8901"));
    QVERIFY(!AwsAccountId::isValid(u"0123-4567-8901")); // a report's id is digits only
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
