// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlerror.h"
#include "models/usage/chargewriter.h"

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
        m_series.add(seriesId).add(versionId).add(m_month);
        for (const std::string_view text : {key.account, key.productCode, key.region, key.lineItemType,
                                            key.usageType, key.chargeClass, key.detail})
            m_series.add(text);
        m_series.add(series.costUsd).add(series.usage).add(static_cast<qint64>(series.lines));
        m_series.add(series.onDemandUsd).endRow();
        for (size_t i = 0; i < series.days.size(); ++i) {
            const DaySum &day = series.days[i];
            m_charges.add(seriesId).add(static_cast<qint64>(storedDay(day.day))).add(m_month);
            m_charges.add(series.storedUsd[i]).add(day.usage).add(static_cast<qint64>(day.lines)).endRow();
        }
        return sendWhenLarge();
    }
    Result<void> addTag(qint64 versionId, const RunKey &tag, qint64 costUsd, quint64 lines) override
    {
        m_tags.add(versionId).add(m_month).add(tag.account).add(tag.productCode).add(tag.region);
        m_tags.add(tag.lineItemType).add(costUsd).add(static_cast<qint64>(lines)).endRow();
        return sendWhenLarge();
    }
    Result<void> finish() override
    {
        CHOBA_TRY(send("COPY charge_series FROM STDIN", m_series));
        CHOBA_TRY(send("COPY usage_charge FROM STDIN", m_charges));
        return send("COPY tag_cost FROM STDIN", m_tags);
    }

private:
    Result<void> sendWhenLarge()
    {
        constexpr size_t large = 4 * 1024 * 1024;
        return m_series.text().size() + m_charges.text().size() + m_tags.text().size() < large ? ok()
                                                                                               : finish();
    }
    Result<void> send(const char *command, CopyText &rows)
    {
        if (rows.text().empty())
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
        rows.clear();
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
    CopyText m_series;
    CopyText m_charges;
    CopyText m_tags;
};

} // namespace

Result<std::unique_ptr<ChargeWriter>> createPostgresWriter(Database &database)
{
    return std::unique_ptr<ChargeWriter>(std::make_unique<PostgresWriter>(database.postgresHandle()));
}

} // namespace choba
