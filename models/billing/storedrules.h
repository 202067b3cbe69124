// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/rulebook.h"
#include "models/storage/usecase.h"

namespace choba {

/// The program's rules with those of this database laid over them (section 2). What every computation for
/// this database uses. Invalid when a row kept here does not fit this program's rules any more.
Result<RuleBook> rulesOf(Database &database);

/// An administrator replaces all rows of \a key in this database by \a rows, written as in a rule file; none
/// takes the program's own back. Audited. Invalid with every problem, naming key and date: an unknown key, an
/// overlap, a gap. Stale: somebody else has changed a rule of this database since version \a basedOn of them.
/// Returns this database's rows that were replaced, none where the program's own were in force.
Result<QJsonArray> overrideRule(Desk &desk, const QString &key, const QJsonArray &rows,
                                std::optional<int> basedOn = {});
/// Of all this database's own rules together; 0: there never was one.
Result<int> ruleVersion(Database &database);

} // namespace choba
