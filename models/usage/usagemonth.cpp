// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usagemonth.h"

#include "models/storage/transaction.h"

namespace choba {

namespace {

QString isIn(const Database &database, const QString &column, Month from, Month to)
{
    if (database.engine() == Engine::Sqlite)
        return {};
    return from == to
               ? QStringLiteral(" AND %1 = %2").arg(column).arg(from.index())
               : QStringLiteral(" AND %1 BETWEEN %2 AND %3").arg(column).arg(from.index()).arg(to.index());
}

} // namespace

QString ofMonth(const Database &database, const QString &alias, const QString &month)
{
    return database.engine() == Engine::Sqlite ? QString()
                                               : QStringLiteral(" AND %1.usage_month = %2").arg(alias, month);
}

QString ofMonths(const Database &database, const QString &alias, Month from, Month to)
{
    return isIn(database, alias + QStringLiteral(".usage_month"), from, to);
}

QString daysOfMonths(const Database &database, const QString &alias, Month from, Month to)
{
    return ofMonths(database, alias, from, to) +
           isIn(database, alias + QStringLiteral(".day_month"), from, to);
}

Result<void> makeUsageMonths(Database &database, const std::vector<Month> &months)
{
    if (database.engine() == Engine::Sqlite || months.empty())
        return ok();
    CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    for (const Month month : months)
        CHOBA_TRY(database.statement(QStringLiteral("SELECT make_usage_month(?)")).bind(month).exec());
    return transaction.commit();
}

} // namespace choba
