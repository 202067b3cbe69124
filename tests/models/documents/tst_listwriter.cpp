// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/listwriter.h"
#include "tests/models/documents/pdftools.h"

#include <QBuffer>

#include <archive.h>
#include <archive_entry.h>

using namespace choba;

namespace {

QByteArray csvOf(const std::vector<ListCell> &cells, CsvEncoding encoding = CsvEncoding::Utf8WithBom)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        qFatal("buffer");
    const auto writer = makeCsvWriter(buffer, {QStringLiteral("h")}, encoding);
    if (!writer || !(*writer)->addRow(cells) || !(*writer)->finish())
        qFatal("csv");
    const auto header =
        encoding == CsvEncoding::Cp932 ? QByteArray("h\r\n") : QByteArray("\xEF\xBB\xBFh\r\n");
    if (!buffer.data().startsWith(header) || !buffer.data().endsWith("\r\n"))
        qFatal("frame");
    return buffer.data().mid(header.size()).chopped(2);
}

QByteArray csvText(const QString &text)
{
    return csvOf({ListCell(text)});
}

/// One file inside a zip.
QString unpacked(const QString &path, const char *name)
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> zip(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(zip.get());
    if (archive_read_open_filename(zip.get(), QFile::encodeName(path).constData(), 65536) != ARCHIVE_OK)
        qFatal("%s", archive_error_string(zip.get()));
    archive_entry *entry = nullptr;
    while (archive_read_next_header(zip.get(), &entry) == ARCHIVE_OK) {
        if (QByteArray(archive_entry_pathname(entry)) != name)
            continue;
        QByteArray bytes;
        char block[4096];
        for (la_ssize_t size = 0; (size = archive_read_data(zip.get(), block, sizeof block)) > 0;)
            bytes.append(block, size);
        return QString::fromUtf8(bytes);
    }
    return {};
}

} // namespace

class TestListWriter : public QObject
{
    Q_OBJECT

private slots:
    void guardsFormulas_data();
    void guardsFormulas();
    void leavesNumbersAlone();
    void quotesWhatNeedsIt();
    void keepsNaughtyStrings();
    void writesCp932();
    void listsWhatCp932Lacks();
    void saysWhenTheDiskRefuses();
    void writesTypedXlsxCells();
    void keepsLongNumbersInXlsx();
    void leavesNoXlsxWithoutFinish();
    void refusesASheetName();
    void saysWhenXlsxCannotBeWritten();
};

void TestListWriter::guardsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("csv");
    const auto row = [](const char *text, const char *csv) {
        QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(csv);
    };
    row("=1+1", "'=1+1");
    row("+81-3-1234-5678", "'+81-3-1234-5678");
    row("-1", "'-1");
    row("@SUM(A1)", "'@SUM(A1)");
    row("\t=1", "'\t=1");
    row("  =1", "'  =1");
    row("＝1+1", "'＝1+1");
    row("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    row("株式会社=A", "株式会社=A");
    row("A-1", "A-1");
    row("", "");
}

void TestListWriter::guardsFormulas()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, csv);
    QCOMPARE(csvText(text), csv);
}

void TestListWriter::leavesNumbersAlone()
{
    QCOMPARE(csvOf({Yen(-1'234'567), qint64(-3), UsdSum(Usd::ofCents(-1250)),
                    DecimalCell{QStringLiteral("-0.001")}, Percent::ofHundredths(725), QDate(2025, 7, 31),
                    std::monostate()}),
             QByteArray("-1234567,-3,-12.5,-0.001,7.25,2025-07-31,"));
}

void TestListWriter::quotesWhatNeedsIt()
{
    QCOMPARE(csvText(QStringLiteral("a,b")), QByteArray("\"a,b\""));
    QCOMPARE(csvText(QStringLiteral("a\"b")), QByteArray("\"a\"\"b\""));
    QCOMPARE(csvText(QStringLiteral("a\r\nb")), QByteArray("\"a\r\nb\""));
    QCOMPARE(csvText(QStringLiteral(" a")), QByteArray("\" a\""));
    QCOMPARE(csvText(QStringLiteral("𠮷野家")), QByteArray("𠮷野家"));
}

void TestListWriter::keepsNaughtyStrings()
{
    for (const auto &naughty : samples::naughtyStrings()) {
        auto back = QString::fromUtf8(csvText(naughty));
        if (back.startsWith(u'"') && back.endsWith(u'"') && back.size() > 1)
            back = back.sliced(1, back.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
        if (back != naughty)
            QCOMPARE(back, u'\'' + naughty);
    }
}

void TestListWriter::writesCp932()
{
    QCOMPARE(
        csvOf({QStringLiteral("髙①㈱ ソ表 〜～−－ ｱ"), Yen(-5)}, CsvEncoding::Cp932),
        QByteArray("\xfb\xfc\x87\x40\x87\x8a \x83\x5c\x95\x5c \x81\x60\x81\x60\x81\x7c\x81\x7c \xb1,-5"));
}

void TestListWriter::listsWhatCp932Lacks()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto writer =
        makeCsvWriter(buffer, {QStringLiteral("名"), QStringLiteral("備考")}, CsvEncoding::Cp932);
    QVERIFY(writer);
    QVERIFY((*writer)->addRow({QStringLiteral("普通"), QStringLiteral("普通")}));
    QVERIFY((*writer)->addRow({QStringLiteral("𠮷野"), QStringLiteral("é😀")}));
    QVERIFY((*writer)->addRow({QStringLiteral("𠮷"), QString()}));
    QVERIFY((*writer)->finish());
    const std::vector<UnmappableCharacter> expected{
        {QStringLiteral("𠮷"), 3, 1}, {QStringLiteral("é"), 3, 2}, {QStringLiteral("😀"), 3, 2}};
    QVERIFY((*writer)->unmappable() == expected);
    QVERIFY(buffer.data().contains("\x81\xac\x96\xec,\x81\xac\x81\xac\r\n"));
}

void TestListWriter::saysWhenTheDiskRefuses()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("no /dev/full here");
    const auto writer = makeCsvWriter(full, {QStringLiteral("h")}, CsvEncoding::Utf8WithBom);
    QVERIFY(writer);
    const auto finished = (*writer)->finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, ErrorKind::Storage);
}

void TestListWriter::writesTypedXlsxCells()
{
    QTemporaryDir dir;
    const auto path = dir.filePath(QStringLiteral("請求書.xlsx"));
    const auto writer =
        makeXlsxWriter(path, QStringLiteral("請求書"), {QStringLiteral("番号"), QStringLiteral("金額")});
    QVERIFY(writer);
    QVERIFY((*writer)->addRow({QStringLiteral("=1+1"), Yen(-800)}));
    QVERIFY((*writer)->addRow({QDate(2025, 7, 31), UsdSum(Usd::ofCents(1250))}));
    QVERIFY((*writer)->finish());
    const auto sheet = unpacked(path, "xl/worksheets/sheet1.xml");
    QVERIFY2(sheet.contains(QStringLiteral("<c r=\"A2\" t=\"inlineStr\"><is><t>=1+1</t></is></c>")),
             qPrintable(sheet));
    QVERIFY(sheet.contains(QRegularExpression(QStringLiteral("<c r=\"B2\" s=\"\\d\"><v>-800</v></c>"))));
    QVERIFY(sheet.contains(QRegularExpression(QStringLiteral("<c r=\"A3\" s=\"\\d\"><v>45869</v></c>"))));
    QVERIFY(sheet.contains(QRegularExpression(QStringLiteral("<c r=\"B3\" s=\"\\d\"><v>12.5</v></c>"))));
    QVERIFY(sheet.contains(QStringLiteral("<autoFilter ref=\"A1:B3\"/>")));
    QVERIFY(!sheet.contains(QStringLiteral("<f>")));
    QVERIFY(unpacked(path, "xl/workbook.xml").contains(QStringLiteral("請求書")));
}

void TestListWriter::keepsLongNumbersInXlsx()
{
    QTemporaryDir dir;
    const auto path = dir.filePath(QStringLiteral("list.xlsx"));
    const auto writer = makeXlsxWriter(path, QStringLiteral("list"), {QStringLiteral("usd")});
    QVERIFY(writer);
    QVERIFY((*writer)->addRow({DecimalCell{QStringLiteral("12345.0123456789")}}));  // 15 digits
    QVERIFY((*writer)->addRow({DecimalCell{QStringLiteral("123456.0123456789")}})); // 16
    QVERIFY((*writer)->addRow({DecimalCell{QStringLiteral("-0.0000000001")}}));
    QVERIFY((*writer)->finish());
    const auto sheet = unpacked(path, "xl/worksheets/sheet1.xml");
    QVERIFY2(sheet.contains(QStringLiteral("<v>12345.0123456789</v>")), qPrintable(sheet));
    QVERIFY(sheet.contains(QStringLiteral("<t>123456.0123456789</t>")));
    QVERIFY(sheet.contains(QStringLiteral("<v>-1E-10</v>")) ||
            sheet.contains(QStringLiteral("<v>-1e-10</v>")));
}

void TestListWriter::leavesNoXlsxWithoutFinish()
{
    QTemporaryDir dir;
    const auto path = dir.filePath(QStringLiteral("list.xlsx"));
    {
        const auto writer = makeXlsxWriter(path, QStringLiteral("list"), {QStringLiteral("a")});
        QVERIFY(writer);
        QVERIFY((*writer)->addRow({qint64(1)}));
    }
    QVERIFY(QDir(dir.path()).isEmpty());
}

void TestListWriter::refusesASheetName()
{
    QTemporaryDir dir;
    const auto writer =
        makeXlsxWriter(dir.filePath(QStringLiteral("x.xlsx")), QStringLiteral("a/b"), {QStringLiteral("a")});
    QVERIFY(!writer);
    QCOMPARE(writer.error().field, QStringLiteral("sheet"));
}

void TestListWriter::saysWhenXlsxCannotBeWritten()
{
    const auto writer =
        makeXlsxWriter(QStringLiteral("/nonexistent/x.xlsx"), QStringLiteral("a"), {QStringLiteral("a")});
    QVERIFY(writer);
    const auto finished = (*writer)->finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, ErrorKind::Storage);
}

QTEST_MAIN(TestListWriter)
#include "tst_listwriter.moc"
