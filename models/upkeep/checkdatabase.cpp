// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/checkdatabase.h"

#include "models/billing/storedrules.h"
#include "models/upkeep/moneychecks.h"
#include "models/upkeep/schemacheck.h"
#include "models/upkeep/snapshot.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckDatabase)
};

Result<void> checkMoney(Database &database, CheckReport &report, JobContext &context)
{
    //: ja: 利用明細を確認しています
    context.setProgress({0, 0, Words::tr("Checking usage")});
    CHOBA_TRY(checkReports(database, report));
    CHOBA_TRY_ASSIGN(const RuleBook rules, rulesOf(database));
    CHOBA_TRY(checkInvoices(database, rules, report, context));
    CHOBA_TRY(checkNumbers(database, report));
    return checkDecisions(database, report);
}

} // namespace

Result<CheckReport> checkDatabase(const DatabaseLocation &location, JobContext &context)
{
    CHOBA_TRY_ASSIGN(const auto database,
                     Database::open(location, Database::Mode::ReadOnly, Database::Role::Worker));
    CHOBA_TRY_ASSIGN(const Snapshot snapshot, Snapshot::begin(*database));
    CheckReport report;
    //: ja: 構造を確認しています
    context.setProgress({0, 0, Words::tr("Checking the schema")});
    CHOBA_TRY(checkSchema(*database, report));
    const bool asExpected = report.isGood();
    const auto money = checkMoney(*database, report, context);
    // Where tables are not as they should be, that is the thing to say, not the query that failed for it.
    if (!money && (asExpected || money.error().kind == ErrorKind::Cancelled))
        return money.error();
    return report;
}

} // namespace choba
