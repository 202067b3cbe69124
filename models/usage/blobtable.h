// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace choba {

/// Numbers distinct byte strings in the order they come, 0, 1, 2, …; keeps a copy of each.
class BlobTable
{
public:
    /// The number of \a key; sets \a added when it is new.
    quint32 intern(std::string_view key, bool *added = nullptr);
    std::string_view key(quint32 number) const;
    quint32 size() const { return static_cast<quint32>(m_entries.size()); }
    size_t bytes() const;
    void clear();

private:
    struct Entry
    {
        const char *text;
        quint32 length;
        quint32 hash;
    };
    const char *keep(std::string_view key);
    void grow();

    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; ///< number + 1; 0 is free
    std::vector<std::unique_ptr<char[]>> m_pages;
    size_t m_pageUsed = 0;
    size_t m_pageSize = 0;
    size_t m_pageBytes = 0;
};

} // namespace choba
