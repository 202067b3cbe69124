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
    int rowVersion = 0; ///< 0: never entered
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
    int rowVersion = 1;
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
    /// Description, amount, reason and who entered them, by the line's id. Conflict when it is printed; false
    /// when its version is not the stored one.
    Result<bool> updateLine(const StoredManualLine &line);
    Result<bool> removeLine(qint64 id, int basedOn); ///< the same
    Result<void> lockLines(const QString &account, Month month, qint64 invoiceId);

    Result<std::map<QString, SupportByHand>> supportByHand(Month month); ///< by account
    /// Inserts, or replaces the version \a basedOn (0: none); false when that is not what is stored.
    Result<bool> putSupport(const SupportByHand &support, int basedOn);

private:
    Database &m_database;
};

} // namespace choba
