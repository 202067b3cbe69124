// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of a report's text: all kernels find the same, in one piece or in two. The first byte says where
// it is cut and whether it begins within quotes.
#include "models/usage/badbytes.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <cstring>

using namespace choba;

namespace {

CsvScanner scanned(CsvKernel kernel, const std::vector<char> &text, size_t cut, bool inQuotes)
{
    const size_t size = text.size() - CsvScanner::padding;
    CsvScanner scanner(kernel);
    scanner.restart(inQuotes);
    scanner.scan(text.data(), 0, std::min(cut, size));
    scanner.scan(text.data(), std::min(cut, size), size);
    return scanner;
}

bool isSame(const CsvScanner &left, const CsvScanner &right)
{
    return std::ranges::equal(left.separators(), right.separators()) &&
           std::ranges::equal(left.lineEnds(), right.lineEnds()) &&
           left.firstBadQuote() == right.firstBadQuote() && left.firstNul() == right.firstNul() &&
           left.inQuotes() == right.inQuotes();
}

size_t badBytes(const std::vector<char> &text, const CsvScanner &scanner)
{
    const BadBytes found(text.data(), scanner, 0, static_cast<quint32>(text.size() - CsvScanner::padding));
    return static_cast<size_t>(std::distance(found.begin(), found.end()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    std::vector<char> text(size - 1 + CsvScanner::padding, '"');
    std::memcpy(text.data(), data + 1, size - 1);
    const bool inQuotes = (data[0] & 1) != 0;
    const CsvScanner whole = scanned(CsvKernel::Portable, text, 0, inQuotes);
    for (const CsvKernel kernel : {CsvKernel::Portable, CsvKernel::Sse2, CsvKernel::Avx2}) {
        if (!isSupported(kernel))
            continue;
        const CsvScanner other = scanned(kernel, text, data[0], inQuotes);
        promise(isSame(whole, other), "all kernels find the same, cut anywhere");
        promise(badBytes(text, whole) == badBytes(text, other), "bad bytes are found, cut anywhere");
    }
    return 0;
}
