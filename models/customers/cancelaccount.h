// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/awsaccount.h"
#include "models/storage/usecase.h"

namespace choba {

struct AccountCancellation
{
    QString accountId; ///< as typed
    QDate completedOn; ///< Tokyo; everything used until then is billed
};

/// Ends an account's contract with the month of \a completedOn, which still gets its invoice (section 3).
/// Invalid (fields "account", "on"): cancelled already, a day to come, a month without a contract.
Result<AwsAccount> cancelAccount(Desk &desk, const AccountCancellation &cancellation,
                                 const QString &operation);

} // namespace choba
