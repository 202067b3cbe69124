// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/invoicelist.h"
#include "models/billing/invoicemail.h"
#include "models/billing/issueplan.h"
#include "models/jobs/jobcontext.h"

namespace choba {

/// Why an invoice is sent or is not.
enum class SendStanding { Ready, Sent, Queued, NoAddress, NotIssued };
/// "ready", "sent", "queued", "no_address", "not_issued".
QString spelled(SendStanding standing);
QString words(SendStanding standing); ///< translated

/// One invoice as sending sees it.
struct SendLine
{
    qint64 invoiceId = 0;
    QString number;
    QString account;
    QString customerName;
    QStringList addresses; ///< the customer's billing addresses
    QDate releaseOn;       ///< the issue date: mail does not leave before (section 7)
    QDate sendUntil;
    Yen total;
    SendStanding standing = SendStanding::Ready;
};

/// What sending would do, for the question before it.
struct SendPlan
{
    std::vector<SendLine> lines; ///< by account id
    std::vector<SendLine> of(SendStanding standing) const;
};

/// Which invoices: the ticked ones among those that a search finds.
struct SendChoice
{
    InvoiceSearch search;
    TickedInvoices ticked;
    std::optional<QString> account = {}; ///< only this one
};
Result<SendPlan> readSendPlan(Database &database, const SendChoice &choice);

/// The mail of one issued invoice as it would be queued now: for the preview. Conflict: not issued.
Result<MailDraft> previewInvoiceMail(Database &database, qint64 invoiceId);

/// Queues the mail of \a head in the caller's transaction, held back to the issue date and for \a holdSeconds
/// at least. Nothing happens (0) where the customer has no billing address, or the mail is queued or sent
/// already.
Result<qint64> queueInvoiceMail(Desk &desk, const InvoiceHead &head, const QByteArray &pdf, int holdSeconds);

/// Queues the mails of all that are ready, in small transactions. A second run, or a second person's, finds
/// nothing left to do. Answers the ids of the new mails, so that they can be undone.
Result<std::vector<qint64>> sendInvoices(Desk &desk, const SendChoice &choice, int holdSeconds,
                                         JobContext &context);

/// What became of an invoice's mail.
struct InvoiceSending
{
    qint64 mailId = 0; ///< 0: never queued
    MailState state = MailState::Waiting;
    QString recipients;
    QDateTime heldUntil;
    QDateTime sentAt;
    QString lastError;
};
/// Of its newest mail.
Result<InvoiceSending> sendingOf(Database &database, qint64 invoiceId);

} // namespace choba
