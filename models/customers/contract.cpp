// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/contract.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Contract)
};

Error noContractIn(Month month)
{
    return Error::invalid(QStringLiteral("from"),
                          Words::tr("The account has no contract in %1.").arg(month.toString()));
}

} // namespace

QJsonObject toJson(const Contract &contract)
{
    return {{QStringLiteral("customer_id"), contract.customerId},
            {QStringLiteral("plan"), spelled(contract.plan)},
            {QStringLiteral("from"), contract.from.toString()},
            {QStringLiteral("to"), contract.to ? QJsonValue(contract.to->toString()) : QJsonValue()}};
}

namespace contracts {

const Contract *inMonth(const std::vector<Contract> &all, Month month)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Contract &one) { return one.covers(month); });
    return found == all.end() ? nullptr : &*found;
}

Result<ContractSteps> assigned(const std::vector<Contract> &all, Contract wanted)
{
    if (const Contract *there = inMonth(all, wanted.from)) {
        return Error::at(ErrorKind::Conflict, QStringLiteral("from"),
                         Words::tr("The account has a contract since %1 already. Move it instead.")
                             .arg(there->from.toString()));
    }
    const auto next =
        std::find_if(all.begin(), all.end(), [&](const Contract &one) { return one.from > wanted.from; });
    wanted.to = next == all.end() ? std::nullopt : std::optional(next->from.plus(-1));
    return ContractSteps{{}, {}, wanted};
}

Result<ContractSteps> moved(const std::vector<Contract> &all, Contract wanted)
{
    const Contract *now = inMonth(all, wanted.from);
    if (!now)
        return noContractIn(wanted.from);
    if (now->customerId == wanted.customerId && now->plan == wanted.plan)
        return Error::invalid(QStringLiteral("plan"),
                              Words::tr("In %1 the account is on this plan of this customer already.")
                                  .arg(wanted.from.toString()));
    ContractSteps steps;
    for (const Contract &one : all) {
        if (one.from >= wanted.from)
            steps.removed.push_back(one.id);
    }
    if (now->from < wanted.from) {
        Contract shorter = *now;
        shorter.to = wanted.from.plus(-1);
        steps.ended.push_back(shorter);
    }
    wanted.to = all.back().to;
    steps.added = wanted;
    return steps;
}

Result<ContractSteps> ended(const std::vector<Contract> &all, Month last)
{
    const Contract *now = inMonth(all, last);
    if (!now)
        return noContractIn(last);
    ContractSteps steps;
    for (const Contract &one : all) {
        if (one.from > last)
            steps.removed.push_back(one.id);
    }
    Contract shorter = *now;
    shorter.to = last;
    steps.ended.push_back(shorter);
    return steps;
}

} // namespace contracts

} // namespace choba
