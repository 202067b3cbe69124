// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/usecase.h"

namespace choba {

/// What signing in to this database asks of everybody. Kept as the setting "sign_in".
struct SignInPolicy
{
    bool totpRequired = false; ///< who has no one-time password may do nothing but set one up
    int rowVersion = 0;        ///< 0: never said
};

Result<SignInPolicy> readSignInPolicy(Database &database);
/// Audited. NotAllowed without Permission::ManageStaff; Conflict: said otherwise meanwhile.
Result<SignInPolicy> saveSignInPolicy(Desk &desk, const SignInPolicy &policy);

} // namespace choba
