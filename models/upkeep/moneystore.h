// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoice.h"
#include "models/storage/database.h"

#include <QJsonObject>

#include <set>

namespace choba {

/// A line of an invoice as it is stored.
struct StoredLine
{
    QString kind;
    QString description;
    Yen amount;
};

/// A decision, by its item's key, or a line by hand, by its id, that an invoice has used.
struct UsedRow
{
    QString key;
    QString choice; ///< of a decision, with what it is billed as: "bill/standard"; "" of a line
    Yen amount;     ///< of a line
    QString description;
};

/// A version of a report and what its charges add up to.
struct VersionSums
{
    qint64 versionId = 0;
    QString payer;
    Month month;
    QString name;
    bool isCurrent = false;
    bool isReplaced = false;
    QString storedUsd; ///< as the version tells
    QString totalUsd;
    QString residueUsd;
    qint64 lines = 0;
    UsdSum charges; ///< of its series
    qint64 series = 0;
};

/// What the audit log says of an issue.
struct AuditedIssue
{
    qint64 invoiceId = 0;
    QString number;
    Yen total;
    QString pdfSha256;
    QString actor;
    QJsonObject after; ///< the whole entry
};

/// The figures a backup is known by: those before and after must be equal.
struct MoneyTotals
{
    qint64 customers = 0;
    qint64 invoices = 0; ///< numbered
    Yen invoiced;        ///< incl. tax, of those issued and not void
    QString lastNumber;
    UsdSum charges;
    bool operator==(const MoneyTotals &) const = default;
};

/// SQL of the money checks. Only reads.
class MoneyStore
{
public:
    explicit MoneyStore(Database &database)
        : m_database(database)
    {}

    Result<std::vector<StoredLine>> lines(qint64 invoiceId);
    Result<std::vector<VersionSums>> versions();
    /// Reports that show no version, or another report's.
    Result<std::vector<QString>> reportsWithoutVersion();
    /// Series whose days do not add up to them, with the account; days of no series come as "".
    Result<std::vector<QString>> seriesNotTheirDays();
    Result<qint64> seriesOfNoVersion();
    Result<qint64> daysOfNoSeries();
    Result<qint64> seriesCount();
    Result<std::vector<QString>> numbers(); ///< ascending
    Result<std::optional<qint64>> nextNumber(); ///< none: the series is gone
    Result<std::vector<AuditedIssue>> auditedIssues();
    Result<std::set<qint64>> auditedVoids(); ///< invoices
    /// Decisions and manual lines that name an invoice of another account, or one without a number.
    Result<std::vector<QString>> wrongLocks();
    /// The decisions and manual lines that say an invoice has used them.
    Result<std::vector<UsedRow>> usedBy(qint64 invoiceId);
    Result<qint64> lockCount();
    Result<qint64> pdfsOfDrafts();
    Result<MoneyTotals> totals();

private:
    Database &m_database;
};

} // namespace choba
