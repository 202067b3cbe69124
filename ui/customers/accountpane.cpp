// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/accountpane.h"

#include "ui/customers/accountform.h"
#include "ui/customers/accounttimeline.h"
#include "ui/customers/secretfield.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/chips.h"
#include "ui/kit/label.h"
#include "ui/kit/type.h"
#include "ui/kit/underlinedtabs.h"

#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace choba {

AccountPane::AccountPane(const Desk &desk, QWidget *parent)
    : Pane(Ground::Surface, Qt::LeftEdge, parent)
    , m_title(new Label(LabelRole::Pane, this))
    , m_state(new ChipLabel(this))
    , m_customer(new LinkLabel(this))
    , m_scope(new ElidedLabel(LabelRole::Muted, this))
    , m_close(new Button(ButtonKind::Quiet, QStringLiteral("x"), QString(), this))
    , m_banner(new Banner(this))
    , m_tabs(new UnderlinedTabs(this))
    , m_form(new AccountForm(desk, this))
    , m_rootMail(new SecretField(desk, SecretKind::RootMail, this))
    , m_externalId(new SecretField(desk, SecretKind::ExternalId, this))
    , m_timeline(new AccountTimeline(this))
{
    setMinimumWidth(scaled(500));
    auto *pages = new QStackedWidget(this);
    pages->addWidget(m_timeline);
    auto *details = new QWidget(this);
    auto *known = new QVBoxLayout(details);
    known->setContentsMargins(0, 0, 0, 0);
    known->setSpacing(0);
    known->addWidget(m_rootMail);
    known->addWidget(m_externalId);
    known->addWidget(m_form, 1);
    pages->addWidget(details);
    m_tabs->addTab({});
    m_tabs->addTab({});
    auto *foot = new Pane(Ground::Sunken, Qt::TopEdge, this);
    m_actions = new QHBoxLayout(foot);
    m_actions->setContentsMargins(16, 7, 16, 8);
    m_actions->setSpacing(8);
    m_more = new QMenu(this);
    m_moreButton = new Button(ButtonKind::Plain, QStringLiteral("ellipsis"), QString(), this);
    m_moreButton->setObjectName(QStringLiteral("more"));
    m_moreButton->setMenu(m_more);
    m_actions->addStretch();
    m_actions->addWidget(m_moreButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_banner);
    column->addWidget(m_tabs);
    column->addWidget(pages, 1);
    column->addWidget(foot);
    connect(m_tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    connect(m_close, &Button::clicked, this, &AccountPane::closeRequested);
    connect(m_customer, &LinkLabel::activated, this, [this] {
        if (const Contract *latest = m_details.latest())
            emit customerActivated(latest->customerId);
    });
    retranslate();
}

QWidget *AccountPane::makeHead()
{
    auto *head = new QWidget(this);
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_title);
    first->addWidget(m_state);
    first->addStretch();
    first->addWidget(m_close);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_customer);
    second->addWidget(m_scope, 1);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(16, 12, 8, 8);
    column->setSpacing(0);
    column->addLayout(first);
    column->addLayout(second);
    return head;
}

void AccountPane::addFootAction(QAction *action)
{
    const int beforeStretch = m_actions->count() - 2;
    m_actions->insertWidget(beforeStretch, new Button(ButtonKind::Plain, action, this));
}

void AccountPane::addMoreAction(QAction *action)
{
    m_more->addAction(action);
}

void AccountPane::showDetails(const AccountDetails &details, const QDate &today)
{
    m_details = details;
    m_today = today;
    if (details.account)
        m_form->showAccount(*details.account);
    for (SecretField *field : {m_rootMail, m_externalId})
        field->showOf(details.account ? details.accountId.digits() : QString());
    m_tabs->setTabVisible(1, details.account.has_value());
    retranslate();
}

void AccountPane::retranslate()
{
    //: ja: 契約・サポート
    m_tabs->setTabText(0, tr("Contract and support"));
    //: ja: アカウント情報
    m_tabs->setTabText(1, tr("Details"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    //: ja: その他の操作
    m_moreButton->setToolTip(tr("More"));
    m_moreButton->setAccessibleName(tr("More"));
    m_moreButton->setVisible(m_details.account && m_details.account->state == AccountState::Active);
    if (!m_today.isValid())
        return;
    m_title->setText(m_details.accountId.grouped());
    m_state->setChip(chipOf(m_details.standing));
    const Contract *latest = m_details.latest();
    m_customer->setLinkText(latest ? m_details.customerNames[latest->customerId] : QString());
    m_customer->setVisible(latest != nullptr);
    m_scope->setText(m_details.account ? m_details.account->fields.name : QString());
    if (m_details.unassigned)
        //: ja: %1 〜 %2 の利用がありますが、どの顧客にも割り当てられていません。
        m_banner->say(Tone::Warn, tr("Usage from %1 to %2 has no customer. Assign the account to bill it.")
                                      .arg(m_details.unassigned->first.toString(),
                                           m_details.unassigned->last.toString()));
    else
        m_banner->hide();
    m_timeline->showDetails(m_details, m_today);
}

void AccountPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace choba
