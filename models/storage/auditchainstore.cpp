// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/auditchainstore.h"

#include "models/storage/chainpage.h"
#include "models/storage/restoremark.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditChainStore)
};

struct WritableHead
{
    qint64 rows = 0;
    ChainDigest link{};
    SealKey key;
};

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

Result<bool> AuditChainStore::isThere()
{
    const bool sqlite = m_database.engine() == Engine::Sqlite;
    const QString sql = sqlite
                            ? QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE name = 'audit_head'")
                            : QStringLiteral("SELECT COUNT(to_regclass('audit_head'))");
    CHOBA_TRY_ASSIGN(const qint64 tables, m_database.statement(sql).scalar());
    return tables > 0;
}

Result<std::optional<ChainHead>> AuditChainStore::head()
{
    const QString from = m_database.engine() == Engine::Sqlite ? QStringLiteral("audit_head")
                                                               : QStringLiteral("audit_head_state()");
    return m_database
        .statement(QStringLiteral("SELECT chain_id, started_at, adopted, row_count, link FROM ") + from)
        .first([](const Row &row) {
            return ChainHead{row.text(0), row.instant(1), row.int64(2), row.int64(3), row.bytes(4)};
        });
}

Result<bool> AuditChainStore::sealsNext(const SealKey &key)
{
    const QString sql = m_database.engine() == Engine::Sqlite
                            ? QStringLiteral("SELECT COUNT(*) FROM audit_head WHERE seal_key = ?")
                            : QStringLiteral("SELECT CAST(audit_seal_key_is(?) AS INTEGER)");
    CHOBA_TRY_ASSIGN(const qint64 matches, m_database.statement(sql).bind(bytesOf(key.state())).scalar());
    return matches > 0;
}

Result<void> AuditChainStore::start(const QString &chainId, const SealKey &key, const QDateTime &at)
{
    CHOBA_TRY(m_database
                  .statement(QStringLiteral(
                      "INSERT INTO audit_head (id, chain_id, started_at, adopted, row_count, link, seal_key) "
                      "VALUES (1, ?, ?, (SELECT COUNT(*) FROM audit), 0, ?, ?)"))
                  .bind(chainId)
                  .bind(at)
                  .bind(bytesOf(firstLink(chainId)))
                  .bind(bytesOf(key.state()))
                  .exec());
    if (m_database.engine() == Engine::Postgres)
        return m_database.exec(QStringLiteral("SELECT seal_audit_rows(0, TRUE)"));
    CHOBA_TRY_ASSIGN(const auto ids, m_database.statement(QStringLiteral("SELECT id FROM audit ORDER BY id"))
                                         .rows([](const Row &row) { return row.int64(0); }));
    for (const qint64 id : ids)
        CHOBA_TRY(bindRow(id, at));
    return ok();
}

Result<void> AuditChainStore::bindRow(qint64 auditId, const QDateTime &sealedAt)
{
    CHOBA_TRY_ASSIGN(
        std::optional<WritableHead> head,
        m_database.statement(QStringLiteral("SELECT row_count, link, seal_key FROM audit_head"))
            .first([](const Row &row) {
                return WritableHead{row.int64(0), digestOf(row.bytes(1)), SealKey(digestOf(row.bytes(2)))};
            }));
    if (!head)
        return Error::of(
            ErrorKind::Conflict,
            //: ja: このデータベースの監査ログはまだ始まっていません。「chobactl init」で整えます。
            Words::tr("The audit log of this database has not been started. \"chobactl init\" "
                      "does that."));
    // Read back as it is stored: what a reader will find is what is bound.
    CHOBA_TRY_ASSIGN(
        const auto stored,
        m_database
            .statement(QStringLiteral("SELECT CAST(at AS BLOB), CAST(actor AS BLOB), CAST(action AS BLOB), "
                                      "CAST(subject_kind AS BLOB), CAST(subject_id AS BLOB), "
                                      "CAST(before_json AS BLOB), CAST(after_json AS BLOB) "
                                      "FROM audit WHERE id = ?"))
            .bind(auditId)
            .first([](const Row &row) {
                std::array<QByteArray, ChainedRow::textCount> texts;
                for (int column = 0; column < ChainedRow::textCount - 1; ++column)
                    texts[static_cast<std::size_t>(column) + 1] = row.bytes(column);
                return texts;
            }));
    if (!stored)
        return Error::of(ErrorKind::NotFound, Words::tr("There is no audit row %1.").arg(auditId));
    const QByteArray at = sealedAt.toUTC().toString(Qt::ISODateWithMs).toUtf8();
    ChainedRow row{head->rows + 1, auditId, {viewOf(at)}};
    for (std::size_t text = 1; text < row.texts.size(); ++text)
        row.texts[text] = viewOf((*stored)[text]);
    const ChainDigest link = nextLink(head->link, row);
    const ChainDigest seal = head->key.seal(link);
    CHOBA_TRY(
        m_database
            .statement(QStringLiteral("INSERT INTO audit_chain (number, audit_id, sealed_at, link, seal) "
                                      "VALUES (?, ?, ?, ?, ?)"))
            .bind(row.number)
            .bind(auditId)
            .bind(QString::fromUtf8(at))
            .bind(bytesOf(link))
            .bind(bytesOf(seal))
            .exec());
    return m_database.statement(QStringLiteral("UPDATE audit_head SET row_count = ?, link = ?, seal_key = ?"))
        .bind(row.number)
        .bind(bytesOf(link))
        .bind(bytesOf(head->key.state()))
        .exec();
}

Result<QByteArray> AuditChainStore::sealOf(qint64 number)
{
    CHOBA_TRY_ASSIGN(std::optional<QByteArray> seal,
                     m_database.statement(QStringLiteral("SELECT seal FROM audit_chain WHERE number = ?"))
                         .bind(number)
                         .first([](const Row &row) { return row.bytes(0); }));
    return seal.value_or(QByteArray());
}

Result<QString> AuditChainStore::epoch()
{
    // Not the last alone: programs of before wrote restores without an epoch.
    CHOBA_TRY_ASSIGN(const auto restores,
                     m_database
                         .statement(QStringLiteral(
                             "SELECT after_json FROM audit WHERE action = ? AND subject_kind = 'database' "
                             "ORDER BY id DESC"))
                         .bind(QString::fromLatin1(RestoreMark::action))
                         .rows([](const Row &row) {
                             return restoreMarkOf(QJsonDocument::fromJson(row.text(0).toUtf8()).object());
                         }));
    const auto latest =
        std::find_if(restores.begin(), restores.end(), [](const auto &mark) { return mark.has_value(); });
    return latest == restores.end() ? QString() : (*latest)->epoch;
}

Result<QDateTime> AuditChainStore::now()
{
    if (m_database.engine() == Engine::Sqlite)
        return QDateTime::currentDateTimeUtc();
    CHOBA_TRY_ASSIGN(const std::optional<QDateTime> now,
                     m_database
                         .statement(QStringLiteral("SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', "
                                                   "'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"))
                         .first([](const Row &row) { return row.instant(0); }));
    return now.value_or(QDateTime());
}

Result<ChainNumbers> AuditChainStore::numbers()
{
    CHOBA_TRY_ASSIGN(const std::optional<ChainNumbers> numbers,
                     m_database
                         .statement(QStringLiteral(
                             "SELECT COALESCE(MIN(number), 1), COALESCE(MAX(number), 0) FROM audit_chain"))
                         .first([](const Row &row) {
                             return ChainNumbers{row.int64(0), row.int64(1)};
                         }));
    return numbers.value_or(ChainNumbers{});
}

Result<ChainPage> AuditChainStore::page(qint64 first, int count)
{
    return m_database.engine() == Engine::Sqlite ? readSqlitePage(m_database, first, count)
                                                 : readPostgresPage(m_database, first, count);
}

Result<std::optional<qint64>> AuditChainStore::unboundRow()
{
    // Counting is cheap, searching is not; numbers and ids are unique, so equal counts mean no such row.
    CHOBA_TRY_ASSIGN(const qint64 missing,
                     m_database
                         .statement(QStringLiteral(
                             "SELECT (SELECT COUNT(*) FROM audit) - (SELECT COUNT(*) FROM audit_chain)"))
                         .scalar());
    if (missing == 0)
        return std::optional<qint64>();
    CHOBA_TRY_ASSIGN(
        const qint64 first,
        m_database
            .statement(QStringLiteral("SELECT COALESCE(MIN(a.id), 0) FROM audit a WHERE NOT EXISTS "
                                      "(SELECT 1 FROM audit_chain c WHERE c.audit_id = a.id)"))
            .scalar());
    return first == 0 ? std::optional<qint64>() : std::optional<qint64>(first);
}

} // namespace choba
