// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/traystore.h"

namespace choba {

namespace {

constexpr auto columns =
    "SELECT id, account, item_key, kind, usage_month, product_code, description, item_class, amount_usd, "
    "choice, bill_as, target_month, reason, decided_by, decided_at, COALESCE(invoice_id, 0), row_version "
    "FROM tray_decision ";

StoredDecision decisionOf(const Row &row)
{
    StoredDecision stored;
    stored.id = row.int64(0);
    stored.item.account = row.text(1);
    stored.item.key = row.text(2);
    stored.item.kind = row.text(3) == spelled(TrayKind::Credit) ? TrayKind::Credit : TrayKind::LateUsage;
    stored.item.month = row.month(4);
    stored.item.productCode = row.text(5);
    stored.item.description = row.text(6);
    if (const auto serviceClass = parseServiceClass(row.text(7), {}))
        stored.item.serviceClass = *serviceClass;
    stored.item.amount = row.usd(8);
    stored.item.decision =
        TrayDecision{parseTrayChoice(row.text(9), {}).value_or(TrayChoice::Keep),
                     parseServiceClass(row.text(10), {}).value_or(ServiceClass::Undiscounted), row.month(11),
                     row.text(13), row.text(12)};
    stored.decidedAt = row.instant(14);
    stored.invoiceId = row.int64(15);
    stored.rowVersion = row.int32(16);
    return stored;
}

} // namespace

Result<std::vector<StoredDecision>> TrayStore::touching(Month month)
{
    return m_database
        .statement(QLatin1String(columns) +
                   QStringLiteral("WHERE usage_month = ? OR target_month = ? ORDER BY account, item_key"))
        .bind(month)
        .bind(month)
        .rows(decisionOf);
}

Result<std::vector<StoredDecision>> TrayStore::ofAccount(const QString &account)
{
    return m_database
        .statement(QLatin1String(columns) + QStringLiteral("WHERE account = ? ORDER BY item_key"))
        .bind(account)
        .rows(decisionOf);
}

Result<std::optional<StoredDecision>> TrayStore::find(const QString &account, const QString &key)
{
    return m_database.statement(QLatin1String(columns) + QStringLiteral("WHERE account = ? AND item_key = ?"))
        .bind(account)
        .bind(key)
        .first(decisionOf);
}

Result<bool> TrayStore::put(const StoredDecision &decision, int basedOn)
{
    const TrayItem &item = decision.item;
    CHOBA_TRY_ASSIGN(const Usd amount, item.amount.toUsd());
    SqlStatement write = m_database.statement(
        basedOn == 0
            ? QStringLiteral("INSERT INTO tray_decision (amount_usd, choice, bill_as, target_month, reason, "
                             "decided_by, decided_at, account, item_key, kind, usage_month, product_code, "
                             "description, item_class) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                             "ON CONFLICT (account, item_key) DO NOTHING")
            : QStringLiteral(
                  "UPDATE tray_decision SET amount_usd = ?, choice = ?, bill_as = ?, target_month = "
                  "?, reason = ?, decided_by = ?, decided_at = ?, row_version = row_version + 1 "
                  "WHERE account = ? AND item_key = ? AND row_version = ?"));
    write.bind(amount)
        .bind(spelled(item.decision->choice))
        .bind(spelled(item.decision->billAs))
        .bind(item.decision->month)
        .bind(item.decision->reason)
        .bind(item.decision->by)
        .bind(decision.decidedAt)
        .bind(item.account)
        .bind(item.key);
    if (basedOn == 0)
        write.bind(spelled(item.kind))
            .bind(item.month)
            .bind(item.productCode)
            .bind(item.description)
            .bind(item.serviceClass ? spelled(*item.serviceClass) : QString());
    else
        write.bind(basedOn);
    CHOBA_TRY_ASSIGN(const qint64 written, write.execCounting());
    return written > 0;
}

Result<void> TrayStore::lock(const QString &account, const QStringList &keys, qint64 invoiceId)
{
    SqlStatement lock = m_database.statement(QStringLiteral(
        "UPDATE tray_decision SET invoice_id = ? WHERE account = ? AND item_key = ? AND invoice_id IS NULL"));
    for (const QString &key : keys)
        CHOBA_TRY(lock.bind(invoiceId).bind(account).bind(key).exec());
    return ok();
}

} // namespace choba
