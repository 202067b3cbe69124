// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/reportreader.h"

#include "models/usage/partreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <thread>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportReader)
};

Error badLine(const SkippedLine &line)
{
    const QString where = line.column.isEmpty()
                              ? Words::tr("%1, line %2: %3.").arg(line.file).arg(line.line).arg(line.message)
                              : Words::tr("%1, line %2, column %3: %4.")
                                    .arg(line.file)
                                    .arg(line.line)
                                    .arg(line.column, line.message);
    return Error::invalid(line.column.isEmpty() ? QStringLiteral("line") : line.column, where);
}

} // namespace

ReportReader::ReportReader(ReportInput input, ReadOptions options, JobContext &job)
    : m_input(std::move(input))
    , m_options(options)
    , m_job(job)
{}

Result<ReadReport> ReportReader::read()
{
    bool brokenQuotes = false;
    Result<ReadReport> report = attempt(false, brokenQuotes);
    // Where quotes are broken nothing behind them was read, and sums cannot be taken back: begin again.
    if (report && brokenQuotes && m_options.skipBadLines)
        report = attempt(true, brokenQuotes);
    return report;
}

Result<ReadReport> ReportReader::attempt(bool resynchronise, bool &brokenQuotes)
{
    ReadReport report;
    std::vector<std::unique_ptr<ReportFile>> files;
    qint64 bytes = 0;
    for (const QString &path : m_input.files) {
        CHOBA_TRY_ASSIGN(std::unique_ptr<ReportFile> file, ReportFile::open(path));
        bytes += file->size();
        files.push_back(std::move(file));
    }
    makeThreads(report, files);
    ReadProgress progress(m_job, bytes);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::unique_ptr<ReportFile> &file : files) {
        const PartTask task{*file,
                            m_input.known,
                            m_options.skipBadLines,
                            [&](const std::vector<QByteArray> &names) { return layout(report, names); },
                            report.m_threads,
                            progress,
                            m_options.blockBytes};
        CHOBA_TRY_ASSIGN(PartResult part, resynchronise ? readPartResynchronising(task) : readPart(task));
        CHOBA_TRY(file->verifyUnchanged());
        if (!part.badLines.empty() && !m_options.skipBadLines)
            return badLine(part.badLines.front());
        report.m_skipped.insert(report.m_skipped.end(), part.badLines.begin(), part.badLines.end());
        hash.addData(part.hash.hex());
        progress.nextFile(file->size());
        brokenQuotes = part.brokenQuotes;
        if (brokenQuotes)
            return report;
    }
    report.m_contentHash = QString::fromLatin1(hash.result().toHex());
    CHOBA_TRY(finish(report));
    return report;
}

void ReportReader::makeThreads(ReadReport &report,
                               const std::vector<std::unique_ptr<ReportFile>> &files) const
{
    // Unpacking takes one thread, so that one is left to read lines; it then has all the memory.
    const bool packed = std::all_of(files.begin(), files.end(), [](const auto &file) {
        return file->packing() != ReportFile::Packing::Plain;
    });
    const size_t all = static_cast<size_t>(std::max(1, m_options.threads));
    const size_t reading = packed ? 1 : all;
    for (size_t i = 0; i < reading; ++i) {
        report.m_threads.push_back(std::make_unique<ReadingThread>(m_options.memoryBytes * all / reading));
        report.m_threads.back()->scanner = CsvScanner(m_options.kernel);
    }
}

Result<const ReportColumns *> ReportReader::layout(ReadReport &report,
                                                   const std::vector<QByteArray> &names) const
{
    const ReportColumns::Known known{!m_input.known.payer.empty(), m_input.known.period.has_value()};
    CHOBA_TRY_ASSIGN(ReportColumns columns, ReportColumns::fromHeader(names, known));
    for (const std::unique_ptr<ReportColumns> &layout : report.m_layouts) {
        if (*layout == columns)
            return layout.get();
        if (isFocus(layout->format()) != isFocus(columns.format()))
            return Error::invalid(QStringLiteral("path"),
                                  Words::tr("This file is FOCUS and another of the same report is not."));
    }
    report.m_format = columns.format();
    report.m_hasInvoiceIds = report.m_hasInvoiceIds && columns.has(Column::InvoiceId) &&
                             (isFocus(columns.format()) || columns.has(Column::BillType));
    if (!columns.has(Column::UsageType))
        report.m_warnings += Words::tr("The report has no column of usage types.");
    if (!columns.has(Column::UsageAmount))
        report.m_warnings += Words::tr("The report has no column of usage amounts.");
    report.m_layouts.push_back(std::make_unique<ReportColumns>(std::move(columns)));
    return report.m_layouts.back().get();
}

Result<void> ReportReader::finish(ReadReport &report) const
{
    for (const std::unique_ptr<ReadingThread> &thread : report.m_threads) {
        report.m_facts.add(thread->facts);
        report.m_lines += static_cast<qint64>(thread->lines + (thread->rows ? thread->rows->lines() : 0));
    }
    if (report.m_facts.versions().empty())
        return Error::invalid(QStringLiteral("path"),
                              Words::tr("%1 has no line of charges that could be read.").arg(m_input.name));
    report.m_warnings.removeDuplicates();
    std::vector<std::thread> sorting;
    for (size_t i = 1; i < report.m_threads.size(); ++i)
        sorting.emplace_back([&, i] { report.m_threads[i]->aggregate.sortInMemory(); });
    report.m_threads.front()->aggregate.sortInMemory();
    for (std::thread &thread : sorting)
        thread.join();
    return ok();
}

} // namespace choba
