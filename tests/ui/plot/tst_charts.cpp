// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/appearance.h"
#include "ui/plot/chartunit.h"
#include "ui/plot/dailylinechart.h"
#include "ui/plot/hovercard.h"
#include "ui/plot/servicepalette.h"
#include "ui/plot/stackedbarchart.h"
#include "ui/plot/waterfallchart.h"

#include <QApplication>
#include <QFile>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <limits>

using namespace choba;

namespace {

QWidget *plotOf(const QWidget &chart)
{
    for (QWidget *child : chart.findChildren<QWidget *>()) {
        if (qstrcmp(child->metaObject()->className(), "QCustomPlot") == 0)
            return child;
    }
    return nullptr;
}

void fill(StackedBarChart &chart)
{
    const QList<Month> months{Month(2025, 12), Month(2026, 1)};
    chart.setData(months, {{QStringLiteral("EC2"), 0, {600, 400}}, {QStringLiteral("S3"), 1, {400, 600}}},
                  {QStringLiteral("$"), 2, 2});
    chart.resize(600, 400);
    chart.show();
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT
private slots:
    void unitRounds_data();
    void unitRounds();
    void servicesKeepTheirColour();
    void barsTellWhatWasPicked();
    void hoverShowsExactSums();
    void picturesAreSaved();
    void longNamesAreCutVisibly();
    void emptyDataIsDrawn();
    void daysArePicked();
    void stepsArePicked();
};

void TestCharts::unitRounds_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 value, int scale, int decimals, const char *text) {
        QTest::addRow("%lld/%d/%d", static_cast<long long>(value), scale, decimals)
            << value << scale << decimals << QString::fromUtf8(text);
    };
    row(0, 10, 2, "$0.00");
    row(60'659'800'000'000, 10, 2, "$6,065.98");
    row(49'999'999, 10, 2, "$0.00");
    row(50'000'000, 10, 2, "$0.01");
    row(-50'000'000, 10, 2, "−$0.01");
    row(-49'999'999, 10, 2, "$0.00");
    row(3'111'546, 4, 1, "$311.2");
    row(12, 0, 2, "$12.00");
    row(std::numeric_limits<qint64>::min(), 0, 0, "−$9,223,372,036,854,775,808");
}

void TestCharts::unitRounds()
{
    QFETCH(qint64, value);
    QFETCH(int, scale);
    QFETCH(int, decimals);
    const ChartUnit unit{QStringLiteral("$"), scale, decimals};
    QTEST(unit.text(value), "text");
    QCOMPARE(unit.signedText(0), QStringLiteral("0"));
}

void TestCharts::servicesKeepTheirColour()
{
    QStringList ranked;
    for (int i = 0; i < 9; ++i)
        ranked << QStringLiteral("service %1").arg(i);
    ranked << ranked.first();
    const ServicePalette palette(ranked);
    QCOMPARE(palette.slotOf(ranked[0]), 0);
    QCOMPARE(palette.slotOf(ranked[6]), 6);
    QVERIFY(palette.isOthers(ranked[7]));
    QVERIFY(palette.isOthers(QStringLiteral("unheard of")));
}

void TestCharts::barsTellWhatWasPicked()
{
    StackedBarChart chart;
    fill(chart);
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy picked(&chart, &StackedBarChart::picked);
    QWidget *plot = plotOf(chart);
    QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(plot->width() * 3 / 4, plot->height() - 60));
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked[0][0].value<Month>(), Month(2026, 1));
    QCOMPARE(picked[0][1].toString(), QStringLiteral("EC2"));
    QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(plot->width() * 3 / 4, 50));
    QCOMPARE(picked[1][1].toString(), QString());
}

void TestCharts::hoverShowsExactSums()
{
    StackedBarChart chart;
    fill(chart);
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QWidget *plot = plotOf(chart);
    auto *card = plot->findChild<HoverCard *>();
    QVERIFY(card->isHidden());
    QTest::mouseMove(plot, QPoint(plot->width() / 3, plot->height() - 80));
    QTRY_VERIFY(card->isVisible());
    chart.setData({Month(2026, 1)}, {{QStringLiteral("EC2"), 0, {1}}}, {});
    QVERIFY(card->isHidden());
}

void TestCharts::picturesAreSaved()
{
    const QTemporaryDir folder;
    StackedBarChart chart;
    fill(chart);
    for (const auto *name : {"a.png", "a.pdf", "a.SVG"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QVERIFY2(chart.saveAs(path), name);
        QVERIFY(QFile(path).size() > 500);
    }
    QVERIFY(!chart.saveAs(folder.filePath(QStringLiteral("a.txt"))));
    QVERIFY(!chart.saveAs(folder.filePath(QStringLiteral("missing/a.png"))));
}

void TestCharts::longNamesAreCutVisibly()
{
    const QString whole = QStringLiteral("Amazon Relational Database Service for everybody");
    StackedBarChart chart;
    QList<ChartSeries> series;
    for (int i = 0; i < 4; ++i)
        series.append({whole + QString::number(i), i, {100}});
    chart.setData({Month(2026, 1)}, series, {QStringLiteral("$"), 2, 2});
    chart.resize(600, 400);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QCOMPARE(chart.legendWords().size(), 4);
    for (const QString &words : chart.legendWords())
        QVERIFY(words.endsWith(QChar(0x2026)) && words.size() < whole.size());
    QTest::qWait(20);
    QWidget *plot = plotOf(chart);
    const QPoint at(plot->width() - 60, 12); // the last word of the first row
    QHelpEvent ask(QEvent::ToolTip, at, plot->mapToGlobal(at));
    QCoreApplication::sendEvent(plot, &ask);
    QVERIFY2(QToolTip::text().startsWith(whole), qPrintable(QToolTip::text()));
    chart.resize(2400, 400);
    QTest::qWait(20);
    QCOMPARE(chart.legendWords()[2], whole + u'2');
}

void TestCharts::emptyDataIsDrawn()
{
    StackedBarChart bars;
    bars.setData({}, {}, {});
    DailyLineChart days;
    days.setData({Month(2026, 3), {}, {}, {}, {{5, QStringLiteral("no such day")}}}, {});
    WaterfallChart steps;
    steps.setData({}, QStringLiteral("total"), {});
    for (QWidget *chart : std::initializer_list<QWidget *>{&bars, &days, &steps}) {
        chart->resize(300, 200);
        QVERIFY(!chart->grab().isNull());
    }
}

void TestCharts::daysArePicked()
{
    DailyLineChart chart;
    chart.setData({Month(2026, 2), QList<qint64>(28, 100), {}, 120, {}}, {});
    chart.resize(600, 300);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy picked(&chart, &DailyLineChart::dayPicked);
    QWidget *plot = plotOf(chart);
    for (int x = 0; x < plot->width(); x += 3)
        QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(x, plot->height() / 2));
    QVERIFY(!picked.isEmpty());
    QCOMPARE(picked.first()[0].toDate(), QDate(2026, 2, 1));
    QCOMPARE(picked.last()[0].toDate(), QDate(2026, 2, 28));
}

void TestCharts::stepsArePicked()
{
    WaterfallChart chart;
    chart.setData({{QStringLiteral("new"), 10}, {QStringLiteral("less"), -4}}, QStringLiteral("total"), {});
    chart.resize(600, 300);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy picked(&chart, &WaterfallChart::stepPicked);
    QWidget *plot = plotOf(chart);
    for (int x = 0; x < plot->width(); x += 3)
        QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(x, plot->height() / 2));
    QCOMPARE(picked.first()[0].toInt(), 0);
    QCOMPARE(picked.last()[0].toInt(), 1);
}

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication app(argc, argv);
    Appearance appearance(app);
    TestCharts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_charts.moc"
