// SPDX-License-Identifier: GPL-3.0-or-later
// One import into a new SQLite database, as the program does it: bench_import REPORT DATABASE.
// Prints its figures as one line of JSON.
#include "models/storage/migrator.h"
#include "models/storage/transaction.h"
#include "models/usage/importreport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <sys/resource.h>

using namespace choba;

namespace {

Result<ImportResult> importInto(const QString &path, Database &database, qint64 &milliseconds)
{
    CHOBA_TRY_ASSIGN(const Migrator migrator,
                     Migrator::fromFolder(QStringLiteral(":/migrations"), database.engine()));
    CHOBA_TRY(migrator.migrate(database));
    CHOBA_TRY_ASSIGN(const RuleBook rules, RuleBook::shipped());
    SystemClock clock;
    Desk desk{database, clock, Actor::owner(QStringLiteral("bench"))};
    JobContext job;
    QElapsedTimer timer;
    timer.start();
    CHOBA_TRY_ASSIGN(ImportResult result, importReport(desk, rules, path, {}, job, newOperation()));
    milliseconds = timer.elapsed();
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const QString file = QString::fromLocal8Bit(argv[2]);
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(ending));
    auto database = Database::open(DatabaseLocation::sqliteFile(file), Database::Mode::Create);
    qint64 milliseconds = 0;
    const auto result = database ? importInto(QString::fromLocal8Bit(argv[1]), **database, milliseconds)
                                 : Result<ImportResult>(database.error());
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        return 1;
    }
    const auto groups = (*database)->statement(QStringLiteral("SELECT COUNT(*) FROM usage_charge")).scalar();
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    std::printf("{\"seconds\": %.3f, \"cpu\": %.3f, \"rss_mb\": %ld, \"lines\": %lld, \"groups\": %lld, "
                "\"total\": \"%s\"}\n",
                double(milliseconds) / 1000, seconds(usage.ru_utime) + seconds(usage.ru_stime),
                usage.ru_maxrss / 1024, result->lines, groups.value_or(-1),
                qPrintable(result->reports.front().totalUsd));
    return 0;
}
