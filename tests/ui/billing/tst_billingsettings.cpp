// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/saveissuerprofile.h"
#include "tests/ui/billing/billingdesk.h"
#include "ui/billing/billingsettingspage.h"
#include "ui/billing/invoicepdfpanel.h"
#include "ui/billing/ratesdialog.h"
#include "ui/kit/appearance.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/conflictpanel.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/kit/underlinedtabs.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardPaths>

using namespace choba;

class BillingSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void everyProblemStandsBesideItsField()
    {
        BillingDesk desk;
        BillingSettingsPage page(desk.services);
        page.resize(1200, 800);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *name = child<QLineEdit>(page, "name");
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("Sample Cloud KK"));
        QVERIFY(!page.unsavedWords().isEmpty());
        QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(child<QLineEdit>(page, "registration_number")->property("problem").toBool());
        QVERIFY(child<QLineEdit>(page, "postal_code")->property("problem").toBool());
        QVERIFY(child<QPlainTextEdit>(page, "bank_accounts")->property("problem").toBool());
        QVERIFY(!name->property("problem").toBool());
        QCOMPARE(readIssuerProfile(desk.database())->rowVersion, 0);
    }

    void savedAndShownOnTheSample()
    {
        BillingDesk desk;
        CHOBA_VERIFY(desk.sample().saveIssuer());
        BillingSettingsPage page(desk.services);
        page.resize(1200, 800);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *sample = page.findChild<InvoicePdfPanel *>();
        QTRY_VERIFY_WITH_TIMEOUT(sample->pageCount() == 1, 20'000);
        const QByteArray before = sample->bytes();
        auto *phone = child<QLineEdit>(page, "phone");
        phone->setFocus();
        phone->selectAll();
        QTest::keyClicks(phone, QStringLiteral("03-1111-2222"));
        QTRY_VERIFY_WITH_TIMEOUT(sample->bytes() != before && sample->pageCount() == 1, 20'000);
        QTest::keyClick(phone, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(page.unsavedWords().isEmpty());
        QCOMPARE(readIssuerProfile(desk.database())->profile.phone, QStringLiteral("03-1111-2222"));
    }

    void somebodyElsesChangeIsNotOverwritten()
    {
        BillingDesk desk;
        CHOBA_VERIFY(desk.sample().saveIssuer());
        BillingSettingsPage page(desk.services);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *phone = child<QLineEdit>(page, "phone");
        phone->setFocus();
        QTest::keyClicks(phone, QStringLiteral("9"));
        auto stored = readIssuerProfile(desk.database());
        CHOBA_VERIFY(stored);
        stored->profile.name = QStringLiteral("他の人の会社");
        stored->profile.phone = QStringLiteral("06-0000-0000");
        Desk other = desk.services.desk();
        other.actor = Actor::owner(QStringLiteral("田中"));
        CHOBA_VERIFY(saveIssuerProfile(other, stored->profile, stored->rowVersion));
        const QString mine = phone->text();
        QTest::keyClick(phone, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!page.unsavedWords().isEmpty());
        QCOMPARE(readIssuerProfile(desk.database())->profile.phone, QStringLiteral("06-0000-0000"));
        auto *panel = page.findChild<ConflictPanel *>();
        QVERIFY(panel->findChild<Banner *>()->sentence().contains(QStringLiteral("田中")));
        QVERIFY(panel->findChild<QWidget *>(QStringLiteral("conflict_phone")));
        QVERIFY(!panel->findChild<QWidget *>(QStringLiteral("conflict_name")));
        QCOMPARE(child<QLineEdit>(page, "name")->text(), QStringLiteral("他の人の会社")); // taken over
        QCOMPARE(phone->text(), mine);
        auto *choice = panel->findChild<SegmentedControl *>();
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Right);
        QTest::keyClick(choice, Qt::Key_Right);
        QTest::keyClick(phone, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(page.unsavedWords().isEmpty());
        QCOMPARE(readIssuerProfile(desk.database())->profile.phone, mine);
        QCOMPARE(readIssuerProfile(desk.database())->profile.name, QStringLiteral("他の人の会社"));
    }

    void aWrongRegistrationNumberIsToldAtOnce()
    {
        BillingDesk desk;
        BillingSettingsPage page(desk.services);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *number = child<QLineEdit>(page, "registration_number");
        number->setFocus();
        QTest::keyClicks(number, QStringLiteral("T1234567890123"));
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(number->property("problem").toBool());
    }

    void ratesAndRulesAreListed()
    {
        BillingDesk desk;
        CHOBA_VERIFY(desk.import());
        BillingSettingsPage page(desk.services);
        page.resize(1200, 800);
        page.show();
        page.open(QStringLiteral("rates"));
        auto *rates = child<TableView>(page, "exchangeRates");
        QTRY_VERIFY(rates->isVisible());
        QCOMPARE(rates->model()->rowCount(), 1);
        page.setMonth(SampleMonth::month());
        QTest::mouseClick(child<Button>(page, "enterRate"), Qt::LeftButton);
        auto *dialog = page.findChild<RatesDialog *>();
        QVERIFY(dialog);
        dialog->reject();
        page.open(QStringLiteral("rules"));
        QVERIFY(child<TableView>(page, "rules")->model()->rowCount() > 100);
    }
};

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication app(argc, argv);
    const Appearance appearance(app);
    BillingSettingsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_billingsettings.moc"
