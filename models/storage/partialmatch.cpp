// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/partialmatch.h"

namespace choba {

PartialMatch PartialMatch::of(const QString &typed, const QStringList &columns)
{
    PartialMatch match;
    if (typed.isEmpty())
        return match;
    QString literal = typed;
    for (const QChar special : {u'\\', u'%', u'_'})
        literal.replace(special, QStringLiteral("\\") + special);
    QStringList conditions;
    for (const QString &column : columns) {
        // Both sides lowered by the engine: its idea of letters must be the same on both.
        conditions.append(QStringLiteral("LOWER(%1) LIKE LOWER(?) ESCAPE '\\'").arg(column));
        match.values.append(QString(QLatin1Char('%') + literal + QLatin1Char('%')));
    }
    match.sql = QLatin1Char('(') + conditions.join(QStringLiteral(" OR ")) + QLatin1Char(')');
    return match;
}

} // namespace choba
