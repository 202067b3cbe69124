// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcontext.h"
#include "models/storage/database.h"

#include <QProcessEnvironment>

namespace choba {

/// PostgreSQL's own pg_dump and pg_restore, of a version that fits a server: the server's on this machine,
/// else those on the PATH when they are not older. The password goes through the environment, never an
/// argument.
class PostgresTools
{
public:
    /// NotFound, naming the package's version that is wanted.
    static Result<PostgresTools> find(Database &server);

    /// The database of \a location at the moment of \a snapshot, in pg_dump's custom format.
    Result<void> dump(const DatabaseLocation &location, const QString &snapshot, const QString &file,
                      JobContext &context) const;
    /// Reads the whole dump, unpacking every row. Invalid when a part of it cannot be read.
    Result<void> readThrough(const QString &file, JobContext &context) const;
    /// Into an empty database, all or nothing. Makes the groups of section 19 that the dump names and the
    /// server has not.
    Result<void> restore(const DatabaseLocation &location, const QString &file, JobContext &context) const;

private:
    explicit PostgresTools(QString folder)
        : m_folder(std::move(folder))
    {}
    Result<void> run(const QString &program, const QStringList &arguments,
                     const QProcessEnvironment &environment, JobContext &context) const;

    QString m_folder;
};

/// \a location with another database on the same server.
Result<DatabaseLocation> onSameServer(const DatabaseLocation &location, const QString &database);

} // namespace choba
