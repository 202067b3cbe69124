// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/reporthistory.h"

#include "models/usage/importjson.h"

#include <QDateTime>
#include <QJsonDocument>

namespace choba {

Result<std::vector<ReportVersion>> readReportHistory(Database &database, Month month, const QDateTime &now)
{
    const bool isOver = now >= QDateTime(month.plus(1).firstDay(), QTime(0, 0), Qt::UTC);
    return database
        .statement(QStringLiteral(
            "SELECT v.id, v.name, v.imported_at, v.imported_by, v.is_invoiced, "
            "COALESCE(v.declared_final_reason, ''), v.summary_json, "
            "CASE WHEN v.id = r.current_version_id THEN 1 ELSE 0 END, r.payer "
            "FROM report r JOIN report_version v ON v.report_id = r.id WHERE r.period_month = ? "
            "ORDER BY r.payer, v.id DESC"))
        .bind(month)
        .rows([isOver, month](const Row &row) {
            ReportVersion version;
            version.versionId = row.int64(0);
            version.name = row.text(1);
            version.importedAt = row.instant(2);
            version.importedBy = row.text(3);
            version.declaredFinalReason = row.text(5);
            version.isCurrent = row.flag(7);
            version.isFinal =
                version.isCurrent && isOver && (row.flag(4) || !version.declaredFinalReason.isEmpty());
            version.summary = importSummaryOf(QJsonDocument::fromJson(row.text(6).toUtf8()).object());
            version.summary.payer = row.text(8);
            version.summary.period = month;
            version.summary.versionId = version.versionId;
            return version;
        });
}

} // namespace choba
