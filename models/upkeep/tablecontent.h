// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace choba {

/// How many rows a table has and what they hold, whatever their order and engine: the sum of every row's
/// SHA-256, modulo 2^256. Two tables with the same rows have the same; a row twice, missing or with one other
/// byte gives another.
class TableContent
{
public:
    /// A row is begun, given its values in the order of the columns' names, and ended.
    void beginRow();
    /// Integers as decimal text, bytes as they are; nothing is null.
    void addValue(const std::optional<std::string_view> &value);
    void endRow();

    qint64 rows() const { return m_rows; }
    QString toString() const; ///< 64 hexadecimal digits
    bool operator==(const TableContent &other) const
    {
        return m_rows == other.m_rows && m_sum == other.m_sum;
    }

private:
    QByteArray m_row;               ///< its values one after the other
    std::array<quint64, 4> m_sum{}; ///< the lowest first
    qint64 m_rows = 0;
};

} // namespace choba
