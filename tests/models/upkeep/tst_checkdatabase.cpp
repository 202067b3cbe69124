// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/checkdatabase.h"
#include "tests/models/upkeep/issuedmonth.h"
#include "tests/support/engines.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace choba;

namespace {

/// Does \a sql to \a table although its triggers are against it, and puts them back.
Result<void> tamper(Database &database, const QString &table, const QString &sql)
{
    if (database.engine() == Engine::Postgres) {
        CHOBA_TRY(database.exec(QStringLiteral("ALTER TABLE %1 DISABLE TRIGGER ALL").arg(table)));
        CHOBA_TRY(database.exec(sql));
        return database.exec(QStringLiteral("ALTER TABLE %1 ENABLE TRIGGER ALL").arg(table));
    }
    CHOBA_TRY(database.exec(QStringLiteral("PRAGMA foreign_keys=OFF")));
    CHOBA_TRY_ASSIGN(const auto triggers,
                     database
                         .statement(QStringLiteral("SELECT name, sql FROM sqlite_master "
                                                   "WHERE type = 'trigger' AND tbl_name = ?"))
                         .bind(table)
                         .rows([](const Row &row) { return std::pair(row.text(0), row.text(1)); }));
    for (const auto &[name, definition] : triggers)
        CHOBA_TRY(database.exec(QStringLiteral("DROP TRIGGER ") + name));
    CHOBA_TRY(database.exec(sql));
    for (const auto &[name, definition] : triggers)
        CHOBA_TRY(database.exec(definition));
    return ok();
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

QStringList wrongParts(const CheckReport &report)
{
    QStringList parts;
    for (const auto &[part, count] : report.counts()) {
        if (count.wrong > 0)
            parts += spelled(part);
    }
    return parts;
}

} // namespace

class CheckDatabaseTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    std::map<Engine, std::unique_ptr<Database>> m_prepared;

    Database *prepared(Engine engine)
    {
        auto &database = m_prepared[engine];
        if (!database) {
            database = m_engines.fresh(engine);
            SampleMonth sample(*database);
            const auto done = prepareIssuedMonth(sample);
            if (!done) {
                qWarning("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
                return nullptr;
            }
        }
        return database.get();
    }
    static Result<CheckReport> check(Database &database)
    {
        JobContext context;
        return checkDatabase(database.location(), context);
    }

private slots:
    void allIsWell_data() { Engines::addRows(); }
    void allIsWell()
    {
        QFETCH(Engine, engine);
        Database *database = prepared(engine);
        QVERIFY(database);
        const auto report = check(*database);
        CHOBA_VERIFY(report);
        for (const CheckFinding &finding : report->findings())
            qWarning("%s: %s", qPrintable(finding.subject), qPrintable(finding.message));
        QVERIFY(report->isGood());
        QCOMPARE(report->counts().at(CheckPart::Invoices).looked, 3);
        QCOMPARE(report->counts().at(CheckPart::Documents).looked, 2);
        QCOMPARE(report->counts().at(CheckPart::Numbers).looked, 2);
        QCOMPARE(report->counts().at(CheckPart::Audit).looked, 2);
        QVERIFY(report->counts().at(CheckPart::Schema).looked > 30);
    }

    void nothingIsChanged()
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        SampleMonth sample(*database);
        CHOBA_VERIFY(prepareIssuedMonth(sample));
        const QString file = database->location().filePath();
        const QString log = file + QStringLiteral("-wal"); // still open: the last writes are only there
        const QByteArray before = hashOf(file) + hashOf(log);
        QCOMPARE(before.size(), 64);
        CHOBA_VERIFY(check(*database));
        QCOMPARE(hashOf(file) + hashOf(log), before);
    }

    void aReadOnlyConnectionRefusesChanges_data() { Engines::addRows(); }
    void aReadOnlyConnectionRefusesChanges()
    {
        QFETCH(Engine, engine);
        Database *database = prepared(engine);
        QVERIFY(database);
        const auto reading = Database::open(database->location(), Database::Mode::ReadOnly);
        CHOBA_VERIFY(reading);
        QVERIFY(!(*reading)->exec(QStringLiteral("UPDATE customer SET notes = 'x'")));
        QVERIFY(!(*reading)->exec(QStringLiteral("CREATE TABLE other (id INTEGER)")));
    }

    void damageIsFound_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("mend");
        QTest::addColumn<QString>("part");
        const auto add = [](const char *name, const char *table, const char *damage, const char *mend,
                            const char *part) {
            QTest::newRow(name) << QString::fromLatin1(table) << QString::fromLatin1(damage)
                                << QString::fromLatin1(mend) << QString::fromLatin1(part);
        };
        add("a line's amount", "invoice_line",
            "UPDATE invoice_line SET amount_jpy = amount_jpy + 1 WHERE position = 0 AND invoice_id = 1",
            "UPDATE invoice_line SET amount_jpy = amount_jpy - 1 WHERE position = 0 AND invoice_id = 1",
            "invoices");
        add("two lines that make up for each other", "invoice_line",
            "UPDATE invoice_line SET amount_jpy = amount_jpy + 1 - 2 * (position % 2) "
            "WHERE position < 2 AND invoice_id = 1",
            "UPDATE invoice_line SET amount_jpy = amount_jpy - 1 + 2 * (position % 2) "
            "WHERE position < 2 AND invoice_id = 1",
            "invoices");
        add("tax", "invoice",
            "UPDATE invoice SET tax_jpy = tax_jpy + 1, total_jpy = total_jpy + 1 WHERE id = 2",
            "UPDATE invoice SET tax_jpy = tax_jpy - 1, total_jpy = total_jpy - 1 WHERE id = 2",
            "audit,invoices");
        add("a draft's subtotal", "invoice",
            "UPDATE invoice SET subtotal_jpy = subtotal_jpy + 1, total_jpy = total_jpy + 1 WHERE id = 3",
            "UPDATE invoice SET subtotal_jpy = subtotal_jpy - 1, total_jpy = total_jpy - 1 WHERE id = 3",
            "invoices");
        add("a frozen charge", "invoice_input",
            "UPDATE invoice_input SET cost_usd = cost_usd + 1 WHERE invoice_id = 1",
            "UPDATE invoice_input SET cost_usd = cost_usd - 1 WHERE invoice_id = 1", "invoices");
        add("a rate", "invoice", "UPDATE invoice SET rate_micros = rate_micros + 1 WHERE id = 1",
            "UPDATE invoice SET rate_micros = rate_micros - 1 WHERE id = 1", "invoices");
        add("a hash", "invoice", "UPDATE invoice SET pdf_sha256 = pdf_sha256 || 'x' WHERE id = 1",
            "UPDATE invoice SET pdf_sha256 = substr(pdf_sha256, 1, 64) WHERE id = 1", "audit,documents");
        add("a number", "invoice", "UPDATE invoice SET number = '1000000009' WHERE number = '1000000002'",
            "UPDATE invoice SET number = '1000000002' WHERE number = '1000000009'", "audit,numbers");
        add("the next number", "number_series", "UPDATE number_series SET next_number = next_number + 1",
            "UPDATE number_series SET next_number = next_number - 1", "numbers");
        add("a charge", "charge_series",
            "UPDATE charge_series SET cost_usd = cost_usd + 1 WHERE account = '100000000001'",
            "UPDATE charge_series SET cost_usd = cost_usd - 1 WHERE account = '100000000001'", "reports");
        add("a total of AWS", "report_version", "UPDATE report_version SET total_usd = total_usd || '1'",
            "UPDATE report_version SET total_usd = substr(total_usd, 1, length(total_usd) - 1)", "reports");
        add("the current version", "report", "UPDATE report SET current_version_id = current_version_id + 7",
            "UPDATE report SET current_version_id = current_version_id - 7", "reports");
        add("a missing day", "usage_charge", "UPDATE usage_charge SET series_id = series_id + 1000",
            "UPDATE usage_charge SET series_id = series_id - 1000", "reports");
        add("a line without its invoice", "invoice_line",
            "INSERT INTO invoice_line VALUES (999, 0, 'usage', '', 0)",
            "DELETE FROM invoice_line WHERE invoice_id = 999", "references");
        add("a row of the log", "audit", "UPDATE audit SET action = action || 'x' WHERE id = 2",
            "UPDATE audit SET action = substr(action, 1, length(action) - 1) WHERE id = 2", "chain");
        add("an applied step", "schema_migration",
            "UPDATE schema_migration SET checksum = checksum || 'x' WHERE version = 4",
            "UPDATE schema_migration SET checksum = substr(checksum, 1, 64) WHERE version = 4", "steps");
        add("a step of tomorrow", "schema_migration", "INSERT INTO schema_migration VALUES (9999, 'x', 'x')",
            "DELETE FROM schema_migration WHERE version = 9999", "steps");
        add("an index that is gone", "invoice", "DROP INDEX invoice_month",
            "CREATE INDEX invoice_month ON invoice (usage_month, state)", "schema");
        add("a table of somebody else", "invoice", "CREATE TABLE mine (id INTEGER)", "DROP TABLE mine",
            "schema");
        add("another column", "invoice_hold", "ALTER TABLE invoice_hold ADD COLUMN extra TEXT",
            "ALTER TABLE invoice_hold DROP COLUMN extra", "schema");
    }
    void damageIsFound()
    {
        QFETCH(QString, table);
        QFETCH(QString, damage);
        QFETCH(QString, mend);
        QFETCH(QString, part);
        for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
            Database *database = prepared(engine);
            QVERIFY(database);
            CHOBA_VERIFY(tamper(*database, table, damage));
            const auto report = check(*database);
            CHOBA_VERIFY(report);
            CHOBA_VERIFY(tamper(*database, table, mend));
            QStringList found = wrongParts(*report);
            found.sort();
            QCOMPARE(found.join(QLatin1Char(',')), part);
            QVERIFY(!report->findings().empty());
            const auto mended = check(*database);
            CHOBA_VERIFY(mended);
            QVERIFY2(mended->isGood(), qPrintable(wrongParts(*mended).join(QLatin1Char(','))));
        }
    }

    void aTriggerThatIsGoneIsFound_data() { Engines::addRows(); }
    void aTriggerThatIsGoneIsFound()
    {
        QFETCH(Engine, engine);
        Database *database = prepared(engine);
        QVERIFY(database);
        CHOBA_VERIFY(
            database->exec(engine == Engine::Sqlite
                               ? QStringLiteral("DROP TRIGGER invoice_issued_fixed")
                               : QStringLiteral("ALTER TABLE invoice DISABLE TRIGGER invoice_issued_fixed")));
        const auto report = check(*database);
        CHOBA_VERIFY(report);
        QCOMPARE(wrongParts(*report), QStringList{QStringLiteral("schema")});
    }

    void cancelEndsIt()
    {
        Database *database = prepared(Engine::Sqlite);
        QVERIFY(database);
        JobContext context;
        context.cancel();
        const auto report = checkDatabase(database->location(), context);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_MAIN(CheckDatabaseTest)
#include "tst_checkdatabase.moc"
