// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentfont.h"
#include "tests/models/documents/pdftools.h"
#include "tests/models/documents/sampleinvoice.h"

#include <QBuffer>
#include <QImage>
#include <QThread>

using namespace choba;
using samples::PdfReader;

namespace {

QByteArray rendered(const InvoiceDocument &document)
{
    auto pdf = renderInvoicePdf(document);
    if (!pdf)
        qFatal("%s (%s)", qPrintable(pdf.error().message), qPrintable(pdf.error().detail));
    return *std::move(pdf);
}

/// Spaces and line ends left out: where words stand is the layout's business.
QString squeezed(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

} // namespace

class TestInvoicePdf : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryFieldOfAQualifiedInvoice_data();
    void hasEveryFieldOfAQualifiedInvoice();
    void canBeSearched_data();
    void canBeSearched();
    void embedsItsFonts();
    void describesItself();
    void isTheSameEveryTime();
    void differsWithItsContent();
    void rendersInTwoThreads();
    void goesOnOverPages();
    void staysOnOnePageWhenItCan();
    void marksVoid();
    void namesTheInvoiceItCorrects();
    void printsALogo();
    void keepsRareCharacters_data();
    void keepsRareCharacters();
    void keepsManyForeignCharacters();
    void takesNaughtyStrings();
    void keepsInsideThePage();
    void refusesWhatIsNotAQualifiedInvoice_data();
    void refusesWhatIsNotAQualifiedInvoice();
    void refusesABrokenLogo();
    void needsAJapaneseFont();
};

void TestInvoicePdf::hasEveryFieldOfAQualifiedInvoice_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"御請求書",
                              "(サンプル)株式会社**** 御中",
                              "1111111251",
                              "2025/07/31",
                              "2025/08/31",
                              "2025/06/01 〜 2025/06/30",
                              "JIG-SAW株式会社",
                              "〒104-0028",
                              "03-6262-5160",
                              "登録番号 T3430001027574",
                              "●●案件AWSクラウドサービス月額費用 2025年6月利用分",
                              "合計金額（税込）¥ 10,120",
                              "クラウドサービス 支払代行 AWS 月額費用 1 10,000 10,000",
                              "クラウドサービスAWS 8%値引 1 -800 -800",
                              "小計 9,200",
                              "消費税 (10%) 920",
                              "合計金額 10,120",
                              "10%対象（税抜） 9,200 円 消費税 920 円",
                              "お振込先",
                              "三菱UFJ銀行 田町支店 普通預金 1000147",
                              "振込名義 ジグソー(カ)",
                              "※振込手数料は貴社にてご負担願います。",
                              "備考",
                              "■特記事項",
                              "AWSが提示する為替レートとなります。",
                              "1 USD = 147.342 円"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void TestInvoicePdf::hasEveryFieldOfAQualifiedInvoice()
{
    QFETCH(QString, words);
    static const auto text = squeezed(PdfReader(rendered(samples::invoice())).text());
    QVERIFY2(text.contains(squeezed(words)), qPrintable(text));
}

void TestInvoicePdf::canBeSearched_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"金額", "お支払期限", "支払", "項目", "行", "費用", "発行日", "月額", "T3430001027574"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void TestInvoicePdf::canBeSearched()
{
    QFETCH(QString, words);
    static const auto text = PdfReader(rendered(samples::invoice())).text();
    QVERIFY2(text.contains(words), qPrintable(text));
}

void TestInvoicePdf::embedsItsFonts()
{
    const auto fonts = PdfReader(rendered(samples::invoice())).fonts();
    QCOMPARE(fonts.size(), 1);
    static const QRegularExpression subset(
        QStringLiteral("^[A-Z]{6}\\+IPAexGothic .*Identity-H +yes yes yes"));
    QVERIFY2(subset.match(fonts[0]).hasMatch(), qPrintable(fonts[0]));
}

void TestInvoicePdf::describesItself()
{
    const auto info = PdfReader(rendered(samples::invoice())).info();
    QVERIFY(info.contains(QStringLiteral("御請求書 1111111251")));
    QVERIFY(info.contains(QStringLiteral("Jul 31 09:30:00 2025")) ||
            info.contains(QStringLiteral("05:30:00 2025")));
    QVERIFY(info.contains(QStringLiteral("A4")));
    QVERIFY(!info.contains(QStringLiteral("Qt")));
}

void TestInvoicePdf::isTheSameEveryTime()
{
    auto document = samples::invoice();
    document.recipient.name += QStringLiteral(" 한국 ع");
    const auto first = rendered(document);
    QTest::qSleep(1100); // so that a clock in the bytes would show
    QCOMPARE(rendered(document), first);
}

void TestInvoicePdf::differsWithItsContent()
{
    const auto first = rendered(samples::invoice());
    auto later = samples::invoice();
    later.createdAt = later.createdAt.addSecs(1);
    QVERIFY(rendered(later) != first);
}

void TestInvoicePdf::rendersInTwoThreads()
{
    constexpr int documents = 40;
    QList<QByteArray> expected;
    for (int i = 0; i < documents; ++i)
        expected.append(rendered(samples::invoiceOfLines(1 + i)));
    std::vector<QByteArray> results[2];
    std::unique_ptr<QThread> threads[2];
    for (int t = 0; t < 2; ++t) {
        threads[t].reset(QThread::create([&results, t] {
            for (int i = 0; i < documents; ++i)
                results[t].push_back(rendered(samples::invoiceOfLines(1 + i)));
        }));
        threads[t]->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    for (const auto &result : results) {
        for (int i = 0; i < documents; ++i)
            QCOMPARE(result[size_t(i)], expected[i]);
    }
}

void TestInvoicePdf::goesOnOverPages()
{
    const PdfReader pdf(rendered(samples::invoiceOfLines(90)));
    QVERIFY(pdf.pages() >= 3);
    for (int page = 1; page <= pdf.pages(); ++page) {
        const auto text = pdf.text(page);
        QVERIFY2(text.contains(QStringLiteral("%1 / %2").arg(page).arg(pdf.pages())), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("1111111251")));
        if (text.contains(QStringLiteral("東京リージョン")))
            QVERIFY2(text.contains(QStringLiteral("単価")), qPrintable(text));
    }
    const auto text = pdf.text();
    for (int line = 1; line <= 90; ++line)
        QCOMPARE(text.count(QRegularExpression(QStringLiteral("^%1 クラウド").arg(line),
                                               QRegularExpression::MultilineOption)),
                 1);
    QCOMPARE(text.count(QStringLiteral("お振込先")), 1);
}

void TestInvoicePdf::staysOnOnePageWhenItCan()
{
    QCOMPARE(PdfReader(rendered(samples::invoiceOfLines(1))).pages(), 1);
    QCOMPARE(PdfReader(rendered(samples::invoiceOfLines(23))).pages(), 1);
}

void TestInvoicePdf::marksVoid()
{
    auto document = samples::invoiceOfLines(60);
    document.voidMark = QStringLiteral("無効");
    const PdfReader pdf(rendered(document));
    QVERIFY(pdf.pages() > 1);
    for (int page = 1; page <= pdf.pages(); ++page)
        QVERIFY(pdf.text(page).contains(QStringLiteral("無効")));
    QVERIFY(!PdfReader(rendered(samples::invoice())).text().contains(QStringLiteral("無効")));
}

void TestInvoicePdf::namesTheInvoiceItCorrects()
{
    auto document = samples::invoice();
    document.corrects = InvoiceReference{QStringLiteral("1111111199"), QDate(2025, 6, 30)};
    const auto text = PdfReader(rendered(document)).text();
    QVERIFY(text.contains(QStringLiteral("請求書番号 1111111199（2025/06/30 発行）を訂正し")));
}

void TestInvoicePdf::printsALogo()
{
    QImage logo(1200, 300, QImage::Format_ARGB32);
    logo.fill(QColor(20, 90, 160, 128));
    QBuffer png;
    QVERIFY(logo.save(&png, "PNG"));
    auto document = samples::invoice();
    document.issuer.logoPng = png.data();
    const auto pdf = rendered(document);
    QCOMPARE(rendered(document), pdf);
    QVERIFY(pdf.contains("/Subtype /Image"));
}

void TestInvoicePdf::keepsRareCharacters_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"𠮷野家", "髙島屋", "﨑陽軒", "㈱帳場", "①Ⅲ㎡", "神社", "葛󠄀城市", "한국전력", "汉语",
          "Ünïcödé Ωμέγα Привет", "〜～－−—", "かか゚か", "か゚き゚", "مرحبا", "שלום", "S3 T1234567890123"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestInvoicePdf::keepsRareCharacters()
{
    QFETCH(QString, name);
    auto document = samples::invoice();
    document.recipient.name = name;
    const auto text = PdfReader(rendered(document)).text();
    QVERIFY2(text.contains(name), qPrintable(text));
}

/// More than fit one block of a font that is drawn glyph by glyph.
void TestInvoicePdf::keepsManyForeignCharacters()
{
    auto document = samples::invoice();
    QString syllables;
    for (char16_t code = 0xAC00; code < 0xAC00 + 28 * 20; ++code)
        syllables += QChar(code);
    document.remarks = {syllables};
    const auto text = squeezed(PdfReader(rendered(document)).text());
    QVERIFY2(text.contains(syllables), qPrintable(text));
}

/// Each string is a line of its own; the first of each group also stands in every other field.
void TestInvoicePdf::takesNaughtyStrings()
{
    constexpr qsizetype groupSize = 25;
    static const QRegularExpression plain(QStringLiteral("^[\\x20-\\x7e]*$"));
    const auto strings = samples::naughtyStrings();
    qsizetype spelledOut = 0;
    for (qsizetype first = 0; first < strings.size(); first += groupSize) {
        const auto group = strings.mid(first, groupSize);
        auto document = samples::invoiceOfLines(int(group.size()));
        const auto marked = [](const QString &naughty) {
            return QStringLiteral("始") + naughty + QStringLiteral("終");
        };
        for (qsizetype i = 0; i < group.size(); ++i)
            document.lines[size_t(i)].description = marked(group[i]);
        document.recipient.name = document.subject = document.accountHolderKana = marked(group[0]);
        document.remarks = document.bankAccounts = document.recipient.addressLines = {marked(group[0])};
        const auto text = squeezed(PdfReader(rendered(document)).text());
        QVERIFY(text.contains(QStringLiteral("合計金額")));
        spelledOut += text.count(QStringLiteral("[U+"));
        for (const auto &naughty : group) {
            if (plain.match(naughty).hasMatch())
                QVERIFY2(text.contains(squeezed(marked(naughty))), qPrintable(naughty + u'\n' + text));
        }
    }
    QVERIFY2(spelledOut < 2000, qPrintable(QString::number(spelledOut)));
}

void TestInvoicePdf::keepsInsideThePage()
{
    auto document = samples::invoiceOfLines(30);
    const QString longWord(200, u'W');
    document.recipient.name = longWord;
    document.recipient.addressLines = {longWord, QString(120, u'県')};
    document.subject = longWord;
    document.number = QString(80, u'9');
    document.issuer.name = longWord;
    document.issuer.phone = longWord;
    document.bankAccounts = {longWord};
    document.accountHolderKana = QString(150, u'カ');
    document.exchangeRate = longWord;
    document.lines[3].description = longWord;
    document.voidMark = QStringLiteral("この請求書は無効です");
    const Yen huge(900'000'000'000'000'000);
    document.lines[0].unitPrice = document.lines[0].amount = huge;
    document.subtotal = document.taxes[0].taxable = huge + Yen(29'000);
    document.total = document.subtotal + document.taxes[0].tax;
    const auto boxes = PdfReader(rendered(document)).boxes();
    static const QRegularExpression word(
        QStringLiteral(R"x(<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">)x"));
    int words = 0;
    for (auto it = word.globalMatch(boxes); it.hasNext(); ++words) {
        const auto match = it.next();
        QVERIFY2(match.captured(1).toDouble() >= 20 && match.captured(3).toDouble() <= 575,
                 qPrintable(match.captured()));
        QVERIFY2(match.captured(2).toDouble() >= 10 && match.captured(4).toDouble() <= 832,
                 qPrintable(match.captured()));
    }
    QVERIFY(words > 100);
}

void TestInvoicePdf::refusesWhatIsNotAQualifiedInvoice_data()
{
    QTest::addColumn<InvoiceDocument>("document");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *field, auto spoil) {
        auto document = samples::invoice();
        spoil(document);
        QTest::newRow(field) << document << QString::fromLatin1(field);
    };
    row("issuer.name", [](InvoiceDocument &d) { d.issuer.name = QStringLiteral(" "); });
    row("issuer.registration_number", [](InvoiceDocument &d) { d.issuer.registrationNumber.chop(1); });
    row("recipient.name", [](InvoiceDocument &d) { d.recipient.name.clear(); });
    row("number", [](InvoiceDocument &d) { d.number.clear(); });
    row("issue_date", [](InvoiceDocument &d) { d.issueDate = {}; });
    row("due_date", [](InvoiceDocument &d) { d.dueDate = {}; });
    row("period_last", [](InvoiceDocument &d) { d.periodLast = d.periodFirst.addDays(-1); });
    row("lines", [](InvoiceDocument &d) { d.lines[1].quantity = 2; });
    row("taxes", [](InvoiceDocument &d) { d.taxes.clear(); });
    row("subtotal", [](InvoiceDocument &d) { d.subtotal += Yen(1); });
    row("total", [](InvoiceDocument &d) { d.total += Yen(-1); });
    row("created_at", [](InvoiceDocument &d) { d.createdAt = {}; });
}

void TestInvoicePdf::refusesWhatIsNotAQualifiedInvoice()
{
    QFETCH(InvoiceDocument, document);
    QFETCH(QString, field);
    const auto pdf = renderInvoicePdf(document);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind, ErrorKind::Invalid);
    QVERIFY(std::any_of(pdf.error().problems.cbegin(), pdf.error().problems.cend(),
                        [&](const Problem &problem) { return problem.field == field; }));
}

void TestInvoicePdf::refusesABrokenLogo()
{
    auto document = samples::invoice();
    document.issuer.logoPng = "\x89PNG\r\n\x1a\n and then nothing";
    const auto pdf = renderInvoicePdf(document);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().field, QStringLiteral("issuer.logo_png"));
}

void TestInvoicePdf::needsAJapaneseFont()
{
    const auto fonts = DocumentFonts::load({QStringLiteral("No Such Gothic"), QStringLiteral("DejaVu Sans")});
    QVERIFY(!fonts);
    QCOMPARE(fonts.error().kind, ErrorKind::Unavailable);
    QVERIFY(fonts.error().message.contains(QStringLiteral("No Such Gothic")));
}

QTEST_MAIN(TestInvoicePdf)
#include "tst_invoicepdf.moc"
