// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <optional>

namespace choba {

/// What no text of ours may contain: a NUL character, which PostgreSQL cannot store, and what is no character
/// at all: half of a surrogate pair, U+FFFE and U+FFFF, which SQLite replaces. Everything else is kept as
/// typed.
std::optional<Problem> storableProblem(const QString &text, const QString &field);

} // namespace choba
