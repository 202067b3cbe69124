// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerform.h"

#include "models/customers/addcustomer.h"
#include "models/customers/customerrules.h"
#include "models/customers/customerstore.h"
#include "models/customers/editcustomer.h"
#include "models/customers/servicekind.h"
#include "models/jobs/backgroundreader.h"
#include "models/staff/staffstore.h"
#include "models/storage/lastchange.h"
#include "models/storage/transaction.h"
#include "ui/customers/draftgroup.h"
#include "ui/customers/formframe.h"
#include "ui/kit/banner.h"
#include "ui/kit/choiceset.h"
#include "ui/kit/conflictpanel.h"
#include "ui/kit/formdraft.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/textarea.h"

#include <QCheckBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace choba {

namespace {

const QString subject = QStringLiteral("customer"); ///< in the audit log
const QString newKey = QStringLiteral("new");
constexpr int pauseMs = 300; ///< of typing, before duplicates are looked for
const QString limitKey = QStringLiteral("credit_limit_jpy");
const QString kindsKey = QStringLiteral("service_kinds");

/// How the form shows a list: mail addresses as they are typed, kinds of service as their boxes take them.
QString listSeparator(const QString &key)
{
    return key == kindsKey ? QStringLiteral(",") : QStringLiteral(", ");
}

QVariantMap formValues(const CustomerFields &fields)
{
    QVariantMap values;
    for (const auto &[name, member] : customerTexts)
        values[QString::fromLatin1(name)] = fields.*member;
    for (const auto &[name, member] : customerLists) {
        const QString key = QString::fromLatin1(name);
        values[key] = (fields.*member).join(listSeparator(key));
    }
    for (const auto &[name, member] : customerFlags)
        values[QString::fromLatin1(name)] = fields.*member;
    values[limitKey] = readableField(fields, limitKey);
    return values;
}

} // namespace

CustomerForm::CustomerForm(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reader(new BackgroundReader(desk.database.location(), this))
    , m_duplicates(new Banner(this))
    , m_frame(new FormFrame(this))
    , m_form(&m_frame->grid())
    , m_staff(new QStringListModel(this))
    , m_draft(new FormDraft(*m_form, draftGroup(desk.database, QStringLiteral("customer")), this))
{
    addFields();
    if (!m_desk.actor.may.has(Permission::EditCustomers))
        m_form->setReadOnly();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_duplicates);
    column->addWidget(m_frame, 1);
    m_duplicates->setObjectName(QStringLiteral("duplicates"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseMs);
    connect(&m_typing, &QTimer::timeout, this, &CustomerForm::lookForDuplicates);
    connect(m_form, &FormGrid::changed, &m_typing, qOverload<>(&QTimer::start));
    connect(m_duplicates, &Banner::linkActivated, this, [this] { emit customerActivated(m_duplicate); });
    connect(m_frame, &FormFrame::saveRequested, this, &CustomerForm::save);
    retranslate();
}

void CustomerForm::addFields()
{
    const auto lines = [this](std::initializer_list<const char *> names) {
        for (const char *name : names)
            m_form->addRow(QString::fromLatin1(name), {}, new QLineEdit);
    };
    lines({"name", "kana", "corporate_number", "industry"});
    m_headings.append(m_form->addHeading());
    lines({"postal_code"});
    m_form->addRow(QStringLiteral("address"), {}, new TextArea(2));
    lines({"department", "contact_name", "billing_emails", "phone"});
    m_headings.append(m_form->addHeading());
    lines({"maintenance_emails"});
    m_kinds = new ChoiceSet;
    for (const ServiceKind kind : allServiceKinds)
        m_kinds->addChoice(spelled(kind));
    m_form->addRow(kindsKey, {}, m_kinds);
    for (const auto &field : customerFlags)
        m_form->addRow(QString::fromLatin1(field.name), {}, new QCheckBox);
    m_headings.append(m_form->addHeading());
    lines({"credit_limit_jpy", "sales_owner", "csm"});
    m_form->addRow(QStringLiteral("notes"), {}, new TextArea(4));
    if (!m_desk.actor.may.has(Permission::SetCreditLimits))
        m_form->findChild<QLineEdit *>(limitKey)->setReadOnly(true);
    for (const char *name : {"sales_owner", "csm"}) {
        auto *completer = new QCompleter(m_staff, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_form->findChild<QLineEdit *>(QString::fromLatin1(name))->setCompleter(completer);
    }
}

void CustomerForm::retranslate()
{
    for (const ServiceKind kind : allServiceKinds)
        m_kinds->setChoiceText(spelled(kind), displayName(kind));
    const QVariantMap rows = m_form->values();
    for (auto row = rows.begin(); row != rows.end(); ++row)
        m_form->setRowWords(row.key(), customerFieldWords(row.key()));
    //: ja: 請求書の送付先
    m_headings[0]->setText(tr("Where invoices go"));
    //: ja: 提供サービス
    m_headings[1]->setText(tr("What we do for them"));
    //: ja: 与信・担当
    m_headings[2]->setText(tr("Credit and who looks after them"));
}

void CustomerForm::offerStaff()
{
    QStringList names;
    const auto everyone = StaffStore(m_desk.database).all();
    for (const StaffUser &person : everyone.value_or(std::vector<StaffUser>())) {
        if (person.active)
            names.append(person.name);
    }
    m_staff->setStringList(names);
}

void CustomerForm::begin(const Customer &customer, const QString &key)
{
    m_draft->keep();
    offerStaff();
    m_customer = customer;
    m_operation = newOperation();
    m_frame->banner().hide();
    m_frame->conflicts().clear();
    m_compared = {};
    warn({});
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
    for (const auto &[name, member] : customerTexts) {
        const QString key = QString::fromLatin1(name);
        if (changed.contains(key))
            fields.*member = values.value(key).toString();
    }
    for (const auto &[name, member] : customerLists) {
        const QString key = QString::fromLatin1(name);
        if (changed.contains(key))
            fields.*member = splitEmails(values.value(key).toString());
    }
    for (const auto &[name, member] : customerFlags)
        fields.*member = values.value(QString::fromLatin1(name)).toBool();
    return fields;
}

/// Only for what is typed here: what is stored has been looked at by whoever typed it.
void CustomerForm::lookForDuplicates()
{
    const CustomerFields fields = typed();
    if (!isChanged()) {
        m_compared = {};
        warn({});
        return;
    }
    if (fields == m_compared)
        return;
    m_compared = fields;
    using Duplicates = std::vector<PossibleDuplicate>;
    m_reader->read<Duplicates>(
        QStringLiteral("duplicates"),
        [fields, own = m_customer.id](Database &database) {
            return possibleDuplicates(database, fields, own);
        },
        [this, id = m_customer.id](const Result<Duplicates> &found) {
            if (found && id == m_customer.id && isChanged())
                warn(*found);
        });
}

void CustomerForm::warn(const std::vector<PossibleDuplicate> &duplicates)
{
    if (duplicates.empty()) {
        m_duplicates->hide();
        return;
    }
    m_duplicate = duplicates.front().id;
    QStringList names;
    for (const PossibleDuplicate &duplicate : duplicates)
        names.append(readable(duplicate));
    m_duplicates->say(
        Tone::Warn,
        //: ja: 同じ顧客かもしれません: %1
        [names] { return tr("Perhaps the same customer: %1").arg(names.join(QStringLiteral("; "))); },
        //: ja: 開く
        [] { return tr("Open"); });
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
