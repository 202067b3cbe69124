// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoice.h"
#include "models/documents/invoicedocument.h"

namespace choba {

/// An invoice on its way to paper.
struct PrintedInvoice
{
    Invoice invoice;
    InvoiceDocument document;
    QByteArray pdf;
    QString sha256; ///< of the PDF's bytes, lower-case hexadecimal
};

/// Renders the documents on all processors, filling pdf and sha256. The first failure in their order is the
/// error.
Result<void> printAll(std::vector<PrintedInvoice> &invoices);

QString sha256Of(const QByteArray &bytes);

} // namespace choba
