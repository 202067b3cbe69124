// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/audit.h"
#include "tests/support/engines.h"
#include "ui/customers/secretdialogs.h"
#include "ui/customers/secretfield.h"
#include "ui/kit/appearance.h"
#include "ui/kit/banner.h"
#include "ui/kit/conflictpanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

const FixedClock fixedClock{QDateTime(QDate(2026, 4, 28), QTime(3, 0), Qt::UTC)};
const QString account = u"123456789012"_s;
const QString dots = u"•••••"_s;

struct Screen
{
    std::unique_ptr<Database> database;
    SecretField field;

    explicit Screen(std::unique_ptr<Database> fresh, const Permissions &may = Permissions::all(),
                    SecretKind kind = SecretKind::RootMail, const QDateTime &signedInAt = {})
        : database(std::move(fresh))
        , field({*database, fixedClock, {u"中野"_s, may, signedInAt}}, kind)
    {
        field.showOf(account);
        if (!field.isHidden())
            field.show();
    }
    QString shown() const { return field.findChild<QLabel *>(u"secretValue"_s)->text(); }
    QAbstractButton *button(const char *name) const
    {
        return field.findChild<QAbstractButton *>(QLatin1String(name));
    }
    /// Fills the open dialog and presses its verb.
    template <typename Dialog>
    bool answer(const char *opener, const QHash<QString, QString> &typed) const
    {
        button(opener)->click();
        const QPointer<Dialog> dialog(field.findChild<Dialog *>());
        if (!dialog)
            return false;
        for (auto line = typed.begin(); line != typed.end(); ++line)
            dialog->template findChild<QLineEdit *>(line.key())->setText(line.value());
        dialog->template findChild<QAbstractButton *>(u"verb"_s)->click();
        const bool accepted = dialog->result() == QDialog::Accepted;
        delete dialog.data(); // closing has deleted it where it was accepted
        return accepted;
    }
};

} // namespace

class SecretFieldTest : public QObject
{
    Q_OBJECT
    Engines m_engines;

private slots:
    void aSecretIsStoredShownAndHiddenAgain()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        QVERIFY(!screen.button("reveal")->isVisibleTo(&screen.field));
        QVERIFY(!screen.answer<SetSecretDialog>("storeSecret", {{u"value"_s, u"root@example.jp"_s},
                                                                {u"passphrase"_s, u"a long passphrase"_s},
                                                                {u"repeat"_s, u"another passphrase"_s}}));
        QVERIFY(screen.answer<SetSecretDialog>("storeSecret", {{u"value"_s, u"root@example.jp"_s},
                                                               {u"passphrase"_s, u"a long passphrase"_s},
                                                               {u"repeat"_s, u"a long passphrase"_s}}));
        QCOMPARE(screen.shown(), dots);
        QVERIFY(!screen.answer<RevealSecretDialog>(
            "reveal", {{u"reason"_s, u"ログイン"_s}, {u"passphrase"_s, u"a long passphrasf"_s}}));
        QVERIFY(!screen.answer<RevealSecretDialog>("reveal", {{u"passphrase"_s, u"a long passphrase"_s}}));
        QCOMPARE(screen.shown(), dots);
        QVERIFY(screen.answer<RevealSecretDialog>(
            "reveal", {{u"reason"_s, u"ログイン"_s}, {u"passphrase"_s, u"a long passphrase"_s}}));
        QCOMPARE(screen.shown(), u"root@example.jp"_s);
        screen.button("copySecret")->click();
        QCOMPARE(QApplication::clipboard()->text(), u"root@example.jp"_s);
        QTest::qWait(SecretField::shownSeconds * 1000 - 2000);
        QCOMPARE(screen.shown(), u"root@example.jp"_s);
        QTRY_COMPARE_WITH_TIMEOUT(screen.shown(), dots, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::clipboard()->text(), QString(), 10'000);
    }

    void anotherAccountShowsNothingOfTheLast()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite));
        const QHash<QString, QString> opening{{u"reason"_s, u"x"_s},
                                              {u"passphrase"_s, u"a long passphrase"_s}};
        QVERIFY(screen.answer<SetSecretDialog>("storeSecret", {{u"value"_s, u"root@example.jp"_s},
                                                               {u"passphrase"_s, u"a long passphrase"_s},
                                                               {u"repeat"_s, u"a long passphrase"_s}}));
        QVERIFY(screen.answer<RevealSecretDialog>("reveal", opening));
        screen.field.showOf(u"999999999999"_s);
        QVERIFY(!screen.shown().contains(u"root"_s));
        screen.field.showOf(account);
        QCOMPARE(screen.shown(), dots);
        QVERIFY(screen.answer<RevealSecretDialog>("reveal", opening));
        screen.field.hide();
        QCOMPARE(screen.shown(), dots);
    }

    void anExternalIdIsOneOfAws()
    {
        Screen screen(m_engines.fresh(Engine::Sqlite), Permissions::all(), SecretKind::ExternalId);
        QHash<QString, QString> typed{{u"passphrase"_s, u"a long passphrase"_s},
                                      {u"repeat"_s, u"a long passphrase"_s}};
        for (const QString &wrong : {u"x"_s, u"with space"_s, u"全角"_s, u"a;b"_s}) {
            typed.insert(u"value"_s, wrong);
            QVERIFY2(!screen.answer<SetSecretDialog>("storeSecret", typed), qPrintable(wrong));
            typed.remove(u"repeat"_s); // the first try has made the lock
        }
        typed.insert(u"value"_s, u"choba-7f3a:2026/11+x=1,a.b@c_d-e"_s);
        QVERIFY(screen.answer<SetSecretDialog>("storeSecret", typed));
        QVERIFY(screen.answer<RevealSecretDialog>(
            "reveal", {{u"reason"_s, u"TA"_s}, {u"passphrase"_s, u"a long passphrase"_s}}));
        QCOMPARE(screen.shown(), u"choba-7f3a:2026/11+x=1,a.b@c_d-e"_s);
        const auto rows = auditOf(*screen.database, u"secret"_s, u"external_id/"_s + account);
        CHOBA_VERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(2));
        QCOMPARE(rows->back().entry.action, u"read_secret"_s);
        QCOMPARE(rows->back().entry.after.value(u"reason"_s).toString(), u"TA"_s);
    }

    /// Signed in too long ago: the lock is asked for, and what was wanted follows at once.
    void anOldSignInIsRenewed()
    {
        const QDateTime old = fixedClock.now().addSecs(-(freshMinutes * 60 + 1));
        Screen screen(m_engines.fresh(Engine::Sqlite), Permissions::all(), SecretKind::RootMail, old);
        QVERIFY(screen.answer<SetSecretDialog>("storeSecret", {{u"value"_s, u"root@example.jp"_s},
                                                               {u"passphrase"_s, u"a long passphrase"_s},
                                                               {u"repeat"_s, u"a long passphrase"_s}}));
        QSignalSpy asked(&screen.field, &SecretField::signInRequested);
        screen.button("reveal")->click();
        QCOMPARE(asked.count(), 1);
        QVERIFY(!screen.field.findChild<RevealSecretDialog *>());
        screen.field.setSignedInAt(fixedClock.now());
        QVERIFY(screen.field.findChild<RevealSecretDialog *>());
    }

    void aLockOrAClosedPageLeavesNothing()
    {
        auto screen = std::make_unique<Screen>(m_engines.fresh(Engine::Sqlite));
        const QHash<QString, QString> opening{{u"reason"_s, u"x"_s},
                                              {u"passphrase"_s, u"a long passphrase"_s}};
        QVERIFY(screen->answer<SetSecretDialog>("storeSecret", {{u"value"_s, u"root@example.jp"_s},
                                                                {u"passphrase"_s, u"a long passphrase"_s},
                                                                {u"repeat"_s, u"a long passphrase"_s}}));
        QVERIFY(screen->answer<RevealSecretDialog>("reveal", opening));
        QDialog modal; // as the lock is
        modal.setWindowModality(Qt::ApplicationModal);
        modal.show();
        QTRY_COMPARE(screen->shown(), dots);
        modal.hide();
        QVERIFY(screen->answer<RevealSecretDialog>("reveal", opening));
        screen->button("copySecret")->click();
        QCOMPARE(QApplication::clipboard()->text(), u"root@example.jp"_s);
        screen.reset();
        QCOMPARE(QApplication::clipboard()->text(), QString());
    }

    /// Two desks store: the second is told, and what it typed is still there.
    void anUnseenSecretIsNotReplaced()
    {
        const Screen screen(m_engines.fresh(Engine::Sqlite));
        const QHash<QString, QString> typed{{u"value"_s, u"root@example.jp"_s},
                                            {u"passphrase"_s, u"a long passphrase"_s},
                                            {u"repeat"_s, u"a long passphrase"_s}};
        QVERIFY(screen.answer<SetSecretDialog>("storeSecret", typed));
        const FixedClock later(fixedClock.now().addSecs(60));
        Desk other{*screen.database, later, Actor::owner(u"田中"_s)};
        const auto key =
            openLock(*screen.database, LockOpener(Passphrase{LockedBytes::of("a long passphrase")}));
        CHOBA_VERIFY(key);
        CHOBA_VERIFY(setSecret(other, *key, {SecretKind::RootMail, account}, "other@example.jp"));
        screen.button("storeSecret")->click();
        auto *dialog = screen.field.findChild<SetSecretDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"value"_s)->setText(u"mine@example.jp"_s);
        dialog->findChild<QLineEdit *>(u"passphrase"_s)->setText(u"a long passphrase"_s);
        dialog->findChild<QAbstractButton *>(u"verb"_s)->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<ConflictPanel *>()->findChild<Banner *>()->sentence().contains(u"田中"_s));
        QCOMPARE(dialog->findChild<QLineEdit *>(u"value"_s)->text(), u"mine@example.jp"_s);
        dialog->findChild<QAbstractButton *>(u"verb"_s)->click();
        QCOMPARE(dialog->result(), int(QDialog::Accepted));
    }

    void whoMayNotSeesNothing()
    {
        const Screen viewer(m_engines.fresh(Engine::Sqlite), {});
        QVERIFY(viewer.field.isHidden());
        const Screen writer(m_engines.fresh(Engine::Sqlite), {Permission::EditSecrets});
        QVERIFY(!writer.button("reveal")->isVisibleTo(&writer.field));
        QVERIFY(writer.button("storeSecret")->isVisibleTo(&writer.field));
    }
};

int main(int argc, char **argv)
{
    Appearance::prepare();
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"choba-secretfield-test"_s);
    Appearance appearance(application);
    SecretFieldTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secretfield.moc"
