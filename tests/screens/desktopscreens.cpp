// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/screen.h"

#include "app/desktop/desktop.h"
#include "models/demo/builddemo.h"
#include "models/storage/migrator.h"
#include "ui/audit/auditpage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QTemporaryDir>
#include <QTimer>

namespace choba {

namespace {

/// The demo as it is on 2026-11-22, built once for all pictures.
class DemoBooks
{
public:
    static DemoBooks &shared()
    {
        static DemoBooks books;
        return books;
    }
    DatabaseLocation location() const
    {
        return DatabaseLocation::sqliteFile(m_folder.filePath(QStringLiteral("demo.db")));
    }
    const Clock &clock() const { return m_clock; }

private:
    DemoBooks()
    {
        const auto done = build();
        if (!done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
    }
    Result<void> build()
    {
        CHOBA_TRY_ASSIGN(const auto database, Database::open(location(), Database::Mode::Create));
        CHOBA_TRY_ASSIGN(const Migrator migrator,
                         Migrator::fromFolder(QStringLiteral(":/migrations"), Engine::Sqlite));
        CHOBA_TRY(migrator.migrate(*database));
        CHOBA_TRY_ASSIGN(const RuleBook rules, RuleBook::shipped());
        Desk desk{*database, m_clock, {QStringLiteral("中野")}};
        JobContext context;
        return buildDemo(desk, rules, context);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC)};
};

/// The books with their window, kept alive by the widget that is pictured.
class BooksWindow : public QWidget
{
public:
    explicit BooksWindow(std::unique_ptr<OpenBooks> books)
        : m_books(std::move(books))
    {
        m_books->window->setParent(this);
        m_books->window->setWindowFlag(Qt::Window, false);
    }
    ~BooksWindow() override { m_books->window->setParent(nullptr); }

protected:
    void resizeEvent(QResizeEvent *) override { m_books->window->resize(size()); }

private:
    std::unique_ptr<OpenBooks> m_books;
};

Screen page(const QString &id)
{
    const auto make = [id](Stage &stage) -> std::unique_ptr<QWidget> {
        DemoBooks &demo = DemoBooks::shared();
        auto books = openBooks(demo.location(), Database::Mode::Existing);
        if (!books)
            qFatal("%s", qPrintable(books.error().message));
        makeWindow(**books, stage.appearance, stage.language, demo.clock(), {QStringLiteral("中野 · 請求")});
        (*books)->window->openPage(id);
        return std::make_unique<BooksWindow>(*std::move(books));
    };
    Screen screen{QStringLiteral("desktop-") + id, make};
    screen.settleMs = 1500; // pages read in the background
    return screen;
}

} // namespace

/// The log with an entry chosen and a verification behind it.
Screen auditPage()
{
    Screen screen = page(QStringLiteral("audit"));
    screen.make = [make = screen.make](Stage &stage) {
        std::unique_ptr<QWidget> widget = make(stage);
        QTimer::singleShot(500, widget.get(), [window = widget.get()] {
            auto *view = window->findChild<QAbstractItemView *>(QStringLiteral("audit"));
            view->setCurrentIndex(view->model()->index(3, 0));
            auto *page = window->findChild<AuditPage *>();
            for (QAction *action : page->actions()) {
                if (action->objectName() == QLatin1String("verify"))
                    action->trigger();
            }
        });
        return widget;
    };
    return screen;
}

QList<Screen> desktopScreens()
{
    DemoBooks &demo = DemoBooks::shared();
    auto books = openBooks(demo.location(), Database::Mode::Existing);
    if (!books)
        qFatal("%s", qPrintable(books.error().message));
    QList<Screen> screens;
    handServices(**books, demo.clock(), {}); // only the ids are asked for; no page is made
    for (const PageDescriptor &descriptor : desktopPages(**books, {*(*books)->database, demo.clock(), {}}))
        screens.append(descriptor.id == QLatin1String("audit") ? auditPage() : page(descriptor.id));
    return screens;
}

} // namespace choba
