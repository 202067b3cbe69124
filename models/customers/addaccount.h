// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/assignaccount.h"

namespace choba {

struct NewAccount
{
    AccountAssignment assignment;
    AccountFields fields; ///< usualAccountFields() of the plan where nobody says otherwise
};

/// Adds an account with its first contract and the support plan it starts with. As assignAccount(), and
/// Conflict (field "account") when the id is known already: the same id cannot be active twice (section 3).
Result<AwsAccount> addAccount(Desk &desk, const RuleBook &rules, const NewAccount &account,
                              const QString &operation);

} // namespace choba
