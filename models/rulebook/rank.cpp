// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulebook/rank.h"

#include "models/rulebook/spelling.h"

namespace choba {

QString spelled(Rank rank)
{
    switch (rank) {
    case Rank::Platinum:
        return QStringLiteral("platinum");
    case Rank::Gold:
        return QStringLiteral("gold");
    case Rank::Silver:
        return QStringLiteral("silver");
    case Rank::Bronze:
        return QStringLiteral("bronze");
    case Rank::Regular:
        return QStringLiteral("regular");
    }
    Q_UNREACHABLE();
}

Result<Rank> parseRank(QStringView text, const QString &field)
{
    return parseSpelled(text, allRanks, field);
}

} // namespace choba
