// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/exchangerate.h"
#include "models/base/month.h"
#include "models/base/percent.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <utility>
#include <vector>

namespace choba {

class Database;

/// The columns of the current row, read by position. A null reads as the type's empty value; ask isNull()
/// first where that matters. Valid only inside the callback that got it.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {}

    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 int64(int column) const { return m_query.value(column).toLongLong(); }
    int int32(int column) const { return m_query.value(column).toInt(); }
    bool flag(int column) const { return m_query.value(column).toLongLong() != 0; }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    Yen yen(int column) const { return Yen(int64(column)); }
    Usd usd(int column) const { return Usd::ofUnits(int64(column)); }
    /// Reads the two columns that splitSum() selects, exact beyond 64 bits.
    UsdSum usdSum(int firstColumn) const;
    Month month(int column) const { return Month::ofIndex(int32(column)); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    QDateTime instant(int column) const;                               ///< UTC; invalid for null
    QVariant value(int column) const { return m_query.value(column); } ///< for item models only

private:
    const QSqlQuery &m_query;
};

/// "SUM(c / 10^9), SUM(c % 10^9)": an exact 128-bit sum of a 64-bit money column on both engines, read by
/// Row::usdSum. A plain SUM overflows in SQLite beyond $922 million.
QString splitSum(const QString &column);

/// One SQL text with "?" places, bound in order, run as often as wished. The only holder of a QSqlQuery.
class SqlStatement
{
public:
    SqlStatement(Database &database, QString sql);

    SqlStatement &bind(qint64 value);
    SqlStatement &bind(int value) { return bind(qint64(value)); }
    SqlStatement &bind(bool value) { return bind(qint64(value ? 1 : 0)); }
    SqlStatement &bind(const QString &value);
    SqlStatement &bind(const QByteArray &value);
    SqlStatement &bind(Yen value) { return bind(value.amount()); }
    SqlStatement &bind(Usd value) { return bind(value.units()); }
    SqlStatement &bind(Month value) { return bind(qint64(value.index())); }
    SqlStatement &bind(const QDate &value);     ///< ISO text; null when invalid
    SqlStatement &bind(const QDateTime &value); ///< ISO text in UTC; null when invalid
    SqlStatement &bind(std::nullopt_t);
    SqlStatement &bindValue(const QVariant &value); ///< for paged queries, which keep their values typed
    template <typename T>
    SqlStatement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bind(std::nullopt);
    }
    SqlStatement &bind(const char *) = delete; // would otherwise bind as bool

    /// Runs it; the bound values are used up. A broken constraint is Conflict.
    Result<void> exec();
    /// exec(), then the number of rows changed.
    Result<qint64> execCounting();

    /// exec(), then \a make(Row) for every row.
    template <typename Make>
    auto rows(Make make) -> Result<std::vector<decltype(make(std::declval<const Row &>()))>>
    {
        std::vector<decltype(make(std::declval<const Row &>()))> result;
        CHOBA_TRY(forEach([&](const Row &row) { result.push_back(make(row)); }));
        return result;
    }
    /// exec(), then \a make(Row) for the first row, if there is one.
    template <typename Make>
    auto first(Make make) -> Result<std::optional<decltype(make(std::declval<const Row &>()))>>
    {
        std::optional<decltype(make(std::declval<const Row &>()))> result;
        CHOBA_TRY(forEach([&](const Row &row) {
            if (!result)
                result.emplace(make(row));
        }));
        return result;
    }
    /// The integer in the first column of the only row: COUNT(*), INSERT … RETURNING id. Storage when there
    /// is none.
    Result<qint64> scalar();
    template <typename Use>
    Result<void> forEach(Use use)
    {
        CHOBA_TRY(exec());
        const Row row(m_query);
        while (m_query.next())
            use(row);
        return finished();
    }

private:
    Result<void> finished(); ///< tells the end of the rows from a failure on the way
    Result<void> run(const std::vector<QVariant> &values);
    bool isCut() const; ///< the server's line is lost and no transaction with it
    Result<void> reconnectIdle();
    Error lastError() const;

    Database *m_database;
    QString m_sql;
    QSqlQuery m_query;
    std::vector<QVariant> m_values;
    bool m_prepared = false;
};

} // namespace choba
