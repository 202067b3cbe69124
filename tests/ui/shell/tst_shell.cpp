// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobqueue.h"
#include "ui/kit/appearance.h"
#include "ui/kit/hideunless.h"
#include "ui/kit/page.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/type.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/monthselector.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextBrowser>
#include <QThread>

#include <atomic>

using namespace choba;

namespace {

class TestPage : public Page
{
public:
    explicit TestPage(QString name)
        : m_name(std::move(name))
        , m_act(addTool(QStringLiteral("download")))
    {
        connect(m_act, &QAction::triggered, this, [this] { ++acted; });
        wide = new QWidget;
        body().addWidget(wide);
        TestPage::retranslate();
    }
    QString helpTopic() const override { return QStringLiteral("index"); }
    QList<PageKey> keys() const override { return {{QStringLiteral("J"), QStringLiteral("next")}}; }
    QString unsavedWords() const override { return unsaved; }
    void setMonth(Month month) override { seen = month; }
    void refresh() override { ++refreshed; }
    void open(const QVariant &what) override { opened = what; }
    void retranslate() override
    {
        ++translated;
        setTitle(translated > 1 && QLocale().language() == QLocale::Japanese ? m_name + QStringLiteral(" ja")
                                                                             : m_name);
        m_act->setText(QStringLiteral("Import ") + m_name);
    }

    Month seen;
    QVariant opened;
    QString unsaved;
    int acted = 0;
    int refreshed = 0;
    int translated = 0;
    QWidget *wide; ///< a part that may ask for much room

private:
    QString m_name;
    QAction *m_act;
};

class CustomerSource : public PaletteSource
{
public:
    QList<PaletteRow> find(const QString &text, int) override
    {
        asked << text;
        if (!QStringLiteral("株式会社みなと").contains(text))
            return {};
        return {{QStringLiteral("building-2"),
                 QStringLiteral("株式会社みなと"),
                 QStringLiteral("Customer"),
                 {},
                 [this] { ++activated; }}};
    }
    QStringList asked;
    int activated = 0;
};

} // namespace

class TestShell : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void pagesAreBuiltWhenFirstOpened();
    void monthReachesEveryPage();
    void paletteRunsActionsAndPages();
    void paletteAsksSources();
    void paletteWaitsForTheInputMethod();
    void themeAndLanguageSwitchAndStay();
    void badgesAreShown();
    void keysOpenPagesAndLists();
    void helpFollowsTheLanguage();
    void closingAsksForUnsaved();
    void closingWaitsForWhatRuns();
    void closingCancelsWhatRuns();
    void paletteDoesWhatOtherPagesCan();
    void titleFollowsTheLanguage();
    void aLargePageIsScrolled();
    void aPageMovesTheMonth();

private:
    TestPage *page(const QString &id) { return static_cast<TestPage *>(m_window->page(id)); }
    QListWidget *paletteList() { return m_window->findChild<QListWidget *>(QStringLiteral("paletteList")); }
    SearchField *paletteField() { return m_window->findChild<SearchField *>(QStringLiteral("paletteField")); }
    /// Runs until \a ends says so, and is then stored, unless it was cancelled.
    Job *startJob(const std::function<bool(JobContext &)> &ends)
    {
        Job *job =
            m_jobs->start(QStringLiteral("Import"), [ends](Database &, JobContext &context) -> Result<void> {
                while (!ends(context))
                    QThread::msleep(5);
                return context.isCancelled() ? Result<void>(Error::of(ErrorKind::Cancelled, {})) : ok();
            });
        for (int i = 0; i < 400 && job->state() != JobState::Running; ++i)
            QTest::qWait(10);
        return job;
    }
    template <class T>
    T *part(const char *name)
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<JobQueue> m_jobs;
    std::unique_ptr<MainWindow> m_window;
    CustomerSource m_customers;
    int m_built = 0;
    int m_count = 3;
};

void TestShell::init()
{
    QSettings().clear();
    m_built = 0;
    m_count = 3;
    m_customers.asked.clear();
    m_customers.activated = 0;
    m_appearance = std::make_unique<Appearance>(*qApp);
    m_language = std::make_unique<Language>();
    m_language->setCode(QStringLiteral("en"));
    m_jobs = std::make_unique<JobQueue>(DatabaseLocation::sqliteFile(QStringLiteral(":memory:")), nullptr);
    m_window = std::make_unique<MainWindow>(*m_appearance, *m_language, m_jobs.get());
    QList<PageDescriptor> pages;
    for (const auto &name : {QStringLiteral("invoices"), QStringLiteral("accounts")}) {
        PageDescriptor descriptor;
        descriptor.id = name;
        descriptor.icon = QStringLiteral("server");
        descriptor.group = [] { return QStringLiteral("Billing"); };
        descriptor.title = [name] { return name; };
        descriptor.make = [this, name] {
            ++m_built;
            return new TestPage(name);
        };
        descriptor.badge = [this] { return NavigationBadge{m_count, true}; };
        descriptor.key = QKeySequence(QStringLiteral("G, ") + name.at(0).toUpper());
        pages.append(descriptor);
    }
    m_window->setPages(pages);
    m_window->setMonths(Month(2025, 4), Month(2026, 3), Month(2026, 2));
    m_window->addPaletteSource(&m_customers);
    m_window->openLastPage();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShell::cleanup()
{
    m_window.reset();
    m_jobs.reset();
    m_language.reset();
    m_appearance.reset();
}

void TestShell::pagesAreBuiltWhenFirstOpened()
{
    QCOMPARE(m_built, 1);
    QCOMPARE(m_window->currentPage(), page(QStringLiteral("invoices")));
    QTest::mouseClick(part<QAbstractButton>("nav-accounts"), Qt::LeftButton);
    QCOMPARE(m_built, 2);
    QCOMPARE(m_window->currentPage(), page(QStringLiteral("accounts")));
    QVERIFY(part<QAbstractButton>("nav-accounts")->isChecked());
    QCOMPARE(QSettings().value(QStringLiteral("shell/page")).toString(), QStringLiteral("accounts"));
    emit m_window->currentPage()->navigateRequested(QStringLiteral("invoices"), 87);
    QCOMPARE(m_built, 2);
    QCOMPARE(page(QStringLiteral("invoices"))->opened.toInt(), 87);
    QCOMPARE(page(QStringLiteral("invoices"))->refreshed, 2);
    m_window->openPage(QStringLiteral("no such page"));
    QCOMPARE(m_window->currentPage(), page(QStringLiteral("invoices")));
}

void TestShell::monthReachesEveryPage()
{
    QSignalSpy changed(m_window.get(), &MainWindow::monthChanged);
    QCOMPARE(page(QStringLiteral("invoices"))->seen, Month(2026, 2));
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(page(QStringLiteral("invoices"))->seen, Month(2026, 3));
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier); // the last one
    QCOMPARE(changed.size(), 1);
    QTest::mouseClick(part<QAbstractButton>("previousMonth"), Qt::LeftButton);
    QCOMPARE(m_window->month(), Month(2026, 2));
    part<QComboBox>("month")->setCurrentText(QStringLiteral("2025-12"));
    QCOMPARE(m_window->month(), Month(2025, 12));
    m_window->openPage(QStringLiteral("accounts"));
    QCOMPARE(page(QStringLiteral("accounts"))->seen, Month(2025, 12));
}

void TestShell::paletteRunsActionsAndPages()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = part<CommandPalette>("palette");
    QVERIFY(palette->isVisible());
    QCOMPARE(paletteList()->count(), 4); // what can be done here, two pages, what can be done there
    QTest::keyClicks(paletteField(), QStringLiteral("import inv"));
    QCOMPARE(paletteList()->count(), 1);
    QTest::keyClick(paletteField(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(page(QStringLiteral("invoices"))->acted, 1);

    QTest::mouseClick(part<SearchField>("search"), Qt::LeftButton);
    QVERIFY(palette->isVisible());
    QTest::keyClicks(paletteField(), QStringLiteral("acc"));
    QTest::keyClick(paletteField(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), page(QStringLiteral("accounts")));
    QCOMPARE(page(QStringLiteral("accounts"))->acted, 0);

    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(paletteField(), QStringLiteral("zzz"));
    QTest::keyClick(paletteField(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QTest::keyClick(paletteField(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void TestShell::paletteAsksSources()
{
    m_window->openPalette();
    QVERIFY(m_customers.asked.isEmpty());
    QTest::keyClick(paletteField(), Qt::Key_Down);
    QTest::keyClick(paletteField(), Qt::Key_Up);
    paletteField()->setText(QStringLiteral("みなと"));
    QCOMPARE(m_customers.asked, QStringList{QStringLiteral("みなと")});
    QCOMPARE(paletteList()->count(), 1);
    QTest::keyClick(paletteField(), Qt::Key_Enter);
    QCOMPARE(m_customers.activated, 1);
}

void TestShell::paletteWaitsForTheInputMethod()
{
    m_window->openPalette();
    QInputMethodEvent composing(QStringLiteral("みなと"), {});
    QApplication::sendEvent(paletteField(), &composing);
    QTest::keyClick(paletteField(), Qt::Key_Return);
    QVERIFY(part<CommandPalette>("palette")->isVisible());
    QCOMPARE(page(QStringLiteral("invoices"))->acted, 0);
}

void TestShell::themeAndLanguageSwitchAndStay()
{
    QTest::mouseClick(part<QAbstractButton>("theme"), Qt::LeftButton);
    QVERIFY(m_appearance->isDark());
    m_appearance->setTextPercent(115);
    const int before = page(QStringLiteral("invoices"))->translated;
    QTest::mouseClick(part<QAbstractButton>("language"), Qt::LeftButton);
    QCOMPARE(m_language->code(), QStringLiteral("ja"));
    QVERIFY(QLocale().language() == QLocale::Japanese);
    QTRY_VERIFY(page(QStringLiteral("invoices"))->translated > before);

    m_window.reset();
    Appearance next(*qApp);
    Language language;
    MainWindow::restoreLook(next, language);
    QVERIFY(next.isDark());
    QCOMPARE(next.textPercent(), 115);
    QCOMPARE(language.code(), QStringLiteral("ja"));
    next.setDark(false);
    next.setTextPercent(100);
}

void TestShell::badgesAreShown()
{
    auto *item = part<QAbstractButton>("nav-invoices");
    QCOMPARE(item->accessibleDescription(), QStringLiteral("3"));
    m_count = 0;
    emit m_window->currentPage()->badgesChanged();
    QCOMPARE(item->accessibleDescription(), QString());
}

void TestShell::keysOpenPagesAndLists()
{
    QTest::keyClick(m_window.get(), Qt::Key_G);
    QTest::keyClick(m_window.get(), Qt::Key_A);
    QCOMPARE(m_window->currentPage(), page(QStringLiteral("accounts")));
    const int refreshed = page(QStringLiteral("accounts"))->refreshed;
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(page(QStringLiteral("accounts"))->refreshed, refreshed + 1);
    QTest::keyClick(m_window.get(), Qt::Key_Question);
    QVERIFY(m_window->findChild<KeysDialog *>());
}

void TestShell::helpFollowsTheLanguage()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *text = part<QTextBrowser>("helpText");
    QVERIFY(text->isVisible());
    QVERIFY(text->toPlainText().startsWith(QLatin1String("Choba")));
    m_language->setCode(QStringLiteral("ja"));
    QTRY_VERIFY(text->toPlainText().startsWith(QStringLiteral("帳場")));
    auto *help = m_window->findChild<HelpWindow *>();
    help->openTopic(QStringLiteral("../../etc/passwd"));
    QCOMPARE(help->topic(), QStringLiteral("index"));
}

void TestShell::closingAsksForUnsaved()
{
    page(QStringLiteral("invoices"))->unsaved = QStringLiteral("2 changes");
    QVERIFY(!m_window->close());
    auto *verb = part<QAbstractButton>("verb");
    QVERIFY(verb);
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
}

void TestShell::closingWaitsForWhatRuns()
{
    std::atomic_bool ends = false;
    Job *job = startJob([&ends](JobContext &) { return ends.load(); });
    QVERIFY(!m_window->close());
    auto *ask = part<QDialog>("leaveDialog");
    QVERIFY(ask);
    QTest::mouseClick(ask->findChild<QAbstractButton *>(QStringLiteral("cancel")), Qt::LeftButton);
    QTRY_VERIFY(!part<QDialog>("leaveDialog")); // stays
    QVERIFY(m_window->isVisible());
    QCOMPARE(job->state(), JobState::Running);

    QVERIFY(!m_window->close());
    QTest::mouseClick(part<QDialog>("leaveDialog")->findChild<QAbstractButton *>(QStringLiteral("link")),
                      Qt::LeftButton);
    QTest::qWait(100);
    QVERIFY(m_window->isVisible());
    ends = true;
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(job->state(), JobState::Done);
}

void TestShell::closingCancelsWhatRuns()
{
    Job *job = startJob([](JobContext &context) { return context.isCancelled(); });
    QVERIFY(!m_window->close());
    QTest::mouseClick(part<QDialog>("leaveDialog")->findChild<QAbstractButton *>(QStringLiteral("verb")),
                      Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(job->state() != JobState::Running);
}

void TestShell::paletteDoesWhatOtherPagesCan()
{
    QVERIFY(!m_window->page(QStringLiteral("accounts")));
    const auto import = [this] {
        m_window->openPalette(QStringLiteral("import acc"));
        QCOMPARE(paletteList()->count(), 1);
        QTest::keyClick(paletteField(), Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), page(QStringLiteral("accounts")));
    };
    import();
    QCOMPARE(page(QStringLiteral("accounts"))->acted, 1);
    QCOMPARE(page(QStringLiteral("accounts"))->seen, Month(2026, 2));

    // What is read only when the page is shown decides whether it can be done.
    m_window->openPage(QStringLiteral("invoices"));
    QAction *act = page(QStringLiteral("accounts"))->actions().constFirst();
    act->setEnabled(false);
    import();
    QCOMPARE(page(QStringLiteral("accounts"))->acted, 1);
    act->setEnabled(true);
    QTRY_COMPARE(page(QStringLiteral("accounts"))->acted, 2);

    m_window->openPage(QStringLiteral("invoices"));
    hideUnless(false, {act});
    m_window->openPalette(QStringLiteral("import acc"));
    QVERIFY(!(paletteList()->item(0)->flags() & Qt::ItemIsEnabled)); // "nothing found"
}

void TestShell::titleFollowsTheLanguage()
{
    m_language->setCode(QStringLiteral("ja"));
    QTRY_VERIFY(m_window->windowTitle().contains(QLatin1String("invoices ja")));
}

void TestShell::aLargePageIsScrolled()
{
    const QSize room = m_window->screen()->availableGeometry().size();
    QVERIFY(m_window->width() <= qMax(room.width(), m_window->minimumSizeHint().width()));
    QVERIFY(m_window->width() < 1440 && m_window->height() <= room.height()); // the screen here is smaller
    m_window->resize(1000, 700);
    page(QStringLiteral("invoices"))->wide->setMinimumSize(1500, 900);
    QTest::qWait(50);
    QCOMPARE(m_window->size(), QSize(1000, 700));
    QCOMPARE(page(QStringLiteral("invoices"))->wide->width(), 1500);
    QVERIFY(page(QStringLiteral("invoices"))->wide->height() >= 900);
    page(QStringLiteral("invoices"))->wide->setMinimumSize(0, 0);
    QTRY_COMPARE(page(QStringLiteral("invoices"))->height(),
                 page(QStringLiteral("invoices"))->parentWidget()->height());
}

void TestShell::aPageMovesTheMonth()
{
    emit m_window->currentPage()->monthRequested(Month(2025, 9));
    QCOMPARE(m_window->month(), Month(2025, 9));
    QCOMPARE(page(QStringLiteral("invoices"))->seen, Month(2025, 9));
}

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("choba-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_shell"));
    TestShell test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_shell.moc"
