// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/signinform.h"

#include "models/staff/serverroles.h"
#include "models/storage/connectfailure.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/formgrid.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace choba {

namespace {

Result<SignInResult> signInAt(const DatabaseLocation &location, const Clock &clock, const Credentials &typed)
{
    const bool isServer = location.engine() == Engine::Postgres;
    SignInResult result{isServer ? location.as(typed.name, typed.password) : location, {}, true};
    auto opened = Database::open(result.location);
    if (!opened)
        return connectFailure(result.location, opened.error());
    const std::unique_ptr<Database> database = *std::move(opened);
    CHOBA_TRY_ASSIGN(result.hasLogin, needsSignIn(*database));
    if (result.hasLogin) {
        CHOBA_TRY_ASSIGN(result.signedIn, signIn(*database, clock, typed));
    } else {
        CHOBA_TRY_ASSIGN(result.signedIn.actor, actingPerson(*database, typed.name));
    }
    return result;
}

} // namespace

SignInForm::SignInForm(DatabaseLocation location, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_location(std::move(location))
    , m_clock(clock)
    , m_banner(new Banner(this))
    , m_grid(new FormGrid(FormGrid::Remarks::Below, this))
    , m_name(new QLineEdit)
    , m_password(new QLineEdit)
    , m_code(new QLineEdit)
    , m_verb(new Button(ButtonKind::Primary, this))
{
    m_password->setEchoMode(QLineEdit::Password);
    m_code->setMaxLength(7);
    m_verb->setObjectName(QStringLiteral("signIn"));
    m_verb->setIconName(QStringLiteral("arrow-right"));
    m_grid->addRow(QStringLiteral("name"), {}, m_name);
    m_grid->addRow(QStringLiteral("password"), {}, m_password);
    m_grid->addRow(QStringLiteral("code"), {}, m_code);
    m_banner->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(m_grid);
    column->addWidget(m_verb, 0, Qt::AlignRight);
    connect(m_verb, &Button::clicked, this, &SignInForm::check);
    for (QLineEdit *field : {m_name, m_password, m_code}) {
        connect(field, &QLineEdit::returnPressed, this, &SignInForm::check);
        // Nothing is stored here: a mark for unsaved words would only puzzle.
        connect(field, &QLineEdit::textChanged, m_grid, &FormGrid::markSaved);
    }
    retranslate();
    m_grid->setMinimumHeight(m_grid->sizeHint().height());
}

SignInForm::~SignInForm()
{
    if (m_thread)
        m_thread->wait();
}

void SignInForm::setName(const QString &name, bool fixed)
{
    m_name->setText(name);
    m_name->setReadOnly(fixed);
    (name.isEmpty() ? m_name : m_password)->setFocus();
}

void SignInForm::startAgain()
{
    m_password->clear();
    m_code->clear();
    m_password->setFocus();
}

void SignInForm::setVerb(const QString &verb)
{
    m_verb->setText(verb);
}

QString SignInForm::password() const
{
    return m_password->text();
}

void SignInForm::say(const Error &error)
{
    m_grid->setProblems(error.problems);
    if (error.problems.empty() || !m_grid->unplacedProblems().isEmpty())
        m_banner->say(Tone::Danger, error.message);
    else
        m_banner->hide();
}

void SignInForm::check()
{
    if (m_thread)
        return; // a second Return while the first is being judged
    const Credentials typed{m_name->text().trimmed(), m_password->text(), m_code->text().trimmed()};
    auto answer = std::make_shared<std::optional<Result<SignInResult>>>();
    m_thread.reset(QThread::create([answer, location = m_location, clock = &m_clock, typed] {
        answer->emplace(signInAt(location, *clock, typed));
    }));
    m_verb->setEnabled(false);
    connect(m_thread.get(), &QThread::finished, this, [this, answer] {
        m_thread->wait();
        m_thread.reset();
        m_verb->setEnabled(true);
        take(**answer);
    });
    m_thread->start();
}

void SignInForm::take(const Result<SignInResult> &result)
{
    if (result) {
        m_banner->hide();
        emit signedIn(*result);
        return;
    }
    say(result.error());
    m_code->clear();
    if (result.error().field == QLatin1String("code")) {
        m_code->setFocus();
        return;
    }
    m_password->clear();
    m_password->setFocus();
}

void SignInForm::retranslate()
{
    //: ja: ユーザー名
    m_grid->setRowWords(QStringLiteral("name"), tr("Name"));
    //: ja: パスワード
    m_grid->setRowWords(QStringLiteral("password"), tr("Password"));
    //: ja: 確認コード
    m_grid->setRowWords(QStringLiteral("code"), tr("Code"));
    //: ja: 認証アプリを設定した人のみ
    m_code->setPlaceholderText(tr("only with an authenticator"));
    //: ja: サインイン
    m_verb->setText(tr("Sign in"));
}

void SignInForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace choba
