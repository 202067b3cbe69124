// SPDX-License-Identifier: GPL-3.0-or-later
// Usage and imports on the demo's year, beside design/visual/usage-*.png.
#include "tests/screens/screen.h"

#include "models/demo/builddemo.h"
#include "models/storage/migrator.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/plot/stackedbarchart.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/usage/importdialog.h"
#include "ui/usage/usagepage.h"
#include "ui/usage/usagepages.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QTemporaryDir>

#include <QCoreApplication>

namespace choba {

namespace {

using namespace Qt::StringLiterals;

/// A database with the demo's year, made once for all pictures.
class DemoFile
{
public:
    DemoFile()
        : m_clock(QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC))
        , m_rules(RuleBook::shipped())
        , m_database(Database::open(DatabaseLocation::sqliteFile(m_folder.filePath(u"demo.db"_s)),
                                    Database::Mode::Create))
    {
        const auto migrator = Migrator::fromFolder(u":/migrations"_s, Engine::Sqlite);
        if (!m_rules || !m_database || !migrator || !migrator->migrate(**m_database))
            qFatal("the demo's database cannot be made");
        Desk desk{**m_database, m_clock, Actor::owner(u"中野"_s)};
        JobContext job;
        if (const auto built = buildDemo(desk, *m_rules, job); !built)
            qFatal("%s", qPrintable(built.error().message));
    }
    static DemoFile &shared()
    {
        static DemoFile file;
        return file;
    }
    DatabaseLocation location() const { return (*m_database)->location(); }
    const Clock &clock() const { return m_clock; }
    const RuleBook &rules() const { return *m_rules; }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    Result<RuleBook> m_rules;
    Result<std::unique_ptr<Database>> m_database;
};

/// The window on one of the usage pages.
class UsageShell : public QWidget
{
public:
    UsageShell(Stage &stage, const QString &pageId)
        : m_queue(DemoFile::shared().location(), &m_changes)
        , m_services{DemoFile::shared().location(),
                     DemoFile::shared().rules(),
                     DemoFile::shared().clock(),
                     Actor::owner(u"中野"_s),
                     m_queue,
                     m_changes}
        , m_window(new MainWindow(stage.appearance, stage.language, &m_queue, this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_window);
        m_window->setPages(usagePages(m_services));
        m_window->setPerson(u"中野"_s, u"請求"_s);
        m_window->setDatabase(DemoFile::shared().location().displayName());
        m_window->setMonths(Month(2025, 11), Month(2026, 11), Month(2026, 10));
        m_window->openPage(pageId);
    }
    Page *page() const { return m_window->currentPage(); }

    /// Lets the reading thread answer.
    void settle()
    {
        QElapsedTimer waited;
        waited.start();
        const auto *usage = qobject_cast<UsagePage *>(page());
        while (waited.elapsed() < (usage ? 20'000 : 300)) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            if (usage && !usage->isReading())
                break;
        }
    }

private:
    ChangeHub m_changes;
    JobQueue m_queue;
    UsageServices m_services;
    MainWindow *m_window;
};

void hoverBars(QWidget &shell)
{
    auto *bars = shell.findChild<StackedBarChart *>();
    QWidget *plot = bars->findChild<QWidget *>();
    const QPointF at(plot->width() * 0.32, plot->height() * 0.7);
    QMouseEvent move(QEvent::MouseMove, at, plot->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(plot, &move);
}

std::unique_ptr<QWidget> usage(Stage &stage)
{
    auto shell = std::make_unique<UsageShell>(stage, u"usage"_s);
    shell->settle();
    QMetaObject::invokeMethod(
        shell.get(), [shell = shell.get()] { hoverBars(*shell); }, Qt::QueuedConnection);
    return shell;
}

std::unique_ptr<QWidget> usageByDay(Stage &stage)
{
    auto shell = std::make_unique<UsageShell>(stage, u"usage"_s);
    shell->settle();
    shell->findChild<SegmentedControl *>(u"step"_s)->setCurrentIndex(1);
    shell->findChild<SegmentedControl *>(u"currency"_s)->setCurrentIndex(1);
    return shell;
}

std::unique_ptr<QWidget> reports(Stage &stage)
{
    auto shell = std::make_unique<UsageShell>(stage, u"reports"_s);
    shell->settle();
    return shell;
}

std::unique_ptr<QWidget> import(Stage &)
{
    auto dialog = std::make_unique<ImportDialog>();
    dialog->addPaths({u"/data/2026-10/monthly-cur-00001.csv.gz"_s, u"/data/2026-10/payer-2"_s});
    return dialog;
}

QList<Screen> screens()
{
    return {{u"usage"_s, usage},
            {u"usage-days"_s, usageByDay},
            {u"reports"_s, reports},
            {u"import"_s, import, {580, 400}}};
}

const ScreenSet set(screens);

} // namespace

} // namespace choba
