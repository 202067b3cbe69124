// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/numberseries.h"

namespace choba {

Result<qint64> NumberSeries::lockNext()
{
    // SQLite's transaction already holds the one write lock.
    const QString lock = m_database.engine() == Engine::Postgres ? QStringLiteral(" FOR UPDATE") : QString();
    return m_database
        .statement(QStringLiteral("SELECT next_number FROM number_series WHERE name = 'invoice'") + lock)
        .scalar();
}

Result<qint64> NumberSeries::next()
{
    return m_database
        .statement(QStringLiteral("SELECT next_number FROM number_series WHERE name = 'invoice'"))
        .scalar();
}

Result<void> NumberSeries::advance(qint64 count)
{
    return m_database
        .statement(
            QStringLiteral("UPDATE number_series SET next_number = next_number + ? WHERE name = 'invoice'"))
        .bind(count)
        .exec();
}

Result<void> NumberSeries::startAt(qint64 first)
{
    return m_database
        .statement(QStringLiteral("UPDATE number_series SET next_number = ? WHERE name = 'invoice' "
                                  "AND NOT EXISTS (SELECT 1 FROM invoice WHERE number IS NOT NULL)"))
        .bind(first)
        .exec();
}

QString NumberSeries::text(qint64 number)
{
    return QString::number(number).rightJustified(10, QLatin1Char('0'));
}

} // namespace choba
