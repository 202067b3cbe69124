// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <memory>
#include <span>

namespace choba {

/// Which instructions look for quotes, commas and line ends. All find the same; the best is chosen at run
/// time.
enum class CsvKernel { Portable, Sse2, Avx2 };

bool isSupported(CsvKernel kernel);
CsvKernel bestCsvKernel();

/// Finds the structure of RFC 4180 text: where fields and records end outside quotes, and the bytes that must
/// not be there. A quote opens only at the start of a field and closes only before its end; anything else is
/// a bad quote, so that a damaged file cannot shift columns unseen.
class CsvScanner
{
public:
    /// Bytes behind the end of scanned data that must be readable.
    static constexpr size_t padding = 64;
    static constexpr quint32 none = 0xffffffff;

    explicit CsvScanner(CsvKernel kernel = bestCsvKernel());

    /// Forgets all marks; the next byte scanned begins a field, or lies within quotes.
    void restart(bool inQuotes = false);
    /// Marks data[from, to), going on where the last scan ended. Positions count from \a data.
    /// \pre to < 2^31
    void scan(const char *data, size_t from, size_t to);

    std::span<const quint32> separators() const { return {m_separators.get(), m_marks.separatorCount}; }
    /// The line feeds among the separators.
    std::span<const quint32> lineEnds() const { return {m_lineEnds.get(), m_marks.lineEndCount}; }
    /// Starts of 64-byte stretches that hold a byte above 127.
    std::span<const quint32> wideBlocks() const { return {m_wideBlocks.get(), m_marks.wideBlockCount}; }
    quint32 firstBadQuote() const { return m_marks.firstBadQuote; }
    quint32 firstNul() const { return m_marks.firstNul; }
    bool inQuotes() const { return m_state.inQuotes != 0; }

    /// What runs over from one 64-byte block to the next: a mask of all ones, or one bit.
    struct State
    {
        quint64 inQuotes = 0;
        quint64 afterSeparator = 1;
        quint64 afterClosing = 0;
        quint64 afterClosingReturn = 0;
    };
    struct Marks
    {
        quint32 *separators = nullptr;
        quint32 *lineEnds = nullptr;
        quint32 *wideBlocks = nullptr;
        size_t separatorCount = 0;
        size_t lineEndCount = 0;
        size_t wideBlockCount = 0;
        quint32 firstBadQuote = none;
        quint32 firstNul = none;
    };
    using Scan = void (*)(const char *data, size_t from, size_t to, State &state, Marks &marks);

private:
    void reserve(size_t bytes);

    Scan m_scan;
    State m_state;
    Marks m_marks;
    size_t m_capacity = 0;
    std::unique_ptr<quint32[]> m_separators;
    std::unique_ptr<quint32[]> m_lineEnds;
    std::unique_ptr<quint32[]> m_wideBlocks;
};

/// The first byte of [begin, end) that does not belong to well-formed UTF-8, or \a end.
const char *firstInvalidUtf8(const char *begin, const char *end);

} // namespace choba
