// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/csvscankernels.h"
#include "models/usage/csvscanloop.h"

namespace choba {

namespace {

struct PortableKernel
{
    static quint32 trailingZeros(quint64 bits)
    {
        return bits == 0 ? 64 : static_cast<quint32>(__builtin_ctzll(bits));
    }
    static quint64 prefixXor(quint64 bits) { return prefixXorInSteps(bits); }
    static quint64 equal(const char *block, char wanted)
    {
        quint64 bits = 0;
        for (int i = 0; i < 64; ++i)
            bits |= static_cast<quint64>(block[i] == wanted) << i;
        return bits;
    }
    static quint64 carriageReturns(const char *block) { return equal(block, '\r'); }
    static CsvBlockMasks masks(const char *block)
    {
        quint64 wide = 0;
        for (int i = 0; i < 64; ++i)
            wide |= static_cast<quint64>((block[i] & 0x80) != 0) << i;
        return {equal(block, '"'), equal(block, ','), equal(block, '\n'), equal(block, '\0'), wide};
    }
};

} // namespace

void scanCsvPortable(const char *data, size_t from, size_t to, CsvScanner::State &state,
                     CsvScanner::Marks &marks)
{
    scanCsv<PortableKernel>(data, from, to, state, marks);
}

} // namespace choba
