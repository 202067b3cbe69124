// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/dailylinechart.h"

#include "ui/kit/theme.h"
#include "ui/kit/type.h"
#include "ui/plot/hovercard.h"

#include <qcustomplot.h>

#include <cmath>

namespace choba {

namespace {

constexpr int nameGap = 6;

/// 1, 5, 10 … and the last day.
QSharedPointer<QCPAxisTickerText> dayTicker(Month month)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const int last = month.lastDay().day();
    for (const int day : {1, 5, 10, 15, 20, 25, last})
        ticker->addTick(day, QStringLiteral("%1/%2").arg(month.month()).arg(day));
    return ticker;
}

} // namespace

DailyLineChart::DailyLineChart(QWidget *parent)
    : Chart(parent)
{
    connect(&plot(), &QCustomPlot::afterLayout, this, &DailyLineChart::placeNames);
}

DailyLineChart::~DailyLineChart() = default;

void DailyLineChart::setData(const Days &days, const ChartUnit &unit)
{
    m_days = days;
    m_unit = unit;
    redraw();
}

void DailyLineChart::rebuild()
{
    const Theme &theme = Theme::of(this);
    m_hovered = 0;
    m_budgetName = m_monthName = m_previousName = nullptr; // gone with the items
    plot().xAxis->setTicker(dayTicker(m_days.month));
    QColor fill = theme.chart[0];
    fill.setAlphaF(theme.isDark ? 0.16F : 0.1F);
    addLine(m_days.values, QPen(theme.chart[0], 2), fill);
    QPen dotted(theme.muted, 1.5);
    dotted.setDashPattern({2, 2});
    addLine(m_days.previous, dotted, Qt::NoBrush);

    double top = m_days.budget ? m_unit.position(*m_days.budget) : 0;
    double bottom = 0;
    for (const auto *values : {&m_days.values, &m_days.previous}) {
        for (const qint64 value : *values) {
            top = qMax(top, m_unit.position(value));
            bottom = qMin(bottom, m_unit.position(value));
        }
    }
    if (top == 0 && bottom == 0)
        top = 1;
    setFullRange(1, m_days.month.lastDay().day(), bottom * 1.1, top * 1.3);
    addBudget();
    addNames();
    for (const auto &anomaly : m_days.anomalies)
        addAnomaly(anomaly);
    m_cursor = new QCPItemLine(&plot());
    m_cursor->setPen(QPen(theme.muted, 1, Qt::DotLine));
    m_cursor->setVisible(false);
}

void DailyLineChart::addLine(const QList<qint64> &values, const QPen &pen, const QBrush &fill)
{
    QCPGraph *graph = plot().addGraph();
    graph->setPen(pen);
    graph->setBrush(fill);
    graph->setSelectable(QCP::stNone);
    for (int i = 0; i < values.size(); ++i)
        graph->addData(i + 1, m_unit.position(values[i]));
}

void DailyLineChart::addBudget()
{
    if (!m_days.budget)
        return;
    QPen dashed(Theme::of(this).text, 1.5);
    dashed.setDashPattern({6, 3});
    const double y = m_unit.position(*m_days.budget);
    auto *line = new QCPItemLine(&plot());
    line->setPen(dashed);
    line->start->setCoords(1, y);
    line->end->setCoords(m_days.month.lastDay().day(), y);
}

void DailyLineChart::addNames()
{
    const Theme &theme = Theme::of(this);
    const QFont bold = fontOf(FontSize::Caption, true);
    //: ja: 予算 %1
    const QString budget = m_days.budget ? tr("budget %1").arg(m_unit.text(*m_days.budget)) : QString();
    const QString month = m_days.values.isEmpty() ? QString() : monthName(m_days.month);
    m_budgetName = addName(budget, bold, theme.text);
    m_monthName = addName(month, bold, theme.link);
    m_previousName = addName(m_days.previous.isEmpty() ? QString() : monthName(m_days.month.plus(-1)),
                             fontOf(FontSize::Caption), theme.muted);
    const QFontMetrics metrics(bold);
    const int room = qMax(metrics.horizontalAdvance(budget), metrics.horizontalAdvance(month));
    plot().axisRect()->setAutoMargins(QCP::msLeft | QCP::msTop | QCP::msBottom);
    plot().axisRect()->setMargins(QMargins(0, 0, room + nameGap + 4, 0));
}

QCPItemText *DailyLineChart::addName(const QString &words, const QFont &font, const QColor &color)
{
    auto *text = new QCPItemText(&plot());
    text->setText(words);
    text->setFont(font);
    text->setColor(color);
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    text->position->setType(QCPItemPosition::ptAbsolute);
    text->setClipToAxisRect(false);
    text->setSelectable(false);
    return text;
}

void DailyLineChart::placeNames()
{
    if (!m_monthName)
        return;
    const QCPAxis &x = *plot().xAxis;
    const QCPAxis &y = *plot().yAxis;
    const QRect area = plot().axisRect()->rect();
    const double right = area.right() + nameGap;
    double budgetAt = -1000;
    if (m_days.budget) {
        budgetAt = y.coordToPixel(m_unit.position(*m_days.budget));
        m_budgetName->position->setCoords(right, budgetAt);
    }
    if (!m_days.values.isEmpty()) {
        double at = y.coordToPixel(m_unit.position(m_days.values.last()));
        const double apart = scaled(17);
        if (std::abs(at - budgetAt) < apart)
            at = budgetAt + (at < budgetAt ? -apart : apart);
        m_monthName->position->setCoords(
            qMin(right, x.coordToPixel(static_cast<double>(m_days.values.size())) + nameGap), at);
    }
    if (!m_days.previous.isEmpty()) {
        const double below = y.coordToPixel(m_unit.position(m_days.previous.last())) + scaled(16);
        const double at = x.coordToPixel(static_cast<double>(m_days.previous.size())) - scaled(20);
        m_previousName->setVisible(at > area.left() && at < area.right());
        m_previousName->position->setCoords(at, qMin<double>(below, area.bottom() - 8));
    }
}

void DailyLineChart::addAnomaly(const ChartAnomaly &anomaly)
{
    if (anomaly.day < 1 || anomaly.day > m_days.values.size())
        return;
    const Theme &theme = Theme::of(this);
    const double y = m_unit.position(m_days.values[anomaly.day - 1]);
    QCPGraph *mark = plot().addGraph();
    mark->setLineStyle(QCPGraph::lsNone);
    mark->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(theme.warn, 2), theme.surface, 10));
    mark->addData(anomaly.day, y);
    const bool leftSide = anomaly.day > 20;
    auto *text = new QCPItemText(&plot());
    text->setText(anomaly.sentence);
    text->setFont(fontOf(FontSize::Caption));
    text->setColor(theme.warn);
    text->setPositionAlignment((leftSide ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    text->position->setCoords(anomaly.day + (leftSide ? -0.5 : 0.5), y);
    text->setSelectable(false);
}

void DailyLineChart::hover(const QPointF &position)
{
    const int day = dayAt(position);
    if (day == m_hovered)
        return;
    m_hovered = day;
    m_cursor->setVisible(day > 0);
    m_cursor->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_cursor->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_cursor->start->setCoords(day, 0);
    m_cursor->end->setCoords(day, 1);
    plot().replot(QCustomPlot::rpQueuedReplot);
    if (day == 0) {
        card().hide();
        return;
    }
    const auto text = [this, day](const QList<qint64> &values) {
        return day <= values.size() ? m_unit.text(values[day - 1]) : QStringLiteral("–");
    };
    QList<HoverCard::Row> rows;
    if (!m_days.previous.isEmpty())
        rows.append({-1, monthName(m_days.month.plus(-1)), text(m_days.previous)});
    if (m_days.budget)
        rows.append({-1, tr("Budget a day"), m_unit.text(*m_days.budget)});
    const QDate date = m_days.month.firstDay().addDays(day - 1);
    card().setContent(date.toString(Qt::ISODate), text(m_days.values), rows);
    placeCard(plot().xAxis->coordToPixel(day));
}

void DailyLineChart::click(const QPointF &position)
{
    const int day = dayAt(position);
    if (day > 0)
        emit dayPicked(m_days.month.firstDay().addDays(day - 1));
}

int DailyLineChart::dayAt(const QPointF &position) const
{
    if (!plot().axisRect()->rect().contains(position.toPoint()) || m_days.month == Month())
        return 0;
    const auto day = static_cast<int>(std::lround(plot().xAxis->pixelToCoord(position.x())));
    return day >= 1 && day <= m_days.month.lastDay().day() ? day : 0;
}

QString DailyLineChart::monthName(Month month) const
{
    return QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
}

} // namespace choba
