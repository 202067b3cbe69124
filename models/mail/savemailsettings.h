// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mailsettings.h"
#include "models/storage/usecase.h"

namespace choba {

/// The settings and the version a change must be based on (0: never entered).
struct StoredMailSettings
{
    MailSettings settings;
    int rowVersion = 0;
};

Result<StoredMailSettings> readMailSettings(Database &database);

/// Checks and stores, audited. Conflict when somebody else has changed them since \a basedOnVersion.
Result<StoredMailSettings> saveMailSettings(Desk &desk, const MailSettings &settings, int basedOnVersion);

} // namespace choba
