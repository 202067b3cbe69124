// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/invoicespage.h"

#include "models/base/moneytext.h"
#include "models/billing/invoicetable.h"
#include "models/jobs/backgroundreader.h"
#include "ui/billing/invoicefilterbar.h"
#include "ui/billing/invoicepane.h"
#include "ui/billing/issueflow.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/footerbar.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

namespace choba {

namespace {

constexpr int paneWidth = 424;
constexpr int summedRows = 5'000; ///< more selected rows than this are counted, not summed

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

} // namespace

InvoicesPage::InvoicesPage(const BillingServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_reader(new BackgroundReader(services.location, this))
    , m_issue(new IssueFlow(services, this))
    , m_filter(new InvoiceFilterBar)
    , m_table(new InvoiceTable(services.location, services.rules, this))
    , m_view(new TableView)
    , m_footer(new FooterBar)
    , m_empty(new EmptyState(QStringLiteral("receipt-text")))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_pane(new InvoicePane(services))
    , m_columns(addTool(QStringLiteral("columns-3")))
    , m_export(addTool(QStringLiteral("download")))
    , m_issueSelected(addPrimary(QStringLiteral("stamp")))
    , m_copy(addPageAction(QStringLiteral("copy")))
    , m_import(new Button(ButtonKind::Plain, QStringLiteral("import"), QString()))
    , m_clearFilter(new Button(ButtonKind::Plain, QString(), QString()))
{
    filterBar().addWidget(m_filter, 1);
    makeTable();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({10'000, scaled(paneWidth)});
    m_pane->hide();
    body().addWidget(m_splitter, 1);
    connectFlow();
    InvoicesPage::retranslate();
    search();
}

void InvoicesPage::makeTable()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_footer);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    m_empty->addButton(m_import);
    m_empty->addButton(m_clearFilter);
    m_import->setObjectName(QStringLiteral("import"));
    m_clearFilter->setObjectName(QStringLiteral("clearFilter"));
    m_view->setObjectName(QStringLiteral("invoices"));
    m_view->setCheckable(true);
    m_view->setLayoutName(QStringLiteral("invoices"));
    m_view->setDefaultSort(
        {{QStringLiteral("due_date"), Qt::AscendingOrder}, {QStringLiteral("number"), Qt::AscendingOrder}});
    connect(m_view, &TableView::sortRequested, m_table, &PagedModel::sortBy);
    m_view->setModel(m_table);
    connect(m_table, &PagedModel::countChanged, this, &InvoicesPage::showCount);
    connect(m_table, &PagedModel::dataChanged, this, &InvoicesPage::showSelection);
    connect(m_table, &PagedModel::failed, this,
            [this](const Error &error) { banner().say(Tone::Danger, allWords(error)); });
    connect(m_table, &PagedModel::located, this, [this](qint64 id, int row) {
        if (id != m_wanted || row < 0)
            return;
        m_view->setCurrentIndex(m_table->index(row, 0));
        m_view->scrollTo(m_table->index(row, 0), QAbstractItemView::PositionAtCenter);
    });
    connect(m_view, &TableView::currentRowChanged, this, &InvoicesPage::showRow);
    connect(m_view, &TableView::selectionChangedTo, this, &InvoicesPage::showSelection);
    connect(m_view, &TableView::activated, this, [this](const QModelIndex &index) { showRow(index.row()); });
}

void InvoicesPage::connectFlow()
{
    connect(m_filter, &InvoiceFilterBar::changed, this, &InvoicesPage::search);
    connect(m_columns, &QAction::triggered, this, [this] { popup(m_view->makeColumnMenu(this), m_columns); });
    connect(m_export, &QAction::triggered, this, [this] { popup(makeExportMenu(), m_export); });
    connect(m_copy, &QAction::triggered, m_view, &TableView::copy);
    connect(m_issueSelected, &QAction::triggered, this, &InvoicesPage::issueSelected);
    connect(m_import, &Button::clicked, this,
            [this] { emit navigateRequested(QStringLiteral("reports"), {}); });
    connect(m_clearFilter, &Button::clicked, m_filter, &InvoiceFilterBar::clear);

    const auto complain = [this](const QString &words) { banner().say(Tone::Warn, words, {}, true); };
    connect(m_issue, &IssueFlow::failed, this, complain);
    connect(m_pane, &InvoicePane::failed, this, complain);
    connect(m_issue, &IssueFlow::started, this, [this](Job *job) {
        m_view->clearSelection();
        connect(job, &Job::finished, this, [this, job] {
            if (job->state() == JobState::Failed)
                banner().say(Tone::Danger, allWords(job->error()), {}, true);
            else if (job->state() == JobState::Done)
                banner().say(Tone::Ok, tr("The invoices are issued."), {}, true);
        });
    });
    connect(m_issue, &IssueFlow::listRequested, this, [this](Month month) {
        m_filter->setMonth(month);
        m_filter->narrow({InvoiceState::Draft});
    });
    connect(m_pane, &InvoicePane::issueRequested, m_issue,
            [this](Month month, const QString &account) { m_issue->askFor(month, {account}); });
    connect(m_pane, &DetailPane::closeRequested, this, [this] {
        m_pane->hide();
        m_view->setFocus();
    });
    connect(m_pane, &InvoicePane::customerRequested, this,
            [this](qint64 id) { emit navigateRequested(QStringLiteral("customers"), id); });
    connect(m_pane, &InvoicePane::fixRequested, this, [this](Month month, const QString &reason) {
        emit navigateRequested(QStringLiteral("close"), QVariantMap{{QStringLiteral("month"), month.index()},
                                                                    {QStringLiteral("hold"), reason}});
    });
    connect(&m_services.changes, &ChangeHub::changed, this, [this](const Change &change) {
        if (change.subject == QLatin1String("invoice") || change.subject == QLatin1String("usage"))
            refresh();
    });
}

QList<PageKey> InvoicesPage::keys() const
{
    //: ja: 選択・解除
    return {{QStringLiteral("Space"), tr("select or unselect")},
            //: ja: 請求書を開く
            {QStringLiteral("Return"), tr("open the invoice")},
            //: ja: 選択行をコピー
            {QStringLiteral("Ctrl+C"), tr("copy the selected rows")},
            //: ja: 検索
            {QStringLiteral("Ctrl+F"), tr("search")}};
}

void InvoicesPage::setMonth(Month month)
{
    m_filter->setMonth(month);
}

void InvoicesPage::refresh()
{
    m_table->refresh();
    readCounts();
    if (m_pane->isVisible() && m_pane->invoiceId() != 0)
        m_pane->showInvoice(m_pane->invoiceId());
    emit badgesChanged();
}

void InvoicesPage::open(const QVariant &what)
{
    if (what.typeId() != QMetaType::QVariantMap) {
        m_filter->find({});
        selectId(what.toLongLong());
        return;
    }
    const QVariantMap map = what.toMap();
    if (map.contains(QStringLiteral("text"))) {
        m_filter->find(map.value(QStringLiteral("text")).toString());
        return;
    }
    std::set<InvoiceState> states;
    for (const QString &spelling : map.value(QStringLiteral("states")).toStringList()) {
        if (const auto state = parseInvoiceState(spelling, {}))
            states.insert(*state);
    }
    m_filter->setMonth(Month::ofIndex(map.value(QStringLiteral("month")).toInt()));
    m_filter->chooseMonth();
    m_filter->narrow(states);
}

QWidget *InvoicesPage::searchWidget()
{
    return &m_filter->field();
}

void InvoicesPage::search()
{
    m_table->setSearch(m_filter->search());
    readCounts();
}

void InvoicesPage::readCounts()
{
    using Counts = std::map<InvoiceState, qint64>;
    m_reader->read<Counts>(
        QStringLiteral("counts"),
        [search = m_filter->search()](Database &database) { return countInvoices(database, search); },
        [this](const Result<Counts> &counts) {
            if (counts)
                m_filter->setCounts(*counts);
        });
}

void InvoicesPage::showCount()
{
    const qint64 count = m_table->rowCount();
    //: ja: 絞り込み
    m_footer->setFigures({{m_filter->isNarrowed() ? tr("Filtered") : tr("All"), grouped(count)},
                          //: ja: 税込合計
                          {tr("Total incl. tax"), yenText(m_table->totalOfAll())}});
    const bool isEmpty = m_table->isCountExact() && count == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty)
        m_pane->hide();
    const bool narrowed = m_filter->isNarrowed();
    //: ja: 条件に合う請求書はありません
    m_empty->setWords(narrowed ? tr("No invoice matches")
                               //: ja: 請求書はまだありません
                               : tr("There are no invoices yet"),
                      //: ja: 別の言葉や状態で探してください
                      narrowed ? tr("Try other words or states")
                               //: ja: 利用データを取り込み、月次締めで下書きを作ると、ここに並びます
                               : tr("Import usage and close the month: its drafts appear here"));
    m_import->setVisible(!narrowed);
    m_clearFilter->setVisible(narrowed);
    if (m_wanted != 0)
        m_table->locate(m_wanted);
    showSelection();
}

void InvoicesPage::showSelection()
{
    const int count = m_view->selectedRowCount();
    const bool all = count > 0 && count == m_table->rowCount();
    Yen sum;
    bool known = all || count <= summedRows;
    int drafts = 0;
    if (all) {
        sum = m_table->totalOfAll();
        drafts = count;
    } else if (known) {
        for (const int row : m_view->selectedRowNumbers()) {
            known = known && m_table->idAt(row).has_value();
            sum += m_table->totalAt(row);
            drafts += m_table->stateAt(row) == InvoiceState::Draft ? 1 : 0;
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
    m_issueSelected->setVisible(drafts > 0);
    //: ja: 選択した%n件を発行…
    m_issueSelected->setText(tr("Issue %n selected…", nullptr, drafts));
}

void InvoicesPage::showRow(int row)
{
    const std::optional<qint64> id = m_table->idAt(row);
    if (!id)
        return;
    m_wanted = 0;
    m_pane->show();
    m_pane->showInvoice(*id);
}

void InvoicesPage::selectId(qint64 id)
{
    m_wanted = id;
    m_pane->show();
    m_pane->showInvoice(id);
    m_table->locate(id);
}

TickedInvoices InvoicesPage::ticked() const
{
    if (m_view->selectedRowCount() == m_table->rowCount())
        return std::nullopt;
    std::set<qint64> ids;
    for (const int row : m_view->selectedRowNumbers()) {
        if (const auto id = m_table->idAt(row))
            ids.insert(*id);
    }
    return ids;
}

void InvoicesPage::issueSelected()
{
    if (m_view->selectedRowCount() > 0)
        m_issue->askForChosen(m_filter->search(), ticked());
}

void InvoicesPage::popup(QMenu *menu, const QAction *under)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QPoint at = mapToGlobal(QPoint(width() / 2, scaledHeight(48)));
    for (const Button *button : findChildren<Button *>()) {
        if (button->text() == under->text() && button->isVisible())
            at = button->mapToGlobal(QPoint(0, button->height()));
    }
    menu->popup(at);
}

QMenu *InvoicesPage::makeExportMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("exportMenu"));
    const auto add = [&](const QString &words, const QString &suffix, CsvEncoding encoding) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, suffix, encoding] { askExport(suffix, encoding); });
    };
    //: ja: CSV (UTF-8)…
    add(tr("CSV (UTF-8)…"), QStringLiteral("csv"), CsvEncoding::Utf8WithBom);
    //: ja: CSV (Shift_JIS)…
    add(tr("CSV (Shift_JIS)…"), QStringLiteral("csv"), CsvEncoding::Cp932);
    //: ja: Excel (XLSX)…
    add(tr("Excel (XLSX)…"), QStringLiteral("xlsx"), CsvEncoding::Utf8WithBom);
    return menu;
}

void InvoicesPage::askExport(const QString &suffix, CsvEncoding encoding)
{
    //: ja: 一覧を書き出す
    auto *dialog = new QFileDialog(this, tr("Export the list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    //: ja: 請求書一覧
    dialog->selectFile(tr("invoices") + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, encoding](const QString &path) { startExport(path, encoding); });
    dialog->open();
}

void InvoicesPage::startExport(const QString &path, CsvEncoding encoding)
{
    //: ja: 書き出し %1
    Job *job = startDeskJob(
        m_services, tr("Export %1").arg(path.section(QLatin1Char('/'), -1)),
        [path, encoding, search = m_filter->search()](Desk &desk, const RuleBook &, JobContext &context) {
            return exportInvoices(desk.database, search, path, encoding, context);
        });
    connect(job, &Job::finished, this, [this, job, path] {
        if (job->state() == JobState::Failed)
            banner().say(Tone::Danger, allWords(job->error()), {}, true);
        else if (job->state() == JobState::Done) {
            //: ja: %1 に書き出しました。%2
            banner().say(Tone::Ok, tr("Exported to %1. %2").arg(path, job->progress().words), {}, true);
        }
    });
}

void InvoicesPage::retranslate()
{
    //: ja: 請求書
    setTitle(tr("Invoices"));
    //: ja: 下書きと発行済の請求書
    setScope(tr("Drafts and issued invoices"));
    //: ja: 列
    m_columns->setText(tr("Columns"));
    //: ja: 書き出し
    m_export->setText(tr("Export"));
    //: ja: 選択行をコピー
    m_copy->setText(tr("Copy selected rows"));
    //: ja: 利用データを取り込む…
    m_import->setText(tr("Import usage…"));
    //: ja: 絞り込みを解除
    m_clearFilter->setText(tr("Clear the filter"));
    showCount();
}

} // namespace choba
