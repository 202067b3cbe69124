// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoice.h"
#include "models/billing/invoicedates.h"
#include "models/billing/issuerprofile.h"
#include "models/customers/customer.h"
#include "models/documents/invoicedocument.h"

#include <QJsonObject>

namespace choba {

/// What is printed: everything ready-made, so that the PDF of an invoice depends on nothing else (Prime 3-2).
/// \a number may be a word ("下書き") for a preview; \a createdAt goes into the file.
InvoiceDocument invoiceDocument(const Invoice &invoice, const QString &number, const InvoiceDates &dates,
                                const IssuerProfile &issuer, const Customer &customer,
                                const QDateTime &createdAt);

/// "●●案件AWSクラウドサービス月額費用 2025年6月利用分"
QString invoiceSubject(const QString &projectName, Month month);

/// The two parties of any document of ours.
DocumentIssuer documentIssuer(const IssuerProfile &profile);
DocumentRecipient documentRecipient(const Customer &customer);

/// Issuer, recipient and subject as printed, kept with an issued invoice.
QJsonObject toJson(const InvoiceDocument &document);
/// SHA-256, in hex, of what toJson() made: the audit log tells it of every issue.
QString documentHash(const QJsonObject &document);

} // namespace choba
