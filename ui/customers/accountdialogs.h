// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/accountstore.h"
#include "models/customers/requestsupportplan.h"
#include "models/storage/usecase.h"
#include "ui/kit/formdialog.h"

class QDateEdit;
class QLineEdit;

namespace choba {

class ContractPlanBox;
class CustomerField;
class MonthEdit;
class RuleBook;
class SupportPlanBox;

/// Gives an account to a customer: a new one, or one that usage knows.
class AssignAccountDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \param accountId of an account seen in usage or cancelled; empty to add one that is not here yet
    AssignAccountDialog(const Desk &desk, const RuleBook &rules, const QString &accountId, Month from,
                        QWidget *parent = nullptr);
    QString assignedId() const { return m_assignedId; } ///< 12 digits, once accepted

protected:
    Result<void> submit() override;

private:
    Error withIdProblem(Error error) const; ///< a wrong account id is said with it

    Desk m_desk;
    const RuleBook &m_rules;
    bool m_isNew;
    QString m_operation;
    QString m_assignedId;
    QLineEdit *m_account;
    QLineEdit *m_name;
    QLineEdit *m_project;
    CustomerField *m_customer;
    ContractPlanBox *m_plan;
    MonthEdit *m_from;
    SupportPlanBox *m_support;
};

/// Another customer or plan from the first of a month on.
class MoveAccountDialog : public FormDialog
{
    Q_OBJECT
public:
    MoveAccountDialog(const Desk &desk, const AwsAccount &account, const Contract &now, Month from,
                      QWidget *parent = nullptr);

protected:
    Result<void> submit() override;

private:
    Desk m_desk;
    QString m_accountId;
    QString m_operation;
    CustomerField *m_customer;
    ContractPlanBox *m_plan;
    MonthEdit *m_from;
};

/// The end of an account's contract.
class CancelAccountDialog : public FormDialog
{
    Q_OBJECT
public:
    CancelAccountDialog(const Desk &desk, const AwsAccount &account, QWidget *parent = nullptr);

protected:
    Result<void> submit() override;

private:
    Desk m_desk;
    QString m_accountId;
    QString m_operation;
    QDateEdit *m_on;
};

/// A customer asked for another support plan.
class SupportPlanDialog : public FormDialog
{
    Q_OBJECT
public:
    SupportPlanDialog(const Desk &desk, const RuleBook &rules, const AwsAccount &account, SupportPlan now,
                      QWidget *parent = nullptr);
    const SupportPlanRequested &requested() const { return m_requested; } ///< once accepted

protected:
    Result<void> submit() override;

private:
    Desk m_desk;
    const RuleBook &m_rules;
    QString m_accountId;
    QString m_operation;
    SupportPlanRequested m_requested;
    SupportPlanBox *m_plan;
    QDateEdit *m_on;
    QLineEdit *m_note;
};

/// A requested support plan is set up.
class SupportPlanDoneDialog : public FormDialog
{
    Q_OBJECT
public:
    SupportPlanDoneDialog(const Desk &desk, const AwsAccount &account, const SupportPlanChange &open,
                          QWidget *parent = nullptr);

protected:
    Result<void> submit() override;

private:
    Desk m_desk;
    QString m_accountId;
    qint64 m_changeId;
    QString m_operation;
    QDateEdit *m_on;
};

} // namespace choba
