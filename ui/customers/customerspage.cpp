// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerspage.h"

#include "models/customers/customertable.h"
#include "ui/customers/customerform.h"
#include "ui/customers/customerpane.h"
#include "ui/customers/importkinds.h"
#include "ui/customers/listfiles.h"
#include "ui/customers/pagedlist.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/hideunless.h"
#include "ui/kit/lastfolder.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSplitter>

namespace choba {

CustomersPage::CustomersPage(const Desk &desk, ChangeHub &changes, JobQueue &jobs, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_jobs(jobs)
    , m_customers(new CustomerTable(desk.database.location(), this))
    , m_search(new SearchField(QStringLiteral("funnel")))
    , m_list(new PagedList(m_customers, QStringLiteral("customers"), QStringLiteral("building-2")))
    , m_pane(new CustomerPane(desk))
    , m_files(new ListFiles(
          desk.database.location(), jobs,
          [this] {
              return ShownList::of(*m_customers, title(), CustomerTable::exported);
          },
          QStringLiteral("customers"), this))
{
    makeActions();
    m_search->setFixedWidth(scaled(280));
    filterBar().addWidget(m_search);
    filterBar().addStretch();
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({scaled(720), scaled(480)});
    m_pane->hide();
    body().addWidget(splitter);

    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_customers->setFilter({text});
        m_list->setFiltered(!text.trimmed().isEmpty());
    });
    connectList();
    connect(m_pane, &CustomerPane::closeRequested, m_pane, &QWidget::hide);
    connect(m_pane, &CustomerPane::accountActivated, this, [this](const QString &accountId) {
        emit navigateRequested(QStringLiteral("accounts"), accountId);
    });
    connect(m_pane, &CustomerPane::customerActivated, this, &CustomersPage::open);
    connect(m_pane, &CustomerPane::auditActivated, this,
            [this](qint64 entry) { emit navigateRequested(QStringLiteral("audit"), entry); });
    connect(&m_pane->form(), &CustomerForm::customerActivated, this, &CustomersPage::open);
    connect(&m_pane->form(), &CustomerForm::saved, this, &CustomersPage::open);
    connect(&changes, &ChangeHub::changed, this, &CustomersPage::take);
    CustomersPage::retranslate();
}

void CustomersPage::makeActions()
{
    m_import = addTool(QStringLiteral("upload"));
    m_columns = addTool(QStringLiteral("columns-3"));
    m_export = addTool(QStringLiteral("download"));
    m_print = addTool(QStringLiteral("printer"));
    m_add = addPrimary(QStringLiteral("plus"));
    m_add->setShortcut(QKeySequence(QKeySequence::New));
    m_import->setObjectName(QStringLiteral("import"));
    m_add->setObjectName(QStringLiteral("add"));
    hideUnless(m_desk.actor.may.has(Permission::EditCustomers), {m_import, m_add});
    connect(m_import, &QAction::triggered, this, &CustomersPage::importFile);
    connect(m_add, &QAction::triggered, this, &CustomersPage::startNew);
    connect(m_columns, &QAction::triggered, m_list, &PagedList::openColumnMenu);
    connect(m_export, &QAction::triggered, this, [this] { m_list->popup(m_files->makeExportMenu()); });
    connect(m_print, &QAction::triggered, m_files, &ListFiles::print);
    connect(m_files, &ListFiles::said, this,
            [this](Tone tone, const QString &words) { banner().say(tone, words, {}, true); });
}

void CustomersPage::connectList()
{
    m_list->table().setDefaultSort({{QStringLiteral("name"), Qt::AscendingOrder}});
    m_list->addEmptyButton(new Button(ButtonKind::Plain, m_import));
    m_list->addEmptyButton(new Button(ButtonKind::Plain, m_add));
    connect(m_list, &PagedList::chosen, this, &CustomersPage::showRow);
    connect(m_list, &PagedList::clearRequested, m_search, &QLineEdit::clear);
    connect(m_list, &PagedList::failed, this,
            [this](const Error &error) { banner().sayUnread(error.message); });
}

QList<PageKey> CustomersPage::keys() const
{
    return {{QStringLiteral("Ctrl+F"), tr("search the list")},
            {QStringLiteral("Ctrl+N"), tr("add a customer")},
            {QStringLiteral("Ctrl+S"), tr("save the form")}};
}

QString CustomersPage::unsavedWords() const
{
    const QStringList names = m_pane->unsavedNames();
    //: ja: 未保存の変更: %1
    return names.isEmpty() ? QString() : tr("Unsaved changes: %1").arg(names.join(QStringLiteral(", ")));
}

void CustomersPage::refresh()
{
    m_customers->refresh();
}

void CustomersPage::open(const QVariant &what)
{
    const qint64 id = what.toLongLong();
    if (id == 0)
        return;
    showCustomer(id);
    m_list->select(id);
}

QWidget *CustomersPage::searchWidget()
{
    return m_search;
}

void CustomersPage::showRow(int row)
{
    const QVariant id = m_customers->index(row, 0).data(RowIdRole);
    if (id.isValid())
        showCustomer(id.toLongLong());
}

void CustomersPage::showCustomer(qint64 id)
{
    m_shown = id;
    m_pane->showCustomer(id);
    m_pane->show();
}

void CustomersPage::startNew()
{
    m_list->selectNone();
    m_shown = 0;
    m_pane->show();
    m_pane->showNew();
}

void CustomersPage::importFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, m_import->text(), lastFolder(QStringLiteral("customers")),
                                     tr("CSV files (*.csv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    rememberFolder(QStringLiteral("customers"), path);
    auto *dialog = new ImportListDialog(m_desk, m_jobs, path, customerImport(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CustomersPage::take(const Change &change)
{
    if (change.subject == QLatin1String("aws_account")) {
        m_customers->refresh();
        m_pane->refreshAccounts();
    }
    if (change.subject != QLatin1String("customer"))
        return;
    m_customers->refresh();
    if (m_shown == 0)
        return;
    m_pane->showCustomer(m_shown);
    m_list->select(m_shown);
}

void CustomersPage::retranslate()
{
    //: ja: 顧客
    setTitle(tr("Customers"));
    //: ja: CSVを取り込む…
    m_import->setText(tr("Import CSV…"));
    //: ja: 列
    m_columns->setText(tr("Columns"));
    //: ja: 書き出し
    m_export->setText(tr("Export"));
    //: ja: 印刷
    m_print->setText(tr("Print"));
    //: ja: 顧客を追加
    m_add->setText(tr("Add customer"));
    //: ja: 名称・カナ・法人番号・担当者
    m_search->setPlaceholderText(tr("Name, kana, number, contact"));
    m_search->setAccessibleName(tr("Search customers"));
    PagedList::Words words;
    //: ja: 顧客
    words.counted = tr("Customers");
    //: ja: 顧客がまだありません
    words.none = tr("No customers yet");
    //: ja: 1件目を追加するか、お手元の一覧をCSVで取り込んでください。
    words.noneHint = tr("Add the first one, or import the list you have as a CSV file.");
    //: ja: 該当する顧客がありません
    words.noMatch = tr("No customer matches");
    //: ja: 名称・カナ・法人番号・担当者・メールの中に見つかりません。
    words.noMatchHint =
        tr("Nothing is found in names, kana, corporate numbers, contacts and mail addresses.");
    //: ja: 絞り込みを解除
    words.clear = tr("Clear the search");
    m_list->setWords(words);
}

} // namespace choba
