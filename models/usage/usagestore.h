// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/usage/usagecharge.h"

#include <optional>

namespace choba {

/// One payer's report of one billing month as it stands now.
struct ReportState
{
    qint64 reportId = 0;
    qint64 versionId = 0;
    QString payer;
    Month period;
    QString name;
    QString importedAt;    ///< ISO UTC
    bool invoiced = false; ///< every Anniversary row carries an invoice id
    bool declaredFinal = false;
    QString declaredReason; ///< why a person declared it final
    UsdSum stored;
    QString totalUsd;   ///< exact, as the file sums up
    QString residueUsd; ///< exact

    /// The billing period (UTC) is over, and AWS has invoiced it or a person has declared it final.
    bool isFinalAt(const QDateTime &now) const;
};

/// All SQL of charges. Reads see the current version of each report only.
class UsageStore
{
public:
    explicit UsageStore(Database &database)
        : m_database(database)
    {}

    /// The reports of a billing month, by payer.
    Result<std::vector<ReportState>> reports(Month month);
    /// The billing months that have a report, newest first.
    Result<std::vector<Month>> months();
    /// The charges of a month, ordered by account and key; of one payer or one account when given.
    Result<std::vector<ChargeSeries>> monthSeries(Month month, const std::optional<QString> &payer = {},
                                                  const std::optional<QString> &account = {});
    /// The days behind one series, ascending.
    Result<std::vector<UsageCharge>> days(qint64 seriesId);
    /// Makes a payer's month final by a person's word (spec 4); a newer version has to be declared anew. The
    /// caller audits and checks permission. NotFound; Invalid without a reason.
    Result<void> declareFinal(qint64 reportId, const QString &reason);

private:
    Database &m_database;
};

} // namespace choba
