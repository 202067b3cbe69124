// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/audit.h"
#include "models/storage/settingstore.h"
#include "models/storage/transaction.h"
#include "tests/support/engines.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <libpq-fe.h>

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

    /// The server's last words on an idle line come as the answer to the next query, which is not lost for
    /// it.
    void aLineCutWhileIdleIsOpenedAgain()
    {
        const auto idle = m_engines.fresh(Engine::Postgres);
        QVERIFY(idle);
        const auto other = Database::open(idle->location());
        CHOBA_VERIFY(other);
        const auto cut = [&] {
            const auto ended =
                (*other)
                    ->statement(QStringLiteral("SELECT COUNT(pg_terminate_backend(pid, 5000)) FROM "
                                               "pg_stat_activity WHERE datname = current_database() "
                                               "AND pid <> pg_backend_pid()"))
                    .scalar();
            CHOBA_VERIFY(ended);
            QCOMPARE(*ended, qint64(1));
        };
        SqlStatement asked = idle->statement(QStringLiteral("SELECT 7"));
        QCOMPARE(asked.scalar().value_or(0), qint64(7));
        cut();
        CHOBA_VERIFY(asked.scalar()); // prepared on the line that is gone
        cut();
        CHOBA_VERIFY(Transaction::begin(*idle, newOperation()));
        cut();
        // A change may have been made: never again by itself.
        SqlStatement change = idle->statement(QStringLiteral("INSERT INTO operation (id) VALUES (?)"));
        const auto changed = change.bind(newOperation()).exec();
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::Unavailable);
        CHOBA_VERIFY(change.bind(newOperation()).exec());
    }

    void aReplicaForReportsIsNamedInTheAddress()
    {
        const auto plain = DatabaseLocation::parse(QStringLiteral("postgresql://nakano@db1/choba"));
        CHOBA_VERIFY(plain);
        QVERIFY(!plain->reports());
        const auto named = DatabaseLocation::parse(QStringLiteral(
            "postgresql://nakano:p%26w@db1,db2/choba?reports=db3:5433&target_session_attrs=read-write"));
        CHOBA_VERIFY(named);
        QCOMPARE(named->option(QStringLiteral("host")), QStringLiteral("db1,db2"));
        QCOMPARE(named->option(QStringLiteral("target_session_attrs")), QStringLiteral("read-write"));
        const auto reports = named->reports();
        QVERIFY(reports);
        QCOMPARE(reports->option(QStringLiteral("host")), QStringLiteral("db3"));
        QCOMPARE(reports->option(QStringLiteral("port")), QStringLiteral("5433"));
        QCOMPARE(reports->option(QStringLiteral("dbname")), QStringLiteral("choba"));
        QCOMPARE(reports->option(QStringLiteral("password")), QStringLiteral("p&w"));
        QVERIFY(!reports->option(QStringLiteral("target_session_attrs")));
        QVERIFY(!reports->reports());

        // It stays with the address, whoever signs in, and is kept without the password.
        const auto other = named->as(QStringLiteral("mori"), {}).reports();
        QVERIFY(other);
        QCOMPARE(other->option(QStringLiteral("user")), QStringLiteral("mori"));
        QVERIFY(!other->option(QStringLiteral("password")));
        const auto kept = DatabaseLocation::parse(named->textWithoutPassword());
        CHOBA_VERIFY(kept);
        QCOMPARE(kept->reports()->option(QStringLiteral("host")), QStringLiteral("db3"));
        QVERIFY(!named->textWithoutPassword().contains(QStringLiteral("p%26w")));

        const auto several = DatabaseLocation::parse(
            QStringLiteral("postgresql://db1:5440/choba?reports=/run/a,[2001:db8::1]:5441"));
        CHOBA_VERIFY(several);
        QCOMPARE(several->reports()->option(QStringLiteral("host")), QStringLiteral("/run/a,2001:db8::1"));
        QCOMPARE(several->reports()->option(QStringLiteral("port")), QStringLiteral("5440,5441"));

        for (const QString &wrong : {QStringLiteral("postgresql://db1/choba?reports="),
                                     QStringLiteral("sqlite:choba.db?reports=db3")}) {
            const auto refused = DatabaseLocation::parse(wrong);
            QVERIFY(!refused);
            QCOMPARE(refused.error().field, QStringLiteral("db"));
            QVERIFY(!refused.error().message.isEmpty());
        }
    }

    void aSilentServerIsFoundOut()
    {
        const auto database = m_engines.fresh(Engine::Postgres);
        if (!database)
            QSKIP("PostgreSQL is not installed");
        const auto of = [](Database &connection, const char *keyword) {
            const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> all(
                PQconninfo(connection.postgresHandle()), &PQconninfoFree);
            for (const PQconninfoOption *each = all.get(); each->keyword != nullptr; ++each) {
                if (qstrcmp(each->keyword, keyword) == 0)
                    return QByteArray(each->val);
            }
            return QByteArray();
        };
        QCOMPARE(of(*database, "connect_timeout"), QByteArray("3"));
        QCOMPARE(of(*database, "tcp_user_timeout"), QByteArray("8000"));
        QCOMPARE(of(*database, "keepalives_idle"), QByteArray("5"));
        const auto own =
            DatabaseLocation::parse(database->location().text() + QStringLiteral("&tcp_user_timeout=30000"));
        CHOBA_VERIFY(own);
        const auto patient = Database::open(*own);
        CHOBA_VERIFY(patient);
        QCOMPARE(of(**patient, "tcp_user_timeout"), QByteArray("30000")); // what the address says counts
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

    /// Reading writes nothing: an empty file is not made a database of.
    void anEmptyFileStaysEmpty()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const auto opened = Database::open(DatabaseLocation::sqliteFile(file.fileName()));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotFound);
        QCOMPARE(QFileInfo(file.fileName()).size(), 0);
    }
};

QTEST_GUILESS_MAIN(StorageTest)
#include "tst_storage.moc"
