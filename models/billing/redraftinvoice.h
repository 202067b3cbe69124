// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/rulebook.h"
#include "models/storage/usecase.h"

namespace choba {

/// Makes one account's draft anew from the usage it was made of and what people have entered since, as
/// closing the month does for everyone; the new draft's id, or none when nothing is left to bill. NotFound:
/// the account has no draft of the month. Conflict: usage was imported since, so the whole month must be
/// closed again.
Result<std::optional<qint64>> redraftInvoice(Desk &desk, const RuleBook &rules, const QString &account,
                                             Month month);

} // namespace choba
