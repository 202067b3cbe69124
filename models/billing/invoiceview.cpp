// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoiceview.h"

#include "models/billing/adjustmentstore.h"
#include "models/billing/exchangeratestore.h"
#include "models/billing/invoicedocuments.h"
#include "models/billing/invoicestore.h"
#include "models/billing/saveissuerprofile.h"
#include "models/customers/customerstore.h"
#include "models/storage/audit.h"
#include "models/usage/usagestore.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InvoiceView)
};

constexpr std::size_t closesShown = 12;
const QString separator = QStringLiteral(" · ");

QString dayOf(const QDateTime &instant)
{
    return toTokyo(instant).date().toString(Qt::ISODate);
}

Result<std::optional<ReportState>> reportOf(Database &database, const InvoiceHead &head)
{
    CHOBA_TRY_ASSIGN(const std::vector<ReportState> reports, UsageStore(database).reports(head.month));
    for (const ReportState &report : reports) {
        if (report.payer == head.payer)
            return std::optional(report);
    }
    return std::optional<ReportState>();
}

QString reportWords(const std::optional<ReportState> &report, const InvoiceHead &head)
{
    if (!report || head.versionId == 0)
        return {};
    if (report->versionId != head.versionId) {
        //: ja: %1 · その後の取込で置き換わりました
        return Words::tr("%1 · replaced by a later import since").arg(report->name);
    }
    const QString day = dayOf(QDateTime::fromString(report->importedAt, Qt::ISODate));
    //: ja: 確定
    const QString final = report->declaredFinal || report->invoiced ? Words::tr("final")
                                                                    //: ja: 速報
                                                                    : Words::tr("estimate");
    //: ja: %1 · %2 · %3 取込
    return Words::tr("%1 · %2 · imported %3").arg(report->name, final, day);
}

Result<QString> rateWords(Database &database, const InvoiceHead &head)
{
    CHOBA_TRY_ASSIGN(const std::vector<MonthRate> rates, ExchangeRateStore(database).ofMonth(head.month));
    const std::optional<MonthRate> rate = rateFor(rates, head.payer);
    QStringList parts;
    if (!head.payer.isEmpty()) {
        const Result<AwsAccountId> payer = AwsAccountId::parse(head.payer, {});
        //: ja: 支払アカウント %1
        parts += Words::tr("payer %1").arg(payer ? payer->grouped() : head.payer);
    }
    parts += head.month.toString();
    if (rate && rate->rate == head.rate) {
        //: ja: %1 %2 登録
        parts += Words::tr("entered %1 by %2").arg(dayOf(rate->enteredAt), rate->enteredBy);
    }
    return parts.join(separator);
}

QString eventWords(const AuditRow &row)
{
    const QString number = row.entry.after.value(QStringLiteral("number")).toString();
    if (row.entry.action == QLatin1String("issue_invoice")) {
        //: ja: 番号 %1 で発行
        return Words::tr("Issued with number %1").arg(number);
    }
    if (row.entry.action == QLatin1String("mark_sent")) {
        //: ja: %1 送付済 (%2)
        return Words::tr("Sent %1 (%2)")
            .arg(row.entry.after.value(QStringLiteral("sent_on")).toString(),
                 row.entry.after.value(QStringLiteral("reason")).toString());
    }
    if (row.entry.action == QLatin1String("void_invoice")) {
        //: ja: 無効にしました
        return Words::tr("Made void");
    }
    if (row.entry.action == QLatin1String("redraft_invoice")) {
        //: ja: 下書きを再計算
        return Words::tr("Draft recomputed");
    }
    if (row.entry.action == QLatin1String("close_month")) {
        //: ja: 月次締めで下書きを作成
        return Words::tr("Draft made by closing the month");
    }
    return row.entry.action;
}

Result<std::vector<InvoiceEvent>> historyOf(Database &database, const InvoiceHead &head)
{
    CHOBA_TRY_ASSIGN(std::vector<AuditRow> closes,
                     auditOf(database, QStringLiteral("month"), head.month.toString()));
    std::erase_if(closes, [&](const AuditRow &row) {
        return row.entry.action != QLatin1String("close_month") ||
               (head.issuedAt.isValid() && row.at > head.issuedAt);
    });
    if (closes.size() > closesShown)
        closes.erase(closes.begin(), closes.end() - closesShown);
    CHOBA_TRY_ASSIGN(const std::vector<AuditRow> own,
                     auditOf(database, QStringLiteral("invoice"), QString::number(head.id)));
    closes.insert(closes.end(), own.begin(), own.end());
    std::vector<InvoiceEvent> events;
    for (const AuditRow &row : closes)
        events.push_back({row.at, row.actor, eventWords(row)});
    return events;
}

Result<InvoiceDates> datesOf(const InvoiceHead &head, const RuleBook &rules)
{
    if (head.issueDate.isValid())
        return InvoiceDates{head.issueDate, head.sendUntil, head.dueDate, false};
    return invoiceDates(head.month, rules);
}

/// Why each line by hand is there, as far as it still is.
Result<std::map<QString, QString>> manualReasons(Database &database, const InvoiceHead &head)
{
    CHOBA_TRY_ASSIGN(const std::vector<StoredManualLine> lines,
                     AdjustmentStore(database).manualLines(head.month));
    std::map<QString, QString> reasons;
    for (const StoredManualLine &line : lines) {
        if (line.account == head.account)
            reasons.emplace(QString::number(line.line.id),
                            QStringList{line.reason, line.enteredBy, dayOf(line.enteredAt)}.join(separator));
    }
    return reasons;
}

} // namespace

Result<InvoiceView> readInvoiceView(Database &database, qint64 id, const RuleBook &rules)
{
    InvoiceView view;
    CHOBA_TRY_ASSIGN(view.invoice, InvoiceStore(database).read(id));
    const InvoiceHead &head = view.invoice.head;
    CHOBA_TRY_ASSIGN(view.dates, datesOf(head, rules));
    CHOBA_TRY_ASSIGN(const std::optional<ReportState> report, reportOf(database, head));
    view.usageReplaced = report && head.versionId != 0 && report->versionId != head.versionId;
    view.facts.report = reportWords(report, head);
    CHOBA_TRY_ASSIGN(view.facts.rateSource, rateWords(database, head));
    CHOBA_TRY_ASSIGN(view.facts.manualLines, manualReasons(database, head));
    CHOBA_TRY_ASSIGN(view.history, historyOf(database, head));
    return view;
}

Result<QByteArray> invoicePdf(Database &database, qint64 id, const RuleBook &rules, const Clock &clock)
{
    InvoiceStore store(database);
    CHOBA_TRY_ASSIGN(const Invoice invoice, store.read(id));
    if (!invoice.head.number.isEmpty())
        return store.pdf(id);
    CHOBA_TRY_ASSIGN(const StoredIssuerProfile issuer, readIssuerProfile(database));
    CHOBA_TRY_ASSIGN(const Customer customer, CustomerStore(database).byId(invoice.head.customerId));
    CHOBA_TRY_ASSIGN(const InvoiceDates dates, invoiceDates(invoice.head.month, rules));
    return renderInvoicePdf(
        invoiceDocument(invoice, QStringLiteral("下書き"), dates, issuer.profile, customer, clock.now()));
}

} // namespace choba
