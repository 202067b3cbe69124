// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/managestaff.h"
#include "models/staff/ownlogin.h"
#include "tests/support/engines.h"
#include "ui/staff/lockguard.h"
#include "ui/staff/signinwindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

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

        QCOMPARE(field(window, u"name"_s)->text(), u"nakano"_s);
        QVERIFY(field(window, u"password"_s)->text().isEmpty()); // the old one is no use any more
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
