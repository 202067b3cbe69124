// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/demobooks.h"
#include "tests/screens/screen.h"

#include "app/desktop/desktop.h"
#include "ui/audit/auditpage.h"
#include "ui/kit/banner.h"
#include "ui/upkeep/upkeeppage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QTimer>

namespace choba {

namespace {

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
        makeWindow(**books, stage.appearance, stage.language, demo.clock(),
                   Actor::owner(QStringLiteral("中野 · 請求")));
        (*books)->window->openPage(id);
        return std::make_unique<BooksWindow>(*std::move(books));
    };
    Screen screen{QStringLiteral("desktop-") + id, make};
    screen.settleMs = 1500; // pages read in the background
    return screen;
}

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

/// With a check behind it.
Screen upkeepPage()
{
    Screen screen = page(QStringLiteral("upkeep"));
    screen.make = [make = screen.make](Stage &stage) {
        std::unique_ptr<QWidget> widget = make(stage);
        QTimer::singleShot(200, widget.get(), [window = widget.get()] {
            for (QAction *action : window->findChild<UpkeepPage *>()->actions()) {
                if (action->objectName() == QLatin1String("check"))
                    action->trigger();
            }
        });
        return widget;
    };
    screen.settleMs = 3000;
    return screen;
}

/// The page with large text and a banner: it is scrolled, nothing is crushed, the window stays as large as it
/// is.
Screen large(const Screen &usual, int percent)
{
    Screen screen = usual;
    screen.name += QStringLiteral("-%1").arg(percent);
    screen.textPercent = percent;
    screen.lightOnly = true;
    screen.make = [make = usual.make](Stage &stage) {
        std::unique_ptr<QWidget> widget = make(stage);
        QTimer::singleShot(800, widget.get(), [window = widget.get(), &stage] {
            auto *shown = window->findChild<MainWindow *>()->currentPage();
            shown->findChild<Banner *>(QStringLiteral("pageBanner"))
                ->say(Tone::Warn,
                      stage.language.code() == QLatin1String("ja")
                          ? QStringLiteral("未分類の製品2件が9アカウントを保留しています。分類すると下書きを"
                                           "再計算します。")
                          : QStringLiteral(
                                "Two products nobody has classified hold nine accounts back. Classify "
                                "them and the drafts are computed again."),
                      QStringLiteral("F1"), true);
        });
        return widget;
    };
    return screen;
}

QList<Screen> screens()
{
    DemoBooks &demo = DemoBooks::shared();
    auto books = openBooks(demo.location(), Database::Mode::Existing);
    if (!books)
        qFatal("%s", qPrintable(books.error().message));
    QList<Screen> screens;
    handServices(**books, demo.clock(), {}); // only the ids are asked for; no page is made
    for (const PageDescriptor &descriptor : desktopPages(**books)) {
        screens.append(descriptor.id == QLatin1String("audit")    ? auditPage()
                       : descriptor.id == QLatin1String("upkeep") ? upkeepPage()
                                                                  : page(descriptor.id));
        for (const int percent : {150, 200})
            screens.append(large(page(descriptor.id), percent));
    }
    return screens;
}

const ScreenSet set(screens);

} // namespace

} // namespace choba
