// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/usage/reportharness.h"

#include <QFile>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

class ManifestTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    void write(const QString &path, const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(m_folder.filePath(path)).path());
        QFile file(m_folder.filePath(path));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
    }

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsOldShapes_data();
    void readsOldShapes();
    void takesTheTopmost();
    void findsFlatAndExportLayouts();
    void namesAFileByItself();
};

void ManifestTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("wanted"); ///< name, account, period, id, keys
    QTest::newRow("legacy") << QByteArray(
                                   R"({"assemblyId":"a-1","account":"012345678901","reportName":"hourly",
        "billingPeriod":{"start":"20180101T000000.000Z","end":"20180201T000000.000Z"},"compression":"GZIP",
        "reportKeys":["p/hourly/20180101-20180201/a-1/hourly-1.csv.gz"]})")
                            << QStringList{u"hourly"_s, u"012345678901"_s, u"2018-01"_s, u"a-1"_s,
                                           u"p/hourly/20180101-20180201/a-1/hourly-1.csv.gz"_s};
    QTest::newRow("data export") << QByteArray(R"({"executionId":"x-9","account":"1",
        "exportArn":"arn:aws:bcm-data-exports:us-east-1:1:export/monthly-0a1b2c3d-0000-1111-2222-333344445555",
        "dataFiles":["s3://bucket/pre/monthly/data/BILLING_PERIOD=2024-09/monthly-00001.csv.gz"]})")
                                 << QStringList{
                                        u"monthly"_s, u"1"_s, u"2024-09"_s, u"x-9"_s,
                                        u"pre/monthly/data/BILLING_PERIOD=2024-09/monthly-00001.csv.gz"_s};
    QTest::newRow("nearly bare") << QByteArray(R"({"reportKeys":["/a/b.csv"]})")
                                 << QStringList{u"X"_s, u""_s, u""_s, u""_s, u"a/b.csv"_s};
}

void ManifestTest::reads()
{
    QFETCH(const QByteArray, text);
    const auto manifest = ReportManifest::parse(text, QStringLiteral("X-Manifest.json"));
    QVERIFY2(manifest, qPrintable(manifest ? QString() : manifest.error().message));
    const QStringList found{manifest->reportName, manifest->account,
                            manifest->period ? manifest->period->toString() : QString(), manifest->assemblyId,
                            manifest->keys.join(QLatin1Char(' '))};
    QTEST(found, "wanted");
}

void ManifestTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *what, const QByteArray &text, const char *message) {
        QTest::newRow(what) << text << QString::fromLatin1(message);
    };
    row("no JSON", "{\n\"reportKeys\": [\n", "line 3");
    row("empty", "", "X-Manifest.json");
    row("no object", "[1]", "X-Manifest.json");
    row("no files", R"({"reportKeys":[],"assemblyId":"a"})", "lists no files");
    row("no list", R"({"assemblyId":"a"})", "lists no files");
    row("leaves its folder", R"({"reportKeys":["a/../../etc/passwd"]})", "no file of a report");
    row("not a text", R"({"reportKeys":[7]})", "no file of a report");
    row("twice", R"({"reportKeys":["a.csv","a.csv"]})", "twice");
    row("Parquet", R"({"reportKeys":["a.parquet"],"compression":"Parquet"})", "Parquet");
}

void ManifestTest::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, message);
    const auto manifest = ReportManifest::parse(text, QStringLiteral("X-Manifest.json"));
    QVERIFY(!manifest);
    QVERIFY2(manifest.error().message.contains(message), qPrintable(manifest.error().message));
    QVERIFY(manifest.error().message.startsWith(QStringLiteral("X-Manifest.json")));
}

void ManifestTest::readsOldShapes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<qsizetype>("files");
    const QString folder = sharedData(QStringLiteral("cur-legacy/ice-manifests/"));
    if (!QFile::exists(folder))
        QSKIP("the shared data is not beside this clone");
    QTest::newRow("2017") << folder + QStringLiteral("manifestTest.json") << qsizetype(2);
    for (const char *empty : {"manifest-2018-01.json", "manifest-2019-01.json", "manifest-2019-12.json",
                              "LineItemTest-Manifest.json", "ResourceTest-Manifest.json"})
        QTest::newRow(empty) << folder + QLatin1String(empty) << qsizetype(0);
}

void ManifestTest::readsOldShapes()
{
    QFETCH(const QString, path);
    QFETCH(const qsizetype, files);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto manifest = ReportManifest::parse(file.readAll(), QFileInfo(path).fileName());
    if (files == 0) {
        QVERIFY(!manifest);
        QVERIFY(manifest.error().message.contains(QStringLiteral("lists no files")));
        return;
    }
    QVERIFY(manifest);
    QCOMPARE(manifest->keys.size(), files);
    QCOMPARE(manifest->period->toString(), QStringLiteral("2017-08"));
    QCOMPARE(manifest->reportName, QStringLiteral("hourly-cost-and-usage"));
}

void ManifestTest::takesTheTopmost()
{
    const auto manifest = [](const char *assembly) {
        return QByteArray(
                   R"({"assemblyId":"%","account":"1","reportName":"r","billingPeriod":{"start":"20261001T000000.000Z"},
            "reportKeys":["b/r/20261001-20261101/%/r-1.csv"]})")
            .replace('%', assembly);
    };
    write(QStringLiteral("b/20261001-20261101/old/r-Manifest.json"), manifest("old"));
    write(QStringLiteral("b/20261001-20261101/old/r-1.csv"), "old");
    write(QStringLiteral("b/20261001-20261101/new/r-Manifest.json"), manifest("new"));
    write(QStringLiteral("b/20261001-20261101/new/r-1.csv"), "new");
    write(QStringLiteral("b/20261001-20261101/r-Manifest.json"), manifest("new"));
    const auto found = findReports(m_folder.filePath(QStringLiteral("b")));
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QCOMPARE(found->size(), size_t(1));
    QCOMPARE(found->front().assemblyId, QStringLiteral("new"));
    QCOMPARE(found->front().files,
             QStringList(m_folder.filePath(QStringLiteral("b/20261001-20261101/new/r-1.csv"))));
}

void ManifestTest::findsFlatAndExportLayouts()
{
    write(QStringLiteral("flat/r-Manifest.json"),
          R"({"reportName":"r","reportKeys":["x/y/z/r-1.csv.gz","x/y/z/r-2.csv.gz"]})");
    write(QStringLiteral("flat/r-1.csv.gz"), "1");
    const auto missing = findReports(m_folder.filePath(QStringLiteral("flat")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(missing.error().message.contains(QStringLiteral("x/y/z/r-2.csv.gz")));
    write(QStringLiteral("flat/r-2.csv.gz"), "2");
    QVERIFY(findReports(m_folder.filePath(QStringLiteral("flat/r-Manifest.json"))));

    write(QStringLiteral("export/metadata/BILLING_PERIOD=2024-09/r-Manifest.json"),
          R"({"executionId":"e","dataFiles":["s3://k/p/r/data/BILLING_PERIOD=2024-09/r-1.csv.gz"]})");
    write(QStringLiteral("export/data/BILLING_PERIOD=2024-09/r-1.csv.gz"), "1");
    const auto found = findReports(m_folder.filePath(QStringLiteral("export")));
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QCOMPARE(found->front().known.period->toString(), QStringLiteral("2024-09"));

    write(QStringLiteral("none/readme.txt"), "x");
    QCOMPARE(findReports(m_folder.filePath(QStringLiteral("none"))).error().kind, ErrorKind::NotFound);
    QCOMPARE(findReports(m_folder.filePath(QStringLiteral("nowhere"))).error().kind, ErrorKind::NotFound);
}

void ManifestTest::namesAFileByItself()
{
    write(QStringLiteral("Dec2018-Workshop.snake.csv.gz"), "x");
    const auto found = findReports(m_folder.filePath(QStringLiteral("Dec2018-Workshop.snake.csv.gz")));
    QVERIFY(found);
    QCOMPARE(found->front().name, QStringLiteral("Dec2018-Workshop.snake"));
}

QTEST_GUILESS_MAIN(ManifestTest)
#include "tst_manifest.moc"
