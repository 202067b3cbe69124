// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/askcredentials.h"
#include "app/ctl/commands.h"
#include "app/ctl/session.h"
#include "models/secrets/secretaccess.h"
#include "models/secrets/systemkeychain.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <unistd.h>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecretsCommands)
};

Result<Passphrase> askPassphrase(const char *variable, const QString &prompt)
{
    CHOBA_TRY_ASSIGN(QString typed, askSecret(variable, QStringLiteral("passphrase"), prompt));
    QByteArray bytes = typed.toUtf8();
    Passphrase passphrase{LockedBytes::of({bytes.constData(), static_cast<std::size_t>(bytes.size())})};
    wipe(bytes);
    wipe(typed);
    return passphrase;
}

//: ja: 秘密情報のパスフレーズ
QString passphrasePrompt()
{
    return Words::tr("Passphrase of the secrets");
}

Result<SecretKey> dataKey(Database &database)
{
    CHOBA_TRY_ASSIGN(const std::optional<SecretLock> lock, secretLock(database));
    if (!lock)
        return Error::of(
            ErrorKind::NotFound,
            //: ja: このデータベースの秘密情報にはまだ鍵がありません。「chobactl secrets lock」で作ります。
            Words::tr("The secrets of this database have no lock yet; \"chobactl secrets "
                      "lock\" makes one."));
    if (lock->kind == LockKind::Keychain) {
        CHOBA_TRY_ASSIGN(SecretKey key, SystemKeychain::readNow(lock->keychainEntry));
        return openLock(database, KeychainKey{lock->keychainEntry, std::move(key)});
    }
    CHOBA_TRY_ASSIGN(Passphrase passphrase, askPassphrase("CHOBA_PASSPHRASE", passphrasePrompt()));
    return openLock(database, std::move(passphrase));
}

/// From a pipe or file, else typed without echo. Never an argument.
Result<LockedBytes> askValue()
{
    QByteArray bytes;
    if (isatty(STDIN_FILENO) == 0) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            //: ja: 標準入力を読めません。
            return Error::of(ErrorKind::Storage, Words::tr("The standard input cannot be read."));
        bytes = input.read(8192);
        while (bytes.endsWith('\n') || bytes.endsWith('\r'))
            bytes.chop(1);
    } else {
        //: ja: 秘密情報
        CHOBA_TRY_ASSIGN(QString typed,
                         askSecret("CHOBA_SECRET", QStringLiteral("value"), Words::tr("Secret")));
        bytes = typed.toUtf8();
        wipe(typed);
    }
    LockedBytes value = LockedBytes::of({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    wipe(bytes);
    return value;
}

QJsonObject nameJson(const SecretName &name)
{
    return {{QStringLiteral("kind"), spelled(name.kind)}, {QStringLiteral("subject"), name.subject}};
}

std::vector<ShownField> columns()
{
    //: ja: 種類
    return {{QStringLiteral("kind"), Words::tr("Kind")},
            //: ja: 対象
            {QStringLiteral("subject"), Words::tr("Of")},
            //: ja: 登録日時
            {QStringLiteral("set_at"), Words::tr("Stored at")},
            //: ja: 登録者
            {QStringLiteral("set_by"), Words::tr("Stored by")}};
}

Result<SecretName> nameOf(const QString &kind, const QString &subject)
{
    CHOBA_TRY_ASSIGN(const SecretKind parsed, parseSecretKind(kind, QStringLiteral("kind")));
    return checkedName({parsed, subject});
}

Result<Answer> list(Session &session)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const std::vector<SecretHead> heads, secretHeads(*database));
    QJsonArray items;
    for (const SecretHead &head : heads) {
        QJsonObject json = nameJson(head.name);
        json.insert(QStringLiteral("set_at"), tokyoString(head.setAt));
        json.insert(QStringLiteral("set_by"), head.setBy);
        items += json;
    }
    return Answer::list(items, columns());
}

Result<Answer> set(Session &session, const QString &kind, const QString &subject)
{
    CHOBA_TRY_ASSIGN(const SecretName name, nameOf(kind, subject));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY(require(desk, Permission::EditSecrets));
    CHOBA_TRY_ASSIGN(const SecretKey key, dataKey(desk.database));
    CHOBA_TRY_ASSIGN(const LockedBytes value, askValue());
    CHOBA_TRY(setSecret(desk, key, name, value.view()));
    return Answer::facts(nameJson(name), columns());
}

Result<Answer> read(Session &session, const QString &kind, const QString &subject, const QString &reason)
{
    CHOBA_TRY_ASSIGN(const SecretName name, nameOf(kind, subject));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY(require(desk, Permission::ReadSecrets));
    CHOBA_TRY_ASSIGN(const SecretKey key, dataKey(desk.database));
    CHOBA_TRY_ASSIGN(const LockedBytes value, readSecret(desk, key, name, reason));
    const QString text = QString::fromUtf8(value.view().data(), static_cast<qsizetype>(value.view().size()));
    QJsonObject json = nameJson(name);
    json.insert(QStringLiteral("value"), text);
    return Answer{json, printable(text)};
}

Result<Answer> remove(Session &session, const QString &kind, const QString &subject, const QString &reason)
{
    CHOBA_TRY_ASSIGN(const SecretName name, nameOf(kind, subject));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY(removeSecret(desk, name, reason));
    return Answer::facts(nameJson(name), columns());
}

/// The first lock, or another one for the same secrets.
Result<Answer> lock(Session &session, bool keychain)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY(require(desk, Permission::ManageSettings));
    CHOBA_TRY_ASSIGN(const std::optional<SecretLock> before, secretLock(desk.database));
    std::optional<SecretKey> old;
    if (before) {
        CHOBA_TRY_ASSIGN(old, dataKey(desk.database));
    }
    LockOpener opener;
    if (keychain) {
        KeychainKey entry{SystemKeychain::newEntry(), SecretKey::random()};
        CHOBA_TRY(SystemKeychain::writeNow(entry.entry, entry.key));
        opener = std::move(entry);
    } else {
        // The environment that opens the old lock must not be taken for the new one.
        const char *variable = before ? "CHOBA_NEW_PASSPHRASE" : "CHOBA_PASSPHRASE";
        //: ja: 秘密情報の新しいパスフレーズ
        CHOBA_TRY_ASSIGN(opener, askPassphrase(variable, Words::tr("New passphrase of the secrets")));
    }
    if (old)
        CHOBA_TRY(changeLock(desk, *old, opener));
    else
        CHOBA_TRY(makeLock(desk, opener));
    const QString kind = spelled(keychain ? LockKind::Keychain : LockKind::Passphrase);
    //: ja: 鍵の種類
    return Answer::facts({{QStringLiteral("lock"), kind}},
                         {{QStringLiteral("lock"), Words::tr("Locked with")}});
}

struct TypedName
{
    TypedWord kind;
    TypedWord subject;
};

TypedName typedName(const Command &command)
{
    //: ja: root_mail、external_id、smtp_password
    return {command.argument(QStringLiteral("KIND"), Words::tr("root_mail, external_id or smtp_password")),
            //: ja: アカウントID、または「mail」
            command.argument(QStringLiteral("OF"), Words::tr("the account's id, or \"mail\""))};
}

} // namespace

void addSecretsCommands(const Command &root)
{
    const Command secrets =
        //: ja: 封印して保存する情報: ルートメール、外部ID、SMTPパスワード
        root.command(QStringLiteral("secrets"),
                     Words::tr("root mail addresses, external ids, the SMTP password"));
    //: ja: 登録済みの一覧（値は表示しません）
    secrets.command(QStringLiteral("list"), Words::tr("what is stored, never the values")).run(list);

    //: ja: 標準入力または入力画面から読んで保存します
    const Command write =
        secrets.command(QStringLiteral("set"), Words::tr("store one, read from standard input or typed"));
    const TypedName written = typedName(write);
    write.run([written](Session &session) { return set(session, *written.kind, *written.subject); });

    //: ja: 表示します。監査ログに残ります
    const Command show =
        secrets.command(QStringLiteral("read"), Words::tr("show one; the audit log keeps it"));
    const TypedName shown = typedName(show);
    //: ja: 理由
    const TypedWord why =
        show.required(QStringLiteral("--reason"), QStringLiteral("TEXT"), Words::tr("what it is needed for"));
    show.run([shown, why](Session &session) { return read(session, *shown.kind, *shown.subject, *why); });

    //: ja: 削除します
    const Command drop = secrets.command(QStringLiteral("remove"), Words::tr("remove one"));
    const TypedName dropped = typedName(drop);
    const TypedWord reason =
        drop.required(QStringLiteral("--reason"), QStringLiteral("TEXT"), Words::tr("why it goes"));
    drop.run([dropped, reason](Session &session) {
        return remove(session, *dropped.kind, *dropped.subject, *reason);
    });

    const Command locking = secrets.command(
        QStringLiteral("lock"),
        //: ja: 鍵を作る、または別の鍵に替えます（パスフレーズ: CHOBA_PASSPHRASE、新: CHOBA_NEW_PASSPHRASE）
        Words::tr("make the lock, or change it (CHOBA_PASSPHRASE, new one: CHOBA_NEW_PASSPHRASE)"));
    const TypedFlag keychain =
        //: ja: パスフレーズの代わりにこのシステムのキーチェーンを使う
        locking.flag(QStringLiteral("--keychain"),
                     Words::tr("with this system's keychain, not a passphrase"));
    locking.run([keychain](Session &session) { return lock(session, *keychain); });
}

} // namespace choba
