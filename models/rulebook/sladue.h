// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/rulebook.h"

namespace choba {

/// When the first response to an inquiry is due, as an instant in UTC (Prime 4-4-2); nothing where there is
/// no target: Basic, a plan that is over, a priority outside the plan's column. Business
/// hours run on the Prime help desk clock. Invalid when the calendar does not reach far enough.
Result<std::optional<QDateTime>> slaDue(SupportPlan plan, Priority priority, const QDateTime &opened,
                                        const RuleBook &rules);

/// The priorities that can be chosen on \a plan, most urgent first; all of them for Basic (best effort).
std::vector<Priority> prioritiesOf(SupportPlan plan, QDate on, const RuleBook &rules);

} // namespace choba
