// SPDX-License-Identifier: GPL-3.0-or-later
// The program from its first start on: the windows a person goes through, on the real pages.
#include "app/desktop/desktop.h"

#include "tests/support/engines.h"
#include "ui/kit/banner.h"
#include "ui/kit/hideunless.h"
#include "ui/kit/page.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/personbadge.h"
#include "ui/staff/signinwindow.h"
#include "ui/start/startwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

const QString good = u"a long enough password"_s;

template <class Window>
Window *shown()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *wanted = qobject_cast<Window *>(window); wanted && wanted->isVisible())
            return wanted;
    }
    return nullptr;
}

void type(QWidget &window, const QString &name, const QString &text)
{
    auto *field = window.findChild<QLineEdit *>(name);
    QVERIFY2(field, qPrintable(name));
    field->setText(text);
}

void press(QWidget &window, const QString &name)
{
    auto *button = window.findChild<QPushButton *>(name);
    QVERIFY2(button, qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

QAction *action(const QObject &owner, const QString &name)
{
    return owner.findChild<QAction *>(name);
}

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private:
    Engines m_engines;
    SystemClock m_clock;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Language> m_language;

    std::unique_ptr<OpenBooks> booksFor(const Actor &actor)
    {
        const auto database = m_engines.fresh(Engine::Sqlite);
        auto books = openBooks(database->location(), Database::Mode::Existing);
        if (!books)
            qFatal("%s", qPrintable(books.error().message));
        makeWindow(**books, *m_appearance, *m_language, m_clock, actor);
        return *std::move(books);
    }

private slots:
    void init()
    {
        QSettings().clear();
        m_appearance = std::make_unique<Appearance>(*qApp);
        m_language = std::make_unique<Language>();
        m_language->setCode(u"en"_s);
    }

    /// Made from what the pages can do, so that a new action cannot be forgotten.
    void everyActionIsFoundFromEveryPage()
    {
        const auto books = booksFor(Actor::owner(u"root"_s));
        MainWindow &window = *books->window;
        const QList<PageDescriptor> pages = desktopPages(*books);
        int seen = 0;
        for (const PageDescriptor &here : pages) {
            window.openPage(here.id);
            const QList<PaletteRow> rows = window.paletteRows();
            for (const PageDescriptor &there : pages) {
                if (here.id == there.id)
                    continue;
                QVERIFY2(window.page(there.id), qPrintable(there.id));
                for (const QAction *one : window.page(there.id)->actions()) {
                    if (one->text().isEmpty())
                        continue;
                    const bool found = std::any_of(rows.begin(), rows.end(), [&](const PaletteRow &row) {
                        return row.name == one->text() && row.kind == there.title();
                    });
                    QVERIFY2(found, qPrintable(here.id + u" -> "_s + there.id + u' ' + one->text()));
                    ++seen;
                }
            }
        }
        QVERIFY(seen > 100);
    }

    void whatAPersonMayNotDoIsNotOffered()
    {
        const auto books = booksFor({u"viewer"_s, {}, {}});
        MainWindow &window = *books->window;
        window.openPage(u"invoices"_s);
        const QList<PaletteRow> rows = window.paletteRows();
        int refused = 0;
        for (const PageDescriptor &page : desktopPages(*books)) {
            for (const QAction *one : window.page(page.id)->actions()) {
                if (!one->property(refusedProperty).toBool())
                    continue;
                ++refused;
                QVERIFY2(std::none_of(rows.begin(), rows.end(),
                                      [&](const PaletteRow &row) {
                                          return row.name == one->text() && row.kind == page.title();
                                      }),
                         qPrintable(page.id + u' ' + one->text()));
            }
        }
        QVERIFY(refused >= 10);
    }

    void issuingIsFoundInBothLanguages()
    {
        const auto books = booksFor(Actor::owner(u"root"_s));
        MainWindow &window = *books->window;
        for (const auto &[code, word] : {std::pair{u"ja"_s, u"発行"_s}, std::pair{u"en"_s, u"issue"_s}}) {
            m_language->setCode(code);
            window.openPage(u"customers"_s);
            QTest::qWait(50); // the pages hear of the language from the event loop
            const QList<PaletteRow> rows = window.paletteRows();
            const auto found =
                std::find_if(rows.begin(), rows.end(), [&, wanted = word](const PaletteRow &row) {
                    return row.name.contains(wanted, Qt::CaseInsensitive) && row.icon == u"stamp"_s;
                });
            QVERIFY(found != rows.end());
            found->activate();
            QVERIFY(window.currentPage() != window.page(u"customers"_s));
        }
    }

    /// Issuer first, then people who sign in; nobody goes on with the rights of before.
    void aNewFileAsksForTheIssuerAndTurningSignInOnAsksWho()
    {
        QTemporaryDir folder;
        Desktop desktop(*m_appearance, *m_language, m_clock);
        desktop.start({});
        QVERIFY(shown<StartWindow>());
        type(*shown<StartWindow>(), u"startPath"_s, folder.filePath(u"new/choba.db"_s));
        press(*shown<StartWindow>(), u"startFileButton"_s);
        auto *window = shown<MainWindow>();
        QVERIFY(window);
        QVERIFY(!shown<StartWindow>());
        QCOMPARE(window->currentPage(), window->page(u"billing-settings"_s));
        const auto banners = window->currentPage()->findChildren<Banner *>();
        QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
            return banner->isVisible() && banner->sentence().contains(u"issue"_s);
        }));

        window->openPage(u"staff"_s);
        action(*window->currentPage(), u"addStaff"_s)->trigger();
        auto *dialog = window->findChild<QDialog *>(u"staffDialog"_s);
        QVERIFY(dialog);
        type(*dialog, u"name"_s, u"nakano"_s);
        type(*dialog, u"full_name"_s, u"中野 花子"_s);
        press(*dialog, u"verb"_s);
        QTest::qWait(50);
        auto *temporary = window->findChild<QDialog *>(u"temporaryPassword"_s);
        QVERIFY(temporary);
        const QString password = temporary->findChild<QLineEdit *>(u"password"_s)->text();
        press(*temporary, u"close"_s);
        QTRY_VERIFY(shown<SignInWindow>());
        QVERIFY(!shown<MainWindow>());

        signInAnew(password);
        window = shown<MainWindow>();
        QVERIFY(window);
        QCOMPARE(window->findChild<PersonBadge *>()->text(), u"中野 花子 · Administrator"_s);
        m_language->setCode(u"ja"_s);
        QTRY_VERIFY(!window->findChild<PersonBadge *>()->text().contains(u"Admin"_s));
        QVERIFY(action(*window, u"signOut"_s));
        action(*window, u"signOut"_s)->trigger();
        QVERIFY(shown<SignInWindow>());
        QVERIFY(!shown<MainWindow>());
    }

private:
    void signInAnew(const QString &temporary)
    {
        auto *window = shown<SignInWindow>();
        type(*window, u"name"_s, u"nakano"_s);
        type(*window, u"password"_s, temporary);
        press(*window, u"signIn"_s);
        QTRY_VERIFY(window->findChild<QDialog *>(u"changePassword"_s));
        auto *dialog = window->findChild<QDialog *>(u"changePassword"_s);
        type(*dialog, u"password"_s, good);
        type(*dialog, u"again"_s, good);
        press(*dialog, u"verb"_s);
        QTRY_VERIFY(!window->findChild<QDialog *>(u"changePassword"_s));
        type(*window, u"password"_s, good);
        press(*window, u"signIn"_s);
        QTRY_VERIFY(shown<MainWindow>());
    }
};

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"choba-test"_s);
    QCoreApplication::setApplicationName(u"tst_desktop"_s);
    TestDesktop test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktop.moc"
