// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/auditchain.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace choba {

namespace {

class Hash
{
public:
    Hash() { crypto_hash_sha512_init(&m_state); }
    Hash &add(const void *data, std::size_t size)
    {
        crypto_hash_sha512_update(&m_state, static_cast<const unsigned char *>(data), size);
        return *this;
    }
    std::array<unsigned char, 64> result()
    {
        std::array<unsigned char, 64> both{};
        crypto_hash_sha512_final(&m_state, both.data());
        return both;
    }

private:
    crypto_hash_sha512_state m_state;
};

ChainDigest half(const std::array<unsigned char, 64> &both, std::size_t which)
{
    ChainDigest digest;
    std::copy_n(both.begin() + static_cast<std::ptrdiff_t>(which * digest.size()), digest.size(),
                digest.begin());
    return digest;
}

} // namespace

ChainDigest firstLink(const QString &chainId)
{
    const QByteArray text = QByteArrayLiteral("choba audit chain ") + chainId.toUtf8();
    return half(Hash().add(text.constData(), static_cast<std::size_t>(text.size())).result(), 0);
}

ChainDigest nextLink(const ChainDigest &previous, const ChainedRow &row)
{
    std::array<unsigned char, 48> head;
    std::copy(previous.begin(), previous.end(), head.begin());
    qToBigEndian(row.number, head.data() + 32);
    qToBigEndian(row.auditId, head.data() + 40);
    Hash hash;
    hash.add(head.data(), head.size());
    for (const std::string_view text : row.texts) {
        std::array<unsigned char, 4> length;
        qToBigEndian(static_cast<quint32>(text.size()), length.data());
        hash.add(length.data(), length.size()).add(text.data(), text.size());
    }
    return half(hash.result(), 0);
}

SealKey SealKey::random()
{
    ChainDigest key;
    randombytes_buf(key.data(), key.size());
    return SealKey(key);
}

SealKey::~SealKey()
{
    sodium_memzero(m_key.data(), m_key.size());
}

ChainDigest SealKey::seal(const ChainDigest &link)
{
    std::array<unsigned char, 64> both =
        Hash().add(m_key.data(), m_key.size()).add(link.data(), link.size()).result();
    m_key = half(both, 1);
    const ChainDigest seal = half(both, 0);
    sodium_memzero(both.data(), both.size());
    return seal;
}

QByteArray bytesOf(const ChainDigest &digest)
{
    QByteArray bytes(static_cast<qsizetype>(digest.size()), Qt::Uninitialized);
    std::copy(digest.begin(), digest.end(), bytes.begin());
    return bytes;
}

ChainDigest digestOf(std::string_view bytes)
{
    ChainDigest digest{};
    if (bytes.size() == digest.size())
        std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

} // namespace choba
