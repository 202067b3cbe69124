// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/assignaccount.h"
#include "models/customers/customer.h"
#include "models/customers/importplan.h"

#include <map>
#include <optional>

namespace choba {

struct AccountImportRow : ImportRow
{
    AccountAssignment assignment;
    AccountFields fields; ///< as they would be stored
    QString customerName; ///< as typed until it is found
    std::optional<AwsAccount> known;
    bool isContracted = false; ///< the customer has it in that month already: only its fields may change
};
using AccountImportPlan = ImportPlan<AccountImportRow>;
ImportPreview previewOf(const AccountImportPlan &plan);

/// What the plan is made against.
struct KnownAccounts
{
    std::vector<Customer> customers;
    std::map<QString, AwsAccount> accounts;             ///< by id
    std::map<QString, std::vector<Contract>> contracts; ///< by account id, in order of time
    std::map<QString, Month> firstSeen;                 ///< of those in usage without a contract
    Month now;
};

/// Pure. The first record names the columns in Japanese or English: アカウントID or account, 顧客 or customer
/// (corporate number or exact name), プラン or plan, 開始月 or from, 名称, 案件, サポートプラン and the
/// flags. Only the first two must be there; an empty month is the first one seen in usage, else now. Invalid:
/// a column missing or named twice.
Result<AccountImportPlan> planAccountImport(const CsvTable &table, const KnownAccounts &known,
                                            const RuleBook &rules);

} // namespace choba
