// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/signinwindow.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/type.h"
#include "ui/staff/ownlogindialogs.h"

#include <QEvent>
#include <QVBoxLayout>

namespace choba {

SignInWindow::SignInWindow(const DatabaseLocation &location, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_database(location.displayName())
    , m_title(new Label(LabelRole::Title))
    , m_words(new Label(LabelRole::Muted))
    , m_form(new SignInForm(location, clock))
    , m_other(new Button(ButtonKind::Link))
{
    setObjectName(QStringLiteral("signInWindow"));
    m_other->setObjectName(QStringLiteral("otherDatabase"));
    auto *card = new Pane(Pane::Ground::Card);
    card->setFixedWidth(scaled(560));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(32, 28, 32, 20);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(12);
    column->addWidget(m_form);
    column->addSpacing(8);
    column->addWidget(m_other, 0, Qt::AlignLeft);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch();
    outer->addWidget(card, 0, Qt::AlignHCenter);
    outer->addStretch();
    resize(880, 600);
    connect(m_form, &SignInForm::signedIn, this, &SignInWindow::take);
    connect(m_other, &Button::clicked, this, &SignInWindow::otherDatabaseRequested);
    retranslate();
}

void SignInWindow::take(const SignInResult &result)
{
    if (result.signedIn.passwordIsTemporary)
        changeTemporary(result);
    else if (result.signedIn.mustSetUpTotp)
        setUpTotp(result);
    else
        emit signedIn(result);
}

void SignInWindow::changeTemporary(const SignInResult &result)
{
    auto *dialog =
        new ChangePasswordDialog(result.location, m_clock, result.signedIn.actor, m_form->password(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        //: ja: パスワードを変更しました。新しいパスワードでサインインしてください。
        m_words->setText(tr("The password is changed. Please sign in with the new one."));
        m_form->setName({}, false);
    });
    dialog->open();
}

void SignInWindow::setUpTotp(const SignInResult &result)
{
    //: ja: サインインには認証アプリが必要です。設定してからもう一度サインインしてください。
    m_words->setText(tr("Signing in needs your authenticator here. Please set it up, then sign in again."));
    auto *dialog = new TotpDialog(result.location, m_clock, result.signedIn.actor, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        //: ja: 認証アプリを設定しました。確認コードとともにサインインしてください。
        m_words->setText(tr("The authenticator is set up. Please sign in with its next code."));
        m_form->setName({}, false);
    });
    dialog->open();
}

void SignInWindow::retranslate()
{
    //: ja: 帳場
    setWindowTitle(tr("Choba"));
    //: ja: サインイン
    m_title->setText(tr("Sign in"));
    m_words->setText(m_database);
    //: ja: 別のデータベースを開く…
    m_other->setText(tr("Open another database…"));
}

void SignInWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace choba
