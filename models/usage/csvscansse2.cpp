// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/csvscankernels.h"

#ifdef CHOBA_CSV_X86
#include "models/usage/csvscanloop.h"

#include <emmintrin.h>

namespace choba {

namespace {

struct Sse2Kernel
{
    static quint32 trailingZeros(quint64 bits)
    {
        return bits == 0 ? 64 : static_cast<quint32>(__builtin_ctzll(bits));
    }
    static quint64 prefixXor(quint64 bits) { return prefixXorInSteps(bits); }
    static quint64 join(__m128i a, __m128i b, __m128i c, __m128i d)
    {
        const auto bits = [](__m128i part) {
            return static_cast<quint64>(static_cast<quint32>(_mm_movemask_epi8(part)));
        };
        return bits(a) | bits(b) << 16 | bits(c) << 32 | bits(d) << 48;
    }
    struct Block
    {
        __m128i a, b, c, d;
        explicit Block(const char *at)
            : a(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at)))
            , b(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at + 16)))
            , c(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at + 32)))
            , d(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at + 48)))
        {}
        quint64 equal(char wanted) const
        {
            const __m128i all = _mm_set1_epi8(wanted);
            return join(_mm_cmpeq_epi8(a, all), _mm_cmpeq_epi8(b, all), _mm_cmpeq_epi8(c, all),
                        _mm_cmpeq_epi8(d, all));
        }
    };
    static quint64 carriageReturns(const char *block) { return Block(block).equal('\r'); }
    static CsvBlockMasks masks(const char *at)
    {
        const Block block(at);
        return {block.equal('"'), block.equal(','), block.equal('\n'), block.equal('\0'),
                join(block.a, block.b, block.c, block.d)};
    }
};

} // namespace

void scanCsvSse2(const char *data, size_t from, size_t to, CsvScanner::State &state, CsvScanner::Marks &marks)
{
    scanCsv<Sse2Kernel>(data, from, to, state, marks);
}

} // namespace choba
#endif
