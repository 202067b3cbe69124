// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"

#include "models/billing/closeoverview.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace choba {

class Banner;
class CellTable;
class Label;

/// Where every dollar of a payer's month went, to the last digit, and AWS's own yen total beside ours.
class TieOutDialog : public QDialog
{
    Q_OBJECT
public:
    TieOutDialog(const BillingServices &services, const CloseOverview &overview, QWidget *parent = nullptr);

signals:
    void saved(); ///< AWS's total was entered

private:
    void showPayer();
    void showYen(const QString &payer);
    void saveTotal();

    const BillingServices &m_services;
    CloseOverview m_overview;
    QComboBox *m_payer;
    CellTable *m_table;
    Banner *m_banner;
    QLineEdit *m_awsTotal;
    Label *m_ours;
};

} // namespace choba
