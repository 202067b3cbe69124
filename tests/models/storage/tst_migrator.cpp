// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"
#include "tests/support/engines.h"

#include <QFile>
#include <QTest>

using namespace choba;

class MigratorTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

    static void write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    static Result<void> migrate(const QTemporaryDir &folder, Database &database)
    {
        CHOBA_TRY_ASSIGN(const Migrator migrator, Migrator::fromFolder(folder.path(), database.engine()));
        return migrator.migrate(database);
    }

private slots:
    void aBrokenStepLeavesNothing_data() { Engines::addRows(); }
    void aBrokenStepLeavesNothing()
    {
        QFETCH(Engine, engine);
        QTemporaryDir folder;
        const auto location = m_engines.freshLocation(engine);
        auto database = Database::open(location, Database::Mode::Create);
        CHOBA_VERIFY(database);
        write(folder, QStringLiteral("0001_a.sql"), "CREATE TABLE a (id {id}, b {blob});");
        CHOBA_VERIFY(migrate(folder, **database));
        write(folder, QStringLiteral("0002_b.sql"),
              "CREATE TABLE b (x TEXT); INSERT INTO nowhere VALUES (1);");
        QVERIFY(!migrate(folder, **database));
        QVERIFY(!(*database)->exec(QStringLiteral("SELECT * FROM b")));
        write(folder, QStringLiteral("0002_b.sql"), "CREATE TABLE b (x TEXT);");
        CHOBA_VERIFY(migrate(folder, **database));
        CHOBA_VERIFY(migrate(folder, **database)); // a second run changes nothing
        CHOBA_VERIFY((*database)->exec(QStringLiteral("INSERT INTO b VALUES ('x')")));
    }

    void newerAndChangedSchemasAreRefused_data() { Engines::addRows(); }
    void newerAndChangedSchemasAreRefused()
    {
        QFETCH(Engine, engine);
        QTemporaryDir folder;
        auto database = Database::open(m_engines.freshLocation(engine), Database::Mode::Create);
        CHOBA_VERIFY(database);
        write(folder, QStringLiteral("0001_a.sql"), "CREATE TABLE a (x TEXT);");
        write(folder, QStringLiteral("0002_b.sql"), "CREATE TABLE b (x TEXT);");
        CHOBA_VERIFY(migrate(folder, **database));
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("0002_b.sql"))));
        const auto newer = migrate(folder, **database);
        QVERIFY(!newer);
        QCOMPARE(newer.error().kind, ErrorKind::Conflict);
        write(folder, QStringLiteral("0002_b.sql"), "CREATE TABLE b (y TEXT);");
        const auto changed = migrate(folder, **database);
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::Conflict);
    }

    /// Of two steps with one number only the first would ever be applied.
    void everyStepHasItsOwnNumber()
    {
        const auto migrator = Migrator::fromFolder(QStringLiteral(":/migrations"), Engine::Sqlite);
        CHOBA_VERIFY(migrator);
        for (size_t at = 1; at < migrator->steps().size(); ++at)
            QVERIFY2(migrator->steps()[at - 1].version < migrator->steps()[at].version,
                     qPrintable(migrator->steps()[at].name));
        QVERIFY(migrator->steps().size() > 8);
    }

    void aFileIsCopiedBeforeItChanges()
    {
        QTemporaryDir folder;
        const auto location = m_engines.freshLocation(Engine::Sqlite);
        auto database = Database::open(location, Database::Mode::Create);
        CHOBA_VERIFY(database);
        write(folder, QStringLiteral("0001_a.sql"), "CREATE TABLE a (x TEXT);");
        CHOBA_VERIFY(migrate(folder, **database));
        write(folder, QStringLiteral("0002_b.sql"), "CREATE TABLE b (x TEXT);");
        CHOBA_VERIFY(migrate(folder, **database));
        QVERIFY(QFile::exists(location.filePath() + QStringLiteral(".schema-0001.bak")));
    }
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
