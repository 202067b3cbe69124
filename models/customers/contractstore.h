// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/contract.h"
#include "models/customers/supportplanchange.h"
#include "models/storage/database.h"

namespace choba {

/// All SQL of contracts and support plan changes.
class ContractStore
{
public:
    explicit ContractStore(Database &database)
        : m_database(database)
    {}

    Result<std::vector<Contract>> ofAccount(qint64 accountRowId) const; ///< in order of time
    Result<std::vector<Contract>> ofCustomer(qint64 customerId) const;  ///< by account, in order of time
    /// The database refuses overlapping periods: Conflict.
    Result<void> write(const ContractSteps &steps);
    Result<void> give(qint64 fromCustomer, qint64 toCustomer); ///< all of them

    Result<std::vector<SupportPlanChange>> supportPlans(qint64 accountRowId) const; ///< in order of request
    Result<SupportPlanChange> supportPlanChange(qint64 id) const;                   ///< NotFound
    Result<qint64> addSupportPlan(const SupportPlanChange &change);
    Result<void> setSupportPlanDone(qint64 id, const QDate &doneOn);

private:
    Database &m_database;
};

} // namespace choba
