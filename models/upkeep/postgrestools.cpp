// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/postgrestools.h"

#include "models/storage/grouproles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

#include <libpq-fe.h>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PostgresTools)
};

constexpr int pollMs = 100;

/// "pg_dump (PostgreSQL) 15.20 (Debian …)" → 15; 0 when it does not run.
int majorOf(const QString &program)
{
    QProcess process;
    process.start(program, {QStringLiteral("--version")});
    if (!process.waitForFinished(10'000))
        return 0;
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    return said.section(QLatin1Char(' '), 2, 2).section(QLatin1Char('.'), 0, 0).trimmed().toInt();
}

/// libpq's keywords as the environment variables it reads, so that nothing secret stands among arguments.
QProcessEnvironment environmentOf(const DatabaseLocation &location)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> known(PQconndefaults(),
                                                                             &PQconninfoFree);
    for (const auto &[key, value] : location.options()) {
        for (const PQconninfoOption *option = known.get(); option && option->keyword; ++option) {
            if (option->envvar != nullptr && key == QLatin1String(option->keyword))
                environment.insert(QString::fromLatin1(option->envvar), value);
        }
    }
    environment.insert(QStringLiteral("PGAPPNAME"), QStringLiteral("choba"));
    return environment;
}

QString nameOf(const DatabaseLocation &location)
{
    for (const auto &[key, value] : location.options()) {
        if (key == QLatin1String("dbname"))
            return value;
    }
    return {};
}

} // namespace

Result<PostgresTools> PostgresTools::find(Database &server)
{
    CHOBA_TRY_ASSIGN(const std::optional<QString> version,
                     server.statement(QStringLiteral("SELECT current_setting('server_version_num')"))
                         .first([](const Row &row) { return row.text(0); }));
    const int major = version.value_or(QString()).toInt() / 10'000;
    const QStringList folders{QStringLiteral("/usr/lib/postgresql/%1/bin").arg(major),
                              QStringLiteral("/usr/pgsql-%1/bin").arg(major),
                              QFileInfo(QStandardPaths::findExecutable(QStringLiteral("pg_dump"))).path()};
    for (const QString &folder : folders) {
        const QDir there(folder);
        if (there.exists(QStringLiteral("pg_dump")) && there.exists(QStringLiteral("pg_restore")) &&
            majorOf(there.filePath(QStringLiteral("pg_dump"))) >= major)
            return PostgresTools(folder);
    }
    return Error::of(
        ErrorKind::NotFound,
        //: ja: バージョン %1 の pg_dump と pg_restore が必要です（postgresql-client-%1 パッケージ）
        Words::tr("pg_dump and pg_restore of version %1 are needed: install the package "
                  "postgresql-client-%1.")
            .arg(major));
}

Result<void> PostgresTools::run(const QString &program, const QStringList &arguments,
                                const QProcessEnvironment &environment, JobContext &context) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QDir(m_folder).filePath(program), arguments);
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(pollMs)) {
        if (context.isCancelled()) {
            process.kill();
            process.waitForFinished();
            //: ja: 中止しました。何も変更していません
            return Error::of(ErrorKind::Cancelled, Words::tr("Cancelled. Nothing was changed."));
        }
    }
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    if (process.error() == QProcess::FailedToStart || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        //: ja: %1 が失敗しました: %2
        return Error::of(
            ErrorKind::Storage,
            Words::tr("%1 failed: %2")
                .arg(program, said.isEmpty() ? process.errorString() : said.section(QLatin1Char('\n'), 0, 0)),
            said);
    return ok();
}

Result<void> PostgresTools::dump(const DatabaseLocation &location, const QString &snapshot,
                                 const QString &file, JobContext &context) const
{
    //: ja: データベースを複製しています
    context.setProgress({0, 0, Words::tr("Copying the database")});
    return run(QStringLiteral("pg_dump"),
               // Choba keeps no large objects, and one that somebody else made could not be read. Without row
               // security whoever is not the owner is refused: that no row is hidden was asked before.
               {QStringLiteral("--format=custom"), QStringLiteral("--no-blobs"),
                QStringLiteral("--enable-row-security"), QStringLiteral("--snapshot=") + snapshot,
                QStringLiteral("--no-password"), QStringLiteral("--file=") + file},
               environmentOf(location), context);
}

Result<void> PostgresTools::readThrough(const QString &file, JobContext &context) const
{
    //: ja: 複製を検証しています
    context.setProgress({0, 0, Words::tr("Reading the copy")});
    return run(QStringLiteral("pg_restore"), {QStringLiteral("--file=/dev/null"), file},
               QProcessEnvironment::systemEnvironment(), context);
}

Result<void> PostgresTools::restore(const DatabaseLocation &location, const QString &file,
                                    JobContext &context) const
{
    //: ja: データベースを復元しています
    context.setProgress({0, 0, Words::tr("Restoring the database")});
    const QTemporaryDir folder;
    const QString schema = folder.filePath(QStringLiteral("schema.sql"));
    CHOBA_TRY(run(QStringLiteral("pg_restore"),
                  {QStringLiteral("--schema-only"), QStringLiteral("--file=") + schema, file},
                  QProcessEnvironment::systemEnvironment(), context));
    QFile script(schema);
    if (!script.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::Storage, Words::tr("%1 cannot be read.").arg(schema),
                         script.errorString());
    {
        CHOBA_TRY_ASSIGN(const auto database, Database::open(location));
        CHOBA_TRY(makeGroupsOf(*database, QString::fromUtf8(script.readAll())));
    }
    return run(QStringLiteral("pg_restore"),
               {QStringLiteral("--single-transaction"), QStringLiteral("--exit-on-error"),
                QStringLiteral("--no-owner"), QStringLiteral("--no-password"),
                QStringLiteral("--dbname=") + nameOf(location), file},
               environmentOf(location), context);
}

Result<DatabaseLocation> onSameServer(const DatabaseLocation &location, const QString &database)
{
    QUrlQuery query;
    for (const auto &[key, value] : location.options()) {
        if (key != QLatin1String("dbname"))
            query.addQueryItem(key, QString::fromUtf8(QUrl::toPercentEncoding(value)));
    }
    query.addQueryItem(QStringLiteral("dbname"), QString::fromUtf8(QUrl::toPercentEncoding(database)));
    return DatabaseLocation::parse(QStringLiteral("postgresql:///?") + query.toString(QUrl::FullyEncoded));
}

} // namespace choba
