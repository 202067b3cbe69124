// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/invoicejson.h"

#include "models/billing/quote.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InvoiceWords)
};

} // namespace

QJsonObject amountsJson(const InvoiceAmounts &amounts, const std::optional<ExchangeRate> &rate,
                        SupportPlan plan, Usd supportFee)
{
    QJsonArray lines;
    for (const InvoiceLine &line : amounts.lines)
        lines += QJsonObject{{QStringLiteral("kind"), spelledKind(line)},
                             {QStringLiteral("description"), line.description},
                             {QStringLiteral("amount_jpy"), line.amount.amount()}};
    QJsonObject object{{QStringLiteral("lines"), lines},
                       {QStringLiteral("support_fee_usd"), supportFeeText(plan, supportFee)},
                       {QStringLiteral("subtotal_jpy"), amounts.subtotal.amount()},
                       {QStringLiteral("tax_jpy"), amounts.tax.amount()},
                       {QStringLiteral("total_jpy"), amounts.total.amount()}};
    if (rate)
        object.insert(QStringLiteral("fx_rate"), rate->toString());
    return object;
}

Answer invoiceAnswer(const QJsonObject &invoice)
{
    const QString head =
        factLines(invoice, {{QStringLiteral("number"), Words::tr("Number")},
                            {QStringLiteral("account"), Words::tr("Account")},
                            {QStringLiteral("month"), Words::tr("Month")},
                            {QStringLiteral("status"), Words::tr("Status")},
                            {QStringLiteral("issue_date"), Words::tr("Issue date")},
                            {QStringLiteral("send_until"), Words::tr("Send until")},
                            {QStringLiteral("due_date"), Words::tr("Due date")},
                            {QStringLiteral("sent_at"), Words::tr("Sent")},
                            {QStringLiteral("fx_rate"), Words::tr("Yen per dollar")},
                            {QStringLiteral("support_fee_usd"), Words::tr("Support fee (USD)")},
                            {QStringLiteral("pdf_sha256"), QStringLiteral("SHA-256")}});
    QJsonArray rows = invoice.value(QStringLiteral("lines")).toArray();
    const auto sum = [&](const QString &title, const QString &key) {
        rows += QJsonObject{{QStringLiteral("description"), title},
                            {QStringLiteral("amount_jpy"), invoice.value(key)}};
    };
    sum(Words::tr("Subtotal"), QStringLiteral("subtotal_jpy"));
    sum(Words::tr("Consumption tax"), QStringLiteral("tax_jpy"));
    sum(Words::tr("Total"), QStringLiteral("total_jpy"));
    const QString lines =
        table(rows, {{QStringLiteral("description"), Words::tr("Line")},
                     {QStringLiteral("amount_jpy"), Words::tr("Amount (¥)"), ShownField::Kind::Yen}});
    return {invoice, head + QStringLiteral("\n\n") + lines};
}

} // namespace choba
