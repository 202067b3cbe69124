// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcontext.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/usecase.h"
#include "models/usage/reportreader.h"

#include <QSet>

namespace choba {

struct ImportOptions
{
    QString payer; ///< lines of another payer stop the import; "" = whoever pays
    bool skipBadLines = false;
    QString replaceName;      ///< the report this one stands for under another name; "" = none
    QSet<QString> classified; ///< product codes people have classified; known besides the rule book's
    ReadOptions reading;
};

/// Imports the report at \a path: a file, a manifest, or a folder with manifests (spec 4). Each report is one
/// transaction: stored whole or not at all, the version before it stands until then. A report that is here
/// already changes nothing. Conflict: another report name stands for the month; the file changed meanwhile.
/// Cancelled: nothing of the report at hand is stored.
Result<ImportResult> importReport(Desk &desk, const RuleBook &rules, const QString &path,
                                  const ImportOptions &options, JobContext &job, const QString &operation);

} // namespace choba
