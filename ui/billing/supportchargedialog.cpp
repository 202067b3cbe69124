// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/supportchargedialog.h"

#include "models/base/moneytext.h"
#include "models/billing/adjustinvoice.h"
#include "ui/billing/closewords.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/type.h"

#include <QCheckBox>
#include <QLineEdit>

namespace choba {

namespace {

QLineEdit *makeDollars(const std::optional<Usd> &value)
{
    auto *field = new QLineEdit(value ? value->toString() : QString());
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(scaled(140));
    return field;
}

} // namespace

SupportChargeDialog::SupportChargeDialog(const BillingServices &services, const QString &account, Month month,
                                         SupportPlan plan, QWidget *parent)
    : AdjustmentDialog(services, account, month, parent)
    , m_dismissed(new QCheckBox)
    , m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("supportCharge"));
    const auto byAccount = AdjustmentStore(services.database).supportByHand(month);
    SupportByHand stored;
    if (byAccount && byAccount->count(account) > 0)
        stored = byAccount->at(account);
    m_addOn = makeDollars(stored.addOn.isZero() ? std::nullopt : std::optional(stored.addOn));
    m_fee = makeDollars(stored.fee);
    m_dismissed->setChecked(stored.chargeDismissed);
    m_reason->setText(stored.reason);
    //: ja: 追加料金
    form().addRow(QStringLiteral("add_on_usd"), tr("Add-on"), m_addOn,
                  tr("dollars · e.g. Countdown Premium"));
    //: ja: プラン料金の手入力
    form().addRow(QStringLiteral("fee_usd"), tr("Fee by hand"), m_fee,
                  tr("dollars · only of a plan handled individually"));
    //: ja: AWSのサポート料金を無視
    form().addRow(QStringLiteral("charge_dismissed"), tr("Dismiss AWS's support charge"), m_dismissed);
    form().addRow(QStringLiteral("reason"), tr("Reason"), m_reason, tr("kept in the audit log"));
    form().markSaved();
    //: ja: サポート料金
    //: ja: 保存
    setWords(tr("Support charge"),
             tr("On the invoice of %1 for %2 · %3")
                 .arg(groupedAccount(account), month.toString(), displayName(plan)),
             tr("Save"), QStringLiteral("save"));
    m_addOn->setFocus();
    previewSoon();
}

Result<SupportByHand> SupportChargeDialog::typed() const
{
    SupportByHand support;
    support.account = account();
    support.month = month();
    support.chargeDismissed = m_dismissed->isChecked();
    support.reason = m_reason->text();
    std::vector<Problem> problems;
    const auto read = [&](const QLineEdit *field, const QString &name) -> std::optional<Usd> {
        const QString number = plainNumber(field->text());
        if (number.isEmpty())
            return std::nullopt;
        const Result<Usd> value = Usd::parse(number, name);
        if (!value) {
            problems.insert(problems.end(), value.error().problems.begin(), value.error().problems.end());
            return std::nullopt;
        }
        return *value;
    };
    support.addOn = read(m_addOn, QStringLiteral("add_on_usd")).value_or(Usd());
    support.fee = read(m_fee, QStringLiteral("fee_usd"));
    if (!problems.empty())
        return Error::invalid(std::move(problems));
    return support;
}

Result<Adjustment> SupportChargeDialog::adjustment() const
{
    Adjustment adjustment;
    CHOBA_TRY_ASSIGN(adjustment.support, typed());
    return adjustment;
}

Result<void> SupportChargeDialog::submit()
{
    CHOBA_TRY_ASSIGN(const SupportByHand support, typed());
    Desk here = desk();
    return setSupportByHand(here, support);
}

} // namespace choba
