// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/rowreader.h"

namespace choba {

/// What one thread needs to read lines; lives through all files of a report.
struct ReadingThread
{
    explicit ReadingThread(size_t memoryBytes)
        : aggregate(memoryBytes)
    {}
    /// Begins a file. Bytes known from another layout of columns are put away first.
    Result<void> use(const ReportColumns &columns, const KnownReport &known, bool skipBadLines);

    CsvScanner scanner;
    ChargeAggregate aggregate;
    ReportFacts facts;
    std::unique_ptr<RowReader> rows;
    const ReportColumns *columns = nullptr;
    quint64 lines = 0; ///< of row readers gone
};

/// What a stretch of a file came to. Errors count records from the stretch's first.
struct StretchResult
{
    quint64 records = 0;
    std::vector<RowError> errors;
    bool brokenQuotes = false; ///< what follows the last error could not be read
};

/// Reads data[from, to) after \a thread's scanner marked it: up to a bad quote, which becomes the last error.
/// \a to is the end of the last record that belongs to the stretch.
StretchResult readStretch(ReadingThread &thread, const char *data, quint32 from, quint32 to);
/// Adds the error of a record without an end, which follows \a result and begins at \a from: a quote that is
/// never closed, or the bad one before it.
void addEndless(const ReadingThread &thread, quint32 from, StretchResult &result);

/// Longer records are taken for a quote that is not closed.
constexpr qint64 longestRecord = 16 * 1024 * 1024;
/// How much is read and hashed at once, and where a header has to end.
constexpr qint64 usualBlockBytes = 1024 * 1024;

} // namespace choba
