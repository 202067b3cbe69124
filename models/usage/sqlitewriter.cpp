// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlerror.h"
#include "models/usage/chargewriter.h"

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

/// A prepared statement run again and again.
class Insert
{
public:
    Insert() = default;
    ~Insert() { sqlite3_finalize(m_statement); }
    Insert(const Insert &) = delete;
    Insert &operator=(const Insert &) = delete;

    Result<void> prepare(sqlite3 *handle, const char *sql)
    {
        if (sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) !=
            SQLITE_OK)
            return sqliteError(handle);
        return ok();
    }
    void bind(qint64 value) { sqlite3_bind_int64(m_statement, ++m_place, value); }
    /// \pre the text stays where it is until run()
    void bind(std::string_view text)
    {
        sqlite3_bind_text(m_statement, ++m_place, text.empty() ? "" : text.data(),
                          static_cast<int>(text.size()), SQLITE_STATIC);
    }
    Result<void> run()
    {
        m_place = 0;
        const bool done = sqlite3_step(m_statement) == SQLITE_DONE;
        Result<void> result = done ? ok() : Result<void>(sqliteError(sqlite3_db_handle(m_statement)));
        sqlite3_reset(m_statement);
        return result;
    }

private:
    sqlite3_stmt *m_statement = nullptr;
    int m_place = 0;
};

class SqliteWriter final : public ChargeWriter
{
public:
    static Result<std::unique_ptr<ChargeWriter>> create(Database &database)
    {
        sqlite3 *const handle = database.sqliteHandle();
        auto writer = std::make_unique<SqliteWriter>();
        CHOBA_TRY(
            writer->m_series.prepare(handle, "INSERT INTO charge_series VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"));
        CHOBA_TRY(writer->m_charge.prepare(handle, "INSERT INTO usage_charge VALUES (?,?,?,?,?)"));
        CHOBA_TRY(writer->m_tag.prepare(handle, "INSERT INTO tag_cost VALUES (?,?,?,?,?,?,?)"));
        return std::unique_ptr<ChargeWriter>(std::move(writer));
    }

    Result<void> addSeries(qint64 seriesId, qint64 versionId, const SeriesSums &series) override
    {
        const RunKey &key = series.key;
        std::array<char, ExactSum::textSize> usage{};
        m_series.bind(seriesId);
        m_series.bind(versionId);
        for (const std::string_view text : {key.account, key.productCode, key.region, key.lineItemType,
                                            key.usageType, key.chargeClass, key.detail})
            m_series.bind(text);
        m_series.bind(series.costUsd);
        m_series.bind(spelled(series.usage, usage));
        m_series.bind(static_cast<qint64>(series.lines));
        m_series.bind(series.onDemandUsd);
        CHOBA_TRY(m_series.run());
        for (size_t i = 0; i < series.days.size(); ++i) {
            const DaySum &day = series.days[i];
            m_charge.bind(seriesId);
            m_charge.bind(static_cast<qint64>(storedDay(day.day)));
            m_charge.bind(series.storedUsd[i]);
            m_charge.bind(spelled(day.usage, usage));
            m_charge.bind(static_cast<qint64>(day.lines));
            CHOBA_TRY(m_charge.run());
        }
        return ok();
    }
    Result<void> addTag(qint64 versionId, const RunKey &tag, qint64 costUsd, quint64 lines) override
    {
        m_tag.bind(versionId);
        for (const std::string_view text : {tag.account, tag.productCode, tag.region, tag.lineItemType})
            m_tag.bind(text);
        m_tag.bind(costUsd);
        m_tag.bind(static_cast<qint64>(lines));
        return m_tag.run();
    }
    Result<void> finish() override { return ok(); }

private:
    static std::string_view spelled(const ExactSum &sum, std::array<char, ExactSum::textSize> &text)
    {
        return {text.data(), static_cast<size_t>(sum.write(text.data()) - text.data())};
    }

    Insert m_series;
    Insert m_charge;
    Insert m_tag;
};

} // namespace

Result<std::unique_ptr<ChargeWriter>> createSqliteWriter(Database &database)
{
    return SqliteWriter::create(database);
}

} // namespace choba
