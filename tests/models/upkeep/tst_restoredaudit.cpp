// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/addcustomer.h"
#include "models/storage/keepaudit.h"
#include "models/storage/transaction.h"
#include "models/storage/verifyaudit.h"
#include "models/upkeep/backuparchive.h"
#include "models/upkeep/backupdatabase.h"
#include "models/upkeep/restoredatabase.h"
#include "tests/sample/samplemonth.h"
#include "tests/support/corporatenumbers.h"
#include "tests/support/engines.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;
using Kind = AuditProblem::Kind;

/// What the audit log says after an older state came back: a restore is told, anything else is found.
class RestoredAuditTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    QTemporaryDir m_folder;
    JobContext m_context;
    int m_files = 0;

    QString fresh() { return m_folder.filePath(QString::number(++m_files)); }

    static Result<void> work(Database &database, int rows)
    {
        SampleMonth sample(database);
        Desk desk = sample.desk();
        for (int i = 0; i < rows; ++i) {
            CustomerFields fields;
            fields.name = QStringLiteral("株式会社 見本 %1").arg(i);
            fields.corporateNumber = nextCorporateNumber();
            CHOBA_TRY(addCustomer(desk, fields, newOperation()));
        }
        return ok();
    }
    Result<QString> backUp(Database &database)
    {
        SampleMonth sample(database);
        Desk desk = sample.desk();
        const QString file = fresh() + u".tar"_s;
        CHOBA_TRY(backUpDatabase(desk, {file, 0, false, {}}, m_context));
        return file;
    }
    Result<std::unique_ptr<Database>> restored(const QString &file, const DatabaseLocation &target)
    {
        const SystemClock clock;
        CHOBA_TRY(restoreDatabase(file, target, Actor::owner(u"中野"_s), clock, m_context));
        return Database::open(target);
    }
    /// The backup's data put in place by hand, as somebody would who wants to hide what came later.
    Result<std::unique_ptr<Database>> putBack(const QString &file, const DatabaseLocation &target)
    {
        if (target.engine() == Engine::Sqlite) {
            for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(target.filePath() + suffix);
            CHOBA_TRY(readBackupArchive(file, m_context, target.filePath()));
            return Database::open(target);
        }
        const QString dump = fresh();
        CHOBA_TRY(readBackupArchive(file, m_context, dump));
        CHOBA_TRY_ASSIGN(auto database, Database::open(target));
        CHOBA_TRY_ASSIGN(const PostgresTools tools, PostgresTools::find(*database));
        CHOBA_TRY(tools.restore(target, dump, m_context));
        return database;
    }
    /// A server's database cannot be emptied under its own name here, so that its copy stands in for it.
    DatabaseLocation placeOf(Database &database)
    {
        return database.engine() == Engine::Sqlite ? database.location()
                                                   : m_engines.freshLocation(Engine::Postgres);
    }
    static Result<AuditVerdict> verdictOf(Database &database, const std::optional<QString> &checkpoints = {},
                                          bool samePlace = false)
    {
        CHOBA_TRY_ASSIGN(AuditEvidence evidence, auditEvidence(database, {}, checkpoints));
        for (AuditCheckpoint &checkpoint : evidence.checkpoints) {
            if (samePlace)
                checkpoint.place = auditPlace(database.location());
        }
        return verifyAudit(database, std::move(evidence));
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aDeclaredRestoreIsTold_data() { Engines::addRows(); }
    void aDeclaredRestoreIsTold()
    {
        QFETCH(Engine, engine);
        auto database = m_engines.fresh(engine);
        QVERIFY(database);
        CHOBA_VERIFY(work(*database, 3));
        const auto file = backUp(*database);
        CHOBA_VERIFY(file);
        CHOBA_VERIFY(work(*database, 4));
        CHOBA_VERIFY(keepCheckpoint(*database));
        const QString elsewhere = fresh();
        CHOBA_VERIFY(keepCheckpoint(*database, elsewhere));
        const DatabaseLocation place = placeOf(*database);
        database.reset();
        const auto back = restored(*file, place);
        CHOBA_VERIFY(back);
        CHOBA_VERIFY(work(**back, 6)); // it has more entries now than the checkpoint counted
        const auto verdict = verdictOf(**back, {}, true);
        CHOBA_VERIFY(verdict);
        QVERIFY2(verdict->isIntact(), verdict->firstBad ? qPrintable(verdict->firstBad->message) : "clock");
        QCOMPARE(verdict->restores.size(), std::size_t(1));
        const DeclaredRestore &restore = verdict->restores.front();
        QCOMPARE(restore.by, u"中野"_s);
        QCOMPARE(restore.backup, QFileInfo(*file).fileName());
        QVERIFY(restore.madeAt.isValid());
        QCOMPARE(restore.leftBehind, qint64(5)); // four customers and the note of the backup itself
        QVERIFY(restore.isKnownHere);
        QVERIFY(!verdict->hasUnknownRestore());
        QVERIFY(words(restore).contains(u"中野"_s));

        // Where nobody has heard of it, the log alone is no proof; a person has to accept it once.
        const auto unheard = verdictOf(**back, elsewhere, true);
        CHOBA_VERIFY(unheard);
        QVERIFY(unheard->isIntact());
        QVERIFY(unheard->hasUnknownRestore());
        CHOBA_VERIFY(keepCheckpoint(**back, elsewhere));
        const auto accepted = verdictOf(**back, elsewhere, true);
        CHOBA_VERIFY(accepted);
        QVERIFY(accepted->isIntact());
        QVERIFY(!accepted->hasUnknownRestore());
    }

    void aSilentRollbackIsFound_data() { Engines::addRows(); }
    void aSilentRollbackIsFound()
    {
        QFETCH(Engine, engine);
        auto database = m_engines.fresh(engine);
        QVERIFY(database);
        CHOBA_VERIFY(work(*database, 3));
        const auto file = backUp(*database);
        CHOBA_VERIFY(file);
        CHOBA_VERIFY(work(*database, 4));
        CHOBA_VERIFY(keepCheckpoint(*database));
        const DatabaseLocation place = placeOf(*database);
        database.reset();
        const auto back = putBack(*file, place);
        CHOBA_VERIFY(back);
        const auto cut = verdictOf(**back);
        CHOBA_VERIFY(cut);
        QVERIFY(cut->firstBad.has_value());
        QCOMPARE(cut->firstBad->kind, Kind::Missing);
        CHOBA_VERIFY(work(**back, 9)); // work over it does not hide it
        const auto covered = verdictOf(**back);
        CHOBA_VERIFY(covered);
        QVERIFY(covered->firstBad.has_value());
        QCOMPARE(covered->firstBad->kind, Kind::Resealed);
    }

    void aRollbackBehindARestoreIsFound_data() { Engines::addRows(); }
    /// The restored state is taken away again, unsaid: the restore's own checkpoint knows it.
    void aRollbackBehindARestoreIsFound()
    {
        QFETCH(Engine, engine);
        auto database = m_engines.fresh(engine);
        QVERIFY(database);
        CHOBA_VERIFY(work(*database, 3));
        const auto file = backUp(*database);
        CHOBA_VERIFY(file);
        const DatabaseLocation place = placeOf(*database);
        database.reset();
        auto back = restored(*file, place);
        CHOBA_VERIFY(back);
        back->reset();
        auto again = engine == Engine::Sqlite ? place : m_engines.freshLocation(engine);
        const auto hidden = putBack(*file, again);
        CHOBA_VERIFY(hidden);
        const auto verdict = verdictOf(**hidden, {}, true);
        CHOBA_VERIFY(verdict);
        QVERIFY(verdict->firstBad.has_value());
        QCOMPARE(verdict->firstBad->kind, Kind::RolledBack);
        QVERIFY(!verdict->isIntact());
    }

    void aCopyElsewhereDisturbsNobody_data() { Engines::addRows(); }
    /// Restored beside the open one, as the desktop does by default: both logs are whole, each by its own.
    void aCopyElsewhereDisturbsNobody()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        CHOBA_VERIFY(work(*database, 3));
        const auto file = backUp(*database);
        CHOBA_VERIFY(file);
        CHOBA_VERIFY(work(*database, 2));
        CHOBA_VERIFY(keepCheckpoint(*database));
        const auto copy = restored(*file, m_engines.freshLocation(engine));
        CHOBA_VERIFY(copy);
        CHOBA_VERIFY(work(*database, 2));
        CHOBA_VERIFY(keepCheckpoint(*database));
        CHOBA_VERIFY(work(**copy, 12));
        CHOBA_VERIFY(keepCheckpoint(**copy));
        const auto ours = verdictOf(*database);
        CHOBA_VERIFY(ours);
        QVERIFY2(ours->isIntact(), ours->firstBad ? qPrintable(ours->firstBad->message) : "clock");
        QVERIFY(ours->restores.empty());
        const auto theirs = verdictOf(**copy);
        CHOBA_VERIFY(theirs);
        QVERIFY2(theirs->isIntact(), theirs->firstBad ? qPrintable(theirs->firstBad->message) : "clock");
        QCOMPARE(theirs->restores.size(), std::size_t(1));
    }

    void twoRestoresAreBothTold_data() { Engines::addRows(); }
    /// The second goes back behind the first: the first's checkpoints are of an epoch the log no longer has.
    void twoRestoresAreBothTold()
    {
        QFETCH(Engine, engine);
        auto database = m_engines.fresh(engine);
        QVERIFY(database);
        CHOBA_VERIFY(work(*database, 3));
        const auto file = backUp(*database);
        CHOBA_VERIFY(file);
        const DatabaseLocation place = placeOf(*database);
        database.reset();
        auto first = restored(*file, place);
        CHOBA_VERIFY(first);
        CHOBA_VERIFY(work(**first, 2));
        CHOBA_VERIFY(keepCheckpoint(**first));
        const auto later = backUp(**first);
        CHOBA_VERIFY(later);
        first->reset();
        auto behind = restored(*file, engine == Engine::Sqlite ? place : m_engines.freshLocation(engine));
        CHOBA_VERIFY(behind);
        const auto one = verdictOf(**behind, {}, true);
        CHOBA_VERIFY(one);
        QVERIFY2(one->isIntact(), one->firstBad ? qPrintable(one->firstBad->message) : "clock");
        QCOMPARE(one->restores.size(), std::size_t(1));
        QVERIFY(one->restores.front().leftBehind > 0);
        behind->reset();
        const auto upon =
            restored(*later, engine == Engine::Sqlite ? place : m_engines.freshLocation(engine));
        CHOBA_VERIFY(upon);
        const auto two = verdictOf(**upon, {}, true);
        CHOBA_VERIFY(two);
        QVERIFY2(two->isIntact(), two->firstBad ? qPrintable(two->firstBad->message) : "clock");
        QCOMPARE(two->restores.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(RestoredAuditTest)
#include "tst_restoredaudit.moc"
