// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/usd.h"
#include "models/storage/database.h"

#include <QRegularExpression>

namespace choba {

/// Looks for sums of money in everything a login of PostgreSQL may select: tables, parts, views, the
/// catalogue with its statistics. Made from the catalogue itself, so that what is added later is searched
/// too.
class FigureHunt
{
public:
    /// A sum as a decimal; it is looked for as that and in stored units.
    void add(const QString &sum)
    {
        addText(sum);
        if (const auto usd = Usd::parse(sum, {}))
            addText(QString::number(usd->units()));
    }
    /// Not as it stands: the question itself is among what may be read.
    void addText(const QString &digits)
    {
        m_patterns += QLatin1Char('[') + digits.front() + QLatin1Char(']') +
                      QRegularExpression::escape(digits.sliced(1));
    }

    /// The relations where any of the sums stands; an error that is no refusal ends the hunt.
    Result<QStringList> places(Database &database) const
    {
        CHOBA_TRY_ASSIGN(const auto relations, readable(database));
        QStringList found;
        for (const auto &[relation, columns] : relations) {
            const auto rows =
                database
                    .statement(QStringLiteral("SELECT COUNT(*) FROM %1 x WHERE concat_ws(' ', %2) ~ ?")
                                   .arg(relation, columns))
                    .bind(QStringLiteral("(%1)").arg(m_patterns.join(QLatin1Char('|'))))
                    .scalar();
            const bool refused = !rows && rows.error().detail.contains(QLatin1String("permission denied"));
            if (!rows && !refused)
                return rows.error();
            if (rows && *rows > 0)
                found += relation;
        }
        return found;
    }

    /// Every relation with the columns that may be selected, as texts.
    static Result<std::vector<std::pair<QString, QString>>> readable(Database &database)
    {
        return database
            .statement(QStringLiteral(
                "SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname), "
                "string_agg('x.' || quote_ident(a.attname) || '::text', ', ' ORDER BY a.attnum) "
                "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped "
                "WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND has_column_privilege(c.oid, a.attnum, "
                "'SELECT') GROUP BY n.nspname, c.relname ORDER BY 1"))
            .rows([](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    }

private:
    QStringList m_patterns;
};

} // namespace choba
