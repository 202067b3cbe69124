// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagecharts.h"

#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/type.h"

#include <QEvent>
#include <QVBoxLayout>

namespace choba {

namespace {

QHBoxLayout *headRow(QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 0);
    row->setSpacing(8);
    Q_UNUSED(parent)
    return row;
}

} // namespace

UsageCharts::UsageCharts(QWidget *parent)
    : QWidget(parent)
    , m_crumbs(new QHBoxLayout)
    , m_range(new Label(LabelRole::Muted, this))
    , m_deeper(new LinkLabel(this))
    , m_bars(new StackedBarChart(this))
    , m_daysTitle(new Label(LabelRole::Section, this))
    , m_daysScope(new ElidedLabel(LabelRole::Muted, this))
    , m_days(new DailyLineChart(this))
{
    m_bars->setObjectName(QStringLiteral("bars"));
    m_days->setObjectName(QStringLiteral("days"));
    m_deeper->setObjectName(QStringLiteral("deeper"));
    m_barsPart = makeBars();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    column->addWidget(m_barsPart, 10);
    column->addWidget(makeDays(), 6);
    connect(m_bars, &StackedBarChart::picked, this,
            [this](Month month, const QString &series) { emit picked(month, m_keys.value(series)); });
    connect(m_days, &DailyLineChart::dayPicked, this, &UsageCharts::dayPicked);
    connect(m_deeper, &LinkLabel::activated, this, &UsageCharts::deeperRequested);
    for (Chart *chart : {static_cast<Chart *>(m_bars), static_cast<Chart *>(m_days)}) {
        connect(chart, &Chart::saved, this, &UsageCharts::saved);
        connect(chart, &Chart::saveFailed, this, &UsageCharts::saveFailed);
    }
}

QWidget *UsageCharts::makeBars()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QHBoxLayout *head = headRow(part);
    m_crumbs->setSpacing(6);
    head->addLayout(m_crumbs);
    head->addWidget(m_range);
    head->addStretch();
    head->addWidget(m_deeper);
    column->addLayout(head);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(16, 0, 16, 8);
    inset->addWidget(m_bars);
    column->addLayout(inset, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 16, 0);
    line->addWidget(new HairLine);
    column->addLayout(line);
    return part;
}

QWidget *UsageCharts::makeDays()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QHBoxLayout *head = headRow(part);
    head->addWidget(m_daysTitle);
    head->addWidget(m_daysScope, 1);
    column->addLayout(head);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(16, 0, 16, 0);
    inset->addWidget(m_days);
    column->addLayout(inset, 1);
    return part;
}

void UsageCharts::setPath(UsageDimension outermost, const QStringList &path)
{
    m_outermost = outermost;
    m_path = path;
    showPath();
}

Result<void> UsageCharts::showSight(const UsageSight &sight)
{
    const UsageView &view = sight.overview.view;
    CHOBA_TRY_ASSIGN(const QList<ChartSeries> series, barSeries(sight, m_keys));
    CHOBA_TRY_ASSIGN(const DailyLineChart::Days days, dayLines(sight));
    const QString currency =
        sight.currency == UsageCurrency::Usd ? QStringLiteral("USD") : QStringLiteral("JPY");
    m_range->setText(
        QStringLiteral("%1 · %2 – %3").arg(currency, view.first().toString(), view.last.toString()));
    QList<Month> months;
    for (Month month = view.first(); month <= view.last; month = month.plus(1))
        months += month;
    m_bars->setData(months, series, chartUnit(sight.currency));
    m_bars->setSelectedMonth(view.chosen);
    m_days->setData(days, chartUnit(sight.currency));
    //: ja: 日別 %1
    m_daysTitle->setText(tr("By day, %1").arg(view.chosen.toString()));
    //: ja: 実績 %1
    m_daysScope->setText(
        tr("actual %1")
            .arg(shownMoney(sight.overview.totals[sight.overview.placeOf(view.chosen)], sight.currency)));
    return ok();
}

void UsageCharts::setChosenMonth(Month month)
{
    m_bars->setSelectedMonth(month);
}

void UsageCharts::setDaysOnly(bool daysOnly)
{
    m_barsPart->setVisible(!daysOnly);
}

void UsageCharts::setDeeper(const QString &words)
{
    m_deeper->setLinkText(words);
    m_deeper->setVisible(!words.isEmpty());
}

void UsageCharts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showPath();
    QWidget::changeEvent(event);
}

void UsageCharts::showPath()
{
    while (QLayoutItem *item = m_crumbs->takeAt(0)) {
        // It may be the link that was clicked, so it is deleted later; until then nobody lays it out, and it
        // must not be seen where it was.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    //: ja: 月別 · %1
    const QString outermost = tr("By month · %1").arg(UsageNames::heading(m_outermost));
    if (m_path.isEmpty()) {
        m_crumbs->addWidget(new Label(LabelRole::Section, outermost, this));
        return;
    }
    for (int level = 0; level < m_path.size(); ++level) {
        auto *link = new LinkLabel(level == 0 ? outermost : m_path[level - 1], this);
        link->setObjectName(QStringLiteral("level%1").arg(level));
        connect(link, &LinkLabel::activated, this, [this, level] { emit levelRequested(level); });
        m_crumbs->addWidget(link);
        m_crumbs->addWidget(new Label(LabelRole::Muted, QString(QChar(0x203A)), this));
    }
    m_crumbs->addWidget(new Label(LabelRole::Section, m_path.last(), this));
}

} // namespace choba
