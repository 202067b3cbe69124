// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contactlist.h"

#include "models/customers/contactstore.h"
#include "models/customers/contacttable.h"
#include "models/customers/editcontacts.h"
#include "models/storage/transaction.h"
#include "ui/customers/contactdialog.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pane.h"
#include "ui/kit/tableview.h"

#include <QEvent>
#include <QVBoxLayout>

namespace choba {

ContactList::ContactList(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_banner(new Banner(this))
    , m_contacts(new ContactTable(this))
    , m_view(new TableView(this))
    , m_empty(new EmptyState(QStringLiteral("users"), this))
    , m_add(new Button(ButtonKind::Plain, QStringLiteral("plus"), {}, this))
    , m_edit(new Button(ButtonKind::Plain, QStringLiteral("pencil"), {}, this))
    , m_remove(new Button(ButtonKind::Plain, QStringLiteral("trash-2"), {}, this))
{
    m_view->setObjectName(QStringLiteral("contacts"));
    m_view->setLayoutName(QStringLiteral("customer-contacts"));
    m_view->setModel(m_contacts);
    m_view->setEmptyState(m_empty);
    m_add->setObjectName(QStringLiteral("addContact"));
    m_edit->setObjectName(QStringLiteral("editContact"));
    m_remove->setObjectName(QStringLiteral("removeContact"));
    auto *foot = new Pane(Pane::Ground::Sunken, Qt::TopEdge, this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 7, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_add);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    row->addStretch();
    foot->setVisible(desk.actor.may.has(Permission::EditCustomers));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
    column->addWidget(foot);
    connect(m_add, &Button::clicked, this, [this] { openDialog(-1); });
    connect(m_edit, &Button::clicked, this, [this] { openDialog(m_view->currentIndex().row()); });
    connect(m_remove, &Button::clicked, this, &ContactList::removeChosen);
    connect(m_view, &TableView::activated, this, [this](const QModelIndex &at) { openDialog(at.row()); });
    connect(m_view, &TableView::currentRowChanged, this, &ContactList::showButtons);
    retranslate();
    showButtons();
}

void ContactList::showOf(qint64 customerId)
{
    if (customerId != m_customer)
        m_banner->hide();
    m_customer = customerId;
    auto contacts = ContactStore(m_desk.database).ofCustomer(customerId);
    if (!contacts) {
        m_banner->sayUnread(contacts.error().message);
        return;
    }
    m_banner->endUnread();
    const QVariant chosen = m_view->currentIndex().data(RowIdRole);
    m_contacts->setContacts(*std::move(contacts));
    for (int row = 0; row < m_contacts->rowCount(); ++row) {
        if (m_contacts->index(row, 0).data(RowIdRole) == chosen)
            m_view->setCurrentIndex(m_contacts->index(row, 0));
    }
    showButtons();
}

void ContactList::showButtons()
{
    const bool isChosen = m_view->currentIndex().isValid();
    m_edit->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
}

void ContactList::openDialog(int row)
{
    CustomerContact contact;
    contact.customerId = m_customer;
    if (row >= 0)
        contact = m_contacts->contactAt(row);
    auto *dialog = new ContactDialog(m_desk, contact, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { showOf(m_customer); });
    dialog->open();
}

void ContactList::removeChosen()
{
    const CustomerContact contact = m_contacts->contactAt(m_view->currentIndex().row());
    const auto removed = removeContact(m_desk, contact.id, contact.rowVersion, newOperation());
    if (removed)
        //: ja: %1を連絡先から外しました。履歴に残っています。
        m_banner->say(Tone::Ok,
                      tr("%1 is no contact any more. The history keeps who it was.").arg(contact.fields.name),
                      {}, true);
    else
        m_banner->say(Tone::Danger, removed.error().message, {}, true);
    showOf(m_customer);
}

void ContactList::retranslate()
{
    //: ja: 連絡先はありません
    m_empty->setWords(
        tr("No contacts"),
        //: ja: 申込担当や技術担当など、請求書の受取人以外の連絡先をここに登録します。
        tr("Whom to reach besides the recipient of invoices: who applied, who is asked about technology."));
    //: ja: 追加…
    m_add->setText(tr("Add…"));
    //: ja: 編集…
    m_edit->setText(tr("Edit…"));
    //: ja: 外す
    m_remove->setText(tr("Remove"));
}

void ContactList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace choba
