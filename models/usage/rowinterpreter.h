// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/reportcolumns.h"
#include "models/usage/reportfacts.h"
#include "models/usage/scannedrecord.h"
#include "models/usage/usagecharge.h"

#include <deque>

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
        , m_knownPeriod(known.period ? known.period->toString().toStdString() : std::string())
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
    std::optional<RowProblem> interpret(const ScannedRecord &record, Facts &facts, ReportFacts &report);

private:
    /// The field without quotes, "" when the column is missing, empty or the literal NULL. Valid while the
    /// record is, and until interpret() begins again.
    std::string_view value(const ScannedRecord &record, Column column);
    std::optional<RowProblem> interpretVersion(const ScannedRecord &record, std::string_view &payer,
                                               std::string_view &period);
    ChargeClass chargeClass(const ScannedRecord &record, std::string_view type, std::string_view account,
                            std::string_view arn);
    void noteCommitment(const ScannedRecord &record, std::string_view arn, VersionFacts &facts);
    std::string_view region(const ScannedRecord &record);
    std::string_view commitmentArn(const ScannedRecord &record, std::string_view type);

    const ReportColumns &m_columns;
    const KnownReport &m_known;
    std::deque<std::string> m_unescaped; ///< fields with doubled quotes
    std::string m_knownPeriod;
};

} // namespace choba
