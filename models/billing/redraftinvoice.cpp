// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/redraftinvoice.h"

#include "models/billing/closemonth.h"
#include "models/billing/invoicestore.h"
#include "models/storage/audit.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RedraftInvoice)
};

Result<InvoiceHead> draftHead(Database &database, const QString &account, Month month)
{
    CHOBA_TRY_ASSIGN(const std::vector<InvoiceHead> heads,
                     InvoiceStore(database).heads({month, account, {}, {}, {}}));
    for (const InvoiceHead &head : heads) {
        if (head.number.isEmpty())
            return head;
    }
    //: ja: %1 の %2 の下書きはありません。
    return Error::of(ErrorKind::NotFound,
                     Words::tr("There is no draft of %1 for %2.").arg(account, month.toString()));
}

QJsonObject auditJson(const InvoiceHead &head)
{
    return {{QStringLiteral("account"), head.account},
            {QStringLiteral("month"), head.month.toString()},
            {QStringLiteral("total_jpy"), head.total.amount()}};
}

Result<bool> isUsageTheSame(Database &database, const InvoiceHead &head)
{
    CHOBA_TRY_ASSIGN(const std::vector<ReportState> reports, UsageStore(database).reports(head.month));
    for (const ReportState &report : reports) {
        if (report.payer == head.payer)
            return head.versionId == 0 || report.versionId == head.versionId;
    }
    return false;
}

} // namespace

Result<std::optional<qint64>> redraftInvoice(Desk &desk, const RuleBook &rules, const QString &account,
                                             Month month)
{
    CHOBA_TRY(require(desk, Permission::EditDrafts));
    return retried(desk.database, [&]() -> Result<std::optional<qint64>> {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        CHOBA_TRY(InvoiceStore(desk.database).lockDrafts(month));
        CHOBA_TRY_ASSIGN(const InvoiceHead before, draftHead(desk.database, account, month));
        // The close has checked that this usage is final and ties out; nothing has checked a newer one.
        CHOBA_TRY_ASSIGN(const bool isSame, isUsageTheSame(desk.database, before));
        if (!isSame) {
            //: ja: この下書きの後に利用データが取り込まれました。月次締めで下書きを再計算してください。
            return Error::of(
                ErrorKind::Conflict,
                Words::tr("Usage was imported after this draft was made. Recompute the drafts of "
                          "the month."));
        }
        CHOBA_TRY_ASSIGN(const MonthInputs inputs, readMonthInputs(desk.database, month, account));
        CHOBA_TRY_ASSIGN(const MonthDrafts drafts, previewMonth(desk, inputs, rules, true));
        CHOBA_TRY(InvoiceStore(desk.database).replaceDraft(account, month, drafts.drafts));
        std::optional<qint64> id;
        QJsonObject after;
        if (!drafts.drafts.empty()) {
            CHOBA_TRY_ASSIGN(const InvoiceHead now, draftHead(desk.database, account, month));
            id = now.id;
            after = auditJson(now);
        }
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("redraft_invoice"), QStringLiteral("invoice"),
                                     QString::number(id.value_or(before.id)), auditJson(before), after}));
        transaction.announce({QStringLiteral("invoice"), {}});
        CHOBA_TRY(transaction.commit());
        return id;
    });
}

} // namespace choba
