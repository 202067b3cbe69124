// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/duty.h"
#include "models/mail/mailsettings.h"

namespace choba {

/// The outbox as a duty of the worker and the desktop. Facts: "sent", "deferred", "failed", "unsure",
/// "trouble".
Duty mailDuty(const SecretSource &secrets);

} // namespace choba
