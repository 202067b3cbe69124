// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/ratedmonth.h"

namespace choba {

/// What an issued invoice and the late items already taken from the same month stand for, by class.
using ClassTotals = std::map<ServiceClass, UsdSum>;

ClassTotals classTotals(const RatedMonth &rated);

/// Usage that arrived after the invoice: one tray item per class whose total moved, the difference to the
/// frozen input (section 5). \a now is the same month rated again with the decisions the invoice used;
/// \a frozen includes earlier late items of the month, \a ordinal counts them (1 = the first) and makes the
/// keys unique. What arrived as a Credit stands in now.tray, undecided.
std::vector<TrayItem> lateDifference(const RatedMonth &now, const ClassTotals &frozen, int ordinal);

} // namespace choba
