// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/rulebook/contractplan.h"

#include <QDate>
#include <QJsonObject>

namespace choba {

/// What a person types about an account besides its id.
struct AccountFields
{
    QString name;
    QString projectName; ///< 案件: begins the subject of its invoices; "" for none
    bool issuedByUs = false;
    bool rootOurs = false;      ///< the root user is handed over to us (Prime 4-1)
    bool opsManagement = false; ///< an operations contract exists
    bool operator==(const AccountFields &) const = default;
};

/// What is usual on \a plan: the root user is ours on Prime, the customer's on PrimeLite.
AccountFields usualAccountFields(ContractPlan plan);

enum class AccountState { Active, Cancelled };
/// "active", "cancelled".
QString spelled(AccountState state);

/// An AWS account we bill or billed.
struct AwsAccount
{
    qint64 id = 0; ///< our own row, not the AWS account id
    AwsAccountId accountId;
    AccountFields fields;
    AccountState state = AccountState::Active;
    QDate cancelledOn; ///< invalid unless cancelled
    int rowVersion = 0;
};

/// "account" (the 12 digits), "name", "project_name", "issued_by_us", "root_ours", "ops_management", "state",
/// "cancelled_on", "row_version".
QJsonObject toJson(const AwsAccount &account);

/// Names stored as they are typed; Invalid only for what cannot be stored (NUL).
Result<AccountFields> checkedAccount(AccountFields typed);

} // namespace choba
