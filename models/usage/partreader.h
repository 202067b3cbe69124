// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcontext.h"
#include "models/usage/contenthash.h"
#include "models/usage/importsummary.h"
#include "models/usage/readingthread.h"
#include "models/usage/reportfile.h"

#include <functional>

namespace choba {

/// Tells a job how many bytes of all files are read.
class ReadProgress
{
public:
    ReadProgress(JobContext &job, qint64 total)
        : m_job(job)
        , m_total(total)
    {}
    void set(qint64 doneOfFile);
    void nextFile(qint64 size) { m_before += size; }
    bool isCancelled() const { return m_job.isCancelled(); }
    static Error cancelled();

private:
    JobContext &m_job;
    qint64 m_total;
    qint64 m_before = 0;
};

/// One file of a report as it was read.
struct PartResult
{
    ContentHash hash;                  ///< of the unpacked bytes; the same however the file is packed
    std::vector<SkippedLine> badLines; ///< ascending
    bool brokenQuotes = false;         ///< the last bad line broke off the reading
};

/// What reading a file needs; the threads are at least one.
struct PartTask
{
    using ColumnsOf = std::function<Result<const ReportColumns *>(const std::vector<QByteArray> &names)>;

    const ReportFile &file;
    const KnownReport &known;
    bool skipBadLines = false;
    ColumnsOf columnsOf; ///< makes the layout from the header's names and keeps it
    std::vector<std::unique_ptr<ReadingThread>> &threads;
    ReadProgress &progress;
    qint64 blockBytes = usualBlockBytes;
};

/// Reads a file; packed ones take one thread besides to unpack. The header is line 1, and a record is a line
/// however many line feeds it holds. Without skipBadLines the first bad line ends it.
Result<PartResult> readPart(const PartTask &task);
/// The same on one thread, going on at the next line feed after broken quotes.
Result<PartResult> readPartResynchronising(const PartTask &task);

/// The first record of a file and where the second begins.
struct PartHeader
{
    std::vector<QByteArray> names;
    quint32 end = 0;
};
/// Reads the header from a file's first bytes, with the scanner's padding behind them. Invalid: empty,
/// UTF-16, a NUL, not UTF-8, broken quotes, longer than a block.
Result<PartHeader> readHeader(const QString &fileName, const char *data, qint64 size);
/// Gives every thread the layout of \a header.
Result<const ReportColumns *> beginPart(const PartTask &task, const PartHeader &header);
/// Adds a stretch's errors as lines of the file; the header and \a recordsBefore come before.
Result<void> addBadLines(const PartTask &task, const ReportColumns &columns, const StretchResult &stretch,
                         quint64 recordsBefore, PartResult &result);

Result<PartResult> readPlainPart(const PartTask &task);
Result<PartResult> readPackedPart(const PartTask &task);

} // namespace choba
