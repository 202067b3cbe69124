// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/kit/appearance.h"
#include "ui/kit/button.h"
#include "ui/kit/hideunless.h"
#include "ui/kit/page.h"
#include "ui/kit/type.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/joblist.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/language.h"
#include "ui/shell/leaving.h"
#include "ui/shell/monthselector.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagescroll.h"
#include "ui/shell/runwhenready.h"
#include "ui/shell/shellstatus.h"
#include "ui/shell/topbar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QSessionManager>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace choba {

namespace {

const auto darkKey = QStringLiteral("shell/dark");
const auto languageKey = QStringLiteral("shell/language");
const auto textKey = QStringLiteral("shell/textPercent");
const auto geometryKey = QStringLiteral("shell/geometry");
const auto pageKey = QStringLiteral("shell/page");

constexpr int buildAfterMs = 3000;
constexpr int buildPauseMs = 250;

} // namespace

MainWindow::MainWindow(Appearance &appearance, Language &language, JobQueue *jobs, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_language(language)
    , m_leaving(new Leaving(this, jobs, [this] { return unsavedWords(); }))
    , m_top(new TopBar(appearance, language, this))
    , m_navigation(new Navigation(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new ShellStatus(jobs, this))
    , m_palette(new CommandPalette(this))
    , m_keysAction(new QAction(this))
    , m_helpAction(new QAction(this))
    , m_aboutAction(new QAction(this))
    , m_databaseAction(new QAction(this))
{
    setFocusPolicy(Qt::NoFocus);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    if (jobs) {
        m_jobList = new JobList(*jobs, this);
        connect(m_status, &ShellStatus::jobsRequested, m_jobList, &JobList::toggle);
        connect(m_jobList, &JobList::pageRequested, this, &MainWindow::openPage);
    }
    connect(m_top, &TopBar::searchRequested, this, &MainWindow::openPalette);
    connect(m_top, &TopBar::helpRequested, this, &MainWindow::openHelp);
    connect(&m_top->months(), &MonthSelector::monthChanged, this, &MainWindow::applyMonth);
    connect(m_navigation, &Navigation::chosen, this, [this](const QString &id) { openPage(id); });
    const auto remember = [](const QString &key, const QVariant &value) { QSettings().setValue(key, value); };
    connect(&m_appearance, &Appearance::changed, this, [this, remember] {
        remember(darkKey, m_appearance.isDark());
        remember(textKey, m_appearance.textPercent());
    });
    connect(&m_language, &Language::changed, this,
            [this, remember] { remember(languageKey, m_language.code()); });
    makeShortcuts();
    makePersonMenu();
    retranslate();
    resize(1440, 900);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    fitScreen();
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &session) {
        // The question cannot be put while the session waits: it is told to stay, and the person is asked.
        if (!m_leaving->mayLeave() && session.allowsInteraction()) {
            session.cancel();
            close();
        }
    });
}

void MainWindow::fitScreen()
{
    const QRect room = screen()->availableGeometry();
    // Qt knows the frame only once the window is shown; the foot must not lie below the screen.
    resize(size().boundedTo(room.size() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight))));
    if (!room.contains(geometry().topLeft()))
        move(room.topLeft());
}

MainWindow::~MainWindow() = default;

void MainWindow::restoreLook(Appearance &appearance, Language &language)
{
    const QSettings settings;
    appearance.setDark(settings.value(darkKey, false).toBool());
    const int percent = settings.value(textKey, 100).toInt();
    if (std::find(textPercents.begin(), textPercents.end(), percent) != textPercents.end())
        appearance.setTextPercent(percent);
    language.setCode(settings.value(languageKey, Language::systemCode()).toString());
}

void MainWindow::makeShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    on(QKeySequence(Qt::Key_F1), [this] { openHelp(); });
    on(QKeySequence(Qt::Key_Question), [this] { openKeys(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_top->months().setMonth(month().plus(-1)); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_top->months().setMonth(month().plus(1)); });
    on(QKeySequence(Qt::Key_F5), [this] {
        if (currentPage())
            currentPage()->refresh();
    });
    on(QKeySequence(QKeySequence::Find), [this] {
        if (QWidget *field = currentPage() ? currentPage()->searchWidget() : nullptr)
            field->setFocus(Qt::ShortcutFocusReason);
    });
}

void MainWindow::makePersonMenu()
{
    m_top->personMenu().addAction(m_keysAction);
    m_top->personMenu().addAction(m_helpAction);
    m_top->personMenu().addSeparator();
    m_top->personMenu().addAction(m_databaseAction);
    setActionIcon(m_databaseAction, QStringLiteral("database"));
    connect(m_databaseAction, &QAction::triggered, this, &MainWindow::otherDatabaseRequested);
    m_top->personMenu().addAction(m_aboutAction);
    setActionIcon(m_keysAction, QStringLiteral("keyboard"));
    setActionIcon(m_helpAction, QStringLiteral("circle-question-mark"));
    setActionIcon(m_aboutAction, QStringLiteral("info"));
    connect(m_keysAction, &QAction::triggered, this, &MainWindow::openKeys);
    connect(m_helpAction, &QAction::triggered, this, &MainWindow::openHelp);
    connect(m_aboutAction, &QAction::triggered, this, [this] {
        auto *about = new AboutDialog(this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
}

void MainWindow::addPersonAction(QAction *action)
{
    m_top->personMenu().insertAction(m_keysAction, action);
}

void MainWindow::setPages(const QList<PageDescriptor> &pages)
{
    m_descriptors = pages;
    m_navigation->setPages(pages);
    for (const auto &page : pages) {
        if (page.key.isEmpty())
            continue;
        const QString id = page.id;
        connect(new QShortcut(page.key, this), &QShortcut::activated, this, [this, id] { openPage(id); });
    }
}

void MainWindow::addPaletteSource(PaletteSource *source)
{
    m_palette->addSource(source);
}

void MainWindow::setPerson(const QString &name, const QString &role)
{
    m_top->setPerson(name, role);
}

void MainWindow::setDatabase(const QString &displayName)
{
    m_status->setDatabase(displayName);
}

void MainWindow::setConnected(bool connected)
{
    m_status->setConnected(connected);
    if (!connected)
        return;
    for (Page *page : std::as_const(m_pages))
        page->endUnread();
}

void MainWindow::setReports(const ReportsSource &source)
{
    m_status->setReports(source);
}

void MainWindow::setAudit(const QDateTime &verifiedAt, bool intact)
{
    m_status->setAudit(verifiedAt, intact);
}

void MainWindow::setMonths(Month first, Month last, Month current)
{
    m_top->months().setRange(first, last);
    m_top->months().setMonth(current);
}

Month MainWindow::month() const
{
    return m_top->months().month();
}

void MainWindow::applyMonth(Month month)
{
    for (const QString &id : std::as_const(m_opened))
        m_pages[id]->setMonth(month);
    emit monthChanged(month);
}

void MainWindow::openLastPage()
{
    const QString last = QSettings().value(pageKey).toString();
    if (descriptor(last))
        openPage(last);
    else if (!m_descriptors.isEmpty())
        openPage(m_descriptors.first().id);
    QTimer::singleShot(buildAfterMs, this, &MainWindow::buildAhead);
}

/// Makes one more page while nobody waits for it: the palette offers what every page can do.
void MainWindow::buildAhead()
{
    for (const auto &page : std::as_const(m_descriptors)) {
        if (m_pages.contains(page.id))
            continue;
        build(page.id);
        QTimer::singleShot(buildPauseMs, this, &MainWindow::buildAhead);
        return;
    }
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_currentId);
}

Page *MainWindow::page(const QString &pageId) const
{
    return m_pages.value(pageId);
}

Page *MainWindow::build(const QString &pageId)
{
    const PageDescriptor *wanted = descriptor(pageId);
    if (!wanted)
        return nullptr;
    Page *built = wanted->make();
    built->setObjectName(QStringLiteral("page-") + pageId);
    m_pages.insert(pageId, built);
    auto *room = new PageScroll(built);
    m_rooms.insert(pageId, room);
    m_stack->addWidget(room);
    connect(built, &Page::navigateRequested, this, &MainWindow::openPage);
    connect(built, &Page::badgesChanged, this, &MainWindow::refreshBadges);
    connect(built, &Page::titleChanged, this, &MainWindow::retranslate);
    connect(built, &Page::monthRequested, &m_top->months(), &MonthSelector::setMonth);
    return built;
}

void MainWindow::openPage(const QString &pageId, const QVariant &what)
{
    Page *wanted = m_pages.value(pageId);
    if (!wanted)
        wanted = build(pageId);
    if (!wanted)
        return;
    m_currentId = pageId;
    if (!m_opened.contains(pageId)) {
        m_opened.insert(pageId);
        wanted->setMonth(month());
    }
    m_stack->setCurrentWidget(m_rooms[pageId]);
    m_navigation->setCurrent(pageId);
    QSettings().setValue(pageKey, pageId);
    wanted->refresh();
    if (what.isValid())
        wanted->open(what);
    retranslate();
}

void MainWindow::refreshBadges()
{
    m_navigation->refreshBadges();
}

void MainWindow::openPalette(const QString &text)
{
    m_palette->open(paletteRows(), text);
}

void MainWindow::openHelp()
{
    if (!m_help)
        m_help = new HelpWindow(m_language, this);
    m_help->openTopic(currentPage() ? currentPage()->helpTopic() : QStringLiteral("index"));
    m_help->show();
    m_help->raise();
}

void MainWindow::openKeys()
{
    const Page *shown = currentPage();
    auto *keys =
        new KeysDialog(shown ? shown->title() : QString(), shown ? shown->keys() : QList<PageKey>(), this);
    keys->setAttribute(Qt::WA_DeleteOnClose);
    keys->open();
}

QList<PaletteRow> MainWindow::paletteRows()
{
    QList<PaletteRow> rows;
    QList<PaletteRow> elsewhere;
    QList<PaletteRow> pages;
    for (const auto &page : m_descriptors) {
        const QString id = page.id;
        (id == m_currentId ? rows : elsewhere).append(actionRows(page));
        //: ja: 画面
        pages.append({page.icon, page.title(), tr("Page"), page.key.toString(QKeySequence::NativeText),
                      [this, id] { openPage(id); }});
    }
    return rows + pages + elsewhere;
}

QList<PaletteRow> MainWindow::actionRows(const PageDescriptor &descriptor)
{
    Page *page = m_pages.value(descriptor.id);
    if (!page)
        page = build(descriptor.id);
    const bool isHere = descriptor.id == m_currentId;
    //: ja: 操作
    const QString kind = isHere ? tr("Action") : descriptor.title();
    QList<PaletteRow> rows;
    for (QAction *action : page->actions()) {
        // What another page cannot do just now it may be able to do once it has been read.
        const bool can =
            isHere ? action->isEnabled() && action->isVisible() : !action->property(refusedProperty).toBool();
        if (!can || action->text().isEmpty())
            continue;
        rows.append({action->property("iconName").toString(), action->text(), kind,
                     action->shortcut().toString(QKeySequence::NativeText),
                     [this, id = descriptor.id, action = QPointer<QAction>(action)] {
                         if (!action)
                             return;
                         if (id != m_currentId)
                             openPage(id);
                         runWhenReady(action, m_stack);
                     }});
    }
    return rows;
}

QString MainWindow::unsavedWords() const
{
    QStringList words;
    for (const auto &page : m_descriptors) {
        const Page *built = m_pages.value(page.id);
        const QString unsaved = built ? built->unsavedWords() : QString();
        if (!unsaved.isEmpty())
            words << QStringLiteral("%1: %2").arg(page.title(), unsaved);
    }
    return words.join(u'\n');
}

const PageDescriptor *MainWindow::descriptor(const QString &pageId) const
{
    for (const auto &page : m_descriptors) {
        if (page.id == pageId)
            return &page;
    }
    return nullptr;
}

void MainWindow::leave(std::function<void()> then)
{
    m_leaving->leave(std::move(then));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing && !m_leaving->mayLeave()) {
        event->ignore();
        leave([this] {
            m_closing = true;
            close();
        });
        return;
    }
    QSettings().setValue(geometryKey, saveGeometry());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::retranslate()
{
    const QString name = tr("Choba");
    const QString page = currentPage() ? currentPage()->title() : QString();
    setWindowTitle(page.isEmpty() ? name : QStringLiteral("%1 — %2").arg(page, name));
    m_keysAction->setText(tr("Keys"));
    m_helpAction->setText(tr("Help"));
    //: ja: 別のデータベースを開く…
    m_databaseAction->setText(tr("Open another database…"));
    m_aboutAction->setText(tr("About Choba"));
}

} // namespace choba
