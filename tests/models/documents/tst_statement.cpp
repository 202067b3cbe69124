// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/statementcsv.h"
#include "tests/models/documents/pdftools.h"
#include "tests/models/documents/samplestatement.h"

#include <QBuffer>

using namespace choba;
using samples::PdfReader;

class TestStatement : public QObject
{
    Q_OBJECT

private slots:
    void printsDollarsAndYen();
    void printsDollarsOnlyWithoutARate();
    void isTheSameEveryTime();
    void goesOnOverPages();
    void refusesWhatDoesNotAddUp();
    void refusesWhatIsNoAmount();
    void refusesMissingYen();
    void writesCsv();
};

void TestStatement::printsDollarsAndYen()
{
    const auto pdf = renderStatementPdf(samples::statement());
    QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().message));
    const PdfReader reader(*pdf);
    QCOMPARE(reader.pages(), 1);
    const auto text = reader.text();
    for (const char *words :
         {"ご利用明細", "髙島𠮷野クラウド株式会社", "2025年6月", "012345678901", "本番環境 (prod)",
          "1 USD = 147.342 円", "割引前 (USD) 値引 (USD) 割引後 (USD) 割引前 (円) 値引 (円) 割引後 (円)",
          "AmazonEC2 12,345.6700 -987.6536 11,358.0164 1,819,055 -145,523 1,673,532",
          "AWSサポート（ビジネスサポート+） 1,162.7400 0.0000 1,162.7400 171,320 0 171,320", "端数調整 0 2 2",
          "合計 13,518.9100 -988.4936 12,530.4164 1,991,922 -145,645 1,846,277"})
        QVERIFY2(text.contains(QString::fromUtf8(words)),
                 qPrintable(QString::fromUtf8(words) + u'\n' + text));
}

void TestStatement::printsDollarsOnlyWithoutARate()
{
    const auto pdf = renderStatementPdf(samples::statementWithoutRate());
    QVERIFY(pdf);
    const auto text = PdfReader(*pdf).text();
    QVERIFY(text.contains(QStringLiteral("未定（USDのみ）")));
    QVERIFY(text.contains(QStringLiteral("AmazonS3 10.5000 -0.8400 9.6600")));
    QVERIFY(!text.contains(QStringLiteral("(円)")));
}

void TestStatement::isTheSameEveryTime()
{
    QCOMPARE(*renderStatementPdf(samples::statement()), *renderStatementPdf(samples::statement()));
}

void TestStatement::goesOnOverPages()
{
    auto document = samples::statementWithoutRate();
    const auto row = document.rows[0];
    document.rows.assign(120, row);
    const auto pdf = renderStatementPdf(document);
    QVERIFY(pdf);
    const PdfReader reader(*pdf);
    QVERIFY(reader.pages() > 2);
    QCOMPARE(reader.text().count(QStringLiteral("AmazonEC2")), 120);
    for (int page = 1; page <= reader.pages(); ++page)
        QVERIFY(reader.text(page).contains(QStringLiteral("割引後 (USD)")));
}

void TestStatement::refusesWhatDoesNotAddUp()
{
    auto document = samples::statement();
    document.rows[3].after.yen = Yen(3);
    const auto pdf = renderStatementPdf(document);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().field, QStringLiteral("total"));
}

void TestStatement::refusesWhatIsNoAmount()
{
    for (const char *text : {"1,000", "NaN", "1e5", "１", "--1", "1.", " 1"}) {
        auto document = samples::statement();
        document.rows[1].after.usd = QString::fromUtf8(text);
        const auto pdf = renderStatementPdf(document);
        QVERIFY2(!pdf, text);
        QCOMPARE(pdf.error().field, QStringLiteral("rows"));
    }
}

void TestStatement::refusesMissingYen()
{
    auto document = samples::statement();
    document.rows[0].before.yen.reset();
    QVERIFY(!renderStatementPdf(document));
}

void TestStatement::writesCsv()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto lost = writeStatementCsv(samples::statement(), buffer, CsvEncoding::Utf8WithBom);
    QVERIFY(lost && lost->empty());
    QVERIFY(buffer.data().startsWith("\xEF\xBB\xBF"));
    const auto lines = QString::fromUtf8(buffer.data()).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines[0], QStringLiteral("ご利用月,AWSアカウント,サービス,割引前(USD),値引(USD),割引後(USD),"
                                      "割引前(円),値引(円),割引後(円)"));
    QCOMPARE(lines[1], QStringLiteral("2025-06,012345678901,AmazonEC2,12345.67,-987.6536,11358.0164,"
                                      "1819055,-145523,1673532"));
    QCOMPARE(lines[4], QStringLiteral("2025-06,012345678901,端数調整,,,,0,2,2"));
    QCOMPARE(lines[6], QString());
}

QTEST_MAIN(TestStatement)
#include "tst_statement.moc"
