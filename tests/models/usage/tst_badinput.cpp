// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/transaction.h"
#include "models/usage/importreport.h"
#include "models/usage/usagetotals.h"
#include "tests/models/usage/reportharness.h"
#include "tests/support/engines.h"

#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace choba;

namespace {

QByteArray header()
{
    return "bill/PayerAccountId,bill/BillingPeriodStartDate,lineItem/UsageAccountId,lineItem/LineItemType,"
           "lineItem/UsageStartDate,lineItem/ProductCode,lineItem/UsageType,lineItem/UsageAmount,"
           "lineItem/CurrencyCode,lineItem/UnblendedCost,lineItem/LineItemDescription\n";
}

/// A line with one of its fields put in place of the good one.
QByteArray line(int field = -1, const QByteArray &value = {})
{
    QByteArrayList fields{"012345678901",
                          "2026-10-01T00:00:00Z",
                          "111111111111",
                          "Usage",
                          "2026-10-02T00:00:00Z",
                          "AmazonEC2",
                          "BoxUsage",
                          "1",
                          "USD",
                          "1.5",
                          "\"some, text\""};
    if (field >= 0)
        fields[field] = value;
    return fields.join(',') + '\n';
}

QByteArray utf16(const QByteArray &text, bool mark)
{
    QByteArray wide = mark ? QByteArray("\xff\xfe") : QByteArray();
    for (const char c : text)
        wide += QByteArray({c, '\0'});
    return wide;
}

} // namespace

/// Whatever is wrong with a file: the error names file and line, nothing is stored, the older version stays.
class BadInput : public QObject
{
    Q_OBJECT
    Engines m_engines;
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 3), QTime(3, 0), Qt::UTC)};
    std::optional<RuleBook> m_rules;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QByteArray packed(const QByteArray &bytes, const QString &command)
    {
        const QString plain = write(QStringLiteral("plain.tmp"), bytes);
        const QString out = m_folder.filePath(QStringLiteral("packed.tmp"));
        QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), command.arg(plain, out)});
        QFile file(out);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray gzipped(const QByteArray &bytes)
    {
        return packed(bytes, QStringLiteral("gzip -6 < '%1' > '%2'"));
    }
    QByteArray zipped(const QByteArray &bytes)
    {
        return packed(
            bytes, QStringLiteral("rm -f '%2'; python3 -c \"import zipfile,sys; zipfile.ZipFile(sys.argv[2],"
                                  "'w',zipfile.ZIP_DEFLATED).write(sys.argv[1],'cur.csv')\" '%1' '%2'"));
    }
    Result<ImportResult> import(const QString &path, bool skipBadLines = false)
    {
        Desk desk{*m_database, m_clock, Actor::owner(QStringLiteral("clerk"))};
        JobContext job;
        ImportOptions options;
        options.skipBadLines = skipBadLines;
        return importReport(desk, *m_rules, path, options, job, newOperation());
    }
    QString stored()
    {
        UsageQuestion question;
        question.from = question.to = Month(2026, 10);
        const auto totals = usageTotals(*m_database, question);
        const auto versions =
            m_database->statement(QStringLiteral("SELECT COUNT(*) FROM report_version")).scalar();
        return totals && versions
                   ? totals->front().cost.toString() + QStringLiteral(" in ") + QString::number(*versions)
                   : QStringLiteral("?");
    }

private slots:
    void initTestCase();
    void stopsTheImport_data();
    void stopsTheImport();
    void skipsWhenAsked_data();
    void skipsWhenAsked();
    void missesAPart();
    void refusesAPipe();
    void noticesChanges();
    void stopsOnFullDisk();
};

void BadInput::initTestCase()
{
    auto rules = RuleBook::shipped();
    CHOBA_VERIFY(rules);
    m_rules = *rules;
    m_database = m_engines.fresh(Engine::Sqlite);
    QVERIFY(m_database);
    CHOBA_VERIFY(import(write(QStringLiteral("cur.csv"), header() + line() + line())));
    QCOMPARE(stored(), QStringLiteral("3 in 1"));
}

void BadInput::stopsTheImport_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *what, const QByteArray &bytes, const char *message,
                        const char *name = "cur.csv") {
        QTest::newRow(what) << bytes << QString::fromLatin1(name) << QString::fromUtf8(message);
    };
    const auto field = [&](const char *what, int index, const QByteArray &value, const char *message) {
        row(what, header() + line() + line(index, value) + line(), message);
    };
    field("letters in a number", 9, "1.5x",
          "cur.csv, line 3, column lineItem/UnblendedCost: “1.5x” is no number.");
    field("NaN", 9, "NaN", "cur.csv, line 3, column lineItem/UnblendedCost: “NaN” is no number.");
    field("infinite usage", 7, "inf", "cur.csv, line 3, column lineItem/UsageAmount: “inf” is no number.");
    field("out of range", 9, "922337203.69",
          "cur.csv, line 3, column lineItem/UnblendedCost: “922337203.69” is out of range.");
    field("bad date", 4, "2026-13-02T00:00:00Z", "cur.csv, line 3, column lineItem/UsageStartDate");
    field("no leap day", 4, "2026-02-29T00:00:00Z", "cur.csv, line 3, column lineItem/UsageStartDate");
    field("bad period", 1, "October", "cur.csv, line 3, column bill/BillingPeriodStartDate");
    field("another currency", 8, "JPY", "cur.csv, line 3, column lineItem/CurrencyCode");
    field("no currency", 8, "", "cur.csv, line 3, column lineItem/CurrencyCode");
    field("no payer", 0, "", "cur.csv, line 3, column bill/PayerAccountId");
    field("NUL byte", 5, QByteArray("Amazon\0EC2", 10),
          "cur.csv, line 3, column lineItem/ProductCode: a NUL byte.");
    field("NUL byte in a column nobody reads", 10, QByteArray("a\0b", 3),
          "cur.csv, line 3, column lineItem/LineItemDescription: a NUL byte.");
    field("not UTF-8", 10, "caf\xe9",
          "cur.csv, line 3, column lineItem/LineItemDescription: the text is not UTF-8.");
    field("one field too many", 10, "a,b", "cur.csv, line 3: 12 field(s) instead of 11.");
    field("stray quote", 10, "5\" disk", "cur.csv, line 3, column lineItem/LineItemDescription");
    field("text behind a quote", 10, "\"a\"b", "cur.csv, line 3, column lineItem/LineItemDescription");
    field("unterminated quote", 10, "\"open", "cur.csv, line 3");
    row("unterminated quote in the last line", header() + line() + line(10, "\"open"),
        "cur.csv, line 3: a quote is opened and never closed.");
    row("cut in mid-line", header() + line() + line().left(60), "cur.csv, line 3: 5 field(s) instead of 11.");
    row("multi-line fields count as one line", header() + line(10, "\"a\nb\nc\"") + line(9, "x"),
        "cur.csv, line 3, column lineItem/UnblendedCost");
    row("empty", "", "cur.csv is empty.");
    row("only a byte order mark", "\xef\xbb\xbf", "cur.csv is empty.");
    row("only a header", header(), "cur has no line of charges");
    row("header without an end", header().chopped(1), "cur.csv, line 1");
    row("UTF-16", utf16(header() + line(), true), "cur.csv, line 1: the text is UTF-16");
    row("UTF-16 without a mark", utf16(header() + line(), false), "cur.csv, line 1: the text is UTF-16");
    row("no report", "a,b,c\n1,2,3\n", "cur.csv: This is no AWS cost report");
    row("column missing", header().replace("lineItem/UnblendedCost", "lineItem/Cost") + line(),
        "lineItem/UnblendedCost");
    row("column twice", header().replace("lineItem/LineItemDescription", "lineitem/unblendedcost") + line(),
        "twice");
    row("Parquet", "PAR1....", "cur.csv is a Parquet file");

    const QByteArray big = header() + line().repeated(40'000) + line(9, "x");
    row("far into a file of several blocks", big, "cur.csv, line 40002, column lineItem/UnblendedCost");
    row("quote far into a file of several blocks",
        header() + line().repeated(30'000) + line(10, "a\"b") + line().repeated(30'000),
        "cur.csv, line 30002, column lineItem/LineItemDescription");
    const QByteArray gz = gzipped(header() + line().repeated(40'000));
    row("bad line in gzip", gzipped(big), "cur.csv.gz, line 40002, column lineItem/UnblendedCost",
        "cur.csv.gz");
    row("cut gzip", gz.left(gz.size() / 2), "cur.csv.gz is cut off", "cur.csv.gz");
    row("gzip without its checksum", gz.chopped(8), "cur.csv.gz is cut off", "cur.csv.gz");
    row("gzip cut in its checksum", gz.chopped(3), "cur.csv.gz is cut off", "cur.csv.gz");
    QByteArray wrong = gz;
    wrong[wrong.size() - 6] = static_cast<char>(wrong[wrong.size() - 6] ^ 1);
    row("wrong gzip checksum", wrong, "cur.csv.gz is damaged", "cur.csv.gz");
    wrong = gz;
    wrong[wrong.size() - 2] = static_cast<char>(wrong[wrong.size() - 2] ^ 1);
    row("wrong gzip length", wrong, "cur.csv.gz is damaged", "cur.csv.gz");
    wrong = gz;
    wrong[wrong.size() / 2] = static_cast<char>(wrong[wrong.size() / 2] ^ 0x55);
    row("corrupt gzip", wrong, "cur.csv.gz is ", "cur.csv.gz"); // damaged, or cut by its own nonsense
    row("rubbish behind gzip", gz + "rubbish", "cur.csv.gz is damaged", "cur.csv.gz");
    row("empty inside gzip", gzipped({}), "cur.csv.gz is empty.", "cur.csv.gz");
    const QByteArray zip = zipped(header() + line().repeated(1000));
    if (zip.isEmpty())
        return; // no python3 to make one
    row("cut zip", zip.left(zip.size() / 2), "cur.csv.zip is", "cur.csv.zip");
    wrong = zip;
    wrong[60] = static_cast<char>(wrong[60] ^ 0x55);
    row("corrupt zip", wrong, "cur.csv.zip is damaged", "cur.csv.zip");
}

void BadInput::stopsTheImport()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const QString, message);
    const auto result = import(write(name, bytes));
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(message), qPrintable(result.error().message));
    QCOMPARE(stored(), QStringLiteral("3 in 1"));
}

void BadInput::skipsWhenAsked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<int>>("skipped");
    QTest::addColumn<qint64>("lines");
    const QByteArray good = line();
    QTest::newRow("numbers and dates")
        << good + line(9, "x") + good + line(4, "y") + good << QList<int>{3, 5} << qint64(3);
    QTest::newRow("fields") << good + line(10, "a,b") + good << QList<int>{3} << qint64(2);
    QTest::newRow("bytes") << line(10, QByteArray("\0", 1)) + good + line(10, "\xff") << QList<int>{2, 4}
                           << qint64(1);
    QTest::newRow("stray quote") << good + line(10, "5\" disk") + good << QList<int>{3} << qint64(2);
    QTest::newRow("two stray quotes")
        << line(10, "5\" disk") + good + line(10, "5\" disk") + good << QList<int>{2, 4} << qint64(2);
    QTest::newRow("quote never closed")
        << good + line(10, "\"open") + line(10, "plain") + line(10, "text") << QList<int>{3} << qint64(3);
    QTest::newRow("in the last line") << good + line(10, "\"open") << QList<int>{3} << qint64(1);
    QTest::newRow("another currency") << good + line(8, "EUR") << QList<int>{3} << qint64(1);
    QTest::newRow("late in a long file")
        << good.repeated(50'000) + line(10, "a\"b") + good + line(9, "z") + good.repeated(9)
        << QList<int>{50'002, 50'004} << qint64(50'010);
}

void BadInput::skipsWhenAsked()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QList<int>, skipped);
    QFETCH(const qint64, lines);
    for (const bool pack : {false, true}) {
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        Desk desk{*database, m_clock, Actor::owner(QStringLiteral("clerk"))};
        JobContext job;
        ImportOptions options;
        options.skipBadLines = true;
        const QString path = pack ? write(QStringLiteral("s.csv.gz"), gzipped(header() + body))
                                  : write(QStringLiteral("s.csv"), header() + body);
        const auto result = importReport(desk, *m_rules, path, options, job, newOperation());
        CHOBA_VERIFY(result);
        QList<int> found;
        for (const SkippedLine &one : result->reports.front().skippedLines)
            found += static_cast<int>(one.line);
        QCOMPARE(found, skipped);
        QCOMPARE(result->reports.front().lines, lines);
    }
}

void BadInput::missesAPart()
{
    const QString source = sourceDir() + QStringLiteral("/tests/data/usage/dev-5k-legacy");
    QTemporaryDir copy;
    QCOMPARE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), source, copy.path()}), 0);
    const QString folder = copy.filePath(QStringLiteral("dev-5k-legacy"));
    const QString part =
        folder + QStringLiteral("/20261001-20261101/22222222-0001-4444-8888-000000005000/synth-2.csv.gz");
    QVERIFY(QFile::remove(part));
    const auto result = import(folder);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
    QVERIFY2(result.error().message.contains(QStringLiteral("synth-2.csv.gz")),
             qPrintable(result.error().message));
    QVERIFY(result.error().message.contains(QStringLiteral("synth-Manifest.json")));
    QCOMPARE(stored(), QStringLiteral("3 in 1"));
}

/// A job in whose progress the file is changed: as if AWS wrote the next version meanwhile.
class ChangingJob final : public JobContext
{
public:
    explicit ChangingJob(const QString &path)
        : m_path(path)
    {}
    void setProgress(const JobProgress &progress) override
    {
        JobContext::setProgress(progress);
        QFile file(m_path);
        if (!m_done && file.open(QIODevice::Append))
            m_done = file.write("x") == 1;
    }

private:
    QString m_path;
    bool m_done = false;
};

/// It would be waited for without end.
void BadInput::refusesAPipe()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("report.csv"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto found = findReports(pipe);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Invalid);
}

void BadInput::noticesChanges()
{
    for (const bool pack : {false, true}) {
        const QByteArray text = header() + line().repeated(50'000);
        const QString path = write(pack ? QStringLiteral("cur.csv.gz") : QStringLiteral("cur.csv"),
                                   pack ? gzipped(text) : text);
        ChangingJob job(path);
        Desk desk{*m_database, m_clock, Actor::owner(QStringLiteral("clerk"))};
        const auto result = importReport(desk, *m_rules, path, {}, job, newOperation());
        QVERIFY(!result);
        if (!pack) // a packed one may fail on what was added, before
            QCOMPARE(result.error().kind, ErrorKind::Conflict);
        QCOMPARE(stored(), QStringLiteral("3 in 1"));
    }
}

void BadInput::stopsOnFullDisk()
{
    // A full disk, as SQLite sees it: no page more.
    const auto pages = m_database->statement(QStringLiteral("PRAGMA page_count")).scalar();
    QVERIFY(pages);
    CHOBA_VERIFY(m_database->exec(QStringLiteral("PRAGMA max_page_count=%1").arg(*pages + 4)));
    QByteArray text = header();
    for (int i = 0; i < 20'000; ++i)
        text += line(6, "type" + QByteArray::number(i));
    const auto result = import(write(QStringLiteral("cur.csv"), text));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Storage);
    CHOBA_VERIFY(m_database->exec(QStringLiteral("PRAGMA max_page_count=1073741823")));
    QCOMPARE(stored(), QStringLiteral("3 in 1"));
}

QTEST_GUILESS_MAIN(BadInput)
#include "tst_badinput.moc"
