// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <string_view>

namespace choba {

/// The arithmetic of the audit chain (section 19). Pure: no database, no clock, no files.
///
///     link(0) = SHA-512/256-bit prefix of "choba audit chain" and the chain's id
///     link(n) = prefix of SHA-512(link(n-1), n, audit id, every text of the row with its length before it)
///     seal(n), key(n+1) = the two halves of SHA-512(key(n), link(n))
///
/// The links need no secret: any desk finds an edit, a gap, a move or an insertion, and compares them with
/// its checkpoints. The seals need the first key. Each key is used once and replaced by its successor, from
/// which it cannot be computed: so every desk can go on with the chain, none has to be given a secret, and
/// still nobody who reads the whole database today can seal a row of yesterday again. The first key lies
/// outside the database, with the one who verifies. An old backup holds an old key: against its reader, and
/// against one who was there from the start, stand the checkpoints. PostgreSQL computes the same in
/// seal_audit_rows (0006_audit.psql.sql), so that a person's role can add rows and no more; therefore
/// SHA-512, which both sides have.
using ChainDigest = std::array<unsigned char, 32>;

/// A row as the database stores it, in UTF-8.
struct ChainedRow
{
    static constexpr int textCount = 8;

    qint64 number = 0; ///< 1, 2, 3, … without a gap
    qint64 auditId = 0;
    /// sealed_at, at, actor, action, subject_kind, subject_id, before_json, after_json
    std::array<std::string_view, textCount> texts;
};

ChainDigest firstLink(const QString &chainId);
ChainDigest nextLink(const ChainDigest &previous, const ChainedRow &row);

/// The key of the next seal. Wiped with the object.
class SealKey
{
public:
    explicit SealKey(const ChainDigest &key)
        : m_key(key)
    {}
    static SealKey random();
    SealKey(const SealKey &) = default;
    SealKey &operator=(const SealKey &) = default;
    ~SealKey();

    /// The seal of \a link; the key becomes its successor.
    ChainDigest seal(const ChainDigest &link);
    const ChainDigest &state() const { return m_key; }

private:
    ChainDigest m_key;
};

/// As stored: 32 bytes.
QByteArray bytesOf(const ChainDigest &digest);
/// All zeros, which is no digest, unless \a bytes are 32.
ChainDigest digestOf(std::string_view bytes);
inline ChainDigest digestOf(const QByteArray &bytes)
{
    return digestOf(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace choba
