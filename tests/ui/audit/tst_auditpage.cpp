// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/transaction.h"
#include "tests/support/engines.h"
#include "ui/audit/auditpage.h"
#include "ui/audit/auditpages.h"
#include "ui/audit/auditpane.h"
#include "ui/kit/appearance.h"
#include "ui/kit/banner.h"
#include "ui/kit/tableview.h"

#include "models/storage/audit.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

const FixedClock fixedClock{QDateTime(QDate(2026, 4, 28), QTime(3, 0), Qt::UTC)};

/// The page on a log of three entries, shown.
struct Screen
{
    std::unique_ptr<Database> database;
    ChangeHub hub;
    JobQueue queue;
    AuditPages pages;
    std::unique_ptr<AuditPage> page;

    explicit Screen(std::unique_ptr<Database> fresh)
        : database(std::move(fresh))
        , queue(database->location(), &hub)
        , pages({database->location(), fixedClock, Actor::owner(u"中野"_s), queue, hub})
    {
        append(u"佐藤"_s, {u"edit_customer"_s,
                           u"customer"_s,
                           u"12"_s,
                           {{u"name"_s, u"旧社名"_s}, {u"phone"_s, u"03"_s}},
                           {{u"name"_s, u"新社名"_s}, {u"phone"_s, u"03"_s}}});
        append(u"鈴木"_s, {u"issue_invoice"_s, u"invoice"_s, u"7"_s, {}, {{u"number"_s, u"1000000007"_s}}});
        append(u"佐藤"_s,
               {u"set_exchange_rate"_s, u"exchange_rate"_s, u"2026-04"_s, {}, {{u"rate"_s, u"150"_s}}});
        page = std::make_unique<AuditPage>(pages);
        page->resize(1240, 700);
        page->show();
    }
    void append(const QString &actor, const AuditEntry &entry)
    {
        Desk desk{*database, fixedClock, Actor::owner(actor)};
        auto transaction = Transaction::begin(*database);
        if (!transaction || !appendAudit(desk, entry) || !transaction->commit())
            qFatal("no entry");
    }
    TableView *table() const { return page->findChild<TableView *>(u"audit"_s); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int rows() const { return table()->model()->rowCount(); }
    QComboBox *box(const char *name) const { return page->findChild<QComboBox *>(QLatin1String(name)); }
    void choose(const char *name, const QString &data) const
    {
        QTRY_VERIFY(box(name)->findData(data) > 0);
        box(name)->setCurrentIndex(box(name)->findData(data));
    }
    void verify() const
    {
        for (QAction *action : page->actions()) {
            if (action->objectName() == u"verify"_s)
                action->trigger();
        }
    }
};

} // namespace

class AuditPageTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

private slots:
    void theListSaysWhoDidWhat()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        QTRY_COMPARE(screen.rows(), 3);
        QTRY_COMPARE(screen.cell(2, 2), u"Customer changed"_s);
        QCOMPARE(screen.cell(2, 0), u"2026-04-28 12:00:00"_s);
        QCOMPARE(screen.cell(2, 1), u"佐藤"_s);
        QCOMPARE(screen.cell(2, 3), u"Customer 新社名"_s);
        QCOMPARE(screen.cell(2, 4), u"Name: 旧社名 → 新社名"_s);
        screen.choose("person", u"鈴木"_s);
        QTRY_COMPARE(screen.rows(), 1);
        QTRY_COMPARE(screen.cell(0, 2), u"Invoice issued"_s);
        screen.choose("action", u"edit_customer"_s);
        QTRY_COMPARE(screen.rows(), 0);
        QTest::mouseClick(screen.page->findChild<QAbstractButton *>(u"clear"_s), Qt::LeftButton);
        QTRY_COMPARE(screen.rows(), 3);
    }

    void anEntryIsShownFieldByFieldAndItsThingOpened()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        QTRY_COMPARE(screen.cell(2, 2), u"Customer changed"_s);
        screen.table()->setCurrentIndex(screen.table()->model()->index(2, 0));
        auto *pane = screen.page->findChild<AuditPane *>();
        QTRY_VERIFY(pane->isVisible());
        const auto *changes = pane->findChild<TableView *>(u"changes"_s)->model();
        QCOMPARE(changes->rowCount(), 2);
        QCOMPARE(changes->index(0, 0).data().toString(), u"Name"_s);
        QCOMPARE(changes->index(0, 1).data().toString(), u"旧社名"_s);
        QCOMPARE(changes->index(0, 2).data().toString(), u"新社名"_s);
        QSignalSpy opened(screen.page.get(), &Page::navigateRequested);
        pane->findChild<QAbstractButton *>(u"open"_s)->click();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().at(0).toString(), u"customers"_s);
        QCOMPARE(opened.front().at(1).value<QVariant>().toLongLong(), 12);
        // A thing without a page of its own has no button that leads nowhere.
        screen.table()->setCurrentIndex(screen.table()->model()->index(0, 0));
        QTRY_VERIFY(!pane->findChild<QAbstractButton *>(u"open"_s)->isVisible());
        pane->findChild<QAbstractButton *>(u"history"_s)->click();
        QTRY_COMPARE(screen.rows(), 1);
    }

    void verifyingSaysWhetherTheLogIsAsWritten()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        QSignalSpy verified(&screen.pages, &AuditPages::verified);
        auto *banner = screen.page->findChild<Banner *>();
        screen.verify();
        QTRY_COMPARE(verified.count(), 1);
        QVERIFY2(banner->sentence().contains(u"3"_s), qPrintable(banner->sentence()));
        CHOBA_VERIFY(screen.database->exec(u"DROP TRIGGER audit_no_update"_s));
        CHOBA_VERIFY(screen.database->exec(u"UPDATE audit SET actor = 'x' WHERE id = 2"_s));
        screen.verify();
        QTRY_COMPARE(verified.count(), 2);
        QVERIFY(!verified.back().front().value<AuditVerdict>().isIntact());
        QVERIFY2(banner->sentence().contains(u"Entry 2"_s), qPrintable(banner->sentence()));
    }
};

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"choba-auditpage-test"_s);
    Appearance appearance(application);
    AuditPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_auditpage.moc"
