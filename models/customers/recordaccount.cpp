// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/recordaccount.h"

#include "models/customers/accountstore.h"
#include "models/customers/contractstore.h"
#include "models/customers/customerstore.h"
#include "models/customers/supportplanrules.h"
#include "models/storage/audit.h"
#include "models/storage/lastchange.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

#include <map>

namespace choba {

namespace {

const QString subject = QStringLiteral("aws_account");

QJsonObject contractsJson(const std::vector<Contract> &all)
{
    QJsonArray items;
    for (const Contract &one : all)
        items.append(toJson(one));
    return {{QStringLiteral("contracts"), items}};
}

Result<void> recordStartPlan(Desk &desk, const RuleBook &rules, const AwsAccount &account,
                             const AccountAssignment &assignment)
{
    ContractStore store(desk.database);
    const QDate start = assignment.from.firstDay();
    CHOBA_TRY_ASSIGN(const std::vector<SupportPlanChange> known, store.supportPlans(account.id));
    if (!known.empty() && known.front().requestedOn <= start)
        return ok();
    CHOBA_TRY(checkStartPlan(rules, assignment.supportPlan, start));
    const SupportPlanChange change{0, account.id, assignment.supportPlan, start, start, {}};
    CHOBA_TRY(store.addSupportPlan(change));
    return appendAudit(
        desk,
        {QStringLiteral("start_support_plan"), subject, account.accountId.digits(), {}, toJson(change)});
}

} // namespace

Result<AwsAccount> recordNewAccount(Desk &desk, const AwsAccountId &accountId, const AccountFields &fields)
{
    AccountStore store(desk.database);
    CHOBA_TRY_ASSIGN(const AccountFields checked, checkedAccount(fields));
    CHOBA_TRY_ASSIGN(const qint64 id, store.insert(accountId, checked));
    CHOBA_TRY_ASSIGN(const AwsAccount added, store.byId(id));
    CHOBA_TRY(
        appendAudit(desk, {QStringLiteral("add_account"), subject, accountId.digits(), {}, toJson(added)}));
    return added;
}

Result<AwsAccount> recordChangedAccount(Desk &desk, const AwsAccount &before, const AwsAccount &after,
                                        const QString &action)
{
    AccountStore store(desk.database);
    CHOBA_TRY_ASSIGN(const bool written, store.update(after, before.rowVersion));
    if (!written)
        return changedMeanwhile(desk.database, subject, before.accountId.digits());
    CHOBA_TRY_ASSIGN(const AwsAccount stored, store.byId(before.id));
    CHOBA_TRY(
        appendAudit(desk, {action, subject, before.accountId.digits(), toJson(before), toJson(stored)}));
    return stored;
}

Result<void> recordContracts(Desk &desk, const AwsAccount &account, const ContractSteps &steps,
                             const QString &action)
{
    ContractStore store(desk.database);
    CHOBA_TRY_ASSIGN(const std::vector<Contract> before, store.ofAccount(account.id));
    CHOBA_TRY(store.write(steps));
    CHOBA_TRY_ASSIGN(const std::vector<Contract> after, store.ofAccount(account.id));
    return appendAudit(
        desk, {action, subject, account.accountId.digits(), contractsJson(before), contractsJson(after)});
}

Result<void> recordAccountsGiven(Desk &desk, qint64 from, qint64 into)
{
    ContractStore store(desk.database);
    CHOBA_TRY_ASSIGN(const std::vector<Contract> theirs, store.ofCustomer(from));
    std::map<qint64, std::vector<Contract>> before; // by account
    for (const Contract &contract : theirs) {
        if (before.count(contract.accountRowId) > 0)
            continue;
        CHOBA_TRY_ASSIGN(before[contract.accountRowId], store.ofAccount(contract.accountRowId));
    }
    CHOBA_TRY(store.give(from, into));
    for (const auto &[accountRowId, contracts] : before) {
        CHOBA_TRY_ASSIGN(const AwsAccount account, AccountStore(desk.database).byId(accountRowId));
        CHOBA_TRY_ASSIGN(const std::vector<Contract> after, store.ofAccount(accountRowId));
        CHOBA_TRY(
            appendAudit(desk, {QStringLiteral("move_account"), QStringLiteral("aws_account"),
                               account.accountId.digits(), contractsJson(contracts), contractsJson(after)}));
    }
    return ok();
}

Result<AwsAccount> recordAssignment(Desk &desk, const RuleBook &rules, const AwsAccount &account,
                                    const AccountAssignment &assignment)
{
    CHOBA_TRY(CustomerStore(desk.database).unmergedById(assignment.customerId));
    ContractStore store(desk.database);
    CHOBA_TRY_ASSIGN(const std::vector<Contract> all, store.ofAccount(account.id));
    CHOBA_TRY_ASSIGN(const ContractSteps steps,
                     contracts::assigned(all, {0, account.id, assignment.customerId, assignment.plan,
                                               assignment.from, std::nullopt}));
    CHOBA_TRY(recordContracts(desk, account, steps, QStringLiteral("assign_account")));
    CHOBA_TRY(recordStartPlan(desk, rules, account, assignment));
    const bool goesOn = !steps.added->to;
    if (account.state == AccountState::Active || !goesOn)
        return account;
    AwsAccount active = account;
    active.state = AccountState::Active;
    active.cancelledOn = {};
    return recordChangedAccount(desk, account, active, QStringLiteral("reactivate_account"));
}

} // namespace choba
