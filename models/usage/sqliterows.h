// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/exactsum.h"

#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace choba {

/// Rows in memory that SQLite reads as a table of one connection.
class SqliteRows
{
public:
    explicit SqliteRows(int columns)
        : m_columns(columns)
    {}

    /// Makes the rows the table \a name of a connection, in place of one that had the name before. False: the
    /// connection's error message says why.
    bool offerAs(sqlite3 *handle, const std::string &name);
    /// Takes the table away again. \pre no statement that reads it is left
    static void withdraw(sqlite3 *handle, const std::string &name);

    SqliteRows &add(qint64 value)
    {
        m_values.push_back({value, isInteger});
        return *this;
    }
    SqliteRows &add(std::string_view text)
    {
        m_values.push_back({static_cast<qint64>(m_texts.size()), static_cast<quint32>(text.size())});
        m_texts.append(text);
        return *this;
    }
    SqliteRows &add(const ExactSum &sum)
    {
        std::array<char, ExactSum::textSize> text{};
        return add(std::string_view(text.data(), static_cast<size_t>(sum.write(text.data()) - text.data())));
    }

    bool isEmpty() const { return m_values.empty(); }
    size_t bytes() const { return m_values.size() * sizeof(Value) + m_texts.size(); }
    void clear()
    {
        m_values.clear();
        m_texts.clear();
    }

private:
    friend struct SqliteRowsModule;
    static constexpr quint32 isInteger = 0xffffffff;
    struct Value
    {
        qint64 integer; ///< or where the text begins
        quint32 length; ///< of the text
    };

    int m_columns;
    std::vector<Value> m_values;
    std::string m_texts;
};

} // namespace choba
