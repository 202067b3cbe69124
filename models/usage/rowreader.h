// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/chargeaggregate.h"
#include "models/usage/csvscanner.h"
#include "models/usage/reportdays.h"
#include "models/usage/rowinterpreter.h"

#include <array>

namespace choba {

/// A line that cannot be used; record counts from 0 in the stretch that was read.
struct RowError
{
    quint64 record = 0;
    RowProblem problem;
};

/// Turns scanned records into charges. Bytes that name a charge are interpreted when they are first seen and
/// known by a 128-bit hash afterwards; amounts and days are read from every line. Used by one thread.
class RowReader
{
public:
    RowReader(const ReportColumns &columns, const KnownReport &known, ChargeAggregate &aggregate,
              ReportFacts &facts, bool skipBadLines);

    /// Reads the records of data[from, to), whose marks \a scanner has; a record begins at \a from and one
    /// ends before \a to. Without skipBadLines it stops after the first bad one. Returns how many it met;
    /// blank ones are none.
    quint64 read(const char *data, const CsvScanner &scanner, quint32 from, quint32 to,
                 std::vector<RowError> &errors);
    /// Lines added to charges, split copies not counted.
    quint64 lines() const { return m_lines; }
    /// Lets the aggregate write a run when it holds too much.
    Result<void> makeRoom();

private:
    struct Stretch
    {
        int first;
        int last;
    };
    struct Known
    {
        quint64 low = 0;
        quint64 high = 0;
        quint32 series = 0;
        quint32 tagOwner = 0;
        quint32 version = 0;
        bool used = false;
        bool splitCopy = false;
    };
    struct Line
    {
        ScannedRecord record;
        quint64 number = 0;
        quint64 low = 0;
        quint64 high = 0;
        quint32 day = 0;
        quint64 group = 0;
        const Known *known = nullptr;
        ExactSum cost;
        ExactSum usage;
        ExactSum onDemand;
    };
    static constexpr size_t batchSize = 32;

    bool readLine(Line &line, std::vector<RowError> &errors);
    bool readAmounts(Line &line, std::vector<RowError> &errors);
    bool readAmount(const ScannedRecord &record, int column, bool money, ExactSum &value, quint64 number,
                    std::vector<RowError> &errors);
    void sign(Line &line);
    bool resolve(Line &line, std::vector<RowError> &errors);
    void addBatch(std::vector<RowError> &errors);
    void addTags(const Line &line);
    void growKnown();
    void forget();

    const ReportColumns &m_columns;
    RowInterpreter m_interpreter;
    RowInterpreter::Facts m_interpreted; ///< kept for its memory
    ChargeAggregate &m_aggregate;
    ReportFacts &m_facts;
    bool m_skipBadLines;
    std::vector<Stretch> m_naming; ///< runs of neighbouring columns that name a charge
    Stretch m_tags{-1, -1};        ///< the columns from the first tag to the last
    ReportDays m_days;
    std::array<char, 192> m_secret{};
    std::vector<char> m_scratch;
    LargeVector<Known> m_known;
    size_t m_knownCount = 0;
    BlobTable m_tagOwners;
    BlobTable m_tagTexts; ///< owner and raw tags, numbered as the aggregate's tag sets
    std::vector<quint32> m_tagSets;
    std::array<Line, batchSize> m_batch{};
    size_t m_batchCount = 0;
    quint64 m_lines = 0;
};

/// The tags of a line as key and value, from the bytes the reader kept; \a context is the ReportColumns.
std::vector<std::pair<std::string, std::string>> readTags(std::string_view raw, const void *context);

} // namespace choba
