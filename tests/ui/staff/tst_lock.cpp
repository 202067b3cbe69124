// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/managestaff.h"
#include "models/staff/ownlogin.h"
#include "tests/support/engines.h"
#include "ui/kit/appearance.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/formgrid.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/language.h"
#include "ui/staff/lockguard.h"
#include "ui/staff/signinwindow.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include <set>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

const QString good = u"a long enough password"_s;

/// A clock that a test moves.
class MovedClock : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{{2026, 11, 2}, {9, 0}, Qt::UTC};
};

QLineEdit *field(QWidget &window, const QString &name)
{
    return window.findChild<QLineEdit *>(name);
}

/// A form with a verb, as most dialogs are.
class AskDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit AskDialog(QWidget *parent)
        : FormDialog(parent)
        , field(new QLineEdit)
    {
        form().addRow(u"field"_s, u"Field"_s, field);
        setWords(u"株式会社みどり通信"_s, u"請求書を発行します"_s, u"Do it"_s, u"save"_s);
    }
    QLineEdit *field;
    int asked = 0;

protected:
    Result<void> submit() override
    {
        ++asked;
        return ok();
    }
};

} // namespace

class TestLock : public QObject
{
    Q_OBJECT

private:
    Engines m_engines;
    std::unique_ptr<Database> m_database;
    MovedClock m_clock;
    QString m_temporary;

    static QDialog *lockDialog()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->objectName() == u"lockDialog"_s && window->isVisible())
                return qobject_cast<QDialog *>(window);
        }
        return nullptr;
    }
    static bool isCovered(const QWidget &window)
    {
        const auto *cover = window.findChild<QWidget *>(u"cover"_s, Qt::FindDirectChildrenOnly);
        return cover != nullptr && cover->isVisible() && cover->geometry() == window.rect();
    }

    /// What a look at the screen gives away: the colour of a cover, no more; not even at its corners.
    static bool isBlank(QWidget &window)
    {
        const QImage image = window.grab().toImage();
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        return colours.size() <= 2;
    }
    static void unlock(LockGuard &guard)
    {
        field(*lockDialog(), u"password"_s)->setText(good);
        QTest::keyClick(field(*lockDialog(), u"password"_s), Qt::Key_Return);
        QTRY_VERIFY(!guard.isLocked());
    }

private slots:
    void initTestCase()
    {
        m_database = m_engines.fresh(Engine::Sqlite);
        QVERIFY(m_database);
        Desk owner{*m_database, m_clock, Actor::owner(u"root"_s)};
        const auto added = addStaff(owner, u"nakano"_s, u"中野"_s, {StaffRole::Admin});
        CHOBA_VERIFY(added);
        m_temporary = added->temporaryPassword;
    }

    void aTemporaryPasswordIsChangedBeforeAnythingIsSeen()
    {
        SignInWindow window(m_database->location(), m_clock);
        QSignalSpy in(&window, &SignInWindow::signedIn);
        window.show();
        field(window, u"name"_s)->setText(u"nakano"_s);
        field(window, u"password"_s)->setText(m_temporary);
        QTest::keyClick(field(window, u"password"_s), Qt::Key_Return);
        QTRY_VERIFY(window.findChild<QDialog *>(u"changePassword"_s));
        QCOMPARE(in.count(), 0);
        auto *dialog = window.findChild<QDialog *>(u"changePassword"_s);
        field(*dialog, u"password"_s)->setText(good);
        field(*dialog, u"again"_s)->setText(good + u'x');
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"verb"_s), Qt::LeftButton);
        QVERIFY(dialog->isVisible()); // the two differ
        field(*dialog, u"again"_s)->setText(good);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"verb"_s), Qt::LeftButton);
        QTRY_VERIFY(!window.findChild<QDialog *>(u"changePassword"_s));

        field(window, u"name"_s)->setText(u"nakano"_s);
        field(window, u"password"_s)->setText(u"wrong"_s);
        QTest::keyClick(field(window, u"password"_s), Qt::Key_Return);
        QTRY_VERIFY(field(window, u"password"_s)->text().isEmpty());
        QCOMPARE(field(window, u"name"_s)->text(), u"nakano"_s);
        field(window, u"password"_s)->setText(good);
        QTest::keyClick(field(window, u"password"_s), Qt::Key_Return);
        QTest::keyClick(field(window, u"password"_s), Qt::Key_Return); // twice is once
        QTRY_COMPARE(in.count(), 1);
        QVERIFY(in.front().front().value<SignInResult>().signedIn.actor.may.has(Permission::ManageStaff));
    }

    void everyWindowIsCoveredAndKeepsWhatWasTyped()
    {
        QWidget window;
        auto *typed = new QLineEdit(u"half a sentence"_s);
        (new QVBoxLayout(&window))->addWidget(typed);
        QDialog about(&window);
        about.setModal(true);
        window.show();
        about.open();
        LockGuard guard(m_database->location(), m_clock, u"nakano"_s);
        QVERIFY(!guard.isLocked());
        guard.lock();
        QVERIFY(guard.isLocked());
        QVERIFY(lockDialog());
        QVERIFY(isCovered(window));
        QVERIFY(isCovered(about));
        QDialog late(&window); // a job's question that opens meanwhile
        late.show();
        QVERIFY(isCovered(late));
        window.resize(700, 500);
        QCoreApplication::processEvents();
        QVERIFY(isCovered(window));

        QTest::keyClick(lockDialog(), Qt::Key_Escape);
        lockDialog()->close();
        QVERIFY(guard.isLocked());
        field(*lockDialog(), u"password"_s)->setText(u"wrong"_s);
        QTest::keyClick(field(*lockDialog(), u"password"_s), Qt::Key_Return);
        QTRY_VERIFY(field(*lockDialog(), u"password"_s)->text().isEmpty());
        QVERIFY(guard.isLocked());
        QVERIFY(field(*lockDialog(), u"name"_s)->isReadOnly());
        field(*lockDialog(), u"password"_s)->setText(good);
        QTest::keyClick(field(*lockDialog(), u"password"_s), Qt::Key_Return);
        QTRY_VERIFY(!guard.isLocked());
        QVERIFY(!isCovered(window));
        QVERIFY(about.isVisible());
        QCOMPARE(typed->text(), u"half a sentence"_s);
    }

    void nothingShowsThrough_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"page", "dialog", "help", "palette", "files", "tip", "menu", "nested"})
            QTest::addRow("%s", kind) << QString::fromLatin1(kind);
    }
    /// Every kind of window the program has, open when it locks: one colour, and all as it was afterwards.
    void nothingShowsThrough()
    {
        QFETCH(QString, kind);
        QWidget window;
        auto *typed = new QLineEdit(u"株式会社みどり通信 様 御中"_s);
        (new QVBoxLayout(&window))->addWidget(typed);
        window.resize(600, 400);
        window.show();
        QApplication::setActiveWindow(&window);
        typed->setFocus();
        std::vector<std::unique_ptr<QWidget>> kept;
        QPointer<QWidget> shown = &window;
        Appearance appearance(*qApp);
        Language language;
        if (kind == u"dialog"_s || kind == u"nested"_s) {
            auto dialog = std::make_unique<AskDialog>(&window);
            dialog->field->setText(u"half a sentence"_s);
            dialog->open();
            shown = dialog.get();
            kept.push_back(std::move(dialog));
        }
        if (kind == u"nested"_s) {
            auto over = std::make_unique<AskDialog>(&window);
            over->open();
            shown = over.get();
            kept.push_back(std::move(over));
        }
        if (kind == u"help"_s) {
            auto help = std::make_unique<HelpWindow>(language, &window);
            help->openTopic(u"staff"_s);
            help->show();
            shown = help.get();
            kept.push_back(std::move(help));
        }
        if (kind == u"palette"_s) {
            auto palette = std::make_unique<CommandPalette>(&window);
            palette->open({}, u"みどり"_s);
            kept.push_back(std::move(palette));
        }
        if (kind == u"files"_s) {
            auto files = std::make_unique<QFileDialog>(&window);
            files->open();
            QVERIFY(files->isVisible());
            shown = files.get();
            kept.push_back(std::move(files));
        }
        if (kind == u"tip"_s) {
            QToolTip::showText(window.mapToGlobal(QPoint(20, 20)), u"株式会社みどり通信"_s, &window);
            QVERIFY(QToolTip::isVisible());
        }
        QMenu menu;
        menu.addAction(u"株式会社みどり通信"_s);
        if (kind == u"menu"_s)
            menu.popup(window.mapToGlobal(QPoint(20, 20)));
        LockGuard guard(m_database->location(), m_clock, u"nakano"_s);
        guard.lock();
        QCoreApplication::processEvents();
        QVERIFY(lockDialog());
        for (const QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && top != lockDialog())
                QVERIFY2(isBlank(*const_cast<QWidget *>(top)), top->metaObject()->className());
        }
        QVERIFY(!QToolTip::isVisible());
        QVERIFY(!menu.isVisible());
        QVERIFY(shown && shown->isVisible());
        unlock(guard);
        QVERIFY(shown && shown->isVisible());
        QVERIFY(!isCovered(*shown));
        QCOMPARE(typed->text(), u"株式会社みどり通信 様 御中"_s);
        for (const auto &one : kept) {
            QVERIFY(one->isVisible());
            if (const auto *dialog = qobject_cast<const AskDialog *>(one.get());
                dialog && kind == u"dialog"_s)
                QCOMPARE(dialog->field->text(), u"half a sentence"_s);
            if (kind == u"palette"_s)
                QCOMPARE(one->findChild<QLineEdit *>()->text(), u"みどり"_s);
        }
    }

    /// A job's question that comes while nobody is there: nothing of it is seen, no key reaches it, and the
    /// program can still be unlocked.
    void whatOpensMeanwhileWaits()
    {
        QWidget window;
        window.show();
        LockGuard guard(m_database->location(), m_clock, u"nakano"_s);
        guard.lock();
        AskDialog late(&window);
        late.setWindowModality(Qt::ApplicationModal);
        late.field->setText(u"株式会社みどり通信"_s);
        late.show();
        late.activateWindow();
        QCoreApplication::processEvents();
        QVERIFY(isBlank(late));
        QTest::keyClick(&late, Qt::Key_Return);
        QTest::keyClicks(late.field, u"x"_s);
        QTest::mouseClick(late.findChild<QPushButton *>(u"verb"_s), Qt::LeftButton);
        QCOMPARE(late.asked, 0);
        QCOMPARE(late.field->text(), u"株式会社みどり通信"_s);
        auto *lifted = new QLabel(u"株式会社みどり通信"_s, &late); // a notice within it
        lifted->setGeometry(0, 0, 200, 40);
        lifted->show();
        lifted->raise();
        QCoreApplication::processEvents();
        QVERIFY(isBlank(late));
        QMenu menu(&window);
        menu.addAction(u"株式会社みどり通信"_s);
        menu.popup(QPoint(10, 10));
        QTRY_VERIFY(!menu.isVisible());
        QToolTip::showText(window.mapToGlobal(QPoint(5, 5)), u"株式会社みどり通信"_s, &window);
        QTRY_VERIFY(!QToolTip::isVisible());
        unlock(guard);
        QVERIFY(late.isVisible());
        QVERIFY(!isCovered(late));
        QTest::mouseClick(late.findChild<QPushButton *>(u"verb"_s), Qt::LeftButton);
        QCOMPARE(late.asked, 1);
    }

    void thePersonComesBackToTheSameField()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new QLineEdit;
        auto *second = new QLineEdit(u"abc"_s);
        column->addWidget(first);
        column->addWidget(second);
        window.show();
        QApplication::setActiveWindow(&window);
        second->setFocus();
        second->setCursorPosition(1);
        QTRY_VERIFY(second->hasFocus());
        LockGuard guard(m_database->location(), m_clock, u"nakano"_s);
        guard.lock();
        QCoreApplication::processEvents();
        QVERIFY(!second->hasFocus());
        unlock(guard);
        QTRY_VERIFY(second->hasFocus());
        QCOMPARE(second->cursorPosition(), 1);
        QVERIFY(second->selectedText().isEmpty());
    }

    void aMachineThatSleptIsLocked()
    {
        QWidget window;
        window.show();
        LockGuard guard(m_database->location(), m_clock, u"nakano"_s);
        guard.setIdleMinutes(10);
        m_clock.advance(3600);
        QTRY_VERIFY_WITH_TIMEOUT(guard.isLocked(), 8000);
        QVERIFY(isCovered(window));
    }

    void nobodyIsLockedOutWithoutWishingIt()
    {
        QWidget window;
        window.show();
        LockGuard guard(m_database->location(), m_clock, u"nakano"_s);
        guard.setIdleMinutes(0);
        m_clock.advance(3600);
        QTest::qWait(5500);
        QVERIFY(!guard.isLocked());
    }
};

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
