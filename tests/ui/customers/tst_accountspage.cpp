// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/accountstore.h"
#include "models/customers/addcustomer.h"
#include "models/customers/assignaccount.h"
#include "models/customers/contractstore.h"
#include "models/jobs/jobqueue.h"
#include "models/rulebook/rulebook.h"
#include "models/storage/transaction.h"
#include "tests/support/corporatenumbers.h"
#include "tests/support/engines.h"
#include "ui/customers/accountspage.h"
#include "ui/kit/appearance.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/label.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

const FixedClock fixedClock{QDateTime(QDate(2026, 4, 28), QTime(3, 0), Qt::UTC)};
const QString ours = u"100000000001"_s;
const QString unknown = u"222911487730"_s;

struct Screen
{
    std::unique_ptr<Database> database;
    ChangeHub hub;
    RuleBook rules = *RuleBook::shipped();
    JobQueue queue;
    std::unique_ptr<AccountsPage> page;

    explicit Screen(std::unique_ptr<Database> fresh)
        : database(std::move(fresh))
        , queue(database->location(), &hub)
    {
        database->setChangeHub(&hub);
        Desk here = desk();
        CustomerFields fields;
        for (const QString &name : {u"Alpha"_s, u"Beta"_s}) {
            fields.name = name;
            fields.corporateNumber = nextCorporateNumber();
            if (!addCustomer(here, fields, newOperation()))
                qFatal("no customer");
        }
        if (!assignAccount(here, rules, {ours, 1, ContractPlan::Prime, Month(2026, 1), SupportPlan::Basic},
                           newOperation()) ||
            !AccountStore(*database).recordSeen(u"p"_s, Month(2026, 3), {ours, unknown}))
            qFatal("no accounts");
        page = std::make_unique<AccountsPage>(desk(), rules, hub, queue);
        page->resize(1240, 800);
        page->show();
        (void)QTest::qWaitForWindowActive(page.get());
    }
    Desk desk() { return {*database, fixedClock, Actor::owner(u"中野"_s)}; }
    TableView *table() const { return page->findChild<TableView *>(u"accounts"_s); }
    QStringList ids() const
    {
        QStringList result;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            result.append(table()->model()->index(row, 0).data(AccountTable::AccountIdRole).toString());
        return result;
    }
    void clickRow(int row) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(row, 0)).center());
    }
    QAbstractButton *button(const QString &text) const
    {
        const auto buttons = page->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QAction *action(const QString &text) const
    {
        const auto actions = page->actions();
        for (QAction *action : actions) {
            if (action->text() == text && action->isVisible())
                return action;
        }
        return nullptr;
    }
    FormDialog *dialog(const QString &name) const { return page->findChild<FormDialog *>(name); }
    std::vector<Contract> contracts(const QString &id)
    {
        const auto account = AccountStore(*database).meant(id);
        return account ? *ContractStore(*database).ofAccount(account->id) : std::vector<Contract>{};
    }
};

void pressVerb(const FormDialog *dialog)
{
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"verb"_s), Qt::LeftButton);
}

bool shows(const QWidget *widget, const QString &words)
{
    const auto labels = widget->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace

class AccountsPageTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

private slots:
    void init() { QSettings().clear(); }

    void assignsWhatUsageBrought_data() { Engines::addRows(); }
    void assignsWhatUsageBrought()
    {
        QFETCH(Engine, engine);
        Screen screen(m_engines.fresh(engine));
        QTRY_COMPARE(screen.ids(), (QStringList{unknown, ours})); // the unassigned one first
        screen.clickRow(0);
        QVERIFY(shows(screen.page.get(), u"Usage from 2026-03 to 2026-03"_s));
        QVERIFY(!screen.action(u"Cancel the account…"_s));
        QTest::mouseClick(screen.button(u"Assign…"_s), Qt::LeftButton);
        FormDialog *dialog = screen.dialog(u"assignAccount"_s);
        QVERIFY(dialog);
        pressVerb(dialog);
        QVERIFY(shows(dialog, u"Say whose account it is."_s));
        auto *customer = dialog->findChild<QLineEdit *>(u"customer"_s);
        QTest::keyClicks(customer, u"bet"_s);
        QCOMPARE(customer->completer()->popup()->model()->rowCount(), 1);
        QTest::keyClick(customer->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(customer->completer()->popup(), Qt::Key_Return);
        QCOMPARE(customer->text(), u"Beta (#2)"_s);
        pressVerb(dialog);
        const auto contracts = screen.contracts(unknown);
        QCOMPARE(contracts.size(), std::size_t(1));
        QCOMPARE(contracts.front().customerId, 2);
        QCOMPARE(contracts.front().from, Month(2026, 3));
        QTRY_COMPARE(screen.ids(), (QStringList{ours, unknown}));
        QTRY_COMPARE(screen.table()->currentIndex().row(), 1); // followed to its new place
        QVERIFY(shows(screen.page.get(), u"2229-1148-7730"_s));
    }

    void assignsManyAtOnce_data() { Engines::addRows(); }
    void assignsManyAtOnce()
    {
        QFETCH(Engine, engine);
        Screen screen(m_engines.fresh(engine));
        QTRY_COMPARE(screen.ids(), (QStringList{unknown, ours}));
        screen.table()->selectAll();
        QAction *bulk = screen.action(u"Assign 2 selected…"_s);
        QVERIFY(bulk && bulk->isEnabled());
        bulk->trigger();
        FormDialog *dialog = screen.dialog(u"assignAccounts"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<TableView *>()->model()->rowCount(), 2);
        pressVerb(dialog);
        QVERIFY(dialog->isVisible()); // nobody was chosen
        dialog->findChild<QLineEdit *>(u"customer"_s)->setText(u"2"_s);
        QVERIFY(shows(dialog, u"Beta"_s)); // what will be done is said before
        pressVerb(dialog);
        QTRY_COMPARE(screen.contracts(unknown).size(), std::size_t(1));
        QCOMPARE(screen.contracts(unknown).front().customerId, 2);
        // The other one is Alpha's and stays so: said for each.
        QTRY_VERIFY(screen.page->findChild<QDialog *>(u"assignedAccounts"_s));
        QCOMPARE(screen.contracts(ours).front().customerId, 1);
        QCOMPARE(screen.table()->selectedRowCount(), 2);
    }

    void addsAnAccountByKeys()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        QTest::keyClick(screen.page.get(), Qt::Key_N, Qt::ControlModifier);
        FormDialog *dialog = screen.dialog(u"assignAccount"_s);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"account"_s), u"1234"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"customer"_s), u"Alpha"_s);
        dialog->findChild<QLineEdit *>(u"customer"_s)->completer()->popup()->hide();
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"name"_s), Qt::Key_Return);
        QVERIFY(shows(dialog, u"12 digits"_s));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"account"_s), u"-5678-9012"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"test"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"name"_s), Qt::Key_Return);
        QCOMPARE(AccountStore(*screen.database).meant(u"123456789012"_s)->fields.name, u"test"_s);
        QVERIFY(AccountStore(*screen.database).meant(u"123456789012"_s)->fields.rootOurs);
    }

    void movesAndCancels()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        screen.page->open(ours);
        QTRY_COMPARE(screen.table()->currentIndex().row(), 1);
        screen.action(u"Change customer or contract…"_s)->trigger();
        FormDialog *move = screen.dialog(u"moveAccount"_s);
        QVERIFY(move);
        pressVerb(move);
        QVERIFY(shows(move, u"already"_s)); // nothing would change
        move->findChild<QComboBox *>(u"plan"_s)->setCurrentIndex(1);
        pressVerb(move);
        QCOMPARE(screen.contracts(ours).size(), std::size_t(2));
        QCOMPARE(screen.contracts(ours).back().from, Month(2026, 5));
        QTRY_VERIFY(shows(screen.page.get(), u"2026-01 – 2026-04"_s));

        screen.action(u"Cancel the account…"_s)->trigger();
        FormDialog *cancel = screen.dialog(u"cancelAccount"_s);
        QVERIFY(cancel);
        cancel->findChild<QDateEdit *>(u"on"_s)->setDate(QDate(2026, 4, 29)); // tomorrow
        pressVerb(cancel);
        QVERIFY(shows(cancel, u"today or earlier"_s));
        cancel->findChild<QDateEdit *>(u"on"_s)->setDate(QDate(2026, 4, 28));
        pressVerb(cancel);
        QCOMPARE(AccountStore(*screen.database).meant(ours)->state, AccountState::Cancelled);
        QVERIFY(!screen.action(u"Cancel the account…"_s));
        QVERIFY(screen.action(u"Assign…"_s));
    }

    void changesTheSupportPlan()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        screen.page->open(ours);
        QVERIFY(!screen.button(u"Plan done…"_s));
        QTest::mouseClick(screen.button(u"Support plan…"_s), Qt::LeftButton);
        FormDialog *request = screen.dialog(u"requestSupportPlan"_s);
        QVERIFY(request);
        auto *plan = request->findChild<QComboBox *>(u"plan"_s);
        plan->setCurrentText(u"Business"_s);
        pressVerb(request);
        QVERIFY(shows(request, u"2025-12-31"_s)); // no longer offered on Prime
        plan->setCurrentText(u"Business Plus"_s);
        pressVerb(request);
        QTRY_VERIFY(shows(screen.page.get(), u"due 2026-05-11"_s)); // over Golden Week
        QTest::mouseClick(screen.button(u"Plan done…"_s), Qt::LeftButton);
        FormDialog *done = screen.dialog(u"supportPlanDone"_s);
        QVERIFY(done);
        pressVerb(done);
        QVERIFY(!screen.button(u"Plan done…"_s));
        QTRY_COMPARE(screen.table()->model()->index(1, AccountTable::Support).data().toString(),
                     u"Business Plus"_s);
    }

    void editsAndKeepsDrafts()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        screen.page->open(ours);
        auto *project = screen.page->findChild<QLineEdit *>(u"project_name"_s);
        project->setText(u"基幹系"_s);
        screen.page->open(unknown);
        QVERIFY(screen.page->unsavedWords().contains(u"1000-0000-0001"_s));
        screen.page->open(ours);
        QCOMPARE(project->text(), u"基幹系"_s);
        screen.page->findChild<QAbstractButton *>(u"save"_s)->click();
        QCOMPARE(AccountStore(*screen.database).meant(ours)->fields.projectName, u"基幹系"_s);
        QVERIFY(screen.page->unsavedWords().isEmpty());
    }

    void filtersByStateAndLeadsToTheCustomer()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        QTRY_COMPARE(screen.ids().size(), qsizetype(2));
        QTest::keyClick(screen.page->findChild<QAbstractButton *>(u"standing1"_s), Qt::Key_Space);
        QTRY_COMPARE(screen.ids(), QStringList{ours});
        QTest::keyClick(screen.page->findChild<QAbstractButton *>(u"standing1"_s), Qt::Key_Space);
        QTest::keyClick(screen.page->findChild<QAbstractButton *>(u"standing2"_s), Qt::Key_Space);
        QTRY_VERIFY(shows(screen.page.get(), u"No account matches"_s));
        screen.page->open(ours);
        QSignalSpy asked(screen.page.get(), &Page::navigateRequested);
        for (LinkLabel *label : screen.page->findChildren<LinkLabel *>()) {
            if (label->linkText() == u"Alpha"_s)
                QTest::mouseClick(label, Qt::LeftButton, {}, {5, label->height() / 2});
        }
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().at(0).toString(), u"customers"_s);
    }
};

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"choba-accountspage-test"_s);
    Appearance appearance(application);
    AccountsPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accountspage.moc"
