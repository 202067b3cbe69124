// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/usage/reportharness.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace choba;

namespace {

/// What a report comes to, in a form to compare.
QStringList fingerprint(const CollectingSink &sink)
{
    QStringList lines;
    for (const CollectingSink::Series &series : sink.series) {
        QString line =
            QStringList({series.payer, series.period, series.account, series.product, series.region,
                         series.type, series.usageType, series.chargeClass, series.detail,
                         QString::number(series.cost), series.usage, QString::number(series.onDemand)})
                .join(QLatin1Char('|'));
        for (size_t i = 0; i < series.days.size(); ++i)
            line += QStringLiteral(" %1:%2:%3")
                        .arg(series.days[i].day)
                        .arg(series.stored[i])
                        .arg(series.days[i].lines);
        lines += line;
    }
    for (const CollectingSink::Tag &tag : sink.tags)
        lines += QStringList({QStringLiteral("tag"), tag.account, tag.product, tag.key, tag.value,
                              QString::number(tag.cost), QString::number(tag.lines)})
                     .join(QLatin1Char('|'));
    for (const ImportSummary &summary : sink.summaries)
        lines += summary.payer + QLatin1Char('|') + summary.period.toString() + QLatin1Char('|') +
                 summary.totalUsd + QLatin1Char('|') + summary.residueUsd + QLatin1Char('|') +
                 QString::number(summary.lines);
    return lines;
}

} // namespace

/// However a report is packed, cut into blocks and shared among threads, it comes to the same.
class ReportReaderTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_plain;

    static QByteArray bigReport(qint64 size)
    {
        QRandomGenerator random(7);
        QByteArray text =
            "lineItem/UsageAccountId,resourceTags/user:Name,lineItem/LineItemType,lineItem/UsageStartDate,"
            "lineItem/ProductCode,lineItem/UsageType,lineItem/UsageAmount,lineItem/CurrencyCode,"
            "lineItem/UnblendedCost,product/region,bill/PayerAccountId,bill/BillingPeriodStartDate,"
            "pricing/publicOnDemandCost,lineItem/LineItemDescription,resourceTags/user:案件\r\n";
        const QByteArray costs[] = {"0.0010752688", "4.1E-11", "12",   "0.00000000005",
                                    "-3.25",        "",        "NULL", "1.23456789012345678901E-3"};
        while (text.size() < size) {
            const QByteArray account = QByteArray::number(100000000000 + random.bounded(40));
            // Quotes, line feeds and commas inside fields, so that blocks end everywhere.
            QByteArray description = "\"line one\nline \"\"two\"\", ";
            description += QByteArray(random.bounded(300), 'x') + "\"";
            text += account + "," + (random.bounded(2) != 0 ? "\"a,\"\"b\"\"\"" : "web") + ",Usage,2026-10-" +
                    QByteArray::number(10 + random.bounded(20)) + "T00:00:00Z,Product" +
                    QByteArray::number(random.bounded(30)) + ",\"Type, " +
                    QByteArray::number(random.bounded(20)) + "\",0.1,USD," + costs[random.bounded(8)] +
                    ",us-east-1,012345678901,2026-10-01T00:00:00Z,1E-3," + description + ",案件" +
                    QByteArray::number(random.bounded(3)) + "\r\n";
        }
        return text;
    }
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static ReportInput input(const QStringList &files)
    {
        ReportInput report;
        report.name = QStringLiteral("test");
        report.files = files;
        return report;
    }

private slots:
    void initTestCase();
    void isTheSameHoweverRead_data();
    void isTheSameHoweverRead();
    void addsUpExactly();
    void joinsParts();
    void readsLongRecords();
    void keepsMemoryBounded();
    void namesContents();
};

void ReportReaderTest::initTestCase()
{
    m_plain = write(QStringLiteral("big.csv"), bigReport(9'500'000));
}

void ReportReaderTest::isTheSameHoweverRead_data()
{
    QTest::addColumn<QString>("packing");
    QTest::addColumn<int>("threads");
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<int>("kernel");
    const qint64 much = 64 * 1024 * 1024;
    QTest::newRow("two threads") << QString() << 2 << much << int(bestCsvKernel());
    QTest::newRow("five threads") << QString() << 5 << much << int(bestCsvKernel());
    QTest::newRow("portable") << QString() << 2 << much << int(CsvKernel::Portable);
    QTest::newRow("runs on disk") << QString() << 2 << qint64(300'000) << int(bestCsvKernel());
    QTest::newRow("many runs on disk") << QString() << 1 << qint64(1) << int(bestCsvKernel());
    QTest::newRow("gzip") << QStringLiteral("gz") << 2 << much << int(bestCsvKernel());
    QTest::newRow("gzip of two members") << QStringLiteral("gz2") << 2 << much << int(bestCsvKernel());
    QTest::newRow("zip") << QStringLiteral("zip") << 2 << much << int(bestCsvKernel());
}

void ReportReaderTest::isTheSameHoweverRead()
{
    QFETCH(const QString, packing);
    QFETCH(const int, threads);
    QFETCH(const qint64, memory);
    QFETCH(const int, kernel);
    ReadOptions one;
    one.threads = 1;
    const auto wanted = collect(input({m_plain}), one);
    QVERIFY2(wanted, qPrintable(wanted ? QString() : wanted.error().message));

    QString path = m_plain;
    const auto shell = [&](const QString &command) {
        return QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), command}) == 0;
    };
    if (packing == QLatin1String("gz")) {
        path = m_folder.filePath(QStringLiteral("big.csv.gz"));
        QVERIFY(shell(QStringLiteral("gzip -1 < '%1' > '%2'").arg(m_plain, path)));
    } else if (packing == QLatin1String("gz2")) {
        path = m_folder.filePath(QStringLiteral("big2.csv.gz"));
        QVERIFY(shell(QStringLiteral("(head -c 1234567 '%1' | gzip -9; tail -c +1234568 '%1' | gzip -1; "
                                     "head -c 512 /dev/zero) > '%2'")
                          .arg(m_plain, path)));
    } else if (packing == QLatin1String("zip")) {
        path = m_folder.filePath(QStringLiteral("big.csv.zip"));
        if (!shell(QStringLiteral("python3 -c \"import zipfile,sys; zipfile.ZipFile(sys.argv[2],'w',"
                                  "zipfile.ZIP_DEFLATED).write(sys.argv[1],'big.csv')\" '%1' '%2'")
                       .arg(m_plain, path)))
            QSKIP("python3 is not installed");
    }
    ReadOptions options;
    options.threads = threads;
    options.memoryBytes = static_cast<size_t>(memory);
    options.kernel = CsvKernel(kernel);
    const auto found = collect(input({path}), options);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QCOMPARE(fingerprint(*found), fingerprint(*wanted));
}

void ReportReaderTest::addsUpExactly()
{
    const auto sink = collect(input({m_plain}));
    QVERIFY(sink);
    QCOMPARE(sink->summaries.size(), size_t(1));
    const ImportSummary &summary = sink->summaries.front();
    ExactSum days;
    ExactSum stored;
    qint64 lines = 0;
    for (const CollectingSink::Series &series : sink->series) {
        qint64 ofSeries = 0;
        for (size_t i = 0; i < series.days.size(); ++i) {
            QVERIFY(days.add(series.days[i].cost));
            QVERIFY(stored.add(ExactSum::ofUsdUnits(series.stored[i])));
            lines += static_cast<qint64>(series.days[i].lines);
            ofSeries += series.stored[i];
        }
        QCOMPARE(series.cost, ofSeries);
    }
    QCOMPARE(summary.totalUsd, days.toString());
    QCOMPARE(summary.residueUsd, days.minus(stored).toString());
    QVERIFY(summary.residueUsd != QLatin1String("0"));
    QCOMPARE(summary.lines, lines);
}

void ReportReaderTest::joinsParts()
{
    QFile file(m_plain);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = bigReport(400'000);
    const QByteArray header = text.left(text.indexOf('\n') + 1);
    // The other half has its columns in another order, and another file's case.
    const auto half = text.indexOf("\r\n", text.size() / 2) + 2;
    const QString first = write(QStringLiteral("p1.csv"), text.left(half));
    const QString second =
        write(QStringLiteral("p2.csv"),
              header.toUpper().replace("USER:NAME", "user:Name").replace("USER:", "user:") + text.mid(half));
    const auto whole = collect(input({write(QStringLiteral("p.csv"), text)}));
    const auto parts = collect(input({first, second}));
    QVERIFY(whole);
    QVERIFY2(parts, qPrintable(parts ? QString() : parts.error().message));
    QCOMPARE(fingerprint(*parts), fingerprint(*whole));
}

void ReportReaderTest::readsLongRecords()
{
    QByteArray text = bigReport(1000);
    const QByteArray header = text.left(text.indexOf('\n') + 1);
    const QByteArray line = "100000000001,web,Usage,2026-10-02T00:00:00Z,P,T,1,USD,1,us-east-1,012345678901,"
                            "2026-10-01T00:00:00Z,1,\"" +
                            QByteArray("x\ny,").repeated(900'000) + "\",a";
    const QString plain =
        write(QStringLiteral("long.csv"), header + line + "\n" + line + "\n" + line); // no last end
    const QString packed = m_folder.filePath(QStringLiteral("long.csv.gz"));
    QCOMPARE(
        QProcess::execute(QStringLiteral("sh"),
                          {QStringLiteral("-c"), QStringLiteral("gzip -1 < '%1' > '%2'").arg(plain, packed)}),
        0);
    for (const QString &path : {plain, packed}) {
        const auto sink = collect(input({path}));
        QVERIFY2(sink, qPrintable(sink ? QString() : sink.error().message));
        QCOMPARE(sink->summaries.front().lines, 3);
    }
}

void ReportReaderTest::keepsMemoryBounded()
{
    // Every line a series of its own: far more than the memory given, so that runs have to be written.
    QByteArray text =
        "lineItem/UsageAccountId,lineItem/LineItemType,lineItem/UsageStartDate,lineItem/ProductCode,"
        "lineItem/UsageType,lineItem/CurrencyCode,lineItem/UnblendedCost,bill/PayerAccountId,"
        "bill/BillingPeriodStartDate\n";
    for (int i = 0; i < 60'000; ++i)
        text += "100000000001,Usage,2026-10-02,P,type" + QByteArray::number(i) +
                ",USD,1,012345678901,2026-10-01\n";
    const QString path = write(QStringLiteral("many.csv"), text);
    ReadOptions options;
    options.memoryBytes = 1'000'000;
    const auto sink = collect(input({path}), options);
    QVERIFY(sink);
    QCOMPARE(sink->series.size(), size_t(60'000));
    QCOMPARE(sink->summaries.front().totalUsd, QStringLiteral("60000"));
    QVERIFY(std::is_sorted(sink->series.begin(), sink->series.end(), [](const auto &left, const auto &right) {
        return left.usageType < right.usageType;
    }));
}

void ReportReaderTest::namesContents()
{
    JobContext job;
    const auto hashOf = [&](const QByteArray &text, const QString &name) {
        const auto report = ReportReader(input({write(name, text)}), {}, job).read();
        return report ? report->contentHash() : report.error().message;
    };
    const QByteArray text = bigReport(3'000'000);
    const QString hash = hashOf(text, QStringLiteral("a.csv"));
    QCOMPARE(hash.size(), 64);
    QCOMPARE(hashOf(text, QStringLiteral("b.csv")), hash);
    QByteArray other = text;
    other.replace(other.size() - 40, 40, QByteArray(other.right(40)).replace("xx", "xy"));
    QVERIFY(other != text);
    QVERIFY(hashOf(other, QStringLiteral("c.csv")) != hash);
}

QTEST_GUILESS_MAIN(ReportReaderTest)
#include "tst_reportreader.moc"
