// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "ui/customers/secretdialogs.h"
#include "ui/customers/secretfield.h"
#include "ui/kit/appearance.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
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

    explicit Screen(std::unique_ptr<Database> fresh, const Permissions &may = Permissions::all())
        : database(std::move(fresh))
        , field({*database, fixedClock, {u"中野"_s, may, {}}}, SecretKind::RootMail)
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
