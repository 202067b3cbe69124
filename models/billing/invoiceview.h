// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoice.h"
#include "models/billing/invoicedates.h"
#include "models/billing/whyrules.h"
#include "models/storage/usecase.h"

namespace choba {

/// One thing that happened to an invoice, in words.
struct InvoiceEvent
{
    QDateTime at;
    QString who;
    QString what; ///< translated
};

/// Everything the detail pane of one invoice shows.
struct InvoiceView
{
    Invoice invoice;
    InvoiceDates dates; ///< as issued; of a draft: if it were issued in time
    WhyFacts facts;
    bool usageReplaced = false;        ///< a newer report came after the figures were made
    std::vector<InvoiceEvent> history; ///< oldest first
};

/// NotFound: no such invoice, e.g. a draft that a close has replaced.
Result<InvoiceView> readInvoiceView(Database &database, qint64 id, const RuleBook &rules);

/// The stored bytes of an issued invoice; of any other a preview that says 下書き in the number's place.
/// Invalid: the issuer profile is not complete yet.
Result<QByteArray> invoicePdf(Database &database, qint64 id, const RuleBook &rules, const Clock &clock);

} // namespace choba
