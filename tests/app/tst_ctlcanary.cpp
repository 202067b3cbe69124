// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/totp.h"
#include "tests/app/ctlprocess.h"
#include "tests/support/engines.h"
#include "tests/support/mailserver.h"
#include "tests/support/traces.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <liboath/oath.h>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

constexpr int rootMails = 22;
constexpr int externalIds = 10;
constexpr int people = 6;
constexpr int withTotp = 3;

QString codeNow(const QByteArray &seed)
{
    std::array<char, 7> code{};
    oath_totp_generate(seed.constData(), size_t(seed.size()), QDateTime::currentSecsSinceEpoch(), 30, 0, 6,
                       code.data());
    return QString::fromLatin1(code.data());
}

} // namespace

/// Fifty secrets go through the real program, which then works for a while; every byte that it leaves
/// anywhere is searched for them: database and journal, the server's files and its log of all statements,
/// backups unpacked, exports, settings, what was printed, and the command lines of its processes.
class CtlCanaryTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    CtlProcess m_ctl;
    QString m_db;
    std::map<QByteArray, QString> m_canaries; ///< and what each was
    QByteArray m_printed;

    QByteArray canary(const QString &what, const QByteArray &end = {})
    {
        QByteArray text = "Kanarie";
        for (int i = 0; i < 4; ++i)
            text += QByteArray::number(QRandomGenerator::system()->generate(), 36);
        text += end;
        m_canaries[text] = what;
        return text;
    }
    CtlRun run(const QStringList &words, const QByteArray &input = {}, bool tells = false)
    {
        const CtlRun done = m_ctl.run(QStringList{u"--db"_s, m_db, u"--json"_s} + words, input);
        if (!tells) // what a command shows once by intent is no leak
            m_printed += done.out.toUtf8();
        m_printed += done.err.toUtf8();
        return done;
    }
    CtlRun as(const QString &name, const QStringList &words, const QByteArray &input = {}, bool tells = false)
    {
        return run(QStringList{u"--as"_s, name} + words, input, tells);
    }
    void type(const char *variable, const QByteArray &value)
    {
        m_ctl.setEnvironment(QString::fromLatin1(variable), QString::fromUtf8(value));
    }

    /// The first sign-in of somebody whose temporary password \a told says; the final password.
    QByteArray enter(const QString &name, const CtlRun &told)
    {
        const QByteArray temporary = told.json().value(u"temporary_password"_s).toString().toUtf8();
        const QByteArray password = canary(u"password of "_s + name);
        if (temporary.size() == 16)
            m_canaries[temporary] = u"temporary password of "_s + name;
        type("CHOBA_PASSWORD", temporary);
        type("CHOBA_NEW_PASSWORD", password);
        (void)as(name, {u"staff"_s, u"password"_s});
        type("CHOBA_PASSWORD", password);
        return password;
    }
    void setUpTotp(const QString &name)
    {
        const QString file = m_ctl.home() + u"/key-of-"_s + name;
        QVERIFY(as(name, {u"staff"_s, u"totp"_s, u"new"_s, file}, {}, true).code == 0);
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray seed = QByteArray::fromHex(kept.readAll());
        QCOMPARE(seed.size(), 20);
        m_canaries[totpSeedText(seed).toLatin1()] = u"seed of "_s + name;
        m_canaries[seed.toHex()] = u"seed of "_s + name;
        QCOMPARE(as(name, {u"staff"_s, u"totp"_s, u"confirm"_s, file, codeNow(seed)}).code, 0);
        QVERIFY(!QFile::exists(file));
    }
    void store(MailServer &server, const QByteArray &smtpPassword)
    {
        type("CHOBA_PASSPHRASE", canary(u"passphrase"_s));
        QCOMPARE(run({u"secrets"_s, u"lock"_s}).code, 0);
        for (int i = 0; i < rootMails; ++i)
            QCOMPARE(run({u"secrets"_s, u"set"_s, u"root_mail"_s, QString::number(100000000000LL + i)},
                         canary(u"root mail"_s, "@kikin.example"))
                         .code,
                     0);
        for (int i = 0; i < externalIds; ++i)
            QCOMPARE(run({u"secrets"_s, u"set"_s, u"external_id"_s, QString::number(100000000000LL + i)},
                         canary(u"external id"_s))
                         .code,
                     0);
        QCOMPARE(run({u"secrets"_s, u"set"_s, u"smtp_password"_s, u"mail"_s}, smtpPassword).code, 0);
        QCOMPARE(
            run({u"mail"_s, u"settings"_s, u"set"_s, u"server=localhost"_s, u"port=%1"_s.arg(server.port()),
                 u"security=starttls"_s, u"ca_file="_s + server.caFile(), u"user=choba"_s,
                 u"from_name=帳場"_s, u"from_address=billing@example.jp"_s})
                .code,
            0);
    }
    /// Work after which something could have stayed behind.
    void work()
    {
        QCOMPARE(run({u"mail"_s, u"test"_s, u"a@example.jp"_s}).code, 0); // signs in with the password
        QCOMPARE(run({u"mail"_s, u"settings"_s, u"set"_s, u"port=1"_s}).code, 0);
        QCOMPARE(run({u"mail"_s, u"test"_s, u"a@example.jp"_s}).code, 1); // nobody listens
        QCOMPARE(run({u"secrets"_s, u"read"_s, u"root_mail"_s, u"100000000003"_s, u"--reason"_s, u"確認"_s},
                     {}, true)
                     .code,
                 0);
        QCOMPARE(run({u"secrets"_s, u"remove"_s, u"root_mail"_s, u"100000000004"_s, u"--reason"_s, u"不要"_s})
                     .code,
                 0);
        (void)run({u"secrets"_s, u"set"_s, u"root_mail"_s, u"12"_s},
                  canary(u"refused root mail"_s)); // refused
        type("CHOBA_NEW_PASSPHRASE", canary(u"new passphrase"_s));
        QCOMPARE(run({u"secrets"_s, u"lock"_s}).code, 0);
        for (const QStringList &words : {QStringList{u"secrets"_s, u"list"_s},
                                         {u"audit"_s, u"list"_s},
                                         {u"mail"_s, u"list"_s},
                                         {u"mail"_s, u"settings"_s, u"show"_s},
                                         {u"audit"_s, u"verify"_s},
                                         {u"check"_s},
                                         {u"customers"_s, u"list"_s}})
            QVERIFY2(run(words).code == 0, qPrintable(words.join(u' ')));
        QFile::remove(m_ctl.home() + u"/one.tar"_s); // of the other engine
        const CtlRun backup = run({u"backup"_s, m_ctl.home() + u"/one.tar"_s});
        QVERIFY2(backup.code == 0, qPrintable(backup.out + backup.err));
    }
    /// The parts of a backup, a server's dump as the statements that restore it.
    QByteArray unpackedBackup()
    {
        QTemporaryDir folder;
        QProcess tar;
        tar.start(u"tar"_s, {u"-xf"_s, m_ctl.home() + u"/one.tar"_s, u"-C"_s, folder.path()});
        tar.waitForFinished();
        QByteArray bytes = bytesBelow(folder.path());
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
            QProcess restore;
            restore.start(u"pg_restore"_s, {u"-f"_s, u"-"_s, folder.filePath(name)});
            restore.waitForFinished(60'000);
            bytes += restore.readAllStandardOutput();
        }
        return bytes;
    }

private slots:
    void noneIsFoundAnywhere_data() { Engines::addRows(); }
    void noneIsFoundAnywhere()
    {
        QFETCH(Engine, engine);
        m_canaries.clear();
        m_printed.clear();
        const QByteArray smtpPassword = canary(u"SMTP password"_s);
        MailServer server(u"starttls"_s, QString::fromLatin1(smtpPassword));
        QVERIFY2(server.port() > 0, qPrintable(server.problem()));
        m_db = m_engines.freshLocation(engine).text();
        CommandLines commandLines;
        QCOMPARE(run({u"init"_s}).code, 0);
        if (engine == Engine::Postgres) {
            const auto owner = Database::open(*DatabaseLocation::parse(m_db));
            CHOBA_VERIFY(owner);
            CHOBA_VERIFY((*owner)->exec(u"ALTER SYSTEM SET log_statement = 'all'"_s));
            CHOBA_VERIFY((*owner)->exec(u"SELECT pg_reload_conf()"_s));
        }
        const QByteArray plain = "PlainKanarie4711";
        QCOMPARE(run({u"customers"_s, u"add"_s, u"--name"_s, u"株式会社サンプル"_s, u"--corporate-number"_s,
                      u"3430001027574"_s, u"--notes"_s, QString::fromLatin1(plain)})
                     .code,
                 0);
        store(server, smtpPassword);
        work();
        const QString admin = u"boss"_s;
        (void)enter(admin, run({u"init"_s, u"--staff"_s, u"--admin"_s, admin}, {}, true));
        const QString adminTyped = m_ctl.environment().value(u"CHOBA_PASSWORD"_s);
        for (int i = 0; i < people; ++i) {
            type("CHOBA_PASSWORD", adminTyped.toUtf8());
            const QString name = u"person%1"_s.arg(i);
            (void)enter(name, as(admin, {u"staff"_s, u"add"_s, name, u"--role"_s, u"billing"_s}, {}, true));
            if (i < withTotp)
                setUpTotp(name);
            type("CHOBA_PASSWORD", canary(u"wrong password"_s));
            const CtlRun wrong = as(name, {u"customers"_s, u"list"_s});
            QVERIFY(wrong.code == 1 || engine == Engine::Postgres); // this server trusts its own machine
        }
        QVERIFY(m_canaries.size() >= 50);

        QByteArray left = m_printed + commandLines.end() + unpackedBackup() + bytesBelow(m_ctl.home());
        if (engine == Engine::Sqlite)
            left += bytesBelow(QFileInfo(DatabaseLocation::parse(m_db)->filePath()).path());
        else
            left += bytesBelow(m_engines.cluster().folder());
        QVERIFY(left.contains(plain)); // the search does see what is there
        QVERIFY(unpackedBackup().contains(plain));
        QVERIFY(left.contains("staff password"));                               // of a command line
        QVERIFY(engine == Engine::Sqlite || left.contains("make_staff_login")); // of the server's log
        for (const auto &[text, what] : m_canaries) {
            for (const QByteArray &form : formsOf(text))
                QVERIFY2(!left.contains(form),
                         qPrintable(what + u": "_s + QString::fromLatin1(form.left(60))));
        }
        qInfo("%zu canaries, %lld bytes searched, 0 found", m_canaries.size(), qlonglong(left.size()));
    }
};

QTEST_GUILESS_MAIN(CtlCanaryTest)
#include "tst_ctlcanary.moc"
