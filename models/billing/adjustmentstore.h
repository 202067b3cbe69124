// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoicerules.h"
#include "models/storage/database.h"

#include <map>

namespace choba {

/// What a person entered about one account's support in one month.
struct SupportByHand
{
    QString account;
    Month month;
    std::optional<Usd> fee;       ///< of a plan handled individually
    Usd addOn;                    ///< Countdown Premium
    bool chargeDismissed = false; ///< AWS's own support charge means nothing here
    QString reason;
    QString enteredBy;
    QDateTime enteredAt;
};

/// A line a person added to an account's invoice of a month.
struct StoredManualLine
{
    ManualLine line;
    QString account;
    Month month;
    QString reason;
    QString enteredBy;
    QDateTime enteredAt;
    qint64 invoiceId = 0; ///< the issued invoice that printed it; 0 while it may be removed
};

/// All SQL of manual lines and of support figures by hand.
class AdjustmentStore
{
public:
    explicit AdjustmentStore(Database &database)
        : m_database(database)
    {}

    Result<std::vector<StoredManualLine>> manualLines(Month month);
    Result<StoredManualLine> manualLine(qint64 id); ///< NotFound
    Result<qint64> insertLine(const StoredManualLine &line);
    /// Description, amount, reason and who entered them, by the line's id. Conflict when it is printed.
    Result<void> updateLine(const StoredManualLine &line);
    Result<void> removeLine(qint64 id); ///< Conflict when it is printed
    Result<void> lockLines(const QString &account, Month month, qint64 invoiceId);

    Result<std::map<QString, SupportByHand>> supportByHand(Month month); ///< by account
    Result<void> putSupport(const SupportByHand &support);

private:
    Database &m_database;
};

} // namespace choba
