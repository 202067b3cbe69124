// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <array>

namespace choba {

/// Who owns the root user of an account and whether discounts apply (Prime 4-1).
enum class ContractPlan { Prime, PrimeLite };

inline constexpr std::array allContractPlans{ContractPlan::Prime, ContractPlan::PrimeLite};

/// As on the command line, in JSON and in storage: "prime", "prime_lite".
QString spelled(ContractPlan plan);
Result<ContractPlan> parseContractPlan(QStringView text, const QString &field);
/// For the user: "Prime", "Prime Lite" (names, not translated).
QString displayName(ContractPlan plan);

} // namespace choba
