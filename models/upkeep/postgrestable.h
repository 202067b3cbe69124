// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/upkeep/sqlitetable.h"

namespace choba {

/// A column of a PostgreSQL table, as far as copying must know it.
struct PostgresColumn
{
    QString name;
    bool isText = false;  ///< a leading byte order mark is doubled, see SqlStatement
    bool isBytes = false; ///< written as hexadecimal digits
};

/// Sends rows to a table by COPY. \pre inside a transaction; finish() before anything else is asked
class PostgresCopyIn
{
public:
    static Result<PostgresCopyIn> begin(Database &database, const QString &table,
                                        std::vector<PostgresColumn> columns);
    ~PostgresCopyIn();
    PostgresCopyIn(PostgresCopyIn &&other) noexcept;
    PostgresCopyIn &operator=(PostgresCopyIn &&) = delete;
    PostgresCopyIn(const PostgresCopyIn &) = delete;

    Result<void> add(const RowValues &values);
    Result<void> finish();

private:
    PostgresCopyIn(pg_conn *handle, std::vector<PostgresColumn> columns)
        : m_handle(handle)
        , m_columns(std::move(columns))
    {}
    Result<void> send();

    pg_conn *m_handle;
    std::vector<PostgresColumn> m_columns;
    std::string m_text;
};

/// Gives every row of \a table to \a use, as readSqliteRows() does: the same values for the same row.
Result<void> readPostgresRows(Database &database, const QString &table,
                              const std::vector<PostgresColumn> &columns,
                              const std::function<Result<void>(const RowValues &)> &use);

} // namespace choba
