// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/contenthash.h"

#include "models/usage/csvscankernels.h"

#include <QtEndian>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace choba {

ContentHash::Digest ContentHash::digestOf(const char *data, qint64 size)
{
#ifdef CHOBA_CSV_X86
    static const bool wide = isSupported(CsvKernel::Avx2);
    if (wide)
        return contentDigestAvx2(data, size);
#endif
    const XXH128_hash_t hash = XXH3_128bits(data, static_cast<size_t>(size));
    return {hash.low64, hash.high64};
}

QByteArray ContentHash::hex() const
{
    QByteArray bytes;
    for (const Digest &block : m_blocks) {
        for (const quint64 half : {block.high, block.low}) {
            const quint64 bigEndian = qToBigEndian(half);
            bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
        }
    }
    const Digest all = digestOf(bytes.constData(), bytes.size());
    return QByteArray::number(all.high, 16).rightJustified(16, '0') +
           QByteArray::number(all.low, 16).rightJustified(16, '0');
}

} // namespace choba
