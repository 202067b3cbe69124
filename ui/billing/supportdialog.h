// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingservices.h"

#include "models/billing/adjustmentstore.h"
#include "models/billing/closeoverview.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace choba {

class Banner;
class Button;
class CellTable;
class ConflictPanel;
class Label;
class SegmentedControl;
class TableView;

/// Accounts whose support of the month is unclear: record the plan, dismiss AWS's charge with a reason, or
/// enter the fee of a plan that is handled individually.
class SupportDialog : public QDialog
{
    Q_OBJECT
public:
    SupportDialog(const BillingServices &services, Month month, const std::vector<SupportQuestion> &questions,
                  QWidget *parent = nullptr);

signals:
    void saved(); ///< after each answer

private:
    enum Answer { RecordPlan, Dismiss, FeeByHand };
    QWidget *makeForm();
    void showQuestions();
    void showForm();
    void record();
    Result<void> answer(const SupportQuestion &question);
    SupportByHand typedByHand(const SupportQuestion &question, const SupportByHand &seen, Usd fee) const;
    void showConflict(const SupportQuestion &question, const Error &reason);
    void finish(const SupportQuestion &question);
    Result<void> enterByHand(const SupportQuestion &question);
    const SupportQuestion *current() const;

    const BillingServices &m_services;
    Month m_month;
    std::vector<SupportQuestion> m_questions;
    CellTable *m_table;
    TableView *m_view;
    std::map<QString, SupportByHand> m_seen; ///< by account; another person's once it was shown
    Banner *m_banner;
    ConflictPanel *m_conflicts;
    SegmentedControl *m_answer;
    QComboBox *m_plan;
    QDateEdit *m_requested;
    QLineEdit *m_fee;
    QLineEdit *m_reason;
    Button *m_record;
};

} // namespace choba
