// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/readingthread.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadingThread)
};

void addBadQuote(const ReadingThread &thread, quint32 recordStart, StretchResult &result)
{
    const auto separators = thread.scanner.separators();
    const auto column =
        std::lower_bound(separators.begin(), separators.end(), thread.scanner.firstBadQuote()) -
        std::lower_bound(separators.begin(), separators.end(), recordStart);
    result.errors.push_back(
        {result.records,
         {static_cast<int>(column), Words::tr("a quote stands inside the field or text follows it")}});
    result.brokenQuotes = true;
}

} // namespace

Result<void> ReadingThread::use(const ReportColumns &newColumns, const KnownReport &known, bool skipBadLines)
{
    if (rows != nullptr && *columns == newColumns)
        return ok();
    if (rows != nullptr) {
        lines += rows->lines();
        rows.reset();
        CHOBA_TRY(aggregate.spill());
    }
    columns = &newColumns;
    rows = std::make_unique<RowReader>(newColumns, known, aggregate, facts, skipBadLines);
    return ok();
}

StretchResult readStretch(ReadingThread &thread, const char *data, quint32 from, quint32 to)
{
    StretchResult result;
    const quint32 badQuote = thread.scanner.firstBadQuote();
    if (badQuote < from)
        return result; // in a record that began before: told by whoever reads that one
    const bool broken = badQuote < to;
    const auto lineEnds = thread.scanner.lineEnds();
    if (broken) {
        const auto after = std::lower_bound(lineEnds.begin(), lineEnds.end(), badQuote);
        to = after == lineEnds.begin() ? from : std::max(from, *(after - 1) + 1);
    }
    result.records = thread.rows->read(data, thread.scanner, from, to, result.errors);
    if (broken)
        addBadQuote(thread, to, result);
    return result;
}

void addEndless(const ReadingThread &thread, quint32 from, StretchResult &result)
{
    if (thread.scanner.firstBadQuote() != CsvScanner::none)
        return addBadQuote(thread, from, result);
    result.errors.push_back({result.records, {-1, Words::tr("a quote is opened and never closed")}});
    result.brokenQuotes = true;
}

} // namespace choba
