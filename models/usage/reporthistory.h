// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/usage/importsummary.h"

namespace choba {

/// One version of a report as the list of imports shows it.
struct ReportVersion
{
    qint64 versionId = 0;
    QString name;
    QDateTime importedAt; ///< UTC
    QString importedBy;
    bool isCurrent = false;
    bool isFinal = false;        ///< current, over, and invoiced by AWS or declared
    QString declaredFinalReason; ///< "" unless a person declared it
    ImportSummary summary;       ///< as the import told it, with what it replaced
};

/// Every version of a billing month's reports: by payer, newest first. Replaced versions keep their summary,
/// not their charges.
Result<std::vector<ReportVersion>> readReportHistory(Database &database, Month month, const QDateTime &now);

} // namespace choba
