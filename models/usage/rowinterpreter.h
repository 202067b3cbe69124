// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/csvrecord.h"
#include "models/usage/reportcolumns.h"
#include "models/usage/reportfacts.h"

namespace choba {

/// Why a line stops the import, or is skipped.
struct RowProblem
{
    int column = -1; ///< -1: the whole record
    QString message;
};

/// Reads the fields that name a line's charge: everything but its amounts and its day. Lines that agree in
/// those bytes are interpreted once.
class RowInterpreter
{
public:
    RowInterpreter(const ReportColumns &columns, const KnownReport &known)
        : m_columns(columns)
        , m_known(known)
    {}

    struct Facts
    {
        std::string seriesKey; ///< an encoded RunKey
        std::string tagOwner;  ///< an encoded RunKey of account and product
        quint32 version = 0;
        bool splitCopy = false;
    };
    /// Fills \a facts and notes in \a report what the line tells about its version; the problem, if it cannot
    /// be used.
    std::optional<RowProblem> interpret(const CsvRecord &record, Facts &facts, ReportFacts &report) const;

    /// The field without quotes, "" when the column is missing, empty or the literal NULL.
    std::string value(const CsvRecord &record, Column column) const;

private:
    std::optional<RowProblem> interpretVersion(const CsvRecord &record, std::string &payer,
                                               std::string &period) const;
    void noteCommitment(const CsvRecord &record, const std::string &arn, VersionFacts &facts) const;
    std::string region(const CsvRecord &record) const;
    std::string commitmentArn(const CsvRecord &record, const std::string &type) const;

    const ReportColumns &m_columns;
    const KnownReport &m_known;
};

/// "2018-12-06T09:00:00Z" and its kin (a blank for T, fractions, no zone, a bare date) as days since
/// 1970-01-01 (UTC); none when it is no such time or before 1990 or after 2149.
std::optional<quint32> parseReportDay(std::string_view text);
/// The inverse.
QDate dateOfReportDay(quint32 day);

} // namespace choba
