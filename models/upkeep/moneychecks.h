// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcontext.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/database.h"
#include "models/upkeep/checkreport.h"

namespace choba {

/// Reports: stored sum = sum of the charges, total = stored + residue, days add up to their series, nothing
/// hangs on a version that is not shown (section 5, tie-out).
Result<void> checkReports(Database &database, CheckReport &report);

/// Every draft and invoice against the inputs frozen with it: classes, lines, tax and total reckoned anew,
/// the statement adds up to the invoice, the PDF has its SHA-256, the log said the same (section 7).
/// Cancelled when asked to.
Result<void> checkInvoices(Database &database, const RuleBook &rules, CheckReport &report,
                           JobContext &context);

/// Invoice numbers follow each other up to the next one to be given.
Result<void> checkNumbers(Database &database, CheckReport &report);

/// What an issued invoice has used is locked by it, and by no other account's.
Result<void> checkDecisions(Database &database, CheckReport &report);

} // namespace choba
