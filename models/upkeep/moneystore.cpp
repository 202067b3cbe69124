// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/moneystore.h"

#include "models/usage/usagemonth.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace choba {

namespace {

QString firstText(const Row &row)
{
    return row.text(0);
}

} // namespace

Result<std::vector<StoredLine>> MoneyStore::lines(qint64 invoiceId)
{
    return m_database
        .statement(QStringLiteral("SELECT kind, description, amount_jpy FROM invoice_line "
                                  "WHERE invoice_id = ? ORDER BY position"))
        .bind(invoiceId)
        .rows([](const Row &row) {
            return StoredLine{row.text(0), row.text(1), row.yen(2)};
        });
}

Result<std::vector<VersionSums>> MoneyStore::versions()
{
    std::map<qint64, std::pair<UsdSum, qint64>> sums;
    CHOBA_TRY(m_database
                  .statement(QStringLiteral("SELECT version_id, COUNT(*), %1 FROM charge_series "
                                            "GROUP BY version_id")
                                 .arg(splitSum(QStringLiteral("cost_usd"))))
                  .forEach([&](const Row &row) {
                      sums.emplace(row.int64(0), std::pair(row.usdSum(2), row.int64(1)));
                  }));
    return m_database
        .statement(QStringLiteral(
            "SELECT v.id, r.payer, r.period_month, v.name, COALESCE(r.current_version_id, 0), v.replaced_at, "
            "v.stored_usd, v.total_usd, v.residue_usd, v.lines "
            "FROM report_version v JOIN report r ON r.id = v.report_id ORDER BY v.id"))
        .rows([&](const Row &row) {
            VersionSums version;
            version.versionId = row.int64(0);
            version.payer = row.text(1);
            version.month = row.month(2);
            version.name = row.text(3);
            version.isCurrent = row.int64(4) == version.versionId;
            version.isReplaced = !row.isNull(5);
            version.storedUsd = row.text(6);
            version.totalUsd = row.text(7);
            version.residueUsd = row.text(8);
            version.lines = row.int64(9);
            if (const auto found = sums.find(version.versionId); found != sums.end())
                std::tie(version.charges, version.series) = found->second;
            return version;
        });
}

Result<std::vector<QString>> MoneyStore::reportsWithoutVersion()
{
    return m_database
        .statement(QStringLiteral("SELECT r.name FROM report r LEFT JOIN report_version v "
                                  "ON v.id = r.current_version_id AND v.report_id = r.id "
                                  "WHERE v.id IS NULL ORDER BY r.id"))
        .rows(firstText);
}

Result<std::vector<QString>> MoneyStore::seriesNotTheirDays()
{
    return m_database
        .statement(
            QStringLiteral(
                "SELECT s.account FROM charge_series s LEFT JOIN usage_charge u ON u.series_id = s.id%1 "
                "GROUP BY s.id, s.account, s.cost_usd, s.lines HAVING s.cost_usd <> "
                "COALESCE(SUM(u.cost_usd), 0) "
                "OR s.lines <> COALESCE(SUM(u.lines), 0)")
                .arg(ofMonth(m_database, QStringLiteral("u"), QStringLiteral("s.usage_month"))))
        .rows(firstText);
}

Result<qint64> MoneyStore::seriesOfNoVersion()
{
    return m_database
        .statement(QStringLiteral("SELECT COUNT(*) FROM charge_series s WHERE NOT EXISTS "
                                  "(SELECT 1 FROM report r WHERE r.current_version_id = s.version_id%1)")
                       .arg(ofMonth(m_database, QStringLiteral("s"), QStringLiteral("r.period_month"))))
        .scalar();
}

Result<qint64> MoneyStore::daysOfNoSeries()
{
    return m_database
        .statement(QStringLiteral("SELECT COUNT(*) FROM usage_charge u WHERE NOT EXISTS "
                                  "(SELECT 1 FROM charge_series s WHERE s.id = u.series_id%1)")
                       .arg(ofMonth(m_database, QStringLiteral("s"), QStringLiteral("u.usage_month"))))
        .scalar();
}

Result<qint64> MoneyStore::seriesCount()
{
    return m_database.statement(QStringLiteral("SELECT COUNT(*) FROM charge_series")).scalar();
}

Result<std::vector<QString>> MoneyStore::numbers()
{
    return m_database
        .statement(QStringLiteral("SELECT number FROM invoice WHERE number IS NOT NULL ORDER BY number"))
        .rows(firstText);
}

Result<std::optional<qint64>> MoneyStore::nextNumber()
{
    return m_database
        .statement(QStringLiteral("SELECT next_number FROM number_series WHERE name = 'invoice'"))
        .first([](const Row &row) { return row.int64(0); });
}

Result<std::vector<AuditedIssue>> MoneyStore::auditedIssues()
{
    return m_database
        .statement(QStringLiteral("SELECT subject_id, after_json, actor FROM audit "
                                  "WHERE action = 'issue_invoice' ORDER BY id"))
        .rows([](const Row &row) {
            const QJsonObject after = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
            return AuditedIssue{row.text(0).toLongLong(),
                                after.value(QLatin1String("number")).toString(),
                                Yen(after.value(QLatin1String("total_jpy")).toInteger()),
                                after.value(QLatin1String("pdf_sha256")).toString(),
                                row.text(2),
                                after};
        });
}

Result<std::set<qint64>> MoneyStore::auditedVoids()
{
    std::set<qint64> invoices;
    CHOBA_TRY(
        m_database.statement(QStringLiteral("SELECT subject_id FROM audit WHERE action = 'void_invoice'"))
            .forEach([&](const Row &row) { invoices.insert(row.text(0).toLongLong()); }));
    return invoices;
}

Result<std::vector<QString>> MoneyStore::wrongLocks()
{
    return m_database
        .statement(QStringLiteral(
            "SELECT d.account || ' ' || d.item_key FROM tray_decision d JOIN invoice i ON i.id = "
            "d.invoice_id "
            "WHERE i.account <> d.account OR i.number IS NULL "
            "UNION ALL SELECT m.account || ' ' || m.description FROM manual_line m "
            "JOIN invoice i ON i.id = m.invoice_id "
            "WHERE i.account <> m.account OR i.usage_month <> m.usage_month OR i.number IS NULL"))
        .rows(firstText);
}

Result<std::vector<UsedRow>> MoneyStore::usedBy(qint64 invoiceId)
{
    return m_database
        .statement(
            QStringLiteral("SELECT item_key, choice || '/' || bill_as, 0, description FROM tray_decision "
                           "WHERE invoice_id = ? "
                           "UNION ALL SELECT CAST(id AS TEXT), '', amount_jpy, description FROM manual_line "
                           "WHERE invoice_id = ?"))
        .bind(invoiceId)
        .bind(invoiceId)
        .rows([](const Row &row) {
            return UsedRow{row.text(0), row.text(1), row.yen(2), row.text(3)};
        });
}

Result<qint64> MoneyStore::lockCount()
{
    return m_database
        .statement(QStringLiteral("SELECT (SELECT COUNT(*) FROM tray_decision WHERE invoice_id IS NOT NULL) "
                                  "+ (SELECT COUNT(*) FROM manual_line WHERE invoice_id IS NOT NULL)"))
        .scalar();
}

Result<qint64> MoneyStore::pdfsOfDrafts()
{
    return m_database
        .statement(QStringLiteral("SELECT COUNT(*) FROM invoice_pdf p JOIN invoice i ON i.id = p.invoice_id "
                                  "WHERE i.number IS NULL"))
        .scalar();
}

Result<MoneyTotals> MoneyStore::totals()
{
    MoneyTotals totals;
    CHOBA_TRY_ASSIGN(totals.customers,
                     m_database.statement(QStringLiteral("SELECT COUNT(*) FROM customer")).scalar());
    CHOBA_TRY(m_database
                  .statement(QStringLiteral(
                      "SELECT COUNT(*), COALESCE(SUM(CASE WHEN state = 'issued' THEN total_jpy ELSE 0 END), "
                      "0), COALESCE(MAX(number), '') FROM invoice WHERE number IS NOT NULL"))
                  .forEach([&](const Row &row) {
                      totals.invoices = row.int64(0);
                      totals.invoiced = row.yen(1);
                      totals.lastNumber = row.text(2);
                  }));
    CHOBA_TRY(
        m_database
            .statement(
                QStringLiteral("SELECT %1 FROM charge_series").arg(splitSum(QStringLiteral("cost_usd"))))
            .forEach([&](const Row &row) { totals.charges = row.usdSum(0); }));
    return totals;
}

} // namespace choba
