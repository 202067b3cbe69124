// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcontext.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/usecase.h"

namespace choba {

/// Fills an empty, migrated database with a year of a fictional reseller: 40 accounts, twelve months of
/// reports through the importer, eleven months closed and issued, the last whole month waiting with honest
/// open questions, and the running month so far. Everything goes through the use cases a clerk uses. Ends
/// with the month before the desk's clock. Conflict: the database has customers already. Needs a
/// QGuiApplication for the invoices.
Result<void> buildDemo(Desk &desk, const RuleBook &rules, JobContext &context);

} // namespace choba
