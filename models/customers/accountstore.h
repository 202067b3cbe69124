// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/awsaccount.h"
#include "models/customers/contract.h"
#include "models/customers/customer.h"
#include "models/customers/supportplanchange.h"
#include "models/storage/database.h"

namespace choba {

/// An account with all that billing a month of it asks of this area.
struct ContractedAccount
{
    AwsAccount account;
    Contract contract;                           ///< the one of the month
    Customer customer;                           ///< of the month
    std::vector<SupportPlanChange> supportPlans; ///< all of the account's, in order of request
};

/// An account that appears in usage in months without a contract.
struct UnassignedAccount
{
    AwsAccountId accountId;
    Month first;
    Month last;
    QStringList payers;
};

/// An account as a search box names it, with the customer of its latest contract.
struct AccountHit
{
    AwsAccountId accountId;
    QString name;
    QString customerName; ///< "" while it has none
};

/// All SQL of accounts and of what usage says about them. Contracts and support plans: ContractStore.
class AccountStore
{
public:
    explicit AccountStore(Database &database)
        : m_database(database)
    {}

    Result<AwsAccount> byId(qint64 id) const; ///< NotFound
    Result<std::optional<AwsAccount>> byAccountId(const AwsAccountId &accountId) const;
    /// As byAccountId(), from what a person typed. Invalid (field "account"); NotFound.
    Result<AwsAccount> meant(const QString &accountId) const;
    Result<std::vector<AwsAccount>> all() const; ///< by account id
    /// At most \a limit accounts with \a text in id (hyphens may stand in it), name, project, or the name or
    /// kana of the customer, by account id.
    Result<std::vector<AccountHit>> like(const QString &text, int limit) const;

    /// Every account with a contract in \a month, by account id.
    Result<std::vector<ContractedAccount>> contractsOf(Month month) const;
    /// Those of \a accountIds (as a report has them) that have no contract in \a month, in the order given.
    /// Ids that are not 12 digits are never billable: they are left out here.
    Result<QStringList> unassigned(const QStringList &accountIds, Month month) const;

    /// Remembers which accounts a payer's month contains, in place of what was remembered for it; for the
    /// import, inside its transaction.
    Result<void> recordSeen(const QString &payer, Month month, const QStringList &accountIds);
    /// Accounts seen in months without a contract, by id; of one account when given.
    Result<std::vector<UnassignedAccount>>
    unassignedSeen(const std::optional<AwsAccountId> &only = std::nullopt) const;

    Result<qint64> insert(const AwsAccountId &accountId, const AccountFields &fields);
    /// False when \a rowVersion is not the stored one: nothing was written.
    Result<bool> update(const AwsAccount &account, int rowVersion);

private:
    Database &m_database;
};

} // namespace choba
