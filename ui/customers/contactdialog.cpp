// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contactdialog.h"

#include "models/customers/contactstore.h"
#include "models/customers/customerrules.h"
#include "models/customers/editcontacts.h"
#include "models/storage/transaction.h"
#include "ui/kit/formgrid.h"

#include <QComboBox>
#include <QLineEdit>

namespace choba {

namespace {

const QString separator = QStringLiteral(", ");

} // namespace

ContactDialog::ContactDialog(const Desk &desk, const CustomerContact &contact, QWidget *parent)
    : FormDialog(parent)
    , m_desk(desk)
    , m_contact(contact)
    , m_operation(newOperation())
    , m_kind(new QComboBox)
    , m_name(new QLineEdit)
    , m_department(new QLineEdit)
    , m_emails(new QLineEdit)
    , m_phone(new QLineEdit)
{
    setObjectName(QStringLiteral("contact"));
    for (const ContactKind kind : allContactKinds)
        m_kind->addItem(displayName(kind));
    //: ja: 区分
    form().addRow(QStringLiteral("kind"), tr("Kind"), m_kind);
    //: ja: 氏名
    form().addRow(QStringLiteral("name"), tr("Name"), m_name);
    //: ja: 部署
    form().addRow(QStringLiteral("department"), tr("Department"), m_department);
    //: ja: メール
    form().addRow(QStringLiteral("emails"), tr("E-mail"), m_emails);
    //: ja: 電話番号
    form().addRow(QStringLiteral("phone"), tr("Phone"), m_phone);
    form().setValues(valuesOf(contact.fields));
    form().markSaved();
    if (contact.id == 0)
        //: ja: 連絡先を追加
        setWords(tr("Add a contact"), {}, tr("Add contact"), QStringLiteral("plus"));
    else
        //: ja: 連絡先
        setWords(tr("Contact"), {}, tr("Save"), QStringLiteral("check"));
    if (!desk.actor.may.has(Permission::EditCustomers))
        setReadOnly();
    m_name->setFocus();
}

QVariantMap ContactDialog::valuesOf(const ContactFields &fields)
{
    return {{QStringLiteral("kind"), displayName(fields.kind)},
            {QStringLiteral("name"), fields.name},
            {QStringLiteral("department"), fields.department},
            {QStringLiteral("emails"), fields.emails.join(separator)},
            {QStringLiteral("phone"), fields.phone}};
}

ContactFields ContactDialog::typed() const
{
    return {allContactKinds[static_cast<std::size_t>(m_kind->currentIndex())], m_name->text(),
            m_department->text(), splitEmails(m_emails->text()), m_phone->text()};
}

Result<void> ContactDialog::submit()
{
    if (m_contact.id == 0)
        CHOBA_TRY(addContact(m_desk, m_contact.customerId, typed(), m_operation));
    else
        CHOBA_TRY(editContact(m_desk, {m_contact.id, m_contact.rowVersion, typed()}, m_operation));
    return ok();
}

Result<QVariantMap> ContactDialog::readAgain()
{
    CHOBA_TRY_ASSIGN(m_contact, ContactStore(m_desk.database).byId(m_contact.id));
    m_operation = newOperation();
    return valuesOf(m_contact.fields);
}

} // namespace choba
