// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/csvscanner.h"

#include <QString>

#include <vector>

namespace choba {

/// A byte that may not be in a report, at most one of each kind per physical line.
struct BadByte
{
    quint32 position = 0;
    bool isNul = false;
    QString message() const;
};

/// The NUL bytes and broken UTF-8 of scanned text, in order. Only stretches the scanner marked are read.
class BadBytes
{
public:
    /// \pre data[from, to) holds whole records
    BadBytes(const char *data, const CsvScanner &scanner, quint32 from, quint32 to);

    std::vector<BadByte>::const_iterator begin() const { return m_bytes.begin(); }
    std::vector<BadByte>::const_iterator end() const { return m_bytes.end(); }

private:
    std::vector<BadByte> m_bytes;
};

} // namespace choba
