// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/ruledata.h"

#include <memory>

namespace choba {

/// Reads a folder of rule files (":/rules" for the shipped ones) and lays \a overrides over it. Invalid with
/// every problem found, each naming file, key and date: not JSON, an unknown or missing key, a key in two
/// files, an overlap or a gap in dates, a bad value.
Result<std::shared_ptr<const RuleData>> loadRules(const QString &folder,
                                                  const std::vector<RuleOverride> &overrides);

} // namespace choba
