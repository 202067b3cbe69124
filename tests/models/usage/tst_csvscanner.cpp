// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/badbytes.h"
#include "models/usage/scannedrecord.h"
#include "tests/models/usage/reportharness.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace choba;

namespace {

struct Marks
{
    std::vector<quint32> separators, lineEnds;
    quint32 badQuote = CsvScanner::none;
    quint32 nul = CsvScanner::none;
    bool inQuotes = false;
    bool operator==(const Marks &) const = default;
};

/// One byte at a time, as RFC 4180 reads.
Marks plainMarks(const QByteArray &text)
{
    Marks marks;
    bool fieldStart = true;
    bool afterClosing = false;
    bool afterReturn = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto at = static_cast<quint32>(i);
        const auto bad = [&] { marks.badQuote = std::min(marks.badQuote, at); };
        if (c == '\0')
            marks.nul = std::min(marks.nul, at);
        const bool closedBefore = afterClosing;
        const bool returnedBefore = afterReturn;
        afterClosing = false;
        afterReturn = closedBefore && c == '\r';
        if (returnedBefore && c != '\n')
            bad();
        if (c == '"') {
            if (!marks.inQuotes && !fieldStart && !closedBefore)
                bad();
            marks.inQuotes = !marks.inQuotes;
            afterClosing = !marks.inQuotes;
            fieldStart = false;
            continue;
        }
        if (marks.inQuotes)
            continue;
        if (closedBefore && c != ',' && c != '\n' && c != '\r')
            bad();
        fieldStart = c == ',' || c == '\n';
        if (fieldStart)
            marks.separators.push_back(at);
        if (c == '\n')
            marks.lineEnds.push_back(at);
    }
    return marks;
}

QByteArray padded(const QByteArray &text)
{
    return text + QByteArray(CsvScanner::padding, '"');
}

Marks scannedMarks(const QByteArray &text, CsvKernel kernel, size_t cut)
{
    CsvScanner scanner(kernel);
    scanner.restart();
    const QByteArray data = padded(text);
    const auto size = static_cast<size_t>(text.size());
    scanner.scan(data.constData(), 0, std::min(cut, size));
    scanner.scan(data.constData(), std::min(cut, size), size);
    const auto copy = [](std::span<const quint32> values) {
        return std::vector<quint32>(values.begin(), values.end());
    };
    return {copy(scanner.separators()), copy(scanner.lineEnds()), scanner.firstBadQuote(), scanner.firstNul(),
            scanner.inQuotes()};
}

/// All records of well-formed text, through the scanner.
std::vector<QStringList> recordsOf(const QByteArray &file)
{
    QByteArray text = file;
    if (!text.endsWith('\n'))
        text += '\n';
    const QByteArray data = padded(text);
    CsvScanner scanner;
    scanner.restart();
    scanner.scan(data.constData(), 0, static_cast<size_t>(text.size()));
    std::vector<QStringList> records;
    quint32 begin = 0;
    size_t separator = 0;
    for (const quint32 end : scanner.lineEnds()) {
        const ScannedRecord record{data.constData(), begin, scanner.separators().data() + separator};
        QStringList fields;
        for (int field = 0;; ++field) {
            fields += QString::fromStdString(record.text(field));
            ++separator;
            if (record.ends[field] == end)
                break;
        }
        records.push_back(fields);
        begin = end + 1;
    }
    return records;
}

} // namespace

class CsvScannerTest : public QObject
{
    Q_OBJECT
private slots:
    void kernelsAgree_data();
    void kernelsAgree();
    void readsSpectrum_data();
    void readsSpectrum();
    void findsBadBytes();
    void readsStrangeFiles();
};

void CsvScannerTest::kernelsAgree_data()
{
    QTest::addColumn<int>("kernel");
    QTest::newRow("portable") << int(CsvKernel::Portable);
    if (isSupported(CsvKernel::Sse2))
        QTest::newRow("sse2") << int(CsvKernel::Sse2);
    if (isSupported(CsvKernel::Avx2))
        QTest::newRow("avx2") << int(CsvKernel::Avx2);
}

void CsvScannerTest::kernelsAgree()
{
    QFETCH(const int, kernel);
    QRandomGenerator random(4180);
    const QByteArray alphabets[] = {"\",\n", "\",\nab", QByteArray("\",\n\rab\0\xe3\x81\x82", 10),
                                    "\"\",abcdefgh\n", "abcdefghijklmn,\n"};
    for (int round = 0; round < 4000; ++round) {
        const QByteArray &alphabet = alphabets[random.bounded(5)];
        QByteArray text;
        const int length = random.bounded(round < 2000 ? 70 : 400);
        for (int i = 0; i < length; ++i)
            text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        const Marks wanted = plainMarks(text);
        const Marks found =
            scannedMarks(text, CsvKernel(kernel), static_cast<size_t>(random.bounded(length + 1)));
        // Behind a bad quote there is no right answer.
        QCOMPARE(found.badQuote, wanted.badQuote);
        if (wanted.badQuote != CsvScanner::none)
            continue;
        QVERIFY2(found == wanted, text.toPercentEncoding().constData());
    }
}

void CsvScannerTest::readsSpectrum_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("json");
    const QDir folder(sharedData(QStringLiteral("input-hardening/csv-spectrum")));
    const QStringList names =
        QDir(folder.filePath(QStringLiteral("csvs"))).entryList({QStringLiteral("*.csv")});
    if (names.isEmpty())
        QSKIP("the shared data is not beside this clone");
    for (const QString &name : names) {
        const QString base = QString(name).chopped(4);
        if (base == QLatin1String("location_coordinates"))
            continue; // there the two files do not hold the same number
        QTest::newRow(qPrintable(base))
            << folder.filePath(QStringLiteral("csvs/") + name)
            << folder.filePath(QStringLiteral("json/") + base + QStringLiteral(".json"));
    }
}

void CsvScannerTest::readsSpectrum()
{
    QFETCH(const QString, csv);
    QFETCH(const QString, json);
    QFile text(csv);
    QFile expected(json);
    QVERIFY(text.open(QIODevice::ReadOnly) && expected.open(QIODevice::ReadOnly));
    const std::vector<QStringList> records = recordsOf(text.readAll());
    const QJsonArray rows = QJsonDocument::fromJson(expected.readAll()).array();
    QCOMPARE(static_cast<qsizetype>(records.size()), rows.size() + 1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        QCOMPARE(row.size(), records.front().size());
        for (qsizetype field = 0; field < row.size(); ++field)
            QCOMPARE(records[static_cast<size_t>(i + 1)][field],
                     row.value(records.front()[field]).toString());
    }
}

void CsvScannerTest::findsBadBytes()
{
    const QByteArray good = QStringLiteral("案件,𠮷,é\n").toUtf8().repeated(20);
    const auto firstBad = [](const QByteArray &text) {
        const QByteArray data = padded(text);
        CsvScanner scanner;
        scanner.restart();
        scanner.scan(data.constData(), 0, static_cast<size_t>(text.size()));
        const BadBytes bytes(data.constData(), scanner, 0, static_cast<quint32>(text.size()));
        return bytes.begin() == bytes.end() ? -1 : static_cast<int>(bytes.begin()->position);
    };
    QCOMPARE(firstBad(good), -1);
    for (const QByteArray &bad :
         {QByteArray("\x80"), QByteArray("\xc0\x80"), QByteArray("\xe3\x81"), QByteArray("\xed\xa0\x80"),
          QByteArray("\xf4\x90\x80\x80"), QByteArray("\xff"), QByteArray("\0", 1)}) {
        for (int shift = 0; shift < 70; ++shift) {
            const QByteArray before = good + QByteArray(shift, 'a');
            QCOMPARE(firstBad(before + bad + "\n" + good), static_cast<int>(before.size()));
        }
    }
}

void CsvScannerTest::readsStrangeFiles()
{
    // Backslashes do not escape in CSV: such a quote is refused, not guessed at.
    const QByteArray strange = "\"\\\"Hacksaw\\\" Jim Duggan\",1987\n";
    QCOMPARE(scannedMarks(strange, bestCsvKernel(), 0).badQuote, 3u);
    QCOMPARE(recordsOf("a,\"x\ny\",\"\"\"\"\r\n1,,\"\"\r\n"),
             (std::vector<QStringList>{{QStringLiteral("a"), QStringLiteral("x\ny"), QStringLiteral("\"")},
                                       {QStringLiteral("1"), QString(), QString()}}));
}

QTEST_APPLESS_MAIN(CsvScannerTest)
#include "tst_csvscanner.moc"
