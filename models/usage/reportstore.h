// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/usage/importsummary.h"
#include "models/usage/reportfacts.h"

#include <QDateTime>

namespace choba {

/// A version of a report as the import needs to know it.
struct StoredVersion
{
    qint64 id = 0;
    qint64 reportId = 0;
    QString reportName; ///< of the report, which a later version may have renamed
    QString contentHash;
    QDateTime manifestTime;
    QString importedAt; ///< ISO UTC
    qint64 skippedLines = 0;
    ImportSummary summary;
};

/// What is known of a version when it begins.
struct NewVersion
{
    QString payer;
    Month period;
    QString name;
    QString assemblyId;
    QString contentHash;
    QString format;
    QDateTime manifestTime;
    QDateTime importedAt;
    QString importedBy;
    qint64 skippedLines = 0;
    bool invoiced = false;
};

/// SQL of reports and their versions, for the import: everything but the charges themselves.
class ReportStore
{
public:
    explicit ReportStore(Database &database)
        : m_database(database)
    {}

    /// Of two who bring the same report of a month to a server the second waits for the first, to the end of
    /// the transaction, and replaces what that has stored.
    Result<void> lock(const QString &payer, Month period);
    Result<std::optional<StoredVersion>> current(const QString &payer, Month period);
    /// The current versions that came from an assembly. Empty when any of its versions was replaced since.
    Result<std::vector<StoredVersion>> currentOfAssembly(const QString &assemblyId);

    /// Adds the version, and the report when there is none; the report goes on showing its old version.
    Result<qint64> addVersion(const NewVersion &version);
    Result<void> addCommitments(qint64 versionId, const VersionFacts &facts);
    /// Keeps what changed against \a replaced by account, product and type, and returns it.
    Result<std::vector<ReplacedAmount>> keepDifferences(qint64 versionId, qint64 replaced, Month month);
    /// Makes the version the current one. The charges of the one before are removed; its row stays.
    Result<void> makeCurrent(qint64 versionId, const QString &name, const QDateTime &now);
    Result<void> writeSummary(const ImportSummary &summary);

private:
    Result<void> removeCharges(qint64 versionId, Month month);
    Database &m_database;
};

/// Where the series of a version have their ids: [first, end).
constexpr qint64 firstSeriesId(qint64 versionId)
{
    return versionId << 32;
}
constexpr qint64 endSeriesId(qint64 versionId)
{
    return (versionId + 1) << 32;
}
constexpr qint64 versionOfSeries(qint64 seriesId)
{
    return seriesId >> 32;
}

} // namespace choba
