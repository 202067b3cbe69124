// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/badbytes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BadBytes)
};

const char *nextLine(const char *at, const char *end)
{
    const void *lineFeed = std::memchr(at, '\n', static_cast<size_t>(end - at));
    return lineFeed == nullptr ? end : static_cast<const char *>(lineFeed) + 1;
}

} // namespace

QString BadByte::message() const
{
    return isNul ? Words::tr("a NUL byte") : Words::tr("the text is not UTF-8");
}

BadBytes::BadBytes(const char *data, const CsvScanner &scanner, quint32 from, quint32 to)
{
    const char *const end = data + to;
    const char *resume = data; // behind the line of the last bad byte
    const auto wide = scanner.wideBlocks();
    for (size_t i = 0; i < wide.size();) {
        // A sequence has no byte below 128, so neighbouring blocks hold it whole.
        size_t last = i;
        while (last + 1 < wide.size() && wide[last + 1] - wide[last] <= 64)
            ++last;
        const char *at = std::max(data + std::clamp(wide[i], from, to), resume);
        const char *const stop = data + std::clamp(wide[last] + 64, from, to);
        while (at < stop && (at = firstInvalidUtf8(at, stop)) != stop) {
            m_bytes.push_back({static_cast<quint32>(at - data), false});
            at = resume = nextLine(at, end);
        }
        i = last + 1;
    }
    if (scanner.firstNul() == CsvScanner::none || scanner.firstNul() >= to)
        return;
    const char *at = data + std::max(scanner.firstNul(), from);
    while (at < end) {
        const void *nul = std::memchr(at, '\0', static_cast<size_t>(end - at));
        if (nul == nullptr)
            break;
        m_bytes.push_back({static_cast<quint32>(static_cast<const char *>(nul) - data), true});
        at = nextLine(static_cast<const char *>(nul), end);
    }
    std::sort(m_bytes.begin(), m_bytes.end(),
              [](const BadByte &left, const BadByte &right) { return left.position < right.position; });
}

} // namespace choba
