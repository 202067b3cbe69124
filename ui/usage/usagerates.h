// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/usage/usagefigure.h"

namespace choba {

/// The exchange rates that billing knows, for looking at usage in yen: a payer's own before the common one.
Result<UsageRates> readUsageRates(Database &database);

} // namespace choba
