// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/csvscanner.h"

#include "models/usage/csvscankernels.h"

#include <algorithm>
#include <cstring>

namespace choba {

namespace {

CsvScanner::Scan scanOf(CsvKernel kernel)
{
#ifdef CHOBA_CSV_X86
    if (kernel == CsvKernel::Avx2)
        return scanCsvAvx2;
    if (kernel == CsvKernel::Sse2)
        return scanCsvSse2;
#endif
    Q_ASSERT(kernel == CsvKernel::Portable);
    return scanCsvPortable;
}

/// Length of the well-formed UTF-8 sequence at \a text, 0 when there is none (Unicode 15, table 3-7).
int sequenceLength(const unsigned char *text, qsizetype left)
{
    const unsigned char lead = text[0];
    const auto continues = [&](int index, unsigned char low, unsigned char high) {
        return index < left && text[index] >= low && text[index] <= high;
    };
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return continues(1, 0x80, 0xbf) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const unsigned char low = lead == 0xe0 ? 0xa0 : 0x80;
        const unsigned char high = lead == 0xed ? 0x9f : 0xbf;
        return continues(1, low, high) && continues(2, 0x80, 0xbf) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const unsigned char low = lead == 0xf0 ? 0x90 : 0x80;
        const unsigned char high = lead == 0xf4 ? 0x8f : 0xbf;
        return continues(1, low, high) && continues(2, 0x80, 0xbf) && continues(3, 0x80, 0xbf) ? 4 : 0;
    }
    return 0;
}

} // namespace

bool isSupported(CsvKernel kernel)
{
#ifdef CHOBA_CSV_X86
    if (kernel == CsvKernel::Avx2)
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul") &&
               __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
    return true;
#else
    return kernel == CsvKernel::Portable;
#endif
}

CsvKernel bestCsvKernel()
{
    for (const CsvKernel kernel : {CsvKernel::Avx2, CsvKernel::Sse2}) {
        if (isSupported(kernel))
            return kernel;
    }
    return CsvKernel::Portable;
}

CsvScanner::CsvScanner(CsvKernel kernel)
    : m_scan(scanOf(kernel))
{}

void CsvScanner::restart(bool inQuotes)
{
    m_state = {};
    m_state.inQuotes = inQuotes ? ~quint64(0) : 0;
    m_state.afterSeparator = inQuotes ? 0 : 1;
    m_marks = {};
}

void CsvScanner::scan(const char *data, size_t from, size_t to)
{
    reserve(std::max(m_marks.separatorCount, m_marks.wideBlockCount) + (to - from));
    m_marks.separators = m_separators.get();
    m_marks.lineEnds = m_lineEnds.get();
    m_marks.wideBlocks = m_wideBlocks.get();
    m_scan(data, from, to, m_state, m_marks);
}

void CsvScanner::reserve(size_t bytes)
{
    if (bytes <= m_capacity)
        return;
    constexpr size_t slack = 64; // the kernels write ahead of the count
    const auto grow = [](std::unique_ptr<quint32[]> &array, size_t used, size_t size) {
        auto larger = std::make_unique_for_overwrite<quint32[]>(size);
        if (used != 0)
            std::memcpy(larger.get(), array.get(), used * sizeof(quint32));
        array = std::move(larger);
    };
    m_capacity = bytes + bytes / 8;
    grow(m_separators, m_marks.separatorCount, m_capacity + slack);
    grow(m_lineEnds, m_marks.lineEndCount, m_capacity + slack);
    grow(m_wideBlocks, m_marks.wideBlockCount, m_capacity / 2 + slack);
}

const char *firstInvalidUtf8(const char *begin, const char *end)
{
    while (begin != end) {
        if (end - begin >= 8) {
            quint64 eight = 0;
            std::memcpy(&eight, begin, sizeof eight);
            if ((eight & 0x8080808080808080) == 0) {
                begin += 8;
                continue;
            }
        }
        const int length = sequenceLength(reinterpret_cast<const unsigned char *>(begin), end - begin);
        if (length == 0)
            return begin;
        begin += length;
    }
    return end;
}

} // namespace choba
