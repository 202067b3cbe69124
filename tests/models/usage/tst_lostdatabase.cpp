// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/transaction.h"
#include "models/usage/importreport.h"
#include "models/usage/usagetotals.h"
#include "tests/models/usage/reportharness.h"
#include "tests/support/engines.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <pwd.h>
#include <sys/mount.h>
#include <thread>
#include <unistd.h>

using namespace choba;

namespace {

constexpr int seriesOfNew = 30'000; ///< more than one piece of COPY, more than one batch of SQLite

/// A file system of a few megabytes, which a test can fill.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &path)
        : m_path(path.toLocal8Bit())
        , m_mounted(::mount("tmpfs", m_path.constData(), "tmpfs", 0, "size=4m") == 0)
    {}
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount(m_path.constData());
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    bool isMounted() const { return m_mounted; }

private:
    QByteArray m_path;
    bool m_mounted;
};

/// For root, whom no permission binds: somebody else while it lives.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
        const passwd *nobody = getpwnam("nobody");
        m_changed = geteuid() == 0 && nobody != nullptr && seteuid(nobody->pw_uid) == 0;
    }
    ~OrdinaryUser()
    {
        if (m_changed && seteuid(0) != 0)
            qFatal("cannot be root again");
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    bool m_changed = false;
};

} // namespace

/// The database goes away, or can take no more, in the middle of an import: the error says so in plain words,
/// nothing of the report is stored, the version before it stands, and the same import works once the database
/// does.
class LostDatabase : public QObject
{
    Q_OBJECT
    Engines m_engines;
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 3), QTime(3, 0), Qt::UTC)};
    std::optional<RuleBook> m_rules;
    QString m_old;
    QString m_new;

    QString write(const QString &name, int series)
    {
        QByteArray text =
            "bill/PayerAccountId,bill/BillingPeriodStartDate,lineItem/UsageAccountId,lineItem/LineItemType,"
            "lineItem/UsageStartDate,lineItem/ProductCode,lineItem/UsageType,lineItem/UsageAmount,"
            "lineItem/CurrencyCode,lineItem/UnblendedCost\n";
        for (int i = 0; i < series; ++i)
            text +=
                "012345678901,2026-10-01T00:00:00Z,111111111111,Usage,2026-10-02T00:00:00Z,AmazonEC2,type" +
                QByteArray::number(i) + ",1,USD,0.5\n";
        const QString folder = m_folder.filePath(name);
        QFile file(folder + QStringLiteral("/cur.csv"));
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the report");
        return file.fileName();
    }
    Result<ImportResult> import(Database &database, const QString &path)
    {
        Desk desk{database, m_clock, Actor::owner(QStringLiteral("clerk"))};
        JobContext job;
        return importReport(desk, *m_rules, path, {}, job, newOperation());
    }
    /// As another desk sees it: "3 in 1 version(s), 2 series, 2 days".
    static QString stored(const DatabaseLocation &location)
    {
        const auto database = Database::open(location);
        if (!database)
            return database.error().message;
        UsageQuestion question;
        question.from = question.to = Month(2026, 10);
        const auto totals = usageTotals(**database, question);
        QStringList counts;
        for (const char *table : {"report_version", "charge_series", "usage_charge"}) {
            const auto count = (*database)
                                   ->statement(QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1String(table))
                                   .scalar();
            counts += count ? QString::number(*count) : count.error().message;
        }
        return (totals ? totals->front().cost.toString() : totals.error().message) + QStringLiteral(" in ") +
               counts.join(QLatin1Char('/'));
    }
    static const QString &before()
    {
        static const QString text = QStringLiteral("1 in 1/2/2");
        return text;
    }
    void failsThenWorks(Database &database, ErrorKind kind, const QString &words,
                        const std::function<void()> &mend);

private slots:
    void initTestCase();
    void losesPostgres_data();
    void losesPostgres();
    void losesTheServer();
    void losesItBetweenImports();
    void fillsTheDisk();
    void mayNotWrite_data();
    void mayNotWrite();
};

void LostDatabase::initTestCase()
{
    auto rules = RuleBook::shipped();
    CHOBA_VERIFY(rules);
    m_rules = *rules;
    m_old = write(QStringLiteral("old"), 2);
    m_new = write(QStringLiteral("new"), seriesOfNew);
    // What the server of the test, or somebody else than root, has to reach.
    QFile::setPermissions(m_folder.path(),
                          QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::ExeOther);
}

/// Imports the new report into \a database, which has the old one and cannot take it; then again after \a
/// mend.
void LostDatabase::failsThenWorks(Database &database, ErrorKind kind, const QString &words,
                                  const std::function<void()> &mend)
{
    const auto failed = import(database, m_new);
    QVERIFY(!failed);
    QVERIFY2(failed.error().kind == kind,
             qPrintable(failed.error().message + QStringLiteral(" | ") + failed.error().detail));
    QVERIFY2(failed.error().message.contains(words), qPrintable(failed.error().message));
    mend();
    QCOMPARE(stored(database.location()), before());
    const auto again = import(database, m_new);
    CHOBA_VERIFY(again);
    QVERIFY(again->reports.front().replaced.has_value());
    QCOMPARE(stored(database.location()), QStringLiteral("15000 in 2/30000/30000"));
}

void LostDatabase::losesPostgres_data()
{
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("words");
    const QString nothing = QStringLiteral("Nothing was stored");
    QTest::newRow("while series are copied")
        << QStringLiteral(
               "TRIGGER cut BEFORE INSERT ON charge_series FOR EACH ROW WHEN (NEW.usage_type = 'type20000')")
        << nothing;
    QTest::newRow("while days are copied")
        << QStringLiteral(
               "TRIGGER cut BEFORE INSERT ON usage_charge FOR EACH ROW WHEN (NEW.series_id % 20000 = 19999)")
        << nothing;
    QTest::newRow("while the older version is replaced")
        << QStringLiteral("TRIGGER cut BEFORE DELETE ON charge_series FOR EACH ROW") << nothing;
    QTest::newRow("while the version is made")
        << QStringLiteral("TRIGGER cut BEFORE INSERT ON report_version FOR EACH ROW") << nothing;
    QTest::newRow("while it is committed")
        << QStringLiteral(
               "CONSTRAINT TRIGGER cut AFTER INSERT ON report_version INITIALLY DEFERRED FOR EACH ROW")
        << QStringLiteral("Nothing was changed");
}

void LostDatabase::losesPostgres()
{
    QFETCH(const QString, trigger);
    QFETCH(const QString, words);
    if (!m_engines.cluster().isRunning())
        QSKIP(qPrintable(m_engines.cluster().problem()));
    const auto database = m_engines.fresh(Engine::Postgres);
    QVERIFY(database);
    CHOBA_VERIFY(import(*database, m_old));
    QCOMPARE(stored(database->location()), before());
    // The server drops our connection at the row that is named.
    CHOBA_VERIFY(
        database->exec(QStringLiteral("CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                                      "PERFORM pg_terminate_backend(pg_backend_pid()); "
                                      "PERFORM pg_sleep(5); RETURN NEW; END $$")));
    CHOBA_VERIFY(
        database->exec(QStringLiteral("CREATE ") + trigger + QStringLiteral(" EXECUTE FUNCTION cut()")));
    failsThenWorks(*database, ErrorKind::Unavailable, words, [&] {
        const auto admin = Database::open(database->location());
        CHOBA_VERIFY(admin);
        CHOBA_VERIFY((*admin)->exec(QStringLiteral("DROP FUNCTION cut CASCADE")));
    });
}

void LostDatabase::losesTheServer()
{
    if (!m_engines.cluster().isRunning())
        QSKIP(qPrintable(m_engines.cluster().problem()));
    const auto database = m_engines.fresh(Engine::Postgres);
    QVERIFY(database);
    CHOBA_VERIFY(import(*database, m_old));
    CHOBA_VERIFY(
        database->exec(QStringLiteral("CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                                      "PERFORM pg_sleep(60); RETURN NEW; END $$")));
    CHOBA_VERIFY(
        database->exec(QStringLiteral("CREATE TRIGGER wait BEFORE INSERT ON charge_series FOR EACH ROW "
                                      "WHEN (NEW.usage_type = 'type20000') EXECUTE FUNCTION wait()")));
    // The server crashes once the import is in the middle of its COPY.
    std::thread crash([&] {
        const auto watcher = Database::open(database->location());
        for (int i = 0; i < 600; ++i) {
            const auto waiting = (*watcher)
                                     ->statement(QStringLiteral("SELECT COUNT(*) FROM pg_stat_activity WHERE "
                                                                "wait_event = 'PgSleep'"))
                                     .scalar();
            if (waiting && *waiting > 0)
                break;
            QThread::msleep(100);
        }
        m_engines.cluster().stopHard();
    });
    failsThenWorks(*database, ErrorKind::Unavailable, QStringLiteral("Nothing was stored"), [&] {
        crash.join();
        // While it is down, an import says that too.
        const auto refused = import(*database, m_new);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
        QVERIFY(m_engines.cluster().start());
        const auto admin = Database::open(database->location());
        CHOBA_VERIFY(admin);
        CHOBA_VERIFY((*admin)->exec(QStringLiteral("DROP FUNCTION wait CASCADE")));
    });
}

/// The connection was cut while nobody used it, over night: that is no reason to fail.
void LostDatabase::losesItBetweenImports()
{
    if (!m_engines.cluster().isRunning())
        QSKIP(qPrintable(m_engines.cluster().problem()));
    // With a manifest, whose assembly is looked for before anything is written, and without.
    for (const QString &path : {sourceDir() + QStringLiteral("/tests/data/usage/dev-5k-legacy"), m_old}) {
        const auto database = m_engines.fresh(Engine::Postgres);
        QVERIFY(database);
        const auto admin = Database::open(database->location());
        CHOBA_VERIFY(admin);
        CHOBA_VERIFY(
            (*admin)->exec(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                          "WHERE datname = current_database() AND pid <> pg_backend_pid()")));
        CHOBA_VERIFY(import(*database, path));
    }
}

void LostDatabase::fillsTheDisk()
{
    const QString disk = m_folder.filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkpath(disk));
    const SmallDisk small(disk);
    if (!small.isMounted())
        QSKIP("only root can make a small disk");
    const DatabaseLocation location = DatabaseLocation::sqliteFile(disk + QStringLiteral("/choba.db"));
    const auto fresh = m_engines.fresh(Engine::Sqlite);
    QVERIFY(fresh);
    CHOBA_VERIFY(fresh->exec(QStringLiteral("VACUUM INTO '%1'").arg(location.filePath())));
    const auto database = Database::open(location);
    CHOBA_VERIFY(database);
    CHOBA_VERIFY(import(**database, m_old));
    failsThenWorks(
        **database, ErrorKind::Storage, QStringLiteral("The disk is full. Nothing was stored."), [&] {
            QVERIFY(::mount("tmpfs", disk.toLocal8Bit().constData(), "tmpfs", MS_REMOUNT, "size=64m") == 0);
        });
}

void LostDatabase::mayNotWrite_data()
{
    QTest::addColumn<bool>("folderToo");
    QTest::newRow("the file is read-only") << false;
    QTest::newRow("and its folder") << true;
}

void LostDatabase::mayNotWrite()
{
    QFETCH(const bool, folderToo);
    const QString folder = m_folder.filePath(folderToo ? QStringLiteral("locked") : QStringLiteral("open"));
    QVERIFY(QDir().mkpath(folder));
    const DatabaseLocation location = DatabaseLocation::sqliteFile(folder + QStringLiteral("/choba.db"));
    {
        const auto fresh = m_engines.fresh(Engine::Sqlite);
        QVERIFY(fresh);
        CHOBA_VERIFY(import(*fresh, m_old));
        CHOBA_VERIFY(fresh->exec(QStringLiteral("VACUUM INTO '%1'").arg(location.filePath())));
        CHOBA_VERIFY(Database::open(location)); // makes it a database with a write-ahead log, as it stays
    }
    const auto readAll = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enterAll = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    const auto writeAll = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(QFile::setPermissions(location.filePath(), readAll));
    QVERIFY(QFile::setPermissions(folder, folderToo ? readAll | enterAll : readAll | enterAll | writeAll));
    {
        const OrdinaryUser user;
        const auto database = Database::open(location);
        const auto refused = database ? import(**database, m_new) : Result<ImportResult>(database.error());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY2(refused.error().message.contains(QLatin1String("cannot be opened or written")),
                 qPrintable(refused.error().message + refused.error().detail));
    }
    QVERIFY(QFile::setPermissions(folder, readAll | enterAll | writeAll));
    QVERIFY(QFile::setPermissions(location.filePath(), readAll | writeAll));
    QCOMPARE(stored(location), before());
    const auto database = Database::open(location);
    CHOBA_VERIFY(database);
    CHOBA_VERIFY(import(**database, m_new));
    QCOMPARE(stored(location), QStringLiteral("15000 in 2/30000/30000"));
}

QTEST_GUILESS_MAIN(LostDatabase)
#include "tst_lostdatabase.moc"
