// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoice.h"
#include "models/customers/customer.h"
#include "models/mail/mail.h"
#include "models/storage/usecase.h"

#include <QJsonObject>

namespace choba {

/// The text invoices are sent with: plain text with places such as {number}. A line whose places are all
/// empty and that has nothing else is left out.
struct InvoiceMailText
{
    QString subject;
    QString body;
    bool operator==(const InvoiceMailText &) const = default;
};

/// As shipped, in Japanese: resources/documents/invoicemail.ja.txt.
InvoiceMailText defaultInvoiceMailText();
/// The places a text may have, without braces: "customer", "department", "contact", "number", …
QStringList invoiceMailPlaces();
/// Invalid (invoice_subject, invoice_body): empty, or with a place that does not exist.
Result<InvoiceMailText> checkedInvoiceMailText(InvoiceMailText text);

/// What is put into the places.
struct InvoiceMailFacts
{
    InvoiceHead head;
    CustomerFields customer;
    QString issuerName;
    QString signature;
};
/// Subject and body with every place filled. Pure.
InvoiceMailText filledInvoiceMail(const InvoiceMailText &text, const InvoiceMailFacts &facts);
/// The mail of one issued invoice to the customer's billing addresses, with its PDF.
MailDraft invoiceMailDraft(const InvoiceMailText &text, const InvoiceMailFacts &facts, const QByteArray &pdf);
/// What must not be sent twice.
QString invoiceOnceKey(qint64 invoiceId);

/// The text and the version a change must be based on (0: as shipped).
struct StoredInvoiceMailText
{
    InvoiceMailText text;
    int rowVersion = 0;
};
Result<StoredInvoiceMailText> readInvoiceMailText(Database &database);
/// Checks and stores, audited.
Result<StoredInvoiceMailText> saveInvoiceMailText(Desk &desk, const InvoiceMailText &text,
                                                  int basedOnVersion);

} // namespace choba
