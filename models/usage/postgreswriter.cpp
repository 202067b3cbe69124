// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlerror.h"
#include "models/usage/chargewriter.h"
#include "models/usage/writingthread.h"

#include <QSqlError>

#include <charconv>
#include <libpq-fe.h>

namespace choba {

namespace {

Error postgresError(pg_conn *handle, const PGresult *result)
{
    const char *state = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const QSqlError error(QString(), QString::fromUtf8(PQerrorMessage(handle)), QSqlError::StatementError,
                          QString::fromLatin1(state == nullptr ? "" : state));
    return errorOf(error, Engine::Postgres, PQstatus(handle) == CONNECTION_OK);
}

/// Rows of COPY's text format.
class CopyText
{
public:
    const std::string &text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }
    void clear() { m_text.clear(); }

    CopyText &add(qint64 value)
    {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        m_text.append(digits.data(), end);
        return separate();
    }
    CopyText &add(const ExactSum &sum)
    {
        std::array<char, ExactSum::textSize> digits{};
        m_text.append(digits.data(), sum.write(digits.data()));
        return separate();
    }
    CopyText &add(std::string_view text)
    {
        if (text.substr(0, 3) == "\xef\xbb\xbf")
            m_text.append("\xef\xbb\xbf"); // Qt's driver takes one away when it reads
        for (const char c : text) {
            switch (c) {
            case '\\':
                m_text.append("\\\\");
                break;
            case '\t':
                m_text.append("\\t");
                break;
            case '\n':
                m_text.append("\\n");
                break;
            case '\r':
                m_text.append("\\r");
                break;
            default:
                m_text.push_back(c);
            }
        }
        return separate();
    }
    void endRow() { m_text.back() = '\n'; }

private:
    CopyText &separate()
    {
        m_text.push_back('\t');
        return *this;
    }
    std::string m_text;
};

struct CopyBatch
{
    CopyText series;
    CopyText charges;
    CopyText tags;

    size_t bytes() const { return series.text().size() + charges.text().size() + tags.text().size(); }
    bool isEmpty() const { return series.isEmpty() && charges.isEmpty() && tags.isEmpty(); }
    void clear()
    {
        series.clear();
        charges.clear();
        tags.clear();
    }
};

/// COPY takes one table at a time, so rows are gathered for each and sent in turn.
class PostgresWriter final : public ChargeWriter
{
public:
    explicit PostgresWriter(pg_conn *handle)
        : m_handle(handle)
    {}

    void setMonth(Month month) override { m_month = month.index(); }
    Result<void> addSeries(qint64 seriesId, qint64 versionId, const SeriesSums &series) override
    {
        const RunKey &key = series.key;
        CopyText &row = m_thread.filling().series;
        row.add(seriesId).add(versionId).add(m_month);
        for (const std::string_view text : {key.account, key.productCode, key.region, key.lineItemType,
                                            key.usageType, key.chargeClass, key.detail})
            row.add(text);
        row.add(series.costUsd).add(series.usage).add(static_cast<qint64>(series.lines));
        row.add(series.onDemandUsd).endRow();
        CopyText &charges = m_thread.filling().charges;
        for (size_t i = 0; i < series.days.size(); ++i) {
            const DaySum &day = series.days[i];
            charges.add(seriesId).add(static_cast<qint64>(storedDay(day.day))).add(m_month);
            charges.add(series.storedUsd[i]).add(day.usage).add(static_cast<qint64>(day.lines)).endRow();
        }
        return sendWhenLarge();
    }
    Result<void> addTag(qint64 versionId, const RunKey &tag, qint64 costUsd, quint64 lines) override
    {
        CopyText &row = m_thread.filling().tags;
        row.add(versionId).add(m_month).add(tag.account).add(tag.productCode).add(tag.region);
        row.add(tag.lineItemType).add(costUsd).add(static_cast<qint64>(lines)).endRow();
        return sendWhenLarge();
    }
    Result<void> finish() override { return m_thread.finish(); }

private:
    Result<void> sendWhenLarge()
    {
        constexpr size_t large = 2 * 1024 * 1024;
        return m_thread.filling().bytes() < large ? ok() : m_thread.send();
    }
    Result<void> write(const CopyBatch &batch)
    {
        CHOBA_TRY(copy("COPY charge_series FROM STDIN", batch.series));
        CHOBA_TRY(copy("COPY usage_charge FROM STDIN", batch.charges));
        return copy("COPY tag_cost FROM STDIN", batch.tags);
    }
    Result<void> copy(const char *command, const CopyText &rows)
    {
        if (rows.isEmpty())
            return ok();
        CHOBA_TRY(expect(PQexec(m_handle, command), PGRES_COPY_IN));
        const std::string &text = rows.text();
        constexpr size_t piece = 256 * 1024;
        for (size_t at = 0; at < text.size(); at += piece) {
            const size_t size = std::min(piece, text.size() - at);
            if (PQputCopyData(m_handle, text.data() + at, static_cast<int>(size)) != 1)
                return postgresError(m_handle, nullptr);
        }
        if (PQputCopyEnd(m_handle, nullptr) != 1)
            return postgresError(m_handle, nullptr);
        Result<void> result = expect(PQgetResult(m_handle), PGRES_COMMAND_OK);
        while (PGresult *rest = PQgetResult(m_handle))
            PQclear(rest);
        return result;
    }
    Result<void> expect(PGresult *answer, ExecStatusType wanted)
    {
        Result<void> result = ok();
        if (PQresultStatus(answer) != wanted)
            result = postgresError(m_handle, answer);
        PQclear(answer);
        return result;
    }

    pg_conn *m_handle;
    qint64 m_month = 0;
    WritingThread<CopyBatch> m_thread{[this](const CopyBatch &batch) { return write(batch); }};
};

} // namespace

Result<std::unique_ptr<ChargeWriter>> createPostgresWriter(Database &database)
{
    return std::unique_ptr<ChargeWriter>(std::make_unique<PostgresWriter>(database.postgresHandle()));
}

} // namespace choba
