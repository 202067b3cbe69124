// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/yen.h"

#include "models/base/decimal.h"

namespace choba {

QString Yen::grouped() const
{
    QString digits = decimalString(m_amount < 0 ? -int128(m_amount) : int128(m_amount), 0);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QLatin1Char(','));
    return m_amount < 0 ? QLatin1Char('-') + digits : digits;
}

Result<Yen> Yen::parse(QStringView text, const QString &field)
{
    CHOBA_TRY_ASSIGN(const qint64 amount, parseDecimal(text, 0, field));
    return Yen(amount);
}

} // namespace choba
