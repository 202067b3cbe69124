// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/exchangeratestore.h"

namespace choba {

namespace {

MonthRate rateOf(const Row &row)
{
    return {row.text(0), row.month(1),   ExchangeRate::ofMicros(row.int64(2)),
            row.text(3), row.instant(4), row.int32(5)};
}

constexpr auto columns =
    "SELECT payer, usage_month, rate_micros, entered_by, entered_at, row_version FROM exchange_rate ";

} // namespace

Result<std::vector<MonthRate>> ExchangeRateStore::ofMonth(Month month)
{
    return m_database
        .statement(QLatin1String(columns) + QStringLiteral("WHERE usage_month = ? ORDER BY payer"))
        .bind(month)
        .rows(rateOf);
}

Result<std::vector<MonthRate>> ExchangeRateStore::all()
{
    return m_database.statement(QLatin1String(columns) + QStringLiteral("ORDER BY usage_month DESC, payer"))
        .rows(rateOf);
}

Result<std::optional<MonthRate>> ExchangeRateStore::find(const QString &payer, Month month)
{
    return m_database
        .statement(QLatin1String(columns) + QStringLiteral("WHERE payer = ? AND usage_month = ?"))
        .bind(payer)
        .bind(month)
        .first(rateOf);
}

Result<bool> ExchangeRateStore::put(const MonthRate &rate, int basedOn)
{
    SqlStatement write = m_database.statement(
        basedOn == 0
            ? QStringLiteral(
                  "INSERT INTO exchange_rate (rate_micros, entered_by, entered_at, payer, "
                  "usage_month) VALUES (?, ?, ?, ?, ?) ON CONFLICT (payer, usage_month) DO NOTHING")
            : QStringLiteral("UPDATE exchange_rate SET rate_micros = ?, entered_by = ?, entered_at = ?, "
                             "row_version = row_version + 1 WHERE payer = ? AND usage_month = ? AND "
                             "row_version = ?"));
    write.bind(rate.rate.micros())
        .bind(rate.enteredBy)
        .bind(rate.enteredAt)
        .bind(rate.payer)
        .bind(rate.month);
    if (basedOn != 0)
        write.bind(basedOn);
    CHOBA_TRY_ASSIGN(const qint64 written, write.execCounting());
    return written > 0;
}

Result<bool> ExchangeRateStore::putAwsTotal(const QString &payer, Month month, Yen total, int basedOn)
{
    SqlStatement write = m_database.statement(
        basedOn == 0
            ? QStringLiteral("INSERT INTO aws_invoice_total (total_jpy, payer, usage_month) VALUES (?, ?, ?) "
                             "ON CONFLICT (payer, usage_month) DO NOTHING")
            : QStringLiteral("UPDATE aws_invoice_total SET total_jpy = ?, row_version = row_version + 1 "
                             "WHERE payer = ? AND usage_month = ? AND row_version = ?"));
    write.bind(total).bind(payer).bind(month);
    if (basedOn != 0)
        write.bind(basedOn);
    CHOBA_TRY_ASSIGN(const qint64 written, write.execCounting());
    return written > 0;
}

Result<std::optional<AwsTotal>> ExchangeRateStore::awsTotal(const QString &payer, Month month)
{
    return m_database
        .statement(QStringLiteral(
            "SELECT total_jpy, row_version FROM aws_invoice_total WHERE payer = ? AND usage_month = ?"))
        .bind(payer)
        .bind(month)
        .first([](const Row &row) {
            return AwsTotal{row.yen(0), row.int32(1)};
        });
}

std::optional<MonthRate> rateFor(const std::vector<MonthRate> &rates, const QString &payer)
{
    const MonthRate *common = nullptr;
    for (const MonthRate &rate : rates) {
        if (rate.payer == payer)
            return rate;
        if (rate.payer.isEmpty())
            common = &rate;
    }
    return common != nullptr ? std::optional(*common) : std::nullopt;
}

} // namespace choba
