// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/versionsink.h"

#include "models/base/ids.h"
#include "models/customers/accountstore.h"
#include "models/usage/usagemonth.h"
#include "models/usage/usagestore.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VersionSink)
};

/// Marketplace sellers are told by their billing entity and other providers are never billed (section 5):
/// their product codes need no class.
bool needsProductClass(std::string_view chargeClass)
{
    return chargeClass != "marketplace" && chargeClass != "foreign";
}

Result<std::set<QString>> distinct(Database &database, const char *column, qint64 versionId, Month month,
                                   const char *where = "")
{
    std::set<QString> values;
    CHOBA_TRY(
        database
            .statement(QStringLiteral("SELECT DISTINCT %1 FROM charge_series s WHERE s.version_id = ? %2")
                           .arg(QLatin1String(column), QLatin1String(where)) +
                       ofMonths(database, QStringLiteral("s"), month, month))
            .bind(versionId)
            .forEach([&](const Row &row) { values.insert(row.text(0)); }));
    return values;
}

QStringList missing(const std::set<QString> &names, const std::function<bool(const QString &)> &isKnown)
{
    QStringList list;
    std::copy_if(names.begin(), names.end(), std::back_inserter(list),
                 [&](const QString &name) { return !isKnown(name); });
    return list;
}

} // namespace

Result<VersionNames> VersionNames::read(Database &database, qint64 versionId, Month month)
{
    VersionNames names;
    CHOBA_TRY_ASSIGN(names.accounts, distinct(database, "account", versionId, month));
    CHOBA_TRY_ASSIGN(names.products, distinct(database, "product_code", versionId, month,
                                              "AND s.charge_class NOT IN ('marketplace', 'foreign')"));
    CHOBA_TRY_ASSIGN(names.types, distinct(database, "line_item_type", versionId, month));
    return names;
}

Result<void> describe(Desk &desk, const RuleBook &rules, const QSet<QString> &classified,
                      const VersionNames &names, ImportSummary &summary)
{
    const QDate firstDay = summary.period.firstDay();
    summary.invalidAccounts =
        missing(names.accounts, [](const QString &account) { return AwsAccountId::isValid(account); });
    CHOBA_TRY_ASSIGN(summary.unassignedAccounts,
                     AccountStore(desk.database)
                         .unassigned({names.accounts.begin(), names.accounts.end()}, summary.period));
    summary.unknownProducts = missing(names.products, [&](const QString &code) {
        return classified.contains(code) || rules.product(code, firstDay) != nullptr;
    });
    summary.unknownTypes = missing(
        names.types, [&](const QString &type) { return rules.lineItemTreatment(type, firstDay) != nullptr; });
    CHOBA_TRY_ASSIGN(const std::vector<ReportState> reports,
                     UsageStore(desk.database).reports(summary.period));
    const auto report = std::find_if(reports.begin(), reports.end(), [&](const ReportState &state) {
        return state.versionId == summary.versionId;
    });
    summary.final = report != reports.end() && report->isFinalAt(desk.clock.now());
    return ok();
}

Result<void> VersionSink::beginVersion(const VersionFacts &facts)
{
    NewVersion version;
    version.payer = QString::fromStdString(facts.payer);
    CHOBA_TRY_ASSIGN(version.period,
                     Month::parse(QString::fromStdString(facts.period), QStringLiteral("period")));
    m_versionId = 0;
    if (!m_replaced.contains({version.payer, version.period}))
        return ok();
    version.name = m_input.name;
    version.assemblyId = m_input.assemblyId;
    version.contentHash = m_report.contentHash();
    version.format = reportFormatName(m_report.format());
    version.manifestTime = m_input.manifestTime;
    version.importedAt = m_desk.clock.now();
    version.importedBy = m_desk.actor.name;
    version.skippedLines = static_cast<qint64>(m_report.skippedLines().size());
    version.invoiced = m_report.hasInvoiceIds() && !facts.uninvoiced;
    if (m_writer)
        CHOBA_TRY(m_writer->finish()); // the connection is needed here
    CHOBA_TRY_ASSIGN(m_versionId, m_reports.addVersion(version));
    CHOBA_TRY(m_reports.addCommitments(m_versionId, facts));
    m_nextSeries = firstSeriesId(m_versionId);
    m_names.emplace_back();
    m_lastNames = {};
    if (!m_writer) {
        CHOBA_TRY_ASSIGN(m_writer, ChargeWriter::create(m_desk.database));
    }
    m_writer->setMonth(version.period);
    return ok();
}

Result<void> VersionSink::addSeries(const SeriesSums &series)
{
    if (m_versionId == 0)
        return ok();
    noteNames(series.key);
    return m_writer->addSeries(m_nextSeries++, m_versionId, series);
}

void VersionSink::noteNames(const RunKey &key)
{
    VersionNames &names = m_names.back();
    const std::array<std::pair<std::string_view, std::set<QString> *>, 3> all = {
        {{key.account, &names.accounts},
         {key.productCode, &names.products},
         {key.lineItemType, &names.types}}};
    for (size_t i = 0; i < all.size(); ++i) {
        if (m_lastNames[i] == all[i].first)
            continue; // keys are sorted: mostly the same as before
        if (all[i].second == &names.products && !needsProductClass(key.chargeClass))
            continue;
        m_lastNames[i] = all[i].first;
        all[i].second->insert(
            QString::fromUtf8(all[i].first.data(), static_cast<qsizetype>(all[i].first.size())));
    }
}

Result<void> VersionSink::addTag(const RunKey &tag, qint64 costUsd, quint64 lines)
{
    if (m_versionId == 0)
        return ok();
    return m_writer->addTag(m_versionId, tag, costUsd, lines);
}

Result<void> VersionSink::endVersion(const ImportSummary &summary)
{
    if (m_versionId == 0)
        return ok();
    m_summaries.push_back(summary);
    ImportSummary &mine = m_summaries.back();
    mine.versionId = m_versionId;
    mine.report = m_input.name;
    mine.format = reportFormatName(m_report.format());
    mine.skippedLines = m_report.skippedLines();
    mine.warnings = m_report.warnings();
    return ok();
}

Result<void> VersionSink::finish(const RuleBook &rules, const QSet<QString> &classified)
{
    if (m_writer)
        CHOBA_TRY(m_writer->finish());
    m_writer.reset(); // its statements must not be open when the transaction ends
    for (size_t i = 0; i < m_summaries.size(); ++i) {
        CHOBA_TRY(finishVersion(m_summaries[i], m_names[i]));
        CHOBA_TRY(describe(m_desk, rules, classified, m_names[i], m_summaries[i]));
        CHOBA_TRY(m_reports.writeSummary(m_summaries[i]));
    }
    return ok();
}

Result<void> VersionSink::finishVersion(ImportSummary &summary, const VersionNames &names)
{
    const std::optional<StoredVersion> &before = m_replaced.at({summary.payer, summary.period});
    if (before) {
        ReplacedVersion replaced;
        replaced.versionId = before->id;
        replaced.importedAt = before->importedAt;
        replaced.before = before->summary.stored;
        replaced.after = summary.stored;
        CHOBA_TRY_ASSIGN(replaced.differences,
                         m_reports.keepDifferences(summary.versionId, before->id, summary.period));
        summary.replaced = std::move(replaced);
        if (m_input.manifestTime.isValid() && before->manifestTime.isValid() &&
            m_input.manifestTime < before->manifestTime)
            summary.warnings +=
                Words::tr("The report is older than the version it replaced: %1, not %2.")
                    .arg(tokyoString(m_input.manifestTime), tokyoString(before->manifestTime));
    }
    CHOBA_TRY(m_reports.makeCurrent(summary.versionId, m_input.name, m_desk.clock.now()));
    return AccountStore(m_desk.database)
        .recordSeen(summary.payer, summary.period, {names.accounts.begin(), names.accounts.end()});
}

} // namespace choba
