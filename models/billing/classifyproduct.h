// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/rulevalues.h"
#include "models/storage/usecase.h"

namespace choba {

/// A person says what a product code stands for; frees the accounts it held at the next close. Invalid: an
/// empty code.
Result<void> classifyProduct(Desk &desk, const QString &productCode, ProductClass productClass);

} // namespace choba
