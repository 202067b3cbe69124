// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgrescluster.h"

#include <QDir>
#include <QProcess>

#include <pwd.h>
#include <unistd.h>

namespace choba {

namespace {

/// CHOBA_TEST_PGBIN names another server's programs than the newest installed.
QString binaries()
{
    if (const QString chosen = qEnvironmentVariable("CHOBA_TEST_PGBIN"); !chosen.isEmpty())
        return chosen;
    const QDir root(QStringLiteral("/usr/lib/postgresql"));
    const QStringList versions =
        root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    return versions.isEmpty() ? QString() : root.filePath(versions.front() + QStringLiteral("/bin"));
}

} // namespace

PostgresCluster::PostgresCluster()
    : m_folder(QDir::tempPath() + QStringLiteral("/choba-pg-XXXXXX"))
    , m_binaries(binaries())
{
    if (m_binaries.isEmpty() || !m_folder.isValid()) {
        m_problem = QStringLiteral("PostgreSQL is not installed");
        return;
    }
    // Backups need pg_dump of this server or newer.
    if (const QByteArray path = qgetenv("PATH"); !path.startsWith(m_binaries.toUtf8() + ':'))
        qputenv("PATH", m_binaries.toUtf8() + ':' + path);
    giveFolder();
    if (run(QStringLiteral("initdb"),
            {QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-U"), QStringLiteral("choba"),
             QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C"), QStringLiteral("-N"),
             m_folder.filePath(QStringLiteral("data"))}))
        start();
}

PostgresCluster::PostgresCluster(const PostgresCluster &primary)
    : m_folder(QDir::tempPath() + QStringLiteral("/choba-pg-XXXXXX"))
    , m_binaries(primary.m_binaries)
    , m_databases(primary.m_databases)
{
    giveFolder();
    if (run(QStringLiteral("pg_basebackup"),
            {QStringLiteral("-h"), primary.folder(), QStringLiteral("-U"), QStringLiteral("choba"),
             QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-R"),
             QStringLiteral("-X"), QStringLiteral("stream"), QStringLiteral("-c"), QStringLiteral("fast"),
             QStringLiteral("-N")}))
        start();
}

void PostgresCluster::giveFolder()
{
    const passwd *postgres = getpwnam("postgres");
    if (geteuid() == 0 && postgres != nullptr &&
        chown(m_folder.path().toUtf8().constData(), postgres->pw_uid, postgres->pw_gid) != 0)
        m_problem = QStringLiteral("the folder cannot be given to the postgres user");
}

bool PostgresCluster::promote()
{
    return run(QStringLiteral("pg_ctl"), {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
                                          QStringLiteral("-w"), QStringLiteral("promote")});
}

PostgresCluster::~PostgresCluster()
{
    if (m_running)
        stopHard();
}

bool PostgresCluster::start()
{
    const QString options =
        QStringLiteral(
            "-k %1 -c listen_addresses='' -c fsync=off -c max_connections=60 -c shared_buffers=64MB")
            .arg(m_folder.path());
    m_running = run(QStringLiteral("pg_ctl"),
                    {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-w"),
                     QStringLiteral("-l"), m_folder.filePath(QStringLiteral("log")), QStringLiteral("-o"),
                     options, QStringLiteral("start")});
    return m_running;
}

void PostgresCluster::stopHard()
{
    run(QStringLiteral("pg_ctl"),
        {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-m"),
         QStringLiteral("immediate"), QStringLiteral("stop")});
    m_running = false;
}

QString PostgresCluster::createDatabase(const QString &model)
{
    const QString name = QStringLiteral("choba%1").arg(++m_databases);
    QStringList arguments{QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"),
                          QStringLiteral("choba"), name};
    if (!model.isEmpty())
        arguments += {QStringLiteral("-T"), model};
    run(QStringLiteral("createdb"), arguments);
    return QStringLiteral("postgresql:///%1?host=%2&user=choba").arg(name, m_folder.path());
}

bool PostgresCluster::requirePasswords()
{
    QFile file(m_folder.filePath(QStringLiteral("data/pg_hba.conf")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    file.write("local all choba trust\nlocal all all scram-sha-256\n");
    file.close();
    return run(QStringLiteral("pg_ctl"),
               {QStringLiteral("reload"), QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data"))});
}

bool PostgresCluster::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(QProcess::nullDevice()); // a pipe would be held open by the server
    const QString path = m_binaries + QLatin1Char('/') + program;
    if (geteuid() == 0)
        process.start(QStringLiteral("setpriv"),
                      QStringList{QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                                  QStringLiteral("--clear-groups"), path} +
                          arguments);
    else
        process.start(path, arguments);
    const bool done = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit &&
                      process.exitCode() == 0;
    if (!done)
        m_problem = QStringLiteral("%1 failed").arg(program);
    return done;
}

} // namespace choba
