// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/csvscankernels.h"

#ifdef CHOBA_CSV_X86
#include "models/usage/csvscanloop.h"

#include <immintrin.h>

namespace choba {

namespace {

struct Avx2Kernel
{
    static quint32 trailingZeros(quint64 bits) { return static_cast<quint32>(_tzcnt_u64(bits)); }
    static quint64 prefixXor(quint64 bits)
    {
        const __m128i product = _mm_clmulepi64_si128(_mm_set_epi64x(0, static_cast<qint64>(bits)),
                                                     _mm_set1_epi8(static_cast<char>(0xff)), 0);
        return static_cast<quint64>(_mm_cvtsi128_si64(product));
    }
    static quint64 join(__m256i low, __m256i high)
    {
        return static_cast<quint64>(static_cast<quint32>(_mm256_movemask_epi8(low))) |
               static_cast<quint64>(static_cast<quint32>(_mm256_movemask_epi8(high))) << 32;
    }
    struct Block
    {
        __m256i low, high;
        explicit Block(const char *at)
            : low(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(at)))
            , high(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + 32)))
        {}
        quint64 equal(char wanted) const
        {
            const __m256i all = _mm256_set1_epi8(wanted);
            return join(_mm256_cmpeq_epi8(low, all), _mm256_cmpeq_epi8(high, all));
        }
    };
    static quint64 carriageReturns(const char *block) { return Block(block).equal('\r'); }
    static CsvBlockMasks masks(const char *at)
    {
        const Block block(at);
        return {block.equal('"'), block.equal(','), block.equal('\n'), block.equal('\0'),
                join(block.low, block.high)};
    }
};

} // namespace

void scanCsvAvx2(const char *data, size_t from, size_t to, CsvScanner::State &state, CsvScanner::Marks &marks)
{
    scanCsv<Avx2Kernel>(data, from, to, state, marks);
}

} // namespace choba
#endif
