// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/audit.h"
#include "models/storage/settingstore.h"
#include "models/storage/transaction.h"
#include "tests/support/engines.h"

#include <QSignalSpy>
#include <QTest>

using namespace choba;

class StorageTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

private slots:
    void sumsBeyond64Bits_data() { Engines::addRows(); }
    void sumsBeyond64Bits()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        CHOBA_VERIFY(database->exec(QStringLiteral("CREATE TABLE t (c BIGINT NOT NULL)")));
        auto insert = database->statement(QStringLiteral("INSERT INTO t VALUES (?)"));
        UsdSum expected;
        for (const qint64 units :
             {9'223'372'036'854'775'807LL, 9'223'372'036'854'775'806LL, -5LL, -1'999'999'999LL}) {
            CHOBA_VERIFY(insert.bind(units).exec());
            expected += Usd::ofUnits(units);
        }
        const auto sum = database
                             ->statement(QStringLiteral("SELECT ") + splitSum(QStringLiteral("c")) +
                                         QStringLiteral(" FROM t"))
                             .first([](const Row &row) { return row.usdSum(0); });
        CHOBA_VERIFY(sum);
        QCOMPARE((*sum)->toString(), expected.toString());
    }

    void byteOrderMarksAreText_data() { Engines::addRows(); }
    void byteOrderMarksAreText()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        CHOBA_VERIFY(database->exec(QStringLiteral("CREATE TABLE t (c TEXT NOT NULL)")));
        auto insert = database->statement(QStringLiteral("INSERT INTO t VALUES (?)"));
        const std::vector<QString> texts{QStringLiteral("\uFEFF"), QStringLiteral("\uFEFF帳場"),
                                         QStringLiteral("\uFEFF\uFEFF"), QStringLiteral("a\uFEFF")};
        for (const QString &text : texts)
            CHOBA_VERIFY(insert.bind(text).exec());
        for (const QString &text : texts) {
            const auto found = database->statement(QStringLiteral("SELECT c FROM t WHERE c = ?"))
                                   .bind(text)
                                   .first([](const Row &row) { return row.text(0); });
            CHOBA_VERIFY(found);
            QCOMPARE(found->value_or(QString()), text);
        }
    }

    void transactionsRollBack_data() { Engines::addRows(); }
    void transactionsRollBack()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        {
            auto transaction = Transaction::begin(*database);
            CHOBA_VERIFY(transaction);
            CHOBA_VERIFY(SettingStore(*database).write(QStringLiteral("a"), {{QStringLiteral("x"), 1}}, 0));
        }
        const auto setting = SettingStore(*database).read(QStringLiteral("a"));
        CHOBA_VERIFY(setting);
        QCOMPARE(setting->rowVersion, 0);
    }

    void anOperationHappensOnce_data() { Engines::addRows(); }
    void anOperationHappensOnce()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        const QString operation = newOperation();
        {
            auto transaction = Transaction::begin(*database, operation);
            CHOBA_VERIFY(transaction);
            CHOBA_VERIFY(transaction->commit());
        }
        const auto again = Transaction::begin(*database, operation);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        CHOBA_VERIFY(Transaction::begin(*database, newOperation()));
    }

    void changesAreAnnouncedAfterCommitOnly_data() { Engines::addRows(); }
    void changesAreAnnouncedAfterCommitOnly()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        ChangeHub hub;
        QSignalSpy spy(&hub, &ChangeHub::changed);
        database->setChangeHub(&hub);
        {
            auto dropped = Transaction::begin(*database);
            CHOBA_VERIFY(dropped);
            dropped->announce({QStringLiteral("thing"), {1}});
        }
        QCOMPARE(spy.count(), 0);
        auto kept = Transaction::begin(*database);
        CHOBA_VERIFY(kept);
        kept->announce({QStringLiteral("thing"), {1}});
        QCOMPARE(spy.count(), 0);
        CHOBA_VERIFY(kept->commit());
        QCOMPARE(spy.count(), 1);
    }

    void auditIsAppendOnly_data() { Engines::addRows(); }
    void auditIsAppendOnly()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        const FixedClock clock(QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC));
        Desk desk{*database, clock, Actor::owner(QStringLiteral("中野"))};
        CHOBA_VERIFY(appendAudit(desk, {QStringLiteral("do"),
                                        QStringLiteral("thing"),
                                        QStringLiteral("7"),
                                        {},
                                        {{QStringLiteral("name"), QStringLiteral("𠮷野家")}}}));
        const auto rows = auditOf(*database, QStringLiteral("thing"), QStringLiteral("7"));
        CHOBA_VERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(1));
        QCOMPARE(rows->front().actor, QStringLiteral("中野"));
        QCOMPARE(rows->front().at, clock.now());
        QCOMPARE(rows->front().entry.after.value(QLatin1String("name")).toString(), QStringLiteral("𠮷野家"));
        QVERIFY(!database->exec(QStringLiteral("UPDATE audit SET actor = 'x'")));
        QVERIFY(!database->exec(QStringLiteral("DELETE FROM audit")));
    }

    void settingsRefuseAStaleWrite_data() { Engines::addRows(); }
    void settingsRefuseAStaleWrite()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        SettingStore store(*database);
        CHOBA_VERIFY(store.write(QStringLiteral("a"), {{QStringLiteral("x"), 1}}, 0));
        CHOBA_VERIFY(store.write(QStringLiteral("a"), {{QStringLiteral("x"), 2}}, 1));
        const auto stale = store.write(QStringLiteral("a"), {{QStringLiteral("x"), 3}}, 1);
        QVERIFY(!stale);
        QCOMPARE(stale.error().kind, ErrorKind::Conflict);
        const auto setting = store.read(QStringLiteral("a"));
        CHOBA_VERIFY(setting);
        QCOMPARE(setting->value.value(QLatin1String("x")).toInt(), 2);
        QCOMPARE(setting->rowVersion, 2);
    }

    void aLostServerIsSaidAndComesBack()
    {
        const auto database = m_engines.fresh(Engine::Postgres);
        QVERIFY(database);
        {
            auto transaction = Transaction::begin(*database, newOperation());
            CHOBA_VERIFY(transaction);
            m_engines.cluster().stopHard();
            const auto committed = transaction->commit();
            QVERIFY(!committed);
            QVERIFY2(committed.error().kind == ErrorKind::Unavailable, qPrintable(committed.error().detail));
        }
        QVERIFY(m_engines.cluster().start());
        CHOBA_VERIFY(database->statement(QStringLiteral("SELECT COUNT(*) FROM operation")).scalar());
    }

    void locationsAreRead()
    {
        const auto postgres = DatabaseLocation::parse(
            QStringLiteral("postgresql://u:secret@a,b:5433/choba?target_session_attrs=read-write"));
        CHOBA_VERIFY(postgres);
        QCOMPARE(postgres->displayName(), QStringLiteral("PostgreSQL · choba@a,b"));
        QVERIFY(!DatabaseLocation::parse(QStringLiteral("mysql:x")));
        QVERIFY(!DatabaseLocation::parse(QString()));
        const auto missing = Database::open(DatabaseLocation::sqliteFile(QStringLiteral("/nowhere/x.db")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(StorageTest)
#include "tst_storage.moc"
