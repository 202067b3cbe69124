// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/quote.h"
#include "tests/support/golden.h"

#include <QTest>

using namespace choba;

class TestInvoiceRules : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void wordsOfTheSource();
    void equalPercentsShareALine();
    void lateLines();
    void zeroInvoices();
    void amountsOutOfRange();
    void supportFeeSpelling();

private:
    InvoiceInput inputOf(const char *rate) const
    {
        return {.classes = {},
                .supportPlan = SupportPlan::Basic,
                .supportFee = {},
                .late = {},
                .manual = {},
                .rate = ExchangeRate::parse(QString::fromLatin1(rate), {}).value(),
                .tax = m_rules.consumptionTax({2026, 6, 30})};
    }
    static Usd usd(const char *text) { return Usd::parse(QString::fromLatin1(text), {}).value(); }

    const RuleBook m_rules = *RuleBook::shipped();
};

void TestInvoiceRules::golden_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray rows = goldenFile(QStringLiteral("invoices.json")).array();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows)
        QTest::newRow(qPrintable(row[u"name"].toString())) << row.toObject();
}

void TestInvoiceRules::golden()
{
    QFETCH(QJsonObject, row);
    QuoteRequest request{.contract = parseContractPlan(row[u"contract"].toString(), {}).value(),
                         .rate = ExchangeRate::parse(row[u"fx"].toString(), {}).value(),
                         .support = {.plan = parseSupportPlan(row[u"plan"].toString(), {}).value(),
                                     .feeByHand = {},
                                     .addOn = {}},
                         .charges = {},
                         .manual = {},
                         .on = QDate(2026, 6, 1)};
    const QJsonArray charges = row[u"charges"].toArray();
    for (const QJsonValue &charge : charges) {
        request.charges[parseServiceClass(charge[0].toString(), {}).value()] +=
            Usd::parse(charge[1].toString(), {}).value();
    }
    const QJsonArray manual = row[u"manual"].toArray();
    for (const QJsonValue &amount : manual)
        request.manual.push_back(Yen(amount.toInt()));

    const auto result = quote(request, m_rules);
    QVERIFY(result);
    QJsonArray lines;
    for (const InvoiceLine &line : result->amounts.lines) {
        lines.append(QJsonObject{{QStringLiteral("kind"), spelledKind(line)},
                                 {QStringLiteral("amount"), line.amount.amount()}});
    }
    const QJsonObject expected = row[u"expected"].toObject();
    QCOMPARE(lines, expected[u"lines"].toArray());
    QCOMPARE(supportFeeText(request.support.plan, result->support.fee),
             expected[u"support_fee_usd"].toString());
    QCOMPARE(result->amounts.subtotal.amount(), qint64(expected[u"subtotal"].toInt()));
    QCOMPARE(result->amounts.tax.amount(), qint64(expected[u"tax"].toInt()));
    QCOMPARE(result->amounts.total.amount(), qint64(expected[u"total"].toInt()));
}

void TestInvoiceRules::wordsOfTheSource()
{
    InvoiceInput input = inputOf("100");
    input.classes = {{ServiceClass::Standard, Percent::ofHundredths(800), usd("100"), 1, {}}};
    input.supportPlan = SupportPlan::BusinessPlus;
    input.supportFee = usd("683.65");
    const auto amounts = invoiceAmounts(input);
    QCOMPARE(amounts->lines[0].description, QStringLiteral("クラウドサービス 支払代行 AWS 月額費用"));
    QCOMPARE(amounts->lines[1].description, QStringLiteral("クラウドサービスAWS 8%値引"));
    QCOMPARE(amounts->lines[2].description, QStringLiteral("AWSサポート Business Plus ($683.65)"));
}

void TestInvoiceRules::equalPercentsShareALine()
{
    InvoiceInput input = inputOf("1");
    const Percent half = Percent::ofHundredths(750);
    input.classes = {{ServiceClass::Standard, half, usd("10.50"), 1, {}},
                     {ServiceClass::Commitment, half, usd("10.40"), 1, {}},
                     {ServiceClass::Undiscounted, {}, usd("1"), 1, {}}};
    const auto amounts = invoiceAmounts(input);
    QCOMPARE(amounts->lines.size(), std::size_t(2));
    QCOMPARE(spelledKind(amounts->lines[1]), QStringLiteral("discount_7.5"));
    QCOMPARE(amounts->lines[1].beforeCut, Yen(21)); // 20.90 half-up, not 11 + 10
    QCOMPARE(amounts->lines[1].amount, Yen(-1));    // 1.575 cut toward zero
}

void TestInvoiceRules::lateLines()
{
    InvoiceInput input = inputOf("100");
    input.late = {{{2025, 6},
                   ServiceClass::Standard,
                   Percent::ofHundredths(800),
                   usd("0.995"),
                   QStringLiteral("late_usage/2025-06/standard/1"),
                   {}},
                  {{2025, 6}, ServiceClass::Undiscounted, {}, usd("-2"), QStringLiteral("x"), {}}};
    const auto amounts = invoiceAmounts(input);
    const InvoiceLine &line = amounts->lines[1];
    QCOMPARE(spelledKind(line), QStringLiteral("late"));
    QCOMPARE(line.beforeCut, Yen(100)); // 99.5 half-up
    QCOMPARE(line.amount, Yen(92));
    QVERIFY(line.description.contains(QStringLiteral("2025年6月分")));
    QCOMPARE(amounts->lines[2].amount, Yen(-200));
    QCOMPARE(amounts->subtotal, Yen(-108));
    QCOMPARE(amounts->tax, Yen(-10)); // toward zero
}

void TestInvoiceRules::zeroInvoices()
{
    InvoiceInput input = inputOf("150");
    QVERIFY(invoiceAmounts(input)->allLinesZero());
    input.classes = {{ServiceClass::Standard, Percent::ofHundredths(800), usd("0.003"), 1, {}}};
    QVERIFY(invoiceAmounts(input)->allLinesZero()); // 0.45 yen
    input.manual = {{1, Yen(5), QStringLiteral("a")}, {2, Yen(-5), QStringLiteral("b")}};
    const auto amounts = invoiceAmounts(input);
    QVERIFY(!amounts->allLinesZero()); // two lines that cancel are an invoice of zero, not no invoice
    QCOMPARE(amounts->total, Yen());
}

void TestInvoiceRules::amountsOutOfRange()
{
    InvoiceInput input = inputOf("9999");
    input.classes = {{ServiceClass::Standard,
                      {},
                      UsdSum::ofUnits(int128(Usd::unitsPerDollar) * 1'000'000'000'000'000),
                      1,
                      {}}};
    const auto amounts = invoiceAmounts(input);
    QVERIFY(!amounts);
    QCOMPARE(amounts.error().kind, ErrorKind::Invalid);
}

void TestInvoiceRules::supportFeeSpelling()
{
    QCOMPARE(supportFeeText(SupportPlan::Basic, Usd()), QStringLiteral("0"));
    QCOMPARE(supportFeeText(SupportPlan::Business, Usd()), QStringLiteral("0.00"));
    QCOMPARE(supportFeeText(SupportPlan::Business, Usd::ofCents(2900)), QStringLiteral("29.00"));
}

QTEST_GUILESS_MAIN(TestInvoiceRules)
#include "tst_invoicerules.moc"
