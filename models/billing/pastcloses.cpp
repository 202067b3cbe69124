// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/pastcloses.h"

#include "models/billing/invoicelist.h"
#include "models/storage/audit.h"

#include <algorithm>

namespace choba {

Result<std::vector<PastClose>> pastCloses(Database &database)
{
    CHOBA_TRY_ASSIGN(const std::vector<IssuedMonth> months, issuedMonths(database));
    std::vector<PastClose> closes;
    for (const IssuedMonth &month : months) {
        CHOBA_TRY_ASSIGN(std::vector<AuditRow> rows,
                         auditOf(database, QStringLiteral("month"), month.month.toString()));
        std::reverse(rows.begin(), rows.end());
        for (const AuditRow &row : rows) {
            const QJsonObject &result = row.entry.after;
            if (row.entry.action == QLatin1String("close_month")) {
                closes.push_back(
                    {month.month, row.at, row.actor, result.value(QStringLiteral("drafts")).toInteger(),
                     result.value(QStringLiteral("held")).toInteger(), month.issued, month.issuedAt});
            }
        }
    }
    return closes;
}

} // namespace choba
