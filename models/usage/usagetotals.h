// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QJsonObject>
#include <QStringList>

namespace choba {

/// What usage can be added up by.
enum class UsageDimension { Month, Day, Payer, Account, Product, Type, Region, UsageType, ChargeClass };

/// "month", "day", "payer", "account", "product", "type", "region", "usage_type", "charge_class".
Result<UsageDimension> parseUsageDimension(QStringView text, const QString &field);
/// The field of a JSON item: "product_code" and "line_item_type" where the option says product and type.
QString jsonField(UsageDimension dimension);

/// Which charges, and by what they are added up. Only current versions of reports count.
struct UsageQuestion
{
    std::vector<UsageDimension> by; ///< any of them, none for one sum
    Month from;
    Month to;                      ///< included; billing months of AWS
    QString payer;                 ///< "" = all
    QStringList accounts;          ///< empty = all
    QString productCode;           ///< "" = all
    QString lineItemType;          ///< "" = all
    QString region;                ///< "" = all
    QStringList withoutTypes = {}; ///< line item types to leave out
};

/// One sum. \a names are as asked for; months as "2026-03", days as "2026-03-31".
struct UsageTotal
{
    QStringList names;
    UsdSum cost;
    qint64 lines = 0;
};

/// The answer, ordered by its names. Exact beyond 64 bits.
Result<std::vector<UsageTotal>> usageTotals(Database &database, const UsageQuestion &question);

/// The values of \a by that occur in the billing months from \a from to \a to, in order: without adding
/// anything up. \pre not Day
Result<QStringList> usageNames(Database &database, UsageDimension by, Month from, Month to);

/// {"account", "product_code", …, "cost_usd", "lines"} (section 20).
QJsonObject toJson(const UsageTotal &total, const std::vector<UsageDimension> &by);

/// What changed most between two months.
struct UsageMover
{
    QString account;
    QString productCode;
    UsdSum before;
    UsdSum after;
};
/// Accounts' products of the question's accounts, ordered by the size of their change against the month
/// before; at most \a count.
Result<std::vector<UsageMover>> usageMovers(Database &database, const UsageQuestion &question, Month month,
                                            int count);

} // namespace choba
