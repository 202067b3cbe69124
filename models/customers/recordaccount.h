// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/assignaccount.h"

namespace choba {

/// What the use cases of accounts have in common, inside the caller's transaction.

/// A new account row, with its audit entry.
Result<AwsAccount> recordNewAccount(Desk &desk, const AwsAccountId &accountId, const AccountFields &fields);

/// Writes the changed fields or state of \a before, with the audit entry \a action. Conflict when somebody
/// else was faster.
Result<AwsAccount> recordChangedAccount(Desk &desk, const AwsAccount &before, const AwsAccount &after,
                                        const QString &action);

/// Writes contract steps of \a account, with the audit entry \a action: all contracts before and after.
Result<void> recordContracts(Desk &desk, const AwsAccount &account, const ContractSteps &steps,
                             const QString &action);

/// All contracts of one customer, past ones too, become another's, with an audit entry for each account.
Result<void> recordAccountsGiven(Desk &desk, qint64 from, qint64 into);

/// The contract, the support plan at its start and the state of an account that is given to a customer.
Result<AwsAccount> recordAssignment(Desk &desk, const RuleBook &rules, const AwsAccount &account,
                                    const AccountAssignment &assignment);

} // namespace choba
