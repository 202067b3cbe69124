// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/secretdialogs.h"

#include "ui/kit/formgrid.h"

#include <QLineEdit>

namespace choba {

namespace {

const QString passphraseName = QStringLiteral("passphrase");

QLineEdit *makeHidden()
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return edit;
}

LockedBytes typedInto(const QLineEdit &edit)
{
    QByteArray bytes = edit.text().toUtf8();
    LockedBytes locked = LockedBytes::of({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    wipe(bytes);
    return locked;
}

Result<SecretKey> openWith(Database &database, const SecretOpening &opening, const QLineEdit *passphrase)
{
    if (opening.keychainKey && opening.lock) {
        KeychainKey key{opening.lock->keychainEntry, SecretKey()};
        std::copy_n(opening.keychainKey->data(), SecretKey::size, key.key.data());
        return openLock(database, LockOpener(std::move(key)));
    }
    return openLock(database, LockOpener(Passphrase{passphrase ? typedInto(*passphrase) : LockedBytes()}));
}

} // namespace

RevealSecretDialog::RevealSecretDialog(const Desk &desk, SecretName name, SecretOpening opening,
                                       QWidget *parent)
    : FormDialog(parent)
    , m_desk(desk)
    , m_name(std::move(name))
    , m_opening(std::move(opening))
    , m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("revealSecret"));
    //: ja: 理由
    form().addRow(QStringLiteral("reason"), tr("Reason"), m_reason);
    if (!m_opening.keychainKey) {
        m_passphrase = makeHidden();
        //: ja: パスフレーズ
        form().addRow(passphraseName, tr("Passphrase"), m_passphrase);
    }
    form().markSaved();
    //: ja: %1を表示
    setWords(tr("Show: %1").arg(words(m_name.kind)),
             //: ja: 誰が何のために見たかが監査ログに残ります。20秒後に再び隠れます。
             tr("The audit log keeps who saw it and why. It is hidden again after 20 seconds."),
             //: ja: 表示する
             tr("Show"), QStringLiteral("eye"));
    m_reason->setFocus();
}

Result<void> RevealSecretDialog::submit()
{
    CHOBA_TRY_ASSIGN(const SecretKey key, openWith(m_desk.database, m_opening, m_passphrase));
    CHOBA_TRY_ASSIGN(m_value, readSecret(m_desk, key, m_name, m_reason->text()));
    if (m_passphrase)
        m_passphrase->clear();
    return ok();
}

QString RevealSecretDialog::value() const
{
    return QString::fromUtf8(m_value.view().data(), static_cast<qsizetype>(m_value.size()));
}

SetSecretDialog::SetSecretDialog(const Desk &desk, SecretName name, SecretOpening opening, QDateTime seen,
                                 QWidget *parent)
    : FormDialog(parent)
    , m_desk(desk)
    , m_name(std::move(name))
    , m_opening(std::move(opening))
    , m_seen(std::move(seen))
    , m_value(new QLineEdit)
{
    setObjectName(QStringLiteral("setSecret"));
    form().addRow(QStringLiteral("value"), words(m_name.kind), m_value);
    if (!m_opening.keychainKey) {
        m_passphrase = makeHidden();
        form().addRow(passphraseName,
                      m_opening.lock ? tr("Passphrase")
                                     //: ja: 新しいパスフレーズ
                                     : tr("New passphrase"),
                      m_passphrase);
    }
    if (!m_opening.lock) {
        m_repeat = makeHidden();
        //: ja: もう一度
        form().addRow(QStringLiteral("repeat"), tr("Once more"), m_repeat);
    }
    form().markSaved();
    //: ja: %1を登録
    setWords(
        tr("Store: %1").arg(words(m_name.kind)),
        m_opening.lock
            //: ja: 封印して保存します。一覧・書き出し・監査ログに値は出ません。
            ? tr("It is stored sealed; no list, export or log ever has the value.")
            //: ja:
            //: このデータベースで最初の秘密情報です。パスフレーズを決めてください。忘れると誰にも開けません。
            : tr("This is the first secret of this database. Choose a passphrase for all of them; without "
                 "it nobody can open them."),
        //: ja: 登録する
        tr("Store"), QStringLiteral("lock"));
    m_value->setFocus();
}

Result<SecretKey> SetSecretDialog::key()
{
    if (m_opening.lock)
        return openWith(m_desk.database, m_opening, m_passphrase);
    if (m_repeat->text() != m_passphrase->text())
        //: ja: 2つのパスフレーズが異なります。
        return Error::invalid(QStringLiteral("repeat"), tr("The two passphrases differ."));
    CHOBA_TRY_ASSIGN(SecretKey made, makeLock(m_desk, LockOpener(Passphrase{typedInto(*m_passphrase)})));
    CHOBA_TRY_ASSIGN(m_opening.lock, secretLock(m_desk.database)); // a second try opens it
    return made;
}

/// Who stored another one is told; its value only to who reads it.
Result<QVariantMap> SetSecretDialog::readAgain()
{
    CHOBA_TRY_ASSIGN(const std::vector<SecretHead> heads, secretHeads(m_desk.database));
    for (const SecretHead &head : heads) {
        if (head.name.kind == m_name.kind && head.name.subject == m_name.subject)
            m_seen = head.setAt;
    }
    return QVariantMap();
}

Result<void> SetSecretDialog::submit()
{
    const LockedBytes value = typedInto(*m_value);
    if (value.isEmpty()) // before a lock is made for nothing
        //: ja: 値を入力してください。
        return Error::invalid(QStringLiteral("value"), tr("Enter the value."));
    CHOBA_TRY_ASSIGN(const SecretKey dataKey, key());
    CHOBA_TRY(setSecret(m_desk, dataKey, m_name, value.view(), m_seen));
    for (QLineEdit *edit : {m_value, m_passphrase, m_repeat}) {
        if (edit)
            edit->clear();
    }
    return ok();
}

} // namespace choba
