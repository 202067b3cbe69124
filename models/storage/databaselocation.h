// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QList>
#include <QPair>

#include <optional>

namespace choba {

enum class Engine { Sqlite, Postgres };

/// Where a database is: "sqlite:FILE" or a libpq URI "postgresql://…" (several hosts allowed). A plain value.
class DatabaseLocation
{
public:
    /// Invalid (field "db") when the text is neither.
    static Result<DatabaseLocation> parse(const QString &text);
    static DatabaseLocation sqliteFile(const QString &path);
    /// choba.db in the user's data folder: where the program looks when no database is named.
    static DatabaseLocation userDefault();

    Engine engine() const { return m_engine; }
    const QString &filePath() const { return m_filePath; } ///< SQLite only
    /// libpq keyword and value, PostgreSQL only; contains the password.
    const QList<QPair<QString, QString>> &options() const { return m_options; }
    /// One of them; nothing where the address does not say it.
    std::optional<QString> option(const QString &key) const;
    /// Where reports may be read besides, PostgreSQL only: the same database at another host, usually a
    /// standby
    /// ("?reports=HOST[:PORT]" in the address, several with commas).
    std::optional<DatabaseLocation> reports() const;
    /// The same PostgreSQL database for another login role; an empty \a password leaves the choice to libpq
    /// (~/.pgpass, certificates).
    DatabaseLocation as(const QString &user, const QString &password) const;
    /// For people: "SQLite · choba.db", "PostgreSQL · choba@db1". Never a password.
    QString displayName() const;
    const QString &text() const { return m_text; } ///< as given; may contain a password

    /// text() as it may be kept: ~/.pgpass is the place for a password.
    QString textWithoutPassword() const;

private:
    /// The same with other options; an empty one is left out.
    DatabaseLocation with(const QList<QPair<QString, QString>> &changes, bool keepsReports) const;

    Engine m_engine = Engine::Sqlite;
    QString m_text;
    QString m_filePath;
    QString m_reports; ///< hosts as given
    QList<QPair<QString, QString>> m_options;
};

} // namespace choba
