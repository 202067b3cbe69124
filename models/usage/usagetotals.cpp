// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usagetotals.h"

#include "models/usage/usagemonth.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageTotals)
};

struct Dimension
{
    UsageDimension dimension;
    const char *option;
    const char *field;
    const char *column;
};

constexpr std::array<Dimension, 9> dimensions = {{
    {UsageDimension::Month, "month", "month", "r.period_month"},
    {UsageDimension::Day, "day", "day", "s.day"},
    {UsageDimension::Payer, "payer", "payer", "r.payer"},
    {UsageDimension::Account, "account", "account", "s.account"},
    {UsageDimension::Product, "product", "product_code", "s.product_code"},
    {UsageDimension::Type, "type", "line_item_type", "s.line_item_type"},
    {UsageDimension::Region, "region", "region", "s.region"},
    {UsageDimension::UsageType, "usage_type", "usage_type", "s.usage_type"},
    {UsageDimension::ChargeClass, "charge_class", "charge_class", "s.charge_class"},
}};

const Dimension &of(UsageDimension dimension)
{
    return dimensions.at(static_cast<size_t>(dimension));
}

QString nameOf(const Row &row, int column, UsageDimension dimension)
{
    if (dimension == UsageDimension::Month)
        return row.month(column).toString();
    if (dimension == UsageDimension::Day) {
        const int day = row.int32(column);
        return QDate(day / 10000, day / 100 % 100, day % 100).toString(Qt::ISODate);
    }
    return row.text(column);
}

QString textOf(const Database &database, const UsageQuestion &question)
{
    const bool byDay =
        std::find(question.by.begin(), question.by.end(), UsageDimension::Day) != question.by.end();
    QStringList columns;
    for (const UsageDimension dimension : question.by)
        columns += QLatin1String(of(dimension).column);
    QString sql = QStringLiteral("SELECT ");
    for (const QString &column : columns)
        sql += column + QStringLiteral(", ");
    // A view has series with their days, and their cost and lines by day.
    sql += splitSum(QStringLiteral("s.cost_usd")) +
           QStringLiteral(", COALESCE(SUM(s.lines), 0) FROM report r JOIN %1 s ON s.version_id = "
                          "r.current_version_id WHERE r.period_month BETWEEN ? AND ?")
               .arg(byDay ? QStringLiteral("usage_day") : QStringLiteral("charge_series"));
    sql += (byDay ? daysOfMonths : ofMonths)(database, QStringLiteral("s"), question.from, question.to);
    if (!question.payer.isEmpty())
        sql += QStringLiteral(" AND r.payer = ?");
    if (!question.accounts.isEmpty()) {
        const QStringList places(question.accounts.size(), QStringLiteral("?"));
        sql += QStringLiteral(" AND s.account IN (") + places.join(QLatin1Char(',')) + QLatin1Char(')');
    }
    if (!question.productCode.isEmpty())
        sql += QStringLiteral(" AND s.product_code = ?");
    if (!question.lineItemType.isEmpty())
        sql += QStringLiteral(" AND s.line_item_type = ?");
    if (!question.region.isEmpty())
        sql += QStringLiteral(" AND s.region = ?");
    if (!question.withoutTypes.isEmpty()) {
        const QStringList places(question.withoutTypes.size(), QStringLiteral("?"));
        sql += QStringLiteral(" AND s.line_item_type NOT IN (") + places.join(QLatin1Char(',')) +
               QLatin1Char(')');
    }
    if (!columns.isEmpty())
        sql += QStringLiteral(" GROUP BY ") + columns.join(QStringLiteral(", "));
    return sql;
}

} // namespace

Result<UsageDimension> parseUsageDimension(QStringView text, const QString &field)
{
    QStringList options;
    for (const Dimension &dimension : dimensions) {
        if (text == QLatin1String(dimension.option))
            return dimension.dimension;
        options += QLatin1String(dimension.option);
    }
    return Error::invalid(field,
                          Words::tr("“%1” is none of %2.").arg(text, options.join(QStringLiteral(", "))));
}

QString jsonField(UsageDimension dimension)
{
    return QLatin1String(of(dimension).field);
}

Result<std::vector<UsageTotal>> usageTotals(Database &database, const UsageQuestion &question)
{
    SqlStatement select = database.statement(textOf(database, question));
    select.bind(question.from).bind(question.to);
    if (!question.payer.isEmpty())
        select.bind(question.payer);
    for (const QString &account : question.accounts)
        select.bind(account);
    if (!question.productCode.isEmpty())
        select.bind(question.productCode);
    if (!question.lineItemType.isEmpty())
        select.bind(question.lineItemType);
    if (!question.region.isEmpty())
        select.bind(question.region);
    for (const QString &type : question.withoutTypes)
        select.bind(type);
    const int names = static_cast<int>(question.by.size());
    CHOBA_TRY_ASSIGN(std::vector<UsageTotal> totals, select.rows([&](const Row &row) {
        UsageTotal total;
        for (int i = 0; i < names; ++i)
            total.names += nameOf(row, i, question.by[static_cast<size_t>(i)]);
        total.cost = row.usdSum(names);
        total.lines = row.int64(names + 2);
        return total;
    }));
    // Here, not in SQL: the engines sort text differently.
    std::sort(totals.begin(), totals.end(),
              [](const UsageTotal &left, const UsageTotal &right) { return left.names < right.names; });
    return totals;
}

Result<QStringList> usageNames(Database &database, UsageDimension by, Month from, Month to)
{
    Q_ASSERT(by != UsageDimension::Day);
    const QString sql =
        QStringLiteral("SELECT DISTINCT %1 FROM report r JOIN charge_series s ON s.version_id = "
                       "r.current_version_id WHERE r.period_month BETWEEN ? AND ?");
    SqlStatement select = database.statement(sql.arg(QLatin1String(of(by).column)) +
                                             ofMonths(database, QStringLiteral("s"), from, to));
    CHOBA_TRY_ASSIGN(const std::vector<QString> found,
                     select.bind(from).bind(to).rows([&](const Row &row) { return nameOf(row, 0, by); }));
    QStringList names(found.begin(), found.end());
    names.sort();
    return names;
}

QJsonObject toJson(const UsageTotal &total, const std::vector<UsageDimension> &by)
{
    QJsonObject item;
    for (size_t i = 0; i < by.size(); ++i)
        item.insert(jsonField(by[i]), total.names.at(static_cast<qsizetype>(i)));
    item.insert(QStringLiteral("cost_usd"), total.cost.toString());
    item.insert(QStringLiteral("lines"), total.lines);
    return item;
}

Result<std::vector<UsageMover>> usageMovers(Database &database, const UsageQuestion &question, Month month,
                                            int count)
{
    UsageQuestion both = question;
    both.by = {UsageDimension::Month, UsageDimension::Account, UsageDimension::Product};
    both.from = month.plus(-1);
    both.to = month;
    CHOBA_TRY_ASSIGN(const std::vector<UsageTotal> totals, usageTotals(database, both));
    std::map<QStringList, UsageMover> moved;
    for (const UsageTotal &total : totals) {
        UsageMover &mover = moved[total.names.mid(1)];
        mover.account = total.names[1];
        mover.productCode = total.names[2];
        (total.names[0] == month.toString() ? mover.after : mover.before) += total.cost;
    }
    std::vector<UsageMover> movers;
    for (auto &[key, mover] : moved) {
        if (mover.before != mover.after)
            movers.push_back(std::move(mover));
    }
    const auto size = [](const UsageMover &mover) {
        const int128 change = (mover.after - mover.before).units();
        return change < 0 ? -change : change;
    };
    std::stable_sort(movers.begin(), movers.end(), [&](const UsageMover &left, const UsageMover &right) {
        return size(left) > size(right);
    });
    if (movers.size() > static_cast<size_t>(count))
        movers.resize(static_cast<size_t>(count));
    return movers;
}

} // namespace choba
