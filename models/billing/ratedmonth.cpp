// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/ratedmonth.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RatedMonth)
};

} // namespace

QString spelled(Standing standing)
{
    switch (standing) {
    case Standing::Billed:
        return QStringLiteral("billed");
    case Standing::Kept:
        return QStringLiteral("kept");
    case Standing::Tray:
        return QStringLiteral("tray");
    case Standing::Moved:
        return QStringLiteral("moved");
    case Standing::Tax:
        return QStringLiteral("tax");
    case Standing::Margin:
        return QStringLiteral("margin");
    case Standing::SupportCharge:
        return QStringLiteral("support_charge");
    case Standing::Foreign:
        return QStringLiteral("foreign");
    case Standing::Unclassified:
        return QStringLiteral("unclassified");
    case Standing::NotUnderstood:
        return QStringLiteral("not_understood");
    }
    Q_UNREACHABLE();
}

QString spelled(HoldReason reason)
{
    switch (reason) {
    case HoldReason::TrayUndecided:
        return QStringLiteral("tray_undecided");
    case HoldReason::UnknownProduct:
        return QStringLiteral("unknown_product");
    case HoldReason::UnknownType:
        return QStringLiteral("unknown_type");
    case HoldReason::SupportPlanUnclear:
        return QStringLiteral("support_plan_unclear");
    case HoldReason::HandFeeMissing:
        return QStringLiteral("hand_fee_missing");
    }
    Q_UNREACHABLE();
}

QString words(HoldReason reason)
{
    switch (reason) {
    case HoldReason::TrayUndecided:
        //: ja: 未判断の明細あり
        return Words::tr("Undecided items in the tray");
    case HoldReason::UnknownProduct:
        //: ja: 未分類の製品コード
        return Words::tr("Unclassified product code");
    case HoldReason::UnknownType:
        //: ja: 不明な明細種別
        return Words::tr("Unknown line item type");
    case HoldReason::SupportPlanUnclear:
        //: ja: サポートプラン未確定
        return Words::tr("Support plan unclear");
    case HoldReason::HandFeeMissing:
        //: ja: サポート料金が未入力
        return Words::tr("Support fee to be entered by hand");
    }
    Q_UNREACHABLE();
}

UsdSum RatedMonth::billed() const
{
    const auto found = standings.find(Standing::Billed);
    return found == standings.end() ? UsdSum() : found->second;
}

UsdSum RatedMonth::total() const
{
    UsdSum sum;
    for (const auto &[standing, usd] : standings)
        sum += usd;
    return sum;
}

RatedMonth withoutMargin(RatedMonth rated)
{
    std::vector<RatedCharge> shown;
    std::map<std::size_t, std::size_t> places;
    for (std::size_t at = 0; at < rated.charges.size(); ++at) {
        if (rated.charges[at].standing == Standing::Margin) {
            rated.rules.erase(rated.charges[at].standingRuleId); // a type's own rule: no other charge has it
            continue;
        }
        places.emplace(at, shown.size());
        shown.push_back(std::move(rated.charges[at]));
    }
    rated.charges = std::move(shown);
    for (std::vector<std::size_t> *indexes : {&rated.coveredByOther, &rated.unsupported}) {
        for (std::size_t &index : *indexes)
            index = places.at(index); // such charges are billed, so none of them is gone
    }
    rated.standings.erase(Standing::Margin);
    rated.margin.clear();
    return rated;
}

} // namespace choba
