// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>
#include <string_view>

namespace choba {

/// Bytes that never go to the swap file and are wiped when they go: behind guard pages, locked in memory.
/// Moves, is not copied.
class LockedBytes
{
public:
    LockedBytes() = default;
    explicit LockedBytes(std::size_t size);
    static LockedBytes of(std::string_view bytes);

    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::string_view view() const;
    void shrink(std::size_t size) { m_size = std::min(m_size, size); }

private:
    struct Free
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size = 0;
};

/// A key of 32 bytes: the data key that seals, or the one that wraps it.
class SecretKey
{
public:
    static constexpr std::size_t size = 32;

    /// All zeros; filled by who makes it.
    SecretKey();
    static SecretKey random();
    unsigned char *data() { return m_bytes.data(); }
    const unsigned char *data() const { return m_bytes.data(); }

private:
    LockedBytes m_bytes;
};

/// Wipes what a text or array held before it is freed; other copies of it are not ours to reach.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace choba
