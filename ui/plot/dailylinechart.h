// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"
#include "ui/plot/chart.h"
#include "ui/plot/chartunit.h"

#include <QList>

#include <optional>

class QCPItemLine;
class QCPItemText;

namespace choba {

/// A day that stands out, with the sentence that says why.
struct ChartAnomaly
{
    int day; ///< 1…31
    QString sentence;
};

/// A month day by day: this month solid over a light fill, the one before dotted, the daily budget dashed,
/// each named at its line.
class DailyLineChart : public Chart
{
    Q_OBJECT
public:
    explicit DailyLineChart(QWidget *parent = nullptr);
    ~DailyLineChart() override;

    struct Days
    {
        Month month;
        QList<qint64> values;         ///< from the 1st; may end before the month does
        QList<qint64> previous;       ///< the month before; may be empty
        std::optional<qint64> budget; ///< for each day
        QList<ChartAnomaly> anomalies;
    };
    void setData(const Days &days, const ChartUnit &unit);

signals:
    void dayPicked(const QDate &day);

protected:
    void rebuild() override;
    void hover(const QPointF &position) override;
    void click(const QPointF &position) override;

private:
    void addLine(const QList<qint64> &values, const QPen &pen, const QBrush &fill);
    void addBudget();
    void addNames();
    void addAnomaly(const ChartAnomaly &anomaly);
    QCPItemText *addName(const QString &words, const QFont &font, const QColor &color);
    void placeNames();                        ///< in pixels, after each layout
    int dayAt(const QPointF &position) const; ///< 0 = none
    QString monthName(Month month) const;

    Days m_days;
    ChartUnit m_unit;
    int m_hovered = 0;
    QCPItemLine *m_cursor = nullptr;
    QCPItemText *m_budgetName = nullptr;
    QCPItemText *m_monthName = nullptr;
    QCPItemText *m_previousName = nullptr;
};

} // namespace choba
