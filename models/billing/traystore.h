// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/tray.h"
#include "models/storage/database.h"

#include <map>

namespace choba {

/// A tray item with the decision a person made about it, as stored.
struct StoredDecision
{
    qint64 id = 0;
    TrayItem item; ///< its amount is what was decided about; its decision is set
    QDateTime decidedAt;
    qint64 invoiceId = 0; ///< the issued invoice that locked it; 0 while it may change
    int rowVersion = 0;
};

/// All SQL of tray decisions.
class TrayStore
{
public:
    explicit TrayStore(Database &database)
        : m_database(database)
    {}

    /// Decisions about items of \a month, and those of other months to be billed in it.
    Result<std::vector<StoredDecision>> touching(Month month);
    Result<std::vector<StoredDecision>> ofAccount(const QString &account);
    Result<std::optional<StoredDecision>> find(const QString &account, const QString &key);
    /// Inserts, or replaces the version \a basedOn (0: none) of a decision that is not locked (Conflict when
    /// it is); false when that is not what is stored.
    Result<bool> put(const StoredDecision &decision, int basedOn);
    /// An issued invoice has used these: they never change again. Those locked already stay as they are.
    Result<void> lock(const QString &account, const QStringList &keys, qint64 invoiceId);

private:
    Database &m_database;
};

} // namespace choba
