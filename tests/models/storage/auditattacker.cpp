// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/storage/auditattacker.h"

using namespace Qt::StringLiterals;

namespace choba {

Result<void> AuditAttacker::dropGuards()
{
    const bool sqlite = m_database.engine() == Engine::Sqlite;
    const QStringList statements =
        sqlite ? QStringList{u"DROP TRIGGER audit_no_update"_s,       u"DROP TRIGGER audit_no_delete"_s,
                             u"DROP TRIGGER audit_chain_no_update"_s, u"DROP TRIGGER audit_chain_no_delete"_s,
                             u"DROP TRIGGER audit_head_forward"_s,    u"DROP TRIGGER audit_head_kept"_s}
               : QStringList{u"ALTER TABLE audit DISABLE TRIGGER audit_append_only"_s,
                             u"ALTER TABLE audit_chain DISABLE TRIGGER ALL"_s,
                             u"ALTER TABLE audit_head DISABLE TRIGGER ALL"_s};
    for (const QString &statement : statements)
        CHOBA_TRY(exec(statement));
    return ok();
}

qint64 AuditAttacker::idOf(qint64 number)
{
    return m_database.statement(u"SELECT audit_id FROM audit_chain WHERE number = ?"_s)
        .bind(number)
        .scalar()
        .value_or(0);
}

Result<void> AuditAttacker::edit(qint64 number)
{
    return exec(u"UPDATE audit SET after_json = '{\"x\":\"forged\"}' WHERE id = %1"_s.arg(idOf(number)));
}

Result<void> AuditAttacker::erase(qint64 number)
{
    return exec(u"DELETE FROM audit WHERE id = %1"_s.arg(idOf(number)));
}

/// Over a detour, as the numbers are unique at every moment.
Result<void> AuditAttacker::renumberFrom(qint64 number, int by)
{
    CHOBA_TRY(
        exec(u"UPDATE audit_chain SET number = -(number + (%2)) WHERE number >= %1"_s.arg(number).arg(by)));
    return exec(u"UPDATE audit_chain SET number = -number WHERE number < 0"_s);
}

Result<void> AuditAttacker::takeOut(qint64 number)
{
    CHOBA_TRY(erase(number));
    CHOBA_TRY(exec(u"DELETE FROM audit_chain WHERE number = %1"_s.arg(number)));
    CHOBA_TRY(renumberFrom(number, -1));
    return exec(u"UPDATE audit_head SET row_count = row_count - 1"_s);
}

Result<void> AuditAttacker::swap(qint64 number, qint64 other)
{
    CHOBA_TRY(exec(u"UPDATE audit_chain SET number = -1 WHERE number = %1"_s.arg(number)));
    CHOBA_TRY(exec(u"UPDATE audit_chain SET number = %1 WHERE number = %2"_s.arg(number).arg(other)));
    return exec(u"UPDATE audit_chain SET number = %1 WHERE number = -1"_s.arg(other));
}

Result<void> AuditAttacker::insertUnbound()
{
    if (m_database.engine() == Engine::Postgres)
        CHOBA_TRY(exec(u"ALTER TABLE audit DISABLE TRIGGER audit_sealed"_s));
    return exec(
        u"INSERT INTO audit (at, actor, action, subject_kind, subject_id, before_json, after_json) "
        "SELECT at, actor, 'slipped_in', subject_kind, subject_id, before_json, after_json FROM audit "
        "ORDER BY id LIMIT 1"_s);
}

Result<void> AuditAttacker::insertAt(qint64 number)
{
    CHOBA_TRY(insertUnbound());
    CHOBA_TRY(renumberFrom(number, 1));
    CHOBA_TRY(exec(
        u"INSERT INTO audit_chain (number, audit_id, sealed_at, link, seal) SELECT %1, "
        "(SELECT MAX(id) FROM audit), sealed_at, link, seal FROM audit_chain WHERE number = %2"_s.arg(number)
            .arg(number + 1)));
    return exec(u"UPDATE audit_head SET row_count = row_count + 1"_s);
}

Result<void> AuditAttacker::cutAfter(qint64 number)
{
    CHOBA_TRY(exec(
        u"DELETE FROM audit WHERE id IN (SELECT audit_id FROM audit_chain WHERE number > %1)"_s.arg(number)));
    CHOBA_TRY(exec(u"DELETE FROM audit_chain WHERE number > %1"_s.arg(number)));
    return exec(u"UPDATE audit_head SET row_count = %1, link = (SELECT link FROM audit_chain "
                "WHERE number = %1)"_s.arg(number));
}

Result<void> AuditAttacker::setHead(qint64 rows, const ChainDigest &link, const ChainDigest &key)
{
    return m_database.statement(u"UPDATE audit_head SET row_count = ?, link = ?, seal_key = ?"_s)
        .bind(rows)
        .bind(bytesOf(link))
        .bind(bytesOf(key))
        .exec();
}

Result<void> AuditAttacker::restampFrom(qint64 number)
{
    AuditChainStore store(m_database);
    CHOBA_TRY_ASSIGN(const ChainPage page, store.page(1, 1'000'000));
    CHOBA_TRY_ASSIGN(
        const auto head,
        m_database.statement(u"SELECT chain_id, seal_key FROM audit_head"_s).first([](const Row &row) {
            return std::pair(row.text(0), row.bytes(1));
        }));
    ChainDigest link = firstLink(head->first);
    SealKey key(digestOf(head->second));
    for (const StoredChainRow &stored : page.rows) {
        link = nextLink(link, stored.row);
        if (stored.row.number < number)
            continue;
        CHOBA_TRY(m_database.statement(u"UPDATE audit_chain SET link = ?, seal = ? WHERE number = ?"_s)
                      .bind(bytesOf(link))
                      .bind(bytesOf(key.seal(link)))
                      .bind(stored.row.number)
                      .exec());
    }
    return setHead(static_cast<qint64>(page.rows.size()), link, key.state());
}

} // namespace choba
