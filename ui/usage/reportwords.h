// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/itemroles.h"
#include "models/usage/reporthistory.h"

namespace choba {

/// Final, estimate or replaced.
Chip stateChip(const ReportVersion &version);
/// "CUR 2.0" for "cur_2_0".
QString formatWords(const QString &format);
/// "$1,234.50": cents, for reading.
QString shownDollars(UsdSum sum);
QString signedDollars(UsdSum sum); ///< "+$1.50"

} // namespace choba
