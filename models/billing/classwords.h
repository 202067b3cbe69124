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

} // namespace choba
