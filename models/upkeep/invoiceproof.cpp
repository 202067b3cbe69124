// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/invoiceproof.h"

#include "models/billing/invoicedocuments.h"
#include "models/billing/printinvoices.h"
#include "models/billing/statementrules.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InvoiceProof)
};

/// The billed dollars by class as the frozen charges and the items moved in say.
std::map<ServiceClass, UsdSum> billedByClass(const RatedMonth &rated)
{
    std::map<ServiceClass, UsdSum> sums;
    for (const RatedCharge &charge : rated.charges) {
        if (charge.standing == Standing::Billed && charge.serviceClass)
            sums[*charge.serviceClass] += charge.series.cost;
    }
    for (const TrayItem &item : rated.incoming) {
        if (item.kind == TrayKind::Credit && item.decision && item.decision->choice != TrayChoice::Keep &&
            item.decision->month == rated.month)
            sums[item.decision->billAs] += item.amount;
    }
    return sums;
}

void checkClasses(const RatedMonth &rated, QStringList &problems)
{
    auto sums = billedByClass(rated);
    for (const ClassSum &sum : rated.classes) {
        if (sums[sum.serviceClass] != sum.usd)
            //: ja: %1 の課金 %2 USD が、固定された明細の合計 %3 USD と一致しません
            problems +=
                Words::tr("Billed as %1: %2 USD, but its charges add up to %3 USD.")
                    .arg(spelled(sum.serviceClass), sum.usd.toString(), sums[sum.serviceClass].toString());
        sums.erase(sum.serviceClass);
    }
    for (const auto &[serviceClass, usd] : sums) {
        if (!usd.isZero())
            //: ja: %1 の明細 %2 USD が請求されていません
            problems += Words::tr("Charges of %1, %2 USD, are not billed.")
                            .arg(spelled(serviceClass), usd.toString());
    }
}

/// The invoice reckoned anew from what is frozen with it.
Result<InvoiceAmounts> reckoned(const RatedMonth &rated)
{
    InvoiceInput input{rated.classes, rated.support.plan, rated.support.fee, rated.late, {}, *rated.rate, {}};
    input.tax.value = rated.invoice->taxRate;
    input.tax.rule = rated.invoice->taxRule;
    for (const InvoiceLine &line : rated.invoice->lines) {
        if (line.kind == LineKind::Manual)
            input.manual.push_back({line.subject.toLongLong(), line.amount, line.description});
    }
    return invoiceAmounts(input);
}

void checkLines(const std::vector<StoredLine> &lines, const InvoiceAmounts &amounts, QStringList &problems)
{
    if (lines.size() != amounts.lines.size()) {
        //: ja: 行数は %1 のはずですが %2 行あります
        problems += Words::tr("It has %2 lines instead of %1.").arg(amounts.lines.size()).arg(lines.size());
        return;
    }
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const InvoiceLine &wanted = amounts.lines[at];
        const StoredLine &line = lines[at];
        if (line.amount != wanted.amount || line.kind != spelledKind(wanted) ||
            line.description != wanted.description)
            //: ja: %1 行目「%2」は %3 円ですが、計算では %4 円です
            problems += Words::tr("Line %1 (%2) is %3 yen; it should be %4 yen.")
                            .arg(at + 1)
                            .arg(line.description)
                            .arg(line.amount.amount())
                            .arg(wanted.amount.amount());
    }
}

void checkSums(const InvoiceHead &head, const std::vector<StoredLine> &lines, QStringList &problems)
{
    Yen sum;
    for (const StoredLine &line : lines)
        sum += line.amount;
    if (sum != head.subtotal)
        //: ja: 小計 %1 円が明細行の合計 %2 円と一致しません
        problems += Words::tr("The subtotal is %1 yen, the lines add up to %2 yen.")
                        .arg(head.subtotal.amount())
                        .arg(sum.amount());
    if (head.taxRate.of(head.subtotal) != head.tax)
        //: ja: 消費税 %1 円は %2 円のはずです
        problems += Words::tr("The tax is %1 yen; it should be %2 yen.")
                        .arg(head.tax.amount())
                        .arg(head.taxRate.of(head.subtotal).amount());
    if (head.subtotal + head.tax != head.total)
        //: ja: 合計 %1 円が小計と消費税の和ではありません
        problems += Words::tr("The total of %1 yen is not subtotal and tax.").arg(head.total.amount());
}

void checkHead(const Invoice &invoice, QStringList &problems)
{
    const InvoiceHead &head = invoice.head;
    const RatedMonth &rated = invoice.rated;
    const bool same = rated.account == head.account && rated.month == head.month && rated.rate == head.rate &&
                      rated.support.fee == head.supportFee && rated.support.plan == head.supportPlan &&
                      rated.contract == head.contract && rated.invoice &&
                      rated.invoice->subtotal == head.subtotal && rated.invoice->tax == head.tax &&
                      rated.invoice->total == head.total && rated.invoice->taxRate == head.taxRate;
    if (!same)
        //: ja: 固定された計算内容と一致しません
        problems += Words::tr("It does not agree with the reckoning frozen with it.");
}

void checkStatement(const Invoice &invoice, const RuleBook &rules, QStringList &problems)
{
    const auto statement = statementOf(invoice.rated, rules);
    if (!statement) {
        problems += statement.error().message;
        return;
    }
    Yen rows;
    for (const StatementRow &row : statement->rows)
        rows += row.afterYen.value_or(Yen());
    if (rows != invoice.head.subtotal)
        //: ja: ご利用明細の合計 %1 円が小計 %2 円と一致しません
        problems += Words::tr("The statement adds up to %1 yen, the invoice to %2 yen before tax.")
                        .arg(rows.amount())
                        .arg(invoice.head.subtotal.amount());
}

bool hasDecision(const RatedMonth &rated, const UsedRow &row)
{
    const auto is = [&](const TrayItem &item) {
        return item.key == row.key && item.decision &&
               spelled(item.decision->choice) + QLatin1Char('/') + spelled(item.decision->billAs) ==
                   row.choice;
    };
    return std::any_of(rated.tray.begin(), rated.tray.end(), is) ||
           std::any_of(rated.incoming.begin(), rated.incoming.end(), is);
}

bool hasLine(const RatedMonth &rated, const UsedRow &row)
{
    return rated.invoice && std::any_of(rated.invoice->lines.begin(), rated.invoice->lines.end(),
                                        [&](const InvoiceLine &line) {
                                            return line.kind == LineKind::Manual && line.subject == row.key &&
                                                   line.amount == row.amount &&
                                                   line.description == row.description;
                                        });
}

} // namespace

QStringList invoiceProblems(const Invoice &invoice, const std::vector<StoredLine> &lines,
                            const RuleBook &rules)
{
    QStringList problems;
    checkSums(invoice.head, lines, problems);
    checkHead(invoice, problems);
    checkClasses(invoice.rated, problems);
    if (!invoice.rated.invoice || !invoice.rated.rate)
        return problems;
    const auto amounts = reckoned(invoice.rated);
    if (amounts)
        checkLines(lines, *amounts, problems);
    else
        problems += amounts.error().message;
    checkStatement(invoice, rules, problems);
    return problems;
}

QStringList documentProblems(const InvoiceHead &head, const QByteArray &pdf)
{
    if (pdf.isEmpty())
        //: ja: PDFがありません
        return {Words::tr("Its PDF is missing.")};
    if (sha256Of(pdf) != head.pdfSha256)
        //: ja: PDFが発行時のものではありません（SHA-256不一致）
        return {Words::tr("Its PDF is not the one that was issued: the SHA-256 differs.")};
    return {};
}

QStringList auditProblems(const InvoiceHead &head, const QJsonObject &document,
                          const std::vector<AuditedIssue> &audited)
{
    if (audited.size() != 1)
        //: ja: 監査ログに発行の記録が %n 件あります
        return {Words::tr("The audit log tells of %n issue(s) of it.", nullptr,
                          static_cast<int>(audited.size()))};
    const AuditedIssue &issue = audited.front();
    if (issue.number != head.number || issue.total != head.total || issue.pdfSha256 != head.pdfSha256)
        //: ja: 監査ログの記録（番号 %1、%2 円）と一致しません
        return {Words::tr("The audit log tells of number %1 and %2 yen, or of another PDF.")
                    .arg(issue.number)
                    .arg(issue.total.amount())};
    QStringList problems;
    const auto compare = [&](const char *field, const QString &found) {
        const QString told = issue.after.value(QLatin1String(field)).toString(found);
        if (told != found)
            //: ja: %1が監査ログの記録（%2）と一致しません
            problems +=
                Words::tr("Its %1 is not what the audit log tells: %2.").arg(QLatin1String(field), told);
    };
    compare("issue_date", head.issueDate.toString(Qt::ISODate));
    if (issue.actor != head.issuedBy)
        //: ja: 発行者が監査ログの記録（%1）と一致しません
        problems += Words::tr("By the audit log it was issued by %1.").arg(issue.actor);
    compare("due_date", head.dueDate.toString(Qt::ISODate));
    compare("customer", head.customerName);
    compare("document_sha256", documentHash(document));
    return problems;
}

QStringList usedProblems(const RatedMonth &rated, const std::vector<UsedRow> &used)
{
    QStringList problems;
    for (const UsedRow &row : used) {
        if (!(row.choice.isEmpty() ? hasLine(rated, row) : hasDecision(rated, row)))
            //: ja: 「%1」を使用済みとされていますが、請求書の計算内容にありません
            problems += Words::tr("It is said to have used “%1”, which is not in its reckoning like that.")
                            .arg(row.description);
    }
    return problems;
}

} // namespace choba
