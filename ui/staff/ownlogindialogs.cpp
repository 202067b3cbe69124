// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/ownlogindialogs.h"

#include "models/staff/ownlogin.h"
#include "models/staff/totp.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/staff/qrimage.h"

#include <QLineEdit>

namespace choba {

namespace {

QLineEdit *secretField(const QString &text = {})
{
    auto *field = new QLineEdit(text);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

} // namespace

ChangePasswordDialog::ChangePasswordDialog(DatabaseLocation location, const Clock &clock, Actor actor,
                                           const QString &current, QWidget *parent)
    : FormDialog(parent)
    , m_location(std::move(location))
    , m_clock(clock)
    , m_actor(std::move(actor))
    , m_current(secretField(current))
    , m_new(secretField())
    , m_again(secretField())
{
    setObjectName(QStringLiteral("changePassword"));
    //: ja: パスワードの変更
    setWords(tr("Change your password"),
             //: ja: 10文字以上。長い合言葉がおすすめです。
             tr("At least ten characters; a long sentence is good."),
             //: ja: 変更する
             tr("Change"), QStringLiteral("check"));
    //: ja: 現在のパスワード
    form().addRow(QStringLiteral("old_password"), tr("Current password"), m_current);
    //: ja: 新しいパスワード
    form().addRow(QStringLiteral("password"), tr("New password"), m_new);
    //: ja: 新しいパスワード(確認)
    form().addRow(QStringLiteral("again"), tr("The new one again"), m_again);
    m_current->setReadOnly(!current.isEmpty());
    (current.isEmpty() ? m_current : m_new)->setFocus();
}

Result<void> ChangePasswordDialog::submit()
{
    if (m_new->text() != m_again->text())
        //: ja: 2回の入力が一致しません。
        return Error::invalid(QStringLiteral("again"), tr("The two are not the same."));
    CHOBA_TRY_ASSIGN(const std::unique_ptr<Database> database, Database::open(m_location));
    Desk desk{*database, m_clock, m_actor};
    return changePassword(desk, m_current->text(), m_new->text());
}

TotpDialog::TotpDialog(DatabaseLocation location, const Clock &clock, Actor actor, QWidget *parent)
    : FormDialog(parent)
    , m_location(std::move(location))
    , m_clock(clock)
    , m_actor(std::move(actor))
    , m_seed(newTotpSeed())
    , m_password(secretField())
    , m_code(new QLineEdit)
{
    setObjectName(QStringLiteral("setUpTotp"));
    //: ja: 2段階認証の設定
    setWords(
        tr("Set up the authenticator"),
        //: ja:
        //: スマートフォンの認証アプリでQRコードを読み取り、表示された6桁の確認コードを入力してください。次回からサインインに確認コードが必要です。
        tr("Read this code with the authenticator of your phone and type the six digits it shows. From then "
           "on "
           "signing in asks for them."),
        //: ja: 設定する
        tr("Set up"), QStringLiteral("check"));
    auto *picture = new QLabel;
    picture->setObjectName(QStringLiteral("qr"));
    picture->setPixmap(
        QPixmap::fromImage(qrImage(totpAddress(m_seed, m_actor.name, m_location.displayName()))));
    picture->setAccessibleName(totpSeedText(m_seed));
    auto *seed = new QLineEdit(totpSeedText(m_seed));
    seed->setReadOnly(true);
    form().addRow(QStringLiteral("qr"), {}, picture);
    //: ja: 手入力用のキー
    form().addRow(QStringLiteral("seed"), tr("Or type this key"), seed);
    //: ja: パスワード
    form().addRow(QStringLiteral("old_password"), tr("Password"), m_password);
    //: ja: 確認コード
    form().addRow(QStringLiteral("code"), tr("Code"), m_code);
    m_password->setFocus();
}

Result<void> TotpDialog::submit()
{
    CHOBA_TRY_ASSIGN(const std::unique_ptr<Database> database, Database::open(m_location));
    Desk desk{*database, m_clock, m_actor};
    return setUpTotp(desk, m_password->text(), m_seed, m_code->text().trimmed());
}

} // namespace choba
