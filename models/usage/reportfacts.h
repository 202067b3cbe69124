// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/month.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace choba {

/// A reserved instance or Savings Plan as lines of a report name it. Texts are the report's own; "" =
/// unknown.
struct CommitmentSeen
{
    std::string arn;
    std::string kind;    ///< "reserved_instance" or "savings_plan"
    std::string account; ///< owner, from the ARN
    std::string startTime;
    std::string endTime;
    std::string term;
    std::string paymentOption;
    std::string offering; ///< offering class of an RI, offering type of a Savings Plan

    /// Fills what this one does not know yet.
    void complete(const CommitmentSeen &other);
};

/// Hashes text however it is held, so that a view is looked up without a copy.
struct TextHash
{
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
/// By ARN, in no order: looked up for every line that names one.
using CommitmentsSeen = std::unordered_map<std::string, CommitmentSeen, TextHash, std::equal_to<>>;

/// What reading told about one payer and billing period, besides the charges.
struct VersionFacts
{
    std::string payer;
    std::string period;      ///< "2026-03"
    bool uninvoiced = false; ///< a row of bill type Anniversary without an invoice id
    quint64 splitCopies = 0;
    CommitmentsSeen commitments;
};

/// The versions met so far. Each reading thread has its own; they are added up at the end.
class ReportFacts
{
public:
    quint32 version(std::string_view payer, std::string_view period);
    VersionFacts &at(quint32 version) { return m_versions[version]; }
    const std::vector<VersionFacts> &versions() const { return m_versions; }
    void add(const ReportFacts &other);

private:
    std::vector<VersionFacts> m_versions;
};

/// What is known of a report before its lines are read.
struct KnownReport
{
    std::string payer;           ///< from `--payer` or the manifest; "" = only the lines tell
    bool payerGiven = false;     ///< by a person: lines of another payer stop the import
    std::optional<Month> period; ///< for reports without a period column
};

} // namespace choba
