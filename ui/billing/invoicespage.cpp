// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/invoicespage.h"

#include "models/jobs/backgroundreader.h"
#include "ui/billing/invoicefiles.h"
#include "ui/billing/invoicefilterbar.h"
#include "ui/billing/invoicelistview.h"
#include "ui/billing/invoicepane.h"
#include "ui/billing/issueflow.h"
#include "ui/billing/marksentdialog.h"
#include "ui/billing/sendflow.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/hideunless.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>

namespace choba {

namespace {

constexpr int paneWidth = 424;

} // namespace

InvoicesPage::InvoicesPage(const BillingServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_reader(new BackgroundReader(services.location, this))
    , m_issue(new IssueFlow(services, this))
    , m_send(new SendFlow(services, this))
    , m_files(new InvoiceFiles(services, this))
    , m_filter(new InvoiceFilterBar)
    , m_list(new InvoiceListView(services))
    , m_splitter(new QSplitter)
    , m_pane(new InvoicePane(services))
    , m_columns(addTool(QStringLiteral("columns-3")))
    , m_export(addTool(QStringLiteral("download")))
    , m_print(addTool(QStringLiteral("printer")))
    , m_sendSelected(addTool(QStringLiteral("send")))
    , m_issueSelected(addPrimary(QStringLiteral("stamp")))
    , m_copy(addPageAction(QStringLiteral("copy")))
    , m_markSent(addPageAction(QStringLiteral("check")))
{
    filterBar().addWidget(m_filter, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({10'000, scaled(paneWidth)});
    m_pane->hide();
    body().addWidget(m_send->bar());
    body().addWidget(m_splitter, 1);
    hideUnless(m_services.actor.may.has(Permission::IssueInvoices), {m_issueSelected});
    hideUnless(m_services.actor.may.has(Permission::SendInvoices), {m_sendSelected, m_markSent});
    connectTools();
    connectList();
    connectPane();
    connectIssue();
    connectSend();
    connect(&m_services.changes, &ChangeHub::changed, this, [this](const Change &change) {
        if (change.subject == QLatin1String("invoice") || change.subject == QLatin1String("usage"))
            refresh();
        else if (change.subject == QLatin1String("outbox_mail"))
            refresh(); // what the mail server accepts is sent
    });
    InvoicesPage::retranslate();
    search();
}

void InvoicesPage::connectTools()
{
    connect(m_columns, &QAction::triggered, this,
            [this] { popup(m_list->table().makeColumnMenu(this), m_columns); });
    connect(m_export, &QAction::triggered, this,
            [this] { popup(m_files->makeExportMenu([this] { return m_filter->search(); }), m_export); });
    connect(m_print, &QAction::triggered, this, [this] {
        if (m_list->tickedCount() > 0)
            m_files->print(m_filter->search(), m_list->ticked());
        else if (m_pane->isVisible())
            m_files->print(m_filter->search(), std::set<qint64>{m_pane->invoiceId()});
    });
    connect(m_copy, &QAction::triggered, &m_list->table(), &TableView::copy);
    connect(m_files, &InvoiceFiles::said, this,
            [this](Tone tone, const QString &words) { banner().say(tone, words, {}, true); });
    connect(m_files, &InvoiceFiles::written, &banner(), &Banner::sayWritten);
}

void InvoicesPage::connectList()
{
    connect(m_filter, &InvoiceFilterBar::changed, this, &InvoicesPage::search);
    connect(m_list, &InvoiceListView::currentChanged, this, [this](qint64 id) {
        if (!m_paneClosed)
            showInvoice(id);
    });
    connect(m_list, &InvoiceListView::opened, this, &InvoicesPage::showInvoice);
    connect(m_list, &InvoiceListView::tickedChanged, this, &InvoicesPage::showTicked);
    connect(m_list, &InvoiceListView::emptied, m_pane, &QWidget::hide);
    connect(m_list, &InvoiceListView::importRequested, this,
            [this] { emit navigateRequested(QStringLiteral("reports"), {}); });
    connect(m_list, &InvoiceListView::clearRequested, m_filter, &InvoiceFilterBar::clear);
    connect(m_list, &InvoiceListView::failed, this,
            [this](const Error &error) { banner().sayUnread(allWords(error)); });
}

void InvoicesPage::connectPane()
{
    connect(m_pane, &InvoicePane::failed, this,
            [this](const QString &words) { banner().say(Tone::Warn, words, {}, true); });
    connect(m_pane, &InvoicePane::unread, &banner(), &Banner::sayUnread);
    connect(m_pane, &InvoicePane::wasRead, &banner(), &Banner::endUnread);
    connect(m_pane, &InvoicePane::written, this, [this](const QString &path) { banner().sayWritten(path); });
    connect(m_pane, &InvoicePane::replaced, m_list, &InvoiceListView::follow);
    connect(m_pane, &InvoicePane::issueRequested, m_issue,
            [this](Month month, const QString &account) { m_issue->askFor(month, {account}); });
    connect(m_pane, &DetailPane::closeRequested, this, [this] {
        m_paneClosed = true;
        m_pane->hide();
        showTicked();
        m_list->table().setFocus();
    });
    connect(m_pane, &InvoicePane::customerRequested, this,
            [this](qint64 id) { emit navigateRequested(QStringLiteral("customers"), id); });
    connect(m_pane, &InvoicePane::fixRequested, this, [this](Month month, const QString &reason) {
        emit navigateRequested(QStringLiteral("close"), QVariantMap{{QStringLiteral("month"), month.index()},
                                                                    {QStringLiteral("hold"), reason}});
    });
}

void InvoicesPage::connectSend()
{
    connect(m_sendSelected, &QAction::triggered, this, [this] {
        if (m_list->tickedCount() > 0)
            m_send->askFor({m_filter->search(), m_list->ticked(), {}});
    });
    connect(m_pane, &InvoicePane::sendRequested, m_send, [this](qint64 id) {
        m_send->askFor({{}, std::set<qint64>{id}, {}});
    });
    connect(m_pane, &InvoicePane::markSentRequested, this, [this](qint64 id, const QString &number) {
        //: ja: 請求書 %1
        markSent({{}, std::set<qint64>{id}, {}}, tr("Invoice %1").arg(number));
    });
    connect(m_markSent, &QAction::triggered, this, [this] {
        //: ja: 請求書%n件
        const QString what = tr("%n invoice(s)", nullptr, m_list->tickedCount());
        if (m_list->tickedCount() > 0)
            markSent({m_filter->search(), m_list->ticked(), {}}, what);
    });
    connect(m_pane, &InvoicePane::mailRequested, this,
            [this](qint64 mail) { emit navigateRequested(QStringLiteral("mail-log"), mail); });
    connect(m_send, &SendFlow::failed, this,
            [this](const QString &words) { banner().say(Tone::Warn, words, {}, true); });
    connect(m_send, &SendFlow::settingsRequested, this,
            [this] { emit navigateRequested(QStringLiteral("mail-settings"), QStringLiteral("server")); });
}

void InvoicesPage::markSent(const SendChoice &choice, const QString &what)
{
    auto *dialog = new MarkSentDialog(m_services.desk(), choice, what, this);
    connect(dialog, &QDialog::accepted, this, &InvoicesPage::refresh);
    dialog->open();
}

void InvoicesPage::connectIssue()
{
    connect(m_issueSelected, &QAction::triggered, this, [this] {
        if (m_list->tickedCount() > 0)
            m_issue->askForChosen(m_filter->search(), m_list->ticked());
    });
    connect(m_issue, &IssueFlow::failed, this,
            [this](const QString &words) { banner().say(Tone::Warn, words, {}, true); });
    connect(m_issue, &IssueFlow::started, this, [this](Job *job) {
        m_list->table().clearSelection();
        connect(job, &Job::finished, this, [this, job] {
            if (job->state() == JobState::Failed)
                banner().say(Tone::Danger, allWords(job->error()), {}, true);
            else if (job->state() == JobState::Done) {
                banner().say(Tone::Ok, m_issue->issuedWords(*job), {}, true);
            }
        });
    });
    connect(m_issue, &IssueFlow::listRequested, this, [this](Month month) {
        m_filter->setMonth(month);
        m_filter->narrow({InvoiceState::Draft});
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
    m_list->refresh();
    readCounts();
    readMonths();
    if (m_pane->isVisible() && m_pane->invoiceId() != 0)
        m_pane->showInvoice(m_pane->invoiceId());
    emit badgesChanged();
}

void InvoicesPage::open(const QVariant &what)
{
    if (what.typeId() != QMetaType::QVariantMap) {
        m_filter->find({});
        m_list->choose(what.toLongLong());
        showInvoice(what.toLongLong());
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
    m_list->setSearch(m_filter->search(), m_filter->isNarrowed());
    readCounts();
    readMonths();
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

void InvoicesPage::readMonths()
{
    using Months = std::optional<std::pair<Month, Month>>;
    m_reader->read<Months>(
        QStringLiteral("months"),
        [search = m_filter->search()](Database &database) { return invoiceMonths(database, search); },
        [this](const Result<Months> &months) {
            m_months = months.value_or(Months());
            showMonths();
        });
}

void InvoicesPage::showMonths()
{
    if (!m_months) {
        //: ja: 下書きと発行済の請求書
        setScope(tr("Drafts and issued invoices"));
    } else if (m_months->first == m_months->second) {
        //: ja: 利用月 %1
        setScope(tr("Usage month %1").arg(m_months->first.toString()));
    } else {
        //: ja: 利用月 %1 〜 %2
        setScope(tr("Usage months %1 – %2").arg(m_months->first.toString(), m_months->second.toString()));
    }
}

void InvoicesPage::showTicked()
{
    const int drafts = m_list->tickedDrafts();
    m_issueSelected->setVisible(drafts > 0);
    //: ja: 選択した%n件を発行…
    m_issueSelected->setText(tr("Issue %n selected…", nullptr, drafts));
    m_print->setEnabled(m_list->tickedCount() > 0 || !m_pane->isHidden());
    m_sendSelected->setEnabled(m_list->tickedCount() > 0);
    m_markSent->setEnabled(m_list->tickedCount() > 0);
}

void InvoicesPage::showInvoice(qint64 id)
{
    m_paneClosed = false;
    m_pane->show();
    m_pane->showInvoice(id);
    showTicked();
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

void InvoicesPage::retranslate()
{
    //: ja: 請求書
    setTitle(tr("Invoices"));
    //: ja: 列
    m_columns->setText(tr("Columns"));
    //: ja: 書き出し
    m_export->setText(tr("Export"));
    //: ja: 印刷
    m_print->setText(tr("Print"));
    //: ja: メールで送信…
    m_sendSelected->setText(tr("Send by mail…"));
    //: ja: 選択した請求書を送付済にする…
    m_markSent->setText(tr("Mark selected as sent…"));
    //: ja: 選択行をコピー
    m_copy->setText(tr("Copy selected rows"));
    showMonths();
    showTicked();
}

} // namespace choba
