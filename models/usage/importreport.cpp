// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/importreport.h"

#include "models/storage/audit.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"
#include "models/usage/importjson.h"
#include "models/usage/reportmanifest.h"
#include "models/usage/usagemonth.h"
#include "models/usage/versionsink.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

Result<Month> periodOf(const VersionFacts &facts)
{
    return Month::parse(QString::fromStdString(facts.period), QStringLiteral("period"));
}

/// One report of an import, from its files to its versions.
class ReportImport
{
public:
    ReportImport(Desk &desk, const RuleBook &rules, const ImportOptions &options, JobContext &job)
        : m_desk(desk)
        , m_rules(rules)
        , m_options(options)
        , m_job(job)
        , m_reports(desk.database)
    {}

    Result<std::vector<ImportSummary>> run(ReportInput input, const QString &operation)
    {
        if (!m_options.payer.isEmpty()) {
            input.known.payer = m_options.payer.toStdString();
            input.known.payerGiven = true;
        }
        auto known = alreadyHere(input);
        if (!known && !m_desk.database.isConnected()) { // cut while nobody used it
            CHOBA_TRY(m_desk.database.reopen());
            known = alreadyHere(input);
        }
        if (!known || !known->empty())
            return known;
        ReadOptions reading = m_options.reading;
        reading.skipBadLines = m_options.skipBadLines;
        CHOBA_TRY_ASSIGN(ReadReport report, ReportReader(input, reading, m_job).read());
        return store(input, report, operation);
    }

private:
    /// By the assembly's id, before anything is read. Not where lines had been skipped: they may be mended
    /// now.
    Result<std::vector<ImportSummary>> alreadyHere(const ReportInput &input)
    {
        std::vector<ImportSummary> summaries;
        if (input.assemblyId.isEmpty())
            return summaries;
        CHOBA_TRY_ASSIGN(const std::vector<StoredVersion> versions,
                         m_reports.currentOfAssembly(input.assemblyId));
        for (const StoredVersion &version : versions) {
            if (version.skippedLines > 0 && !m_options.skipBadLines)
                return std::vector<ImportSummary>();
            CHOBA_TRY_ASSIGN(ImportSummary summary, unchanged(version));
            summaries.push_back(std::move(summary));
        }
        return summaries;
    }

    Result<ImportSummary> unchanged(const StoredVersion &version)
    {
        ImportSummary summary = version.summary;
        summary.changed = false;
        summary.replaced.reset();
        CHOBA_TRY_ASSIGN(const VersionNames names,
                         VersionNames::read(m_desk.database, version.id, summary.period));
        CHOBA_TRY(describe(m_desk, m_rules, m_options.classified, names, summary));
        return summary;
    }

    Result<std::vector<ImportSummary>> store(const ReportInput &input, ReadReport &report,
                                             const QString &operation)
    {
        std::vector<Month> months;
        for (const VersionFacts &facts : report.versions()) {
            CHOBA_TRY_ASSIGN(const Month period, periodOf(facts));
            months.push_back(period);
        }
        CHOBA_TRY(makeUsageMonths(m_desk.database, months));
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_desk.database, operation));
        std::vector<ImportSummary> summaries;
        std::map<std::pair<QString, Month>, std::optional<StoredVersion>> replaced;
        for (const VersionFacts &facts : report.versions()) {
            const QString payer = QString::fromStdString(facts.payer);
            CHOBA_TRY_ASSIGN(const Month period, periodOf(facts));
            CHOBA_TRY(m_reports.lock(payer, period));
            CHOBA_TRY_ASSIGN(const std::optional<StoredVersion> current, m_reports.current(payer, period));
            if (current && current->contentHash == report.contentHash()) {
                CHOBA_TRY_ASSIGN(ImportSummary summary, unchanged(*current));
                summaries.push_back(std::move(summary));
                continue;
            }
            CHOBA_TRY(checkName(input, payer, period, current));
            replaced[{payer, period}] = current;
        }
        if (replaced.empty())
            return summaries; // nothing was written; the transaction ends with nothing in it

        VersionSink sink(m_desk, input, report, replaced);
        CHOBA_TRY(report.deliver(sink, m_job));
        CHOBA_TRY(sink.finish(m_rules, m_options.classified));
        Change change{QStringLiteral("usage"), {}};
        for (ImportSummary &summary : sink.summaries()) {
            change.ids.push_back(summary.versionId);
            CHOBA_TRY(audit(summary));
            summaries.push_back(std::move(summary));
        }
        if (m_job.isCancelled())
            return Error::of(ErrorKind::Cancelled,
                             Words::tr("The import was cancelled; nothing was stored."));
        transaction.announce(std::move(change));
        CHOBA_TRY(transaction.commit());
        return summaries;
    }

    Result<void> checkName(const ReportInput &input, const QString &payer, Month period,
                           const std::optional<StoredVersion> &current)
    {
        const QString &replaces = m_options.replaceName;
        if (!current) {
            if (replaces.isEmpty())
                return ok();
            return Error::of(ErrorKind::NotFound,
                             Words::tr("There is no report “%1” of payer %2 for %3 to replace.")
                                 .arg(replaces, payer, period.toString()));
        }
        if (current->reportName == input.name || current->reportName == replaces)
            return ok();
        return Error::of(
            ErrorKind::Conflict,
            Words::tr("The report “%1” stands for payer %2 and %3 already. If “%4” is the same report "
                      "under a new name, say that it replaces “%1”.")
                .arg(current->reportName, payer, period.toString(), input.name));
    }

    /// Without sums, which would tell everyone of the margin: the version keeps them and never changes.
    Result<void> audit(const ImportSummary &summary)
    {
        QJsonObject before;
        if (summary.replaced)
            before = {{QStringLiteral("version"), summary.replaced->versionId}};
        const QJsonObject after{
            {QStringLiteral("report"), summary.report},
            {QStringLiteral("payer"), summary.payer},
            {QStringLiteral("period"), summary.period.toString()},
            {QStringLiteral("lines"), summary.lines},
            {QStringLiteral("skipped"), static_cast<qint64>(summary.skippedLines.size())}};
        return appendAudit(m_desk, {QStringLiteral("import_report"), QStringLiteral("report_version"),
                                    QString::number(summary.versionId), before, after});
    }

    Desk &m_desk;
    const RuleBook &m_rules;
    const ImportOptions &m_options;
    JobContext &m_job;
    ReportStore m_reports;
};

} // namespace

Result<ImportResult> importReport(Desk &desk, const RuleBook &rules, const QString &path,
                                  const ImportOptions &options, JobContext &job, const QString &operation)
{
    CHOBA_TRY(require(desk, Permission::ImportUsage));
    QElapsedTimer timer;
    timer.start();
    CHOBA_TRY_ASSIGN(const std::vector<ReportInput> inputs, findReports(path));
    ImportResult result;
    for (size_t i = 0; i < inputs.size(); ++i) {
        // Each report is an operation of its own, found again by the place it has in the folder.
        const QString own = i == 0 ? operation : operation + QLatin1Char('.') + QString::number(i);
        CHOBA_TRY_ASSIGN(std::vector<ImportSummary> summaries, retried(desk.database, [&] {
                             return ReportImport(desk, rules, options, job).run(inputs[i], own);
                         }));
        for (ImportSummary &summary : summaries) {
            result.lines += summary.lines;
            result.reports.push_back(std::move(summary));
        }
    }
    result.milliseconds = timer.elapsed();
    return result;
}

} // namespace choba
