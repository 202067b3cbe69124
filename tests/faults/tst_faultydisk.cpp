// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"
#include "models/upkeep/checkdatabase.h"
#include "tests/faults/monthwork.h"
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
    QTemporaryDir m_folder;
    FaultyVfs m_disk;
    int m_trials = 0;

    QString before(Work work) const
    {
        return m_folder.filePath(QStringLiteral("before-%1.db").arg(static_cast<int>(work)));
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
        CHOBA_VERIFY(prepareAccounts(sample, workAccounts));
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
        const std::initializer_list<std::pair<const char *, FaultyVfs::Fault>> faults{
            {"full", FaultyVfs::Fault::DiskFull},
            {"broken", FaultyVfs::Fault::IoError},
            {"read-only", FaultyVfs::Fault::ReadOnly}};
        for (const Work work : {Work::Import, Work::Close, Work::Issue, Work::BackUp}) {
            for (const auto &[fault, how] : faults)
                QTest::addRow("%s, %s", qPrintable(spelled(work)), fault) << work << how;
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
