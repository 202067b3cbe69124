// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mailsettings.h"

namespace choba {

/// Where the programs take secrets from: the environment variable CHOBA_ and the secret's name in capitals
/// (CHOBA_SMTP_PASSWORD), as a service manager hands it over.
SecretSource secretSource();

} // namespace choba
