// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctlprocess.h"
#include "tests/support/engines.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeoutMs = 60'000;
const QString secret = u"root@kikin.example.jp"_s;

/// A session bus with a secret service of its own; the keyring lies in the home folder and is open.
const char *const keyringSession = R"(
coproc keyring { exec gnome-keyring-daemon --foreground --unlock --components=secrets 2>/dev/null; }
daemon=$keyring_PID
trap 'kill $daemon; wait $daemon 2>/dev/null' EXIT
printf '\n' >&"${keyring[1]}"
exec {keyring[1]}>&-
for try in $(seq 100); do
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.DBus.Peer.Ping >/dev/null 2>&1 && break
    sleep 0.05
done
"$@"
)";

} // namespace

/// The key of the secrets in a real secret service: every command a process of its own, as a person types it.
class CtlKeychainTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    QString m_db;
    CtlProcess m_ctl;

    /// \a words of chobactl where a keyring is open (\a script), or on a bare bus ("\"$@\"").
    CtlRun inSession(const CtlProcess &ctl, const QStringList &words, const QByteArray &input = {},
                     const QString &script = QString::fromLatin1(keyringSession))
    {
        QProcess process;
        process.setProcessEnvironment(ctl.environment());
        process.setWorkingDirectory(ctl.home());
        QTemporaryDir folder;
        QFile typed(folder.filePath(u"input"_s));
        if (!typed.open(QIODevice::WriteOnly) || typed.write(input) != input.size())
            return {};
        typed.close();
        process.setStandardInputFile(typed.fileName());
        process.start(u"dbus-run-session"_s, QStringList{u"--"_s, u"bash"_s, u"-c"_s, script, u"bash"_s,
                                                         ctl.program(), u"--db"_s, m_db, u"--json"_s} +
                                                 words);
        CtlRun run;
        const bool ended = process.waitForFinished(timeoutMs);
        run.out = QString::fromUtf8(process.readAllStandardOutput());
        run.err = QString::fromUtf8(process.readAllStandardError());
        if (ended)
            run.code = process.exitCode();
        return run;
    }
    static CtlRun atHome(const CtlProcess &ctl, const QString &db, const QStringList &words)
    {
        return ctl.run(QStringList{u"--db"_s, db, u"--json"_s} + words);
    }
    static QStringList reading()
    {
        return {u"secrets"_s, u"read"_s, u"root_mail"_s, u"123456789012"_s, u"--reason"_s, u"確認"_s};
    }
    static void isolate(CtlProcess &ctl)
    {
        ctl.setEnvironment(u"XDG_RUNTIME_DIR"_s, ctl.home());
        ctl.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + ctl.home() + u"/no-bus"_s);
        ctl.setEnvironment(u"DISPLAY"_s, {}); // nobody is asked on a screen
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty() ||
            QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
            QSKIP("no secret service is installed");
        isolate(m_ctl);
        m_db = m_engines.freshLocation(Engine::Sqlite).text();
        QCOMPARE(atHome(m_ctl, m_db, {u"init"_s}).code, 0);
        const CtlRun locked = inSession(m_ctl, {u"secrets"_s, u"lock"_s, u"--keychain"_s});
        QVERIFY2(locked.code == 0, qPrintable(locked.out + locked.err));
        QCOMPARE(locked.json().value(u"lock"_s).toString(), u"keychain"_s);
        const CtlRun stored = inSession(m_ctl, {u"secrets"_s, u"set"_s, u"root_mail"_s, u"123456789012"_s},
                                        secret.toUtf8() + '\n');
        QVERIFY2(stored.code == 0, qPrintable(stored.out + stored.err));
    }

    void anotherProcessInAnotherSessionReadsIt()
    {
        const CtlRun read = inSession(m_ctl, reading());
        QVERIFY2(read.code == 0, qPrintable(read.out + read.err));
        QCOMPARE(read.json().value(u"value"_s).toString(), secret);
    }

    void theKeyIsOnlyInTheKeyring()
    {
        QFile file(m_db.mid(int(qstrlen("sqlite:"))));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(secret.toUtf8()));
        QVERIFY(!QDir(m_ctl.home() + u"/data/keyrings"_s).isEmpty());
    }

    void anotherMachinesKeyringHasNotTheKey()
    {
        CtlProcess other;
        isolate(other);
        const CtlRun read = inSession(other, reading());
        QCOMPARE(read.code, 1);
        QVERIFY2(read.errorKind() == u"not_found"_s, qPrintable(read.out));
        QVERIFY(read.out.contains(u"machine where it was made"_s));
    }

    void withoutASessionItSaysSo()
    {
        const CtlRun read = atHome(m_ctl, m_db, reading());
        QCOMPARE(read.code, 1);
        QVERIFY2(read.errorKind() == u"unavailable"_s, qPrintable(read.out));
    }

    void aMissingEntryIsSaidToBeMissing()
    {
        const auto database = Database::open(*DatabaseLocation::parse(m_db));
        CHOBA_VERIFY(database);
        CHOBA_VERIFY((*database)->exec(u"UPDATE secret_lock SET keychain_entry = 'secrets/none'"_s));
        const CtlRun read = inSession(m_ctl, reading());
        QCOMPARE(read.errorKind(), u"not_found"_s);
    }

    void aPassphraseTakesOver()
    {
        m_db = m_engines.freshLocation(Engine::Sqlite).text();
        QCOMPARE(atHome(m_ctl, m_db, {u"init"_s}).code, 0);
        QCOMPARE(inSession(m_ctl, {u"secrets"_s, u"lock"_s, u"--keychain"_s}).code, 0);
        QCOMPARE(inSession(m_ctl, {u"secrets"_s, u"set"_s, u"root_mail"_s, u"123456789012"_s},
                           secret.toUtf8() + '\n')
                     .code,
                 0);
        m_ctl.setEnvironment(u"CHOBA_NEW_PASSPHRASE"_s, u"a passphrase of secrets"_s);
        QCOMPARE(inSession(m_ctl, {u"secrets"_s, u"lock"_s}).code, 0);
        m_ctl.setEnvironment(u"CHOBA_PASSPHRASE"_s, u"a passphrase of secrets"_s);
        const CtlRun read = atHome(m_ctl, m_db, reading()); // no session at all
        QVERIFY2(read.code == 0, qPrintable(read.out + read.err));
        QCOMPARE(read.json().value(u"value"_s).toString(), secret);
    }
};

QTEST_GUILESS_MAIN(CtlKeychainTest)
#include "tst_ctlkeychain.moc"
