// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/csvscanner.h"

// The loop every kernel shares, after simdjson: per 64 bytes one mask each of quotes, commas and line feeds,
// a prefix XOR over the quotes that tells inside from outside, and the set bits written out as positions.
// Kernel files are compiled for their instruction set, so nothing from a library may be instantiated here:
// the linker could otherwise hand that copy to an older machine.

namespace choba {

struct CsvBlockMasks
{
    quint64 quotes;
    quint64 commas;
    quint64 lineFeeds;
    quint64 nuls;
    quint64 wide;
};

template <typename Kernel>
inline quint32 *writePositions(quint32 *out, quint64 bits, quint32 base)
{
    const int count = __builtin_popcountll(bits);
    quint32 *const end = out + count;
    // Eight at once without asking: what is written too far is overwritten by the next block.
    do {
#pragma GCC unroll 8
        for (int i = 0; i < 8; ++i) {
            out[i] = base + Kernel::trailingZeros(bits);
            bits &= bits - 1;
        }
        out += 8;
    } while (out < end);
    return end;
}

template <typename Kernel>
void scanCsv(const char *data, size_t from, size_t to, CsvScanner::State &stateBefore,
             CsvScanner::Marks &marks)
{
    CsvScanner::State state = stateBefore; // a copy stays in registers
    quint32 *separators = marks.separators + marks.separatorCount;
    quint32 *lineEnds = marks.lineEnds + marks.lineEndCount;
    quint32 *wideBlocks = marks.wideBlocks + marks.wideBlockCount;
    for (size_t at = from; at < to; at += 64) {
        const CsvBlockMasks raw = Kernel::masks(data + at);
        const quint64 valid = to - at >= 64 ? ~quint64(0) : (quint64(1) << (to - at)) - 1;
        const auto base = static_cast<quint32>(at);
        const quint64 quotes = raw.quotes & valid;
        const quint64 inside = Kernel::prefixXor(quotes) ^ state.inQuotes;
        const quint64 separating = (raw.commas | raw.lineFeeds) & valid & ~inside;
        const quint64 opening = quotes & inside;
        const quint64 closing = quotes & ~inside;
        const quint64 last = valid & ~(valid >> 1); // the block's last byte

        const quint64 mayOpen = separating << 1 | state.afterSeparator | closing << 1 | state.afterClosing;
        const quint64 afterClosing = (closing << 1 | state.afterClosing) & valid;
        quint64 bad = opening & ~mayOpen;
        const quint64 unexpected = afterClosing & ~(separating | opening);
        quint64 returns = 0;
        if ((unexpected | state.afterClosingReturn) != 0) {
            returns = Kernel::carriageReturns(data + at) & unexpected;
            bad |= unexpected & ~returns;
            bad |= (returns << 1 | state.afterClosingReturn) & valid & ~raw.lineFeeds;
        }
        if (bad != 0 && marks.firstBadQuote == CsvScanner::none)
            marks.firstBadQuote = base + Kernel::trailingZeros(bad);
        if ((raw.nuls & valid) != 0 && marks.firstNul == CsvScanner::none)
            marks.firstNul = base + Kernel::trailingZeros(raw.nuls & valid);

        state.inQuotes = (inside & last) != 0 ? ~quint64(0) : 0;
        state.afterSeparator = (separating & last) != 0 ? 1 : 0;
        state.afterClosing = (closing & last) != 0 ? 1 : 0;
        state.afterClosingReturn = (returns & last) != 0 ? 1 : 0;

        separators = writePositions<Kernel>(separators, separating, base);
        quint64 lines = separating & raw.lineFeeds; // few: about one in a dozen blocks
        for (; lines != 0; lines &= lines - 1)
            *lineEnds++ = base + Kernel::trailingZeros(lines);
        *wideBlocks = base;
        wideBlocks += (raw.wide & valid) != 0 ? 1 : 0;
    }
    stateBefore = state;
    marks.separatorCount = static_cast<size_t>(separators - marks.separators);
    marks.lineEndCount = static_cast<size_t>(lineEnds - marks.lineEnds);
    marks.wideBlockCount = static_cast<size_t>(wideBlocks - marks.wideBlocks);
}

/// Carry-less multiplication by all ones, in steps.
inline quint64 prefixXorInSteps(quint64 bits)
{
    bits ^= bits << 1;
    bits ^= bits << 2;
    bits ^= bits << 4;
    bits ^= bits << 8;
    bits ^= bits << 16;
    bits ^= bits << 32;
    return bits;
}

} // namespace choba
