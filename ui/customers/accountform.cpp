// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/accountform.h"

#include "models/customers/accountstore.h"
#include "models/customers/editaccount.h"
#include "models/storage/lastchange.h"
#include "models/storage/transaction.h"
#include "ui/customers/draftgroup.h"
#include "ui/customers/formframe.h"
#include "ui/kit/banner.h"
#include "ui/kit/conflictpanel.h"
#include "ui/kit/formdraft.h"
#include "ui/kit/formgrid.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace choba {

namespace {

const QString subject = QStringLiteral("aws_account"); ///< in the audit log

QVariantMap formValues(const AwsAccount &account)
{
    return toJson(account).toVariantMap();
}

} // namespace

AccountForm::AccountForm(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_frame(new FormFrame(this))
    , m_form(&m_frame->grid())
    , m_draft(new FormDraft(*m_form, draftGroup(desk.database, QStringLiteral("aws_account")), this))
{
    for (const char *name : {"name", "project_name"})
        m_form->addRow(QString::fromLatin1(name), {}, new QLineEdit);
    for (const char *name : {"issued_by_us", "root_ours", "ops_management"})
        m_form->addRow(QString::fromLatin1(name), {}, new QCheckBox);
    if (!m_desk.actor.may.has(Permission::EditCustomers))
        m_form->setReadOnly();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    connect(m_frame, &FormFrame::saveRequested, this, &AccountForm::save);
    retranslate();
}

void AccountForm::retranslate()
{
    //: ja: 名称
    m_form->setRowWords(QStringLiteral("name"), tr("Name"));
    //: ja: 案件
    m_form->setRowWords(QStringLiteral("project_name"), tr("Project"));
    //: ja: 当社発行
    m_form->setRowWords(QStringLiteral("issued_by_us"), tr("Issued by us"));
    //: ja: ルートユーザを当社が管理
    m_form->setRowWords(QStringLiteral("root_ours"), tr("Root user is ours"));
    //: ja: 運用契約あり
    m_form->setRowWords(QStringLiteral("ops_management"), tr("Operations contract"));
    //: ja: 請求書の件名の先頭に付きます
    m_form->findChild<QLineEdit *>(QStringLiteral("project_name"))
        ->setToolTip(tr("Begins the subject of its invoices"));
}

void AccountForm::begin(const AwsAccount &account)
{
    m_draft->keep();
    m_account = account;
    m_operation = newOperation();
    m_frame->banner().hide();
    m_frame->conflicts().clear();
    m_form->setValues(formValues(account));
    m_form->markSaved();
    if (m_draft->begin(account.accountId.digits()))
        takeOver(account, changedMeanwhile(m_desk.database, subject, account.accountId.digits()));
}

void AccountForm::showAccount(const AwsAccount &account)
{
    if (account.id == m_account.id && m_form->changedCount() > 0) {
        if (account.rowVersion != m_account.rowVersion)
            takeOver(account, changedMeanwhile(m_desk.database, subject, account.accountId.digits()));
        return;
    }
    begin(account);
}

void AccountForm::takeOver(const AwsAccount &stored, const Error &reason)
{
    m_account = stored;
    m_operation = newOperation();
    m_frame->conflicts().meet(formValues(stored), reason.message);
}

QStringList AccountForm::unsavedIds() const
{
    m_draft->keep();
    QStringList ids;
    for (const QString &key : m_draft->keys()) {
        const auto id = AwsAccountId::parse(key, {});
        ids.append(id ? id->grouped() : key);
    }
    return ids;
}

AccountFields AccountForm::typed() const
{
    const QVariantMap values = m_form->values();
    const QStringList changed = m_form->changedNames();
    AccountFields fields = m_account.fields;
    const auto text = [&](const char *name, QString &field) {
        if (changed.contains(QString::fromLatin1(name)))
            field = values.value(QString::fromLatin1(name)).toString();
    };
    const auto flag = [&](const char *name, bool &field) {
        field = values.value(QString::fromLatin1(name)).toBool();
    };
    text("name", fields.name);
    text("project_name", fields.projectName);
    flag("issued_by_us", fields.issuedByUs);
    flag("root_ours", fields.rootOurs);
    flag("ops_management", fields.opsManagement);
    return fields;
}

void AccountForm::save()
{
    const auto edited = editAccount(m_desk, {m_account.id, m_account.rowVersion, typed()}, m_operation);
    if (edited) {
        m_form->revert(); // nothing in it is a draft any more
        begin(*edited);
        return;
    }
    // A save that may have taken place keeps its id: the next one finds out, and does it no second time.
    if (edited.error().kind != ErrorKind::Unavailable)
        m_operation = newOperation();
    const auto stored = edited.error().isStale() ? AccountStore(m_desk.database).byId(m_account.id) : edited;
    if (stored)
        takeOver(*stored, edited.error());
    else
        m_frame->explain(stored.error());
}

void AccountForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace choba
