// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/setexchangerate.h"

#include "models/base/ids.h"
#include "models/storage/audit.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

namespace choba {

namespace {

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

Result<MonthRate> setExchangeRate(Desk &desk, Month month, ExchangeRate rate, const QString &payer)
{
    CHOBA_TRY(require(desk, Permission::SetExchangeRates));
    return retried(desk.database, [&]() -> Result<MonthRate> {
        CHOBA_TRY_ASSIGN(const QString checked, checkedPayer(payer));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        ExchangeRateStore store(desk.database);
        CHOBA_TRY_ASSIGN(const std::vector<MonthRate> rates, store.ofMonth(month));
        std::optional<MonthRate> before = rateFor(rates, checked);
        if (before && before->payer != checked)
            before.reset();
        const MonthRate entered{
            checked, month, rate, desk.actor.name, desk.clock.now(), before ? before->rowVersion + 1 : 1};
        CHOBA_TRY(store.put(entered));
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("set_exchange_rate"), QStringLiteral("exchange_rate"),
                                     subject(checked, month), auditJson(before), auditJson(entered)}));
        transaction.announce({QStringLiteral("exchange_rate"), {}});
        CHOBA_TRY(transaction.commit());
        return entered;
    });
}

Result<void> setAwsInvoiceTotal(Desk &desk, Month month, const QString &payer, Yen total)
{
    CHOBA_TRY(require(desk, Permission::SetExchangeRates));
    return retried(desk.database, [&]() -> Result<void> {
        CHOBA_TRY_ASSIGN(const AwsAccountId id, AwsAccountId::parse(payer, QStringLiteral("payer")));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        ExchangeRateStore store(desk.database);
        CHOBA_TRY_ASSIGN(const std::optional<Yen> before, store.awsTotal(id.digits(), month));
        CHOBA_TRY(store.putAwsTotal(id.digits(), month, total));
        const auto json = [](Yen yen) { return QJsonObject{{QStringLiteral("total_jpy"), yen.amount()}}; };
        CHOBA_TRY(appendAudit(desk, {QStringLiteral("set_aws_invoice_total"),
                                     QStringLiteral("aws_invoice_total"), subject(id.digits(), month),
                                     before ? json(*before) : QJsonObject(), json(total)}));
        transaction.announce({QStringLiteral("exchange_rate"), {}});
        return transaction.commit();
    });
}

} // namespace choba
