// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <array>

namespace choba {

/// AWS's paid support as resold (Prime 4-4-2). What each costs, its level and its first and last day are rule
/// data: see RuleBook::supportPlan().
enum class SupportPlan { Basic, Developer, Business, BusinessPlus, Enterprise, UnifiedOperations };

inline constexpr std::array allSupportPlans{SupportPlan::Basic,      SupportPlan::Developer,
                                            SupportPlan::Business,   SupportPlan::BusinessPlus,
                                            SupportPlan::Enterprise, SupportPlan::UnifiedOperations};

/// As on the command line, in JSON and in storage: "basic", "developer", "business", "business_plus",
/// "enterprise", "unified_operations".
QString spelled(SupportPlan plan);
Result<SupportPlan> parseSupportPlan(QStringView text, const QString &field);
/// For the user: "Business Plus" (AWS's names, not translated).
QString displayName(SupportPlan plan);

} // namespace choba
