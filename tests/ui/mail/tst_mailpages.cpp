// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicemail.h"
#include "models/jobs/dutyrunner.h"
#include "models/mail/mailduty.h"
#include "models/mail/mailstore.h"
#include "models/mail/mailtable.h"
#include "models/mail/queuemail.h"
#include "models/mail/savemailsettings.h"
#include "models/mail/sessionsecrets.h"
#include "models/storage/transaction.h"
#include "tests/support/engines.h"
#include "tests/support/mailserver.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/label.h"
#include "ui/kit/tableview.h"
#include "ui/mail/invoicemailform.h"
#include "ui/mail/maillogpage.h"
#include "ui/mail/mailpane.h"
#include "ui/mail/mailserverform.h"
#include "ui/mail/mailsettingspage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

class TestMailPages : public QObject
{
    Q_OBJECT

    /// A database and what the pages are handed.
    struct Office
    {
        Engines engines;
        std::unique_ptr<Database> database = engines.fresh(Engine::Sqlite);
        FixedClock clock{QDateTime(QDate(2026, 11, 30), QTime(3, 0), Qt::UTC)};
        ChangeHub hub;
        JobQueue jobs{database->location(), &hub};
        SessionSecrets secrets;
        MailServices services{
            database->location(),
            *database,
            clock,
            Actor::owner(u"中野"_s),
            jobs,
            hub,
            secrets.source(),
            [this](const QString &name, const QString &value) { return secrets.keep(name, value); }};

        Office() { database->setChangeHub(&hub); }
        void setUp(const MailServer &server)
        {
            MailSettings settings;
            settings.server = u"127.0.0.1"_s;
            settings.port = server.port();
            settings.security = MailSecurity::None;
            settings.from = {{}, u"billing@example.jp"_s};
            Desk desk = services.desk();
            QVERIFY(saveMailSettings(desk, settings, 0));
        }
        qint64 queue(const QString &to, int holdSeconds = 0)
        {
            Desk desk = services.desk();
            auto transaction = Transaction::begin(*database, newOperation());
            MailDraft draft;
            draft.recipients = {{RecipientKind::To, {{}, to}}};
            draft.subject = u"ご請求書 "_s + to;
            draft.body = u"本文"_s;
            draft.about = {u"invoice"_s, u"7"_s, u"1000000007"_s};
            draft.heldUntil = clock.now().addSecs(holdSeconds);
            const auto id = queueMail(desk, draft);
            transaction->announce({u"outbox_mail"_s, {}});
            return id && transaction->commit() ? *id : 0;
        }
        MailState stateOf(qint64 id) { return MailStore(*database).read(id)->state; }
    };

    template <typename T>
    static T &child(QWidget &page, const char *name)
    {
        T *found = page.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no child named %s", name);
        return *found;
    }
    static void save(QWidget &form) { QTest::mouseClick(&child<Button>(form, "save"), Qt::LeftButton); }
    static void type(QWidget &page, const char *name, const QString &text)
    {
        child<QLineEdit>(page, name).setText(text);
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void settingsAreCheckedSavedAndTested()
    {
        const MailServer server(u"tls"_s, u"geheim"_s);
        QVERIFY2(server.port() != 0, qPrintable(server.problem()));
        Office office;
        MailSettingsPage page(office.services);
        page.resize(1000, 800);
        page.show();
        QVERIFY(page.unsavedWords().isEmpty());
        type(page, "server", u"localhost"_s);
        child<QComboBox>(page, "security").setCurrentIndex(1);
        type(page, "port", QString::number(server.port()));
        type(page, "user", u"choba"_s);
        type(page, "password", u"wrong"_s);
        type(page, "ca_file", server.caFile());
        type(page, "from_address", u"nobody"_s);
        QVERIFY(!page.unsavedWords().isEmpty());
        save(*page.findChild<MailServerForm *>());
        QCOMPARE(readMailSettings(*office.database)->rowVersion, 0); // a sender that is none
        type(page, "from_address", u"billing@example.jp"_s);
        type(page, "testAddress", u"me@example.jp"_s);
        auto &tested = child<Banner>(page, "tested");
        QTest::mouseClick(&child<Button>(page, "test"), Qt::LeftButton);
        QTRY_VERIFY2(tested.sentence().contains(u"535"_s), qPrintable(tested.sentence()));
        type(page, "password", u"geheim"_s);
        QTest::mouseClick(&child<Button>(page, "test"), Qt::LeftButton);
        QTRY_VERIFY2(tested.sentence().contains(u"250"_s), qPrintable(tested.sentence()));
        QCOMPARE(server.mails().size(), 1);

        save(*page.findChild<MailServerForm *>());
        const auto stored = readMailSettings(*office.database);
        QCOMPARE(stored->rowVersion, 1);
        QCOMPARE(stored->settings.server, u"localhost"_s);
        QVERIFY(page.unsavedWords().isEmpty());
        QVERIFY(child<QLineEdit>(page, "password").text().isEmpty()); // never shown again
        QCOMPARE(*office.secrets.source()(u"smtp_password"_s), u"geheim"_s);
        const auto leaked =
            office.database->statement(u"SELECT COUNT(*) FROM setting WHERE value_json LIKE '%geheim%'"_s)
                .scalar();
        QCOMPARE(leaked.value_or(-1), 0);
    }

    void theTextIsPreviewedAndChecked()
    {
        Office office;
        MailSettingsPage page(office.services);
        page.open(u"invoices"_s);
        page.show();
        auto &subject = child<QLineEdit>(page, "invoice_subject");
        QVERIFY(child<Label>(page, "previewSubject").text().contains(u"1000000001"_s));
        subject.setText(u"{custmer} {number}"_s);
        save(*page.findChild<InvoiceMailForm *>());
        QCOMPARE(readInvoiceMailText(*office.database)->rowVersion, 0);
        subject.setText(u"請求書 {number}"_s);
        QCOMPARE(child<Label>(page, "previewSubject").text(), u"請求書 1000000001"_s);
        save(*page.findChild<InvoiceMailForm *>());
        QCOMPARE(readInvoiceMailText(*office.database)->text.subject, u"請求書 {number}"_s);
    }

    void theLogTellsAndMends()
    {
        const MailServer server(u"plain"_s);
        Office office;
        office.setUp(server);
        const qint64 dead = office.queue(u"dead@example.jp"_s);
        const qint64 good = office.queue(u"good@example.jp"_s);
        Desk desk = office.services.desk();
        JobContext context;
        QCOMPARE(runDuties(desk, {mailDuty(office.secrets.source())}, context).done, 2);
        const qint64 waiting = office.queue(u"later@example.jp"_s, 3600);

        MailLogPage page(office.services);
        page.resize(1200, 700);
        page.show();
        auto &view = child<TableView>(page, "mails");
        auto *table = qobject_cast<MailTable *>(view.model());
        QTRY_COMPARE(table->rowCount(), 3);
        QTest::mouseClick(&child<FilterChip>(page, "failed"), Qt::LeftButton);
        QTRY_COMPARE(table->rowCount(), 1);
        QTRY_VERIFY(table->idAt(0));
        QCOMPARE(*table->idAt(0), dead);
        view.setCurrentIndex(table->index(0, 0));
        auto &pane = child<MailPane>(page, "mailPane");
        QTRY_VERIFY(child<Button>(pane, "retry").isVisible());
        QVERIFY(!child<Button>(pane, "settle").isVisible());
        QTest::mouseClick(&child<Button>(pane, "retry"), Qt::LeftButton);
        QCOMPARE(office.stateOf(dead), MailState::Waiting);
        QTest::mouseClick(&child<FilterChip>(page, "all"), Qt::LeftButton);

        page.open(waiting);
        QTRY_VERIFY(child<Button>(pane, "undo").isVisible());
        QTest::mouseClick(&child<Button>(pane, "undo"), Qt::LeftButton);
        QCOMPARE(office.stateOf(waiting), MailState::Undone);
        QTRY_VERIFY(!child<Button>(pane, "undo").isVisible());

        page.open(good);
        QSignalSpy opened(&page, &Page::navigateRequested);
        QTRY_VERIFY(child<Button>(pane, "openAbout").isVisible());
        QTest::mouseClick(&child<Button>(pane, "openAbout"), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), u"invoices"_s);
        QCOMPARE(opened[0][1].toLongLong(), 7);
    }

    void theOpenDesktopSends()
    {
        const MailServer server(u"plain"_s);
        Office office;
        office.setUp(server);
        DutyRunner runner(office.database->location(), &office.hub, office.clock, Actor::owner(u"中野"_s),
                          {mailDuty(office.secrets.source())});
        QSignalSpy done(&runner, &DutyRunner::done);
        runner.start(20);
        const qint64 held = office.queue(u"held@example.jp"_s, 10);
        const qint64 now = office.queue(u"now@example.jp"_s);
        QTRY_COMPARE(office.stateOf(now), MailState::Sent);
        QCOMPARE(office.stateOf(held), MailState::Waiting);
        office.clock.set(office.clock.now().addSecs(10));
        QTRY_COMPARE(office.stateOf(held), MailState::Sent);
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(server.mails().size(), 2);
    }
};

QTEST_MAIN(TestMailPages)
#include "tst_mailpages.moc"
