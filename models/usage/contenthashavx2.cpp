// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/contenthash.h"
#include "models/usage/csvscankernels.h"

#ifdef CHOBA_CSV_X86
#define XXH_INLINE_ALL
#include <xxhash.h>

namespace choba {

ContentHash::Digest contentDigestAvx2(const char *data, qint64 size)
{
    const XXH128_hash_t hash = XXH3_128bits(data, static_cast<size_t>(size));
    return {hash.low64, hash.high64};
}

} // namespace choba
#endif
