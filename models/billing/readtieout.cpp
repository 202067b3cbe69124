// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/readtieout.h"

#include "models/billing/closemonth.h"

namespace choba {

bool maySeeTieOut(const Actor &actor)
{
    return actor.may.has(Permission::SeeMargin) || actor.may.has(Permission::CloseMonths);
}

Result<std::vector<TieOut>> readTieOut(Desk &desk, const RuleBook &rules, Month month)
{
    const Actor &reader = desk.actor;
    if (!maySeeTieOut(reader))
        CHOBA_TRY(require(reader, Permission::SeeMargin));
    CHOBA_TRY_ASSIGN(const MonthInputs inputs, readMonthInputs(desk.database, month));
    CHOBA_TRY_ASSIGN(MonthDrafts drafts, previewMonth(desk, inputs, rules, false));
    return std::move(drafts.tieOuts);
}

} // namespace choba
