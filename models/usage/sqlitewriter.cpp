// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlerror.h"
#include "models/usage/chargewriter.h"
#include "models/usage/earlywriteback.h"
#include "models/usage/sqliterows.h"
#include "models/usage/writingthread.h"

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

/// A table and the statement that takes rows there: INSERT … SELECT from a virtual table over them. A
/// statement for many rows keeps its place at the end of the table's tree, where one per row searches it
/// anew.
class TargetTable
{
public:
    explicit TargetTable(int columns)
        : m_rows(columns)
    {}
    ~TargetTable()
    {
        sqlite3_finalize(m_statement);
        if (m_handle != nullptr)
            m_rows.withdraw(m_handle, m_source);
    }
    TargetTable(const TargetTable &) = delete;
    TargetTable &operator=(const TargetTable &) = delete;

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
    /// Writes \a rows and leaves others in them.
    Result<void> write(SqliteRows &rows)
    {
        if (rows.isEmpty())
            return ok();
        std::swap(rows, m_rows);
        const bool done = sqlite3_step(m_statement) == SQLITE_DONE;
        Result<void> result = done ? ok() : Result<void>(sqliteError(m_handle));
        sqlite3_reset(m_statement);
        return result;
    }

private:
    SqliteRows m_rows;
    std::string m_source;
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

struct SqliteBatch
{
    SqliteRows series{13};
    SqliteRows charges{5};
    SqliteRows tags{7};

    size_t bytes() const { return series.bytes() + charges.bytes() + tags.bytes(); }
    bool isEmpty() const { return series.isEmpty() && charges.isEmpty() && tags.isEmpty(); }
    void clear()
    {
        series.clear();
        charges.clear();
        tags.clear();
    }
};

/// The write-ahead log, through which all that is written goes. "" for a database in memory.
std::string logOf(sqlite3 *handle)
{
    const char *const file = sqlite3_db_filename(handle, "main");
    return file == nullptr || *file == '\0' ? std::string() : sqlite3_filename_wal(file);
}

class SqliteWriter final : public ChargeWriter
{
public:
    explicit SqliteWriter(const std::string &log)
        : m_log(log)
    {}
    static Result<std::unique_ptr<ChargeWriter>> create(Database &database)
    {
        sqlite3 *const handle = database.sqliteHandle();
        auto writer = std::make_unique<SqliteWriter>(logOf(handle));
        CHOBA_TRY(writer->m_series.prepare(handle, "charge_series"));
        CHOBA_TRY(writer->m_charges.prepare(handle, "usage_charge"));
        CHOBA_TRY(writer->m_tags.prepare(handle, "tag_cost"));
        return std::unique_ptr<ChargeWriter>(std::move(writer));
    }

    Result<void> addSeries(qint64 seriesId, qint64 versionId, const SeriesSums &series) override
    {
        const RunKey &key = series.key;
        SqliteRows &row = m_thread.filling().series;
        row.add(seriesId).add(versionId).add(key.account).add(key.productCode).add(key.region);
        row.add(key.lineItemType).add(key.usageType).add(key.chargeClass).add(key.detail);
        row.add(series.costUsd)
            .add(series.usage)
            .add(static_cast<qint64>(series.lines))
            .add(series.onDemandUsd);
        SqliteRows &charges = m_thread.filling().charges;
        for (size_t i = 0; i < series.days.size(); ++i) {
            const DaySum &day = series.days[i];
            charges.add(seriesId).add(static_cast<qint64>(storedDay(day.day))).add(series.storedUsd[i]);
            charges.add(day.usage).add(static_cast<qint64>(day.lines));
        }
        return sendWhenMany();
    }
    Result<void> addTag(qint64 versionId, const RunKey &tag, qint64 costUsd, quint64 lines) override
    {
        SqliteRows &row = m_thread.filling().tags;
        row.add(versionId).add(tag.account).add(tag.productCode).add(tag.region).add(tag.lineItemType);
        row.add(costUsd).add(static_cast<qint64>(lines));
        return sendWhenMany();
    }
    Result<void> finish() override { return m_thread.finish(); }

private:
    Result<void> sendWhenMany()
    {
        constexpr size_t manyBytes = 512 * 1024;
        constexpr int batchesPerHint = 4;
        if (m_thread.filling().bytes() < manyBytes)
            return ok();
        if (++m_batches % batchesPerHint == 0)
            m_log.begin();
        return m_thread.send();
    }
    Result<void> write(SqliteBatch &batch)
    {
        CHOBA_TRY(m_series.write(batch.series));
        CHOBA_TRY(m_charges.write(batch.charges));
        return m_tags.write(batch.tags);
    }

    EarlyWriteback m_log;
    int m_batches = 0;
    TargetTable m_series{13};
    TargetTable m_charges{5};
    TargetTable m_tags{7};
    WritingThread<SqliteBatch> m_thread{[this](SqliteBatch &batch) { return write(batch); }};
};

} // namespace

Result<std::unique_ptr<ChargeWriter>> createSqliteWriter(Database &database)
{
    return SqliteWriter::create(database);
}

} // namespace choba
