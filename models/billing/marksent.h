// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/sendinvoices.h"

namespace choba {

/// How an issued invoice came to its customer.
struct InvoiceSent
{
    QDateTime at;      ///< a day's beginning in Tokyo when by hand
    qint64 mailId = 0; ///< 0: by hand
    QString reason;    ///< by hand: posted, handed over, to whom
    QString notedBy;
};
/// None while it is not sent.
Result<std::optional<InvoiceSent>> sentOf(Database &database, qint64 invoiceId);

/// A person says that the chosen issued invoices have reached their customers without our mail (section 7:
/// issued → sent), all in one transaction, audited. What our mail server has accepted is marked by the
/// database itself. Invalid (sent_on, reason): a day to come or before the issue date, no reason. Conflict:
/// not issued, sent already, or its mail is on the way; nothing is marked then.
Result<void> markSent(Desk &desk, const SendChoice &choice, QDate sentOn, const QString &reason);

} // namespace choba
