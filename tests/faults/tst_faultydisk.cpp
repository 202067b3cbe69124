// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"
#include "models/upkeep/backupdatabase.h"
#include "models/upkeep/checkdatabase.h"
#include "tests/faults/manyaccounts.h"
#include "tests/support/engines.h"
#include "tests/support/faultruns.h"
#include "tests/support/faultyvfs.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace choba;

/// The disk is full, read-only or broken from the n-th write on: the program says so, and what was stored
/// before is there as it was.
class FaultyDiskTest : public QObject
{
    Q_OBJECT
    static constexpr int accounts = 70;
    QTemporaryDir m_folder;
    FaultyVfs m_disk;
    int m_trials = 0;

    enum class Work { Import, Close, Issue, BackUp };

    QString before(Work work) const
    {
        return m_folder.filePath(QStringLiteral("before-%1.db").arg(static_cast<int>(work)));
    }

    static Result<void> run(Work work, SampleMonth &sample, const QString &folder)
    {
        JobContext context;
        switch (work) {
        case Work::Import:
            return sample.import(linesOf(accounts));
        case Work::Close:
            CHOBA_TRY(closeSample(sample, context));
            return ok();
        case Work::Issue:
            CHOBA_TRY(issueSample(sample, context));
            return ok();
        case Work::BackUp:
            break;
        }
        Desk desk = sample.desk();
        CHOBA_TRY_ASSIGN(const BackupResult made, backUpDatabase(desk, {folder, 0, false, {}}, context));
        if (!made.notRecorded.isEmpty()) // the file is good; the database could not be told of it
            return Error::of(ErrorKind::Storage, made.notRecorded);
        return ok();
    }

    /// Rows that tell what was done: all before, all after, or for an issue whole batches.
    struct Tally
    {
        qint64 reports = 0;
        qint64 drafts = 0;
        qint64 issued = 0;
        bool operator==(const Tally &) const = default;
    };
    static Result<Tally> tally(Database &database)
    {
        const auto count = [&](const QString &of) {
            return database.statement(QStringLiteral("SELECT COUNT(*) FROM ") + of).scalar();
        };
        Tally tally;
        CHOBA_TRY_ASSIGN(tally.reports, count(QStringLiteral("report_version")));
        CHOBA_TRY_ASSIGN(tally.drafts, count(QStringLiteral("invoice WHERE number IS NULL")));
        CHOBA_TRY_ASSIGN(tally.issued, count(QStringLiteral("invoice WHERE number IS NOT NULL")));
        return tally;
    }
    static QList<Tally> allowed(Work work)
    {
        switch (work) {
        case Work::Import:
            return {{0, 0, 0}, {1, 0, 0}};
        case Work::Close:
            return {{1, 0, 0}, {1, accounts, 0}};
        case Work::Issue:
            return {{1, accounts, 0}, {1, accounts - 64, 64}, {1, 0, accounts}};
        case Work::BackUp:
            return {{1, accounts, 0}};
        }
        Q_UNREACHABLE();
    }

    Result<std::unique_ptr<Database>> openCopy(Work work)
    {
        const QString path = m_folder.filePath(QStringLiteral("trial-%1.db").arg(++m_trials));
        QFile::copy(before(work), path);
        return Database::open(DatabaseLocation::sqliteFile(path));
    }

    void tryFault(Work work, FaultyVfs::Fault fault, qint64 nth, int &failed)
    {
        m_disk.heal();
        auto database = openCopy(work);
        CHOBA_VERIFY(database);
        const DatabaseLocation location = (*database)->location();
        const QTemporaryDir folder;
        {
            SampleMonth sample(**database);
            m_disk.failFrom(fault, nth);
            const auto done = run(work, sample, folder.path());
            if (!done) {
                ++failed;
                QVERIFY(!done.error().message.isEmpty());
                QVERIFY2(done.error().kind == ErrorKind::Storage,
                         qPrintable(done.error().message + done.error().detail));
            }
        }
        m_disk.heal();
        const auto found = tally(**database); // the same connection goes on once there is room again
        CHOBA_VERIFY(found);
        QVERIFY(allowed(work).contains(*found));
        database->reset();
        JobContext context;
        const auto report = checkDatabase(location, context, Checkpoints::LeaveOut);
        CHOBA_VERIFY(report);
        QVERIFY2(report->isGood(), report->isGood() ? "" : qPrintable(report->findings().front().message));
        for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(location.filePath() + suffix);
        for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden))
            QVERIFY2(file.fileName().endsWith(QLatin1String(".tar")), qPrintable(file.fileName()));
    }

private slots:
    void initTestCase()
    {
        const auto database =
            Database::open(DatabaseLocation::sqliteFile(m_folder.filePath(QStringLiteral("work.db"))),
                           Database::Mode::Create);
        CHOBA_VERIFY(database);
        const auto migrator = Migrator::fromFolder(QStringLiteral(":/migrations"), Engine::Sqlite);
        CHOBA_VERIFY(migrator);
        CHOBA_VERIFY(migrator->migrate(**database));
        SampleMonth sample(**database);
        CHOBA_VERIFY(prepareAccounts(sample, accounts));
        for (const Work work : {Work::Import, Work::Close, Work::Issue, Work::BackUp}) {
            CHOBA_VERIFY((*database)->statement(QStringLiteral("VACUUM INTO ?")).bind(before(work)).exec());
            if (work == Work::Import || work == Work::Close)
                CHOBA_VERIFY(run(work, sample, {}));
        }
    }

    void theProgramSaysSoAndNothingIsHalf_data()
    {
        QTest::addColumn<Work>("work");
        QTest::addColumn<FaultyVfs::Fault>("fault");
        const std::initializer_list<std::pair<const char *, Work>> works{{"import", Work::Import},
                                                                         {"close", Work::Close},
                                                                         {"issue", Work::Issue},
                                                                         {"backup", Work::BackUp}};
        const std::initializer_list<std::pair<const char *, FaultyVfs::Fault>> faults{
            {"full", FaultyVfs::Fault::DiskFull},
            {"broken", FaultyVfs::Fault::IoError},
            {"read-only", FaultyVfs::Fault::ReadOnly}};
        for (const auto &[work, what] : works) {
            for (const auto &[fault, how] : faults)
                QTest::addRow("%s, %s", work, fault) << what << how;
        }
    }
    void theProgramSaysSoAndNothingIsHalf()
    {
        QFETCH(Work, work);
        QFETCH(FaultyVfs::Fault, fault);
        m_disk.heal();
        {
            const auto database = openCopy(work);
            CHOBA_VERIFY(database);
            SampleMonth sample(**database);
            const QTemporaryDir folder;
            m_disk.heal();
            CHOBA_VERIFY(run(work, sample, folder.path()));
        }
        const qint64 calls = m_disk.calls();
        QVERIFY(calls > 5);
        QRandomGenerator random(5);
        const int runs = faultRuns(17, 170);
        int failed = 0;
        for (int trial = 0; trial < runs; ++trial) {
            const qint64 nth = trial == 0 ? 1 : 1 + random.bounded(static_cast<quint32>(calls));
            tryFault(work, fault, nth, failed);
            if (QTest::currentTestFailed()) {
                qWarning("at write %lld of %lld", nth, calls);
                return;
            }
        }
        QVERIFY(failed > runs / 2); // the last writes are those of the log's own tidying
    }
};

QTEST_MAIN(FaultyDiskTest)
#include "tst_faultydisk.moc"
