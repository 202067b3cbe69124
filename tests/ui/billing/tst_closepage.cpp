// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/classifyproduct.h"
#include "models/billing/decidetray.h"
#include "models/billing/invoicestore.h"
#include "models/billing/setexchangerate.h"
#include "models/billing/traytable.h"
#include "tests/ui/billing/billingdesk.h"
#include "ui/billing/choosedraftsdialog.h"
#include "ui/billing/classifydialog.h"
#include "ui/billing/closechecklist.h"
#include "ui/billing/closepage.h"
#include "ui/billing/pastclosesdialog.h"
#include "ui/billing/ratesdialog.h"
#include "ui/billing/tieoutdialog.h"
#include "ui/billing/traydialog.h"
#include "ui/kit/appearance.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/confirmdialog.h"
#include "ui/kit/conflictpanel.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace choba;

class ClosePageTest : public QObject
{
    Q_OBJECT

    struct Shown
    {
        BillingDesk desk;
        std::unique_ptr<ClosePage> page;

        explicit Shown(bool withRate = true)
        {
            const auto imported = desk.import(withRate);
            if (!imported)
                qFatal("%s", qPrintable(imported.error().message + imported.error().detail));
            page = std::make_unique<ClosePage>(desk.services);
            page->setMonth(SampleMonth::month());
            page->resize(1240, 860);
            page->show();
            page->refresh();
        }
        CloseCheckRow &row(const char *step) const
        {
            return *child<CloseCheckRow>(*page, (QByteArray("check_") + step).constData());
        }
        bool isOpen(CloseStep step) const
        {
            return page->overview() && page->overview()->check(step).state == StepState::ToDo;
        }
        void fix(const char *step) const
        {
            QTest::mouseClick(child<Button>(row(step), "fix"), Qt::LeftButton);
        }
        void recompute() const
        {
            for (Button *button : page->findChildren<Button *>()) {
                if (button->text().contains(QStringLiteral("Recompute")) ||
                    button->text() == QStringLiteral("Make the drafts"))
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        bool jobIsOver() { return !desk.jobs().jobs().empty() && desk.jobs().isIdle(); }
    };

    static Desk otherThan(const BillingDesk &desk)
    {
        Desk other = desk.services.desk();
        other.actor = Actor::owner(QStringLiteral("田中"));
        return other;
    }
    static void keepMine(const ConflictPanel &panel)
    {
        auto *choice = panel.findChild<SegmentedControl *>();
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Right);
        QTest::keyClick(choice, Qt::Key_Right);
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theChecklistSaysWhatIsOpen()
    {
        Shown shown;
        QTRY_VERIFY(shown.page->overview());
        const CloseOverview &overview = *shown.page->overview();
        QCOMPARE(overview.check(CloseStep::Usage).state, StepState::Done);
        QCOMPARE(overview.check(CloseStep::Rates).state, StepState::Done);
        QCOMPARE(overview.check(CloseStep::Products).open, 1);
        QCOMPARE(overview.check(CloseStep::Accounts).open, 1);
        QCOMPARE(overview.check(CloseStep::Tray).open, 1);
        QCOMPARE(overview.check(CloseStep::TieOut).state, StepState::Done);
        QCOMPARE(overview.ready, 2);
        QCOMPARE(overview.held, 2);
        QVERIFY(child<Button>(shown.row("products"), "fix")->isVisible());
        QVERIFY(!child<Button>(shown.row("products"), "view")->isVisible());
        QVERIFY(child<Button>(shown.row("rates"), "view")->isVisible());
        QVERIFY(!child<Button>(*shown.page, "issue")->isEnabled());
    }

    void aMissingRateIsEnteredInItsDialog()
    {
        Shown shown(false);
        QTRY_VERIFY(shown.isOpen(CloseStep::Rates));
        QVERIFY(!shown.page->overview()->now);
        shown.fix("rates");
        auto *dialog = shown.page->findChild<RatesDialog *>();
        QVERIFY(dialog);
        auto *field = child<QLineEdit>(*dialog, "rate_999999999999");
        QTest::keyClicks(field, QStringLiteral("abc"));
        QTest::mouseClick(child<Button>(*dialog, "verb"), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        field->clear();
        QTest::keyClicks(field, QStringLiteral("150.123"));
        QTest::mouseClick(child<Button>(*dialog, "verb"), Qt::LeftButton);
        QTRY_VERIFY(!shown.isOpen(CloseStep::Rates) && shown.page->overview()->now);
    }

    void anUnknownProductIsClassified()
    {
        Shown shown;
        QTRY_VERIFY(shown.isOpen(CloseStep::Products));
        shown.fix("products");
        auto *dialog = shown.page->findChild<ClassifyDialog *>();
        QVERIFY(dialog);
        auto *save = child<Button>(*dialog, "save");
        QVERIFY(!save->isEnabled());
        auto *choice = child<QComboBox>(*dialog, "class_AmazonNeverHeardOf");
        QTest::keyClick(choice, Qt::Key_Down);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!shown.isOpen(CloseStep::Products));
        QCOMPARE(shown.page->overview()->ready, 3);
        const auto classes = ProductClassStore(shown.desk.database()).all();
        CHOBA_VERIFY(classes);
        QCOMPARE(classes->at(QStringLiteral("AmazonNeverHeardOf")), ProductClass::Standard);
    }

    void aCreditIsDecidedWithAReason()
    {
        Shown shown;
        QTRY_VERIFY(shown.isOpen(CloseStep::Tray));
        shown.fix("tray");
        auto *dialog = shown.page->findChild<TrayDialog *>();
        QVERIFY(dialog);
        auto *view = child<TableView>(*dialog, "tray");
        QTRY_COMPARE(view->model()->rowCount(), 1);
        auto *decide = child<Button>(*dialog, "decide");
        QVERIFY(!decide->isEnabled());
        auto *choice = child<SegmentedControl>(*dialog, "choice");
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Left);
        QVERIFY(child<QComboBox>(*dialog, "class")->isVisible());
        QTest::keyClick(choice, Qt::Key_Right);
        QVERIFY(!child<QComboBox>(*dialog, "class")->isVisible());
        auto *reason = child<QLineEdit>(*dialog, "reason");
        QTest::keyClick(reason, Qt::Key_Return); // not yet
        QTest::keyClicks(reason, QStringLiteral("ours"));
        QVERIFY(decide->isEnabled());
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(!shown.isOpen(CloseStep::Tray));
        QVERIFY(dialog->isVisible());
        auto *table = qobject_cast<TrayTable *>(view->model());
        QTRY_VERIFY(table->rowCount() == 1 && table->entries().front().item.decision);
        QCOMPARE(table->entries().front().item.decision->choice, TrayChoice::Keep);
        QCOMPARE(table->entries().front().item.decision->by, QStringLiteral("中野"));
    }

    /// Another person has decided meanwhile: both decisions are shown, and the second is a choice.
    void anotherPersonsTrayDecisionIsShown()
    {
        Shown shown;
        QTRY_VERIFY(shown.isOpen(CloseStep::Tray));
        shown.fix("tray");
        auto *dialog = shown.page->findChild<TrayDialog *>();
        auto *view = child<TableView>(*dialog, "tray");
        QTRY_COMPARE(view->model()->rowCount(), 1);
        auto *reason = child<QLineEdit>(*dialog, "reason");
        QTest::keyClicks(reason, QStringLiteral("ours"));
        const TrayItem item = qobject_cast<TrayTable *>(view->model())->entries().front().item;
        const auto stored = [&] { return *TrayStore(shown.desk.database()).find(item.account, item.key); };
        Desk other = otherThan(shown.desk);
        TrayVerdict theirs;
        theirs.account = item.account;
        theirs.key = item.key;
        theirs.seenIn = SampleMonth::month();
        theirs.choice = TrayChoice::Bill;
        theirs.reason = QStringLiteral("promised");
        CHOBA_VERIFY(decideTray(other, shown.desk.services.rules, theirs));
        auto *decide = child<Button>(*dialog, "decide");
        QTest::mouseClick(decide, Qt::LeftButton);
        auto *panel = dialog->findChild<ConflictPanel *>();
        QVERIFY(panel->isVisible());
        QVERIFY(panel->findChild<Banner *>()->sentence().contains(other.actor.name));
        QVERIFY(!decide->isEnabled());
        QCOMPARE(reason->text(), QStringLiteral("ours"));
        QCOMPARE(stored()->item.decision->by, other.actor.name);
        keepMine(*panel);
        QVERIFY(decide->isEnabled());
        QTest::mouseClick(decide, Qt::LeftButton);
        QCOMPARE(stored()->item.decision->by, QStringLiteral("中野"));
        QCOMPARE(stored()->rowVersion, 2);
    }

    void anotherPersonsClassIsShown()
    {
        const QString code = QStringLiteral("AmazonNeverHeardOf");
        Shown shown;
        QTRY_VERIFY(shown.isOpen(CloseStep::Products));
        shown.fix("products");
        auto *dialog = shown.page->findChild<ClassifyDialog *>();
        auto *box = child<QComboBox>(*dialog, "class_AmazonNeverHeardOf");
        box->setCurrentIndex(1);
        Desk other = otherThan(shown.desk);
        CHOBA_VERIFY(classifyProduct(other, code, ProductClass::Undiscounted));
        auto *save = child<Button>(*dialog, "save");
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QVERIFY(!save->isEnabled());
        auto *panel = dialog->findChild<ConflictPanel *>();
        QVERIFY(panel->findChild<Banner *>()->sentence().contains(other.actor.name));
        auto *choice = panel->findChild<SegmentedControl *>();
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Right); // theirs
        QCOMPARE(box->currentData().toString(), spelled(ProductClass::Undiscounted));
        QTest::mouseClick(save, Qt::LeftButton);
        const auto stored = ProductClassStore(shown.desk.database()).find(code);
        CHOBA_VERIFY(stored);
        QCOMPARE((*stored)->decidedBy, other.actor.name);
        QCOMPARE((*stored)->rowVersion, 1);
    }

    void anotherPersonsRateIsShown()
    {
        Shown shown(false);
        QTRY_VERIFY(shown.isOpen(CloseStep::Rates));
        shown.fix("rates");
        auto *dialog = shown.page->findChild<RatesDialog *>();
        QTest::keyClicks(child<QLineEdit>(*dialog, "rate_999999999999"), QStringLiteral("150.5"));
        Desk other = otherThan(shown.desk);
        CHOBA_VERIFY(setExchangeRate(other, SampleMonth::month(), ExchangeRate::ofMicros(149'000'000),
                                     SampleMonth::payer()));
        auto *verb = child<Button>(*dialog, "verb");
        QTest::mouseClick(verb, Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QVERIFY(!verb->isEnabled());
        auto *panel = dialog->findChild<ConflictPanel *>();
        QVERIFY(panel->findChild<Banner *>()->sentence().contains(other.actor.name));
        keepMine(*panel);
        QTest::mouseClick(verb, Qt::LeftButton);
        const auto stored =
            ExchangeRateStore(shown.desk.database()).find(SampleMonth::payer(), SampleMonth::month());
        CHOBA_VERIFY(stored);
        QCOMPARE((*stored)->rate.micros(), qint64(150'500'000));
    }

    void theTieOutTakesAwssOwnTotal()
    {
        Shown shown;
        QTRY_VERIFY(shown.page->overview());
        QTest::mouseClick(child<Button>(shown.row("tieOut"), "view"), Qt::LeftButton);
        auto *dialog = shown.page->findChild<TieOutDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(child<QLineEdit>(*dialog, "awsTotal"), QStringLiteral("53,210"));
        QTest::mouseClick(child<Button>(*dialog, "enterTotal"), Qt::LeftButton);
        QTRY_VERIFY(shown.page->overview()->payers.front().awsTotal);
        QCOMPARE(shown.page->overview()->payers.front().awsTotal->amount(), 53'210);
    }

    void draftsAreMadeAndIssuedAsJobs()
    {
        Shown shown;
        QTRY_VERIFY(shown.page->overview());
        shown.recompute();
        QTRY_VERIFY(shown.jobIsOver());
        QTRY_COMPARE(shown.page->overview()->storedReady, 2);
        auto *issue = child<Button>(*shown.page, "issue");
        QTRY_VERIFY(issue->isEnabled());
        QTest::mouseClick(issue, Qt::LeftButton);
        QTRY_VERIFY(shown.page->findChild<ConfirmDialog *>());
        QTest::mouseClick(child<Button>(*shown.page->findChild<ConfirmDialog *>(), "verb"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.page->overview()->issued, 2, 30'000);
        QTRY_VERIFY(!issue->isEnabled());
        QVERIFY(shown.page->overview()->now);
    }

    void someDraftsAreChosen()
    {
        Shown shown;
        CHOBA_VERIFY(shown.desk.close());
        shown.page->refresh();
        QTRY_VERIFY(shown.page->overview() && shown.page->overview()->storedReady == 2);
        QTest::mouseClick(child<Button>(*shown.page, "choose"), Qt::LeftButton);
        auto *dialog = shown.page->findChild<ChooseDraftsDialog *>();
        QVERIFY(dialog);
        auto *view = child<TableView>(*dialog, "drafts");
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QTRY_VERIFY(view->model()->index(1, 0).data().toString() !=
                    QStringLiteral("…")); // as a person would wait
        view->setFocus();
        if (!view->currentIndex().isValid())
            view->selectionModel()->setCurrentIndex(view->model()->index(0, 0),
                                                    QItemSelectionModel::NoUpdate);
        QTest::keyClick(view, Qt::Key_Space);
        auto *go = child<Button>(*dialog, "issueChosen");
        QTRY_VERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY2(shown.page->findChild<ConfirmDialog *>(),
                     qPrintable(shown.page->findChild<Banner *>()->sentence()));
        QTest::mouseClick(child<Button>(*shown.page->findChild<ConfirmDialog *>(), "verb"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.page->overview()->issued, 1, 30'000);
    }

    void unassignedAccountsLeadToTheirPage()
    {
        Shown shown;
        QTRY_VERIFY(shown.isOpen(CloseStep::Accounts));
        QSignalSpy go(shown.page.get(), &Page::navigateRequested);
        shown.fix("accounts");
        QCOMPARE(go.front().front().toString(), QStringLiteral("accounts"));
        QCOMPARE(go.front().at(1).toString(), BillingDesk::account(7));
    }

    void pastClosesAreListedAndOpened()
    {
        Shown shown;
        CHOBA_VERIFY(shown.desk.close());
        CHOBA_VERIFY(shown.desk.issue({BillingDesk::account(1)}));
        CHOBA_VERIFY(shown.desk.close());
        for (Button *button : shown.page->findChildren<Button *>()) {
            if (button->text() == QLatin1String("Past closes"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        auto *dialog = shown.page->findChild<PastClosesDialog *>();
        QVERIFY(dialog);
        auto *closes = child<TableView>(*dialog, "closes");
        QTRY_COMPARE(closes->model()->rowCount(), 2);
        const auto cell = [&](int row, int column) {
            return closes->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, 0), SampleMonth::month().toString());
        QCOMPARE(cell(0, 2), QStringLiteral("中野"));
        QCOMPARE(cell(0, 3), QStringLiteral("1")); // the last run: one is issued already
        QCOMPARE(cell(1, 3), QStringLiteral("2"));
        QCOMPARE(cell(1, 4), QStringLiteral("2"));
        QCOMPARE(cell(1, 5), QStringLiteral("1"));
        QSignalSpy go(shown.page.get(), &Page::navigateRequested);
        closes->setFocus();
        QTest::keyClick(closes, Qt::Key_Return);
        QCOMPARE(go.count(), 1);
        QCOMPARE(go.front().at(1).toMap().value(QStringLiteral("month")).toInt(),
                 SampleMonth::month().index());
    }

    void theDifferencesFitTheirPlace()
    {
        Shown shown;
        shown.page->resize(1240, 824); // 1440×900 less navigation, top and status bar
        QTRY_VERIFY(shown.page->overview());
        auto *view = child<TableView>(*shown.page, "differences");
        QTRY_VERIFY(view->model()->rowCount() > 0);
        QVERIFY(!view->horizontalScrollBar()->isVisible());
        // Ten rows stand there without scrolling.
        QVERIFY(view->viewport()->height() >= 10 * view->verticalHeader()->defaultSectionSize());
    }

    void aMonthWithoutUsageAsksForTheImport()
    {
        Shown shown;
        QTRY_VERIFY(shown.page->overview());
        shown.page->setMonth(Month(2026, 9));
        QTRY_VERIFY(shown.page->overview() && shown.page->overview()->month == Month(2026, 9));
        QSignalSpy go(shown.page.get(), &Page::navigateRequested);
        shown.fix("usage");
        QCOMPARE(go.front().front().toString(), QStringLiteral("reports"));
    }
};

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication app(argc, argv);
    const Appearance appearance(app);
    ClosePageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_closepage.moc"
