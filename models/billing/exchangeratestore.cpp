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

Result<void> ExchangeRateStore::put(const MonthRate &rate)
{
    return m_database
        .statement(QStringLiteral(
            "INSERT INTO exchange_rate (payer, usage_month, rate_micros, entered_by, entered_at) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (payer, usage_month) DO UPDATE SET "
            "rate_micros = excluded.rate_micros, entered_by = excluded.entered_by, "
            "entered_at = excluded.entered_at, row_version = exchange_rate.row_version + 1"))
        .bind(rate.payer)
        .bind(rate.month)
        .bind(rate.rate.micros())
        .bind(rate.enteredBy)
        .bind(rate.enteredAt)
        .exec();
}

Result<void> ExchangeRateStore::putAwsTotal(const QString &payer, Month month, Yen total)
{
    return m_database
        .statement(
            QStringLiteral("INSERT INTO aws_invoice_total (payer, usage_month, total_jpy) VALUES (?, ?, ?) "
                           "ON CONFLICT (payer, usage_month) DO UPDATE SET total_jpy = excluded.total_jpy"))
        .bind(payer)
        .bind(month)
        .bind(total)
        .exec();
}

Result<std::optional<Yen>> ExchangeRateStore::awsTotal(const QString &payer, Month month)
{
    return m_database
        .statement(
            QStringLiteral("SELECT total_jpy FROM aws_invoice_total WHERE payer = ? AND usage_month = ?"))
        .bind(payer)
        .bind(month)
        .first([](const Row &row) { return row.yen(0); });
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
