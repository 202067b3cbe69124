// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerspage.h"

#include "models/customers/customertable.h"
#include "ui/customers/customerform.h"
#include "ui/customers/customerimportdialog.h"
#include "ui/customers/customerpane.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/footerbar.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSplitter>

namespace choba {

CustomersPage::CustomersPage(const Desk &desk, ChangeHub &changes, JobQueue &jobs, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_jobs(jobs)
    , m_customers(new CustomerTable(desk.database.location(), this))
    , m_search(new SearchField(QStringLiteral("funnel")))
    , m_table(new TableView)
    , m_empty(new EmptyState(QStringLiteral("building-2"), this))
    , m_footer(new FooterBar)
    , m_pane(new CustomerPane(desk))
    , m_clear(new Button(ButtonKind::Plain))
{
    makeActions();
    m_search->setFixedWidth(scaled(280));
    filterBar().addWidget(m_search);
    filterBar().addStretch();
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({scaled(720), scaled(480)});
    m_pane->hide();
    body().addWidget(splitter);

    connect(m_search, &SearchField::searchChanged, this,
            [this](const QString &text) { m_customers->setFilter({text}); });
    connect(m_pane, &CustomerPane::closeRequested, m_pane, &QWidget::hide);
    connect(m_pane, &CustomerPane::accountActivated, this, [this](const QString &accountId) {
        emit navigateRequested(QStringLiteral("accounts"), accountId);
    });
    connect(&m_pane->form(), &CustomerForm::saved, this, &CustomersPage::open);
    connect(&changes, &ChangeHub::changed, this, &CustomersPage::take);
    CustomersPage::retranslate();
}

void CustomersPage::makeActions()
{
    m_import = addTool(QStringLiteral("upload"));
    m_columns = addTool(QStringLiteral("columns-3"));
    m_add = addPrimary(QStringLiteral("plus"));
    m_add->setShortcut(QKeySequence(QKeySequence::New));
    m_import->setObjectName(QStringLiteral("import"));
    m_add->setObjectName(QStringLiteral("add"));
    connect(m_import, &QAction::triggered, this, &CustomersPage::importFile);
    connect(m_add, &QAction::triggered, this, &CustomersPage::startNew);
    connect(m_columns, &QAction::triggered, this, [this] {
        QMenu *menu = m_table->makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_table->mapToGlobal(QPoint(0, 0)));
    });
}

QWidget *CustomersPage::makeList()
{
    m_table->setObjectName(QStringLiteral("customers"));
    m_table->setLayoutName(QStringLiteral("customers"));
    m_table->setDefaultSort({{QStringLiteral("name"), Qt::AscendingOrder}});
    connect(m_table, &TableView::sortRequested, m_customers, &CustomerTable::sortBy);
    m_table->setModel(m_customers);
    connect(m_table, &TableView::currentRowChanged, this, &CustomersPage::showRow);
    connect(m_customers, &CustomerTable::countChanged, this, &CustomersPage::showCount);
    connect(m_customers, &CustomerTable::failed, this,
            [this](const Error &error) { banner().say(Tone::Danger, error.message); });
    connect(m_customers, &CustomerTable::located, this, [this](qint64 id, int row) {
        if (id != m_wanted || row < 0)
            return;
        // The pane shows it already, and the row itself may still hold what stood there before.
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentIndex(m_customers->index(row, 0));
    });
    m_empty->hide();
    m_empty->addButton(m_clear);
    m_empty->addButton(new Button(ButtonKind::Plain, m_import));
    m_empty->addButton(new Button(ButtonKind::Plain, m_add));
    connect(m_clear, &Button::clicked, m_search, &QLineEdit::clear);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_footer);
    return list;
}

QList<PageKey> CustomersPage::keys() const
{
    return {{QStringLiteral("Ctrl+F"), tr("search the list")},
            {QStringLiteral("Ctrl+N"), tr("add a customer")},
            {QStringLiteral("Ctrl+S"), tr("save the form")}};
}

QString CustomersPage::unsavedWords() const
{
    const QStringList names = m_pane->form().unsavedNames();
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
    m_wanted = id;
    showCustomer(id);
    m_customers->locate(id);
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
    m_wanted = id;
    m_pane->showCustomer(id);
    m_pane->show();
}

void CustomersPage::showCount()
{
    const int count = m_customers->rowCount();
    m_footer->setFigures({{tr("Customers"), QLocale().toString(count)}});
    if (m_customers->isCountExact())
        m_table->setEmptyState(m_empty); // before, an empty list only means that it is still being read
    const bool isFiltered = !m_search->text().trimmed().isEmpty();
    m_clear->setVisible(isFiltered);
    if (isFiltered)
        //: ja: 該当する顧客がありません
        m_empty->setWords(tr("No customer matches"), tr("Nothing is found in names, kana, corporate numbers, "
                                                        "contacts and mail addresses."));
    else
        //: ja: 顧客がまだありません
        m_empty->setWords(tr("No customers yet"),
                          tr("Add the first one, or import the list you have as a CSV file."));
}

void CustomersPage::startNew()
{
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_wanted = 0;
    m_pane->show();
    m_pane->showNew();
}

void CustomersPage::importFile()
{
    const QString path = QFileDialog::getOpenFileName(this, m_import->text(), {},
                                                      tr("CSV files (*.csv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    auto *dialog = new CustomerImportDialog(m_desk, m_jobs, path, this);
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
    if (m_wanted == 0)
        return;
    m_pane->showCustomer(m_wanted);
    m_customers->locate(m_wanted);
}

void CustomersPage::retranslate()
{
    //: ja: 顧客
    setTitle(tr("Customers"));
    //: ja: CSVを取り込む…
    m_import->setText(tr("Import CSV…"));
    //: ja: 列
    m_columns->setText(tr("Columns"));
    //: ja: 顧客を追加
    m_add->setText(tr("Add customer"));
    //: ja: 絞り込みを解除
    m_clear->setText(tr("Clear the search"));
    //: ja: 名称・カナ・法人番号・担当者
    m_search->setPlaceholderText(tr("Name, kana, number, contact"));
    m_search->setAccessibleName(tr("Search customers"));
    showCount();
}

} // namespace choba
