// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/adjustmentstore.h"
#include "models/billing/exchangeratestore.h"
#include "models/billing/traystore.h"
#include "models/customers/accountstore.h"
#include "models/usage/usagestore.h"

#include <QHash>

namespace choba {

/// One payer's report of the month, with the rate it is converted at.
struct PayerMonth
{
    ReportState report;
    std::optional<MonthRate> rate;
    std::optional<Yen> awsTotal; ///< AWS's own invoice in yen, where entered
};

/// Usage of an account that no customer has in the month, or that is no account id at all.
struct UnassignedUsage
{
    QString payer;
    QString account;
    bool isAccountId = true;
    UsdSum amount;
    qint64 lines = 0;
};

/// An account to bill and its charges of the month.
struct AccountMonth
{
    ContractedAccount contracted;
    std::vector<ChargeSeries> charges;
};

/// Everything the bills of a month are made of, read at one moment.
struct MonthInputs
{
    Month month;
    std::vector<PayerMonth> payers;
    std::vector<AccountMonth> accounts; ///< by account id; those with a contract, with or without usage
    std::vector<UnassignedUsage> unassigned;
    std::vector<MonthRate> rates;
    std::vector<StoredDecision> decisions; ///< about this month's items and about items to be billed in it
    std::vector<StoredManualLine> manual;
    std::map<QString, SupportByHand> support;
    QHash<QString, ProductClass> classifications;
};

/// Reads them; of one account only when \a account is given. \pre a transaction, where they must belong
/// together
Result<MonthInputs> readMonthInputs(Database &database, Month month,
                                    const std::optional<QString> &account = {});

} // namespace choba
