// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/blobtable.h"

#include <algorithm>
#include <cstring>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace choba {

namespace {

constexpr size_t pageSize = 256 * 1024;

quint32 hashOf(std::string_view key)
{
    return static_cast<quint32>(XXH3_64bits(key.data(), key.size()) >> 32);
}

} // namespace

quint32 BlobTable::intern(std::string_view key, bool *added)
{
    if (m_entries.size() * 3 >= m_slots.size() * 2)
        grow();
    const quint32 hash = hashOf(key);
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const Entry &entry = m_entries[m_slots[slot] - 1];
        if (entry.hash == hash && std::string_view(entry.text, entry.length) == key) {
            if (added != nullptr)
                *added = false;
            return m_slots[slot] - 1;
        }
    }
    m_entries.push_back({keep(key), static_cast<quint32>(key.size()), hash});
    m_slots[slot] = static_cast<quint32>(m_entries.size());
    if (added != nullptr)
        *added = true;
    return m_slots[slot] - 1;
}

std::string_view BlobTable::key(quint32 number) const
{
    const Entry &entry = m_entries[number];
    return {entry.text, entry.length};
}

size_t BlobTable::bytes() const
{
    return m_pageBytes + m_entries.capacity() * sizeof(Entry) + m_slots.capacity() * sizeof(quint32);
}

void BlobTable::clear()
{
    *this = BlobTable();
}

const char *BlobTable::keep(std::string_view key)
{
    if (m_pages.empty() || m_pageUsed + key.size() > m_pageSize) {
        m_pageSize = std::max(pageSize, key.size());
        m_pages.push_back(std::make_unique_for_overwrite<char[]>(m_pageSize));
        m_pageBytes += m_pageSize;
        m_pageUsed = 0;
    }
    char *const text = m_pages.back().get() + m_pageUsed;
    if (!key.empty())
        std::memcpy(text, key.data(), key.size());
    m_pageUsed += key.size();
    return text;
}

void BlobTable::grow()
{
    const size_t size = std::max<size_t>(64, m_slots.size() * 2);
    std::vector<quint32> table(size, 0);
    for (quint32 number = 0; number < m_entries.size(); ++number) {
        size_t slot = m_entries[number].hash & (size - 1);
        while (table[slot] != 0)
            slot = (slot + 1) & (size - 1);
        table[slot] = number + 1;
    }
    m_slots = std::move(table);
}

} // namespace choba
