// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/ratedmonth.h"

#include <QDateTime>

namespace choba {

/// Draft recomputes freely; held and negative are drafts that are not issued; issued never changes; sent is
/// issued and has reached its customer; void keeps its number and PDF (section 7).
enum class InvoiceState { Draft, Held, Negative, Issued, Sent, Void };
inline constexpr std::array allInvoiceStates{InvoiceState::Draft,  InvoiceState::Held, InvoiceState::Negative,
                                             InvoiceState::Issued, InvoiceState::Sent, InvoiceState::Void};
/// "draft", "held", "negative", "issued", "sent", "void".
QString spelled(InvoiceState state);
Result<InvoiceState> parseInvoiceState(QStringView text, const QString &field);
/// For people, translated.
QString words(InvoiceState state);
/// Has a number and stands, sent or not.
constexpr bool isIssued(InvoiceState state)
{
    return state == InvoiceState::Issued || state == InvoiceState::Sent;
}

/// Why a draft is held: a HoldReason's spelling, or "rates_differ"; and what a person has to look at.
struct DraftHold
{
    QString reason;
    QString subject;
    bool operator==(const DraftHold &) const = default;
};
/// For people, translated: "Product not classified: AmazonQ".
QString words(const DraftHold &hold);

/// What an invoice is about, without its figures' inputs.
struct InvoiceHead
{
    qint64 id = 0;
    QString account;
    Month month;
    int revision = 1;
    qint64 customerId = 0;
    QString customerName;
    QString projectName;
    InvoiceState state = InvoiceState::Draft;
    QString number; ///< 10 digits; "" for a draft
    ContractPlan contract = ContractPlan::Prime;
    SupportPlan supportPlan = SupportPlan::Basic;
    QString payer;
    qint64 versionId = 0; ///< of the report it was made from; 0 when the account had no usage
    ExchangeRate rate = ExchangeRate::ofMicros(1);
    Usd supportFee;
    Yen subtotal;
    Percent taxRate;
    Yen tax;
    Yen total;
    QDate issueDate; ///< invalid for a draft, as are the others
    QDate sendUntil;
    QDate dueDate;
    QDateTime draftedAt;
    QDateTime issuedAt;
    QString issuedBy;
    QString pdfSha256;
    QString fingerprint; ///< of all inputs: a draft whose inputs changed must not be issued
    QString voidReason;
};

/// A draft or invoice with everything it was made of.
struct Invoice
{
    InvoiceHead head;
    RatedMonth rated; ///< as frozen
    std::vector<DraftHold> holds;
};

} // namespace choba
