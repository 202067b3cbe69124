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

QLineEdit *makeDollars()
{
    auto *field = new QLineEdit;
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
    m_addOn = makeDollars();
    m_fee = makeDollars();
    //: ja: 追加料金
    form().addRow(QStringLiteral("add_on_usd"), tr("Add-on"), m_addOn,
                  tr("dollars · e.g. Countdown Premium"));
    //: ja: プラン料金の手入力
    form().addRow(QStringLiteral("fee_usd"), tr("Fee by hand"), m_fee,
                  tr("dollars · only of a plan handled individually"));
    //: ja: AWSのサポート料金を無視
    form().addRow(QStringLiteral("charge_dismissed"), tr("Dismiss AWS's support charge"), m_dismissed);
    form().addRow(QStringLiteral("reason"), tr("Reason"), m_reason, tr("kept in the audit log"));
    form().setValues(SupportChargeDialog::readAgain().value_or(QVariantMap()));
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
    CHOBA_TRY(setSupportByHand(here, support, m_version));
    return ok();
}

Result<QVariantMap> SupportChargeDialog::readAgain()
{
    CHOBA_TRY_ASSIGN(const auto byAccount, AdjustmentStore(database()).supportByHand(month()));
    const auto found = byAccount.find(account());
    const SupportByHand stored = found == byAccount.end() ? SupportByHand{} : found->second;
    m_version = stored.rowVersion;
    return QVariantMap{
        {QStringLiteral("add_on_usd"), stored.addOn.isZero() ? QString() : stored.addOn.toString()},
        {QStringLiteral("fee_usd"), stored.fee ? stored.fee->toString() : QString()},
        {QStringLiteral("charge_dismissed"), stored.chargeDismissed},
        {QStringLiteral("reason"), stored.reason}};
}

} // namespace choba
