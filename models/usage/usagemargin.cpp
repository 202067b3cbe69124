// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usagemargin.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageMargin)
};

} // namespace

QStringList hiddenTypes(const Actor &actor, const RuleBook &rules)
{
    return actor.may.has(Permission::SeeMargin) ? QStringList() : rules.marginTypes();
}

ImportSummary withoutTypes(ImportSummary summary, const QStringList &hidden)
{
    if (hidden.isEmpty())
        return summary;
    UsdSum margin;
    for (const QString &type : hidden) {
        if (const auto total = summary.totals.find(type); total != summary.totals.end()) {
            margin += total->second;
            summary.totals.erase(total);
        }
        summary.residueByType.erase(type);
    }
    summary.stored = summary.stored - margin;
    summary.totalUsd.clear();
    summary.residueUsd.clear();
    if (summary.replaced) {
        ReplacedVersion &replaced = *summary.replaced;
        UsdSum marginBefore = margin; // only what has changed is among the differences
        std::erase_if(replaced.differences, [&](const ReplacedAmount &amount) {
            if (!hidden.contains(amount.lineItemType))
                return false;
            marginBefore = marginBefore - (amount.after - amount.before);
            return true;
        });
        replaced.after = replaced.after - margin;
        replaced.before = replaced.before - marginBefore;
    }
    return summary;
}

QString marginRemark(const Actor &actor)
{
    //: ja: 当社に対するAWSの割引は含みません
    return actor.may.has(Permission::SeeMargin) ? QString() : Words::tr("Without AWS's discounts to us");
}

} // namespace choba
