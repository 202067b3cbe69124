// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/accountstore.h"
#include "models/customers/accounttable.h"

#include <map>

namespace choba {

class RuleBook;

/// Everything this area knows of one account, for its pane.
struct AccountDetails
{
    AwsAccountId accountId;
    AccountStanding standing = AccountStanding::Active;
    std::optional<AwsAccount> account;           ///< none: only usage knows it
    std::vector<Contract> contracts;             ///< in order of time
    std::map<qint64, QString> customerNames;     ///< of the contracts
    std::vector<SupportPlanChange> supportPlans; ///< in order of request
    std::map<qint64, QDate> dueOn;               ///< of open requests, where the calendar reaches
    std::optional<UnassignedAccount> unassigned; ///< months in usage without a contract

    const Contract *latest() const { return contracts.empty() ? nullptr : &contracts.back(); }
    const SupportPlanChange *firstOpen() const;
    SupportPlan plan() const; ///< done last; Basic when there is none
};

/// NotFound when neither we nor usage know the account.
Result<AccountDetails> readAccountDetails(Database &database, const RuleBook &rules,
                                          const AwsAccountId &accountId);

} // namespace choba
