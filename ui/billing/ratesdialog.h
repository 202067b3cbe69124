// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"
#include "ui/kit/formdialog.h"

#include "models/billing/exchangeratestore.h"

class QLineEdit;

namespace choba {

/// AWS's exchange rates of one month: one for every payer without its own, and one for each payer. Each is
/// entered against the one that was seen.
class RatesDialog : public FormDialog
{
    Q_OBJECT
public:
    RatesDialog(const BillingServices &services, Month month, const QStringList &payers,
                QWidget *parent = nullptr);

signals:
    void saved();

protected:
    Result<void> submit() override;
    Result<QVariantMap> readAgain() override;

private:
    void addRate(const QString &payer, const std::vector<MonthRate> &before);
    Result<std::vector<std::pair<QString, ExchangeRate>>> typed() const;
    const MonthRate *seen(const QString &payer) const;

    const BillingServices &m_services;
    Month m_month;
    std::vector<MonthRate> m_seen;
    std::vector<std::pair<QString, QLineEdit *>> m_fields; ///< payer "" = all others
};

} // namespace choba
