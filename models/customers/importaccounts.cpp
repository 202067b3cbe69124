// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/importaccounts.h"

#include "models/customers/accountstore.h"
#include "models/customers/contractstore.h"
#include "models/customers/customerstore.h"
#include "models/customers/recordaccount.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

namespace choba {

namespace {

/// The account row as the file wants it.
Result<AwsAccount> recordFields(Desk &desk, const AccountImportRow &row)
{
    if (!row.known) {
        CHOBA_TRY_ASSIGN(const AwsAccountId id,
                         AwsAccountId::parse(row.assignment.accountId, QStringLiteral("account")));
        return recordNewAccount(desk, id, row.fields);
    }
    if (row.known->fields == row.fields)
        return *row.known;
    AwsAccount changed = *row.known;
    changed.fields = row.fields;
    return recordChangedAccount(desk, *row.known, changed, QStringLiteral("edit_account"));
}

Result<void> record(Desk &desk, const RuleBook &rules, const AccountImportRow &row, ImportOutcome &outcome)
{
    if (row.fate == ImportFate::Problem) {
        outcome.problems.insert(outcome.problems.end(), row.problems.begin(), row.problems.end());
        return ok();
    }
    if (row.fate == ImportFate::Same) {
        ++outcome.same;
        return ok();
    }
    CHOBA_TRY_ASSIGN(const AwsAccount account, recordFields(desk, row));
    if (!row.isContracted)
        CHOBA_TRY(recordAssignment(desk, rules, account, row.assignment));
    ++(row.fate == ImportFate::Add ? outcome.added : outcome.changed);
    return ok();
}

} // namespace

Result<AccountImportPlan> previewAccountImport(Database &database, const RuleBook &rules, Month now,
                                               const CsvTable &table)
{
    KnownAccounts known;
    known.now = now;
    CHOBA_TRY_ASSIGN(known.customers, CustomerStore(database).all());
    AccountStore store(database);
    ContractStore contractStore(database);
    CHOBA_TRY_ASSIGN(const std::vector<AwsAccount> accounts, store.all());
    for (const AwsAccount &account : accounts) {
        const QString id = account.accountId.digits();
        known.accounts.emplace(id, account);
        CHOBA_TRY_ASSIGN(known.contracts[id], contractStore.ofAccount(account.id));
    }
    CHOBA_TRY_ASSIGN(const std::vector<UnassignedAccount> unassigned, store.unassignedSeen());
    for (const UnassignedAccount &account : unassigned)
        known.firstSeen.emplace(account.accountId.digits(), account.first);
    return planAccountImport(table, known, rules);
}

Result<ImportOutcome> importAccounts(Desk &desk, const RuleBook &rules, const CsvTable &table, bool partial,
                                     const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::EditCustomers));
    return retried(desk.database, [&]() -> Result<ImportOutcome> {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        CHOBA_TRY_ASSIGN(const AccountImportPlan plan,
                         previewAccountImport(desk.database, rules, Month::of(desk.clock.today()), table));
        if (plan.count(ImportFate::Problem) > 0 && !partial)
            return Error::invalid(plan.problems());
        ImportOutcome outcome;
        for (const AccountImportRow &row : plan.rows)
            CHOBA_TRY(record(desk, rules, row, outcome));
        transaction.announce({QStringLiteral("aws_account"), {}});
        CHOBA_TRY(transaction.commit());
        return outcome;
    });
}

} // namespace choba
