// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/sendinvoices.h"

#include "models/billing/invoicestore.h"
#include "models/billing/sendingstore.h"
#include "models/customers/customerstore.h"
#include "models/mail/queuemail.h"
#include "models/mail/savemailsettings.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendInvoices)
};

constexpr std::size_t batchSize = 64; ///< small enough to cancel soon, large enough to spread one fsync

Result<MailDraft> draftOf(Database &database, const InvoiceHead &head, const QByteArray &pdf)
{
    CHOBA_TRY_ASSIGN(const StoredInvoiceMailText text, readInvoiceMailText(database));
    CHOBA_TRY_ASSIGN(const Customer customer, CustomerStore(database).byId(head.customerId));
    CHOBA_TRY_ASSIGN(const QJsonObject document, InvoiceStore(database).document(head.id));
    CHOBA_TRY_ASSIGN(const StoredMailSettings mail, readMailSettings(database));
    const QString issuer =
        document.value(QStringLiteral("issuer")).toObject().value(QStringLiteral("name")).toString();
    return invoiceMailDraft(text.text, {head, customer.fields, issuer, mail.settings.signature}, pdf);
}

Result<InvoiceHead> issuedHead(Database &database, qint64 id)
{
    CHOBA_TRY_ASSIGN(const std::vector<InvoiceHead> heads,
                     InvoiceStore(database).heads({{}, {}, {}, {}, {}, id}));
    if (heads.empty() || !isIssued(heads.front().state))
        //: ja: 発行した請求書だけを送れます
        return Error::of(ErrorKind::Conflict, Words::tr("Only an issued invoice can be sent."));
    return heads.front();
}

/// One transaction for a few invoices.
Result<std::vector<qint64>> sendBatch(Desk &desk, const std::vector<SendLine> &lines, int holdSeconds)
{
    return retried(desk.database, [&]() -> Result<std::vector<qint64>> {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        std::vector<qint64> mails;
        std::vector<qint64> invoices;
        for (const SendLine &line : lines) {
            CHOBA_TRY_ASSIGN(const InvoiceHead head, issuedHead(desk.database, line.invoiceId));
            CHOBA_TRY_ASSIGN(const QByteArray pdf, InvoiceStore(desk.database).pdf(line.invoiceId));
            CHOBA_TRY_ASSIGN(const qint64 mail, queueInvoiceMail(desk, head, pdf, holdSeconds));
            if (mail == 0)
                continue; // somebody else was quicker
            mails.push_back(mail);
            invoices.push_back(line.invoiceId);
        }
        transaction.announce({QStringLiteral("outbox_mail"), mails});
        transaction.announce({QStringLiteral("invoice"), invoices});
        CHOBA_TRY(transaction.commit());
        return mails;
    });
}

} // namespace

QString spelled(SendStanding standing)
{
    switch (standing) {
    case SendStanding::Ready:
        return QStringLiteral("ready");
    case SendStanding::Sent:
        return QStringLiteral("sent");
    case SendStanding::Queued:
        return QStringLiteral("queued");
    case SendStanding::NoAddress:
        return QStringLiteral("no_address");
    case SendStanding::NotIssued:
        return QStringLiteral("not_issued");
    }
    Q_UNREACHABLE();
}

QString words(SendStanding standing)
{
    switch (standing) {
    case SendStanding::Ready:
        //: ja: 送信できます
        return Words::tr("to be sent");
    case SendStanding::Sent:
        //: ja: 送信済み
        return Words::tr("sent already");
    case SendStanding::Queued:
        //: ja: 送信待ち
        return Words::tr("waiting to be sent");
    case SendStanding::NoAddress:
        //: ja: 請求先メールなし
        return Words::tr("no billing address");
    case SendStanding::NotIssued:
        //: ja: 未発行
        return Words::tr("not issued");
    }
    Q_UNREACHABLE();
}

std::vector<SendLine> SendPlan::of(SendStanding standing) const
{
    std::vector<SendLine> chosen;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(chosen),
                 [standing](const SendLine &line) { return line.standing == standing; });
    return chosen;
}

Result<SendPlan> readSendPlan(Database &database, const SendChoice &choice)
{
    CHOBA_TRY_ASSIGN(std::vector<SendLine> lines, SendingStore(database).lines(choice));
    return SendPlan{std::move(lines)};
}

Result<MailDraft> previewInvoiceMail(Database &database, qint64 invoiceId)
{
    CHOBA_TRY_ASSIGN(const InvoiceHead head, issuedHead(database, invoiceId));
    CHOBA_TRY_ASSIGN(const QByteArray pdf, InvoiceStore(database).pdf(invoiceId));
    return draftOf(database, head, pdf);
}

Result<qint64> queueInvoiceMail(Desk &desk, const InvoiceHead &head, const QByteArray &pdf, int holdSeconds)
{
    CHOBA_TRY_ASSIGN(MailDraft draft, draftOf(desk.database, head, pdf));
    if (draft.recipients.empty())
        return 0;
    draft.heldUntil = std::max(desk.clock.now().addSecs(holdSeconds), tokyoMidnight(head.issueDate).toUTC());
    Result<qint64> queued = queueMail(desk, draft);
    if (!queued && queued.error().kind == ErrorKind::Conflict)
        return 0;
    return queued;
}

Result<std::vector<qint64>> sendInvoices(Desk &desk, const SendChoice &choice, int holdSeconds,
                                         JobContext &context)
{
    CHOBA_TRY(require(desk, Permission::SendInvoices));
    CHOBA_TRY_ASSIGN(const SendPlan plan, readSendPlan(desk.database, choice));
    const std::vector<SendLine> ready = plan.of(SendStanding::Ready);
    std::vector<qint64> mails;
    for (std::size_t from = 0; from < ready.size(); from += batchSize) {
        context.setProgress({qint64(from), qint64(ready.size()), {}});
        if (context.isCancelled()) {
            return Error::of(ErrorKind::Cancelled,
                             //: ja: %1件中%2件を送信待ちにしたところで中止しました。
                             Words::tr("Stopped after %2 of %1 mails. Those wait to be sent.")
                                 .arg(ready.size())
                                 .arg(from));
        }
        const std::vector<SendLine> batch(ready.begin() + qint64(from),
                                          ready.begin() + qint64(std::min(from + batchSize, ready.size())));
        CHOBA_TRY_ASSIGN(const std::vector<qint64> queued, sendBatch(desk, batch, holdSeconds));
        mails.insert(mails.end(), queued.begin(), queued.end());
    }
    return mails;
}

Result<InvoiceSending> sendingOf(Database &database, qint64 invoiceId)
{
    return SendingStore(database).newest(invoiceId);
}

} // namespace choba
