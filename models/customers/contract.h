// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"
#include "models/rulebook/contractplan.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace choba {

/// Whose an account is and on which plan, in whole months of AWS usage: plan and customer of an account
/// change only at the first of a month (section 3). The periods of one account never overlap.
struct Contract
{
    qint64 id = 0;
    qint64 accountRowId = 0;
    qint64 customerId = 0;
    ContractPlan plan = ContractPlan::Prime;
    Month from;
    std::optional<Month> to; ///< last month; none = goes on

    bool covers(Month month) const { return from <= month && (!to || month <= *to); }
    bool operator==(const Contract &) const = default;
};

/// "customer_id", "plan", "from", "to" (null = goes on).
QJsonObject toJson(const Contract &contract);

/// What has to be written so that an account's contracts are what a person asked for.
struct ContractSteps
{
    std::vector<qint64> removed;
    std::vector<Contract> ended; ///< existing ones with their new last month
    std::optional<Contract> added;
};

/// The contracts of one account, pure. \a all is in order of time.
namespace contracts {

const Contract *inMonth(const std::vector<Contract> &all, Month month);

/// The account becomes \a wanted's customer's from wanted.from on, to the month before its next contract, or
/// open. Conflict when that month has a contract already.
Result<ContractSteps> assigned(const std::vector<Contract> &all, Contract wanted);

/// Customer or plan change from wanted.from on; months before stay as they are, later ones are replaced.
/// Invalid when that month has no contract, or nothing would change.
Result<ContractSteps> moved(const std::vector<Contract> &all, Contract wanted);

/// \a last is the last month with charges. Invalid when it has no contract.
Result<ContractSteps> ended(const std::vector<Contract> &all, Month last);

} // namespace contracts

} // namespace choba
