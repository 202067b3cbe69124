// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/ratedmonth.h"

namespace choba {

// What rating calls things, for people, translated.
QString words(Standing standing);
QString words(ServiceClass serviceClass);
QString words(ProductClass productClass);
QString words(TrayKind kind);
QString words(TrayChoice choice);

/// Which rule decided, as people say it: "Product class AmazonEC2 · from 2023-09-29" for
/// "product.AmazonEC2@2023-09-29". What is not known stays as it is.
QString ruleIdWords(const QString &id);
QString ruleKeyWords(const QString &key);

} // namespace choba
