// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/mergedialog.h"

#include "models/storage/transaction.h"
#include "ui/customers/customerfield.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/textarea.h"

namespace choba {

MergeDialog::MergeDialog(const Desk &desk, const Customer &from, QWidget *parent)
    : FormDialog(parent)
    , m_desk(desk)
    , m_from(from)
    , m_operation(newOperation())
    , m_into(new CustomerField(desk.database))
    , m_reason(new TextArea(2))
    , m_effect(new Label(LabelRole::Body, this))
{
    setObjectName(QStringLiteral("mergeCustomer"));
    //: ja: 統合先の顧客
    form().addRow(QStringLiteral("into"), tr("Merge into"), m_into);
    //: ja: 理由
    form().addRow(QStringLiteral("reason"), tr("Reason"), m_reason);
    form().markSaved();
    m_effect->setObjectName(QStringLiteral("effect"));
    m_effect->setWordWrap(true);
    m_effect->hide();
    addBelow(m_effect);
    //: ja: %1 を統合
    setWords(tr("Merge %1").arg(from.fields.name.simplified()),
             //: ja: 元に戻せません。発行済みの請求書はそのまま残り、検索すると統合先が示されます。
             tr("This cannot be undone. Issued invoices stay as they are, and whoever searches for this "
                "customer is "
                "told where it went."),
             //: ja: 統合する
             tr("Merge"), QStringLiteral("link"));
    connect(m_into, &QLineEdit::editingFinished, this, &MergeDialog::showPlan);
}

Result<void> MergeDialog::readPlan()
{
    const auto into = m_into->customerId();
    if (!into) {
        Error error = into.error(); // named as the field of accounts
        error.field = QStringLiteral("into");
        error.problems = {{error.field, error.message}};
        return error;
    }
    CHOBA_TRY_ASSIGN(m_plan, previewMerge(m_desk.database, m_from.id, *into));
    return ok();
}

void MergeDialog::showPlan()
{
    const bool isKnown = !m_into->text().trimmed().isEmpty() && readPlan();
    m_effect->setVisible(isKnown);
    if (!isKnown)
        return;
    QStringList sentences;
    //: ja: %1に移るもの: AWSアカウント %2 · 連絡先 %3 · メモ %4
    sentences.append(tr("To %1 go: %2 AWS accounts · %3 contacts · %4 notes.")
                         .arg(m_plan.into.fields.name.simplified())
                         .arg(m_plan.accounts)
                         .arg(m_plan.contacts)
                         .arg(m_plan.notes));
    for (const QString &field : differingFields(m_plan.into.fields, m_plan.fields))
        sentences.append(QStringLiteral("%1: %2").arg(customerFieldWords(field),
                                                      readableField(m_plan.fields, field).simplified()));
    const QString number = m_plan.from.fields.corporateNumber;
    if (!number.isEmpty() && number != m_plan.fields.corporateNumber)
        //: ja: 法人番号が異なります(%1 と %2)。同じ法人か確認してください。
        sentences.append(
            tr("Their corporate numbers differ (%1 and %2): make sure that this is one corporation.")
                .arg(number, m_plan.fields.corporateNumber));
    m_effect->setText(sentences.join(QLatin1Char('\n')));
}

Result<void> MergeDialog::submit()
{
    CHOBA_TRY(readPlan());
    CHOBA_TRY(mergeCustomers(
        m_desk, {m_from.id, m_plan.into.id, m_from.rowVersion, m_plan.into.rowVersion, m_reason->text()},
        m_operation));
    return ok();
}

} // namespace choba
