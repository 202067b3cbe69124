// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/exactusd.h"
#include "models/rulebook/rulebook.h"

namespace choba {

/// The part of the fee base inside one tier.
struct FeeStep
{
    ExactUsd slice;
    Percent percent;
};

/// The support fee of one account and month, with what it was made of (Prime 4-4-3).
struct SupportFee
{
    SupportPlan plan = SupportPlan::Basic;
    ExactUsd base; ///< usage after exact discounts, not below 0
    Usd fee;       ///< in whole cents, rounded once, half-up
    bool isMinimum = false;
    Usd addOn; ///< by hand on top (Countdown Premium), contained in fee
    std::vector<FeeStep> steps;
    RuleRef rule;
};

/// What support is to be charged for one month.
struct SupportOfMonth
{
    SupportPlan plan = SupportPlan::Basic;
    std::optional<Usd> feeByHand; ///< for the plans handled individually
    Usd addOn;
    bool impliedPlanDismissed =
        false; ///< a person said, with a reason, that AWS's support charge means nothing
};

/// The fee of \a support on \a base. Invalid (field "plan"): a legacy plan after its last day; a plan entered
/// by hand without an amount.
Result<SupportFee> supportFee(const SupportOfMonth &support, ExactUsd base, QDate on, const RuleBook &rules);

} // namespace choba
