// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/stackedbarchart.h"

#include "ui/kit/theme.h"
#include "ui/kit/type.h"
#include "ui/plot/hovercard.h"

#include <qcustomplot.h>

#include <cmath>

namespace choba {

namespace {

constexpr double barWidth = 0.64;
constexpr int legendColumns = 4;
constexpr int legendLeft = 48;  ///< under it stand the axis labels
constexpr int legendSlack = 10; ///< what an item's own edges take
constexpr int legendLeast = 40;
constexpr int cardSeries = 4;

/// "2025-04" for the first and every January, "05" between.
QSharedPointer<QCPAxisTickerText> monthTicker(const QList<Month> &months)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int i = 0; i < months.size(); ++i) {
        const bool full = i == 0 || months[i].month() == 1;
        ticker->addTick(i, full ? months[i].toString() : months[i].toString().right(2));
    }
    return ticker;
}

} // namespace

StackedBarChart::StackedBarChart(QWidget *parent)
    : Chart(parent)
{
    plot().legend->setVisible(true);
    // Above the plot, in a row of its own: inside it would cover bars.
    auto *row = new QCPLayoutGrid;
    plot().plotLayout()->insertRow(0);
    plot().plotLayout()->addElement(0, 0, row);
    row->addElement(0, 0, plot().legend);
    plot().plotLayout()->setRowStretchFactor(0, 0.001);
    plot().plotLayout()->setRowSpacing(8);
}

StackedBarChart::~StackedBarChart() = default;

void StackedBarChart::setData(const QList<Month> &months, const QList<ChartSeries> &series,
                              const ChartUnit &unit)
{
    for (const auto &one : series)
        Q_ASSERT(one.values.size() == months.size());
    m_months = months;
    m_series = series;
    m_unit = unit;
    redraw();
}

void StackedBarChart::setSelectedMonth(std::optional<Month> month)
{
    m_selected = month;
    showBand();
    plot().replot();
}

void StackedBarChart::rebuild()
{
    m_hovered = -1;
    plot().xAxis->setTicker(monthTicker(m_months));
    addLegend();
    addBars();
    fitLegend();
    addMarks();
    showBand();
    double top = 0;
    double bottom = 0;
    for (int month = 0; month < m_months.size(); ++month) {
        double up = 0;
        double down = 0;
        for (const auto &series : m_series) {
            const double value = m_unit.position(series.values[month]);
            (value < 0 ? down : up) += value;
        }
        top = qMax(top, up);
        bottom = qMin(bottom, down);
    }
    if (top == 0 && bottom == 0)
        top = 1;
    setFullRange(-0.6, static_cast<double>(m_months.size()) - 0.4, bottom * 1.06, top * 1.14);
}

void StackedBarChart::addLegend()
{
    const Theme &theme = Theme::of(this);
    plot().legend->clearItems();
    plot().legend->setFont(fontOf(FontSize::Small));
    plot().legend->setTextColor(theme.text);
    plot().legend->setBorderPen(Qt::NoPen);
    plot().legend->setBrush(Qt::NoBrush);
    plot().legend->setIconSize(12, 17);
    plot().legend->setIconTextPadding(8);
    plot().legend->setFillOrder(QCPLegend::foColumnsFirst);
    plot().legend->setWrap(legendColumns);
    plot().legend->setRowSpacing(0);
    plot().legend->setMargins(QMargins(legendLeft, 0, 0, 0));
}

void StackedBarChart::fitLegend()
{
    const QCPLegend &legend = *plot().legend;
    const int beside =
        legend.iconSize().width() + legend.iconTextPadding() + legend.columnSpacing() + legendSlack;
    const int columns = qBound(1, static_cast<int>(m_series.size()), legendColumns);
    const int room = qMax(legendLeast, (width() - legendLeft) / columns - beside);
    const QFontMetrics metrics(legend.font());
    for (int i = 0; i < plot().plottableCount() && i < m_series.size(); ++i)
        plot().plottable(i)->setName(metrics.elidedText(m_series[i].name, Qt::ElideRight, room));
}

QString StackedBarChart::tipAt(const QPointF &position) const
{
    const QCPLegend &legend = *plot().legend;
    for (int i = 0; i < legend.itemCount() && i < m_series.size(); ++i) {
        if (legend.item(i)->outerRect().contains(position.toPoint()))
            return m_series[i].name;
    }
    return {};
}

QStringList StackedBarChart::legendWords() const
{
    QStringList words;
    for (int i = 0; i < plot().legend->itemCount(); ++i) {
        if (auto *item = qobject_cast<QCPPlottableLegendItem *>(plot().legend->item(i)))
            words += item->plottable()->name();
    }
    return words;
}

void StackedBarChart::resizeEvent(QResizeEvent *event)
{
    Chart::resizeEvent(event);
    fitLegend();
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void StackedBarChart::addBars()
{
    const Theme &theme = Theme::of(this);
    QCPBars *below = nullptr;
    for (const auto &series : m_series) {
        auto *bars = new QCPBars(plot().xAxis, plot().yAxis);
        bars->setName(series.name);
        bars->setWidth(barWidth);
        bars->setPen(Qt::NoPen);
        bars->setBrush(theme.chart[static_cast<size_t>(series.slot)]);
        bars->setAntialiasedFill(false);
        bars->setStackingGap(2);
        bars->setSelectable(QCP::stNone);
        QVector<double> keys;
        QVector<double> values;
        for (int month = 0; month < m_months.size(); ++month) {
            keys.append(month);
            values.append(m_unit.position(series.values[month]));
        }
        bars->setData(keys, values, true);
        if (below)
            bars->moveAbove(below);
        below = bars;
    }
}

void StackedBarChart::addMarks()
{
    const Theme &theme = Theme::of(this);
    m_band = new QCPItemRect(&plot());
    m_band->setLayer(QStringLiteral("background"));
    m_band->setPen(Qt::NoPen);
    QColor band = theme.sel;
    band.setAlphaF(0.8F); // the grid shows through
    m_band->setBrush(band);
    m_band->setSelectable(false);
    for (auto *&edge : m_edges) {
        edge = new QCPItemLine(&plot());
        edge->setPen(QPen(theme.muted, 1, Qt::DotLine));
        edge->setSelectable(false);
        edge->setVisible(false);
    }
}

void StackedBarChart::showBand()
{
    if (!m_band)
        return;
    const qsizetype at = m_selected ? m_months.indexOf(*m_selected) : -1;
    m_band->setVisible(at >= 0);
    m_band->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_band->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_band->topLeft->setCoords(static_cast<double>(at) - 0.5, 0);
    m_band->bottomRight->setCoords(static_cast<double>(at) + 0.5, 1);
}

void StackedBarChart::hover(const QPointF &position)
{
    const int month = monthAt(position);
    if (month != m_hovered)
        showHover(month);
}

void StackedBarChart::showHover(int month)
{
    m_hovered = month;
    for (int i = 0; i < 2; ++i) {
        const double x = month + (i ? 0.42 : -0.42);
        m_edges[i]->setVisible(month >= 0);
        m_edges[i]->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
        m_edges[i]->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
        m_edges[i]->start->setCoords(x, 0);
        m_edges[i]->end->setCoords(x, 1);
    }
    plot().replot(QCustomPlot::rpQueuedReplot);
    if (month < 0) {
        card().hide();
        return;
    }
    QList<HoverCard::Row> rows;
    qint64 rest = 0;
    int restCount = 0;
    for (int i = 0; i < m_series.size(); ++i) {
        const qint64 value = m_series[i].values[month];
        if (rows.size() < cardSeries) {
            rows.prepend({m_series[i].slot, m_series[i].name, m_unit.text(value)});
        } else {
            rest += value;
            ++restCount;
        }
    }
    //: ja: ほか%n
    if (restCount > 0)
        rows.prepend({7, tr("%n more", nullptr, restCount), m_unit.text(rest)});
    card().setContent(m_months[month].toString(), m_unit.text(total(month)), rows);
    placeCard(plot().xAxis->coordToPixel(month + (month > m_months.size() / 2 ? -0.42 : 0.42)));
}

void StackedBarChart::click(const QPointF &position)
{
    const int month = monthAt(position);
    if (month >= 0)
        emit picked(m_months[month], seriesAt(month, plot().yAxis->pixelToCoord(position.y())));
}

int StackedBarChart::monthAt(const QPointF &position) const
{
    if (!plot().axisRect()->rect().contains(position.toPoint()))
        return -1;
    const auto month = static_cast<int>(std::lround(plot().xAxis->pixelToCoord(position.x())));
    return month >= 0 && month < m_months.size() ? month : -1;
}

qint64 StackedBarChart::total(int month) const
{
    qint64 sum = 0;
    for (const auto &series : m_series)
        sum += series.values[month];
    return sum;
}

QString StackedBarChart::seriesAt(int month, double value) const
{
    double up = 0;
    double down = 0;
    for (const auto &series : m_series) {
        const double size = m_unit.position(series.values[month]);
        double &side = size < 0 ? down : up;
        const double before = side;
        side += size;
        if (value >= qMin(before, side) && value < qMax(before, side))
            return series.name;
    }
    return {};
}

} // namespace choba
