// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoicerules.h"
#include "models/billing/tray.h"
#include "models/usage/usagecharge.h"

#include <QHash>

#include <map>

namespace choba {

/// Everything the bill of one account and month is made of; equal inputs give equal results.
struct RatingInput
{
    QString account;
    Month month;
    ContractPlan contract = ContractPlan::Prime;
    SupportOfMonth support;
    std::vector<ChargeSeries> charges;
    std::map<QString, TrayDecision> decisions; ///< by tray key
    std::vector<TrayItem>
        incoming; ///< late items of issued months, and items of other months moved to this one
    QHash<QString, ProductClass>
        classifications; ///< what people said of product codes; goes before the rule book
    std::vector<ManualLine> manual;
    std::optional<ExchangeRate> rate; ///< none: figures in dollars only
};

/// Where a charge ends up; the parts of the tie-out.
enum class Standing {
    Billed,
    Kept,
    Tray,
    Moved,
    Tax,
    Margin,
    SupportCharge,
    Foreign,
    Unclassified,
    NotUnderstood
};
/// "billed", "kept", "tray", "moved", "tax", "margin", "support_charge", "foreign", "unclassified",
/// "not_understood".
QString spelled(Standing standing);

struct RatedCharge
{
    ChargeSeries series;
    Standing standing = Standing::NotUnderstood;
    std::optional<ServiceClass> serviceClass; ///< when billed
    Percent discount;
    QString standingRuleId; ///< in RatedMonth::rules
    QString classRuleId;
    QString trayKey;
};

enum class HoldReason { TrayUndecided, UnknownProduct, UnknownType, SupportPlanUnclear, HandFeeMissing };
/// "tray_undecided", "unknown_product", "unknown_type", "support_plan_unclear", "hand_fee_missing".
QString spelled(HoldReason reason);
/// For people, translated.
QString words(HoldReason reason);

/// Why an account gets no invoice yet.
struct Hold
{
    HoldReason reason = HoldReason::TrayUndecided;
    QString subject; ///< the tray key, product code, line item type or plan
    UsdSum amount;
};

/// One account's month, rated. Holds do not stop the reckoning: lines show what would be billed.
struct RatedMonth
{
    QString account;
    Month month;
    ContractPlan contract = ContractPlan::Prime;
    std::vector<RatedCharge> charges;
    std::map<Standing, UsdSum> standings; ///< of this month's charges; their sum is AWS's total
    std::vector<ClassSum> classes; ///< billed, moved-in items included; none is left out for being zero
    std::vector<TrayItem> tray;    ///< of this month's charges, with the decisions in force
    std::vector<TrayItem> incoming;
    std::vector<LateAmount> late;
    std::vector<Hold> holds;
    std::vector<std::size_t> coveredByOther; ///< indexes of charges covered by another account's commitment
    std::vector<std::size_t> unsupported;    ///< indexes of charges raised to staff
    std::map<QString, UsdSum> margin;        ///< the reseller's own terms by line item type; never on a bill
    SupportFee support;
    std::optional<ExchangeRate> rate;
    std::optional<InvoiceAmounts> invoice; ///< when there is a rate
    std::map<QString, RuleRef> rules;      ///< every row that decided something, by id

    UsdSum billed() const; ///< of this month's charges, before discount
    UsdSum total() const;  ///< of all charges
};

/// As somebody sees it who may not see the margin: without its charges, their sum, their types and rules.
RatedMonth withoutMargin(RatedMonth rated);

} // namespace choba
