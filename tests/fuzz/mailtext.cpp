// SPDX-License-Identifier: GPL-3.0-or-later
// The text invoices are sent with, as an administrator types it: a place is filled once, and what is put in
// is never read as a place itself.
#include "models/billing/invoicemail.h"
#include "tests/fuzz/fuzz.h"

using namespace choba;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString typed = QString::fromUtf8(bytesOf(data, size));
    const auto text =
        checkedInvoiceMailText({typed.section(QLatin1Char('\n'), 0, 0), typed.section(QLatin1Char('\n'), 1)});
    if (!text)
        return 0;
    promise(checkedInvoiceMailText(*text).has_value(), "what was checked is right");
    InvoiceMailFacts facts;
    facts.head.customerName = QStringLiteral("{number}{customer}");
    facts.head.number = QStringLiteral("1000000001");
    facts.signature = QStringLiteral("{signature}");
    const InvoiceMailText filled = filledInvoiceMail(*text, facts);
    promise(!filled.subject.contains(QLatin1Char('\n')), "a subject is one line");
    if (text->body.contains(QLatin1String("{customer}")))
        promise(filled.body.contains(facts.head.customerName), "what is put in stays as it is");
    return 0;
}
