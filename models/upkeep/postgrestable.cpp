// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/postgrestable.h"

#include "models/storage/sqlerror.h"

#include <QSqlError>

#include <libpq-fe.h>

namespace choba {

namespace {

constexpr std::size_t pieceBytes = 256 * 1024;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

Error failure(pg_conn *handle, const PGresult *result)
{
    const char *state = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const QSqlError error(QString(), QString::fromUtf8(PQerrorMessage(handle)), QSqlError::StatementError,
                          QString::fromLatin1(state == nullptr ? "" : state));
    return errorOf(error, Engine::Postgres, PQstatus(handle) == CONNECTION_OK);
}

Result<void> expect(pg_conn *handle, PGresult *answer, ExecStatusType wanted)
{
    Result<void> result = ok();
    if (PQresultStatus(answer) != wanted)
        result = failure(handle, answer);
    PQclear(answer);
    return result;
}

/// The end of a COPY: its own answer, and nothing may follow.
Result<void> concluded(pg_conn *handle)
{
    Result<void> result = expect(handle, PQgetResult(handle), PGRES_COMMAND_OK);
    while (PGresult *rest = PQgetResult(handle))
        PQclear(rest);
    return result;
}

QString namesOf(const std::vector<PostgresColumn> &columns)
{
    QStringList names;
    for (const PostgresColumn &column : columns)
        names += QLatin1Char('"') + column.name + QLatin1Char('"');
    return names.join(QStringLiteral(", "));
}

/// Bytes as plain hexadecimal digits: Qt's driver sets another output for the connection.
QString valuesOf(const std::vector<PostgresColumn> &columns)
{
    QStringList values;
    for (const PostgresColumn &column : columns)
        values += (column.isBytes ? QStringLiteral("encode(\"%1\", 'hex')") : QStringLiteral("\"%1\""))
                      .arg(column.name);
    return values.join(QStringLiteral(", "));
}

void appendEscaped(std::string &text, std::string_view value)
{
    for (const char c : value) {
        switch (c) {
        case '\\':
            text += "\\\\";
            break;
        case '\t':
            text += "\\t";
            break;
        case '\n':
            text += "\\n";
            break;
        case '\r':
            text += "\\r";
            break;
        default:
            text += c;
        }
    }
}

void appendHex(std::string &text, std::string_view bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    text += "\\\\x";
    for (const char c : bytes) {
        text += digits[static_cast<unsigned char>(c) >> 4];
        text += digits[static_cast<unsigned char>(c) & 15];
    }
}

/// What one field of COPY's text format stands for, in place: it never grows.
std::string unescaped(std::string_view field)
{
    std::string text;
    text.reserve(field.size());
    for (std::size_t at = 0; at < field.size(); ++at) {
        if (field[at] != '\\' || at + 1 == field.size()) {
            text += field[at];
            continue;
        }
        const char c = field[++at];
        static constexpr std::string_view letters = "bfnrtv";
        static constexpr std::string_view meanings = "\b\f\n\r\t\v";
        const std::size_t letter = letters.find(c);
        text += letter == std::string_view::npos ? c : meanings[letter];
    }
    return text;
}

std::string valueOf(std::string_view field, const PostgresColumn &column)
{
    std::string text = unescaped(field);
    if (column.isBytes) {
        const QByteArray bytes =
            QByteArray::fromHex(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
        return bytes.toStdString();
    }
    if (column.isText && text.compare(0, byteOrderMark.size(), byteOrderMark) == 0)
        text.erase(0, byteOrderMark.size());
    return text;
}

} // namespace

Result<PostgresCopyIn> PostgresCopyIn::begin(Database &database, const QString &table,
                                             std::vector<PostgresColumn> columns)
{
    const QString sql = QStringLiteral("COPY \"%1\" (%2) FROM STDIN").arg(table, namesOf(columns));
    pg_conn *handle = database.postgresHandle();
    CHOBA_TRY(expect(handle, PQexec(handle, sql.toUtf8().constData()), PGRES_COPY_IN));
    return PostgresCopyIn(handle, std::move(columns));
}

PostgresCopyIn::PostgresCopyIn(PostgresCopyIn &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_columns(std::move(other.m_columns))
    , m_text(std::move(other.m_text))
{}

PostgresCopyIn::~PostgresCopyIn()
{
    if (m_handle == nullptr)
        return;
    PQputCopyEnd(m_handle, "stopped"); // the transaction is lost with it, as it should be
    (void)concluded(m_handle);
}

Result<void> PostgresCopyIn::add(const RowValues &values)
{
    for (std::size_t at = 0; at < values.size(); ++at) {
        if (!values[at]) {
            m_text += "\\N";
        } else if (m_columns[at].isBytes) {
            appendHex(m_text, *values[at]);
        } else {
            if (m_columns[at].isText && values[at]->substr(0, byteOrderMark.size()) == byteOrderMark)
                m_text += byteOrderMark;
            appendEscaped(m_text, *values[at]);
        }
        m_text += at + 1 < values.size() ? '\t' : '\n';
    }
    return m_text.size() < pieceBytes ? ok() : send();
}

Result<void> PostgresCopyIn::send()
{
    for (std::size_t at = 0; at < m_text.size(); at += pieceBytes) {
        const std::size_t size = std::min(pieceBytes, m_text.size() - at);
        if (PQputCopyData(m_handle, m_text.data() + at, static_cast<int>(size)) != 1)
            return failure(m_handle, nullptr);
    }
    m_text.clear();
    return ok();
}

Result<void> PostgresCopyIn::finish()
{
    CHOBA_TRY(send());
    pg_conn *handle = std::exchange(m_handle, nullptr);
    if (PQputCopyEnd(handle, nullptr) != 1)
        return failure(handle, nullptr);
    return concluded(handle);
}

Result<void> readPostgresRows(Database &database, const QString &table,
                              const std::vector<PostgresColumn> &columns,
                              const std::function<Result<void>(const RowValues &)> &use)
{
    pg_conn *handle = database.postgresHandle();
    const QString sql =
        QStringLiteral("COPY (SELECT %2 FROM \"%1\") TO STDOUT").arg(table, valuesOf(columns));
    CHOBA_TRY(expect(handle, PQexec(handle, sql.toUtf8().constData()), PGRES_COPY_OUT));
    std::vector<std::string> texts(columns.size());
    RowValues values(columns.size());
    Result<void> used = ok();
    char *bytes = nullptr;
    int size = 0;
    while ((size = PQgetCopyData(handle, &bytes, 0)) > 0) {
        const std::unique_ptr<char, decltype(&PQfreemem)> owner(bytes, &PQfreemem);
        if (!used)
            continue; // what is on its way is read to the end
        std::string_view line(bytes, static_cast<std::size_t>(size) - 1); // without the line feed
        for (std::size_t at = 0; at < columns.size(); ++at) {
            const std::string_view field = line.substr(0, line.find('\t'));
            line.remove_prefix(std::min(line.size(), field.size() + 1));
            texts[at] = field == "\\N" ? std::string() : valueOf(field, columns[at]);
            values[at] = field == "\\N" ? std::nullopt : std::optional<std::string_view>(texts[at]);
        }
        used = use(values);
    }
    if (size == -2)
        return failure(handle, nullptr);
    CHOBA_TRY(concluded(handle));
    return used;
}

} // namespace choba
