// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace choba {

/// A private PostgreSQL server in a temporary folder, on a Unix socket only, started with the object and
/// stopped with it. Runs as the postgres user when we are root (the server refuses root).
class PostgresCluster
{
public:
    PostgresCluster();
    /// A standby of \a primary that streams from it.
    explicit PostgresCluster(const PostgresCluster &primary);
    ~PostgresCluster();
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    bool isRunning() const { return m_running; }
    QString problem() const { return m_problem; }      ///< why it does not run
    QString folder() const { return m_folder.path(); } ///< with all its files
    /// A new database on it, empty or a copy of the database \a model, to which nobody is connected:
    /// "postgresql://…".
    QString createDatabase(const QString &model = {});
    /// From now on only the owner "choba" comes in without one, as on a server in use.
    bool requirePasswords();
    void stopHard(); ///< as a crash: every connection is cut
    bool start();
    bool promote(); ///< a standby becomes a primary

private:
    void giveFolder();
    bool run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_binaries;
    QString m_problem;
    bool m_running = false;
    int m_databases = 0;
};

} // namespace choba
