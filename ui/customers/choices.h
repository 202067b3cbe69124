// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"
#include "models/rulebook/contractplan.h"
#include "models/rulebook/supportplan.h"

#include <QComboBox>
#include <QDateEdit>

namespace choba {

/// A contract plan to choose.
class ContractPlanBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ContractPlanBox(ContractPlan chosen, QWidget *parent = nullptr);
    ContractPlan plan() const;
};

/// A support plan to choose.
class SupportPlanBox : public QComboBox
{
    Q_OBJECT
public:
    explicit SupportPlanBox(SupportPlan chosen, QWidget *parent = nullptr);
    SupportPlan plan() const;
};

/// A calendar month as 2026-04; Up and Down step it.
class MonthEdit : public QDateEdit
{
    Q_OBJECT
public:
    explicit MonthEdit(Month month, QWidget *parent = nullptr);
    Month month() const { return Month::of(date()); }
};

/// A day as 2026-04-28, with a calendar to open.
QDateEdit *makeDayEdit(const QDate &day);

} // namespace choba
