// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/chart.h"
#include "ui/plot/chartunit.h"

#include <QList>

namespace choba {

/// A change taken apart: one step for each cause, up in orange, down in teal, and their sum at the end.
/// Differences, never totals, so that zero is on the axis.
class WaterfallChart : public Chart
{
    Q_OBJECT
public:
    struct Step
    {
        QString name;
        qint64 value; ///< in ChartUnit
    };

    explicit WaterfallChart(QWidget *parent = nullptr);
    ~WaterfallChart() override;
    void setData(const QList<Step> &steps, const QString &totalName, const ChartUnit &unit);

signals:
    void stepPicked(int step); ///< not for the total

protected:
    void rebuild() override;
    void hover(const QPointF &position) override;
    void click(const QPointF &position) override;

private:
    void addStep(int index, qint64 from, qint64 to, const QString &words, const QColor &color, bool bold);
    void addLink(int index, qint64 level);
    int stepAt(const QPointF &position) const;

    QList<Step> m_steps;
    QString m_totalName;
    ChartUnit m_unit;
    int m_hovered = -1;
};

} // namespace choba
