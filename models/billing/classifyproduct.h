// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/productclassstore.h"
#include "models/storage/usecase.h"

namespace choba {

struct ProductClassified
{
    DecidedClass decided;
    std::optional<DecidedClass> replaced;
};

/// A person says what a product code stands for; frees the accounts it held at the next close. Invalid: an
/// empty code. Stale, naming who and when, unless \a basedOn is the stored version (0: none was seen);
/// without one whatever stands is replaced, and told.
Result<ProductClassified> classifyProduct(Desk &desk, const QString &productCode, ProductClass productClass,
                                          std::optional<int> basedOn = {});

} // namespace choba
