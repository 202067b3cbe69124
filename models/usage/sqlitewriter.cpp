// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlerror.h"
#include "models/usage/chargewriter.h"
#include "models/usage/sqliterows.h"

#include <QSqlError>

#include <sqlite3.h>

namespace choba {

namespace {

Error sqliteError(sqlite3 *handle)
{
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                          QString::number(sqlite3_extended_errcode(handle)));
    return errorOf(error, Engine::Sqlite, true);
}

/// Rows that wait for a table, and the statement that takes them there: INSERT … SELECT from a virtual table
/// over them. A statement for many rows keeps its place at the end of the table's tree, where one per row
/// searches it anew.
class RowsFor
{
public:
    explicit RowsFor(int columns)
        : m_rows(columns)
    {}
    ~RowsFor()
    {
        sqlite3_finalize(m_statement);
        if (m_handle != nullptr)
            m_rows.withdraw(m_handle, m_source);
    }
    RowsFor(const RowsFor &) = delete;
    RowsFor &operator=(const RowsFor &) = delete;

    Result<void> prepare(sqlite3 *handle, const std::string &table)
    {
        m_source = "choba_new_" + table;
        m_handle = handle;
        const std::string sql = "INSERT INTO " + table + " SELECT * FROM " + m_source;
        if (!m_rows.offerAs(handle, m_source) ||
            sqlite3_prepare_v3(handle, sql.c_str(), -1, 0, &m_statement, nullptr) != SQLITE_OK)
            return sqliteError(handle);
        return ok();
    }
    SqliteRows &rows() { return m_rows; }
    Result<void> write()
    {
        if (m_rows.isEmpty())
            return ok();
        const bool done = sqlite3_step(m_statement) == SQLITE_DONE;
        Result<void> result = done ? ok() : Result<void>(sqliteError(sqlite3_db_handle(m_statement)));
        sqlite3_reset(m_statement);
        m_rows.clear();
        return result;
    }

private:
    SqliteRows m_rows;
    std::string m_source;
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

class SqliteWriter final : public ChargeWriter
{
public:
    static Result<std::unique_ptr<ChargeWriter>> create(Database &database)
    {
        sqlite3 *const handle = database.sqliteHandle();
        auto writer = std::make_unique<SqliteWriter>();
        CHOBA_TRY(writer->m_series.prepare(handle, "charge_series"));
        CHOBA_TRY(writer->m_charges.prepare(handle, "usage_charge"));
        CHOBA_TRY(writer->m_tags.prepare(handle, "tag_cost"));
        return std::unique_ptr<ChargeWriter>(std::move(writer));
    }

    Result<void> addSeries(qint64 seriesId, qint64 versionId, const SeriesSums &series) override
    {
        const RunKey &key = series.key;
        SqliteRows &row = m_series.rows();
        row.add(seriesId).add(versionId).add(key.account).add(key.productCode).add(key.region);
        row.add(key.lineItemType).add(key.usageType).add(key.chargeClass).add(key.detail);
        row.add(series.costUsd)
            .add(series.usage)
            .add(static_cast<qint64>(series.lines))
            .add(series.onDemandUsd);
        SqliteRows &charges = m_charges.rows();
        for (size_t i = 0; i < series.days.size(); ++i) {
            const DaySum &day = series.days[i];
            charges.add(seriesId).add(static_cast<qint64>(storedDay(day.day))).add(series.storedUsd[i]);
            charges.add(day.usage).add(static_cast<qint64>(day.lines));
        }
        return writeWhenMany();
    }
    Result<void> addTag(qint64 versionId, const RunKey &tag, qint64 costUsd, quint64 lines) override
    {
        SqliteRows &row = m_tags.rows();
        row.add(versionId).add(tag.account).add(tag.productCode).add(tag.region).add(tag.lineItemType);
        row.add(costUsd).add(static_cast<qint64>(lines));
        return writeWhenMany();
    }
    Result<void> finish() override
    {
        CHOBA_TRY(m_series.write());
        CHOBA_TRY(m_charges.write());
        return m_tags.write();
    }

private:
    Result<void> writeWhenMany()
    {
        constexpr size_t manyBytes = 512 * 1024;
        const size_t bytes = m_series.rows().bytes() + m_charges.rows().bytes() + m_tags.rows().bytes();
        return bytes < manyBytes ? ok() : finish();
    }

    RowsFor m_series{13};
    RowsFor m_charges{5};
    RowsFor m_tags{7};
};

} // namespace

Result<std::unique_ptr<ChargeWriter>> createSqliteWriter(Database &database)
{
    return SqliteWriter::create(database);
}

} // namespace choba
