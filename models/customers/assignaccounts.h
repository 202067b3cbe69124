// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/assignaccount.h"
#include "models/jobs/jobcontext.h"

#include <QStringList>

#include <vector>

namespace choba {

/// Whose many accounts become, all on the same terms.
struct AccountsAssignment
{
    QStringList accountIds;
    qint64 customerId = 0;
    ContractPlan plan = ContractPlan::Prime;
    std::optional<Month> from; ///< nothing: each from the first month it was seen in without a customer
    SupportPlan supportPlan = SupportPlan::Basic;
};

/// What became of one of them.
struct AssignedAccount
{
    QString accountId;
    Month from;
    std::optional<Error> error; ///< nothing: it is the customer's now
};

/// assignAccount() for one after the other, each in its own transaction: an account that cannot be assigned
/// does not keep the others. Answers each account's outcome in the order given; Cancelled keeps what is done.
Result<std::vector<AssignedAccount>>
assignAccounts(Desk &desk, const RuleBook &rules, const AccountsAssignment &assignment, JobContext &context);

} // namespace choba
