// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailserverform.h"

#include "models/base/moneytext.h"
#include "models/base/sentences.h"
#include "models/mail/delivermail.h"
#include "models/storage/lastchange.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/conflictpanel.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/pane.h"
#include "ui/kit/savebar.h"
#include "ui/kit/textarea.h"
#include "ui/kit/type.h"
#include "ui/mail/choicebox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace choba {

namespace {

int portOf(MailSecurity security)
{
    return security == MailSecurity::Tls ? 465 : security == MailSecurity::StartTls ? 587 : 25;
}

} // namespace

namespace {

/// The password is no part of what is stored here.
QVariantMap formValues(const MailSettings &settings)
{
    return {{QStringLiteral("server"), settings.server},
            {QStringLiteral("port"), QString::number(settings.port)},
            {QStringLiteral("security"), static_cast<int>(settings.security)},
            {QStringLiteral("ca_file"), settings.caFile},
            {QStringLiteral("user"), settings.user},
            {QStringLiteral("from_name"), settings.from.name},
            {QStringLiteral("from_address"), settings.from.address},
            {QStringLiteral("reply_to"), settings.replyTo},
            {QStringLiteral("signature"), settings.signature},
            {QStringLiteral("charset"), static_cast<int>(settings.charset)}};
}

} // namespace

MailServerForm::MailServerForm(const MailServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_form(new FormGrid)
    , m_saveBar(new SaveBar(*m_form, this))
    , m_banner(new Banner)
    , m_conflicts(new ConflictPanel)
    , m_security(new ChoiceBox)
    , m_signature(new TextArea(4))
    , m_charset(new ChoiceBox)
    , m_tested(new Banner)
{
    makeFields();
    auto *sheet = new Pane(Pane::Ground::Surface);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(m_conflicts);
    column->addWidget(m_form);
    column->addWidget(makeTest());
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheet);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addWidget(m_saveBar);
    connect(m_saveBar, &SaveBar::saveRequested, this, &MailServerForm::save);
    m_conflicts->follow(*m_form);
    // The usual port follows the choice, a port of one's own does not.
    connect(m_security, &ChoiceBox::activated, this, [this](int choice) {
        const int port = plainNumber(m_port->text()).toInt();
        if (port == 25 || port == 465 || port == 587)
            m_port->setText(QString::number(portOf(allMailSecurities.at(static_cast<std::size_t>(choice)))));
    });
    retranslate();
    refresh();
}

void MailServerForm::makeFields()
{
    setChoices(); // before the form looks what stands in them
    m_server = addLine(QStringLiteral("server"), 280);
    m_form->addRow(QStringLiteral("security"), QString(), m_security);
    m_port = addLine(QStringLiteral("port"), 72);
    m_user = addLine(QStringLiteral("user"), 280);
    m_password = addLine(QStringLiteral("password"), 280);
    m_password->setEchoMode(QLineEdit::Password);
    m_caFile = addLine(QStringLiteral("ca_file"), 280);
    m_fromName = addLine(QStringLiteral("from_name"), 280);
    m_fromAddress = addLine(QStringLiteral("from_address"), 280);
    m_replyTo = addLine(QStringLiteral("reply_to"), 280);
    m_signature->setFixedWidth(scaled(400));
    m_form->addRow(QStringLiteral("signature"), QString(), m_signature);
    m_form->addRow(QStringLiteral("charset"), QString(), m_charset);
}

void MailServerForm::setChoices()
{
    QStringList securities;
    for (const MailSecurity security : allMailSecurities)
        securities.append(words(security));
    m_security->setWords(securities);
    m_charset->setWords({QStringLiteral("UTF-8"),
                         //: ja: ISO-2022-JP(使えない文字があればUTF-8)
                         tr("ISO-2022-JP (UTF-8 where a character lacks)")});
}

QLineEdit *MailServerForm::addLine(const QString &name, int width)
{
    auto *edit = new QLineEdit;
    edit->setFixedWidth(scaled(width));
    m_form->addRow(name, QString(), edit);
    return edit;
}

QWidget *MailServerForm::makeTest()
{
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(new HairLine);
    m_testHead = new Label(LabelRole::Section);
    m_testWords = new Label(LabelRole::Muted);
    m_testWords->setWordWrap(true);
    m_testAddress = new QLineEdit;
    m_testAddress->setObjectName(QStringLiteral("testAddress"));
    m_testAddress->setFixedWidth(scaled(280));
    m_test = new Button(ButtonKind::Plain, QStringLiteral("send"), QString());
    m_test->setObjectName(QStringLiteral("test"));
    m_tested->setObjectName(QStringLiteral("tested"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_testAddress);
    row->addWidget(m_test);
    row->addStretch();
    column->addWidget(m_testHead);
    column->addWidget(m_testWords);
    column->addLayout(row);
    column->addWidget(m_tested);
    m_tested->hide();
    connect(m_test, &Button::clicked, this, &MailServerForm::test);
    connect(m_testAddress, &QLineEdit::returnPressed, this, &MailServerForm::test);
    return block;
}

int MailServerForm::unsavedCount() const
{
    return m_form->changedCount();
}

void MailServerForm::refresh()
{
    const Result<StoredMailSettings> stored = readMailSettings(m_services.database);
    if (!stored) {
        m_banner->say(Tone::Danger, stored.error().message);
        return;
    }
    if (unsavedCount() > 0) {
        if (stored->rowVersion != m_stored.rowVersion)
            takeOver(*stored, changedMeanwhile(m_services.database, QStringLiteral("setting"),
                                               QStringLiteral("mail")));
        return;
    }
    m_stored = *stored;
    show(m_stored.settings);
    m_form->markSaved();
    if (m_stored.rowVersion == 0) {
        //: ja: 請求書などをメールで送るには、送信サーバーと差出人を入力してください。
        m_banner->say(Tone::Accent, [] {
            return tr("Enter the mail server and the sender, so that invoices can be sent by mail.");
        });
    } else {
        m_banner->hide();
    }
}

void MailServerForm::takeOver(const StoredMailSettings &stored, const Error &reason)
{
    m_stored = stored;
    m_banner->hide();
    m_conflicts->meet(formValues(stored.settings), reason.message);
}

void MailServerForm::show(const MailSettings &settings)
{
    m_form->setValues(formValues(settings));
    m_password->clear();
    const auto kept = m_services.secrets(QLatin1String(mailPasswordName));
    const bool isKept = kept && !kept->isEmpty();
    //: ja: 保存済み(変更するときだけ入力)
    m_password->setPlaceholderText(isKept ? tr("kept; type to change it")
                                          //: ja: 未設定
                                          : tr("none kept"));
}

MailSettings MailServerForm::typed() const
{
    MailSettings settings;
    settings.server = m_server->text();
    settings.port = plainNumber(m_port->text()).toInt();
    settings.security = allMailSecurities.at(static_cast<std::size_t>(m_security->currentIndex()));
    settings.caFile = m_caFile->text();
    settings.user = m_user->text();
    settings.from = {m_fromName->text(), m_fromAddress->text()};
    settings.replyTo = m_replyTo->text();
    settings.signature = m_signature->text();
    settings.charset = m_charset->currentIndex() == 1 ? MailCharset::Iso2022Jp : MailCharset::Utf8;
    return settings;
}

bool MailServerForm::keepPassword()
{
    if (m_password->text().isEmpty())
        return true;
    const Result<void> kept = m_services.keepSecret(QLatin1String(mailPasswordName), m_password->text());
    if (!kept)
        m_banner->say(Tone::Danger, kept.error().message, {}, true);
    return kept.has_value();
}

void MailServerForm::save()
{
    Desk desk = m_services.desk();
    const Result<StoredMailSettings> saved = saveMailSettings(desk, typed(), m_stored.rowVersion);
    if (saved) {
        m_stored = *saved;
        if (!keepPassword())
            return;
        show(saved->settings);
        m_form->markSaved();
        //: ja: 保存しました。
        m_banner->say(
            Tone::Ok, [] { return tr("Saved."); }, {}, true);
        return;
    }
    const Error &error = saved.error();
    const auto stored = readMailSettings(m_services.database);
    if (error.isStale() && stored) {
        takeOver(*stored, error);
        return;
    }
    m_form->setProblems(error.problems);
    if (error.problems.empty()) {
        m_banner->say(Tone::Danger, error.message, {}, true);
    } else {
        m_banner->hide();
    }
}

void MailServerForm::test()
{
    const auto kept = m_services.secrets(QLatin1String(mailPasswordName));
    const QString password = m_password->text().isEmpty() ? kept.value_or(QString()) : m_password->text();
    auto answer = std::make_shared<Result<QString>>(QString());
    m_test->setEnabled(false);
    //: ja: テストメールを送信中…
    m_tested->say(Tone::Accent, tr("Sending the test mail…"));
    Job *job = m_services.jobs.start(
        //: ja: テストメール
        tr("Test mail"),
        [settings = typed(), password, address = m_testAddress->text(), answer, &clock = m_services.clock,
         actor = m_services.actor](Database &database, JobContext &) {
            Desk desk{database, clock, actor};
            *answer = sendTestMail(desk, settings, password, address);
            return Result<void>(); // told here, not among the jobs
        });
    connect(job, &Job::finished, this, [this, answer] { showTested(*answer); });
}

void MailServerForm::showTested(const Result<QString> &answer)
{
    m_test->setEnabled(true);
    if (answer) {
        m_form->setProblems({}); // of an earlier try
        //: ja: 送信できました。サーバーの返事: %1
        m_tested->say(Tone::Ok, tr("Sent. The server said: %1").arg(*answer), {}, true);
        return;
    }
    QStringList sentences;
    for (const Problem &problem : answer.error().problems)
        sentences.append(problem.message);
    m_form->setProblems(answer.error().problems);
    m_tested->say(Tone::Danger,
                  sentences.isEmpty() ? answer.error().message : joinSentences(sentences), {}, true);
}

void MailServerForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MailServerForm::retranslate()
{
    const auto name = [this](const char *field, const QString &label, const QString &unit = {}) {
        m_form->setRowWords(QLatin1String(field), label, unit);
    };
    //: ja: 送信サーバー
    name("server", tr("Server"));
    //: ja: 暗号化
    name("security", tr("Security"));
    //: ja: ポート
    name("port", tr("Port"));
    //: ja: ユーザー名
    name("user", tr("User name"), tr("empty = no login"));
    //: ja: パスワード
    name("password", tr("Password"));
    //: ja: 証明書ファイル
    name("ca_file", tr("Certificates"), tr("PEM file of your own authority; usually empty"));
    //: ja: 差出人の名前
    name("from_name", tr("Name of the sender"));
    //: ja: 差出人のアドレス
    name("from_address", tr("Address of the sender"));
    //: ja: 返信先
    name("reply_to", tr("Answers go to"), tr("empty = the sender"));
    //: ja: 署名
    name("signature", tr("Signature"));
    //: ja: 文字コード
    name("charset", tr("Characters"));
    setChoices();
    //: ja: テストメール
    m_testHead->setText(tr("Test mail"));
    //: ja: 入力中の内容で1通送ります。保存は不要です。
    m_testWords->setText(tr("Sends one mail with what is typed above; saving is not needed."));
    //: ja: あなたのメールアドレス
    m_testAddress->setPlaceholderText(tr("your mail address"));
    //: ja: テストメールを送る
    m_test->setText(tr("Send a test mail"));
}

} // namespace choba
