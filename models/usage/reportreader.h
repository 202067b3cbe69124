// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcontext.h"
#include "models/usage/importsummary.h"
#include "models/usage/readingthread.h"

#include <QStringList>

namespace choba {

class ReportFile;

/// A report as files: what a manifest or a file's name says about it.
struct ReportInput
{
    QString name;
    QStringList files; ///< all are needed
    KnownReport known;
    QString assemblyId;     ///< assembly or execution id; "" without a manifest
    QDateTime manifestTime; ///< when the manifest, or the file, was last written
};

struct ReadOptions
{
    bool skipBadLines = false;
    int threads = 2;                       ///< that read lines of plain files
    size_t memoryBytes = 44 * 1024 * 1024; ///< of sums, for each thread, before they go to a file
    CsvKernel kernel = bestCsvKernel();
    qint64 blockBytes = usualBlockBytes; ///< part of what the content hash says; tests make the seams dense
};

/// One series of a version as it is to be stored. Views are valid during the call that gets it.
struct SeriesSums
{
    const RunKey &key;
    std::span<const DaySum> days;      ///< ascending
    std::span<const qint64> storedUsd; ///< each day's cost rounded half-even, 10^-10 dollars
    qint64 costUsd;                    ///< their sum
    ExactSum usage;
    quint64 lines;
    qint64 onDemandUsd;
};

/// Takes a report version by version: begin, its series in the order of their keys, its tags, end.
class ChargeSink
{
public:
    virtual ~ChargeSink() = default;
    virtual Result<void> beginVersion(const VersionFacts &facts) = 0;
    virtual Result<void> addSeries(const SeriesSums &series) = 0;
    /// What lines tagged key=value cost one account and product in the month; stored rounded half-even.
    virtual Result<void> addTag(const RunKey &tag, qint64 costUsd, quint64 lines) = 0;
    /// \a summary has lines, accounts, totals, stored, residue; names and finality are the caller's.
    virtual Result<void> endVersion(const ImportSummary &summary) = 0;
};

/// A report that was read without an error that stops it: sums, ready to be delivered once.
class ReadReport
{
public:
    ReportFormat format() const { return m_format; }
    /// By payer and period. At least one.
    const std::vector<VersionFacts> &versions() const { return m_facts.versions(); }
    const std::vector<SkippedLine> &skippedLines() const { return m_skipped; }
    const QStringList &warnings() const { return m_warnings; }
    QString contentHash() const { return m_contentHash; }
    bool hasInvoiceIds() const { return m_hasInvoiceIds; }
    qint64 lines() const { return m_lines; }

    /// Adds up what was read and gives it to \a sink.
    Result<void> deliver(ChargeSink &sink, const JobContext &job);

private:
    friend class ReportReader;
    std::vector<std::unique_ptr<ReportColumns>> m_layouts;
    std::vector<std::unique_ptr<ReadingThread>> m_threads;
    ReportFacts m_facts;
    ReportFormat m_format = ReportFormat::CurLegacy;
    std::vector<SkippedLine> m_skipped;
    QStringList m_warnings;
    QString m_contentHash;
    bool m_hasInvoiceIds = true;
    qint64 m_lines = 0;
};

/// Reads all files of a report into sums, in bounded memory. Stops at the first line that is bad, with file,
/// line and column; nothing is stored by it in any case.
class ReportReader
{
public:
    ReportReader(ReportInput input, ReadOptions options, JobContext &job);
    Result<ReadReport> read();

private:
    Result<ReadReport> attempt(bool resynchronise, bool &brokenQuotes);
    void makeThreads(ReadReport &report, const std::vector<std::unique_ptr<ReportFile>> &files) const;
    Result<const ReportColumns *> layout(ReadReport &report, const std::vector<QByteArray> &names) const;
    Result<void> finish(ReadReport &report) const;

    ReportInput m_input;
    ReadOptions m_options;
    JobContext &m_job;
};

} // namespace choba
