// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlprocess.h"
#include "tests/support/engines.h"

#include <QFile>
#include <QTest>

using namespace choba;

/// check, backup, restore and move as a person types them.
class CtlUpkeepTest : public QObject
{
    Q_OBJECT
    CtlProcess m_ctl;
    Engines m_engines;
    QString m_db;

    CtlRun run(const QStringList &words, const QString &db)
    {
        return m_ctl.run(words + QStringList{QStringLiteral("--db"), db, QStringLiteral("--json")});
    }

private slots:
    void initTestCase()
    {
        m_db = m_engines.freshLocation(Engine::Sqlite).text();
        QCOMPARE(run({QStringLiteral("init")}, m_db).code, 0);
        QCOMPARE(run({QStringLiteral("customers"), QStringLiteral("add"), QStringLiteral("--name"),
                      QStringLiteral("株式会社 見本"), QStringLiteral("--corporate-number"),
                      QStringLiteral("3430001027574")},
                     m_db)
                     .code,
                 0);
    }

    void aCheckEndsWithOneWhenSomethingIsWrong()
    {
        const CtlRun good = run({QStringLiteral("check")}, m_db);
        QCOMPARE(good.code, 0);
        QCOMPARE(good.json().value(QStringLiteral("good")), QJsonValue(true));
        QVERIFY(good.items().size() > 8);
        const QString broken = m_engines.freshLocation(Engine::Sqlite).text();
        QCOMPARE(run({QStringLiteral("init")}, broken).code, 0);
        {
            const auto database = Database::open(*DatabaseLocation::parse(broken));
            CHOBA_VERIFY(database);
            CHOBA_VERIFY((*database)->exec(QStringLiteral("DROP INDEX invoice_month")));
        }
        const CtlRun bad = run({QStringLiteral("check")}, broken);
        QCOMPARE(bad.code, 1);
        QCOMPARE(bad.json().value(QStringLiteral("findings")).toArray().size(), 1);
        QCOMPARE(run({QStringLiteral("check")}, QStringLiteral("sqlite:/no/such/file")).errorKind(),
                 QStringLiteral("not_found"));
    }

    void aBackupIsRestoredAndMoved()
    {
        const QString file = m_ctl.home() + QStringLiteral("/one.tar");
        const CtlRun made = run({QStringLiteral("backup"), file}, m_db);
        QVERIFY2(made.code == 0, qPrintable(made.out));
        QCOMPARE(made.json().value(QStringLiteral("customers")).toInt(), 1);
        QCOMPARE(run({QStringLiteral("backup"), file}, m_db).errorKind(), QStringLiteral("conflict"));
        QCOMPARE(run({QStringLiteral("backup"), file, QStringLiteral("--keep"), QStringLiteral("3")}, m_db)
                     .errorField(),
                 QStringLiteral("keep"));

        const QString elsewhere = m_engines.freshLocation(Engine::Sqlite).text();
        const CtlRun restored = run({QStringLiteral("restore"), file}, elsewhere);
        QVERIFY2(restored.code == 0, qPrintable(restored.out));
        QCOMPARE(run({QStringLiteral("check")}, elsewhere).code, 0);
        QCOMPARE(run({QStringLiteral("customers"), QStringLiteral("list")}, elsewhere).items().size(), 1);

        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadWrite) && bytes.seek(5000) && bytes.write("x") == 1);
        bytes.close();
        QCOMPARE(run({QStringLiteral("restore"), file}, elsewhere).errorKind(), QStringLiteral("invalid"));

        const QString server = m_engines.freshLocation(Engine::Postgres).text();
        const CtlRun moved = m_ctl.run({QStringLiteral("move"), QStringLiteral("--from"), elsewhere,
                                        QStringLiteral("--to"), server, QStringLiteral("--json")});
        QVERIFY2(moved.code == 0, qPrintable(moved.out));
        QVERIFY(moved.items().size() > 20);
        QCOMPARE(run({QStringLiteral("check")}, server).code, 0);
        QCOMPARE(run({QStringLiteral("customers"), QStringLiteral("list")}, server).items().size(), 1);
    }
};

QTEST_GUILESS_MAIN(CtlUpkeepTest)
#include "tst_ctlupkeep.moc"
