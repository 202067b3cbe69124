// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/invoicetable.h"
#include "models/billing/sendinvoices.h"
#include "models/customers/customerstore.h"
#include "models/customers/editcustomer.h"
#include "models/mail/mailstore.h"
#include "models/mail/savemailsettings.h"
#include "models/storage/transaction.h"
#include "tests/ui/billing/billingdesk.h"
#include "ui/billing/invoicepane.h"
#include "ui/billing/invoicespage.h"
#include "ui/billing/senddialog.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/tableview.h"

#include <QAction>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace choba;
using namespace Qt::StringLiterals;

/// Sending from the page of invoices, to the outbox and back.
class TestSendFlow : public QObject
{
    Q_OBJECT

    struct Shown
    {
        BillingDesk desk;
        std::unique_ptr<InvoicesPage> page;
        TableView *view = nullptr;
        InvoiceTable *table = nullptr;

        Shown()
        {
            const auto prepared = [this]() -> Result<void> {
                CHOBA_TRY(desk.import());
                Desk here = desk.services.desk();
                CHOBA_TRY_ASSIGN(const std::vector<Customer> customers, CustomerStore(desk.database()).all());
                for (const Customer &customer : customers) {
                    CustomerFields fields = customer.fields;
                    fields.billingEmails = {u"keiri@example.jp"_s};
                    CHOBA_TRY(editCustomer(here, {customer.id, customer.rowVersion, fields}, newOperation()));
                }
                CHOBA_TRY(desk.close());
                return desk.issue({BillingDesk::account(1), BillingDesk::account(2)});
            }();
            if (!prepared)
                qFatal("%s", qPrintable(prepared.error().message + prepared.error().detail));
            page = std::make_unique<InvoicesPage>(desk.services);
            page->setMonth(SampleMonth::month());
            page->resize(1300, 800);
            page->show();
            view = child<TableView>(*page, "invoices");
            table = qobject_cast<InvoiceTable *>(view->model());
        }
        void setUpMail()
        {
            MailSettings settings;
            settings.server = u"localhost"_s;
            settings.from = {{}, u"billing@example.jp"_s};
            Desk here = desk.services.desk();
            QVERIFY(saveMailSettings(here, settings, 0));
        }
        void sendAll()
        {
            QTRY_COMPARE(table->rowCount(), 4);
            QTRY_VERIFY(table->idAt(3));
            view->selectAll();
            for (QAction *action : page->actions()) {
                if (action->text() == page->tr("Send by mail…"))
                    action->trigger();
            }
        }
        SendDialog *dialog() const { return page->findChild<SendDialog *>(); }
        Banner &bar() const { return *child<Banner>(*page, "sendBar"); }
        MailState stateOf(qint64 id) { return MailStore(desk.database()).read(id)->state; }
    };

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void asksForSettingsFirst()
    {
        Shown shown;
        QSignalSpy navigated(shown.page.get(), &Page::navigateRequested);
        shown.sendAll();
        QTRY_COMPARE(navigated.size(), 1);
        QCOMPARE(navigated[0][0].toString(), u"mail-settings"_s);
    }

    void sendsAndTakesBack()
    {
        Shown shown;
        shown.setUpMail();
        shown.desk.sample().clock().set(QDateTime(QDate(2026, 12, 1), QTime(1, 0), Qt::UTC));
        shown.sendAll();
        QTRY_VERIFY(shown.dialog());
        QCOMPARE(child<TableView>(*shown.dialog(), "sendList")->model()->rowCount(), 4);
        QTest::mouseClick(child<Button>(*shown.dialog(), "sendNow"), Qt::LeftButton);
        QTRY_VERIFY(shown.bar().isVisible());
        QVERIFY2(shown.bar().sentence().contains(u"10"_s), qPrintable(shown.bar().sentence()));
        QCOMPARE(shown.stateOf(1), MailState::Waiting);
        emit shown.bar().linkActivated();
        QCOMPARE(shown.stateOf(1), MailState::Undone);
        QCOMPARE(shown.stateOf(2), MailState::Undone);

        // Again, and this time the seconds pass.
        shown.sendAll();
        QTRY_VERIFY(shown.dialog());
        QTest::mouseClick(child<Button>(*shown.dialog(), "sendNow"), Qt::LeftButton);
        QTRY_VERIFY(shown.bar().sentence().contains(u"10"_s));
        shown.desk.sample().clock().set(QDateTime(QDate(2026, 12, 1), QTime(1, 0, 11), Qt::UTC));
        QTRY_VERIFY(!shown.bar().sentence().contains(u"10"_s));
        QCOMPARE(shown.stateOf(3), MailState::Waiting);

        // Nothing is left to send: the dialog says so.
        shown.sendAll();
        QTRY_VERIFY(shown.dialog() && shown.dialog()->isVisible());
        QVERIFY(!child<Button>(*shown.dialog(), "sendNow")->isEnabled());
    }

    void saysWhenTheMailLeaves()
    {
        Shown shown;
        shown.setUpMail();
        shown.sendAll(); // seen from 11-20, issued on 11-30
        QTRY_VERIFY(shown.dialog());
        QTest::mouseClick(child<Button>(*shown.dialog(), "sendNow"), Qt::LeftButton);
        QTRY_VERIFY(shown.bar().sentence().contains(u"2026-11-30"_s));
    }
};

QTEST_MAIN(TestSendFlow)
#include "tst_sendflow.moc"
