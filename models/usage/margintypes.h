// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QStringList>

namespace choba {

/// Tells the database which line item types are margin: a server keeps their charges from whoever may not see
/// it. Together with every change of the rules (RuleBook::marginTypes), in its transaction.
Result<void> keepMarginTypes(Database &database, const QStringList &types);

} // namespace choba
