// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/choices.h"

namespace choba {

namespace {

template <typename Plan, std::size_t count>
void fill(QComboBox &box, const std::array<Plan, count> &all, Plan chosen)
{
    for (const Plan plan : all)
        box.addItem(displayName(plan));
    box.setCurrentText(displayName(chosen));
}

} // namespace

ContractPlanBox::ContractPlanBox(ContractPlan chosen, QWidget *parent)
    : QComboBox(parent)
{
    fill(*this, allContractPlans, chosen);
}

ContractPlan ContractPlanBox::plan() const
{
    return allContractPlans.at(static_cast<std::size_t>(currentIndex()));
}

SupportPlanBox::SupportPlanBox(SupportPlan chosen, QWidget *parent)
    : QComboBox(parent)
{
    fill(*this, allSupportPlans, chosen);
}

SupportPlan SupportPlanBox::plan() const
{
    return allSupportPlans.at(static_cast<std::size_t>(currentIndex()));
}

MonthEdit::MonthEdit(Month month, QWidget *parent)
    : QDateEdit(month.firstDay(), parent)
{
    setDisplayFormat(QStringLiteral("yyyy-MM"));
    setCurrentSection(QDateTimeEdit::MonthSection);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QDateEdit *makeDayEdit(const QDate &day)
{
    auto *edit = new QDateEdit(day);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return edit;
}

} // namespace choba
