// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/waterfallchart.h"

#include "ui/kit/theme.h"
#include "ui/kit/type.h"
#include "ui/plot/hovercard.h"

#include <qcustomplot.h>

#include <cmath>

namespace choba {

namespace {

constexpr double halfBar = 0.3;

} // namespace

WaterfallChart::WaterfallChart(QWidget *parent)
    : Chart(parent)
{}

WaterfallChart::~WaterfallChart() = default;

void WaterfallChart::setData(const QList<Step> &steps, const QString &totalName, const ChartUnit &unit)
{
    m_steps = steps;
    m_totalName = totalName;
    m_unit = unit;
    redraw();
}

void WaterfallChart::rebuild()
{
    const Theme &theme = Theme::of(this);
    m_hovered = -1;
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    qint64 level = 0;
    qint64 top = 0;
    qint64 bottom = 0;
    const auto count = static_cast<int>(m_steps.size());
    for (int i = 0; i < count; ++i) {
        const qint64 next = level + m_steps[i].value;
        ticker->addTick(i, m_steps[i].name);
        addStep(i, level, next, m_unit.signedText(m_steps[i].value),
                m_steps[i].value < 0 ? theme.less : theme.more, false);
        addLink(i, next);
        level = next;
        top = qMax(top, level);
        bottom = qMin(bottom, level);
    }
    ticker->addTick(count, m_totalName);
    addStep(count, 0, level, m_unit.signedText(level), theme.muted, true);
    plot().xAxis->setTicker(ticker);
    const double high = top == 0 && bottom == 0 ? 1 : m_unit.position(top);
    setFullRange(-0.6, count + 0.6, m_unit.position(bottom) * 1.25, high * 1.18);
}

void WaterfallChart::addStep(int index, qint64 from, qint64 to, const QString &words, const QColor &color,
                             bool bold)
{
    auto *bar = new QCPItemRect(&plot());
    bar->setPen(Qt::NoPen);
    bar->setBrush(color);
    bar->setAntialiased(false);
    bar->setSelectable(false);
    bar->topLeft->setCoords(index - halfBar, m_unit.position(qMax(from, to)));
    bar->bottomRight->setCoords(index + halfBar, m_unit.position(qMin(from, to)));
    auto *text = new QCPItemText(&plot());
    text->setText(words);
    text->setFont(fontOf(FontSize::Small, bold));
    text->setColor(Theme::of(this).text);
    text->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    text->setPadding(QMargins(0, 0, 0, 3));
    text->position->setCoords(index, m_unit.position(qMax(from, to)));
    text->setClipToAxisRect(false);
    text->setSelectable(false);
}

void WaterfallChart::addLink(int index, qint64 level)
{
    auto *line = new QCPItemLine(&plot());
    line->setPen(QPen(Theme::of(this).control, 1, Qt::DotLine));
    line->setSelectable(false);
    line->start->setCoords(index + halfBar, m_unit.position(level));
    line->end->setCoords(index + 1 - halfBar, m_unit.position(level));
}

void WaterfallChart::hover(const QPointF &position)
{
    const int step = stepAt(position);
    if (step == m_hovered)
        return;
    m_hovered = step;
    if (step < 0) {
        card().hide();
        return;
    }
    qint64 sum = 0;
    for (const auto &one : m_steps)
        sum += one.value;
    const bool isTotal = step == m_steps.size();
    card().setContent(isTotal ? m_totalName : m_steps[step].name,
                      m_unit.signedText(isTotal ? sum : m_steps[step].value), {});
    placeCard(plot().xAxis->coordToPixel(step));
}

void WaterfallChart::click(const QPointF &position)
{
    const int step = stepAt(position);
    if (step >= 0 && step < m_steps.size())
        emit stepPicked(step);
}

int WaterfallChart::stepAt(const QPointF &position) const
{
    if (!plot().axisRect()->rect().contains(position.toPoint()))
        return -1;
    const auto step = static_cast<int>(std::lround(plot().xAxis->pixelToCoord(position.x())));
    return step >= 0 && step <= m_steps.size() ? step : -1;
}

} // namespace choba
