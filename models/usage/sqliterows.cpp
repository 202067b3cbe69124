// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/sqliterows.h"

#include <sqlite3.h>

namespace choba {

/// The callbacks SQLite calls for a read-only table that is only ever scanned from its first row to its last.
struct SqliteRowsModule
{
    struct Table : sqlite3_vtab
    {
        const SqliteRows *rows = nullptr;
    };
    struct Cursor : sqlite3_vtab_cursor
    {
        const SqliteRows *rows = nullptr;
        size_t at = 0; ///< the row's first value
    };

    static int connect(sqlite3 *handle, void *rows, int, const char *const *, sqlite3_vtab **table, char **)
    {
        auto made = std::make_unique<Table>();
        made->rows = static_cast<const SqliteRows *>(rows);
        std::string sql = "CREATE TABLE rows (";
        for (int column = 0; column < made->rows->m_columns; ++column)
            sql += (column == 0 ? "c" : ", c") + std::to_string(column);
        const int status = sqlite3_declare_vtab(handle, (sql + ")").c_str());
        if (status == SQLITE_OK)
            *table = made.release();
        return status;
    }
    static int disconnect(sqlite3_vtab *table)
    {
        delete static_cast<Table *>(table);
        return SQLITE_OK;
    }
    static int bestIndex(sqlite3_vtab *, sqlite3_index_info *) { return SQLITE_OK; }
    static int open(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
    {
        auto made = std::make_unique<Cursor>();
        made->rows = static_cast<Table *>(table)->rows;
        *cursor = made.release();
        return SQLITE_OK;
    }
    static int close(sqlite3_vtab_cursor *cursor)
    {
        delete static_cast<Cursor *>(cursor);
        return SQLITE_OK;
    }
    static int filter(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
    {
        static_cast<Cursor *>(cursor)->at = 0;
        return SQLITE_OK;
    }
    static int next(sqlite3_vtab_cursor *cursor)
    {
        auto *own = static_cast<Cursor *>(cursor);
        own->at += static_cast<size_t>(own->rows->m_columns);
        return SQLITE_OK;
    }
    static int isAtEnd(sqlite3_vtab_cursor *cursor)
    {
        const auto *own = static_cast<Cursor *>(cursor);
        return own->at >= own->rows->m_values.size() ? 1 : 0;
    }
    static int column(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
    {
        const auto *own = static_cast<Cursor *>(cursor);
        const SqliteRows::Value &value = own->rows->m_values[own->at + static_cast<size_t>(column)];
        if (value.length == SqliteRows::isInteger)
            sqlite3_result_int64(context, value.integer);
        else
            sqlite3_result_text(context, own->rows->m_texts.data() + value.integer,
                                static_cast<int>(value.length), SQLITE_STATIC);
        return SQLITE_OK;
    }
    static int rowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
    {
        *id = static_cast<sqlite3_int64>(static_cast<Cursor *>(cursor)->at);
        return SQLITE_OK;
    }

    static sqlite3_module module()
    {
        sqlite3_module made = {};
        made.xConnect = connect; // and no xCreate: the table is there without CREATE VIRTUAL TABLE
        made.xBestIndex = bestIndex;
        made.xDisconnect = disconnect;
        made.xOpen = open;
        made.xClose = close;
        made.xFilter = filter;
        made.xNext = next;
        made.xEof = isAtEnd;
        made.xColumn = column;
        made.xRowid = rowId;
        return made;
    }
};

bool SqliteRows::offerAs(sqlite3 *handle, const std::string &name)
{
    static const sqlite3_module module = SqliteRowsModule::module();
    return sqlite3_create_module(handle, name.c_str(), &module, this) == SQLITE_OK;
}

void SqliteRows::withdraw(sqlite3 *handle, const std::string &name)
{
    sqlite3_create_module(handle, name.c_str(), nullptr, nullptr);
}

} // namespace choba
