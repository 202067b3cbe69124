// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/exchangerate.h"
#include "models/base/month.h"
#include "models/storage/database.h"

namespace choba {

/// AWS's rate for one payer's month, or for every payer without its own (payer "").
struct MonthRate
{
    QString payer;
    Month month;
    ExchangeRate rate;
    QString enteredBy;
    QDateTime enteredAt;
    int rowVersion = 0;
};

/// AWS's own invoice total of a payer's month.
struct AwsTotal
{
    Yen total;
    int rowVersion = 0;
};

/// All SQL of exchange rates and of AWS's own yen totals.
class ExchangeRateStore
{
public:
    explicit ExchangeRateStore(Database &database)
        : m_database(database)
    {}

    Result<std::vector<MonthRate>> ofMonth(Month month);
    Result<std::vector<MonthRate>> all(); ///< newest month first
    Result<std::optional<MonthRate>> find(const QString &payer, Month month);
    /// Inserts, or replaces the version \a basedOn (0: none); false when that is not what is stored.
    Result<bool> put(const MonthRate &rate, int basedOn);
    /// Inserts, or replaces the version \a basedOn (0: none); false when that is not what is stored.
    Result<bool> putAwsTotal(const QString &payer, Month month, Yen total, int basedOn);
    Result<std::optional<AwsTotal>> awsTotal(const QString &payer, Month month);

private:
    Database &m_database;
};

/// The rate that holds for \a payer among those of a month: its own, else the common one.
std::optional<MonthRate> rateFor(const std::vector<MonthRate> &rates, const QString &payer);

} // namespace choba
