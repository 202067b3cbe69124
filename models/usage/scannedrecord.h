// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace choba {

/// One record of scanned text: where its fields end. Does not own what it points to.
struct ScannedRecord
{
    const char *data = nullptr;
    quint32 begin = 0;
    const quint32 *ends = nullptr; ///< positions of the separators, the last one the line's end

    quint32 start(int field) const { return field == 0 ? begin : ends[field - 1] + 1; }
    /// The bytes of a field as they stand in the file, quotes included.
    std::string_view raw(int field) const
    {
        const quint32 from = start(field);
        quint32 to = ends[field];
        if (to > from && data[to] == '\n' && data[to - 1] == '\r')
            --to;
        return {data + from, to - from};
    }
    /// The same without surrounding quotes; doubled quotes inside stay doubled.
    std::string_view bare(int field) const { return withoutQuotes(raw(field)); }
    /// The field's value.
    std::string text(int field) const { return unescaped(raw(field)); }

    static std::string_view withoutQuotes(std::string_view raw)
    {
        return raw.size() >= 2 && raw.front() == '"' ? raw.substr(1, raw.size() - 2) : raw;
    }
    static std::string unescaped(std::string_view raw)
    {
        std::string value(withoutQuotes(raw));
        if (value.size() == raw.size())
            return value;
        for (size_t at = value.find("\"\""); at != std::string::npos; at = value.find("\"\"", at + 1))
            value.erase(at, 1);
        return value;
    }
};

} // namespace choba
