// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/mergestore.h"

namespace choba {

Result<int> MergeStore::accountsOf(qint64 customerId) const
{
    CHOBA_TRY_ASSIGN(const qint64 count,
                     m_database
                         .statement(QStringLiteral(
                             "SELECT COUNT(DISTINCT aws_account_id) FROM contract WHERE customer_id = ?"))
                         .bind(customerId)
                         .scalar());
    return static_cast<int>(count);
}

Result<std::optional<MergedCustomer>> MergeStore::ofCustomer(qint64 customerId) const
{
    return m_database
        .statement(QStringLiteral("SELECT into_id, merged_at, merged_by, reason FROM customer_merge "
                                  "WHERE customer_id = ?"))
        .bind(customerId)
        .first([&](const Row &row) {
            return MergedCustomer{customerId, row.int64(0), row.instant(1), row.text(2), row.text(3)};
        });
}

Result<void> MergeStore::merge(const MergedCustomer &merged)
{
    for (const QString &table : {QStringLiteral("customer_contact"), QStringLiteral("customer_note")})
        CHOBA_TRY(
            m_database
                .statement(QStringLiteral("UPDATE %1 SET customer_id = ? WHERE customer_id = ?").arg(table))
                .bind(merged.into)
                .bind(merged.from)
                .exec());
    return m_database
        .statement(QStringLiteral("INSERT INTO customer_merge (customer_id, into_id, merged_at, merged_by, "
                                  "reason) VALUES (?, ?, ?, ?, ?)"))
        .bind(merged.from)
        .bind(merged.into)
        .bind(merged.at)
        .bind(merged.by)
        .bind(merged.reason)
        .exec();
}

} // namespace choba
