// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/statementrules.h"
#include "ratinginput.h"

#include <QTest>

using namespace choba;

class TestStatementRules : public QObject
{
    Q_OBJECT

private slots:
    void rowsAddUpToTheInvoice();
    void dollarsOnlyWithoutARate();
    void publishedOnTheTenth();

private:
    const RuleBook m_rules = *RuleBook::shipped();
};

void TestStatementRules::rowsAddUpToTheInvoice()
{
    RatingInputBuilder builder;
    builder.input.rate = ExchangeRate::ofMicros(100'000'000);
    builder.input.support.plan = SupportPlan::BusinessPlus;
    builder.input.manual = {{1, Yen(-7), QStringLiteral("調整 A")}};
    for (const char *product : {"AmazonS3", "AmazonEC2", "AmazonRDS"})
        builder.add("Usage", product, "0.104"); // 10.4 yen each, 9.568 after
    builder.add("RIFee", "AmazonEC2", "1");
    builder.add("Tax", "AmazonEC2", "1");
    const RatedMonth rated = builder.rated(m_rules);
    const Statement statement = statementOf(rated, m_rules).value();
    QStringList names;
    Yen sum;
    for (const StatementRow &row : statement.rows) {
        names += row.name;
        sum += *row.afterYen;
        QCOMPARE(*row.beforeYen + *row.discountYen, *row.afterYen);
        QCOMPARE((ExactUsd(row.before) + row.discount).toString(), row.after.toString());
    }
    QCOMPARE(names, (QStringList{QStringLiteral("AmazonEC2"), QStringLiteral("AmazonRDS"),
                                 QStringLiteral("AmazonS3"), QStringLiteral("Business Plus"),
                                 QStringLiteral("調整 A"), QStringLiteral("端数調整")}));
    QCOMPARE(sum, rated.invoice->subtotal);
    QCOMPARE(statement.subtotal, rated.invoice->subtotal);
    const StatementRow &ec2 = statement.rows.front();
    QCOMPARE(ec2.before.toString(), QStringLiteral("1.104"));
    QCOMPARE(ec2.after.toString(), QStringLiteral("1.04568"));
    QCOMPARE(ec2.beforeYen, Yen(110));
    QCOMPARE(ec2.afterYen, Yen(105));
    QCOMPARE(ec2.charges.size(), std::size_t(2));
}

void TestStatementRules::dollarsOnlyWithoutARate()
{
    RatingInputBuilder builder;
    builder.input.rate.reset();
    builder.add("Usage", "AmazonEC2", "100");
    const Statement statement = statementOf(builder.rated(m_rules), m_rules).value();
    QCOMPARE(statement.rows.size(), std::size_t(1));
    QCOMPARE(statement.rows.front().discount.toString(), QStringLiteral("-8"));
    QVERIFY(!statement.rows.front().afterYen);
    QVERIFY(!statement.subtotal);
}

void TestStatementRules::publishedOnTheTenth()
{
    const RatingInputBuilder builder;
    QCOMPARE(statementOf(builder.rated(m_rules), m_rules)->publishedOn, QDate(2026, 11, 10));
}

QTEST_GUILESS_MAIN(TestStatementRules)
#include "tst_statementrules.moc"
