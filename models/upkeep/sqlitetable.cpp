// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/sqlitetable.h"

#include "models/storage/sqlerror.h"

#include <QCoreApplication>
#include <QSqlError>

#include <charconv>
#include <sqlite3.h>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SqliteTable)
};

constexpr std::size_t digitsOfInt64 = 24;

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

Error failure(sqlite3 *handle)
{
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                          QString::number(sqlite3_errcode(handle)));
    return errorOf(error, Engine::Sqlite, true);
}

std::string_view bytesOf(sqlite3_stmt *row, int column)
{
    const void *bytes = sqlite3_column_blob(row, column); // of a text: its UTF-8
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(row, column));
    return {static_cast<const char *>(bytes), size};
}

} // namespace

Result<void> readSqliteRows(Database &database, const QString &table, const QStringList &columns,
                            const std::function<Result<void>(const RowValues &)> &use)
{
    sqlite3 *handle = database.sqliteHandle();
    const QByteArray sql =
        QStringLiteral("SELECT %1 FROM \"%2\"").arg(columns.join(QStringLiteral(", ")), table).toUtf8();
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(handle, sql.constData(), -1, &prepared, nullptr) != SQLITE_OK)
        return failure(handle);
    const std::unique_ptr<sqlite3_stmt, Finalize> row(prepared);
    const auto count = static_cast<std::size_t>(columns.size());
    RowValues values(count);
    std::vector<std::array<char, digitsOfInt64>> digits(count);
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(row.get())) == SQLITE_ROW) {
        for (std::size_t at = 0; at < count; ++at) {
            const int column = static_cast<int>(at);
            const int type = sqlite3_column_type(row.get(), column);
            std::array<char, digitsOfInt64> &text = digits[at];
            if (type == SQLITE_NULL)
                values[at].reset();
            else if (type == SQLITE_INTEGER)
                values[at] = std::string_view(
                    text.data(),
                    static_cast<std::size_t>(std::to_chars(text.data(), text.data() + text.size(),
                                                           sqlite3_column_int64(row.get(), column))
                                                 .ptr -
                                             text.data()));
            else if (type == SQLITE_FLOAT)
                return Error::of(ErrorKind::Storage,
                                 //: ja: 表 %1 の列 %2 に扱えない値があります
                                 Words::tr("The table %1 holds a value in %2 that is no number of ours.")
                                     .arg(table, columns[column]));
            else
                values[at] = bytesOf(row.get(), column);
        }
        CHOBA_TRY(use(values));
    }
    return step == SQLITE_DONE ? ok() : Result<void>(failure(handle));
}

} // namespace choba
