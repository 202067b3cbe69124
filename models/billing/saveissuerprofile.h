// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/issuerprofile.h"
#include "models/storage/usecase.h"

namespace choba {

/// The profile and the version a change must be based on (0: never entered).
struct StoredIssuerProfile
{
    IssuerProfile profile;
    int rowVersion = 0;
};

/// As it is; an empty profile with the default remark when none was entered yet.
Result<StoredIssuerProfile> readIssuerProfile(Database &database);

/// Checks and stores \a profile, audited. Until the first invoice is issued its firstNumber starts the
/// series. Conflict when somebody else has changed it since \a basedOnVersion.
Result<StoredIssuerProfile> saveIssuerProfile(Desk &desk, const IssuerProfile &profile, int basedOnVersion);

} // namespace choba
