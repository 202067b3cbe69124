// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/usage/demodesk.h"
#include "ui/kit/banner.h"
#include "ui/kit/label.h"
#include "ui/kit/tableview.h"
#include "ui/usage/importdialog.h"
#include "ui/usage/reportpane.h"
#include "ui/usage/reportspage.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace choba;

/// Importing from the page: dialog, job, what it found; a replaced version, a bad line, a failure.
class ReportsPageTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<DemoDesk> m_demo;
    std::optional<UsageServices> m_services;
    std::unique_ptr<ReportsPage> m_page;

    TableView *table(const char *name) { return m_page->findChild<TableView *>(QLatin1String(name)); }
    int rows(const char *name) { return table(name)->model()->rowCount(); }
    /// Through the dialog, as a person would.
    void import(const QString &path, bool skip = false)
    {
        m_page->findChild<QAction *>(QStringLiteral("import"))->trigger();
        auto *dialog = m_page->findChild<ImportDialog *>();
        QVERIFY(dialog);
        auto *verb = dialog->findChild<QPushButton *>(QStringLiteral("import"));
        QVERIFY(!verb->isEnabled());
        dialog->addPaths({path, path});
        QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("paths"))->count(), 1);
        dialog->findChild<QCheckBox *>(QStringLiteral("skip"))->setChecked(skip);
        QSignalSpy finished(m_demo->jobs(), &JobQueue::jobFinished);
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    }

private slots:
    void init();
    void cleanup();
    void importsAndShowsWhatItFound();
    void showsWhatAReplacedVersionChanged();
    void namesFileAndLineOfAFailure();
    void listsLinesLeftOut();
    void takesDroppedFiles();
};

void ReportsPageTest::init()
{
    m_demo = std::make_unique<DemoDesk>();
    QVERIFY(m_demo->isGood());
    m_services.emplace(m_demo->services());
    m_page = std::make_unique<ReportsPage>(*m_services);
    m_page->resize(1248, 860);
    m_page->show();
    m_page->setMonth(Month(2026, 10));
}

void ReportsPageTest::cleanup()
{
    m_page.reset();
    m_services.reset();
    m_demo.reset();
}

void ReportsPageTest::importsAndShowsWhatItFound()
{
    import(m_demo->writeReport(Month(2026, 10)));
    QTRY_COMPARE(rows("versions"), 1);
    QTRY_VERIFY(rows("totals") > 3);
    QVERIFY(m_page->findChild<ReportPane *>()->isVisible());
    QCOMPARE(rows("differences"), 0);
    // Nobody has these accounts yet: the way to assign them is offered.
    QSignalSpy navigate(m_page.get(), &Page::navigateRequested);
    LinkLabel *assign = nullptr;
    for (LinkLabel *link : m_page->findChild<ReportPane *>()->findChildren<LinkLabel *>()) {
        if (link->linkText() == QLatin1String("Assign"))
            assign = link;
    }
    QVERIFY(assign);
    emit assign->activated();
    QCOMPARE(navigate.size(), 1);
    QCOMPARE(navigate[0][0].toString(), QStringLiteral("accounts"));
}

void ReportsPageTest::showsWhatAReplacedVersionChanged()
{
    import(m_demo->writeReport(Month(2026, 10)));
    import(m_demo->writeReport(Month(2026, 10), [](QByteArray &bytes) {
        bytes.truncate(bytes.lastIndexOf('\n', bytes.size() - 2) + 1);
}));
QTRY_COMPARE(rows("versions"), 2);
QTRY_VERIFY(rows("differences") > 0);
QVERIFY(table("versions")->model()->index(0, 0).data(BoldRole).toBool());
QVERIFY(!table("versions")->model()->index(1, 0).data(BoldRole).toBool());
}

void ReportsPageTest::namesFileAndLineOfAFailure()
{
    import(m_demo->writeReport(Month(2026, 10), [](QByteArray &bytes) { bytes += "cut,line\n";
}));
QTRY_VERIFY(m_page->findChild<Banner *>()->isVisible());
const QString words = m_page->findChild<Banner *>()->sentence();
QVERIFY2(words.contains(QLatin1String("demo-cur.csv")), qPrintable(words));
QVERIFY2(words.contains(QRegularExpression(QStringLiteral("[0-9]{3,}"))), qPrintable(words));
QCOMPARE(rows("versions"), 0);
}

void ReportsPageTest::listsLinesLeftOut()
{
    import(m_demo->writeReport(Month(2026, 10), [](QByteArray &bytes) { bytes += "cut,line\n";
}), true);
QTRY_COMPARE(rows("skipped"), 1);
QVERIFY(table("skipped")->model()->index(0, 0).data().toString().startsWith(QLatin1String("demo-cur.csv:")));
}

void ReportsPageTest::takesDroppedFiles()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.csv")),
                  QUrl(QStringLiteral("https://example.com/b.csv"))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page.get(), &drop);
    auto *dialog = m_page->findChild<ImportDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->request().paths, QStringList{QStringLiteral("/tmp/a.csv")});
}

QTEST_MAIN(ReportsPageTest)
#include "tst_reportspage.moc"
