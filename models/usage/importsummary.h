// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"
#include "models/base/usd.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace choba {

/// A record left out by `--skip-bad-lines`. The header is line 1; lines are records, not physical lines.
struct SkippedLine
{
    QString file;
    qint64 line = 0;
    QString column; ///< header name; "" where the whole record is at fault
    QString message;
    bool operator==(const SkippedLine &) const = default;
};

/// What a new version changed in money, one account, product and line item type.
struct ReplacedAmount
{
    QString account;
    QString productCode;
    QString lineItemType;
    UsdSum before;
    UsdSum after;
};

/// The version that gave way to this one.
struct ReplacedVersion
{
    qint64 versionId = 0;
    QString importedAt; ///< ISO UTC
    UsdSum before;
    UsdSum after;
    std::vector<ReplacedAmount> differences; ///< only keys whose amount changed
};

/// One payer and billing period of an import, as shown to people and printed by `import --json`.
struct ImportSummary
{
    QString report;
    QString payer;
    Month period;   ///< AWS's own UTC billing month
    QString format; ///< "cur_legacy", "cur_2_0", "focus_1_0", "focus_1_1", "focus_1_2"
    qint64 versionId = 0;
    qint64 lines = 0; ///< records counted into charges
    qint64 accounts = 0;
    std::map<QString, UsdSum> totals; ///< by line item type, as stored
    UsdSum stored;
    QString totalUsd;                         ///< the file's own total, exact
    QString residueUsd;                       ///< totalUsd - stored, exact
    std::map<QString, QString> residueByType; ///< only where it is not zero
    qint64 splitCopies = 0; ///< split-allocation rows left out (operations EKSPod-EC2, ECSTask-EC2)
    std::vector<SkippedLine> skippedLines; ///< of the whole import
    QStringList unassignedAccounts;
    QStringList invalidAccounts;
    QStringList unknownProducts;
    QStringList unknownTypes;
    QStringList warnings; ///< for people: an older manifest, a tag column that cannot be read
    bool final = false;
    bool changed = true; ///< false: this version was here already and nothing was written
    std::optional<ReplacedVersion> replaced;
};

/// A whole import: one file or folder may hold several payers and periods.
struct ImportResult
{
    std::vector<ImportSummary> reports; ///< at least one
    qint64 lines = 0;
    qint64 milliseconds = 0;
};

} // namespace choba
