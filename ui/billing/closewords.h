// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"
#include "models/billing/closeoverview.h"

namespace choba {

// What the page of a month's close says, in the language of the moment.
namespace CloseWords {

QString title(const CloseOverview &overview, CloseStep step);
QString detail(const CloseOverview &overview, CloseStep step);
/// Of the button that opens the fix; "" = none.
QString action(const CloseOverview &overview, CloseStep step);
Chip state(StepState state);

QString cause(DifferenceCause cause);
/// "EC2 up", "new account"
QString reason(const AccountDifference &difference);
/// All accounts with their two months as CSV (UTF-8 with BOM), replacing \a path.
Result<void> writeDifferences(const CloseOverview &overview, const QString &path);

} // namespace CloseWords

/// "1234-5678-9012"; anything that is no account id as it is.
QString groupedAccount(const QString &digits);

} // namespace choba
