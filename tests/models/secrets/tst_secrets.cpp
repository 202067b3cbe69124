// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditlist.h"
#include "models/secrets/sealing.h"
#include "models/secrets/secretaccess.h"
#include "models/secrets/secretstore.h"
#include "models/storage/transaction.h"
#include "tests/support/engines.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace choba;
using namespace Qt::StringLiterals;

namespace {

constexpr int canaries = 50;

const SecretName rootMail{SecretKind::RootMail, u"123456789012"_s};

LockOpener passphrase(std::string_view text = "a long passphrase")
{
    return Passphrase{LockedBytes::of(text)};
}

QByteArray canary(int i)
{
    return "canary-" + QByteArray::number(7'919 * (i + 1)) + "-kikin@secret.example";
}

QByteArrayList logged;
void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message.toUtf8());
}

/// All bytes of the files in and below a folder.
QByteArray bytesBelow(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT
    Engines m_engines;
    FixedClock m_clock{QDateTime(QDate(2026, 4, 28), QTime(3, 0), Qt::UTC)};

    Desk deskOf(Database &database, const Permissions &may = Permissions::all(),
                const QDateTime &signedInAt = {})
    {
        return {database, m_clock, {u"中野"_s, may, signedInAt}};
    }
    static QString opened(const Result<LockedBytes> &value)
    {
        return value ? QString::fromUtf8(value->view().data(), qsizetype(value->view().size()))
                     : u"refused: "_s + kindName(value.error().kind) + u' ' + value.error().field;
    }

private slots:
    void aSecretComesBackAsItWas_data() { Engines::addRows(); }
    void aSecretComesBackAsItWas()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk = deskOf(*database);
        const auto key = makeLock(desk, passphrase());
        CHOBA_VERIFY(key);
        QVERIFY(!makeLock(desk, passphrase())); // a second lock would lose what the first one holds
        CHOBA_VERIFY(setSecret(desk, *key, rootMail, "root@example.jp"));
        QCOMPARE(opened(readSecret(desk, *key, rootMail, u"ログイン"_s)), u"root@example.jp"_s);
        CHOBA_VERIFY(setSecret(desk, *key, {SecretKind::RootMail, u"1234-5678-9012"_s}, "other@example.jp"));
        QCOMPARE(secretHeads(*database)->size(), std::size_t(1));
        QCOMPARE(opened(readSecret(desk, *key, rootMail, u"x"_s)), u"other@example.jp"_s);

        const auto again = openLock(*database, passphrase());
        CHOBA_VERIFY(again);
        QCOMPARE(opened(readSecret(desk, *again, rootMail, u"x"_s)), u"other@example.jp"_s);
        const auto wrong = openLock(*database, passphrase("a long passphrasf"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().field, u"passphrase"_s);

        CHOBA_VERIFY(removeSecret(desk, rootMail, u"moved away"_s));
        QCOMPARE(opened(readSecret(desk, *key, rootMail, u"x"_s)), u"refused: not_found "_s);
        QVERIFY(!removeSecret(desk, rootMail, u"again"_s));
    }

    void anotherPassphraseOpensTheSameSecrets_data() { Engines::addRows(); }
    void anotherPassphraseOpensTheSameSecrets()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk = deskOf(*database);
        const auto key = makeLock(desk, passphrase());
        CHOBA_VERIFY(key);
        CHOBA_VERIFY(setSecret(desk, *key, rootMail, "root@example.jp"));
        QVERIFY(!changeLock(desk, *key, passphrase("too short")));
        CHOBA_VERIFY(changeLock(desk, *key, passphrase("quite another one")));
        QVERIFY(!openLock(*database, passphrase()));
        const auto opening = openLock(*database, passphrase("quite another one"));
        CHOBA_VERIFY(opening);
        QCOMPARE(opened(readSecret(desk, *opening, rootMail, u"x"_s)), u"root@example.jp"_s);
        // And to a key of the keychain, and back.
        const SecretKey kept = SecretKey::random();
        KeychainKey entry{u"choba/1"_s, SecretKey()};
        std::copy_n(kept.data(), SecretKey::size, entry.key.data());
        CHOBA_VERIFY(changeLock(desk, *opening, LockOpener(std::move(entry))));
        QVERIFY(!openLock(*database, passphrase("quite another one")));
        KeychainKey same{u"choba/1"_s, SecretKey()};
        std::copy_n(kept.data(), SecretKey::size, same.key.data());
        const auto byChain = openLock(*database, LockOpener(std::move(same)));
        CHOBA_VERIFY(byChain);
        QCOMPARE(opened(readSecret(desk, *byChain, rootMail, u"x"_s)), u"root@example.jp"_s);
    }

    void aChangedOrMovedSecretDoesNotOpen_data() { Engines::addRows(); }
    void aChangedOrMovedSecretDoesNotOpen()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk desk = deskOf(*database);
        const auto key = makeLock(desk, passphrase());
        CHOBA_VERIFY(key);
        CHOBA_VERIFY(setSecret(desk, *key, rootMail, "root@example.jp"));
        SecretStore store(*database);
        SealedBytes sealed = **store.sealed(rootMail);
        CHOBA_VERIFY(store.write({{SecretKind::RootMail, u"999999999999"_s}, m_clock.now(), u"x"_s}, sealed));
        QCOMPARE(opened(readSecret(desk, *key, {SecretKind::RootMail, u"999999999999"_s}, u"x"_s)),
                 u"refused: conflict "_s);
        for (const int at : {0, int(sealed.bytes.size()) - 1}) {
            SealedBytes changed = sealed;
            changed.bytes[at] = char(changed.bytes[at] ^ 1);
            QVERIFY(!openSecret(*key, rootMail, changed));
        }
        SealedBytes cut = sealed;
        cut.bytes.truncate(3);
        QVERIFY(!openSecret(*key, rootMail, cut));
        QVERIFY(!openSecret(SecretKey::random(), rootMail, sealed));
        // The length does not tell the secret.
        QCOMPARE(sealSecret(*key, rootMail, "a").bytes.size(),
                 sealSecret(*key, rootMail, "abcdefgh").bytes.size());
        // A damaged lock does not make us take all the memory there is.
        QVERIFY(!keyOfPassphrase("x", randomSalt(), {3, qint64(1) << 40}));
        QVERIFY(!keyOfPassphrase("x", QByteArray("short"), {}));
    }

    void readingAsksForRightSignInAndReason_data() { Engines::addRows(); }
    void readingAsksForRightSignInAndReason()
    {
        QFETCH(Engine, engine);
        const auto database = m_engines.fresh(engine);
        QVERIFY(database);
        Desk owner = deskOf(*database);
        const auto key = makeLock(owner, passphrase());
        CHOBA_VERIFY(key);
        CHOBA_VERIFY(setSecret(owner, *key, rootMail, "root@example.jp"));
        const QDateTime now = m_clock.now();
        struct Case
        {
            Permissions may;
            QDateTime signedInAt;
            QString reason;
            QString answer;
        };
        Permissions allButRead = Permissions::all();
        allButRead.remove(Permission::ReadSecrets);
        const Case cases[] = {
            {Permissions::all(), {}, u"why"_s, u"root@example.jp"_s},
            {Permissions::all(), now.addSecs(-freshMinutes * 60), u"why"_s, u"root@example.jp"_s},
            {Permissions::all(), now.addSecs(-freshMinutes * 60 - 1), u"why"_s,
             u"refused: not_allowed sign_in"_s},
            {Permissions::all(), now, u" \n"_s, u"refused: invalid reason"_s},
            {allButRead, now, u"why"_s, u"refused: not_allowed "_s},
            {{}, now, u"why"_s, u"refused: not_allowed "_s},
        };
        for (const Case &one : cases) {
            Desk desk = deskOf(*database, one.may, one.signedInAt);
            const QString answer = opened(readSecret(desk, *key, rootMail, one.reason));
            QVERIFY2(answer.startsWith(one.answer), qPrintable(answer));
        }
        Desk viewer = deskOf(*database, {});
        QVERIFY(!setSecret(viewer, *key, rootMail, "x"));
        QVERIFY(!removeSecret(viewer, rootMail, u"x"_s));
        QVERIFY(!changeLock(viewer, *key, passphrase()));
        // Each reading that gave something left an entry, with the reason and without the value.
        AuditSearch reads;
        reads.action = u"read_secret"_s;
        const auto entries = readAudit(*database, reads, -1);
        CHOBA_VERIFY(entries);
        QCOMPARE(entries->size(), std::size_t(2));
        QCOMPARE(entries->front().entry.subjectId, u"root_mail/123456789012"_s);
        QCOMPARE(entries->front().entry.after.value(u"reason"_s).toString(), u"why"_s);
    }

    void namesAndValuesAreChecked()
    {
        QVERIFY(!checkedName({SecretKind::RootMail, u"12"_s}));
        QVERIFY(!checkedName({SecretKind::SmtpPassword, u"elsewhere"_s}));
        QCOMPARE(checkedName({SecretKind::SmtpPassword, {}})->subject, u"mail"_s);
        QCOMPARE(checkedName({SecretKind::ExternalId, u"1234-5678-9012"_s})->subject, u"123456789012"_s);
        QVERIFY(!parseSecretKind(u"password"_s, u"kind"_s));
        const auto database = m_engines.fresh(Engine::Sqlite);
        Desk desk = deskOf(*database);
        const auto key = makeLock(desk, passphrase());
        CHOBA_VERIFY(key);
        QVERIFY(!setSecret(desk, *key, rootMail, ""));
        QVERIFY(!setSecret(desk, *key, rootMail, std::string(5000, 'x')));
    }

    /// Fifty secrets, read, changed and removed; then every byte that was left anywhere is searched.
    void noCanaryIsFoundAnywhere_data() { Engines::addRows(); }
    void noCanaryIsFoundAnywhere()
    {
        QFETCH(Engine, engine);
        const auto previous = qInstallMessageHandler(keepLog);
        QTemporaryDir out;
        QByteArray left;
        {
            const auto database = m_engines.fresh(engine);
            QVERIFY(database);
            Desk desk = deskOf(*database);
            const auto key = makeLock(desk, passphrase("passphrase canary 1"));
            CHOBA_VERIFY(key);
            for (int i = 0; i < canaries; ++i) {
                const SecretName name{i % 2 == 0 ? SecretKind::RootMail : SecretKind::ExternalId,
                                      QString::number(100000000000LL + i)};
                CHOBA_VERIFY(setSecret(desk, *key, name, canary(i).toStdString()));
                QCOMPARE(opened(readSecret(desk, *key, name, u"確認"_s)), QString::fromUtf8(canary(i)));
                if (i % 10 == 9)
                    CHOBA_VERIFY(removeSecret(desk, name, u"不要"_s));
                else if (i % 10 == 8)
                    CHOBA_VERIFY(setSecret(desk, *key, name, canary(i + canaries).toStdString()));
            }
            JobContext context;
            CHOBA_VERIFY(
                exportAudit(*database, {}, out.filePath(u"audit.csv"_s), CsvEncoding::Utf8WithBom, context));
            if (engine == Engine::Sqlite) {
                const QString path = database->location().filePath();
                QVERIFY(QFile::copy(path, out.filePath(u"live.db"_s)));
                QVERIFY(QFile::copy(path + u"-wal"_s, out.filePath(u"live.db-wal"_s)));
                CHOBA_VERIFY(
                    database->statement(u"VACUUM INTO ?"_s).bind(out.filePath(u"backup.db"_s)).exec());
            } else {
                CHOBA_VERIFY(database->exec(u"CHECKPOINT"_s));
                QProcess dump;
                dump.start(u"pg_dump"_s, {u"--dbname"_s, database->location().text()});
                QVERIFY(dump.waitForFinished());
                QCOMPARE(dump.exitCode(), 0);
                left += dump.readAllStandardOutput();
                left += bytesBelow(m_engines.cluster().folder());
            }
        }
        qInstallMessageHandler(previous);
        left += bytesBelow(out.path()) + logged.join('\n');
        QVERIFY(left.contains("secret") &&
                left.contains("100000000007")); // the search does see what is there
        // All have the same tail, so that one search finds any of them.
        const QByteArray tail = "-kikin@secret.example";
        const QString wide = QString::fromUtf8(tail);
        QVERIFY(!left.contains(tail));
        QVERIFY(!left.contains(tail.toHex()));
        QVERIFY(!left.contains(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)));
        QVERIFY(!left.contains("passphrase canary"));
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
