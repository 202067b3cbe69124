// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/invoicelistview.h"

#include "models/base/moneytext.h"
#include "models/billing/invoicetable.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/footerbar.h"
#include "ui/kit/tableview.h"

#include <QEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace choba {

namespace {

constexpr int summedRows = 5'000; ///< more ticked rows than this are counted, not summed

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

} // namespace

InvoiceListView::InvoiceListView(const BillingServices &services, QWidget *parent)
    : QStackedWidget(parent)
    , m_table(new InvoiceTable(services.location, services.rules, this))
    , m_view(new TableView)
    , m_footer(new FooterBar)
    , m_empty(new EmptyState(QStringLiteral("receipt-text")))
    , m_import(new Button(ButtonKind::Plain, QStringLiteral("import"), QString()))
    , m_clear(new Button(ButtonKind::Plain, QString(), QString()))
{
    setObjectName(QStringLiteral("invoiceList"));
    makeTable();
    connectTable();
    retranslate();
}

void InvoiceListView::makeTable()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_footer);
    addWidget(list);
    addWidget(m_empty);
    m_empty->addButton(m_import);
    m_empty->addButton(m_clear);
    m_import->setObjectName(QStringLiteral("import"));
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_view->setObjectName(QStringLiteral("invoices"));
    m_view->setCheckable(true);
    m_view->setLayoutName(QStringLiteral("invoices"));
    m_view->setDefaultSort({{QStringLiteral("usage_month"), Qt::DescendingOrder},
                            {QStringLiteral("number"), Qt::AscendingOrder}});
    connect(m_view, &TableView::sortRequested, m_table, &PagedModel::sortBy);
    m_view->setModel(m_table);
}

void InvoiceListView::connectTable()
{
    connect(m_table, &PagedModel::countChanged, this, &InvoiceListView::showCount);
    connect(m_table, &PagedModel::dataChanged, this, [this] {
        showTicked();
        if (m_isPending)
            announce();
    });
    connect(m_table, &PagedModel::failed, this, &InvoiceListView::failed);
    connect(m_table, &PagedModel::located, this, &InvoiceListView::found);
    connect(m_view, &TableView::selectionChangedTo, this, &InvoiceListView::showTicked);
    connect(m_view, &TableView::currentRowChanged, this, [this] {
        if (m_isFinding)
            return;
        m_wanted = 0;
        announce();
    });
    const auto open = [this](const QModelIndex &index) {
        if (const auto id = m_table->idAt(index.row()))
            emit opened(*id);
    };
    connect(m_view, &TableView::clicked, this, open);
    connect(m_view, &TableView::activated, this, open);
    connect(m_import, &Button::clicked, this, &InvoiceListView::importRequested);
    connect(m_clear, &Button::clicked, this, &InvoiceListView::clearRequested);
}

void InvoiceListView::setSearch(const InvoiceSearch &search, bool isNarrowed)
{
    m_isNarrowed = isNarrowed;
    m_current = 0;
    m_table->setSearch(search);
    showCount();
}

void InvoiceListView::refresh()
{
    m_table->refresh();
    if (m_current != 0 && m_wanted == 0)
        locate(m_current, false);
}

void InvoiceListView::choose(qint64 id)
{
    locate(id, true);
}

void InvoiceListView::follow(qint64 id)
{
    locate(id, false);
}

void InvoiceListView::locate(qint64 id, bool scroll)
{
    m_wanted = id;
    m_scrolls = scroll;
    m_table->locate(id);
}

void InvoiceListView::found(qint64 id, int row)
{
    if (id != m_wanted)
        return;
    if (row < 0 && !m_scrolls)
        m_wanted = 0; // gone: whoever shows it says what took its place
    if (row < 0 || row >= m_table->rowCount())
        return; // asked again once the rows are counted
    const QModelIndex index = m_table->index(row, 0);
    // The rows read so far may be older than this answer and hold another invoice there: not asked which.
    const QScopedValueRollback finding(m_isFinding, true);
    m_view->setAutoScroll(m_scrolls); // what a refresh moves must not move what the person looks at
    m_view->selectionModel()->setCurrentIndex(index, m_scrolls ? QItemSelectionModel::ClearAndSelect |
                                                                     QItemSelectionModel::Rows
                                                               : QItemSelectionModel::NoUpdate);
    m_view->setAutoScroll(true);
    if (m_scrolls)
        m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_wanted = 0;
    m_isPending = false;
    if (std::exchange(m_current, id) != id)
        emit currentChanged(id);
}

void InvoiceListView::announce()
{
    if (m_wanted != 0 || !m_view->currentIndex().isValid())
        return;
    const std::optional<qint64> id = m_table->idAt(m_view->currentIndex().row());
    m_isPending = !id;
    if (id && std::exchange(m_current, *id) != *id)
        emit currentChanged(*id);
}

TickedInvoices InvoiceListView::ticked() const
{
    if (tickedCount() == m_table->rowCount())
        return std::nullopt;
    std::set<qint64> ids;
    for (const int row : m_view->selectedRowNumbers()) {
        if (const auto id = m_table->idAt(row))
            ids.insert(*id);
    }
    return ids;
}

int InvoiceListView::tickedCount() const
{
    return m_view->selectedRowCount();
}

void InvoiceListView::showCount()
{
    const qint64 count = m_table->rowCount();
    //: ja: 絞り込み
    m_footer->setFigures({{m_isNarrowed ? tr("Filtered") : tr("All"), grouped(count)},
                          //: ja: 税込合計
                          {tr("Total incl. tax"), yenText(m_table->totalOfAll())}});
    const bool isEmpty = m_table->isCountExact() && count == 0;
    setCurrentIndex(isEmpty ? 1 : 0);
    showEmpty();
    if (isEmpty)
        emit emptied();
    if (m_wanted != 0)
        m_table->locate(m_wanted);
    showTicked();
}

void InvoiceListView::showEmpty()
{
    //: ja: 条件に合う請求書はありません
    m_empty->setWords(m_isNarrowed ? tr("No invoice matches")
                                   //: ja: 請求書はまだありません
                                   : tr("There are no invoices yet"),
                      //: ja: 別の言葉や状態で探してください
                      m_isNarrowed ? tr("Try other words or states")
                                   //: ja: 利用データを取り込み、月次締めで下書きを作ると、ここに並びます
                                   : tr("Import usage and close the month: its drafts appear here"));
    m_import->setVisible(!m_isNarrowed);
    m_clear->setVisible(m_isNarrowed);
}

void InvoiceListView::showTicked()
{
    const int count = tickedCount();
    const bool all = count > 0 && count == m_table->rowCount();
    Yen sum;
    bool known = all || count <= summedRows;
    m_drafts = 0;
    if (all) {
        sum = m_table->totalOfAll();
        m_drafts = count;
    } else if (known) {
        for (const int row : m_view->selectedRowNumbers()) {
            known = known && m_table->idAt(row).has_value();
            sum += m_table->totalAt(row);
            m_drafts += m_table->stateAt(row) == InvoiceState::Draft ? 1 : 0;
        }
    }
    QList<FooterBar::Figure> figures;
    if (count > 0) {
        //: ja: 選択
        figures.append({tr("Selected"), grouped(count)});
        //: ja: 合計
        figures.append({tr("Total"), known ? yenText(sum) : QStringLiteral("–")});
    }
    m_footer->setSelection(figures);
    emit tickedChanged();
}

void InvoiceListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStackedWidget::changeEvent(event);
}

void InvoiceListView::retranslate()
{
    //: ja: 利用データを取り込む…
    m_import->setText(tr("Import usage…"));
    //: ja: 絞り込みを解除
    m_clear->setText(tr("Clear the filter"));
    showCount();
}

} // namespace choba
