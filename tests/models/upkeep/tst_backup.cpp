// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/addcustomer.h"
#include "models/storage/audit.h"
#include "models/storage/transaction.h"
#include "models/upkeep/backuparchive.h"
#include "models/upkeep/backupdatabase.h"
#include "models/upkeep/checkdatabase.h"
#include "models/upkeep/restoredatabase.h"
#include "tests/models/upkeep/issuedmonth.h"
#include "tests/support/corporatenumbers.h"
#include "tests/support/engines.h"
#include "tests/support/faultruns.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace choba;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

/// Adds customers through a connection of its own until it goes.
class Writer
{
public:
    explicit Writer(DatabaseLocation location)
        : m_thread([this, where = std::move(location)] { work(where); })
    {}
    ~Writer() { stop(); }
    int stop()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
        return m_written;
    }
    int written() const { return m_written; }

private:
    void work(const DatabaseLocation &location)
    {
        const auto database = Database::open(location, Database::Mode::Existing, Database::Role::Worker);
        while (database && !m_stop) {
            SampleMonth sample(**database);
            Desk desk = sample.desk();
            CustomerFields fields;
            fields.name = QStringLiteral("株式会社 途中 %1").arg(m_written);
            fields.corporateNumber = nextCorporateNumber();
            fields.corporateNumber = corporateNumberOf(900'000'000 + m_written);
            if (addCustomer(desk, fields, newOperation()))
                ++m_written;
        }
    }
    std::atomic<bool> m_stop{false};
    std::atomic<int> m_written{0};
    std::thread m_thread;
};

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    QTemporaryDir m_folder;
    JobContext m_context;

    QString fresh(const QString &name) const { return m_folder.filePath(name); }
    std::unique_ptr<Database> issued(Engine engine)
    {
        auto database = m_engines.fresh(engine);
        if (!database)
            return nullptr;
        SampleMonth sample(*database);
        const auto done = prepareIssuedMonth(sample);
        return done ? std::move(database) : nullptr;
    }
    static Result<BackupResult> backUp(Database &database, const BackupRequest &request, JobContext &context)
    {
        SampleMonth sample(database);
        Desk desk = sample.desk();
        return backUpDatabase(desk, request, context);
    }
    Result<RestoreResult> restore(const QString &file, const DatabaseLocation &target)
    {
        const FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC));
        return restoreDatabase(file, target, Actor::owner(QStringLiteral("中野")), clock, m_context);
    }

private slots:
    void theDrill_data() { Engines::addRows(); }
    /// A backup while somebody writes, restored elsewhere: all green, and the same money.
    void theDrill()
    {
        QFETCH(Engine, engine);
        const auto database = issued(engine);
        QVERIFY(database);
        const QString file = fresh(QStringLiteral("drill-%1.tar").arg(static_cast<int>(engine)));
        Writer writer(database->location());
        QTRY_VERIFY(writer.written() > 3);
        const int before = writer.written();
        const auto made = backUp(*database, {file, 0, true, QStringLiteral("1.0")}, m_context);
        CHOBA_VERIFY(made);
        QVERIFY(writer.stop() > before); // it was not kept waiting
        QVERIFY(made->check.isGood());
        QCOMPARE(made->file, file);
        QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(made->notRecorded, QString());
        QVERIFY(made->manifest.totals.customers >= before);
        QCOMPARE(made->manifest.totals.invoices, 2);

        const DatabaseLocation target = m_engines.freshLocation(engine);
        const auto restored = restore(file, target);
        CHOBA_VERIFY(restored);
        QVERIFY(restored->check.isGood());
        const auto opened = Database::open(target);
        CHOBA_VERIFY(opened);
        const auto totals = MoneyStore(**opened).totals();
        CHOBA_VERIFY(totals);
        QVERIFY(*totals == made->manifest.totals);
        const auto told = auditOf(**opened, QStringLiteral("database"), QFileInfo(file).fileName());
        CHOBA_VERIFY(told);
        QCOMPARE(told->size(), std::size_t(1));
        QCOMPARE(told->front().entry.action, QStringLiteral("restore"));
        CHOBA_VERIFY(readLastBackup(*database));
        QCOMPARE(readLastBackup(*database)->file, file);
    }

    void everyFlippedByteIsFound()
    {
        const auto database = issued(Engine::Sqlite);
        QVERIFY(database);
        const QString file = fresh(QStringLiteral("whole.tar"));
        CHOBA_VERIFY(backUp(*database, {file, 0, false, {}}, m_context));
        const QByteArray whole = contentsOf(file);
        QVERIFY(whole.size() > 100'000);
        QRandomGenerator random(7);
        const QString bad = fresh(QStringLiteral("bad.tar"));
        for (int trial = 0; trial < faultRuns(200, 1'000); ++trial) {
            QByteArray bytes = whole;
            // A third of the trials at the ends, where headers, padding and the seal are.
            const qsizetype range = trial % 3 == 0 ? 4096 : bytes.size();
            const qsizetype at =
                trial % 6 == 0 ? bytes.size() - 1 - random.bounded(range) : random.bounded(range);
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            QVERIFY(writeFile(bad, bytes));
            const auto read = readBackupArchive(bad, m_context);
            QVERIFY2(!read, qPrintable(QStringLiteral("byte %1").arg(at)));
            QCOMPARE(read.error().kind, ErrorKind::Invalid);
        }
        for (const qsizetype size : {qsizetype(0), qsizetype(700), whole.size() - 512, whole.size() - 1}) {
            QVERIFY(writeFile(bad, whole.first(size)));
            QVERIFY(!readBackupArchive(bad, m_context));
        }
        QVERIFY(writeFile(bad, whole + QByteArray(512, '\0')));
        QVERIFY(!readBackupArchive(bad, m_context));
        const auto refused = restore(bad, m_engines.freshLocation(Engine::Sqlite));
        QVERIFY(!refused);
        CHOBA_VERIFY(readBackupArchive(file, m_context));
    }

    void aCopyThatShowsLessIsRefused_data() { Engines::addRows(); }
    /// Whole and rightly sealed, but not what its manifest says was copied.
    void aCopyThatShowsLessIsRefused()
    {
        QFETCH(Engine, engine);
        const auto database = issued(engine);
        QVERIFY(database);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("whole.tar"));
        CHOBA_VERIFY(backUp(*database, {file, 0, false, {}}, m_context));
        const QString part = folder.filePath(QStringLiteral("part"));
        const auto opened = readBackupArchive(file, m_context, part);
        CHOBA_VERIFY(opened);
        for (const QString &table : {QStringLiteral("invoice"), QStringLiteral("audit")}) {
            BackupManifest manifest = *opened;
            ++manifest.rows.at(table);
            const QString less = folder.filePath(table + QStringLiteral(".tar"));
            CHOBA_VERIFY(writeBackupArchive(less, manifest, part, m_context));
            const auto refused = restore(less, m_engines.freshLocation(engine));
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(table), qPrintable(refused.error().message));
        }
    }

    void olderOnesGoAndNothingIsOverwritten()
    {
        const auto database = issued(Engine::Sqlite);
        QVERIFY(database);
        const QString folder = fresh(QStringLiteral("nightly"));
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(writeFile(folder + QStringLiteral("/choba-notes.tar"), "mine"));
        SampleMonth sample(*database);
        Desk desk = sample.desk();
        QStringList made;
        for (int night = 0; night < 4; ++night) {
            const auto backup = backUpDatabase(desk, {folder, 2, false, {}}, m_context);
            CHOBA_VERIFY(backup);
            made += backup->file;
            QCOMPARE(backup->removed.size(), night < 2 ? 0 : 1);
            sample.clock().set(sample.clock().now().addDays(1));
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files),
                 QStringList({QFileInfo(made[2]).fileName(), QFileInfo(made[3]).fileName(),
                              QStringLiteral("choba-notes.tar")}));
        const auto again = backUpDatabase(desk, {made[3], 0, false, {}}, m_context);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        const auto keepFile =
            backUpDatabase(desk, {folder + QStringLiteral("/x.tar"), 2, false, {}}, m_context);
        QVERIFY(!keepFile);
        QCOMPARE(keepFile.error().field, QStringLiteral("keep"));
        QVERIFY(!backUpDatabase(desk, {fresh(QStringLiteral("no/such/x.tar")), 0, false, {}}, m_context));
    }

    void aDoubtfulOneIsNamedSo()
    {
        const auto database = issued(Engine::Sqlite);
        QVERIFY(database);
        CHOBA_VERIFY(
            database->exec(QStringLiteral("UPDATE number_series SET next_number = next_number + 5")));
        const QString file = fresh(QStringLiteral("doubt.tar"));
        const auto made = backUp(*database, {file, 0, false, {}}, m_context);
        CHOBA_VERIFY(made);
        QVERIFY(!made->check.isGood());
        QCOMPARE(made->file, file + QStringLiteral(".doubtful"));
        QVERIFY(!QFileInfo::exists(file));
        QVERIFY(!readLastBackup(*database)->at.isValid());
    }

    void cancelLeavesNothing_data() { Engines::addRows(); }
    void cancelLeavesNothing()
    {
        QFETCH(Engine, engine);
        const auto database = issued(engine);
        QVERIFY(database);
        const QTemporaryDir folder;
        JobContext cancelled;
        cancelled.cancel();
        const auto made = backUp(*database, {folder.path(), 0, false, {}}, cancelled);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Cancelled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void restoreTakesThePlaceOfTheOldFile()
    {
        auto database = issued(Engine::Sqlite);
        QVERIFY(database);
        const QString path = database->location().filePath();
        const QString file = fresh(QStringLiteral("place.tar"));
        CHOBA_VERIFY(backUp(*database, {file, 0, false, {}}, m_context));
        CHOBA_VERIFY(database->exec(QStringLiteral("UPDATE customer SET notes = 'later'")));
        const DatabaseLocation where = database->location();

        const auto busy = restore(file, where); // the test itself is still connected
        QVERIFY(!busy);
        QCOMPARE(busy.error().kind, ErrorKind::Unavailable);
        database.reset();

        const auto done = restore(file, where);
        CHOBA_VERIFY(done);
        QVERIFY(QFileInfo::exists(done->keptAs));
        const auto notes = [](const QString &of) {
            const auto opened = Database::open(DatabaseLocation::sqliteFile(of));
            return (*opened)
                ->statement(QStringLiteral("SELECT COUNT(*) FROM customer WHERE notes = 'later'"))
                .scalar()
                .value();
        };
        QCOMPARE(notes(path), 0);
        QCOMPARE(notes(done->keptAs), 3);
    }

    /// A log beside a file that is no database any more must not be read into the restored one.
    void restoreOverADamagedFile()
    {
        auto database = issued(Engine::Sqlite);
        QVERIFY(database);
        const QString path = database->location().filePath();
        const QString file = fresh(QStringLiteral("damaged.tar"));
        CHOBA_VERIFY(backUp(*database, {file, 0, false, {}}, m_context));
        const DatabaseLocation where = database->location();
        database.reset();
        QVERIFY(writeFile(path, QByteArray(8192, 'x')));
        QVERIFY(writeFile(path + QStringLiteral("-wal"), QByteArray(4096, 'w')));
        const auto done = restore(file, where);
        CHOBA_VERIFY(done);
        QVERIFY(!QFileInfo::exists(path + QStringLiteral("-wal")));
        QCOMPARE(contentsOf(done->keptAs), QByteArray(8192, 'x'));
        const auto report = checkDatabase(where, m_context);
        CHOBA_VERIFY(report);
        QVERIFY(report->isGood());
    }

    void restoreToAServerWantsItEmptyAndAlone()
    {
        const auto database = issued(Engine::Postgres);
        QVERIFY(database);
        const QString file = fresh(QStringLiteral("server.tar"));
        CHOBA_VERIFY(backUp(*database, {file, 0, false, {}}, m_context));
        const auto full = restore(file, database->location());
        QVERIFY(!full);
        QCOMPARE(full.error().kind, ErrorKind::Conflict);
        const DatabaseLocation empty = m_engines.freshLocation(Engine::Postgres);
        {
            const auto other = Database::open(empty);
            CHOBA_VERIFY(other);
            const auto busy = restore(file, empty);
            QVERIFY(!busy);
            QCOMPARE(busy.error().kind, ErrorKind::Unavailable);
        }
        const auto otherKind = restore(file, m_engines.freshLocation(Engine::Sqlite));
        QVERIFY(!otherKind);
        QCOMPARE(otherKind.error().kind, ErrorKind::Conflict);
    }
};

QTEST_MAIN(BackupTest)
#include "tst_backup.moc"
