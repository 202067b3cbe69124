// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/tablecontent.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace choba {

void TableContent::beginRow()
{
    m_row.resize(0); // keeps its memory
}

void TableContent::addValue(const std::optional<std::string_view> &value)
{
    // The length keeps two values from being read as one, -1 a null from an empty text.
    const qint64 size = value ? static_cast<qint64>(value->size()) : -1;
    const qint64 written = qToLittleEndian(size);
    m_row.append(reinterpret_cast<const char *>(&written), sizeof written);
    if (value)
        m_row.append(value->data(), size);
}

void TableContent::endRow()
{
    const QByteArray digest = QCryptographicHash::hash(m_row, QCryptographicHash::Sha256);
    quint64 carry = 0;
    for (std::size_t at = 0; at < m_sum.size(); ++at) {
        const auto part = qFromLittleEndian<quint64>(digest.constData() + at * sizeof(quint64));
        quint64 sum = 0;
        const bool first = __builtin_add_overflow(m_sum[at], part, &sum);
        const bool second = __builtin_add_overflow(sum, carry, &sum);
        m_sum[at] = sum;
        carry = first || second ? 1 : 0;
    }
    ++m_rows;
}

QString TableContent::toString() const
{
    QString text;
    for (auto part = m_sum.rbegin(); part != m_sum.rend(); ++part)
        text += QStringLiteral("%1").arg(*part, 16, 16, QLatin1Char('0'));
    return text;
}

} // namespace choba
