// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlscript.h"

#include <QTest>

using namespace choba;

class SqlScriptTest : public QObject
{
    Q_OBJECT
private slots:
    void splits_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("two") << QStringLiteral("A; B")
                             << QStringList{QStringLiteral("A"), QStringLiteral("B")};
        QTest::newRow("quoted semicolon") << QStringLiteral("SELECT ';'; B")
                                          << QStringList{QStringLiteral("SELECT ';'"), QStringLiteral("B")};
        QTest::newRow("doubled quote") << QStringLiteral("SELECT 'it''s;'; B")
                                       << QStringList{QStringLiteral("SELECT 'it''s;'"), QStringLiteral("B")};
        QTest::newRow("comments") << QStringLiteral("A -- x; y\n; /* ; */ B")
                                  << QStringList{QStringLiteral("A"), QStringLiteral("B")};
        QTest::newRow("trigger")
            << QStringLiteral("CREATE TRIGGER t BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 2; END; B")
            << QStringList{
                   QStringLiteral("CREATE TRIGGER t BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 2; END"),
                   QStringLiteral("B")};
        QTest::newRow("dollar quotes")
            << QStringLiteral("DO $$ BEGIN x; END $$; B")
            << QStringList{QStringLiteral("DO $$ BEGIN x; END $$"), QStringLiteral("B")};
        QTest::newRow("nothing") << QStringLiteral(" ; -- only\n;") << QStringList{};
    }
    void splits()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, statements);
        QCOMPARE(sqlStatements(script), statements);
    }
};

QTEST_GUILESS_MAIN(SqlScriptTest)
#include "tst_sqlscript.moc"
