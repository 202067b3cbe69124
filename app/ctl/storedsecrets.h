// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"
#include "models/mail/mailsettings.h"

namespace choba {

/// Where the command line takes secrets from: the environment first, then those sealed in the database, where
/// the system's keychain or CHOBA_PASSPHRASE (or the file CHOBA_PASSPHRASE_FILE names) opens them. Asks
/// nobody: a worker runs alone. \a session outlives the source.
SecretSource storedSecrets(Session &session);

} // namespace choba
