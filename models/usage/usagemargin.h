// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/rulebook.h"
#include "models/storage/usecase.h"
#include "models/usage/importsummary.h"

namespace choba {

/// The line item types that are left out of what \a actor is shown: what the reseller itself gets from AWS is
/// for those who may see the margin (section 5). None for them.
QStringList hiddenTypes(const Actor &actor, const RuleBook &rules);

/// A version as somebody sees it for whom \a hidden is left out; its exact totals, which would tell, are not
/// said then.
ImportSummary withoutTypes(ImportSummary summary, const QStringList &hidden);

/// That they are left out, in words; "" where nothing is.
QString marginRemark(const Actor &actor);

} // namespace choba
