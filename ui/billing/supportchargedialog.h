// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/adjustmentdialog.h"

#include "models/rulebook/supportplan.h"

class QCheckBox;
class QLineEdit;

namespace choba {

/// What only a person knows about the support of one draft's month: an add-on, the fee of a plan that is
/// handled individually, or that AWS's own support charge means nothing.
class SupportChargeDialog : public AdjustmentDialog
{
    Q_OBJECT
public:
    SupportChargeDialog(const BillingServices &services, const QString &account, Month month,
                        SupportPlan plan, QWidget *parent = nullptr);

protected:
    Result<Adjustment> adjustment() const override;
    Result<void> submit() override;
    Result<QVariantMap> readAgain() override;

private:
    /// Every problem of the fields at once.
    Result<SupportByHand> typed() const;

    int m_version = 0;
    QLineEdit *m_addOn;
    QLineEdit *m_fee;
    QCheckBox *m_dismissed;
    QLineEdit *m_reason;
};

} // namespace choba
