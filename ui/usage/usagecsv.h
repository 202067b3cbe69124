// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/usageoverview.h"

#include <QIODevice>

namespace choba {

/// Writes the table beside the charts: every group of the chosen month and the one before, exact dollars (and
/// yen where there is a rate), UTF-8 with BOM. Storage when the device refuses.
Result<void> writeUsageCsv(QIODevice &device, const UsageOverview &overview, UsageCurrency currency);
/// The same by day.
Result<void> writeUsageDaysCsv(QIODevice &device, const UsageOverview &overview, UsageCurrency currency);

} // namespace choba
