// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/chainpage.h"

#include "models/storage/sqlerror.h"

#include <QSqlError>
#include <QtEndian>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <algorithm>

namespace choba {

namespace {

/// number, audit id, link, seal, sealed_at, then the columns of the audit row, all null where it is gone.
enum Field { Number, AuditId, Link, Seal, SealedAt, EntryId, FirstText };

constexpr auto select =
    "SELECT c.number, c.audit_id, c.link, c.seal, c.sealed_at, a.id, a.at, a.actor, a.action, "
    "a.subject_kind, a.subject_id, a.before_json, a.after_json "
    "FROM audit_chain c LEFT JOIN audit a ON a.id = c.audit_id WHERE c.number >= %1 "
    "ORDER BY c.number LIMIT %2";

// PostgreSQL takes three times as long for the join as for both tables one after the other.
constexpr auto selectLinks = "SELECT number, audit_id, link, seal, sealed_at FROM audit_chain "
                             "WHERE number >= %1 ORDER BY number LIMIT %2";
constexpr auto selectEntries = "SELECT a.id, a.at, a.actor, a.action, a.subject_kind, a.subject_id, "
                               "a.before_json, a.after_json FROM audit a WHERE a.id BETWEEN %1 AND %2 ";
/// Where the ids of some rows lie far apart, so that others between them are many.
constexpr auto ofTheLinks = "AND a.id IN (SELECT c.audit_id FROM audit_chain c "
                            "WHERE c.number BETWEEN %1 AND %2) ";

constexpr auto selectKeptBack = "SELECT k.id FROM audit_kept_back(%1, %2) k ORDER BY k.id";

constexpr std::size_t blockSize = 1 << 20;

Error sqliteError(sqlite3 *handle)
{
    return errorOf(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                             QString::number(sqlite3_extended_errcode(handle))),
                   Engine::Sqlite, true);
}

Error postgresError(pg_conn *handle, const PGresult *result)
{
    const char *state = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_SQLSTATE);
    return errorOf(QSqlError(QString(), QString::fromUtf8(PQerrorMessage(handle)), QSqlError::StatementError,
                             QString::fromLatin1(state == nullptr ? "" : state)),
                   Engine::Postgres, PQstatus(handle) == CONNECTION_OK);
}

std::string_view columnOf(sqlite3_stmt *statement, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return bytes == nullptr
               ? std::string_view()
               : std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
}

StoredChainRow sqliteRow(sqlite3_stmt *statement, ChainPage &page)
{
    StoredChainRow stored;
    stored.row.number = sqlite3_column_int64(statement, Number);
    stored.row.auditId = sqlite3_column_int64(statement, AuditId);
    stored.link = digestOf(columnOf(statement, Link));
    stored.seal = digestOf(columnOf(statement, Seal));
    stored.hasEntry = sqlite3_column_type(statement, EntryId) != SQLITE_NULL;
    stored.row.texts[0] = page.keep(columnOf(statement, SealedAt));
    for (int text = 1; text < ChainedRow::textCount; ++text)
        stored.row.texts[static_cast<std::size_t>(text)] =
            page.keep(columnOf(statement, FirstText + text - 1));
    return stored;
}

/// One row of a binary COPY: a count of fields, each with its length before it, -1 for null.
class CopyRow
{
public:
    explicit CopyRow(std::string_view bytes)
        : m_rest(bytes)
    {}
    /// The stream's head stands before its first row.
    void skipHead() { m_rest.remove_prefix(std::min<std::size_t>(m_rest.size(), 19)); }
    bool isEnd() { return number<qint16>() < 0; }
    std::string_view field()
    {
        const auto length = number<qint32>();
        return length < 0 ? std::string_view() : take(static_cast<std::size_t>(length));
    }
    qint64 integer()
    {
        const std::string_view bytes = field();
        return bytes.size() == sizeof(qint64) ? qFromBigEndian<qint64>(bytes.data()) : 0;
    }

private:
    std::string_view take(std::size_t size)
    {
        const std::string_view taken = m_rest.substr(0, size);
        m_rest.remove_prefix(taken.size());
        return taken;
    }
    template <typename T>
    T number()
    {
        const std::string_view bytes = take(sizeof(T));
        return bytes.size() == sizeof(T) ? qFromBigEndian<T>(bytes.data()) : T(-1);
    }

    std::string_view m_rest;
};

/// What libpq gives has to be given back.
using CopyBuffer = std::unique_ptr<char, void (*)(void *)>;
using ResultPointer = std::unique_ptr<PGresult, void (*)(PGresult *)>;

template <typename Take>
Result<void> copyOut(pg_conn *handle, const QString &sql, const Take &take)
{
    const QByteArray copy = "COPY (" + sql.toUtf8() + ") TO STDOUT (FORMAT binary)";
    const ResultPointer started(PQexec(handle, copy.constData()), PQclear);
    if (PQresultStatus(started.get()) != PGRES_COPY_OUT)
        return postgresError(handle, started.get());
    bool isFirst = true;
    for (;;) {
        char *bytes = nullptr;
        const int size = PQgetCopyData(handle, &bytes, 0);
        const CopyBuffer buffer(bytes, PQfreemem);
        if (size < 0)
            break;
        CopyRow copied({bytes, static_cast<std::size_t>(size)});
        if (std::exchange(isFirst, false))
            copied.skipHead();
        if (!copied.isEnd())
            take(copied);
    }
    const ResultPointer ended(PQgetResult(handle), PQclear);
    const ResultPointer nothing(PQgetResult(handle), PQclear); // the connection is free again after the null
    if (PQresultStatus(ended.get()) != PGRES_COMMAND_OK)
        return postgresError(handle, ended.get());
    return ok();
}

using RowsById = std::vector<std::pair<qint64, StoredChainRow *>>;

/// Tells rows without an entry that is not for this connection from rows whose entry is gone.
Result<void> markKeptBack(pg_conn *handle, RowsById &byId)
{
    if (std::all_of(byId.begin(), byId.end(), [](const auto &one) { return one.second->hasEntry; }))
        return ok();
    auto next = byId.begin();
    return copyOut(handle, QString::fromLatin1(selectKeptBack).arg(byId.front().first).arg(byId.back().first),
                   [&](CopyRow &copied) {
                       const qint64 id = copied.integer();
                       next =
                           std::find_if(next, byId.end(), [&](const auto &one) { return one.first >= id; });
                       if (next != byId.end() && next->first == id)
                           next->second->isKeptBack = !next->second->hasEntry;
                   });
}

/// Gives the rows of \a page their audit rows, read in the order of their ids.
Result<void> addEntries(pg_conn *handle, ChainPage &page)
{
    RowsById byId;
    byId.reserve(page.rows.size());
    for (StoredChainRow &stored : page.rows)
        byId.emplace_back(stored.row.auditId, &stored);
    std::sort(byId.begin(), byId.end());
    const qint64 least = byId.front().first;
    const qint64 most = byId.back().first;
    QString sql = QString::fromLatin1(selectEntries).arg(least).arg(most);
    const quint64 span = static_cast<quint64>(most) - static_cast<quint64>(least); // ids may be forged
    if (span >= 2 * byId.size())
        sql += QString::fromLatin1(ofTheLinks)
                   .arg(page.rows.front().row.number)
                   .arg(page.rows.back().row.number);
    auto next = byId.begin();
    CHOBA_TRY(copyOut(handle, sql + QStringLiteral("ORDER BY a.id"), [&](CopyRow &copied) {
        const qint64 id = copied.integer();
        next = std::find_if(next, byId.end(), [&](const auto &one) { return one.first >= id; });
        if (next == byId.end() || next->first != id)
            return; // a row of the log that these do not bind
        StoredChainRow &stored = *next->second;
        stored.hasEntry = true;
        for (std::size_t text = 1; text < ChainedRow::textCount; ++text)
            stored.row.texts[text] = page.keep(copied.field());
    }));
    return markKeptBack(handle, byId);
}

} // namespace

std::string_view ChainPage::keep(std::string_view text)
{
    if (text.empty())
        return {};
    if (m_blocks.empty() || m_free + text.size() > blockSize) {
        m_blocks.push_back(std::make_unique<char[]>(std::max(blockSize, text.size())));
        m_free = 0;
    }
    char *place = m_blocks.back().get() + m_free;
    std::copy(text.begin(), text.end(), place);
    m_free += text.size();
    return {place, text.size()};
}

Result<ChainPage> readSqlitePage(Database &database, qint64 first, int count)
{
    sqlite3 *const handle = database.sqliteHandle();
    sqlite3_stmt *prepared = nullptr;
    const QByteArray sql = QString::fromLatin1(select).arg(first).arg(count).toUtf8();
    if (sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &prepared, nullptr) !=
        SQLITE_OK)
        return sqliteError(handle);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(prepared, sqlite3_finalize);
    ChainPage page;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(prepared)) == SQLITE_ROW)
        page.rows.push_back(sqliteRow(prepared, page));
    if (step != SQLITE_DONE)
        return sqliteError(handle);
    return page;
}

Result<ChainPage> readPostgresPage(Database &database, qint64 first, int count)
{
    pg_conn *const handle = database.postgresHandle();
    ChainPage page;
    CHOBA_TRY(copyOut(handle, QString::fromLatin1(selectLinks).arg(first).arg(count), [&](CopyRow &copied) {
        StoredChainRow stored;
        stored.row.number = copied.integer();
        stored.row.auditId = copied.integer();
        stored.link = digestOf(copied.field());
        stored.seal = digestOf(copied.field());
        stored.row.texts[0] = page.keep(copied.field());
        page.rows.push_back(stored);
    }));
    if (!page.rows.empty())
        CHOBA_TRY(addEntries(handle, page));
    return page;
}

} // namespace choba
