// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"

#include "models/billing/closeoverview.h"
#include "models/billing/exchangeratestore.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace choba {

class Banner;
class CellTable;
class ConflictPanel;
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
    void readSeen(const QString &payer);
    void showConflict(Yen mine, const Error &reason);

    const BillingServices &m_services;
    CloseOverview m_overview;
    QComboBox *m_payer;
    CellTable *m_table;
    std::optional<AwsTotal> m_seen; ///< of the payer shown
    Yen m_mine;                     ///< typed, while it is weighed against another person's
    Banner *m_banner;
    ConflictPanel *m_conflicts;
    QLineEdit *m_awsTotal;
    Label *m_ours;
};

} // namespace choba
