// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/reportstore.h"

#include "models/usage/importjson.h"
#include "models/usage/usagemonth.h"

#include <QJsonDocument>

#include <map>

namespace choba {

namespace {

/// Ours among the advisory locks of a PostgreSQL database: "vers".
constexpr int versionLock = 0x76657273;

QString versionColumns()
{
    return QStringLiteral(
        "SELECT v.id, r.id, r.name, v.content_hash, v.manifest_at, v.imported_at, v.skipped_lines, "
        "v.summary_json FROM report_version v JOIN report r ON r.current_version_id = v.id ");
}

StoredVersion versionOf(const Row &row)
{
    return {row.int64(0),   row.int64(1),
            row.text(2),    row.text(3),
            row.instant(4), row.text(5),
            row.int64(6),   importSummaryOf(QJsonDocument::fromJson(row.text(7).toUtf8()).object())};
}

} // namespace

Result<void> ReportStore::lock(const QString &payer, Month period)
{
    if (m_database.engine() == Engine::Sqlite)
        return ok();
    return m_database
        .statement(QStringLiteral("SELECT pg_advisory_xact_lock(%1, hashtext(?))").arg(versionLock))
        .bind(payer + QLatin1Char('/') + period.toString())
        .exec();
}

Result<std::optional<StoredVersion>> ReportStore::current(const QString &payer, Month period)
{
    return m_database.statement(versionColumns() + QStringLiteral("WHERE r.payer = ? AND r.period_month = ?"))
        .bind(payer)
        .bind(period)
        .first(versionOf);
}

Result<std::vector<StoredVersion>> ReportStore::currentOfAssembly(const QString &assemblyId)
{
    CHOBA_TRY_ASSIGN(
        const qint64 all,
        m_database.statement(QStringLiteral("SELECT COUNT(*) FROM report_version WHERE assembly_id = ?"))
            .bind(assemblyId)
            .scalar());
    CHOBA_TRY_ASSIGN(
        std::vector<StoredVersion> versions,
        m_database.statement(versionColumns() + QStringLiteral("WHERE v.assembly_id = ? ORDER BY v.id"))
            .bind(assemblyId)
            .rows(versionOf));
    if (static_cast<qint64>(versions.size()) != all)
        versions.clear();
    return versions;
}

Result<qint64> ReportStore::addVersion(const NewVersion &version)
{
    CHOBA_TRY(m_database
                  .statement(QStringLiteral("INSERT INTO report (payer, period_month, name) VALUES (?, ?, ?) "
                                            "ON CONFLICT (payer, period_month) DO NOTHING"))
                  .bind(version.payer)
                  .bind(version.period)
                  .bind(version.name)
                  .exec());
    return m_database
        .statement(
            QStringLiteral("INSERT INTO report_version (report_id, name, assembly_id, content_hash, format, "
                           "manifest_at, imported_at, imported_by, skipped_lines, is_invoiced) "
                           "SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM report "
                           "WHERE payer = ? AND period_month = ? RETURNING id"))
        .bind(version.name)
        .bind(version.assemblyId)
        .bind(version.contentHash)
        .bind(version.format)
        .bind(version.manifestTime)
        .bind(version.importedAt)
        .bind(version.importedBy)
        .bind(version.skippedLines)
        .bind(version.invoiced)
        .bind(version.payer)
        .bind(version.period)
        .scalar();
}

Result<void> ReportStore::addCommitments(qint64 versionId, const VersionFacts &facts)
{
    SqlStatement insert = m_database.statement(
        QStringLiteral("INSERT INTO commitment_seen VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    std::map<std::string_view, const CommitmentSeen *> sorted; // as the table is
    for (const auto &[arn, seen] : facts.commitments)
        sorted.emplace(arn, &seen);
    for (const auto &[arn, seen] : sorted) {
        insert.bind(versionId);
        for (const std::string &text : {seen->arn, seen->kind, seen->account, seen->startTime, seen->endTime,
                                        seen->term, seen->paymentOption, seen->offering})
            insert.bind(QString::fromStdString(text));
        CHOBA_TRY(insert.exec());
    }
    return ok();
}

Result<std::vector<ReplacedAmount>> ReportStore::keepDifferences(qint64 versionId, qint64 replaced,
                                                                 Month month)
{
    const auto sums = [&](qint64 version) {
        return m_database
            .statement(QStringLiteral("SELECT account, product_code, line_item_type, %1 FROM charge_series s "
                                      "WHERE version_id = ?%2 GROUP BY account, product_code, line_item_type")
                           .arg(splitSum(QStringLiteral("cost_usd")),
                                ofMonths(m_database, QStringLiteral("s"), month, month)))
            .bind(version)
            .rows([](const Row &row) {
                return std::pair(QStringList{row.text(0), row.text(1), row.text(2)}, row.usdSum(3));
            });
    };
    CHOBA_TRY_ASSIGN(const auto before, sums(replaced));
    CHOBA_TRY_ASSIGN(const auto after, sums(versionId));
    std::map<QStringList, std::pair<UsdSum, UsdSum>> both;
    for (const auto &[key, sum] : before)
        both[key].first = sum;
    for (const auto &[key, sum] : after)
        both[key].second = sum;

    std::vector<ReplacedAmount> differences;
    SqlStatement insert =
        m_database.statement(QStringLiteral("INSERT INTO version_difference VALUES (?, ?, ?, ?, ?, ?)"));
    for (const auto &[key, amounts] : both) {
        if (amounts.first == amounts.second)
            continue;
        differences.push_back({key[0], key[1], key[2], amounts.first, amounts.second});
        CHOBA_TRY_ASSIGN(const Usd was, amounts.first.toUsd());
        CHOBA_TRY_ASSIGN(const Usd is, amounts.second.toUsd());
        insert.bind(versionId).bind(key[0]).bind(key[1]).bind(key[2]).bind(was).bind(is);
        CHOBA_TRY(insert.exec());
    }
    return differences;
}

Result<void> ReportStore::makeCurrent(qint64 versionId, const QString &name, const QDateTime &now)
{
    CHOBA_TRY_ASSIGN(
        const auto before,
        m_database
            .statement(QStringLiteral("SELECT current_version_id, period_month FROM report "
                                      "WHERE id = (SELECT report_id FROM report_version WHERE id = ?) "
                                      "AND current_version_id IS NOT NULL"))
            .bind(versionId)
            .first([](const Row &row) { return std::pair(row.int64(0), row.month(1)); }));
    if (before) {
        CHOBA_TRY(
            m_database.statement(QStringLiteral("UPDATE report_version SET replaced_at = ? WHERE id = ?"))
                .bind(now)
                .bind(before->first)
                .exec());
        CHOBA_TRY(removeCharges(before->first, before->second));
    }
    return m_database
        .statement(QStringLiteral("UPDATE report SET current_version_id = ?, name = ? "
                                  "WHERE id = (SELECT report_id FROM report_version WHERE id = ?)"))
        .bind(versionId)
        .bind(name)
        .bind(versionId)
        .exec();
}

Result<void> ReportStore::removeCharges(qint64 versionId, Month month)
{
    const QString sameMonth = ofMonths(m_database, QStringLiteral("c"), month, month);
    CHOBA_TRY(m_database
                  .statement(
                      QStringLiteral("DELETE FROM usage_charge AS c WHERE series_id >= ? AND series_id < ?") +
                      sameMonth)
                  .bind(firstSeriesId(versionId))
                  .bind(endSeriesId(versionId))
                  .exec());
    for (const QString &table : {QStringLiteral("charge_series"), QStringLiteral("tag_cost")}) {
        CHOBA_TRY(
            m_database
                .statement(QStringLiteral("DELETE FROM %1 AS c WHERE version_id = ?").arg(table) + sameMonth)
                .bind(versionId)
                .exec());
    }
    return m_database.statement(QStringLiteral("DELETE FROM commitment_seen WHERE version_id = ?"))
        .bind(versionId)
        .exec();
}

Result<void> ReportStore::writeSummary(const ImportSummary &summary)
{
    return m_database
        .statement(QStringLiteral(
            "UPDATE report_version SET lines = ?, stored_usd = ?, total_usd = ?, residue_usd = ?, "
            "summary_json = ? WHERE id = ?"))
        .bind(summary.lines)
        .bind(summary.stored.toString())
        .bind(summary.totalUsd)
        .bind(summary.residueUsd)
        .bind(QString::fromUtf8(QJsonDocument(toJson(summary)).toJson(QJsonDocument::Compact)))
        .bind(summary.versionId)
        .exec();
}

} // namespace choba
