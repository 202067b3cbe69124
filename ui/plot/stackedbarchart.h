// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"
#include "ui/plot/chart.h"
#include "ui/plot/chartunit.h"

#include <QList>

#include <optional>

class QCPItemRect;
class QCPItemLine;

namespace choba {

/// One colour of a stacked chart.
struct ChartSeries
{
    QString name;
    int slot = 7;         ///< see ServicePalette
    QList<qint64> values; ///< one for each month, in ChartUnit
};

/// Months along x, series stacked from the first upwards, legend above in that order. Credits stand below
/// zero.
class StackedBarChart : public Chart
{
    Q_OBJECT
public:
    explicit StackedBarChart(QWidget *parent = nullptr);
    ~StackedBarChart() override;
    void setData(const QList<Month> &months, const QList<ChartSeries> &series, const ChartUnit &unit);
    /// The band behind the bars; emits nothing.
    void setSelectedMonth(std::optional<Month> month);
    QStringList legendWords() const; ///< as shown: cut with "…" where there is no room

signals:
    /// A click: the series is empty when it did not hit a bar.
    void picked(choba::Month month, const QString &series);

protected:
    void rebuild() override;
    void hover(const QPointF &position) override;
    void click(const QPointF &position) override;
    QString tipAt(const QPointF &position) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitLegend();
    void addBars();
    void addLegend();
    void addMarks();
    void showBand();
    void showHover(int month);
    int monthAt(const QPointF &position) const; ///< index, −1 = outside
    qint64 total(int month) const;
    QString seriesAt(int month, double value) const;

    QList<Month> m_months;
    QList<ChartSeries> m_series;
    ChartUnit m_unit;
    std::optional<Month> m_selected;
    int m_hovered = -1;
    QCPItemRect *m_band = nullptr;
    QCPItemLine *m_edges[2] = {nullptr, nullptr};
};

} // namespace choba
