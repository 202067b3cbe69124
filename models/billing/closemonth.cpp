// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/closemonth.h"

#include "models/billing/declarefinal.h"
#include "models/billing/invoicestore.h"
#include "models/billing/lateusage.h"
#include "models/storage/audit.h"
#include "models/storage/keepaudit.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CloseMonth)
};

Error cancelled()
{
    return Error::of(ErrorKind::Cancelled, Words::tr("Cancelled. Nothing was stored."));
}

Error blockedBy(const std::vector<CloseBlocker> &blockers)
{
    std::vector<Problem> problems;
    for (const CloseBlocker &blocker : blockers)
        problems.push_back(
            {blocker.kind == CloseBlocker::Kind::NoUsage ? QStringLiteral("month") : spelled(blocker.kind),
             blocker.message});
    Error error = Error::invalid(std::move(problems));
    error.kind = ErrorKind::Conflict;
    return error;
}

RunResult summaryOf(const MonthInputs &inputs, const MonthDrafts &drafts, qint64 issued)
{
    RunResult result;
    result.month = inputs.month;
    result.issued = issued;
    result.tieOuts = drafts.tieOuts;
    result.unassigned = inputs.unassigned;
    result.zero = QStringList(drafts.zero.begin(), drafts.zero.end());
    for (const Invoice &draft : drafts.drafts) {
        if (draft.head.state == InvoiceState::Held)
            result.held.push_back({draft.head.account, draft.holds});
        else if (draft.head.state == InvoiceState::Negative)
            result.negative.append(draft.head.account);
        else
            ++result.drafts;
    }
    return result;
}

QJsonObject auditJson(const RunResult &result)
{
    return {{QStringLiteral("drafts"), result.drafts},
            {QStringLiteral("issued"), result.issued},
            {QStringLiteral("held"), static_cast<qint64>(result.held.size())},
            {QStringLiteral("negative"), QJsonArray::fromStringList(result.negative)},
            {QStringLiteral("zero"), QJsonArray::fromStringList(result.zero)}};
}

Result<void> checkRequest(const CloseRequest &request, const QDateTime &now)
{
    if (!request.declareFinalReason.isEmpty() && request.declareFinalReason.trimmed().isEmpty())
        return Error::invalid(QStringLiteral("declare_final"),
                              Words::tr("Declaring a month final needs a reason."));
    if (request.month > Month::of(now.date()))
        return Error::invalid(QStringLiteral("month"),
                              Words::tr("%1 has not begun yet.").arg(request.month.toString()));
    return ok();
}

} // namespace

Result<MonthDrafts> previewMonth(Desk &desk, const MonthInputs &inputs, const RuleBook &rules,
                                 bool finalByWord)
{
    InvoiceStore store(desk.database);
    CHOBA_TRY_ASSIGN(const IncomingItems incoming, incomingLateUsage(desk.database, inputs, rules));
    CHOBA_TRY_ASSIGN(const std::set<QString> issued, store.issuedAccounts(inputs.month));
    CHOBA_TRY_ASSIGN(const auto revisions, store.nextRevisions(inputs.month));
    return draftMonth(inputs, incoming, issued, revisions, rules, desk.clock.now(), finalByWord);
}

Result<RunResult> closeMonth(Desk &desk, const RuleBook &rules, const CloseRequest &request,
                             JobContext &context)
{
    CHOBA_TRY(require(desk, Permission::CloseMonths));
    return retried(desk.database, [&]() -> Result<RunResult> {
        CHOBA_TRY(checkRequest(request, desk.clock.now()));
        const bool byWord = !request.declareFinalReason.isEmpty();
        const QString operation = request.dryRun ? QString() : newOperation();
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, operation));
        if (!request.dryRun)
            CHOBA_TRY(InvoiceStore(desk.database).lockDrafts(request.month));
        context.setProgress({0, 3, Words::tr("Reading usage")});
        CHOBA_TRY_ASSIGN(const MonthInputs inputs, readMonthInputs(desk.database, request.month));
        if (context.isCancelled())
            return cancelled();
        context.setProgress(
            {1, 3, Words::tr("Rating %n account(s)", nullptr, static_cast<int>(inputs.accounts.size()))});
        CHOBA_TRY_ASSIGN(const MonthDrafts drafts, previewMonth(desk, inputs, rules, byWord));
        InvoiceStore store(desk.database);
        CHOBA_TRY_ASSIGN(const std::set<QString> issued, store.issuedAccounts(request.month));
        RunResult result = summaryOf(inputs, drafts, static_cast<qint64>(issued.size()));
        if (request.dryRun) {
            result.blockers = drafts.blockers;
            return result;
        }
        if (!drafts.blockers.empty())
            return blockedBy(drafts.blockers);
        if (context.isCancelled())
            return cancelled();
        context.setProgress({2, 3, Words::tr("Storing drafts")});
        if (byWord)
            CHOBA_TRY(declarePayersFinal(desk, inputs.payers, request.declareFinalReason.trimmed()));
        CHOBA_TRY(store.replaceDrafts(request.month, drafts.drafts));
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("close_month"),
                                     QStringLiteral("month"),
                                     request.month.toString(),
                                     {},
                                     auditJson(result)}));
        transaction.announce({QStringLiteral("invoice"), {}});
        if (context.isCancelled())
            return cancelled();
        CHOBA_TRY(transaction.commit());
        keepCheckpointOrWarn(desk.database);
        context.setProgress({3, 3, {}});
        return result;
    });
}

} // namespace choba
