// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/ruledata.h"
#include "models/rulebook/rulefields.h"

namespace choba {

/// What a rule key means: the shape of its value and whether a book must have it.
struct RuleDefinition
{
    QString key;           ///< of a family the prefix, ending in a dot: "product."
    bool isFamily = false; ///< members are optional and may begin or end on a date
    void (*read)(RuleFields &value, const RuleRef &rule, RuleData &into) = nullptr;
};

const std::vector<RuleDefinition> &ruleDefinitions();
/// The definition \a key falls under, or nothing for an unknown key.
const RuleDefinition *definitionOf(const QString &key);

} // namespace choba
