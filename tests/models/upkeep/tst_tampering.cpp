// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/adjustinvoice.h"
#include "models/billing/decidetray.h"
#include "models/billing/sendinvoices.h"
#include "models/mail/savemailsettings.h"
#include "models/staff/managestaff.h"
#include "models/storage/grouproles.h"
#include "models/upkeep/checkdatabase.h"
#include "models/upkeep/moneychecks.h"
#include "models/upkeep/schemacheck.h"
#include "models/upkeep/staffchecks.h"
#include "tests/models/upkeep/issuedmonth.h"
#include "tests/models/upkeep/tamperings.h"
#include "tests/support/engines.h"

#include <QFile>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

using On = Tampering::On;

/// A mail of invoice 1 as it lies there once the server has taken it.
Result<void> sendFirst(SampleMonth &sample, Desk &desk)
{
    MailSettings settings;
    settings.server = u"mail.example.jp"_s;
    settings.from = {u"経理"_s, u"keiri@example.jp"_s};
    CHOBA_TRY(saveMailSettings(desk, settings, 0));
    SendChoice choice;
    choice.account = firstAccount;
    CHOBA_TRY(sendInvoices(desk, choice, 0, sample.job()));
    for (const char *step :
         {"UPDATE outbox_mail SET state = 'sending', claim = 'x', lease_until = 'x'",
          "UPDATE outbox_recipient SET state = 'accepted'",
          "INSERT INTO mail_attempt (mail_id, at, sender, outcome, answer) "
          "SELECT id, '2026-11-20T01:00:00.000Z', 'x', 'accepted', '250' FROM outbox_mail",
          "UPDATE outbox_mail SET state = 'sent', claim = NULL, lease_until = NULL, sent_at = 'x'"})
        CHOBA_TRY(desk.database.exec(QString::fromLatin1(step)));
    return ok();
}

/// Invoices 1 and 2 issued with everything an invoice may use, 3 held, the first one's mail sent.
Result<void> prepareBooks(SampleMonth &sample)
{
    CHOBA_TRY(sample.saveIssuer());
    CHOBA_TRY(sample.setRate(u"149.873"_s));
    CHOBA_TRY(sample.addAccount(firstAccount, ContractPlan::Prime, SupportPlan::BusinessPlus));
    CHOBA_TRY(sample.addAccount(secondAccount, ContractPlan::PrimeLite));
    CHOBA_TRY(sample.addAccount(heldAccount));
    SampleLine credit = usageOf(secondAccount, u"-20"_s);
    credit.type = u"Credit"_s;
    credit.description = u"AWS_Activate"_s;
    SampleLine other = credit;
    other.account = heldAccount;
    CHOBA_TRY(sample.import({usageOf(firstAccount, u"100.0000000001"_s), usageOf(secondAccount, u"33.35"_s),
                             usageOf(heldAccount, u"50"_s), credit, other}));
    Desk desk = sample.desk();
    CHOBA_TRY(desk.database.exec(u"UPDATE customer SET billing_emails = '[\"a@example.jp\"]'"_s));
    CHOBA_TRY(decideTray(desk, sample.rules(),
                         {secondAccount,
                          u"credit/2026-10/AmazonEC2/AWS_Activate"_s,
                          SampleMonth::month(),
                          TrayChoice::Bill,
                          ServiceClass::Undiscounted,
                          {},
                          u"契約どおり"_s}));
    CHOBA_TRY(addManualLine(desk, firstAccount, SampleMonth::month(), u"導入支援"_s, Yen(1000), u"見積"_s));
    SupportByHand support;
    support.account = firstAccount;
    support.month = SampleMonth::month();
    support.addOn = *Usd::parse(u"10"_s, {});
    support.reason = u"追加"_s;
    CHOBA_TRY(setSupportByHand(desk, support));
    CHOBA_TRY(closeMonth(desk, sample.rules(), {SampleMonth::month(), false, {}}, sample.job()));
    CHOBA_TRY(issueInvoices(desk, sample.rules(), {SampleMonth::month(), {}}, sample.job()));
    return sendFirst(sample, desk);
}

QString nameOf(StaffRole role)
{
    return u"t-"_s + spelled(role).replace(u'_', u'-');
}

/// What a check says, through the connection and the transaction of somebody who has just changed something.
Result<CheckReport> checkHere(Database &database)
{
    CheckReport report;
    JobContext context;
    CHOBA_TRY(checkSchema(database, report));
    CHOBA_TRY(checkReports(database, report));
    CHOBA_TRY_ASSIGN(const RuleBook rules, RuleBook::shipped());
    CHOBA_TRY(checkInvoices(database, rules, report, context));
    CHOBA_TRY(checkNumbers(database, report));
    CHOBA_TRY(checkDecisions(database, report));
    CHOBA_TRY(checkStaff(database, report));
    return report;
}

/// All statements of \a sql in turn; how many rows they changed.
Result<qint64> tampered(Database &database, const QString &sql)
{
    qint64 rows = 0;
    for (const QString &statement : sql.split(u"; "_s)) {
        CHOBA_TRY_ASSIGN(const qint64 changed, database.statement(statement).execCounting());
        rows += std::max<qint64>(changed, 0);
    }
    return rows;
}

/// Without its triggers and keys, as somebody with an editor for the file.
Result<qint64> tamperedInFile(Database &database, const QString &sql)
{
    CHOBA_TRY(database.exec(u"PRAGMA foreign_keys=OFF"_s));
    CHOBA_TRY(database.exec(u"PRAGMA ignore_check_constraints=ON"_s));
    CHOBA_TRY_ASSIGN(const auto triggers,
                     database.statement(u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"_s)
                         .rows([](const Row &row) { return std::pair(row.text(0), row.text(1)); }));
    for (const auto &[name, definition] : triggers)
        CHOBA_TRY(database.exec(u"DROP TRIGGER "_s + name));
    CHOBA_TRY_ASSIGN(const qint64 rows, tampered(database, sql));
    for (const auto &[name, definition] : triggers)
        CHOBA_TRY(database.exec(definition));
    return rows;
}

} // namespace

/// What somebody may write past the program: refused by the database, or found by the check (section 19).
class TamperingTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    std::map<Engine, std::unique_ptr<Database>> m_books;
    std::map<StaffRole, QString> m_passwords;
    QTemporaryDir m_copies;

    Database *books(Engine engine)
    {
        auto &database = m_books[engine];
        if (database)
            return database.get();
        database = m_engines.fresh(engine);
        SampleMonth sample(*database);
        const auto done = prepareBooks(sample);
        if (!done) {
            qWarning("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
            return nullptr;
        }
        Desk desk = sample.desk();
        for (const StaffRole role : {StaffRole::Admin, StaffRole::Viewer, StaffRole::Billing,
                                     StaffRole::BillingManager, StaffRole::Support, StaffRole::SupportLead,
                                     StaffRole::Sales, StaffRole::SalesManager, StaffRole::Csm}) {
            const auto added = addStaff(desk, nameOf(role), {}, {role});
            if (!added) {
                qWarning("%s %s", qPrintable(added.error().message), qPrintable(added.error().detail));
                return nullptr;
            }
            m_passwords[role] = added->temporaryPassword;
        }
        return database.get();
    }
    /// A copy of the SQLite books that may be damaged.
    std::unique_ptr<Database> copy()
    {
        Database *const database = books(Engine::Sqlite);
        if (!database || !database->exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
            return nullptr;
        const QString path = m_copies.filePath(u"copy.db"_s);
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
        if (!QFile::copy(database->location().filePath(), path))
            return nullptr;
        auto opened = Database::open(DatabaseLocation::sqliteFile(path));
        return opened ? *std::move(opened) : nullptr;
    }
    static bool isFound(const Database &database)
    {
        JobContext context;
        const auto report = checkDatabase(database.location(), context);
        return !report || !report->isGood();
    }
    static QString filled(const char *sql, StaffRole me, const QString &databaseName)
    {
        QString text = QString::fromLatin1(sql);
        text.replace(u"{me}"_s, u'\'' + nameOf(me) + u'\'');
        text.replace(u"{role:me}"_s, quotedIdentifier(nameOf(me)));
        const StaffRole other = me == StaffRole::Viewer ? StaffRole::Csm : StaffRole::Viewer;
        text.replace(u"{role:other}"_s, quotedIdentifier(nameOf(other)));
        for (const QString &group : groupRoleNames())
            text.replace(u"{group:%1}"_s.arg(group), groupRole(databaseName, group));
        return text;
    }

private slots:
    void initTestCase()
    {
        // Each refusal ends the transaction, which Qt then remarks on.
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
            if (type != QtWarningMsg || !text.startsWith(u"Unable to free statement"_s))
                std::fprintf(stderr, "%s\n", qPrintable(text));
        });
    }

    void thereAreEnough() { QVERIFY(tamperings().size() >= 40); }

    void byEachRoleOnTheServer_data()
    {
        QTest::addColumn<int>("role");
        for (const StaffRole role : allStaffRoles)
            QTest::newRow(qPrintable(spelled(role))) << int(role);
    }
    void byEachRoleOnTheServer()
    {
        QFETCH(int, role);
        Database *const owner = books(Engine::Postgres);
        QVERIFY(owner);
        const StaffRole me = StaffRole(role);
        const auto own = Database::open(owner->location().as(nameOf(me), m_passwords[me]));
        CHOBA_VERIFY(own);
        const auto untouched = checkHere(**own);
        CHOBA_VERIFY(untouched);
        for (const CheckFinding &finding : untouched->findings())
            qWarning("%s %s: %s", qPrintable(spelled(finding.part)), qPrintable(finding.subject),
                     qPrintable(finding.message));
        QVERIFY(untouched->isGood());
        const auto name = owner->statement(u"SELECT current_database()"_s).first([](const Row &row) {
            return row.text(0);
        });
        int tried = 0;
        int refused = 0;
        for (const Tampering &one : tamperings()) {
            if (one.on == On::Sqlite)
                continue;
            ++tried;
            CHOBA_VERIFY((*own)->exec(u"BEGIN"_s));
            const auto rows = tampered(**own, filled(one.sql, me, **name));
            if (rows && *rows > 0) {
                const auto report = checkHere(**own);
                CHOBA_VERIFY(report);
                QVERIFY2(!report->isGood(), one.name);
            }
            refused += rows ? 0 : 1;
            CHOBA_VERIFY((*own)->exec(u"ROLLBACK"_s));
        }
        qInfo("%s: %d of %d refused, the others found or without effect", qPrintable(spelled(me)), refused,
              tried);
        QVERIFY(refused >= 40);
    }

    void byTheProgramsConnectionToAFile()
    {
        for (const Tampering &one : tamperings()) {
            if (one.on == On::Postgres)
                continue;
            const auto database = copy();
            QVERIFY(database);
            const auto rows = tampered(*database, filled(one.sql, StaffRole::Admin, {}));
            QVERIFY2(!rows || isFound(*database), one.name);
        }
    }

    void byAnEditorOfTheFile()
    {
        {
            const auto untouched = copy();
            QVERIFY(untouched);
            QVERIFY(!isFound(*untouched));
        }
        for (const Tampering &one : tamperings()) {
            if (one.on != On::Both)
                continue;
            const auto database = copy();
            QVERIFY(database);
            const auto rows = tamperedInFile(*database, filled(one.sql, StaffRole::Admin, {}));
            QVERIFY2(rows, one.name);
            QVERIFY2(*rows > 0 || QByteArray(one.sql).startsWith("CREATE"), one.name); // it does something
            QVERIFY2(isFound(*database) == one.seenInFile, one.name);
        }
    }
};

QTEST_MAIN(TamperingTest)
#include "tst_tampering.moc"
