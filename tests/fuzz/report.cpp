// SPDX-License-Identifier: GPL-3.0-or-later
// A report file of any format and packing: what is read does not depend on threads, blocks and instructions,
// and what is stored and what rounding left are together what the file says.
#include "tests/fuzz/memoryfile.h"
#include "tests/models/usage/reportharness.h"

using namespace choba;

namespace {

ReportInput inputOf(const QString &path)
{
    ReportInput input;
    input.name = QStringLiteral("report");
    input.files = {path};
    return input;
}

ExactSum exact(const QString &text)
{
    const QByteArray digits = text.toLatin1() + QByteArray(8, '\0');
    ExactSum sum;
    const char *const begin = digits.constData();
    promise(parseReportNumber(begin, begin + text.size(), sum) == NumberStatus::Ok, "sums are numbers");
    return sum;
}

void checkSums(const CollectingSink &sink)
{
    promise(!sink.summaries.empty(), "a report that is read has a version");
    for (const ImportSummary &summary : sink.summaries) {
        ExactSum sum = ExactSum::ofUsdUnits(summary.stored.units());
        promise(sum.add(exact(summary.residueUsd)), "the sum is in range");
        promise(sum == exact(summary.totalUsd), "stored and residue are the file's total");
    }
    for (const CollectingSink::Series &series : sink.series) {
        qint64 cost = 0;
        for (const qint64 day : series.stored)
            cost += day;
        promise(cost == series.cost, "the days of a series are its sum");
    }
}

QString fingerprint(const CollectingSink &sink)
{
    QStringList lines;
    for (const ImportSummary &summary : sink.summaries)
        lines += QStringList{summary.payer, summary.period.toString(), QString::number(summary.lines),
                             summary.totalUsd, summary.residueUsd}
                     .join(QLatin1Char('|'));
    for (const CollectingSink::Series &series : sink.series)
        lines += QStringList{series.account,
                             series.product,
                             series.region,
                             series.type,
                             series.usageType,
                             series.chargeClass,
                             series.detail,
                             QString::number(series.days.size()),
                             QString::number(series.cost),
                             series.usage,
                             QString::number(series.lines),
                             QString::number(series.onDemand)}
                     .join(QLatin1Char('|'));
    for (const CollectingSink::Tag &tag : sink.tags)
        lines += QStringList{tag.account,
                             tag.product,
                             tag.key,
                             tag.value,
                             QString::number(tag.cost),
                             QString::number(tag.lines)}
                     .join(QLatin1Char('|'));
    return lines.join(QLatin1Char('\n'));
}

bool isOfHeader(const Error &error)
{
    return error.message.contains(QLatin1String("line 1:"));
}

void compare(const Result<CollectingSink> &left, const Result<CollectingSink> &right)
{
    // A header longer than a block is an error of its own.
    if ((!left && isOfHeader(left.error())) || (!right && isOfHeader(right.error())))
        return;
    const auto told = [](const Result<CollectingSink> &result) {
        return result ? fingerprint(*result) : result.error().message;
    };
    if (told(left) != told(right))
        std::fprintf(stderr, "large blocks: %s\nsmall blocks: %s\n", qPrintable(told(left)),
                     qPrintable(told(right)));
    promise(told(left) == told(right), "small and large blocks read the same, or tell the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static MemoryFile file;
    file.set(data, size);
    const ReportInput input = inputOf(file.path());
    const qsizetype header = bytesOf(data, size).indexOf('\n') + 1;
    const int threads =
        size % 8 == 0 ? 2 : 1; // handing over takes longer than reading, so not for each input
    for (const bool skipBadLines : {false, true}) {
        ReadOptions large;
        large.skipBadLines = skipBadLines;
        large.threads = 1;
        large.kernel = CsvKernel::Portable;
        large.blockBytes = 64 * 1024; // more than any input
        ReadOptions small;
        small.skipBadLines = skipBadLines;
        small.threads = threads;
        small.blockBytes = std::max<qint64>(64, header + 7);
        const auto whole = collect(input, large);
        if (whole)
            checkSums(*whole);
        compare(whole, collect(input, small));
    }
    return 0;
}
