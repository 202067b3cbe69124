// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/checkdatabase.h"
#include "tests/models/upkeep/issuedmonth.h"
#include "tests/support/engines.h"
#include "ui/kit/banner.h"
#include "ui/kit/factsgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/tableview.h"
#include "ui/upkeep/restoredialog.h"
#include "ui/upkeep/upkeeppage.h"
#include "ui/upkeep/upkeeppages.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

/// The page on a month with two issued invoices.
struct Screen
{
    std::unique_ptr<Database> database;
    SampleMonth sample;
    ChangeHub hub;
    JobQueue queue;
    UpkeepPages pages;
    UpkeepPage page;

    explicit Screen(std::unique_ptr<Database> fresh, const Permissions &may = Permissions::all())
        : database(std::move(fresh))
        , sample(*database)
        , queue(database->location(), &hub)
        , pages({database->location(), *database, sample.clock(), {u"中野"_s, may, {}}, queue, hub})
        , page(pages)
    {
        if (!prepareIssuedMonth(sample))
            qFatal("no month");
        database->setChangeHub(&hub);
        page.resize(1240, 700);
        page.show();
        page.refresh();
    }
    void trigger(const char *name)
    {
        for (QAction *action : page.actions()) {
            if (action->objectName() == QLatin1String(name))
                action->trigger();
        }
    }
    int rows() const { return page.findChild<TableView *>(u"results"_s)->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return page.findChild<TableView *>(u"results"_s)->model()->index(row, column).data().toString();
    }
    QString said() const { return page.findChild<Banner *>()->sentence(); }
    bool showsFact(const QString &value) const
    {
        const auto labels = page.findChild<FactsGrid *>(u"facts"_s)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(value); });
    }
    QDialog *dialog(const char *name) const { return page.findChild<QDialog *>(QLatin1String(name)); }
};

void click(QDialog *dialog, const char *button)
{
    dialog->findChild<QAbstractButton *>(QLatin1String(button))->click();
}

} // namespace

class UpkeepPageTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

private slots:
    void aCheckIsAListOfParts()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        QCOMPARE(screen.rows(), 0);
        screen.trigger("check");
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), int(allCheckParts.size()), 20'000);
        QVERIFY(screen.database->exec(u"UPDATE number_series SET next_number = next_number + 1"_s));
        screen.trigger("check");
        QTRY_COMPARE_WITH_TIMEOUT(screen.cell(6, CheckTable::Subject), u"1000000002"_s, 20'000);
        QVERIFY(!screen.cell(6, CheckTable::Message).isEmpty());
    }

    void aBackupIsToldOf()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"mine.tar"_s);
        screen.pages.backUp(file);
        QTRY_VERIFY_WITH_TIMEOUT(screen.said().contains(u"mine.tar"_s), 20'000);
        QVERIFY(QFile::exists(file));
        QTRY_VERIFY(screen.showsFact(u"mine.tar"_s));
        QVERIFY(screen.showsFact(u"中野"_s));
        screen.pages.backUp(file); // there already
        QTRY_VERIFY_WITH_TIMEOUT(screen.queue.jobs().back()->state() == JobState::Failed, 20'000);
        QTRY_COMPARE(screen.said(), screen.queue.jobs().back()->error().message);
    }

    void theScheduleIsSavedOrSaysWhyNot()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        const QTemporaryDir folder;
        screen.trigger("schedule");
        QTRY_VERIFY(screen.dialog("scheduleDialog"));
        QDialog *dialog = screen.dialog("scheduleDialog");
        auto *field = dialog->findChild<QLineEdit *>(u"folder"_s);
        QVERIFY(field);
        click(dialog, "verb");
        QVERIFY(dialog->isVisible());
        field->setText(folder.filePath(u"no"_s));
        click(dialog, "verb");
        QVERIFY(dialog->isVisible());
        field->setText(folder.path());
        click(dialog, "verb");
        QTRY_VERIFY(!screen.dialog("scheduleDialog"));
        QTRY_VERIFY(screen.showsFact(folder.path()));
        const auto stored = readBackupSchedule(*screen.database);
        QVERIFY(stored);
        QCOMPARE(stored->folder, folder.path());
        QCOMPARE(stored->keep, 14);

        screen.trigger("schedule");
        QTRY_VERIFY(screen.dialog("scheduleDialog"));
        click(screen.dialog("scheduleDialog"), "stop");
        QTRY_VERIFY(!readBackupSchedule(*screen.database)->isSet());
    }

    void aBackupIsRestoredBesideTheOpenOne()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"mine.tar"_s);
        screen.pages.backUp(file);
        QTRY_VERIFY_WITH_TIMEOUT(screen.said().contains(u"mine.tar"_s), 20'000);

        auto *dialog = new RestoreDialog(screen.pages.services(), file, &screen.page);
        connect(dialog, &RestoreDialog::chosen, &screen.pages, &UpkeepPages::restore);
        dialog->open();
        auto *verb = dialog->findChild<QAbstractButton *>(u"verb"_s);
        QVERIFY(!verb->isEnabled()); // not before it was read
        QTRY_VERIFY_WITH_TIMEOUT(verb->isEnabled(), 20'000);
        QString facts;
        for (const auto *label : dialog->findChild<FactsGrid *>(u"backupFacts"_s)->findChildren<QLabel *>())
            facts += label->text() + u'\n';
        QVERIFY2(facts.contains(u"1000000002"_s), qPrintable(facts)); // the last number
        auto *target = dialog->findChild<QLineEdit *>(u"target"_s);
        QVERIFY(!target->text().isEmpty());
        QVERIFY(!QFile::exists(target->text()));
        const QString suggested = target->text();
        for (const QString &wrong :
             {QString(), screen.database->location().filePath(), file, folder.filePath(u"no/where.db"_s)}) {
            target->setText(wrong);
            click(dialog, "verb");
            QVERIFY2(dialog->isVisible(), qPrintable(wrong));
        }
        target->setText(folder.filePath(u"restored.db"_s));
        QSignalSpy asked(&screen.pages, &UpkeepPages::openRequested);
        click(dialog, "verb");
        QTRY_VERIFY_WITH_TIMEOUT(screen.said().contains(u"restored.db"_s), 20'000);
        const auto restored = Database::open(DatabaseLocation::sqliteFile(folder.filePath(u"restored.db"_s)));
        CHOBA_VERIFY(restored);
        screen.page.findChild<Banner *>()->findChild<QAbstractButton *>(u"link"_s)->click();
        QCOMPARE(asked.count(), 1);
        QVERIFY(!QFile::exists(suggested));
        screen.pages.restore(file, DatabaseLocation::sqliteFile(folder.filePath(u"restored.db"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(screen.queue.jobs().back()->state() == JobState::Failed, 20'000);
        QCOMPARE(screen.queue.jobs().back()->error().kind,
                 ErrorKind::Conflict); // never over one that is there
    }

    void aDamagedBackupIsNotRestored()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"mine.tar"_s);
        screen.pages.backUp(file);
        QTRY_VERIFY_WITH_TIMEOUT(screen.said().contains(u"mine.tar"_s), 20'000);
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(damaged.size() / 2));
        QVERIFY(damaged.write("x", 1) == 1);
        damaged.close();
        auto *dialog = new RestoreDialog(screen.pages.services(), file, &screen.page);
        dialog->open();
        auto *banner = dialog->findChild<Banner *>();
        QTRY_VERIFY_WITH_TIMEOUT(screen.queue.jobs().back()->state() == JobState::Failed, 20'000);
        QTRY_COMPARE(banner->sentence(), screen.queue.jobs().back()->error().message);
        QVERIFY(!dialog->findChild<QAbstractButton *>(u"verb"_s)->isEnabled());
        click(dialog, "cancel");
    }

    void aCancelledRestoreLeavesNothing()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"mine.tar"_s);
        screen.pages.backUp(file);
        QTRY_VERIFY_WITH_TIMEOUT(screen.said().contains(u"mine.tar"_s), 20'000);
        screen.pages.restore(file, DatabaseLocation::sqliteFile(folder.filePath(u"restored.db"_s)));
        screen.queue.jobs().back()->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(screen.queue.jobs().back()->state() == JobState::Cancelled, 20'000);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"mine.tar"_s});
    }

    void whoMayNotRestoreSeesNoWay()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite), {Permission::BackUp});
        for (const QAction *action : screen.page.actions())
            QVERIFY(action->objectName() != u"restore"_s || !action->isVisible());
        screen.pages.restore(u"/nowhere.tar"_s, DatabaseLocation::sqliteFile(u"/nowhere.db"_s));
        QTRY_VERIFY_WITH_TIMEOUT(screen.queue.jobs().back()->state() == JobState::Failed, 20'000);
        QCOMPARE(screen.queue.jobs().back()->error().kind, ErrorKind::NotAllowed);
    }

    void theMoveGoesToAServer()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        screen.trigger("move");
        QTRY_VERIFY(screen.dialog("moveDialog"));
        QDialog *dialog = screen.dialog("moveDialog");
        auto *field = dialog->findChild<QLineEdit *>(u"db"_s);
        field->setText(u"sqlite:/tmp/other.db"_s);
        click(dialog, "verb");
        QVERIFY(dialog->isVisible());
        const DatabaseLocation to = m_engines.freshLocation(Engine::Postgres);
        field->setText(to.text());
        click(dialog, "verb");
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), int(allCheckParts.size()) - 1,
                                  60'000); // no file to check there
        QTRY_VERIFY(screen.said().contains(to.displayName()));
        const auto target = Database::open(to);
        QVERIFY(target);
        QCOMPARE((*target)->statement(u"SELECT COUNT(*) FROM invoice"_s).scalar().value(), 3);
    }

    void aServerHasNoMove()
    {
        Screen screen(m_engines.fresh(Engine::Postgres));
        for (const QAction *action : screen.page.actions())
            QVERIFY(action->objectName() != "move"_L1 || !action->isVisible());
    }
};

QTEST_MAIN(UpkeepPageTest)
#include "tst_upkeeppage.moc"
