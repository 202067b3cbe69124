// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerform.h"

#include "models/customers/addcustomer.h"
#include "models/customers/customerrules.h"
#include "models/customers/customerstore.h"
#include "models/customers/editcustomer.h"
#include "models/storage/lastchange.h"
#include "models/storage/transaction.h"
#include "ui/customers/draftgroup.h"
#include "ui/customers/formframe.h"
#include "ui/kit/banner.h"
#include "ui/kit/conflictpanel.h"
#include "ui/kit/formdraft.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/textarea.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace choba {

namespace {

const QString subject = QStringLiteral("customer"); ///< in the audit log
const QString newKey = QStringLiteral("new");
const QString emailsKey = QStringLiteral("billing_emails");

constexpr std::pair<const char *, QString CustomerFields::*> textFields[] = {
    {"name", &CustomerFields::name},
    {"kana", &CustomerFields::kana},
    {"corporate_number", &CustomerFields::corporateNumber},
    {"postal_code", &CustomerFields::postalCode},
    {"address", &CustomerFields::address},
    {"department", &CustomerFields::department},
    {"contact_name", &CustomerFields::contactName},
    {"phone", &CustomerFields::phone},
    {"notes", &CustomerFields::notes}};

QVariantMap formValues(const CustomerFields &fields)
{
    QVariantMap values = toJson(fields).toVariantMap();
    values[emailsKey] = fields.billingEmails.join(QStringLiteral(", "));
    return values;
}

} // namespace

CustomerForm::CustomerForm(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_frame(new FormFrame(this))
    , m_form(&m_frame->grid())
    , m_draft(new FormDraft(*m_form, draftGroup(desk.database, QStringLiteral("customer")), this))
{
    addFields();
    if (!m_desk.actor.may.has(Permission::EditCustomers))
        m_form->setReadOnly();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    connect(m_frame, &FormFrame::saveRequested, this, &CustomerForm::save);
    retranslate();
}

void CustomerForm::addFields()
{
    for (const char *name : {"name", "kana", "corporate_number", "postal_code"})
        m_form->addRow(QString::fromLatin1(name), {}, new QLineEdit);
    m_form->addRow(QStringLiteral("address"), {}, new TextArea(2));
    for (const char *name : {"department", "contact_name", "billing_emails", "phone"})
        m_form->addRow(QString::fromLatin1(name), {}, new QLineEdit);
    m_form->addRow(QStringLiteral("notes"), {}, new TextArea(4));
}

void CustomerForm::retranslate()
{
    //: ja: 顧客名
    m_form->setRowWords(QStringLiteral("name"), tr("Customer"));
    //: ja: カナ
    m_form->setRowWords(QStringLiteral("kana"), tr("Kana"));
    //: ja: 法人番号
    m_form->setRowWords(QStringLiteral("corporate_number"), tr("Corporate number"));
    //: ja: 郵便番号
    m_form->setRowWords(QStringLiteral("postal_code"), tr("Postal code"));
    //: ja: 住所
    m_form->setRowWords(QStringLiteral("address"), tr("Address"));
    //: ja: 部署
    m_form->setRowWords(QStringLiteral("department"), tr("Department"));
    //: ja: 担当者
    m_form->setRowWords(QStringLiteral("contact_name"), tr("Contact"));
    //: ja: 請求先メール
    m_form->setRowWords(QStringLiteral("billing_emails"), tr("Billing e-mail"));
    //: ja: 電話番号
    m_form->setRowWords(QStringLiteral("phone"), tr("Phone"));
    //: ja: 備考
    m_form->setRowWords(QStringLiteral("notes"), tr("Notes"));
}

void CustomerForm::begin(const Customer &customer, const QString &key)
{
    m_draft->keep();
    m_customer = customer;
    m_operation = newOperation();
    m_frame->banner().hide();
    m_frame->conflicts().clear();
    m_form->setValues(formValues(customer.fields));
    m_form->markSaved();
    if (m_draft->begin(key))
        takeOver(customer, changedMeanwhile(m_desk.database, subject, QString::number(customer.id)));
}

void CustomerForm::showNew()
{
    begin({}, newKey);
    m_form->findChild<QLineEdit *>(QStringLiteral("name"))->setFocus();
}

void CustomerForm::showCustomer(const Customer &customer)
{
    if (customer.id == m_customer.id && customer.id != 0 && isChanged()) {
        if (customer.rowVersion != m_customer.rowVersion)
            takeOver(customer, changedMeanwhile(m_desk.database, subject, QString::number(customer.id)));
        return;
    }
    begin(customer, QString::number(customer.id));
}

void CustomerForm::takeOver(const Customer &stored, const Error &reason)
{
    m_customer = stored;
    m_operation = newOperation();
    m_frame->conflicts().meet(formValues(stored.fields), reason.message);
}

bool CustomerForm::isChanged() const
{
    return m_form->changedCount() > 0;
}

void CustomerForm::keepDraft()
{
    m_draft->keep();
}

QStringList CustomerForm::unsavedNames() const
{
    m_draft->keep();
    QStringList names;
    for (const QString &key : m_draft->keys()) {
        const auto customer = CustomerStore(m_desk.database).byId(key.toLongLong());
        //: ja: 新しい顧客
        names.append(customer ? customer->fields.name : tr("New customer"));
    }
    return names;
}

CustomerFields CustomerForm::typed() const
{
    // Untouched fields go back as they came: a widget may show a text in another shape than it is stored.
    CustomerFields fields = m_customer.fields;
    const QVariantMap values = m_form->values();
    const QStringList changed = m_form->changedNames();
    for (const auto &[name, member] : textFields) {
        const QString key = QString::fromLatin1(name);
        if (changed.contains(key))
            fields.*member = values.value(key).toString();
    }
    if (changed.contains(emailsKey))
        fields.billingEmails = splitEmails(values.value(emailsKey).toString());
    return fields;
}

void CustomerForm::save()
{
    const auto result =
        m_customer.id == 0
            ? addCustomer(m_desk, typed(), m_operation)
            : editCustomer(m_desk, {m_customer.id, m_customer.rowVersion, typed()}, m_operation);
    if (!result) {
        explain(result.error());
        return;
    }
    m_form->revert(); // nothing in it is a draft any more
    begin(*result, QString::number(result->id));
    emit saved(result->id);
}

void CustomerForm::explain(const Error &error)
{
    // A save that may have taken place keeps its id: the next one finds out, and does it no second time.
    if (error.kind != ErrorKind::Unavailable)
        m_operation = newOperation();
    const auto stored =
        error.isStale() ? CustomerStore(m_desk.database).byId(m_customer.id) : Result<Customer>(error);
    if (stored)
        takeOver(*stored, error);
    else
        m_frame->explain(error);
}

void CustomerForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace choba
