// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/awsaccount.h"
#include "models/storage/usecase.h"

namespace choba {

struct AccountEdit
{
    qint64 id = 0;      ///< AwsAccount::id
    int rowVersion = 0; ///< of the account as the person saw it
    AccountFields fields;
};

/// Changes what is known of an account; no change at all writes nothing. Conflict when somebody else has
/// changed it since.
Result<AwsAccount> editAccount(Desk &desk, const AccountEdit &edit, const QString &operation);

} // namespace choba
