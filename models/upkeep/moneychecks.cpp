// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/moneychecks.h"

#include "models/billing/invoicestore.h"
#include "models/billing/numberseries.h"
#include "models/billing/tieoutrules.h"
#include "models/upkeep/invoiceproof.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MoneyChecks)
};

void checkVersion(const VersionSums &version, CheckReport &report)
{
    const auto wrong = [&](const QString &message) {
        report.wrong(CheckPart::Reports, QStringLiteral("%1 %2").arg(version.payer, version.month.toString()),
                     message);
    };
    if (version.isCurrent == version.isReplaced)
        //: ja: 版 %1 は現行でも差替え済みでもありません
        wrong(Words::tr("Version %1 is neither shown nor replaced, or both.").arg(version.versionId));
    if (!version.isCurrent) {
        if (version.series > 0)
            //: ja: 差替え済みの版 %1 に明細が残っています
            wrong(Words::tr("Version %1 is replaced but still has charges.").arg(version.versionId));
        return;
    }
    if (version.storedUsd != version.charges.toString())
        //: ja: 保存された合計 %1 USD が明細の合計 %2 USD と一致しません
        wrong(Words::tr("The stored sum is %1 USD, the charges add up to %2 USD.")
                  .arg(version.storedUsd, version.charges.toString()));
    const TieOut tieOut =
        TieOutSum(version.payer, version.month, version.charges, version.totalUsd, version.residueUsd)
            .finish();
    if (!tieOut.residueCloses)
        //: ja: AWSの合計 %1 USD が明細と端数の和になりません
        wrong(Words::tr("AWS's total of %1 USD is not charges and residue.").arg(version.totalUsd));
}

void noteStray(qint64 rows, const QString &message, CheckReport &report)
{
    if (rows > 0)
        report.wrong(CheckPart::Reports, {}, message);
}

Result<void> checkInvoice(InvoiceStore &store, const InvoiceHead &head, Database &database,
                          const RuleBook &rules, CheckReport &report)
{
    const QString name = head.number.isEmpty()
                             ? QStringLiteral("%1 %2").arg(head.account, head.month.toString())
                             : head.number;
    const auto note = [&](CheckPart part, const QStringList &problems) {
        report.looked(part);
        for (const QString &problem : problems)
            report.wrong(part, name, problem);
    };
    auto invoice = store.read(head.id);
    if (!invoice && invoice.error().kind != ErrorKind::Storage && invoice.error().kind != ErrorKind::Invalid)
        return std::move(invoice).error();
    if (!invoice) { // what is stored cannot be read: that is what a check is for
        note(CheckPart::Invoices, {invoice.error().message});
    } else {
        CHOBA_TRY_ASSIGN(const std::vector<StoredLine> lines, MoneyStore(database).lines(head.id));
        note(CheckPart::Invoices, invoiceProblems(*invoice, lines, rules));
        if (!head.number.isEmpty()) {
            CHOBA_TRY_ASSIGN(const std::vector<UsedRow> used, MoneyStore(database).usedBy(head.id));
            for (const QString &problem : usedProblems(invoice->rated, used))
                report.wrong(CheckPart::Decisions, name, problem);
        }
    }
    if (head.number.isEmpty())
        return ok();
    auto pdf = store.pdf(head.id);
    if (!pdf && pdf.error().kind != ErrorKind::NotFound)
        return std::move(pdf).error();
    note(CheckPart::Documents, documentProblems(head, pdf ? *pdf : QByteArray()));
    return ok();
}

Result<void> checkAudited(const std::vector<InvoiceHead> &heads, Database &database, CheckReport &report)
{
    CHOBA_TRY_ASSIGN(const std::vector<AuditedIssue> issues, MoneyStore(database).auditedIssues());
    std::map<qint64, std::vector<AuditedIssue>> byInvoice;
    for (const AuditedIssue &issue : issues)
        byInvoice[issue.invoiceId].push_back(issue);
    CHOBA_TRY_ASSIGN(const std::set<qint64> voids, MoneyStore(database).auditedVoids());
    for (const InvoiceHead &head : heads) {
        if (head.number.isEmpty())
            continue;
        report.looked(CheckPart::Audit);
        if (head.state == InvoiceState::Void && voids.count(head.id) == 0)
            //: ja: 無効にした記録が監査ログにありません
            report.wrong(CheckPart::Audit, head.number,
                         Words::tr("It is void, and the audit log does not tell why."));
        CHOBA_TRY_ASSIGN(const QJsonObject document, InvoiceStore(database).document(head.id));
        for (const QString &problem : auditProblems(head, document, byInvoice[head.id]))
            report.wrong(CheckPart::Audit, head.number, problem);
        byInvoice.erase(head.id);
    }
    for (const auto &[id, rest] : byInvoice)
        report.wrong(CheckPart::Audit, rest.front().number,
                     //: ja: 監査ログに発行の記録がありますが、請求書がありません
                     Words::tr("The audit log tells of its issue, but there is no such invoice."));
    return ok();
}

} // namespace

Result<void> checkReports(Database &database, CheckReport &report)
{
    MoneyStore store(database);
    CHOBA_TRY_ASSIGN(const std::vector<VersionSums> versions, store.versions());
    report.looked(CheckPart::Reports, static_cast<qint64>(versions.size()));
    for (const VersionSums &version : versions)
        checkVersion(version, report);
    CHOBA_TRY_ASSIGN(const std::vector<QString> empty, store.reportsWithoutVersion());
    for (const QString &name : empty)
        //: ja: 表示する版がありません
        report.wrong(CheckPart::Reports, name, Words::tr("It shows no version of its own."));
    CHOBA_TRY_ASSIGN(const std::vector<QString> uneven, store.seriesNotTheirDays());
    for (const QString &account : uneven)
        //: ja: 日別の明細の合計が一致しない課金があります
        report.wrong(CheckPart::Reports, account, Words::tr("The days of a charge do not add up to it."));
    CHOBA_TRY_ASSIGN(const qint64 series, store.seriesOfNoVersion());
    //: ja: どの版にも属さない課金が %n 件あります
    noteStray(series, Words::tr("%n charge(s) belong to no report.", nullptr, static_cast<int>(series)),
              report);
    CHOBA_TRY_ASSIGN(const qint64 days, store.daysOfNoSeries());
    //: ja: どの課金にも属さない日別明細が %n 件あります
    noteStray(days, Words::tr("%n day(s) belong to no charge.", nullptr, static_cast<int>(days)), report);
    return ok();
}

Result<void> checkInvoices(Database &database, const RuleBook &rules, CheckReport &report,
                           JobContext &context)
{
    InvoiceStore store(database);
    CHOBA_TRY_ASSIGN(const std::vector<InvoiceHead> heads, store.heads({}));
    const auto total = static_cast<qint64>(heads.size());
    qint64 done = 0;
    for (const InvoiceHead &head : heads) {
        if (context.isCancelled())
            //: ja: 中止しました
            return Error::of(ErrorKind::Cancelled, Words::tr("Cancelled."));
        //: ja: 請求書を確認しています
        context.setProgress({done++, total, Words::tr("Checking invoices")});
        CHOBA_TRY(checkInvoice(store, head, database, rules, report));
    }
    CHOBA_TRY_ASSIGN(const qint64 drafts, MoneyStore(database).pdfsOfDrafts());
    if (drafts > 0)
        report.wrong(CheckPart::Documents, {},
                     //: ja: 下書きにPDFが %n 件あります
                     Words::tr("%n draft(s) have a PDF.", nullptr, static_cast<int>(drafts)));
    return checkAudited(heads, database, report);
}

Result<void> checkNumbers(Database &database, CheckReport &report)
{
    CHOBA_TRY_ASSIGN(const std::vector<QString> numbers, MoneyStore(database).numbers());
    CHOBA_TRY_ASSIGN(const std::optional<qint64> next, MoneyStore(database).nextNumber());
    report.looked(CheckPart::Numbers, static_cast<qint64>(numbers.size()));
    if (!next) {
        //: ja: 請求書番号の連番がありません
        report.wrong(CheckPart::Numbers, {}, Words::tr("The series of invoice numbers is gone."));
        return ok();
    }
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        const QString wanted = at + 1 < numbers.size() ? numbers[at + 1] : NumberSeries::text(*next);
        if (NumberSeries::text(numbers[at].toLongLong() + 1) != wanted)
            //: ja: 次の番号が %1 になっており、連番ではありません
            report.wrong(CheckPart::Numbers, numbers[at],
                         Words::tr("The number after it is %1: there is a gap.").arg(wanted));
    }
    return ok();
}

Result<void> checkDecisions(Database &database, CheckReport &report)
{
    MoneyStore store(database);
    CHOBA_TRY_ASSIGN(const qint64 locks, store.lockCount());
    report.looked(CheckPart::Decisions, locks);
    CHOBA_TRY_ASSIGN(const std::vector<QString> wrong, store.wrongLocks());
    for (const QString &subject : wrong)
        report.wrong(CheckPart::Decisions, subject,
                     //: ja: 別のアカウントまたは未発行の請求書に使用済みとされています
                     Words::tr("It is said to be used by an invoice it cannot belong to."));
    return ok();
}

} // namespace choba
