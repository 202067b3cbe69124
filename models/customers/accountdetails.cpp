// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/accountdetails.h"

#include "models/customers/contractstore.h"
#include "models/customers/customerstore.h"
#include "models/customers/supportplanrules.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountDetails)
};

Result<void> readContracts(Database &database, AccountDetails &details)
{
    CHOBA_TRY_ASSIGN(details.contracts, ContractStore(database).ofAccount(details.account->id));
    for (const Contract &contract : details.contracts) {
        CHOBA_TRY_ASSIGN(const Customer customer, CustomerStore(database).byId(contract.customerId));
        details.customerNames[customer.id] = customer.fields.name;
    }
    return ok();
}

Result<void> readSupportPlans(Database &database, const RuleBook &rules, AccountDetails &details)
{
    CHOBA_TRY_ASSIGN(details.supportPlans, ContractStore(database).supportPlans(details.account->id));
    for (const SupportPlanChange &change : details.supportPlans) {
        const auto due =
            change.isOpen() ? planChangeDueOn(rules, change.requestedOn) : Result<QDate>(QDate());
        if (due && due->isValid())
            details.dueOn[change.id] = *due;
    }
    return ok();
}

} // namespace

const SupportPlanChange *AccountDetails::firstOpen() const
{
    for (const SupportPlanChange &change : supportPlans) {
        if (change.isOpen())
            return &change;
    }
    return nullptr;
}

SupportPlan AccountDetails::plan() const
{
    SupportPlan plan = SupportPlan::Basic;
    for (const SupportPlanChange &change : supportPlans) {
        if (!change.isOpen())
            plan = change.plan;
    }
    return plan;
}

Result<AccountDetails> readAccountDetails(Database &database, const RuleBook &rules,
                                          const AwsAccountId &accountId)
{
    const AccountStore store(database);
    AccountDetails details;
    details.accountId = accountId;
    CHOBA_TRY_ASSIGN(details.account, store.byAccountId(accountId));
    CHOBA_TRY_ASSIGN(const std::vector<UnassignedAccount> unassigned, store.unassignedSeen(accountId));
    if (!unassigned.empty())
        details.unassigned = unassigned.front();
    if (!details.account && !details.unassigned)
        return Error::at(ErrorKind::NotFound, QStringLiteral("account"),
                         Words::tr("There is no account %1 here.").arg(accountId.grouped()));
    if (details.account) {
        CHOBA_TRY(readContracts(database, details));
        CHOBA_TRY(readSupportPlans(database, rules, details));
    }
    if (details.unassigned)
        details.standing = AccountStanding::Unassigned;
    else if (details.account->state == AccountState::Cancelled)
        details.standing = AccountStanding::Cancelled;
    return details;
}

} // namespace choba
