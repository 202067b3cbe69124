// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace choba {

/// A secret for the command line, from the first place that has it: the environment variable \a variable, the
/// file that \a variable + "_FILE" names (its first line), or the person at the terminal, asked with \a
/// prompt and without echo. Never an argument: those are for everyone on the machine to see. Invalid (field
/// \a field) when there is none of the three.
Result<QString> askSecret(const char *variable, const QString &field, const QString &prompt);

} // namespace choba
