// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace choba {

/// A column as the database knows it. The key names it for settings and sorting and never changes.
struct PageColumn
{
    QString key;
    QString sql; ///< never null where it is sorted by: wrap it in COALESCE
    bool sortable = true;
};

/// Which rows: the FROM and WHERE of a list with the values of its "?" places, and what is summed over all of
/// them.
struct PageQuery
{
    QString from;
    QString where; ///< "" = all
    QVariantList values;
    QString idSql;          ///< a unique integer: breaks ties, so that pages neither repeat nor skip a row
    QStringList summarySql; ///< aggregates over the filtered set, for the footer
    bool operator==(const PageQuery &) const = default;
};

struct PageSort
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const PageSort &) const = default;
};

/// The values of one row, in the order of the columns.
struct PageRow
{
    qint64 id = 0;
    std::vector<QVariant> values;
};

/// A piece of SQL and what is bound to it.
struct PageStatement
{
    QString sql;
    QVariantList values;
};

/// Builds the statements of a list. Pure: no database.
class PageSql
{
public:
    PageSql(std::vector<PageColumn> columns, PageQuery query, std::vector<PageSort> sort);

    /// \a limit rows after (or, \a backwards, before) \a edge; from the very start or end without one, \a
    /// offset rows in. Backwards the rows come in reverse.
    PageStatement page(const std::optional<PageRow> &edge, bool backwards, qint64 offset, int limit) const;
    PageStatement count() const; ///< COUNT(*), then the summaries
    /// How many rows stand before \a row: its row number.
    PageStatement rowsBefore(const PageRow &row) const;
    PageStatement byId(qint64 id) const;
    int columnCount() const { return static_cast<int>(m_columns.size()); }
    int summaryCount() const { return static_cast<int>(m_query.summarySql.size()); }

private:
    struct Key
    {
        QString sql;
        bool descending;
        int column;
    }; ///< column -1: the id
    QString selectList() const;
    QString orderBy(bool backwards) const;
    PageStatement beyond(const PageRow &edge, bool backwards) const;
    QVariant keyValue(const Key &key, const PageRow &row) const;

    std::vector<PageColumn> m_columns;
    PageQuery m_query;
    std::vector<Key> m_keys;
};

} // namespace choba
