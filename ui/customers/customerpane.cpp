// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerpane.h"

#include "models/customers/accounttable.h"
#include "models/customers/customerstore.h"
#include "ui/customers/customerform.h"
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
    , m_close(new Button(ButtonKind::Quiet, QStringLiteral("x"), QString(), this))
    , m_tabs(new UnderlinedTabs(this))
    , m_pages(new QStackedWidget(this))
    , m_form(new CustomerForm(desk, this))
    , m_accounts(new AccountTable(desk.database.location(), this))
    , m_accountView(new TableView(this))
    , m_noAccounts(new EmptyState(QStringLiteral("server"), this))
{
    setMinimumWidth(scaled(500));
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_pages->addWidget(m_form);
    m_pages->addWidget(makeAccounts());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_close, &Button::clicked, this, &CustomerPane::closeRequested);
    connect(m_form, &CustomerForm::saved, this, &CustomerPane::showCustomer);
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

void CustomerPane::retranslate()
{
    //: ja: 顧客情報
    m_tabs->setTabText(0, tr("Details"));
    //: ja: AWSアカウント
    m_tabs->setTabText(1, tr("AWS accounts"));
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
    m_tabs->setTabVisible(1, false);
    m_scope->setText({});
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
    m_tabs->setTabVisible(1, true);
    m_accounts->setFilter({{}, {}, id});
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
