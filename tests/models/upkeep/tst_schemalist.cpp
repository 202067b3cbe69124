// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/schemacheck.h"
#include "tests/support/engines.h"

#include <QFile>
#include <QTest>

using namespace choba;

class SchemaListTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

private slots:
    /// CHOBA_WRITE_SCHEMA=1 writes the list anew after a step was added.
    void theShippedListIsWhatTheStepsMake()
    {
        const auto database = m_engines.fresh(Engine::Postgres);
        QVERIFY(database);
        const auto made = SchemaStore(*database).schema();
        CHOBA_VERIFY(made);
        QVERIFY(made->size() > 100);
        if (qEnvironmentVariableIsSet("CHOBA_WRITE_SCHEMA")) {
            QFile file(qEnvironmentVariable("CHOBA_SOURCE_DIR") +
                       QStringLiteral("/resources/schema/postgres.txt"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(schemaText(*made)) > 0);
            return;
        }
        const auto shipped = expectedSchema(Engine::Postgres);
        CHOBA_VERIFY(shipped);
        for (const auto &[name, definition] : *made) {
            const auto found = shipped->find(name);
            const bool same = found != shipped->end() && found->second == definition;
            QVERIFY2(same,
                     qPrintable(name + QStringLiteral(" is not as in resources/schema/postgres.txt; "
                                                      "CHOBA_WRITE_SCHEMA=1 tst_schemalist, build again")));
        }
        QCOMPARE(shipped->size(), made->size());
    }

    void bothEnginesHaveTheSameTables()
    {
        const auto tables = [](const SchemaList &schema) {
            QStringList names;
            for (const auto &[name, definition] : schema) {
                if (name.startsWith(QLatin1String("table ")))
                    names += name;
            }
            return names;
        };
        const auto sqlite = expectedSchema(Engine::Sqlite);
        CHOBA_VERIFY(sqlite);
        const auto postgres = expectedSchema(Engine::Postgres);
        CHOBA_VERIFY(postgres);
        for (const QString &name : tables(*sqlite))
            QVERIFY2(tables(*postgres).contains(name), qPrintable(name));
    }

    void foreignKeysAreReadAlike()
    {
        std::vector<QStringList> lists;
        for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
            const auto database = m_engines.fresh(engine);
            QVERIFY(database);
            const auto keys = SchemaStore(*database).foreignKeys();
            CHOBA_VERIFY(keys);
            QStringList list;
            for (const ForeignKey &key : *keys)
                list += key.table + QLatin1Char('.') + key.columns.join(QLatin1Char(',')) + QLatin1Char('>') +
                        key.parent + QLatin1Char('.') + key.parentColumns.join(QLatin1Char(','));
            list.sort();
            lists.push_back(list);
        }
        QVERIFY(lists[0].contains(QStringLiteral("invoice_line.invoice_id>invoice.id")));
        QCOMPARE(lists[0], lists[1]);
    }
};

QTEST_GUILESS_MAIN(SchemaListTest)
#include "tst_schemalist.moc"
