// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usageside.h"

#include "ui/kit/footerbar.h"
#include "ui/kit/label.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"
#include "ui/usage/columnwidths.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace choba {

namespace {

constexpr int sideWidth = 484;

TableView *makeView(const QString &name, UsageTable *table, QWidget *parent)
{
    auto *view = new TableView(parent);
    view->setObjectName(name);
    view->setModel(table);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return view;
}

} // namespace

UsageSide::UsageSide(QWidget *parent)
    : Pane(Ground::Surface, Qt::LeftEdge, parent)
    , m_title(new Label(LabelRole::Section, this))
    , m_scope(new Label(LabelRole::Muted, this))
    , m_table(new UsageTable(this))
    , m_view(makeView(QStringLiteral("groups"), m_table, this))
    , m_footer(new FooterBar(this))
    , m_moversTitle(new Label(LabelRole::Section, this))
    , m_moversScope(new Label(LabelRole::Muted, this))
    , m_movers(new UsageTable(this))
    , m_moversView(makeView(QStringLiteral("movers"), m_movers, this))
    , m_noMovers(new Label(LabelRole::Muted, this))
{
    setFixedWidth(scaled(sideWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    const auto addHead = [this, column](Label *title, Label *scope) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(16, 8, 16, 8);
        row->setSpacing(8);
        row->addWidget(title);
        row->addWidget(scope);
        row->addStretch();
        column->addLayout(row);
    };
    addHead(m_title, m_scope);
    column->addWidget(m_view, 13);
    column->addWidget(m_footer);
    addHead(m_moversTitle, m_moversScope);
    column->addWidget(m_moversView, 11);
    m_noMovers->setAlignment(Qt::AlignCenter);
    m_noMovers->setWordWrap(true);
    m_moversView->setEmptyState(m_noMovers);
    connect(m_view, &TableView::currentRowChanged, this, [this](int row) {
        if (!m_quiet && row >= 0)
            emit selected(m_table->keyAt(row));
    });
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit activated(m_table->keyAt(index.row())); });
    connect(m_moversView, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QString key = m_movers->keyAt(index.row());
        emit moverActivated(key.section(QLatin1Char('|'), 0, 0), key.section(QLatin1Char('|'), 1));
    });
}

void UsageSide::showSight(const UsageSight &sight, bool days)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const UsageOverview &overview = sight.overview;
    const QString chosen = selectedKey();
    setColumns(sight, days);
    m_table->setRows(days ? dayRows(sight) : groupRows(sight));
    m_movers->setRows(moverRows(sight));
    select(chosen);
    const Month month = overview.view.chosen;
    const UsageDimension by = days ? UsageDimension::Day : overview.view.by;
    m_title->setText(QStringLiteral("%1 %2").arg(month.toString(), UsageNames::grouping(by)));
    //: ja: グラフの選択と連動
    m_scope->setText(tr("follows the chart"));
    const size_t now = overview.placeOf(month);
    const size_t count = days ? m_table->rows().size() : overview.groups.size();
    m_footer->setFigures({{UsageNames::count(by, static_cast<int>(count)), {}},
                          //: ja: 今月
                          {tr("This month"), shownMoney(overview.totals[now], sight.currency)},
                          //: ja: 前月
                          {tr("Last month"), overview.isReported(month.plus(-1))
                                                 ? shownMoney(overview.totals[now - 1], sight.currency)
                                                 : QString(QChar(0x2013))}});
    m_noMovers->setText(overview.isReported(month.plus(-1))
                            //: ja: 前月から動いたものはありません
                            ? tr("Nothing has moved since the month before")
                            //: ja: 前月のレポートがないため、比べられません
                            : tr("There is no report of the month before to compare with"));
    //: ja: 動きの大きいもの
    m_moversTitle->setText(tr("What moved most"));
    //: ja: 前月比
    m_moversScope->setText(tr("against the month before"));
}

void UsageSide::setColumns(const UsageSight &sight, bool days)
{
    const UsageDimension by = days ? UsageDimension::Day : sight.overview.view.by;
    const std::vector<UsageColumn> columns = groupColumns(by);
    QString key = QString::number(static_cast<int>(by)) + QString::number(textPercent());
    for (const UsageColumn &column : columns)
        key += column.title;
    if (key == m_columnsFor)
        return;
    m_columnsFor = key;
    setFixedWidth(scaled(sideWidth));
    m_table->setColumns(columns);
    m_movers->setColumns(moverColumns());
    for (TableView *view : {m_view, m_moversView})
        applyColumnWidths(*view);
}

void UsageSide::select(const QString &key)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int row = m_table->rowOf(key);
    if (row < 0) {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
        return;
    }
    if (m_view->currentIndex().row() != row)
        m_view->setCurrentIndex(m_table->index(row, 0));
    m_view->selectRow(row);
    m_view->scrollTo(m_table->index(row, 0));
}

QString UsageSide::selectedKey() const
{
    // Not of the selection: that follows after the current row has changed.
    return m_table->keyAt(m_view->currentIndex().row());
}

} // namespace choba
