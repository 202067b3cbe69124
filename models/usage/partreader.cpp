// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/partreader.h"

#include "models/usage/badbytes.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PartReader)
};

constexpr size_t mostBadLines = 100'000;

Error headerError(const QString &fileName, const QString &what)
{
    return Error::invalid(QStringLiteral("path"), Words::tr("%1, line 1: %2.").arg(fileName, what));
}

/// Every other byte of the beginning is NUL: UTF-16 without a byte order mark.
bool looksLikeUtf16(const char *data, qint64 size)
{
    return size >= 4 && ((data[0] == '\0' && data[2] == '\0') || (data[1] == '\0' && data[3] == '\0'));
}

} // namespace

void ReadProgress::set(qint64 doneOfFile)
{
    m_job.setProgress({m_before + doneOfFile, m_total, Words::tr("Reading the report")});
}

Error ReadProgress::cancelled()
{
    return Error::of(ErrorKind::Cancelled, Words::tr("The import was cancelled; nothing was stored."));
}

Result<PartHeader> readHeader(const QString &fileName, const char *data, qint64 size)
{
    quint32 from = 0;
    if (size >= 3 && data[0] == '\xef' && data[1] == '\xbb' && data[2] == '\xbf')
        from = 3;
    if (size == from)
        return Error::invalid(QStringLiteral("path"), Words::tr("%1 is empty.").arg(fileName));
    const bool marked =
        size >= 2 && ((data[0] == '\xff' && data[1] == '\xfe') || (data[0] == '\xfe' && data[1] == '\xff'));
    if (marked || looksLikeUtf16(data, size))
        return headerError(fileName, Words::tr("the text is UTF-16, a report is UTF-8"));

    CsvScanner scanner;
    scanner.restart();
    scanner.scan(data, from, static_cast<quint32>(size));
    if (scanner.lineEnds().empty() && scanner.firstBadQuote() == CsvScanner::none && !scanner.inQuotes())
        return headerError(fileName, Words::tr("no line of charges follows it"));
    if (scanner.lineEnds().empty() || scanner.firstBadQuote() < scanner.lineEnds().front())
        return headerError(fileName, Words::tr("its quotes are broken"));
    PartHeader header;
    header.end = scanner.lineEnds().front() + 1;
    const BadBytes badBytes(data, scanner, from, header.end);
    if (badBytes.begin() != badBytes.end())
        return headerError(fileName, badBytes.begin()->message());
    const ScannedRecord record{data, from, scanner.separators().data()};
    for (int field = 0;; ++field) {
        const std::string name = record.text(field);
        header.names.emplace_back(name.data(), static_cast<qsizetype>(name.size()));
        if (record.ends[field] == header.end - 1)
            return header;
    }
}

Result<const ReportColumns *> beginPart(const PartTask &task, const PartHeader &header)
{
    auto columns = task.columnsOf(header.names);
    if (!columns) {
        Error error = std::move(columns).error();
        error.message.prepend(task.file.name() + QStringLiteral(": "));
        for (Problem &problem : error.problems)
            problem.message = error.message;
        return error;
    }
    for (const std::unique_ptr<ReadingThread> &thread : task.threads)
        CHOBA_TRY(thread->use(**columns, task.known, task.skipBadLines));
    return *columns;
}

Result<void> addBadLines(const PartTask &task, const ReportColumns &columns, const StretchResult &stretch,
                         quint64 recordsBefore, PartResult &result)
{
    std::vector<const RowError *> errors;
    for (const RowError &error : stretch.errors)
        errors.push_back(&error);
    std::sort(errors.begin(), errors.end(),
              [](const RowError *left, const RowError *right) { return left->record < right->record; });
    for (const RowError *error : errors) {
        if (result.badLines.size() == mostBadLines)
            return Error::invalid(QStringLiteral("path"),
                                  Words::tr("%1 has more than %L2 lines that cannot be read.")
                                      .arg(task.file.name())
                                      .arg(mostBadLines));
        const auto line = static_cast<qint64>(recordsBefore + error->record + 2);
        result.badLines.push_back(
            {task.file.name(), line, columns.name(error->problem.column), error->problem.message});
    }
    result.brokenQuotes = result.brokenQuotes || stretch.brokenQuotes;
    return ok();
}

Result<PartResult> readPart(const PartTask &task)
{
    return task.file.packing() == ReportFile::Packing::Plain ? readPlainPart(task) : readPackedPart(task);
}

} // namespace choba
