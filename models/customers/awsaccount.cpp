// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/awsaccount.h"

#include "models/base/storabletext.h"

namespace choba {

AccountFields usualAccountFields(ContractPlan plan)
{
    AccountFields fields;
    fields.rootOurs = plan == ContractPlan::Prime;
    return fields;
}

QString spelled(AccountState state)
{
    return state == AccountState::Active ? QStringLiteral("active") : QStringLiteral("cancelled");
}

QJsonObject toJson(const AwsAccount &account)
{
    return {{QStringLiteral("account"), account.accountId.digits()},
            {QStringLiteral("name"), account.fields.name},
            {QStringLiteral("project_name"), account.fields.projectName},
            {QStringLiteral("issued_by_us"), account.fields.issuedByUs},
            {QStringLiteral("root_ours"), account.fields.rootOurs},
            {QStringLiteral("ops_management"), account.fields.opsManagement},
            {QStringLiteral("state"), spelled(account.state)},
            {QStringLiteral("cancelled_on"), account.cancelledOn.isValid()
                                                 ? QJsonValue(account.cancelledOn.toString(Qt::ISODate))
                                                 : QJsonValue()},
            {QStringLiteral("row_version"), account.rowVersion}};
}

Result<AccountFields> checkedAccount(AccountFields typed)
{
    std::vector<Problem> problems;
    if (auto problem = storableProblem(typed.name, QStringLiteral("name")))
        problems.push_back(*std::move(problem));
    if (auto problem = storableProblem(typed.projectName, QStringLiteral("project_name")))
        problems.push_back(*std::move(problem));
    if (!problems.empty())
        return Error::invalid(std::move(problems));
    return typed;
}

} // namespace choba
