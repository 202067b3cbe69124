// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/margintypes.h"

namespace choba {

Result<void> keepMarginTypes(Database &database, const QStringList &types)
{
    CHOBA_TRY(database.statement(QStringLiteral("DELETE FROM margin_type")).exec());
    SqlStatement insert =
        database.statement(QStringLiteral("INSERT INTO margin_type (line_item_type) VALUES (?)"));
    for (const QString &type : types)
        CHOBA_TRY(insert.bind(type).exec());
    return ok();
}

} // namespace choba
