// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

namespace choba {

/// PostgreSQL keeps charges in a part for each usage month: a question that names the month of charge_series,
/// usage_charge or tag_cost reads that part only. SQLite has no such column; there the conditions are empty.

/// " AND s.usage_month BETWEEN 24321 AND 24333". Not joined to the report's month: a version says it already,
/// and the server takes one more equality for one that leaves few rows.
QString ofMonths(const Database &database, const QString &alias, Month from, Month to);
/// The same of usage_day, whose two tables both have their parts.
QString daysOfMonths(const Database &database, const QString &alias, Month from, Month to);
/// " AND s.usage_month = …" of \a month in SQL: where it is to be proved, or is not known yet.
QString ofMonth(const Database &database, const QString &alias, const QString &month);

/// Makes the parts of \a months that are not there yet, for good: another desk with the same new month need
/// not wait for the import that follows. \pre no transaction is open
Result<void> makeUsageMonths(Database &database, const std::vector<Month> &months);

} // namespace choba
