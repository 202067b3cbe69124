// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <array>

namespace choba {

/// What decides the discount of a billed charge (Prime 4-2). Neutral is usage covered by a Savings Plan with
/// its negation: it sums to about zero and bears no discount. Unsupported is billed at 0 % and raised to
/// staff.
enum class ServiceClass { Standard, Commitment, Undiscounted, Unsupported, Neutral };

inline constexpr std::array allServiceClasses{ServiceClass::Standard, ServiceClass::Commitment,
                                              ServiceClass::Undiscounted, ServiceClass::Unsupported,
                                              ServiceClass::Neutral};

/// "standard", "commitment", "undiscounted", "unsupported", "neutral".
QString spelled(ServiceClass serviceClass);
Result<ServiceClass> parseServiceClass(QStringView text, const QString &field);

} // namespace choba
