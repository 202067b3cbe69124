// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/statementrules.h"

namespace choba {

namespace {

/// What one row is made of before any yen.
struct Part
{
    UsdSum before;
    ExactUsd after;
    std::vector<std::size_t> charges;

    void add(UsdSum usd, Percent discount)
    {
        before += usd;
        after += ExactUsd::discounted(usd, discount);
    }
};

Percent discountOf(const RatedMonth &rated, ServiceClass serviceClass)
{
    for (const ClassSum &sum : rated.classes) {
        if (sum.serviceClass == serviceClass)
            return sum.discount;
    }
    return {};
}

std::map<QString, Part> productParts(const RatedMonth &rated)
{
    std::map<QString, Part> parts;
    for (std::size_t at = 0; at < rated.charges.size(); ++at) {
        const RatedCharge &charge = rated.charges[at];
        if (charge.standing != Standing::Billed)
            continue;
        Part &part = parts[charge.series.key.productCode];
        part.add(charge.series.cost, charge.discount);
        part.charges.push_back(at);
    }
    for (const TrayItem &item : rated.incoming) {
        const bool isMovedHere = item.kind == TrayKind::Credit && item.decision &&
                                 item.decision->choice != TrayChoice::Keep &&
                                 item.decision->month == rated.month;
        if (isMovedHere)
            parts[item.productCode].add(item.amount, discountOf(rated, item.decision->billAs));
    }
    return parts;
}

/// Yen half-up of the whole row, before and after; the discount is what lies between, so that rows add up.
Result<StatementRow> makeRow(StatementRowKind kind, const QString &name, Part part,
                             const std::optional<ExchangeRate> &rate)
{
    StatementRow row;
    row.kind = kind;
    row.name = name;
    row.before = part.before;
    row.after = part.after;
    row.discount = part.after - ExactUsd(part.before);
    row.charges = std::move(part.charges);
    if (rate) {
        CHOBA_TRY_ASSIGN(row.beforeYen, rate->toYen(row.before));
        CHOBA_TRY_ASSIGN(row.afterYen, toYen(row.after, *rate));
        row.discountYen = *row.afterYen - *row.beforeYen;
    }
    return row;
}

StatementRow yenRow(StatementRowKind kind, const QString &name, Yen amount)
{
    StatementRow row;
    row.kind = kind;
    row.name = name;
    row.beforeYen = amount;
    row.discountYen = Yen();
    row.afterYen = amount;
    return row;
}

/// Manual lines, and the yen by which the rounding of rows differs from that of the invoice's lines.
void closeWithInvoice(Statement &statement, const InvoiceAmounts &invoice)
{
    for (const InvoiceLine &line : invoice.lines) {
        if (line.kind == LineKind::Manual)
            statement.rows.push_back(yenRow(StatementRowKind::Manual, line.description, line.amount));
    }
    statement.subtotal = invoice.subtotal;
    Yen rest = invoice.subtotal;
    for (const StatementRow &row : statement.rows)
        rest = rest - *row.afterYen;
    if (!rest.isZero())
        statement.rows.push_back(yenRow(StatementRowKind::Rounding, QStringLiteral("端数調整"), rest));
}

} // namespace

Result<Statement> statementOf(const RatedMonth &rated, const RuleBook &rules)
{
    Statement statement;
    statement.account = rated.account;
    statement.month = rated.month;
    statement.rate = rated.rate;
    const int publicationDay = rules.statementPublicationDay(rated.month.firstDay());
    statement.publishedOn = rated.month.plus(1).firstDay().addDays(publicationDay - 1);
    for (auto &[product, part] : productParts(rated)) {
        CHOBA_TRY_ASSIGN(StatementRow row,
                         makeRow(StatementRowKind::Product, product, std::move(part), rated.rate));
        statement.rows.push_back(std::move(row));
    }
    for (const LateAmount &late : rated.late) {
        Part part;
        part.add(late.usd, late.discount);
        CHOBA_TRY_ASSIGN(StatementRow row,
                         makeRow(StatementRowKind::Late, late.month.toString(), part, rated.rate));
        statement.rows.push_back(std::move(row));
    }
    if (!rated.support.fee.isZero()) {
        Part part;
        part.add(rated.support.fee, Percent());
        CHOBA_TRY_ASSIGN(StatementRow row, makeRow(StatementRowKind::Support, displayName(rated.support.plan),
                                                   part, rated.rate));
        statement.rows.push_back(std::move(row));
    }
    if (rated.invoice)
        closeWithInvoice(statement, *rated.invoice);
    return statement;
}

} // namespace choba
