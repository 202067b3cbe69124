// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/usage/reportharness.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace choba;

namespace {

struct Cell
{
    qint64 lines = 0;
    ExactSum cost;
    ExactSum usage;
};
using Cells = std::map<QStringList, Cell>;

ExactSum number(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const auto size = bytes.size();
    bytes.append(8, '\0');
    ExactSum value;
    if (parseReportNumber(bytes.constData(), bytes.constData() + size, value) != NumberStatus::Ok)
        qFatal("no number: %s", bytes.constData());
    return value;
}

Cells expectedCells(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(path));
    Cells cells;
    const QJsonArray items = QJsonDocument::fromJson(file.readAll())
                                 .object()
                                 .value(QLatin1String("by_account_service_type"))
                                 .toArray();
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        const auto text = [&](const char *name) { return item.value(QLatin1String(name)).toString(); };
        cells[{text("account"), text("service"), text("type")}] = {
            item.value(QLatin1String("rows")).toInteger(), number(text("unblended")), number(text("usage"))};
    }
    return cells;
}

Cells foundCells(const CollectingSink &sink)
{
    Cells cells;
    for (const CollectingSink::Series &series : sink.series) {
        Cell &cell = cells[{series.account, series.product, series.type}];
        for (const DaySum &day : series.days) {
            cell.lines += static_cast<qint64>(day.lines);
            if (!cell.cost.add(day.cost) || !cell.usage.add(day.usage))
                qFatal("the sum does not fit");
        }
    }
    return cells;
}

} // namespace

/// Import must equal totals that were computed independently in exact decimals, to the last digit.
class ExpectedTotals : public QObject
{
    Q_OBJECT
private slots:
    void totals_data();
    void totals();
};

void ExpectedTotals::totals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &path, const QString &expected) {
        QTest::newRow(name) << path << expected;
    };
    const auto shared = [](const char *path) { return sharedData(QString::fromLatin1(path)); };
    row("workshop", shared("parquet/cloudacademy/Dec2018-WorkshopCUR.snake.csv.gz"),
        shared("expected/workshop-Dec2018.json"));
    row("legacy folder", shared("cur-scale/dev-5k-legacy"), shared("expected/synth-dev-5k-legacy.json"));
    row("cur 2.0 folder", shared("cur-scale/dev-5k-cur2"), shared("expected/synth-dev-5k-cur2.json"));
    row("koku", shared("cur-legacy/koku/koku-local"), shared("expected/koku-local-201808.json"));
    row("focus converters", shared("cur-legacy/focus_converters/sample-anonymous-aws-export-dataset.csv"),
        shared("expected/focus_converters-legacy.json"));
    row("keboola zip folder", shared("cur-legacy/keboola/cur_1_0/s3_structure"),
        shared("expected/keboola-cur1.json"));
    row("keboola data export", shared("cur-legacy/keboola/cur_2_0/s3_structure"),
        shared("expected/keboola-cur2.json"));
    row("focus 1.0", shared("focus/v1.0/focus_sample.csv"), shared("expected/focus10-sample.json"));
    row("focus 1.1", shared("focus/derived/focus_sample_1.1_derived.csv"),
        shared("expected/focus1.1-derived.json"));
}

void ExpectedTotals::totals()
{
    QFETCH(const QString, path);
    QFETCH(const QString, expected);
    if (!QFile::exists(expected) || !QFile::exists(path))
        QSKIP("the shared data is not beside this clone");
    const auto inputs = findReports(path);
    QVERIFY2(inputs, qPrintable(inputs ? QString() : inputs.error().message));
    QCOMPARE(inputs->size(), size_t(1));
    const auto sink = collect(inputs->front());
    QVERIFY2(sink, qPrintable(sink ? QString() : sink.error().message));

    const Cells wanted = expectedCells(expected);
    const Cells found = foundCells(*sink);
    QCOMPARE(found.size(), wanted.size());
    const bool focus = path.contains(QLatin1String("focus_sample"));
    for (const auto &[key, cell] : wanted) {
        const auto match = found.find(key);
        QVERIFY2(match != found.end(), qPrintable(key.join(QLatin1Char('/'))));
        QCOMPARE(match->second.lines, cell.lines);
        QCOMPARE(match->second.cost.toString(), cell.cost.toString());
        if (!focus) // computed there without a usage column
            QCOMPARE(match->second.usage.toString(), cell.usage.toString());
    }
    for (const ImportSummary &summary : sink->summaries) {
        ExactSum sum = ExactSum::ofUsdUnits(summary.stored.units());
        QVERIFY(sum.add(number(summary.residueUsd)));
        QCOMPARE(sum.toString(), summary.totalUsd);
    }
}

QTEST_GUILESS_MAIN(ExpectedTotals)
#include "tst_expectedtotals.moc"
