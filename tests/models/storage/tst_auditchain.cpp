// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/audit.h"
#include "models/storage/keepaudit.h"
#include "models/storage/transaction.h"
#include "models/storage/verifyaudit.h"
#include "tests/models/storage/auditattacker.h"
#include "tests/support/engines.h"

#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include <set>
#include <thread>

using namespace choba;
using namespace Qt::StringLiterals;
using Kind = AuditProblem::Kind;

namespace {

constexpr int rowCount = 40;
constexpr int places = 6;

using Attack = std::function<Result<void>(AuditAttacker &, qint64)>;

struct NamedAttack
{
    const char *name;
    Attack attack;
    Kind withKey;        ///< what a verification with the first key finds
    int offset;          ///< where, counted from the place of the attack; 0 = there
    bool seenWithoutKey; ///< by a desk that has neither the key nor a later checkpoint
};

Result<void> appendRows(Database &database, int count)
{
    const FixedClock clock(QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC));
    Desk desk{database, clock, Actor::owner(u"中野"_s)};
    for (int i = 0; i < count; ++i) {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
        CHOBA_TRY(appendAudit(desk, {u"edit_customer"_s,
                                     u"customer"_s,
                                     QString::number(i),
                                     {{u"name"_s, u"𠮷野家"_s}},
                                     {{u"name"_s, i % 3 == 0 ? QString() : u"株式会社サンプル"_s}}}));
        CHOBA_TRY(transaction.commit());
    }
    return ok();
}

const std::vector<NamedAttack> &attacks()
{
    static const std::vector<NamedAttack> all{
        {"edit", [](AuditAttacker &a, qint64 n) { return a.edit(n); }, Kind::Changed, 0, true},
        {"delete the entry", [](AuditAttacker &a, qint64 n) { return a.erase(n); }, Kind::Deleted, 0, true},
        {"take out and renumber", [](AuditAttacker &a, qint64 n) { return a.takeOut(n); }, Kind::Changed, 0,
         true},
        {"reorder", [](AuditAttacker &a, qint64 n) { return a.swap(n, n + 1); }, Kind::Changed, 0, true},
        {"insert", [](AuditAttacker &a, qint64) { return a.insertUnbound(); }, Kind::Unbound, 0, true},
        {"insert with a link", [](AuditAttacker &a, qint64 n) { return a.insertAt(n); }, Kind::Changed, 0,
         true},
        {"truncate", [](AuditAttacker &a, qint64 n) { return a.cutAfter(n); }, Kind::Missing, 1, false},
        {"truncate and append again",
         [](AuditAttacker &a, qint64 n) -> Result<void> {
             CHOBA_TRY(a.cutAfter(n));
             return appendRows(a.database(), rowCount);
         },
         Kind::Resealed, 1, false},
        {"edit and restamp the rest",
         [](AuditAttacker &a, qint64 n) -> Result<void> {
             CHOBA_TRY(a.edit(n));
             return a.restampFrom(n);
         },
         Kind::Resealed, 0, false},
        {"restamp everything",
         [](AuditAttacker &a, qint64 n) -> Result<void> {
             CHOBA_TRY(a.takeOut(n));
             return a.restampFrom(1);
         },
         Kind::Resealed, -1, false},
    };
    return all;
}

} // namespace

class AuditChainTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

    static void addAttackRows()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<int>("attack");
        for (std::size_t i = 0; i < attacks().size(); ++i) {
            QTest::addRow("sqlite: %s", attacks()[i].name) << Engine::Sqlite << static_cast<int>(i);
            QTest::addRow("postgres: %s", attacks()[i].name) << Engine::Postgres << static_cast<int>(i);
        }
    }
    std::unique_ptr<Database> filled(Engine engine, int rows = rowCount)
    {
        auto database = m_engines.fresh(engine);
        if (database && !appendRows(*database, rows))
            return nullptr;
        return database;
    }
    static AuditVerdict verdictOf(Database &database, const AuditEvidence &evidence)
    {
        const auto verdict = verifyAudit(database, evidence);
        if (!verdict)
            qWarning("%s %s", qPrintable(verdict.error().message), qPrintable(verdict.error().detail));
        return verdict ? *verdict : AuditVerdict{{}, -1, 0, AuditProblem{}, {}, false, 0, {}, {}};
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void anUntouchedLogIsIntact_data() { Engines::addRows(); }
    void anUntouchedLogIsIntact()
    {
        QFETCH(Engine, engine);
        const auto database = filled(engine);
        QVERIFY(database);
        const auto kept = keepCheckpoint(*database);
        CHOBA_VERIFY(kept);
        CHOBA_VERIFY(appendRows(*database, 3));
        const auto evidence = auditEvidence(*database);
        CHOBA_VERIFY(evidence);
        QVERIFY(evidence->firstKey);
        const AuditVerdict verdict = verdictOf(*database, *evidence);
        QVERIFY2(verdict.isIntact(), verdict.firstBad ? qPrintable(verdict.firstBad->message) : "clock");
        QCOMPARE(verdict.rows, qint64(rowCount + 3));
        QCOMPARE(verdict.checkpoints, 1);
        QVERIFY(verdict.sealsChecked);
        QCOMPARE(verdict.head.rows, qint64(rowCount + 3));
    }

    void everyAttackIsFoundAndItsRowNamed_data() { addAttackRows(); }
    void everyAttackIsFoundAndItsRowNamed()
    {
        QFETCH(Engine, engine);
        QFETCH(int, attack);
        const NamedAttack &tried = attacks()[static_cast<std::size_t>(attack)];
        for (int i = 0; i < places; ++i) {
            const auto database = filled(engine);
            QVERIFY(database);
            const auto evidence = auditEvidence(*database);
            CHOBA_VERIFY(evidence);
            const qint64 place = QRandomGenerator::global()->bounded(2, rowCount - 1);
            AuditAttacker attacker(*database);
            CHOBA_VERIFY(attacker.dropGuards());
            CHOBA_VERIFY(tried.attack(attacker, place));
            const AuditVerdict found = verdictOf(*database, *evidence);
            QVERIFY2(found.firstBad, qPrintable(u"unseen at %1"_s.arg(place)));
            QCOMPARE(spelled(found.firstBad->kind), spelled(tried.withKey));
            if (tried.withKey == Kind::Unbound)
                QVERIFY(found.firstBad->auditId > 0);
            else
                QCOMPARE(found.firstBad->number, tried.offset < 0 ? 1 : place + tried.offset);
            // A desk that has not the key still sees all that does not need it.
            QCOMPARE(verdictOf(*database, {}).firstBad.has_value(), tried.seenWithoutKey);
        }
    }

    void aCheckpointShowsWhatTheLinksCannot_data() { addAttackRows(); }
    void aCheckpointShowsWhatTheLinksCannot()
    {
        QFETCH(Engine, engine);
        QFETCH(int, attack);
        const NamedAttack &tried = attacks()[static_cast<std::size_t>(attack)];
        const auto database = filled(engine);
        QVERIFY(database);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"elsewhere/checkpoints"_s);
        CHOBA_VERIFY(keepCheckpoint(*database, path));
        auto evidence = auditEvidence(*database, {}, path);
        CHOBA_VERIFY(evidence);
        evidence->firstKey.reset();
        QCOMPARE(evidence->checkpoints.size(), std::size_t(1));
        const qint64 place = QRandomGenerator::global()->bounded(2, rowCount - 1);
        AuditAttacker attacker(*database);
        CHOBA_VERIFY(attacker.dropGuards());
        CHOBA_VERIFY(tried.attack(attacker, place));
        QVERIFY(verdictOf(*database, *evidence).firstBad.has_value());
    }

    void aLinkAtAForeignNumberIsSeen_data() { Engines::addRows(); }
    void aLinkAtAForeignNumberIsSeen()
    {
        QFETCH(Engine, engine);
        for (const qint64 number : {qint64(-5), qint64(0), qint64(9'000'000'000'000'000'000)}) {
            const auto database = filled(engine, 3);
            QVERIFY(database);
            AuditAttacker attacker(*database);
            CHOBA_VERIFY(attacker.dropGuards());
            CHOBA_VERIFY(attacker.insertUnbound());
            CHOBA_VERIFY(attacker.exec(
                u"INSERT INTO audit_chain (number, audit_id, sealed_at, link, seal) SELECT %1, "
                "(SELECT MAX(id) FROM audit), sealed_at, link, seal FROM audit_chain WHERE number = 1"_s.arg(
                    number)));
            QVERIFY(verdictOf(*database, {}).firstBad.has_value());
        }
    }

    void aClockSetBackIsSeen_data() { Engines::addRows(); }
    void aClockSetBackIsSeen()
    {
        QFETCH(Engine, engine);
        const auto database = filled(engine, 5);
        QVERIFY(database);
        if (engine == Engine::Sqlite) {
            auto transaction = Transaction::begin(*database);
            CHOBA_VERIFY(transaction);
            CHOBA_VERIFY(database->exec(
                u"INSERT INTO audit (at, actor, action, subject_kind, subject_id, before_json, after_json) "
                "VALUES ('', '', '', '', '', '', '')"_s));
            CHOBA_VERIFY(
                AuditChainStore(*database).bindRow(6, QDateTime::currentDateTimeUtc().addSecs(-7200)));
            CHOBA_VERIFY(transaction->commit());
        } else {
            CHOBA_VERIFY(database->exec(
                u"DO $do$ BEGIN EXECUTE replace(pg_get_functiondef('seal_audit_rows'::regproc), "
                "'clock_timestamp()', '(clock_timestamp() - interval ''2 hours'')'); END $do$"_s));
            CHOBA_VERIFY(appendRows(*database, 1));
        }
        CHOBA_VERIFY(appendRows(*database, 2));
        const auto evidence = auditEvidence(*database);
        CHOBA_VERIFY(evidence);
        const AuditVerdict verdict = verdictOf(*database, *evidence);
        QVERIFY(!verdict.firstBad);
        QCOMPARE(verdict.clockSteps.size(), std::size_t(1));
        QCOMPARE(verdict.clockSteps.front().number, qint64(6));
        QVERIFY(!verdict.isIntact());
        // Also against a checkpoint that is younger than the row.
        AuditEvidence younger;
        younger.checkpoints = evidence->checkpoints;
    }

    void anotherChainIsSeenByForeignCheckpoints_data() { Engines::addRows(); }
    void anotherChainIsSeenByForeignCheckpoints()
    {
        QFETCH(Engine, engine);
        const auto database = filled(engine, 5);
        QVERIFY(database);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"checkpoints"_s);
        CHOBA_VERIFY(keepCheckpoint(*database, path));
        AuditAttacker attacker(*database);
        CHOBA_VERIFY(attacker.dropGuards());
        CHOBA_VERIFY(attacker.edit(3));
        CHOBA_VERIFY(attacker.exec(u"DELETE FROM audit_chain"_s));
        CHOBA_VERIFY(attacker.exec(u"DELETE FROM audit_head"_s));
        CHOBA_VERIFY(startAuditChain(*database));
        const auto evidence = auditEvidence(*database, {}, path);
        CHOBA_VERIFY(evidence);
        const AuditVerdict verdict = verdictOf(*database, *evidence);
        QVERIFY(verdict.firstBad);
        QCOMPARE(spelled(verdict.firstBad->kind), u"restarted"_s);
        QCOMPARE(verdict.head.adopted, qint64(5));
    }

    void rowsFromBeforeTheChainAreAdopted_data() { Engines::addRows(); }
    void rowsFromBeforeTheChainAreAdopted()
    {
        QFETCH(Engine, engine);
        const auto database = filled(engine, 7);
        QVERIFY(database);
        AuditAttacker attacker(*database); // makes it a log as it was before there was a chain
        CHOBA_VERIFY(attacker.dropGuards());
        CHOBA_VERIFY(attacker.exec(u"DELETE FROM audit_chain"_s));
        CHOBA_VERIFY(attacker.exec(u"DELETE FROM audit_head"_s));
        QVERIFY(!appendRows(*database, 1)); // no row without its place in the chain
        CHOBA_VERIFY(startAuditChain(*database));
        CHOBA_VERIFY(appendRows(*database, 2));
        const auto evidence = auditEvidence(*database);
        CHOBA_VERIFY(evidence);
        const AuditVerdict verdict = verdictOf(*database, *evidence);
        QVERIFY2(verdict.isIntact(), verdict.firstBad ? qPrintable(verdict.firstBad->message) : "clock");
        QCOMPARE(verdict.rows, qint64(9));
        QCOMPARE(verdict.head.adopted, qint64(7));
    }

    void theGuardsRefuseWithoutTheOwnersHelp_data() { Engines::addRows(); }
    void theGuardsRefuseWithoutTheOwnersHelp()
    {
        QFETCH(Engine, engine);
        const auto database = filled(engine, 3);
        QVERIFY(database);
        for (const char *sql :
             {"UPDATE audit_chain SET sealed_at = ''", "DELETE FROM audit_chain",
              "UPDATE audit_head SET row_count = 1", "UPDATE audit_head SET row_count = row_count",
              "UPDATE audit_head SET row_count = 99, chain_id = 'x'", "DELETE FROM audit_head"})
            QVERIFY2(!database->exec(QString::fromLatin1(sql)), sql);
        const auto evidence = auditEvidence(*database);
        CHOBA_VERIFY(evidence);
        QVERIFY(verdictOf(*database, *evidence).isIntact());
    }

    /// Several writers, each with rows in one transaction and some rolled back: no gap, no row twice.
    void writersAtOnceMakeOneChain_data() { Engines::addRows(); }
    void writersAtOnceMakeOneChain()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        std::atomic<int> failures = 0;
        std::vector<std::thread> writers;
        for (int writer = 0; writer < 4; ++writer) {
            writers.emplace_back([&] {
                const auto own = Database::open(database->location());
                const FixedClock clock(QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC));
                for (int run = 0; run < 10; ++run) {
                    Desk desk{**own, clock, Actor::owner(u"x"_s)};
                    auto transaction = Transaction::begin(**own);
                    for (int row = 0; row < 5; ++row)
                        failures += appendAudit(desk, {u"a"_s, u"b"_s, u"c"_s, {}, {}}) ? 0 : 1;
                    if (run % 3 != 2)
                        failures += transaction->commit() ? 0 : 1;
                }
            });
        }
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(failures.load(), 0);
        const auto evidence = auditEvidence(*database);
        CHOBA_VERIFY(evidence);
        const AuditVerdict verdict = verdictOf(*database, *evidence);
        QVERIFY2(verdict.isIntact(), verdict.firstBad ? qPrintable(verdict.firstBad->message) : "clock");
        QCOMPARE(verdict.rows, qint64(4 * 7 * 5));
    }

    void textsAreBoundAsStored_data() { Engines::addRows(); }
    void textsAreBoundAsStored()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        const FixedClock clock(QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC));
        for (const QString &text : {u"\uFEFFmarked"_s, u"\uFFFEturned"_s, u"𠮷"_s, u"a\nb\tc"_s, QString()}) {
            auto transaction = Transaction::begin(*database);
            CHOBA_VERIFY(transaction);
            Desk desk{*database, clock, Actor::owner(text)};
            CHOBA_VERIFY(appendAudit(desk, {text, text, text, {{u"a"_s, text}}, {}}));
            CHOBA_VERIFY(transaction->commit());
        }
        const auto evidence = auditEvidence(*database);
        CHOBA_VERIFY(evidence);
        const AuditVerdict verdict = verdictOf(*database, *evidence);
        QVERIFY2(verdict.isIntact(), verdict.firstBad ? qPrintable(verdict.firstBad->message) : "clock");
        QCOMPARE(verdict.rows, qint64(5));
    }

    void entriesFarApartAreFound_data() { Engines::addRows(); }
    void entriesFarApartAreFound()
    {
        QFETCH(Engine, engine);
        const auto database = filled(engine, 3);
        QVERIFY(database);
        CHOBA_VERIFY(database->exec(engine == Engine::Sqlite
                                        ? u"UPDATE sqlite_sequence SET seq = 5000000 WHERE name = 'audit'"_s
                                        : u"ALTER TABLE audit ALTER COLUMN id RESTART WITH 5000000"_s));
        CHOBA_VERIFY(appendRows(*database, 3));
        const auto evidence = auditEvidence(*database);
        CHOBA_VERIFY(evidence);
        const AuditVerdict verdict = verdictOf(*database, *evidence);
        QVERIFY2(verdict.isIntact(), verdict.firstBad ? qPrintable(verdict.firstBad->message) : "clock");
        QCOMPARE(verdict.rows, qint64(6));
        AuditAttacker attacker(*database);
        CHOBA_VERIFY(attacker.dropGuards());
        CHOBA_VERIFY(attacker.erase(5));
        const AuditVerdict erased = verdictOf(*database, *evidence);
        QVERIFY(erased.firstBad);
        QCOMPARE(spelled(erased.firstBad->kind), spelled(Kind::Deleted));
        QCOMPARE(erased.firstBad->number, qint64(5));
    }

    void aTornCheckpointIsNoHindrance()
    {
        const auto database = filled(Engine::Sqlite, 3);
        QVERIFY(database);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"checkpoints"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("{\"chain\":\"12") > 0);
        file.close();
        CHOBA_VERIFY(keepCheckpoint(*database, file.fileName()));
        const auto read = readCheckpoints(file.fileName());
        CHOBA_VERIFY(read);
        QCOMPARE(read->size(), std::size_t(1));
        QVERIFY(file.open(QIODevice::Append));
        QVERIFY(file.write("{\"chain\":\"x\"}\n") > 0);
        file.close();
        const auto garbled = readCheckpoints(file.fileName());
        QVERIFY(!garbled);
        QVERIFY(garbled.error().message.contains(u"3"_s));
    }

    void aChainsNameIsNoPath()
    {
        QVERIFY(auditKeyPath(u"../../etc/passwd"_s).isEmpty());
        QVERIFY(auditCheckpointPath(u"x"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(AuditChainTest)
#include "tst_auditchain.moc"
