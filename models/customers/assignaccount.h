// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/awsaccount.h"
#include "models/customers/contract.h"
#include "models/rulebook/supportplan.h"
#include "models/storage/usecase.h"

namespace choba {

class RuleBook;

/// Whose an account becomes.
struct AccountAssignment
{
    QString accountId; ///< as typed
    qint64 customerId = 0;
    ContractPlan plan = ContractPlan::Prime;
    Month from;                                   ///< first month we bill it, an AWS billing month
    SupportPlan supportPlan = SupportPlan::Basic; ///< at the start; ignored where an earlier one is known
};

/// Gives an account that appeared in usage, or a cancelled one, to a customer: from a month on, to the month
/// before its next contract. An account not known here yet is added with the fields usual on the plan; a
/// cancelled one becomes active again when the contract goes on. Invalid (fields "account", "support_plan");
/// NotFound (field "customer"); Conflict (field "from") when the month has a contract: move it instead.
Result<AwsAccount> assignAccount(Desk &desk, const RuleBook &rules, const AccountAssignment &assignment,
                                 const QString &operation);

} // namespace choba
