// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/marksent.h"
#include "models/billing/sendinvoices.h"

namespace choba {

/// What the outbox knows of invoices: all SQL that joins the two.
class SendingStore
{
public:
    explicit SendingStore(Database &database)
        : m_database(database)
    {}

    /// By account id; with what became of the live mail of each.
    Result<std::vector<SendLine>> lines(const SendChoice &choice);
    Result<InvoiceSending> newest(qint64 invoiceId);
    Result<std::optional<InvoiceSent>> sent(qint64 invoiceId);
    /// By hand. \pre inside a transaction, the invoice is issued and not sent
    Result<void> addSent(qint64 invoiceId, const InvoiceSent &sent, const QDateTime &notedAt);

private:
    Database &m_database;
};

} // namespace choba
