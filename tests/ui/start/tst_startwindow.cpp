// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobqueue.h"
#include "tests/support/engines.h"
#include "ui/kit/appearance.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/start/startwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace choba;

class StartWindowTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

    static void click(StartWindow &window, const char *name)
    {
        auto *button = window.findChild<Button *>(QLatin1String(name));
        QVERIFY2(button != nullptr, name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

private slots:
    void eachWayIsOneClick()
    {
        StartWindow window;
        window.show();
        QSignalSpy demo(&window, &StartWindow::demoChosen);
        QSignalSpy file(&window, &StartWindow::fileChosen);
        QSignalSpy server(&window, &StartWindow::serverChosen);
        click(window, "startDemoButton");
        QCOMPARE(demo.count(), 1);
        window.findChild<QLineEdit *>(QStringLiteral("startPath"))->setText(QStringLiteral(" /tmp/a b.db "));
        click(window, "startFileButton");
        QCOMPARE(file.count(), 1);
        QCOMPARE(file.front().at(0).value<DatabaseLocation>().filePath(), QStringLiteral("/tmp/a b.db"));
        window.findChild<QLineEdit *>(QStringLiteral("startAddress"))
            ->setText(QStringLiteral("postgresql://u@db1/choba"));
        click(window, "startServerButton");
        QCOMPARE(server.count(), 1);
    }

    void theFolderIsMadeAndReturnActs()
    {
        QTemporaryDir home;
        StartWindow window;
        window.show();
        QSignalSpy file(&window, &StartWindow::fileChosen);
        auto *path = window.findChild<QLineEdit *>(QStringLiteral("startPath"));
        QVERIFY(QFileInfo(QFileInfo(path->text()).absolutePath()).isDir()); // what is suggested can be made
        path->setText(home.filePath(QStringLiteral("Documents/books/choba.db")));
        QTest::keyClick(path, Qt::Key_Return);
        QCOMPARE(file.count(), 1);
        QVERIFY(QFileInfo(home.filePath(QStringLiteral("Documents/books"))).isDir());

        path->setText(home.path());
        QTest::keyClick(path, Qt::Key_Return);
        path->setText(QStringLiteral("/proc/nowhere/choba.db"));
        QTest::keyClick(path, Qt::Key_Return);
        QCOMPARE(file.count(), 1);
        QVERIFY(window.findChild<Banner *>()->sentence().contains(QLatin1String("/proc/nowhere")));
    }

    void theDriversWordsAreNotShown()
    {
        StartWindow window;
        window.show();
        QTest::ignoreMessage(QtWarningMsg, "It cannot be opened. SQLITE_CANTOPEN 14");
        window.showError(Error::of(ErrorKind::Storage, QStringLiteral("It cannot be opened."),
                                   QStringLiteral("SQLITE_CANTOPEN 14")));
        QCOMPARE(window.findChild<Banner *>()->sentence(), QStringLiteral("It cannot be opened."));
    }

    void aWrongAddressIsSaidAndKept()
    {
        StartWindow window;
        window.show();
        QSignalSpy server(&window, &StartWindow::serverChosen);
        auto *address = window.findChild<QLineEdit *>(QStringLiteral("startAddress"));
        address->setText(QStringLiteral("mysql://nowhere"));
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(server.count(), 0);
        const auto *banner = window.findChild<Banner *>();
        QVERIFY(banner->isVisible());
        QVERIFY(!banner->sentence().isEmpty());
        QCOMPARE(address->text(), QStringLiteral("mysql://nowhere"));
    }

    void aFailedJobGivesTheChoicesBack()
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(database);
        JobQueue queue(database->location(), nullptr);
        StartWindow window;
        window.show();
        Job *job = queue.start(QStringLiteral("demo"), [](Database &, JobContext &) -> Result<void> {
            return Error::of(ErrorKind::Storage, QStringLiteral("The disk is full."));
        });
        window.follow(job);
        QVERIFY(!window.findChild<QWidget *>(QStringLiteral("startDemo"))->isEnabled());
        QTRY_COMPARE(job->state(), JobState::Failed);
        QTRY_VERIFY(window.findChild<QWidget *>(QStringLiteral("startDemo"))->isEnabled());
        QVERIFY(window.findChild<Banner *>()->sentence().contains(QStringLiteral("The disk is full.")));
    }
};

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication application(argc, argv);
    const Appearance appearance(application);
    StartWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_startwindow.moc"
