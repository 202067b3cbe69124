// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/tieoutrules.h"
#include "ratinginput.h"

#include <QTest>

using namespace choba;

class TestTieOutRules : public QObject
{
    Q_OBJECT

private slots:
    void everyPartOnce();
    void aDifferenceDoesNotClose();
    void residues_data();
    void residues();

private:
    const RuleBook m_rules = *RuleBook::shipped();
};

void TestTieOutRules::everyPartOnce()
{
    RatingInputBuilder builder;
    builder.add("Usage", "AmazonEC2", "1");
    builder.add("Credit", "AmazonEC2", "2");
    builder.add("Tax", "AmazonEC2", "4");
    builder.add("SppDiscount", "AmazonEC2", "8");
    builder.add("Fee", "AWSSupportBusiness", "16");
    builder.add("Usage", "NewThing", "32");
    builder.add("NewType", "AmazonEC2", "64");
    builder.add("Usage", "x", "128").key.chargeClass = ChargeClass::Foreign;
    TieOutSum sum(QStringLiteral("111122223333"), Month(2026, 10), Usd::ofCents(51100),
                  QStringLiteral("511.00000000004"), QStringLiteral("0.00000000004"));
    sum.add(builder.rated(m_rules));
    sum.addUnassigned(Usd::ofCents(25600));
    const TieOut tieOut = sum.finish();
    QVERIFY(tieOut.closes());
    QVERIFY(!tieOut.isSettled());
    QCOMPARE(tieOut.of(Standing::Billed).toString(), QStringLiteral("1"));
    QCOMPARE(tieOut.keptBack().toString(), QStringLiteral("152"));
    QCOMPARE(tieOut.of(Standing::Tray).toString(), QStringLiteral("2"));
    QCOMPARE(tieOut.of(Standing::Unclassified).toString(), QStringLiteral("32"));
    QCOMPARE(tieOut.of(Standing::NotUnderstood).toString(), QStringLiteral("64"));
}

void TestTieOutRules::aDifferenceDoesNotClose()
{
    RatingInputBuilder builder;
    builder.add("Usage", "AmazonEC2", "1");
    TieOutSum sum(QStringLiteral("111122223333"), Month(2026, 10), Usd::ofUnits(Usd::unitsPerDollar + 1),
                  QStringLiteral("1.0000000001"), QStringLiteral("0"));
    sum.add(builder.rated(m_rules));
    const TieOut tieOut = sum.finish();
    QVERIFY(!tieOut.closes());
    QCOMPARE(tieOut.difference.toString(), QStringLiteral("0.0000000001"));
}

void TestTieOutRules::residues_data()
{
    QTest::addColumn<QString>("total");
    QTest::addColumn<qint64>("storedUnits");
    QTest::addColumn<QString>("residue");
    QTest::addColumn<bool>("closes");
    QTest::newRow("none") << "1.5" << qint64(15'000'000'000) << "0" << true;
    QTest::newRow("rounded up") << "1.00000000006" << qint64(10'000'000'001) << "-0.00000000004" << true;
    QTest::newRow("rounded down") << "1.00000000004" << qint64(10'000'000'000) << "0.00000000004" << true;
    QTest::newRow("negative") << "-1.00000000006" << qint64(-10'000'000'001) << "0.00000000004" << true;
    QTest::newRow("across zero") << "-0.00000000004" << qint64(0) << "-0.00000000004" << true;
    QTest::newRow("last of 38 digits") << "0.00000000000000000000000000000000000001" << qint64(0)
                                       << "0.00000000000000000000000000000000000001" << true;
    QTest::newRow("off by the last digit") << "0.00000000000000000000000000000000000002" << qint64(0)
                                           << "0.00000000000000000000000000000000000001" << false;
    QTest::newRow("off by a unit") << "1.5" << qint64(15'000'000'001) << "0" << false;
    QTest::newRow("not a number") << "1.5e3" << qint64(15'000'000'000) << "0" << false;
    QTest::newRow("empty") << "" << qint64(0) << "0" << false;
}

void TestTieOutRules::residues()
{
    QFETCH(QString, total);
    QFETCH(qint64, storedUnits);
    QFETCH(QString, residue);
    QFETCH(bool, closes);
    TieOutSum sum({}, Month(2026, 10), Usd::ofUnits(storedUnits), total, residue);
    sum.addUnassigned(Usd::ofUnits(storedUnits));
    QCOMPARE(sum.finish().closes(), closes);
}

QTEST_GUILESS_MAIN(TestTieOutRules)
#include "tst_tieoutrules.moc"
