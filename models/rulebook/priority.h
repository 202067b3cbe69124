// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <array>

namespace choba {

/// How urgent an inquiry is (Prime 4-4-2); decides its first-response target.
enum class Priority { Critical, Urgent, High, Normal, Low };

inline constexpr std::array allPriorities{Priority::Critical, Priority::Urgent, Priority::High,
                                          Priority::Normal, Priority::Low};

/// "critical", "urgent", "high", "normal", "low".
QString spelled(Priority priority);
Result<Priority> parsePriority(QStringView text, const QString &field);

} // namespace choba
