// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "ui/kit/appearance.h"
#include "ui/kit/label.h"
#include "ui/shell/joblist.h"
#include "ui/shell/jobrow.h"
#include "ui/shell/shellstatus.h"

#include <QAbstractButton>
#include <QApplication>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace choba;

class TestJobLine : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void runningJobIsShownAndCancelled();
    void failureStaysUntilSeen();
    void listFollowsTheQueue();
    void aFinishedJobOpensItsResult();
    void saysWhereReportsComeFrom();

private:
    static Result<void> waitForCancel(Database &, JobContext &context)
    {
        context.setProgress({62, 100, QStringLiteral("62 of 100 lines")});
        while (!context.isCancelled())
            QThread::msleep(2);
        return tl::unexpected(Error::of(ErrorKind::Cancelled, QStringLiteral("cancelled")));
    }
    static Result<void> fail(Database &, JobContext &)
    {
        return tl::unexpected(Error::of(ErrorKind::Unavailable, QStringLiteral("no route to host")));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JobQueue> m_queue;
    std::unique_ptr<QWidget> m_window;
};

void TestJobLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto location = DatabaseLocation::sqliteFile(m_folder->filePath(QStringLiteral("a.db")));
    QVERIFY(Database::open(location, Database::Mode::Create));
    m_queue = std::make_unique<JobQueue>(location, nullptr);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 600);
    m_window->show();
}

void TestJobLine::cleanup()
{
    m_window.reset();
    m_queue.reset();
}

void TestJobLine::runningJobIsShownAndCancelled()
{
    ShellStatus line(m_queue.get(), m_window.get());
    line.resize(1000, 28);
    line.show();
    auto *cancel = line.findChild<QAbstractButton *>(QStringLiteral("cancelJob"));
    auto *more = line.findChild<QAbstractButton *>(QStringLiteral("moreJobs"));
    QVERIFY(!cancel->isVisible());
    Job *first = m_queue->start(QStringLiteral("import"), waitForCancel);
    m_queue->start(QStringLiteral("pdf"), waitForCancel);
    QTRY_COMPARE(line.findChild<QProgressBar *>()->value(), 62);
    QVERIFY(more->text().contains(u'1'));
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_COMPARE(first->state(), JobState::Cancelled);
    QTRY_VERIFY(!more->text().contains(u'1'));
    m_queue->running()->cancel();
    QTRY_VERIFY(m_queue->isIdle());
    QTRY_VERIFY(!cancel->isVisible());
}

void TestJobLine::failureStaysUntilSeen()
{
    ShellStatus line(m_queue.get(), m_window.get());
    line.show();
    Job *job = m_queue->start(QStringLiteral("mail"), fail);
    QTRY_COMPARE(job->state(), JobState::Failed);
    QCOMPARE(jobWords(*job), QStringLiteral("no route to host"));
    auto *more = line.findChild<QAbstractButton *>(QStringLiteral("moreJobs"));
    QTRY_VERIFY(more->isVisible());
    m_queue->dismiss(job);
    QTRY_VERIFY(!more->isVisible());
}

void TestJobLine::listFollowsTheQueue()
{
    JobList list(*m_queue, m_window.get());
    list.toggle();
    QVERIFY(list.isVisible());
    Job *job = m_queue->start(QStringLiteral("mail"), fail);
    QTRY_COMPARE(job->state(), JobState::Failed);
    QTRY_COMPARE(list.findChildren<JobRow *>().size(), 1);
    auto *again = list.findChild<QAbstractButton *>(QStringLiteral("jobAction"));
    QTRY_VERIFY(again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(m_queue->jobs().size(), std::size_t(1));
    QTRY_COMPARE(m_queue->jobs().front()->state(), JobState::Failed);
    QTest::keyClick(&list, Qt::Key_Escape);
    QVERIFY(!list.isVisible());
}

void TestJobLine::aFinishedJobOpensItsResult()
{
    JobList list(*m_queue, m_window.get());
    list.toggle();
    Job *job = m_queue->start(QStringLiteral("import"), [](Database &, JobContext &context) -> Result<void> {
        context.setLink({QStringLiteral("reports"), 7});
        return {};
    });
    Job *plain =
        m_queue->start(QStringLiteral("tidy"), [](Database &, JobContext &) -> Result<void> { return {}; });
    QTRY_COMPARE(plain->state(), JobState::Done);
    QCOMPARE(job->state(), JobState::Done);
    QList<QAbstractButton *> open;
    const auto findOpen = [&] {
        open.clear();
        for (auto *button : list.findChildren<QAbstractButton *>(QStringLiteral("jobAction"))) {
            if (button->isVisible())
                open.append(button);
        }
        return open.size();
    };
    QTRY_COMPARE(findOpen(), 1); // the other has nothing to show
    QSignalSpy asked(&list, &JobList::pageRequested);
    QTest::mouseClick(open.front(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("reports"));
    QCOMPARE(asked.front().at(1).toInt(), 7);
    QVERIFY(!list.isVisible());
}

void TestJobLine::saysWhereReportsComeFrom()
{
    ShellStatus line(m_queue.get(), m_window.get());
    line.show();
    const auto shown = [&line] {
        QStringList texts;
        for (const Label *label : line.findChildren<Label *>()) {
            if (label->isVisibleTo(&line) && label->text().startsWith(QLatin1String("Reports:")))
                texts += label->text();
        }
        return texts;
    };
    QVERIFY(shown().isEmpty()); // most databases have no replica
    line.setReports({ReportsSource::From::Replica, 0});
    QCOMPARE(shown(), QStringList{QStringLiteral("Reports: replica")});
    line.setReports({ReportsSource::From::MainForGone, 0});
    QCOMPARE(shown(), QStringList{QStringLiteral("Reports: main database (the replica does not answer)")});
    line.setReports({});
    QVERIFY(shown().isEmpty());
}

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication app(argc, argv);
    Appearance appearance(app);
    TestJobLine test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_jobline.moc"
