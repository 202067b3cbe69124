// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/awsaccount.h"
#include "models/customers/contract.h"
#include "models/storage/usecase.h"

namespace choba {

struct AccountMove
{
    QString accountId;                ///< as typed
    std::optional<qint64> customerId; ///< none = stays with its customer
    std::optional<ContractPlan> plan; ///< none = stays on its plan
    Month from;                       ///< first month that is billed the new way
};

/// Another customer or plan from the first of a month on; earlier months stay with the earlier customer
/// (section 3), contracts that would have begun later are replaced. Invalid (fields "account", "from",
/// "plan"), also for a month of a cancelled account after its end; NotFound (field "customer").
Result<AwsAccount> moveAccount(Desk &desk, const AccountMove &move, const QString &operation);

} // namespace choba
