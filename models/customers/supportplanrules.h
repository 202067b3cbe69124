// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/supportplanchange.h"
#include "models/rulebook/contractplan.h"

#include <QStringList>

#include <vector>

namespace choba {

class RuleBook;

/// Invalid (field "support_plan") when the plan does not exist on the day an account starts with it.
Result<void> checkStartPlan(const RuleBook &rules, SupportPlan plan, const QDate &start);

/// Whether \a wanted may be asked for (Prime 4-4-2, section 6), given the account's plans so far in order of
/// request. Returns warnings: on PrimeLite the customer changes the plan, so that a request for a legacy plan
/// that came too late is recorded and warned of, while on Prime it is Invalid (field "plan"). Also Invalid: a
/// plan that is over or not there yet, the plan asked for last, a day before the last request.
Result<QStringList> checkPlanRequest(const RuleBook &rules, ContractPlan contract,
                                     const std::vector<SupportPlanChange> &soFar,
                                     const SupportPlanChange &wanted);

/// The last day to carry out a request: the 5th business day after the day it was received (Prime 4-4-4).
/// Invalid beyond the years the calendar knows.
Result<QDate> planChangeDueOn(const RuleBook &rules, const QDate &requestedOn);

} // namespace choba
