// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/adjustmentstore.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AdjustmentStore)
};

constexpr auto lineColumns =
    "SELECT id, amount_jpy, description, account, reason, entered_by, entered_at, COALESCE(invoice_id, 0), "
    "usage_month, row_version FROM manual_line ";

StoredManualLine lineOf(const Row &row)
{
    return {{row.int64(0), row.yen(1), row.text(2)},
            row.text(3),
            row.month(8),
            row.text(4),
            row.text(5),
            row.instant(6),
            row.int64(7),
            row.int32(9)};
}

} // namespace

Result<std::vector<StoredManualLine>> AdjustmentStore::manualLines(Month month)
{
    return m_database
        .statement(QLatin1String(lineColumns) + QStringLiteral("WHERE usage_month = ? ORDER BY account, id"))
        .bind(month)
        .rows(lineOf);
}

Result<StoredManualLine> AdjustmentStore::manualLine(qint64 id)
{
    CHOBA_TRY_ASSIGN(const std::optional<StoredManualLine> line,
                     m_database.statement(QLatin1String(lineColumns) + QStringLiteral("WHERE id = ?"))
                         .bind(id)
                         .first(lineOf));
    if (!line) {
        //: ja: その明細はありません。
        return Error::of(ErrorKind::NotFound, Words::tr("There is no such line."));
    }
    return *line;
}

Result<qint64> AdjustmentStore::insertLine(const StoredManualLine &line)
{
    return m_database
        .statement(QStringLiteral(
            "INSERT INTO manual_line (account, usage_month, description, amount_jpy, reason, entered_by, "
            "entered_at) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"))
        .bind(line.account)
        .bind(line.month)
        .bind(line.line.description)
        .bind(line.line.amount)
        .bind(line.reason)
        .bind(line.enteredBy)
        .bind(line.enteredAt)
        .scalar();
}

Result<bool> AdjustmentStore::updateLine(const StoredManualLine &line)
{
    CHOBA_TRY_ASSIGN(
        const qint64 changed,
        m_database
            .statement(QStringLiteral("UPDATE manual_line SET description = ?, amount_jpy = ?, reason = ?, "
                                      "entered_by = ?, entered_at = ?, row_version = row_version + 1 "
                                      "WHERE id = ? AND row_version = ?"))
            .bind(line.line.description)
            .bind(line.line.amount)
            .bind(line.reason)
            .bind(line.enteredBy)
            .bind(line.enteredAt)
            .bind(line.line.id)
            .bind(line.rowVersion)
            .execCounting());
    return changed > 0;
}

Result<bool> AdjustmentStore::removeLine(qint64 id, int basedOn)
{
    CHOBA_TRY_ASSIGN(
        const qint64 removed,
        m_database.statement(QStringLiteral("DELETE FROM manual_line WHERE id = ? AND row_version = ?"))
            .bind(id)
            .bind(basedOn)
            .execCounting());
    return removed > 0;
}

Result<void> AdjustmentStore::lockLines(const QString &account, Month month, qint64 invoiceId)
{
    return m_database
        .statement(QStringLiteral("UPDATE manual_line SET invoice_id = ? WHERE account = ? AND usage_month = "
                                  "? AND invoice_id IS NULL"))
        .bind(invoiceId)
        .bind(account)
        .bind(month)
        .exec();
}

Result<std::map<QString, SupportByHand>> AdjustmentStore::supportByHand(Month month)
{
    std::map<QString, SupportByHand> byAccount;
    CHOBA_TRY(
        m_database
            .statement(QStringLiteral(
                "SELECT account, fee_usd, add_on_usd, charge_dismissed, reason, entered_by, entered_at, "
                "row_version FROM support_by_hand WHERE usage_month = ?"))
            .bind(month)
            .forEach([&](const Row &row) {
                SupportByHand support{row.text(0), month,       std::nullopt,   row.usd(2),  row.flag(3),
                                      row.text(4), row.text(5), row.instant(6), row.int32(7)};
                if (!row.isNull(1))
                    support.fee = row.usd(1);
                byAccount.emplace(support.account, support);
            }));
    return byAccount;
}

Result<bool> AdjustmentStore::putSupport(const SupportByHand &support, int basedOn)
{
    SqlStatement write = m_database.statement(
        basedOn == 0
            ? QStringLiteral("INSERT INTO support_by_hand (fee_usd, add_on_usd, charge_dismissed, reason, "
                             "entered_by, entered_at, account, usage_month) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                             "ON CONFLICT (account, usage_month) DO NOTHING")
            : QStringLiteral("UPDATE support_by_hand SET fee_usd = ?, add_on_usd = ?, charge_dismissed = ?, "
                             "reason = ?, entered_by = ?, entered_at = ?, row_version = row_version + 1 "
                             "WHERE account = ? AND usage_month = ? AND row_version = ?"));
    write.bind(support.fee)
        .bind(support.addOn)
        .bind(support.chargeDismissed)
        .bind(support.reason)
        .bind(support.enteredBy)
        .bind(support.enteredAt)
        .bind(support.account)
        .bind(support.month);
    if (basedOn != 0)
        write.bind(basedOn);
    CHOBA_TRY_ASSIGN(const qint64 written, write.execCounting());
    return written > 0;
}

} // namespace choba
