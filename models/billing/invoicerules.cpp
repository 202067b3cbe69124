// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicerules.h"

#include <algorithm>
#include <map>

namespace choba {

namespace {

// The words of the invoice are the source's own (Prime 3-2) and are not translated.

Result<InvoiceLine> usageLine(const InvoiceInput &input)
{
    InvoiceLine line;
    line.kind = LineKind::Usage;
    line.description = QStringLiteral("クラウドサービス 支払代行 AWS 月額費用");
    for (const ClassSum &sum : input.classes)
        line.usd += sum.usd;
    CHOBA_TRY_ASSIGN(line.amount, input.rate.toYen(line.usd));
    return line;
}

/// One line per discount percent, the highest first, whatever the classes; none that is zero.
Result<std::vector<InvoiceLine>> discountLines(const InvoiceInput &input)
{
    std::map<Percent, UsdSum, std::greater<>> byPercent;
    for (const ClassSum &sum : input.classes) {
        if (!sum.discount.isZero())
            byPercent[sum.discount] += sum.usd;
    }
    std::vector<InvoiceLine> lines;
    for (const auto &[percent, usd] : byPercent) {
        InvoiceLine line;
        line.kind = LineKind::Discount;
        line.discount = percent;
        line.description = QStringLiteral("クラウドサービスAWS %1%値引").arg(percent.toString());
        line.usd = usd;
        CHOBA_TRY_ASSIGN(line.beforeCut, input.rate.toYen(usd));
        line.amount = -percent.of(line.beforeCut);
        if (!line.amount.isZero())
            lines.push_back(line);
    }
    return lines;
}

Result<InvoiceLine> supportLine(const InvoiceInput &input)
{
    InvoiceLine line;
    line.kind = LineKind::Support;
    line.description = QStringLiteral("AWSサポート %1 ($%2)")
                           .arg(displayName(input.supportPlan), input.supportFee.toCents());
    line.usd = input.supportFee;
    CHOBA_TRY_ASSIGN(line.amount, input.rate.toYen(line.usd));
    return line;
}

Result<InvoiceLine> lateLine(const LateAmount &late, ExchangeRate rate)
{
    InvoiceLine line;
    line.kind = LineKind::Late;
    line.discount = late.discount;
    line.description = QStringLiteral("クラウドサービスAWS %1年%2月分 追加費用")
                           .arg(late.month.year())
                           .arg(late.month.month());
    if (!late.discount.isZero())
        line.description += QStringLiteral(" (%1%値引後)").arg(late.discount.toString());
    line.usd = late.usd;
    line.subject = late.trayKey;
    CHOBA_TRY_ASSIGN(line.beforeCut, rate.toYen(late.usd));
    line.amount = line.beforeCut - late.discount.of(line.beforeCut);
    return line;
}

InvoiceLine manualLine(const ManualLine &manual)
{
    InvoiceLine line;
    line.kind = LineKind::Manual;
    line.description = manual.description;
    line.amount = manual.amount;
    line.subject = QString::number(manual.id);
    return line;
}

} // namespace

QString spelledKind(const InvoiceLine &line)
{
    switch (line.kind) {
    case LineKind::Usage:
        return QStringLiteral("usage");
    case LineKind::Discount:
        return QStringLiteral("discount_") + line.discount.toString();
    case LineKind::Support:
        return QStringLiteral("support");
    case LineKind::Late:
        return QStringLiteral("late");
    case LineKind::Manual:
        return QStringLiteral("manual");
    }
    Q_UNREACHABLE();
}

bool InvoiceAmounts::allLinesZero() const
{
    return std::all_of(lines.begin(), lines.end(),
                       [](const InvoiceLine &line) { return line.amount.isZero(); });
}

Result<InvoiceAmounts> invoiceAmounts(const InvoiceInput &input)
{
    InvoiceAmounts amounts;
    CHOBA_TRY_ASSIGN(InvoiceLine usage, usageLine(input));
    amounts.lines.push_back(std::move(usage));
    CHOBA_TRY_ASSIGN(std::vector<InvoiceLine> discounts, discountLines(input));
    amounts.lines.insert(amounts.lines.end(), discounts.begin(), discounts.end());
    if (!input.supportFee.isZero()) {
        CHOBA_TRY_ASSIGN(InvoiceLine support, supportLine(input));
        amounts.lines.push_back(std::move(support));
    }
    for (const LateAmount &late : input.late) {
        CHOBA_TRY_ASSIGN(InvoiceLine line, lateLine(late, input.rate));
        amounts.lines.push_back(std::move(line));
    }
    for (const ManualLine &manual : input.manual)
        amounts.lines.push_back(manualLine(manual));
    for (const InvoiceLine &line : amounts.lines)
        amounts.subtotal += line.amount;
    amounts.taxRate = input.tax.value;
    amounts.taxRule = input.tax.rule;
    amounts.tax = input.tax.value.of(amounts.subtotal);
    amounts.total = amounts.subtotal + amounts.tax;
    return amounts;
}

} // namespace choba
