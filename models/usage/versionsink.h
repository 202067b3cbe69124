// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rulebook/rulebook.h"
#include "models/storage/usecase.h"
#include "models/usage/chargewriter.h"
#include "models/usage/reportstore.h"

#include <QSet>

#include <set>

namespace choba {

/// The names that occur in a version's charges.
struct VersionNames
{
    std::set<QString> accounts;
    std::set<QString> products; ///< that need a class
    std::set<QString> types;
    static Result<VersionNames> read(Database &database, qint64 versionId, Month month);
};

/// Writes the versions of a report that was read; those not among \a replaced are here already and pass by.
/// Everything happens in the caller's transaction.
class VersionSink final : public ChargeSink
{
public:
    using Replaced = std::map<std::pair<QString, Month>, std::optional<StoredVersion>>;
    VersionSink(Desk &desk, const ReportInput &input, const ReadReport &report, const Replaced &replaced)
        : m_desk(desk)
        , m_input(input)
        , m_report(report)
        , m_replaced(replaced)
        , m_reports(desk.database)
    {}

    Result<void> beginVersion(const VersionFacts &facts) override;
    Result<void> addSeries(const SeriesSums &series) override;
    Result<void> addTag(const RunKey &tag, qint64 costUsd, quint64 lines) override;
    Result<void> endVersion(const ImportSummary &summary) override;

    /// After the last version: differences to what is replaced, the names people need, the switch to the new.
    Result<void> finish(const RuleBook &rules, const QSet<QString> &classified);
    std::vector<ImportSummary> &summaries() { return m_summaries; }

private:
    Result<void> finishVersion(ImportSummary &summary, const VersionNames &names);
    void noteNames(const RunKey &key);

    Desk &m_desk;
    const ReportInput &m_input;
    const ReadReport &m_report;
    const Replaced &m_replaced;
    ReportStore m_reports;
    std::unique_ptr<ChargeWriter> m_writer;
    std::vector<ImportSummary> m_summaries;
    std::vector<VersionNames> m_names; ///< by summary
    std::array<std::string, 3> m_lastNames;
    qint64 m_versionId = 0; ///< 0 while a version passes by
    qint64 m_nextSeries = 0;
};

/// Fills what a summary tells about names: unassigned and invalid accounts, unknown products and types, and
/// whether the version is final by now.
Result<void> describe(Desk &desk, const RuleBook &rules, const QSet<QString> &classified,
                      const VersionNames &names, ImportSummary &summary);

} // namespace choba
