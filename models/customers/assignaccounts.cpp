// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/assignaccounts.h"

#include "models/customers/accountstore.h"
#include "models/customers/customerstore.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

#include <map>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssignAccounts)
};

Result<std::map<QString, Month>> firstSeen(Database &database)
{
    CHOBA_TRY_ASSIGN(const std::vector<UnassignedAccount> unassigned,
                     AccountStore(database).unassignedSeen());
    std::map<QString, Month> months;
    for (const UnassignedAccount &account : unassigned)
        months.emplace(account.accountId.digits(), account.first);
    return months;
}

} // namespace

Result<std::vector<AssignedAccount>> assignAccounts(Desk &desk, const RuleBook &rules,
                                                    const AccountsAssignment &assignment, JobContext &context)
{
    CHOBA_TRY(require(desk, Permission::EditCustomers));
    CHOBA_TRY(
        CustomerStore(desk.database).unmergedById(assignment.customerId)); // once, before the first is done
    CHOBA_TRY_ASSIGN(const auto seen, firstSeen(desk.database));
    std::vector<AssignedAccount> outcomes;
    const auto total = static_cast<qint64>(assignment.accountIds.size());
    for (const QString &account : assignment.accountIds) {
        const auto done = static_cast<qint64>(outcomes.size());
        context.setProgress({done, total, account});
        if (context.isCancelled()) {
            return Error::of(ErrorKind::Cancelled,
                             //: ja: %2件中%1件を割り当てたところで中止しました。
                             Words::tr("Stopped after %1 of %2 accounts.").arg(done).arg(total));
        }
        const auto first = seen.find(account);
        const Month month = first == seen.end() ? Month::of(desk.clock.today()) : first->second;
        AssignedAccount outcome{account, assignment.from.value_or(month), {}};
        const auto assigned = assignAccount(
            desk, rules,
            {account, assignment.customerId, assignment.plan, outcome.from, assignment.supportPlan},
            newOperation());
        if (!assigned)
            outcome.error = assigned.error();
        outcomes.push_back(std::move(outcome));
    }
    context.setProgress({total, total, {}});
    return outcomes;
}

} // namespace choba
