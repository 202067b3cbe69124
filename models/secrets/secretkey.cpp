// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/secretkey.h"

#include <sodium.h>

#include <algorithm>
#include <new>

namespace choba {

LockedBytes::LockedBytes(std::size_t size)
    : m_size(size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(std::max<std::size_t>(size, 1))));
    if (!m_bytes)
        throw std::bad_alloc(); // as for any other memory there is none of
    std::fill_n(m_bytes.get(), size, static_cast<unsigned char>(0));
}

LockedBytes LockedBytes::of(std::string_view bytes)
{
    LockedBytes locked(bytes.size());
    std::copy(bytes.begin(), bytes.end(), locked.data());
    return locked;
}

std::string_view LockedBytes::view() const
{
    return {reinterpret_cast<const char *>(m_bytes.get()), m_size};
}

void LockedBytes::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

SecretKey::SecretKey()
    : m_bytes(size)
{}

SecretKey SecretKey::random()
{
    SecretKey key;
    randombytes_buf(key.data(), size);
    return key;
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace choba
