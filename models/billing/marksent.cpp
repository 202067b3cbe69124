// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/marksent.h"

#include "models/base/storabletext.h"
#include "models/billing/sendingstore.h"
#include "models/storage/audit.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MarkSent)
};

Result<void> checkTyped(const Desk &desk, QDate sentOn, const QString &reason)
{
    std::vector<Problem> problems;
    if (!sentOn.isValid() || sentOn > desk.clock.today()) {
        //: ja: 送付日は今日までの日付にしてください。
        problems.push_back({QStringLiteral("sent_on"), Words::tr("The day it was sent is not to come.")});
    }
    if (auto problem = storableProblem(reason, QStringLiteral("reason")))
        problems.push_back(*std::move(problem));
    else if (reason.trimmed().isEmpty())
        //: ja: 送付方法(郵送、手渡しなど)を入力してください。
        problems.push_back(
            {QStringLiteral("reason"), Words::tr("Say how it was sent: by post, handed over …")});
    if (!problems.empty())
        return Error::invalid(std::move(problems));
    return ok();
}

Error refusal(const SendLine &line)
{
    switch (line.standing) {
    case SendStanding::Sent:
        //: ja: 請求書 %1 は送付済です。
        return Error::of(ErrorKind::Conflict, Words::tr("Invoice %1 is sent already.").arg(line.number));
    case SendStanding::Queued:
        //: ja: 請求書 %1 のメールが送信待ちです。先にメールを取り消してください。
        return Error::of(
            ErrorKind::Conflict,
            Words::tr("The mail of invoice %1 is on its way. Take it back first.").arg(line.number));
    default:
        //: ja: 発行した請求書だけを送付済にできます。
        return Error::of(ErrorKind::Conflict, Words::tr("Only an issued invoice can be sent."));
    }
}

Result<void> markOne(Desk &desk, const SendLine &line, QDate sentOn, const QString &reason)
{
    if (line.standing != SendStanding::Ready && line.standing != SendStanding::NoAddress)
        return refusal(line);
    if (sentOn < line.releaseOn) {
        //: ja: 請求書 %1 の発行日は %2 です。
        return Error::invalid(QStringLiteral("sent_on"),
                              Words::tr("The issue date of invoice %1 is %2.")
                                  .arg(line.number, line.releaseOn.toString(Qt::ISODate)));
    }
    CHOBA_TRY(
        SendingStore(desk.database)
            .addSent(line.invoiceId, {tokyoMidnight(sentOn), 0, reason, desk.actor.name}, desk.clock.now()));
    return appendAudit(desk, {QStringLiteral("mark_sent"),
                              QStringLiteral("invoice"),
                              QString::number(line.invoiceId),
                              {{QStringLiteral("state"), spelled(InvoiceState::Issued)}},
                              {{QStringLiteral("state"), spelled(InvoiceState::Sent)},
                               {QStringLiteral("number"), line.number},
                               {QStringLiteral("sent_on"), sentOn.toString(Qt::ISODate)},
                               {QStringLiteral("reason"), reason}}});
}

} // namespace

Result<std::optional<InvoiceSent>> sentOf(Database &database, qint64 invoiceId)
{
    return SendingStore(database).sent(invoiceId);
}

Result<void> markSent(Desk &desk, const SendChoice &choice, QDate sentOn, const QString &reason)
{
    CHOBA_TRY(require(desk, Permission::SendInvoices));
    CHOBA_TRY(checkTyped(desk, sentOn, reason));
    return retried(desk.database, [&]() -> Result<void> {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        CHOBA_TRY_ASSIGN(const SendPlan plan, readSendPlan(desk.database, choice));
        if (plan.lines.empty())
            return refusal({});
        Change change{QStringLiteral("invoice"), {}};
        for (const SendLine &line : plan.lines) {
            CHOBA_TRY(markOne(desk, line, sentOn, reason.trimmed()));
            change.ids.push_back(line.invoiceId);
        }
        transaction.announce(change);
        return transaction.commit();
    });
}

} // namespace choba
