// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerpane.h"

#include "models/audit/audittable.h"
#include "models/customers/accounttable.h"
#include "models/customers/customerstore.h"
#include "ui/customers/contactlist.h"
#include "ui/customers/customerform.h"
#include "ui/customers/mergedialog.h"
#include "ui/customers/noteslist.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/tableview.h"
#include "ui/kit/type.h"
#include "ui/kit/underlinedtabs.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace choba {

CustomerPane::CustomerPane(const Desk &desk, QWidget *parent)
    : Pane(Ground::Surface, Qt::LeftEdge, parent)
    , m_desk(desk)
    , m_title(new ElidedLabel(LabelRole::Pane, this))
    , m_scope(new ElidedLabel(LabelRole::Muted, this))
    , m_merge(new Button(ButtonKind::Quiet, QStringLiteral("link"), QString(), this))
    , m_close(new Button(ButtonKind::Quiet, QStringLiteral("x"), QString(), this))
    , m_merged(new Banner(this))
    , m_tabs(new UnderlinedTabs(this))
    , m_pages(new QStackedWidget(this))
    , m_form(new CustomerForm(desk, this))
    , m_contacts(new ContactList(desk, this))
    , m_accounts(new AccountTable(desk.database.location(), this))
    , m_accountView(new TableView(this))
    , m_noAccounts(new EmptyState(QStringLiteral("server"), this))
    , m_notes(new NotesList(desk, this))
    , m_history(new AuditTable(desk.database.location(), this))
    , m_historyView(new TableView(this))
{
    setMinimumWidth(scaled(500));
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_form, m_contacts, makeAccounts(), m_notes, makeHistory()}) {
        m_tabs->addTab({});
        m_pages->addWidget(page);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_merged);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_close, &Button::clicked, this, &CustomerPane::closeRequested);
    connect(m_form, &CustomerForm::saved, this, &CustomerPane::showCustomer);
    m_merge->setObjectName(QStringLiteral("merge"));
    m_merged->setObjectName(QStringLiteral("merged"));
    connect(m_merge, &Button::clicked, this, &CustomerPane::startMerge);
    connect(m_merged, &Banner::linkActivated, this, [this] { emit customerActivated(m_mergedInto); });
    retranslate();
}

QWidget *CustomerPane::makeHead()
{
    auto *head = new QWidget(this);
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_scope);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 12, 8, 8);
    row->addLayout(words, 1);
    row->addWidget(m_merge, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    return head;
}

QWidget *CustomerPane::makeAccounts()
{
    m_accountView->setLayoutName(QStringLiteral("customer-accounts"));
    m_accountView->setDefaultSort({{QStringLiteral("account_id"), Qt::AscendingOrder}});
    connect(m_accountView, &TableView::sortRequested, m_accounts, &AccountTable::sortBy);
    m_accountView->setModel(m_accounts);
    m_accountView->setColumnHidden(AccountTable::Customer, true);
    m_accountView->setEmptyState(m_noAccounts);
    connect(m_accountView, &TableView::activated, this, [this](const QModelIndex &index) {
        emit accountActivated(index.data(AccountTable::AccountIdRole).toString());
    });
    return m_accountView;
}

QWidget *CustomerPane::makeHistory()
{
    m_historyView->setObjectName(QStringLiteral("history"));
    m_historyView->setLayoutName(QStringLiteral("customer-history"));
    m_historyView->setDefaultSort({{QStringLiteral("at"), Qt::DescendingOrder}});
    connect(m_historyView, &TableView::sortRequested, m_history, &AuditTable::sortBy);
    m_history->setOneThing();
    m_historyView->setModel(m_history);
    connect(m_historyView, &TableView::activated, this,
            [this](const QModelIndex &index) { emit auditActivated(index.data(RowIdRole).toLongLong()); });
    return m_historyView;
}

void CustomerPane::showMerged(const Customer &customer)
{
    m_mergedInto = customer.mergedInto;
    m_merge->setVisible(customer.id != 0 && customer.mergedInto == 0 &&
                        m_desk.actor.may.has(Permission::EditCustomers));
    m_form->setEnabled(customer.mergedInto == 0);
    const auto into = CustomerStore(m_desk.database).byId(customer.mergedInto);
    if (customer.mergedInto == 0 || !into)
        m_merged->hide();
    else
        m_merged->say(
            Tone::Warn,
            //: ja: この顧客は「%1」に統合されています。
            [name = into->fields.name.simplified()] {
                return tr("This customer was merged into %1.").arg(name);
            },
            //: ja: 開く
            [] { return tr("Open"); });
}

void CustomerPane::startMerge()
{
    const auto customer = CustomerStore(m_desk.database).byId(m_form->customerId());
    if (!customer)
        return;
    auto *dialog = new MergeDialog(m_desk, *customer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { emit customerActivated(dialog->mergedInto()); });
    dialog->open();
}

void CustomerPane::showTabs(bool isStored)
{
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabVisible(tab, isStored);
}

QStringList CustomerPane::unsavedNames() const
{
    QStringList names = m_form->unsavedNames();
    for (const qint64 id : m_notes->begun()) {
        const auto customer = CustomerStore(m_desk.database).byId(id);
        if (customer && !names.contains(customer->fields.name))
            names.append(customer->fields.name);
    }
    return names;
}

void CustomerPane::retranslate()
{
    //: ja: 顧客情報
    m_tabs->setTabText(0, tr("Details"));
    //: ja: AWSアカウント
    m_tabs->setTabText(2, tr("AWS accounts"));
    //: ja: 連絡先
    m_tabs->setTabText(1, tr("Contacts"));
    //: ja: メモ
    m_tabs->setTabText(3, tr("Notes"));
    //: ja: 履歴
    m_tabs->setTabText(4, tr("History"));
    //: ja: 別の顧客に統合…
    m_merge->setToolTip(tr("Merge into another customer…"));
    m_merge->setAccessibleName(m_merge->toolTip());
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    //: ja: AWSアカウントはありません
    m_noAccounts->setWords(
        tr("No AWS accounts"),
        //: ja: 「AWSアカウント」で追加するか割り当てるとここに並びます。
        tr("Accounts added or assigned to this customer under “AWS accounts” stand here."));
    //: ja: 新しい顧客
    m_title->setText(m_form->customerId() == 0 ? tr("New customer") : m_name);
}

void CustomerPane::showNew()
{
    m_tabs->setCurrentIndex(0);
    showTabs(false);
    m_scope->setText({});
    showMerged({});
    m_form->showNew();
    retranslate();
}

void CustomerPane::showCustomer(qint64 id)
{
    const auto customer = CustomerStore(m_desk.database).byId(id);
    if (!customer) {
        emit closeRequested();
        return;
    }
    m_name = customer->fields.name;
    //: ja: 顧客番号 %1
    m_scope->setText(tr("Customer %1").arg(id));
    showTabs(true);
    m_accounts->setFilter({{}, {}, id});
    m_contacts->showOf(id);
    m_notes->showOf(id);
    AuditSearch search;
    search.subjectKind = QStringLiteral("customer");
    search.subjectId = QString::number(id);
    m_history->setSearch(search);
    m_history->refresh();
    showMerged(*customer);
    m_form->showCustomer(*customer);
    retranslate();
}

void CustomerPane::refreshAccounts()
{
    m_accounts->refresh();
}

void CustomerPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace choba
