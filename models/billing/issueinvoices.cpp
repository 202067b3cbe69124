// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/issueinvoices.h"

#include "models/billing/adjustmentstore.h"
#include "models/billing/invoicedocuments.h"
#include "models/billing/invoicestore.h"
#include "models/billing/numberseries.h"
#include "models/billing/printinvoices.h"
#include "models/billing/saveissuerprofile.h"
#include "models/billing/sendinvoices.h"
#include "models/customers/customerstore.h"
#include "models/storage/audit.h"
#include "models/storage/keepaudit.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IssueInvoices)
};

constexpr std::size_t batchSize =
    64; ///< small enough to cancel within half a second, large enough to spread one fsync

/// What every batch of a run shares.
struct Run
{
    IssuerProfile issuer;
    InvoiceDates dates;
    QDateTime now;
    std::map<QString, QString> fingerprints; ///< by account: what a draft must be made of to be current
    std::map<QString, qint64> versions;      ///< by payer: the reports the check above was made with
    std::set<qint64> pending;                ///< drafts this run has still to issue
};

Error outOfDate(int drafts)
{
    return Error::of(
        ErrorKind::Conflict,
        Words::tr("%n draft(s) are out of date because usage, rates or decisions have changed since. "
                  "Close the month again.",
                  nullptr, drafts));
}

Result<std::map<QString, qint64>> currentVersions(Database &database, Month month)
{
    CHOBA_TRY_ASSIGN(const std::vector<ReportState> reports, UsageStore(database).reports(month));
    std::map<QString, qint64> versions;
    for (const ReportState &report : reports)
        versions.emplace(report.payer, report.versionId);
    return versions;
}

Error nothingIn(Month month, const Clock &clock)
{
    if (month > Month::of(clock.today())) {
        return Error::invalid(QStringLiteral("month"),
                              //: ja: %1 はまだ始まっていません。
                              Words::tr("%1 has not begun yet.").arg(month.toString()));
    }
    return Error::at(
        ErrorKind::Conflict, QStringLiteral("month"),
        //: ja: %1 はまだ締められていません。先に月次締めで下書きを作ってください。
        Words::tr("%1 was never closed, so it has no drafts. Close the month first.").arg(month.toString()));
}

/// A run that could not do anything must not look like one that has nothing left to do.
Result<void> checkHasSomething(Desk &desk, const IssueRequest &request)
{
    InvoiceStore store(desk.database);
    CHOBA_TRY_ASSIGN(const std::vector<InvoiceHead> heads,
                     store.heads({request.month, request.account, {}, {}, {}}));
    if (!heads.empty())
        return ok();
    // Where every account's lines are zero a closed month has no draft either.
    CHOBA_TRY_ASSIGN(const std::vector<AuditRow> known,
                     auditOf(desk.database, QStringLiteral("month"), request.month.toString()));
    const bool wasClosed = std::any_of(known.begin(), known.end(), [](const AuditRow &row) {
        return row.entry.action == QLatin1String("close_month");
    });
    if (!wasClosed)
        return nothingIn(request.month, desk.clock);
    if (!request.account)
        return ok();
    return Error::at(ErrorKind::NotFound, QStringLiteral("account"),
                     //: ja: アカウント %1 には %2 の下書きも請求書もありません。
                     Words::tr("Account %1 has no draft and no invoice for %2.")
                         .arg(*request.account, request.month.toString()));
}

/// Rates the month once more: a draft may be issued only while its inputs are still what they were at the
/// close.
Result<Run> prepareRun(Desk &desk, const RuleBook &rules, const IssueRequest &request,
                       const MonthInputs &inputs)
{
    CHOBA_TRY_ASSIGN(const StoredIssuerProfile stored, readIssuerProfile(desk.database));
    if (stored.rowVersion == 0) {
        return Error::invalid(QStringLiteral("issuer"),
                              Words::tr("Enter the issuer profile first: name, registration number and "
                                        "bank accounts are printed on every invoice."));
    }
    Run run;
    run.issuer = stored.profile;
    run.now = desk.clock.now();
    CHOBA_TRY_ASSIGN(run.dates, invoiceDates(request.month, rules, desk.clock.today()));
    CHOBA_TRY_ASSIGN(const MonthDrafts current, previewMonth(desk, inputs, rules, true));
    for (const Invoice &draft : current.drafts)
        run.fingerprints.emplace(draft.head.account, draft.head.fingerprint);
    CHOBA_TRY_ASSIGN(run.versions, currentVersions(desk.database, request.month));
    return run;
}

/// The drafts still to be issued, by account id. Conflict when one of them is out of date.
Result<std::vector<InvoiceHead>> issuable(Database &database, const IssueRequest &request, const Run &run)
{
    CHOBA_TRY_ASSIGN(
        std::vector<InvoiceHead> drafts,
        InvoiceStore(database).heads({request.month, request.account, {}, InvoiceState::Draft, {}}));
    if (!request.accounts.empty()) {
        std::erase_if(drafts,
                      [&](const InvoiceHead &draft) { return request.accounts.count(draft.account) == 0; });
    }
    int stale = 0;
    for (const InvoiceHead &draft : drafts) {
        const auto current = run.fingerprints.find(draft.account);
        stale += current == run.fingerprints.end() || current->second != draft.fingerprint ? 1 : 0;
    }
    if (stale > 0)
        return outOfDate(stale);
    return drafts;
}

/// Two runs that shared a month between them would both say what neither has done: whoever finds that another
/// has begun stops. \a drafts as they are under the lock.
Result<void> refuseSecondRun(Database &database, const Run &run, const IssueRequest &request,
                             const std::vector<InvoiceHead> &drafts)
{
    std::set<qint64> missing = run.pending;
    for (const InvoiceHead &draft : drafts)
        missing.erase(draft.id);
    if (missing.empty())
        return ok();
    CHOBA_TRY_ASSIGN(
        std::vector<InvoiceHead> issued,
        InvoiceStore(database).heads({request.month, request.account, {}, InvoiceState::Issued, {}}));
    std::erase_if(issued, [&](const InvoiceHead &head) { return missing.count(head.id) == 0; });
    if (issued.empty())
        return ok();
    return Error::of(
        ErrorKind::Conflict,
        //: ja:
        //: %2は%1さんが同時に発行しています。この処理は中止しました。%n件の請求書は相手の処理で発行済みで、
        //: 二重に発行されたものはありません。
        Words::tr("%1 is issuing %2 at the same time, so this run has stopped. %n of its invoice(s) are "
                  "issued by the other run; none is issued twice.",
                  nullptr, static_cast<int>(issued.size()))
            .arg(issued.front().issuedBy, request.month.toString()));
}

Result<void> storeIssued(Desk &desk, const Run &run, const PrintedInvoice &printed)
{
    const Invoice &invoice = printed.invoice;
    const QString id = QString::number(invoice.head.id);
    // First: the database lets nothing be used by an invoice that is issued already.
    QStringList keys;
    for (const TrayItem &item : invoice.rated.tray)
        keys.append(item.key);
    for (const TrayItem &item : invoice.rated.incoming)
        keys.append(item.key);
    CHOBA_TRY(TrayStore(desk.database).lock(invoice.head.account, keys, invoice.head.id));
    CHOBA_TRY(
        AdjustmentStore(desk.database).lockLines(invoice.head.account, invoice.head.month, invoice.head.id));
    CHOBA_TRY(InvoiceStore(desk.database)
                  .markIssued({invoice.head.id, printed.document.number, run.dates.issueDate,
                               run.dates.sendUntil, run.dates.dueDate, run.now, desk.actor.name, printed.pdf,
                               printed.sha256, toJson(printed.document)}));
    return appendAudit(desk, {QStringLiteral("issue_invoice"),
                              QStringLiteral("invoice"),
                              id,
                              {{QStringLiteral("state"), spelled(InvoiceState::Draft)}},
                              {{QStringLiteral("state"), spelled(InvoiceState::Issued)},
                               {QStringLiteral("number"), printed.document.number},
                               {QStringLiteral("total_jpy"), invoice.head.total.amount()},
                               {QStringLiteral("issue_date"), run.dates.issueDate.toString(Qt::ISODate)},
                               {QStringLiteral("due_date"), run.dates.dueDate.toString(Qt::ISODate)},
                               {QStringLiteral("customer"), invoice.head.customerName},
                               {QStringLiteral("pdf_sha256"), printed.sha256},
                               {QStringLiteral("document_sha256"), documentHash(toJson(printed.document))}}});
}

Result<void> queueIssued(Desk &desk, const Run &run, const PrintedInvoice &printed, int holdSeconds)
{
    InvoiceHead head = printed.invoice.head;
    head.state = InvoiceState::Issued;
    head.number = printed.document.number;
    head.issueDate = run.dates.issueDate;
    head.dueDate = run.dates.dueDate;
    CHOBA_TRY(queueInvoiceMail(desk, head, printed.pdf, holdSeconds));
    return ok();
}

/// One transaction: the number series is locked first, so that another run waits here and then finds these
/// issued.
Result<std::vector<qint64>> issueBatch(Desk &desk, const Run &run, const IssueRequest &request)
{
    return retried(desk.database, [&]() -> Result<std::vector<qint64>> {
        Database &database = desk.database;
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(database, newOperation()));
        NumberSeries numbers(database);
        CHOBA_TRY_ASSIGN(const qint64 first, numbers.lockNext());
        CHOBA_TRY(InvoiceStore(database).lockDrafts(request.month));
        CHOBA_TRY_ASSIGN(const auto versions, currentVersions(database, request.month));
        CHOBA_TRY_ASSIGN(std::vector<InvoiceHead> drafts, issuable(database, request, run));
        CHOBA_TRY(refuseSecondRun(database, run, request, drafts));
        if (versions != run.versions)
            return outOfDate(static_cast<int>(drafts.size()));
        drafts.resize(std::min(drafts.size(), batchSize));
        std::vector<PrintedInvoice> batch;
        for (const InvoiceHead &draft : drafts) {
            PrintedInvoice printed;
            CHOBA_TRY_ASSIGN(printed.invoice, InvoiceStore(database).read(draft.id));
            CHOBA_TRY_ASSIGN(const Customer customer, CustomerStore(database).byId(draft.customerId));
            const QString number = NumberSeries::text(first + static_cast<qint64>(batch.size()));
            printed.document =
                invoiceDocument(printed.invoice, number, run.dates, run.issuer, customer, run.now);
            batch.push_back(std::move(printed));
        }
        CHOBA_TRY(printAll(batch));
        CHOBA_TRY(numbers.advance(static_cast<qint64>(batch.size())));
        Change change{QStringLiteral("invoice"), {}};
        for (const PrintedInvoice &printed : batch) {
            CHOBA_TRY(storeIssued(desk, run, printed));
            change.ids.push_back(printed.invoice.head.id);
            if (request.sendAfterSeconds)
                CHOBA_TRY(queueIssued(desk, run, printed, *request.sendAfterSeconds));
        }
        if (batch.empty())
            return change.ids;
        transaction.announce(change);
        CHOBA_TRY(transaction.commit());
        return change.ids;
    });
}

/// What stopped a run speaks of its last step: "nothing was stored" is true of that only.
Error after(qint64 done, qint64 total, const Error &stop)
{
    Error error = stop;
    if (done > 0)
        //: ja: 全%2件のうち%1件は発行済みです。その次で止まりました: %3
        error.message = Words::tr("%1 of %2 invoices are issued; the next step stopped: %3")
                            .arg(done)
                            .arg(total)
                            .arg(stop.message);
    return error;
}

Result<RunResult> resultOf(Desk &desk, const IssueRequest &request, const MonthInputs &inputs)
{
    RunResult result;
    result.month = request.month;
    result.unassigned = inputs.unassigned;
    InvoiceStore store(desk.database);
    CHOBA_TRY_ASSIGN(const std::vector<InvoiceHead> heads,
                     store.heads({request.month, request.account, {}, {}, {}}));
    for (const InvoiceHead &head : heads) {
        if (head.state == InvoiceState::Held) {
            CHOBA_TRY_ASSIGN(const Invoice invoice, store.read(head.id));
            result.held.push_back({head.account, invoice.holds});
        } else if (head.state == InvoiceState::Negative) {
            result.negative.append(head.account);
        } else if (head.state == InvoiceState::Draft) {
            ++result.drafts;
        } else if (isIssued(head.state)) {
            ++result.issued;
        }
    }
    return result;
}

} // namespace

Result<RunResult> issueInvoices(Desk &desk, const RuleBook &rules, const IssueRequest &request,
                                JobContext &context)
{
    CHOBA_TRY(require(desk, Permission::IssueInvoices));
    if (request.sendAfterSeconds)
        CHOBA_TRY(require(desk, Permission::SendInvoices));
    CHOBA_TRY(checkHasSomething(desk, request));
    CHOBA_TRY_ASSIGN(const MonthInputs inputs, readMonthInputs(desk.database, request.month));
    CHOBA_TRY_ASSIGN(Run run, prepareRun(desk, rules, request, inputs));
    CHOBA_TRY_ASSIGN(const std::vector<InvoiceHead> drafts, issuable(desk.database, request, run));
    const auto total = static_cast<qint64>(drafts.size());
    for (const InvoiceHead &draft : drafts)
        run.pending.insert(draft.id);
    qint64 done = 0;
    for (;;) {
        context.setProgress({done, total, Words::tr("%1 of %2 invoices issued").arg(done).arg(total)});
        if (context.isCancelled()) {
            return Error::of(
                ErrorKind::Cancelled,
                Words::tr("Stopped after %1 of %2 invoices. Those are issued; the others are still drafts.")
                    .arg(done)
                    .arg(total));
        }
        const auto issued = issueBatch(desk, run, request);
        if (!issued)
            return after(done, total, issued.error());
        if (issued->empty())
            break;
        for (const qint64 id : *issued)
            run.pending.erase(id);
        done += static_cast<qint64>(issued->size());
    }
    if (done > 0)
        keepCheckpointOrWarn(desk.database);
    return resultOf(desk, request, inputs);
}

} // namespace choba
