// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/adjustinvoice.h"

#include "models/base/ids.h"
#include "models/billing/invoicestore.h"
#include "models/storage/audit.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AdjustInvoice)
};

Result<void> refuseIssued(Database &database, const QString &account, Month month)
{
    CHOBA_TRY_ASSIGN(const std::set<QString> issued, InvoiceStore(database).issuedAccounts(month));
    if (issued.count(account) > 0) {
        return Error::of(ErrorKind::Conflict,
                         Words::tr("The invoice of %1 for %2 is issued and never changes.")
                             .arg(account, month.toString()));
    }
    return ok();
}

Error combined(std::vector<Problem> problems)
{
    return Error::invalid(std::move(problems));
}

} // namespace

Result<StoredManualLine> addManualLine(Desk &desk, const QString &account, Month month,
                                       const QString &description, Yen amount, const QString &reason)
{
    std::vector<Problem> problems;
    const auto id = AwsAccountId::parse(account, QStringLiteral("account"));
    if (!id)
        problems.push_back(id.error().problems.front());
    if (description.trimmed().isEmpty())
        problems.push_back(
            {QStringLiteral("description"), Words::tr("Say what the customer reads on the invoice.")});
    if (reason.trimmed().isEmpty())
        problems.push_back({QStringLiteral("reason"), Words::tr("Say why the line is there.")});
    if (amount.isZero())
        problems.push_back({QStringLiteral("amount"), Words::tr("A line of zero yen changes nothing.")});
    if (!problems.empty())
        return combined(std::move(problems));
    CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
    CHOBA_TRY(refuseIssued(desk.database, id->digits(), month));
    StoredManualLine line{{0, amount, description.trimmed()},
                          id->digits(),
                          month,
                          reason.trimmed(),
                          desk.actor.name,
                          desk.clock.now(),
                          0};
    CHOBA_TRY_ASSIGN(line.line.id, AdjustmentStore(desk.database).insertLine(line));
    CHOBA_TRY(appendAudit(desk, {QStringLiteral("add_manual_line"),
                                 QStringLiteral("manual_line"),
                                 QString::number(line.line.id),
                                 {},
                                 {{QStringLiteral("account"), line.account},
                                  {QStringLiteral("month"), month.toString()},
                                  {QStringLiteral("description"), line.line.description},
                                  {QStringLiteral("amount_jpy"), amount.amount()},
                                  {QStringLiteral("reason"), line.reason}}}));
    transaction.announce({QStringLiteral("manual_line"), {line.line.id}});
    CHOBA_TRY(transaction.commit());
    return line;
}

Result<void> removeManualLine(Desk &desk, qint64 id)
{
    CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
    CHOBA_TRY_ASSIGN(const bool removed, AdjustmentStore(desk.database).removeLine(id));
    if (!removed)
        return Error::of(ErrorKind::NotFound, Words::tr("There is no such line."));
    CHOBA_TRY(appendAudit(
        desk,
        {QStringLiteral("remove_manual_line"), QStringLiteral("manual_line"), QString::number(id), {}, {}}));
    transaction.announce({QStringLiteral("manual_line"), {id}});
    return transaction.commit();
}

Result<void> setSupportByHand(Desk &desk, const SupportByHand &support)
{
    std::vector<Problem> problems;
    const auto id = AwsAccountId::parse(support.account, QStringLiteral("account"));
    if (!id)
        problems.push_back(id.error().problems.front());
    if (support.reason.trimmed().isEmpty())
        problems.push_back({QStringLiteral("reason"), Words::tr("Say why.")});
    if ((support.fee && support.fee->isNegative()) || support.addOn.isNegative())
        problems.push_back({QStringLiteral("fee_usd"), Words::tr("A fee is not negative.")});
    if (!problems.empty())
        return combined(std::move(problems));
    CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
    CHOBA_TRY(refuseIssued(desk.database, id->digits(), support.month));
    SupportByHand entered = support;
    entered.account = id->digits();
    entered.reason = support.reason.trimmed();
    entered.enteredBy = desk.actor.name;
    entered.enteredAt = desk.clock.now();
    CHOBA_TRY(AdjustmentStore(desk.database).putSupport(entered));
    CHOBA_TRY(
        appendAudit(desk, {QStringLiteral("set_support_by_hand"),
                           QStringLiteral("account"),
                           entered.account,
                           {},
                           {{QStringLiteral("month"), entered.month.toString()},
                            {QStringLiteral("fee_usd"), entered.fee ? entered.fee->toString() : QString()},
                            {QStringLiteral("add_on_usd"), entered.addOn.toString()},
                            {QStringLiteral("charge_dismissed"), entered.chargeDismissed},
                            {QStringLiteral("reason"), entered.reason}}}));
    transaction.announce({QStringLiteral("support"), {}});
    return transaction.commit();
}

} // namespace choba
