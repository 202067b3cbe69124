// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/setexchangerate.h"

#include "models/base/ids.h"
#include "models/storage/audit.h"
#include "models/storage/lastchange.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

namespace choba {

namespace {

const QString kind = QStringLiteral("exchange_rate");
const QString totalKind = QStringLiteral("aws_invoice_total");

Result<QString> checkedPayer(const QString &payer)
{
    if (payer.isEmpty())
        return QString(QLatin1String(""));
    CHOBA_TRY_ASSIGN(const AwsAccountId id, AwsAccountId::parse(payer, QStringLiteral("payer")));
    return id.digits();
}

QJsonObject auditJson(const std::optional<MonthRate> &rate)
{
    return rate ? QJsonObject{{QStringLiteral("rate"), rate->rate.toString()}} : QJsonObject();
}

QString subject(const QString &payer, Month month)
{
    return month.toString() + QLatin1Char('/') + payer;
}

} // namespace

Result<RateEntered> setExchangeRate(Desk &desk, Month month, ExchangeRate rate, const QString &payer,
                                    std::optional<int> basedOn)
{
    CHOBA_TRY(require(desk, Permission::SetExchangeRates));
    return retried(desk.database, [&]() -> Result<RateEntered> {
        CHOBA_TRY_ASSIGN(const QString checked, checkedPayer(payer));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        ExchangeRateStore store(desk.database);
        CHOBA_TRY_ASSIGN(const std::optional<MonthRate> before, store.find(checked, month));
        const int version = before ? before->rowVersion : 0;
        const QString id = subject(checked, month);
        if (basedOn && *basedOn != version)
            return before ? changedMeanwhile(before->enteredBy, before->enteredAt)
                          : changedMeanwhile(desk.database, kind, id);
        const MonthRate entered{checked, month, rate, desk.actor.name, desk.clock.now(), version + 1};
        CHOBA_TRY_ASSIGN(const bool written, store.put(entered, version));
        if (!written)
            return changedMeanwhile(desk.database, kind, id);
        CHOBA_TRY(appendAudit(
            desk, {QStringLiteral("set_exchange_rate"), kind, id, auditJson(before), auditJson(entered)}));
        transaction.announce({kind, {}});
        CHOBA_TRY(transaction.commit());
        return RateEntered{entered, before};
    });
}

Result<std::optional<AwsTotal>> setAwsInvoiceTotal(Desk &desk, Month month, const QString &payer, Yen total,
                                                   std::optional<int> basedOn)
{
    CHOBA_TRY(require(desk, Permission::SetExchangeRates));
    return retried(desk.database, [&]() -> Result<std::optional<AwsTotal>> {
        CHOBA_TRY_ASSIGN(const AwsAccountId id, AwsAccountId::parse(payer, QStringLiteral("payer")));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        ExchangeRateStore store(desk.database);
        CHOBA_TRY_ASSIGN(const std::optional<AwsTotal> before, store.awsTotal(id.digits(), month));
        const int version = before ? before->rowVersion : 0;
        const QString totalOf = subject(id.digits(), month);
        if (basedOn && *basedOn != version)
            return changedMeanwhile(desk.database, totalKind, totalOf);
        CHOBA_TRY_ASSIGN(const bool written, store.putAwsTotal(id.digits(), month, total, version));
        if (!written)
            return changedMeanwhile(desk.database, totalKind, totalOf);
        const auto json = [](Yen yen) { return QJsonObject{{QStringLiteral("total_jpy"), yen.amount()}}; };
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("set_aws_invoice_total"), totalKind, totalOf,
                                     before ? json(before->total) : QJsonObject(), json(total)}));
        transaction.announce({kind, {}});
        CHOBA_TRY(transaction.commit());
        return before;
    });
}

} // namespace choba
