// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/checkdatabase.h"

#include "models/billing/storedrules.h"
#include "models/storage/verifyaudit.h"
#include "models/upkeep/moneychecks.h"
#include "models/upkeep/schemacheck.h"
#include "models/upkeep/snapshot.h"
#include "models/upkeep/staffchecks.h"

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
    CHOBA_TRY(checkDecisions(database, report));
    return checkStaff(database, report);
}

Result<void> checkChain(Database &database, Checkpoints checkpoints, CheckReport &report, JobContext &context)
{
    CHOBA_TRY_ASSIGN(AuditEvidence evidence, auditEvidence(database));
    if (checkpoints == Checkpoints::LeaveOut) {
        evidence.checkpoints.clear();
        evidence.foreignCheckpoints = 0;
    }
    CHOBA_TRY_ASSIGN(const AuditVerdict verdict,
                     verifyAudit(database, std::move(evidence), [&](qint64 done, qint64 total) {
                         //: ja: 監査ログを検証しています
                         context.setProgress({done, total, Words::tr("Verifying the audit log")});
                         return !context.isCancelled();
                     }));
    report.looked(CheckPart::Chain, verdict.rows);
    if (verdict.firstBad)
        report.wrong(CheckPart::Chain, QString::number(verdict.firstBad->number), verdict.firstBad->message);
    for (const ClockStep &step : verdict.clockSteps)
        report.wrong(CheckPart::Chain, QString::number(step.number),
                     //: ja: 時計が %1 から %2 に戻されています
                     Words::tr("The clock went back from %1 to %2.")
                         .arg(tokyoString(step.before), tokyoString(step.after)));
    return ok();
}

Result<void> checkTables(Database &database, CheckReport &report, JobContext &context)
{
    CHOBA_TRY_ASSIGN(const Snapshot snapshot, Snapshot::begin(database));
    for (const CheckPart part : allCheckParts) {
        if (part != CheckPart::File || database.engine() == Engine::Sqlite)
            report.looked(part, 0); // also said of what there is nothing of
    }
    //: ja: 構造を確認しています
    context.setProgress({0, 0, Words::tr("Checking the schema")});
    CHOBA_TRY(checkSchema(database, report));
    const bool asExpected = report.isGood();
    const auto money = checkMoney(database, report, context);
    // Where tables are not as they should be, that is the thing to say, not the query that failed for it.
    if (!money && (asExpected || money.error().kind == ErrorKind::Cancelled))
        return money.error();
    return ok();
}

} // namespace

Result<CheckReport> checkDatabase(const DatabaseLocation &location, JobContext &context,
                                  Checkpoints checkpoints)
{
    CHOBA_TRY_ASSIGN(const auto database,
                     Database::open(location, Database::Mode::ReadOnly, Database::Role::Worker));
    CheckReport report;
    CHOBA_TRY(checkTables(*database, report, context));
    const bool asExpected = report.isGood();
    const auto chain = checkChain(*database, checkpoints, report, context); // in a moment of its own
    if (!chain && (asExpected || chain.error().kind == ErrorKind::Cancelled))
        return chain.error();
    return report;
}

} // namespace choba
