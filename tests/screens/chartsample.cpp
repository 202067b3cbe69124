// SPDX-License-Identifier: GPL-3.0-or-later
// The charts with invented figures, beside design/visual/usage-*.png and close-*.png.
#include "tests/screens/screen.h"

#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/plot/dailylinechart.h"
#include "ui/plot/servicepalette.h"
#include "ui/plot/stackedbarchart.h"
#include "ui/plot/waterfallchart.h"

#include <QMouseEvent>
#include <QVBoxLayout>

#include <QCoreApplication>

namespace choba {

namespace {

using namespace Qt::StringLiterals;

StackedBarChart *makeBars()
{
    const QStringList services{u"Amazon EC2"_s,         u"Amazon RDS"_s, u"Amazon S3"_s,
                               u"Amazon CloudFront"_s,  u"AWS Lambda"_s, u"Amazon VPC"_s,
                               u"Amazon ElastiCache"_s, u"その他 21"_s};
    const QList<int> sizes{2400, 1400, 560, 500, 240, 260, 150, 290};
    const ServicePalette palette(services.mid(0, 7));
    QList<Month> months;
    for (int i = 0; i < 12; ++i)
        months.append(Month(2025, 4).plus(i));
    QList<ChartSeries> series;
    for (int s = 0; s < services.size(); ++s) {
        ChartSeries one{services[s], palette.slotOf(services[s]), {}};
        for (int m = 0; m < 12; ++m)
            one.values.append(sizes[s] * (100 + m * 4 + (m * 7 + s * 3) % 5 * 3));
        series.append(one);
    }
    auto *chart = new StackedBarChart;
    chart->setData(months, series, {u"$"_s, 2, 2});
    chart->setSelectedMonth(Month(2026, 3));
    return chart;
}

DailyLineChart *makeDays()
{
    DailyLineChart::Days days;
    days.month = Month(2026, 3);
    for (int d = 1; d <= 31; ++d) {
        days.values.append(d == 18 ? 39'800 : 28'000 + (d * 37 % 11 - 5) * 500);
        if (d <= 28)
            days.previous.append(27'800 + (d * 29 % 9 - 4) * 600);
    }
    days.budget = 30'000;
    days.anomalies = {{18, u"3/18 通常 $282–$318 の外: EC2 +$104"_s}};
    auto *chart = new DailyLineChart;
    chart->setData(days, {u"$"_s, 2, 0});
    return chart;
}

WaterfallChart *makeSteps()
{
    auto *chart = new WaterfallChart;
    chart->setData({{u"新規"_s, 1'204'000},
                    {u"利用増"_s, 2'487'000},
                    {u"利用減"_s, -1'118'000},
                    {u"RI・SP"_s, 598'000},
                    {u"為替"_s, 103'000},
                    {u"値引"_s, -232'000},
                    {u"サポート"_s, 70'000}},
                   u"合計"_s, {{}, 4, 1});
    return chart;
}

/// Puts the pointer over the fourth month once the chart has its size.
class ChartSheet : public Pane
{
public:
    ChartSheet()
        : Pane(Ground::Surface)
        , m_bars(makeBars())
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(16, 12, 16, 12);
        column->addWidget(new Label(LabelRole::Section, u"月別 · サービス"_s));
        column->addWidget(m_bars, 10);
        column->addWidget(new Label(LabelRole::Section, u"日別 2026-03"_s));
        column->addWidget(makeDays(), 6);
        column->addWidget(new Label(LabelRole::Section, u"差の内訳"_s));
        column->addWidget(makeSteps(), 5);
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        Pane::showEvent(event);
        QMetaObject::invokeMethod(
            this,
            [this] {
                QWidget *plot = m_bars->findChild<QWidget *>();
                const QPointF at(plot->width() * 0.32, plot->height() * 0.7);
                QMouseEvent move(QEvent::MouseMove, at, plot->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                                 {});
                QCoreApplication::sendEvent(plot, &move);
            },
            Qt::QueuedConnection);
    }

private:
    StackedBarChart *m_bars;
};

QList<Screen> screens()
{
    return {{u"charts"_s, [](Stage &) { return std::make_unique<ChartSheet>(); }, {760, 860}, {u"ja"_s}}};
}

const ScreenSet set(screens);

} // namespace

} // namespace choba
