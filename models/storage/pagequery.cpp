// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/pagequery.h"

#include <algorithm>

namespace choba {

namespace {

QString whereOf(const QStringList &conditions)
{
    QStringList kept;
    for (const QString &condition : conditions) {
        if (!condition.isEmpty())
            kept.append(QLatin1Char('(') + condition + QLatin1Char(')'));
    }
    return kept.isEmpty() ? QString() : QStringLiteral(" WHERE ") + kept.join(QStringLiteral(" AND "));
}

} // namespace

PageSql::PageSql(std::vector<PageColumn> columns, PageQuery query, std::vector<PageSort> sort)
    : m_columns(std::move(columns))
    , m_query(std::move(query))
{
    for (const PageSort &one : sort) {
        const PageColumn &column = m_columns.at(static_cast<std::size_t>(one.column));
        m_keys.push_back({column.sql, one.order == Qt::DescendingOrder, one.column});
    }
    // The id goes the way of the last key, so that one index serves both directions.
    m_keys.push_back({m_query.idSql, !m_keys.empty() && m_keys.back().descending, -1});
}

QString PageSql::selectList() const
{
    QStringList list{m_query.idSql};
    for (const PageColumn &column : m_columns)
        list.append(column.sql);
    return list.join(QStringLiteral(", "));
}

QString PageSql::orderBy(bool backwards) const
{
    QStringList list;
    for (const Key &key : m_keys)
        list.append(key.sql +
                    (key.descending != backwards ? QStringLiteral(" DESC") : QStringLiteral(" ASC")));
    return QStringLiteral(" ORDER BY ") + list.join(QStringLiteral(", "));
}

QVariant PageSql::keyValue(const Key &key, const PageRow &row) const
{
    return key.column < 0 ? QVariant::fromValue(row.id) : row.values.at(static_cast<std::size_t>(key.column));
}

/// The rows beyond an edge. One direction throughout compares row values, which an index can answer; mixed
/// directions are spelled out key by key.
PageStatement PageSql::beyond(const PageRow &edge, bool backwards) const
{
    PageStatement result;
    const bool oneWay = std::all_of(m_keys.begin(), m_keys.end(), [&](const Key &key) {
        return key.descending == m_keys.front().descending;
    });
    const auto operatorOf = [&](const Key &key) {
        return key.descending != backwards ? QLatin1String(" < ") : QLatin1String(" > ");
    };
    if (oneWay) {
        QStringList names;
        QStringList places;
        for (const Key &key : m_keys) {
            names.append(key.sql);
            places.append(QStringLiteral("?"));
            result.values.append(keyValue(key, edge));
        }
        result.sql = QLatin1Char('(') + names.join(QStringLiteral(", ")) + QLatin1Char(')') +
                     operatorOf(m_keys.front()) + QLatin1Char('(') + places.join(QStringLiteral(", ")) +
                     QLatin1Char(')');
        return result;
    }
    QStringList alternatives;
    for (std::size_t at = 0; at < m_keys.size(); ++at) {
        QStringList terms;
        for (std::size_t before = 0; before < at; ++before) {
            terms.append(m_keys[before].sql + QStringLiteral(" = ?"));
            result.values.append(keyValue(m_keys[before], edge));
        }
        terms.append(m_keys[at].sql + operatorOf(m_keys[at]) + QLatin1Char('?'));
        result.values.append(keyValue(m_keys[at], edge));
        alternatives.append(QLatin1Char('(') + terms.join(QStringLiteral(" AND ")) + QLatin1Char(')'));
    }
    result.sql = alternatives.join(QStringLiteral(" OR "));
    return result;
}

PageStatement PageSql::page(const std::optional<PageRow> &edge, bool backwards, qint64 offset,
                            int limit) const
{
    const PageStatement beyondEdge = edge ? beyond(*edge, backwards) : PageStatement{};
    PageStatement result;
    result.sql = QStringLiteral("SELECT ") + selectList() + QStringLiteral(" FROM ") + m_query.from +
                 whereOf({m_query.where, beyondEdge.sql}) + orderBy(backwards) +
                 QStringLiteral(" LIMIT %1").arg(limit);
    if (offset > 0)
        result.sql += QStringLiteral(" OFFSET %1").arg(offset);
    result.values = m_query.values + beyondEdge.values;
    return result;
}

PageStatement PageSql::count() const
{
    QStringList list{QStringLiteral("COUNT(*)")};
    list += m_query.summarySql;
    return {QStringLiteral("SELECT ") + list.join(QStringLiteral(", ")) + QStringLiteral(" FROM ") +
                m_query.from + whereOf({m_query.where}),
            m_query.values};
}

PageStatement PageSql::rowsBefore(const PageRow &row) const
{
    const PageStatement before = beyond(row, true);
    return {QStringLiteral("SELECT COUNT(*) FROM ") + m_query.from + whereOf({m_query.where, before.sql}),
            m_query.values + before.values};
}

PageStatement PageSql::byId(qint64 id) const
{
    return {QStringLiteral("SELECT ") + selectList() + QStringLiteral(" FROM ") + m_query.from +
                whereOf({m_query.where, m_query.idSql + QStringLiteral(" = ?")}),
            m_query.values + QVariantList{QVariant::fromValue(id)}};
}

} // namespace choba
