// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/usd.h"
#include "models/base/yen.h"

namespace choba {

/// Money as people read it, the same in every language: grouped by thousands, sign of currency in front, "−"
/// (U+2212) before that. Nothing is rounded.
QString yenText(Yen yen);        ///< "¥1,364,456", "−¥85,156"
QString dollarText(UsdSum usd);  ///< "$8,789.4637673666"
QString differenceText(Yen yen); ///< "+¥932,262", "−¥85,156", "¥0"

/// What a person types or pastes for an amount ("¥1,200", "−５００円", "$12.5"), as the parsers take it.
QString plainNumber(const QString &typed);

} // namespace choba
