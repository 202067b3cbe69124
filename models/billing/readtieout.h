// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/tieoutrules.h"
#include "models/storage/usecase.h"

namespace choba {

class RuleBook;

/// A tie-out tells what the reseller keeps: for who sees the margin, and who closes months and must explain
/// every dollar (sections 5 and 19).
bool maySeeTieOut(const Actor &actor);

/// Where every dollar of \a month went, by payer, as it stands; nothing is stored. NotAllowed.
Result<std::vector<TieOut>> readTieOut(Desk &desk, const RuleBook &rules, Month month);

} // namespace choba
