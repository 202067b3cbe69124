// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/sampleinvoice.h"

#include "models/base/clock.h"
#include "models/billing/invoicedocuments.h"

namespace choba {

InvoiceDocument sampleInvoice(const IssuerProfile &issuer, const RuleBook &rules, QDateTime now)
{
    const Month month = Month::of(toTokyo(now).date()).plus(-1);
    Customer customer;
    customer.fields.name = QStringLiteral("見本商事株式会社");
    customer.fields.postalCode = QStringLiteral("100-0001");
    customer.fields.address = QStringLiteral("東京都千代田区見本町一丁目1番1号");

    Invoice invoice;
    InvoiceHead &head = invoice.head;
    head.month = month;
    head.projectName = QStringLiteral("見本案件");
    head.rate = ExchangeRate::ofMicros(150'000'000);
    InvoiceAmounts amounts;
    amounts.lines.push_back({LineKind::Usage,
                             {},
                             QStringLiteral("クラウドサービス 支払代行 AWS 月額費用"),
                             Yen(150'000),
                             {},
                             {},
                             {}});
    amounts.lines.push_back({LineKind::Discount,
                             Percent::ofHundredths(800),
                             QStringLiteral("クラウドサービスAWS 8%値引"),
                             Yen(-12'000),
                             {},
                             {},
                             {}});
    amounts.subtotal = Yen(138'000);
    amounts.taxRate = rules.consumptionTax(month.lastDay()).value;
    amounts.tax = amounts.taxRate.of(amounts.subtotal);
    amounts.total = amounts.subtotal + amounts.tax;
    head.subtotal = amounts.subtotal;
    head.taxRate = amounts.taxRate;
    head.tax = amounts.tax;
    head.total = amounts.total;
    invoice.rated.invoice = amounts;
    const InvoiceDates dates = invoiceDates(month, rules)
                                   .value_or(InvoiceDates{month.plus(1).lastDay(), month.plus(1).lastDay(),
                                                          month.plus(2).lastDay(), false});
    return invoiceDocument(invoice, QStringLiteral("見本"), dates, issuer, customer, now);
}

} // namespace choba
