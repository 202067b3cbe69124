// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usagestore.h"

#include "models/usage/importjson.h"
#include "models/usage/reportstore.h"
#include "models/usage/usagemonth.h"

#include <QCoreApplication>
#include <QDateTime>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageStore)
};

ReportState reportOf(const Row &row)
{
    ReportState report;
    report.reportId = row.int64(0);
    report.versionId = row.int64(1);
    report.payer = row.text(2);
    report.period = row.month(3);
    report.name = row.text(4);
    report.importedAt = row.text(5);
    report.invoiced = row.flag(6);
    report.declaredReason = row.text(7);
    report.declaredFinal = !report.declaredReason.isEmpty();
    report.totalUsd = row.text(8);
    report.residueUsd = row.text(9);
    report.stored = usdSumOf(row.text(10));
    return report;
}

QDate dateOfStoredDay(int day)
{
    return {day / 10000, day / 100 % 100, day % 100};
}

} // namespace

bool ReportState::isFinalAt(const QDateTime &now) const
{
    const QDateTime end(period.plus(1).firstDay(), QTime(0, 0), Qt::UTC);
    return now >= end && (invoiced || declaredFinal);
}

Result<std::vector<ReportState>> UsageStore::reports(Month month)
{
    return m_database
        .statement(QStringLiteral(
            "SELECT r.id, v.id, r.payer, r.period_month, r.name, v.imported_at, v.is_invoiced, "
            "COALESCE(v.declared_final_reason, ''), v.total_usd, v.residue_usd, v.stored_usd "
            "FROM report r JOIN report_version v ON v.id = r.current_version_id WHERE r.period_month = ? "
            "ORDER BY r.payer"))
        .bind(month)
        .rows(reportOf);
}

Result<std::vector<Month>> UsageStore::months()
{
    return m_database
        .statement(
            QStringLiteral("SELECT DISTINCT period_month FROM report WHERE current_version_id IS NOT NULL "
                           "ORDER BY period_month DESC"))
        .rows([](const Row &row) { return row.month(0); });
}

Result<std::vector<ChargeSeries>> UsageStore::monthSeries(Month month, const std::optional<QString> &payer,
                                                          const std::optional<QString> &account)
{
    QString sql = QStringLiteral(
        "SELECT s.id, s.version_id, r.payer, s.account, s.product_code, s.region, s.line_item_type, "
        "s.usage_type, "
        "s.charge_class, s.detail, s.cost_usd, s.usage_amount, s.lines, s.on_demand_usd "
        "FROM report r JOIN charge_series s ON s.version_id = r.current_version_id WHERE r.period_month = ?");
    sql += ofMonths(m_database, QStringLiteral("s"), month, month);
    if (payer)
        sql += QStringLiteral(" AND r.payer = ?");
    if (account)
        sql += QStringLiteral(" AND s.account = ?");
    // Series were numbered in the order of their keys.
    SqlStatement select = m_database.statement(sql + QStringLiteral(" ORDER BY s.account, s.id"));
    select.bind(month);
    if (payer)
        select.bind(*payer);
    if (account)
        select.bind(*account);
    return select.rows([](const Row &row) {
        return ChargeSeries{row.int64(0),
                            row.int64(1),
                            row.text(2),
                            {row.text(3), row.text(4), row.text(5), row.text(6), row.text(7),
                             chargeClassOf(row.text(8)), row.text(9)},
                            row.usd(10),
                            row.text(11),
                            row.int64(12),
                            row.usd(13)};
    });
}

Result<std::vector<UsageCharge>> UsageStore::days(qint64 seriesId)
{
    return m_database
        .statement(
            QStringLiteral("SELECT c.day, c.cost_usd, c.usage_amount, c.lines FROM usage_charge c "
                           "WHERE c.series_id = ?%1 ORDER BY c.day")
                .arg(ofMonth(m_database, QStringLiteral("c"),
                             QStringLiteral("(SELECT r.period_month FROM report r JOIN report_version v "
                                            "ON v.report_id = r.id WHERE v.id = %1)")
                                 .arg(versionOfSeries(seriesId)))))
        .bind(seriesId)
        .rows([&](const Row &row) {
            return UsageCharge{seriesId, dateOfStoredDay(row.int32(0)), row.usd(1), row.text(2),
                               row.int64(3)};
        });
}

Result<void> UsageStore::declareFinal(qint64 reportId, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error::invalid(QStringLiteral("reason"), Words::tr("Say why the report is final."));
    CHOBA_TRY_ASSIGN(
        const qint64 changed,
        m_database
            .statement(QStringLiteral("UPDATE report_version SET declared_final_reason = ? "
                                      "WHERE id = (SELECT current_version_id FROM report WHERE id = ?)"))
            .bind(reason.trimmed())
            .bind(reportId)
            .execCounting());
    if (changed == 0)
        return Error::of(ErrorKind::NotFound, Words::tr("There is no such report."));
    return ok();
}

} // namespace choba
