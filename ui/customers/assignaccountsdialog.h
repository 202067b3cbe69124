// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/assignaccounts.h"
#include "ui/kit/formdialog.h"

#include <map>

class QCheckBox;

namespace choba {

class ContractPlanBox;
class CustomerField;
class ImportTable;
class Label;
class MonthEdit;
class SupportPlanBox;

/// Gives many accounts to one customer on the same terms; shows what will become of each before it is done.
class AssignAccountsDialog : public FormDialog
{
    Q_OBJECT
public:
    AssignAccountsDialog(const Desk &desk, const QStringList &accountIds, Month from,
                         QWidget *parent = nullptr);
    const AccountsAssignment &assignment() const { return m_assignment; } ///< once accepted

protected:
    Result<void> submit() override;

private:
    void showPlan();

    Desk m_desk;
    AccountsAssignment m_assignment;
    std::map<QString, Month> m_firstSeen;
    CustomerField *m_customer;
    ContractPlanBox *m_plan;
    QCheckBox *m_eachItsOwn;
    MonthEdit *m_from;
    SupportPlanBox *m_support;
    Label *m_summary;
    ImportTable *m_rows;
};

/// What became of each account, when some could not be assigned.
class AssignedAccountsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AssignedAccountsDialog(const std::vector<AssignedAccount> &outcomes, QWidget *parent = nullptr);
};

} // namespace choba
