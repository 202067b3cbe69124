// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/supportfeerules.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SupportFee)
};

constexpr int128 unitsPerCent = int128(1'000'000'000'000); // ExactUsd units
constexpr int hundredthsPerOne = 10'000;

Error planError(const QString &message)
{
    return Error::invalid(QStringLiteral("plan"), message);
}

/// The slices of \a base in each tier; tiers ascend and the last has no end.
std::vector<FeeStep> slicesOf(ExactUsd base, const std::vector<FeeTier> &tiers)
{
    std::vector<FeeStep> steps;
    ExactUsd lower;
    for (const FeeTier &tier : tiers) {
        const ExactUsd upper = tier.upTo ? std::min(base, ExactUsd(*tier.upTo)) : base;
        if (upper > lower)
            steps.push_back({upper - lower, tier.percent});
        lower = std::max(lower, upper);
    }
    return steps;
}

/// Rounded once, half-up, over all tiers (section 2).
UsdSum tieredFee(const std::vector<FeeStep> &steps)
{
    int128 hundredths = 0;
    for (const FeeStep &step : steps)
        hundredths += step.slice.units() * step.percent.hundredths();
    const int128 cents = divideRounded(hundredths, unitsPerCent * hundredthsPerOne, Rounding::HalfUp);
    return UsdSum::ofUnits(cents * Usd::ofCents(1).units());
}

UsdSum wholeCents(Usd amount)
{
    const int128 cent = Usd::ofCents(1).units();
    return UsdSum::ofUnits(divideRounded(amount.units(), cent, Rounding::HalfUp) * cent);
}

} // namespace

Result<SupportFee> supportFee(const SupportOfMonth &support, ExactUsd base, QDate on, const RuleBook &rules)
{
    const Ruled<SupportPlanRule> &plan = rules.supportPlan(support.plan, on);
    if (plan.value.isOver(on)) {
        return planError(Words::tr("The plan %1 ended on %2.")
                             .arg(displayName(support.plan), plan.value.lastDay->toString(Qt::ISODate)));
    }
    SupportFee fee;
    fee.plan = support.plan;
    fee.rule = plan.rule;
    fee.base = std::max(base, ExactUsd());
    UsdSum amount;
    if (plan.value.byHand) {
        if (!support.feeByHand)
            return planError(Words::tr("The fee of %1 is entered by hand.").arg(displayName(support.plan)));
        amount = wholeCents(*support.feeByHand);
    } else {
        fee.steps = slicesOf(fee.base, plan.value.tiers);
        amount = tieredFee(fee.steps);
        fee.isMinimum = amount < UsdSum(plan.value.minimum);
        amount = std::max(amount, UsdSum(plan.value.minimum));
    }
    fee.addOn = support.addOn;
    CHOBA_TRY_ASSIGN(fee.fee, (amount + wholeCents(support.addOn)).toUsd());
    return fee;
}

} // namespace choba
