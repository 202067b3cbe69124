// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/ratedmonth.h"

namespace choba {

/// Rates one account's month in the fixed order of section 5: what is ours, service classes, tray, support
/// fee, manual lines, yen, tax. Rules are those in force on the month's first day, the tax rate that of its
/// last. Invalid only when an amount does not fit; what a person must settle is a hold.
Result<RatedMonth> rateMonth(const RatingInput &input, const RuleBook &rules);

} // namespace choba
