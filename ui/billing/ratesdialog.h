// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"

#include "models/billing/exchangeratestore.h"

#include <QDialog>

class QLineEdit;

namespace choba {

class Button;
class FormGrid;
class Label;

/// AWS's exchange rates of one month: one for every payer without its own, and one for each payer.
class RatesDialog : public QDialog
{
    Q_OBJECT
public:
    RatesDialog(const BillingServices &services, Month month, const QStringList &payers,
                QWidget *parent = nullptr);

signals:
    void saved();

private:
    void addRate(const QString &payer, const std::vector<MonthRate> &now,
                 const std::vector<MonthRate> &before);
    void save();
    QString fieldOf(const QString &payer) const;

    const BillingServices &m_services;
    Month m_month;
    FormGrid *m_form;
    Label *m_problem;
    std::vector<std::pair<QString, QLineEdit *>> m_fields; ///< payer "" = all others
};

} // namespace choba
