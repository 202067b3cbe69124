// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <array>

namespace choba {

/// The yearly rank of a Plus customer, highest first.
enum class Rank { Platinum, Gold, Silver, Bronze, Regular };

inline constexpr std::array allRanks{Rank::Platinum, Rank::Gold, Rank::Silver, Rank::Bronze, Rank::Regular};

/// "platinum", "gold", "silver", "bronze", "regular".
QString spelled(Rank rank);
Result<Rank> parseRank(QStringView text, const QString &field);

} // namespace choba
