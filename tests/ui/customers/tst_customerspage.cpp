// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audittable.h"
#include "models/customers/addcustomer.h"
#include "models/customers/contactstore.h"
#include "models/customers/customerstore.h"
#include "models/customers/editcustomer.h"
#include "models/jobs/jobqueue.h"
#include "models/storage/transaction.h"
#include "tests/support/corporatenumbers.h"
#include "tests/support/engines.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/importkinds.h"
#include "ui/kit/appearance.h"
#include "ui/kit/banner.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/kit/textarea.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

const FixedClock fixedClock{QDateTime(QDate(2026, 4, 28), QTime(3, 0), Qt::UTC)};

/// A page on a fresh database with three customers, shown.
struct Screen
{
    std::unique_ptr<Database> database;
    ChangeHub hub;
    JobQueue queue;
    std::unique_ptr<CustomersPage> page;

    explicit Screen(std::unique_ptr<Database> fresh, const QStringList &names = {u"甲"_s, u"乙"_s, u"丙"_s})
        : database(std::move(fresh))
        , queue(database->location(), &hub)
    {
        database->setChangeHub(&hub);
        for (const QString &name : names) {
            CustomerFields fields;
            fields.name = name;
            fields.corporateNumber = nextCorporateNumber();
            Desk here = desk();
            if (!addCustomer(here, fields, newOperation()))
                qFatal("no customer");
        }
        openPage();
    }
    Desk desk() { return {*database, fixedClock, Actor::owner(u"中野"_s)}; }
    void openPage()
    {
        page = std::make_unique<CustomersPage>(desk(), hub, queue);
        page->resize(1240, 800);
        page->show();
    }
    Customer stored(const QString &name) { return CustomerStore(*database).named(name)->front(); }
    TableView *table() const { return page->findChild<TableView *>(u"customers"_s); }
    QLineEdit *field(const QString &name) const { return page->findChild<QLineEdit *>(name); }
    QAbstractButton *button(const QString &name) const { return page->findChild<QAbstractButton *>(name); }
    bool rowsAre(int count) const
    {
        const auto *model = table()->model();
        return model->rowCount() == count &&
               (count == 0 || model->index(count - 1, 0).data().toString() != u"…"_s);
    }
    void clickRow(const QString &name) const
    {
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        QTRY_VERIFY(!table()->model()->match(table()->model()->index(0, 0), Qt::DisplayRole, name).isEmpty());
        const QModelIndex index =
            table()->model()->match(table()->model()->index(0, 0), Qt::DisplayRole, name).first();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
    }
};

void type(QLineEdit *field, const QString &text)
{
    field->selectAll();
    field->setFocus();
    QTest::keyClicks(field, text);
}

bool shows(const QWidget *widget, const QString &words)
{
    const auto labels = widget->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace

class CustomersPageTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

private slots:
    void init() { QSettings().clear(); }

    void editsByClickAndKey_data() { Engines::addRows(); }
    void editsByClickAndKey()
    {
        QFETCH(Engine, engine);
        Screen screen(m_engines.fresh(engine));
        screen.clickRow(u"乙"_s);
        QCOMPARE(screen.field(u"name"_s)->text(), u"乙"_s);
        type(screen.field(u"postal_code"_s), u"12"_s);
        QVERIFY(screen.button(u"save"_s)->isEnabled());
        QTest::keyClick(screen.field(u"postal_code"_s), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shows(screen.page.get(), u"7 digits"_s));
        QCOMPARE(screen.stored(u"乙"_s).rowVersion, 1);
        type(screen.field(u"postal_code"_s), u"0600001"_s);
        type(screen.field(u"phone"_s), u"011"_s);
        QTest::mouseClick(screen.button(u"save"_s), Qt::LeftButton);
        QCOMPARE(screen.stored(u"乙"_s).fields.postalCode, u"060-0001"_s);
        QCOMPARE(screen.field(u"postal_code"_s)->text(), u"060-0001"_s);
        QVERIFY(!screen.button(u"save"_s)->isEnabled());
        QVERIFY(screen.page->unsavedWords().isEmpty());
    }

    void addsACustomer()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite), {});
        QTRY_VERIFY(shows(screen.page.get(), u"No customers yet"_s));
        QTest::keyClick(screen.page.get(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(screen.field(u"name"_s), u"Acme"_s);
        type(screen.field(u"corporate_number"_s), u"4430001027574"_s);
        QTest::mouseClick(screen.button(u"save"_s), Qt::LeftButton);
        QVERIFY(shows(screen.page.get(), u"check digit"_s));
        type(screen.field(u"corporate_number"_s), u"3430001027574"_s);
        QTest::mouseClick(screen.button(u"save"_s), Qt::LeftButton);
        QCOMPARE(CustomerStore(*screen.database).all()->size(), std::size_t(1));
        QTRY_VERIFY(screen.rowsAre(1));
        QTRY_COMPARE(screen.table()->currentIndex().data().toString(), u"Acme"_s);
    }

    void typedTextIsKept()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        screen.clickRow(u"甲"_s);
        type(screen.field(u"phone"_s), u"011"_s);
        screen.clickRow(u"丙"_s);
        QVERIFY(screen.field(u"phone"_s)->text().isEmpty());
        QVERIFY(screen.page->unsavedWords().contains(u"甲"_s));
        screen.openPage(); // as after a crash
        QVERIFY(screen.page->unsavedWords().contains(u"甲"_s));
        screen.clickRow(u"甲"_s);
        QCOMPARE(screen.field(u"phone"_s)->text(), u"011"_s);
        QVERIFY(screen.stored(u"甲"_s).fields.phone.isEmpty());
        QTest::mouseClick(screen.button(u"undo"_s), Qt::LeftButton);
        QVERIFY(screen.page->unsavedWords().isEmpty());
    }

    void mergesWhatOthersSave()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        screen.clickRow(u"甲"_s);
        type(screen.field(u"phone"_s), u"mine"_s);
        const Customer before = screen.stored(u"甲"_s);
        CustomerEdit edit{before.id, before.rowVersion, before.fields};
        edit.fields.department = u"総務部"_s;
        edit.fields.phone = u"theirs"_s;
        screen.database->setChangeHub(nullptr); // another desk, whose word has not come yet
        Desk other = screen.desk();
        CHOBA_VERIFY(editCustomer(other, edit, newOperation()));
        QTest::mouseClick(screen.button(u"save"_s), Qt::LeftButton);
        QVERIFY(shows(screen.page.get(), other.actor.name)); // who it was
        auto *conflict = screen.page->findChild<QWidget *>(u"conflict_phone"_s);
        QVERIFY(conflict);
        QVERIFY(!screen.page->findChild<QWidget *>(u"conflict_department"_s));
        QVERIFY(!screen.button(u"save"_s)->isEnabled());
        QVERIFY(shows(conflict, u"theirs"_s));
        auto *choice = conflict->findChild<SegmentedControl *>();
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Right);
        QTest::keyClick(choice, Qt::Key_Right); // mine
        QCOMPARE(screen.field(u"department"_s)->text(), u"総務部"_s);
        QCOMPARE(screen.field(u"phone"_s)->text(), u"mine"_s);
        QTest::mouseClick(screen.button(u"save"_s), Qt::LeftButton);
        QCOMPARE(screen.stored(u"甲"_s).fields.phone, u"mine"_s);
        QCOMPARE(screen.stored(u"甲"_s).fields.department, u"総務部"_s);
    }

    void keepsContactsAndNotes_data() { Engines::addRows(); }
    void keepsContactsAndNotes()
    {
        QFETCH(Engine, engine);
        Screen screen(m_engines.fresh(engine));
        screen.clickRow(u"乙"_s);
        const qint64 id = screen.stored(u"乙"_s).id;
        auto *tabs = screen.page->findChild<QTabBar *>();
        tabs->setCurrentIndex(1);
        QTest::mouseClick(screen.button(u"addContact"_s), Qt::LeftButton);
        auto *dialog = screen.page->findChild<QDialog *>(u"contact"_s);
        QVERIFY(dialog);
        auto *verb = dialog->findChild<QAbstractButton *>(u"verb"_s);
        QTest::mouseClick(verb, Qt::LeftButton);
        QVERIFY(shows(dialog, u"needs a name"_s));
        type(dialog->findChild<QLineEdit *>(u"name"_s), u"Tanaka"_s);
        type(dialog->findChild<QLineEdit *>(u"emails"_s), u"t@x.jp, u@x.jp"_s);
        QTest::mouseClick(verb, Qt::LeftButton);
        const auto contacts = ContactStore(*screen.database).ofCustomer(id);
        CHOBA_VERIFY(contacts);
        QCOMPARE(contacts->size(), std::size_t(1));
        QCOMPARE(contacts->front().fields.emails.size(), 2);
        auto *list = screen.page->findChild<TableView *>(u"contacts"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(!screen.button(u"removeContact"_s)->isEnabled());
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::mouseClick(screen.button(u"removeContact"_s), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(shows(screen.page.get(), u"Tanaka is no contact any more"_s));

        tabs->setCurrentIndex(3);
        auto *note = screen.page->findChild<TextArea *>(u"note"_s);
        QVERIFY(!screen.button(u"addNote"_s)->isEnabled());
        note->setText(u"約束"_s);
        screen.clickRow(u"甲"_s);
        QVERIFY(note->text().isEmpty());
        QVERIFY(screen.page->unsavedWords().contains(u"乙"_s));
        screen.clickRow(u"乙"_s);
        QCOMPARE(note->text(), u"約束"_s);
        QTest::mouseClick(screen.button(u"addNote"_s), Qt::LeftButton);
        QVERIFY(shows(screen.page.get(), u"約束"_s));
        QVERIFY(note->text().isEmpty() && screen.page->unsavedWords().isEmpty());

        tabs->setCurrentIndex(4);
        auto *history = screen.page->findChild<TableView *>(u"history"_s);
        QTRY_COMPARE(history->model()->rowCount(), 4); // added, contact in and out, note
        QTRY_COMPARE(history->model()->index(0, AuditTable::Action).data().toString(), u"Note added"_s);
    }

    void theLimitIsTheSalesManagers()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        Desk sales = screen.desk();
        sales.actor.may.remove(Permission::SetCreditLimits);
        screen.page = std::make_unique<CustomersPage>(sales, screen.hub, screen.queue);
        screen.page->resize(1240, 800);
        screen.page->show();
        screen.clickRow(u"甲"_s);
        QVERIFY(screen.field(u"credit_limit_jpy"_s)->isReadOnly());
        QVERIFY(!screen.field(u"csm"_s)->isReadOnly());
        screen.openPage();
        screen.clickRow(u"甲"_s);
        screen.field(u"credit_limit_jpy"_s)->setText(u"５００００"_s); // as pasted
        QTest::mouseClick(screen.page->findChild<QAbstractButton *>(u"cdn"_s), Qt::LeftButton);
        QTest::mouseClick(screen.button(u"save"_s), Qt::LeftButton);
        QCOMPARE(screen.stored(u"甲"_s).fields.creditLimit, u"50000"_s);
        QCOMPARE(screen.stored(u"甲"_s).fields.serviceKinds, QStringList{u"cdn"_s});
        QCOMPARE(screen.field(u"credit_limit_jpy"_s)->text(), u"¥50,000"_s);
    }

    void warnsOfDuplicatesWhileTyping_data() { Engines::addRows(); }
    void warnsOfDuplicatesWhileTyping()
    {
        QFETCH(Engine, engine);
        Screen screen(m_engines.fresh(engine), {u"Midori Inc."_s, u"乙"_s});
        screen.page->findChild<QAction *>(u"add"_s)->trigger();
        auto *warning = screen.page->findChild<Banner *>(u"duplicates"_s);
        type(screen.field(u"name"_s), u"Midor"_s);
        QTest::qWait(500);
        QVERIFY(!warning->isVisible());
        QTest::keyClicks(screen.field(u"name"_s), u"i"_s);
        QTRY_VERIFY(warning->isVisible());
        QVERIFY(warning->sentence().contains(u"Midori Inc."_s));
        QVERIFY(warning->sentence().contains(u"same name"_s));
        QTest::keyClicks(screen.field(u"name"_s), u"kawa"_s);
        QTRY_VERIFY(!warning->isVisible());
        screen.field(u"name"_s)->setText(u"midori"_s);
        QTRY_VERIFY(warning->isVisible());
        emit warning->linkActivated();
        QCOMPARE(screen.field(u"name"_s)->text(), u"Midori Inc."_s); // the other one; the new one is a draft
        QVERIFY(!warning->isVisible());
        QVERIFY(screen.page->unsavedWords().contains(u"New customer"_s));
    }

    void mergesTwo_data() { Engines::addRows(); }
    void mergesTwo()
    {
        QFETCH(Engine, engine);
        Screen screen(m_engines.fresh(engine));
        screen.clickRow(u"甲"_s);
        QTest::mouseClick(screen.button(u"merge"_s), Qt::LeftButton);
        auto *dialog = screen.page->findChild<QDialog *>(u"mergeCustomer"_s);
        QVERIFY(dialog);
        auto *verb = dialog->findChild<QAbstractButton *>(u"verb"_s);
        auto *into = dialog->findChild<QLineEdit *>(u"into"_s);
        into->setText(QString::number(screen.stored(u"乙"_s).id));
        QTest::keyClick(into, Qt::Key_Tab);
        emit into->editingFinished();
        QVERIFY(shows(dialog, u"corporate numbers differ"_s));
        QTest::mouseClick(verb, Qt::LeftButton);
        QVERIFY(shows(dialog, u"Say why"_s));
        dialog->findChild<TextArea *>(u"reason"_s)->setText(u"同じ会社"_s);
        QTest::mouseClick(verb, Qt::LeftButton);
        QCOMPARE(screen.stored(u"甲"_s).mergedInto, screen.stored(u"乙"_s).id);
        QTRY_COMPARE(screen.field(u"name"_s)->text(), u"乙"_s);
        QTRY_VERIFY(screen.rowsAre(2)); // the merged one is found, not listed
        auto *search = qobject_cast<SearchField *>(screen.page->searchWidget());
        search->setText(u"甲"_s);
        QTRY_VERIFY(screen.rowsAre(1));
        screen.clickRow(u"甲"_s);
        auto *merged = screen.page->findChild<Banner *>(u"merged"_s);
        QVERIFY(merged->isVisible() && merged->sentence().contains(u"乙"_s));
        QVERIFY(!screen.field(u"phone"_s)->isEnabled());
        QVERIFY(!screen.button(u"merge"_s)->isVisible());
        emit merged->linkActivated();
        QCOMPARE(screen.field(u"name"_s)->text(), u"乙"_s);
        QVERIFY(screen.field(u"phone"_s)->isEnabled());
    }

    void searches()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        QTRY_VERIFY(screen.rowsAre(3));
        auto *search = qobject_cast<SearchField *>(screen.page->searchWidget());
        search->setFocus();
        search->setText(u"丙"_s);
        QTRY_VERIFY(screen.rowsAre(1));
        search->setText(u"nobody"_s);
        QTRY_VERIFY(shows(screen.page.get(), u"No customer matches"_s));
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(screen.rowsAre(3));
    }

    void showsTheFateOfEachRowAndImports_data() { Engines::addRows(); }
    void showsTheFateOfEachRowAndImports()
    {
        QFETCH(Engine, engine);
        Screen screen(m_engines.fresh(engine));
        QTemporaryDir folder;
        QFile file(folder.filePath(u"c.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        // 顧客名,法人番号 in CP932
        file.write(
            "\x8C\xDA\x8B\x71\x96\xBC,\x96\x40\x90\x6C\x94\xD4\x8D\x86\r\nnew,3430001027574\r\nbad,1\r\n");
        file.close();
        ImportListDialog dialog(screen.desk(), screen.queue, file.fileName(), customerImport());
        dialog.show();
        auto *import = dialog.findChild<QAbstractButton *>(u"import"_s);
        auto *view = dialog.findChild<TableView *>();
        QVERIFY(shows(&dialog, u"CP932"_s));
        QCOMPARE(view->model()->rowCount(), 2);
        QVERIFY(!import->isEnabled());
        QTest::mouseClick(dialog.findChild<QAbstractButton *>(u"onlyProblems"_s), Qt::LeftButton);
        QCOMPARE(view->model()->rowCount(), 1);
        QTest::keyClick(dialog.findChild<QAbstractButton *>(u"leaveOut"_s), Qt::Key_Space);
        QVERIFY(import->isEnabled());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_COMPARE(accepted.count(), 1);
        QCOMPARE(CustomerStore(*screen.database).all()->size(), std::size_t(4));
        QTRY_VERIFY(screen.rowsAre(4));
    }

    void saysWhatIsWrongWithAFile()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        QTemporaryDir folder;
        QFile file(folder.filePath(u"c.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name\n\"open\n");
        file.close();
        ImportListDialog dialog(screen.desk(), screen.queue, file.fileName(), customerImport());
        dialog.show();
        QVERIFY(shows(&dialog, u"Line 2"_s));
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"import"_s)->isEnabled());
    }
};

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"choba-customerspage-test"_s);
    Appearance appearance(application);
    CustomersPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_customerspage.moc"
