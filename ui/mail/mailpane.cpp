// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailpane.h"

#include "models/jobs/backgroundreader.h"
#include "models/mail/mailstore.h"
#include "models/mail/mailtable.h"
#include "models/mail/queuemail.h"
#include "ui/kit/button.h"
#include "ui/kit/factsgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/restyle.h"

#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace choba {

namespace {

const QString dash = QStringLiteral("–");

QString orDash(const QString &text)
{
    return text.isEmpty() ? dash : text;
}

} // namespace

MailPane::MailPane(const MailServices &services, QWidget *parent)
    : DetailPane(parent)
    , m_services(services)
    , m_reader(new BackgroundReader(services.location, this))
    , m_open(new Button(ButtonKind::Plain, QStringLiteral("external-link"), QString()))
    , m_undo(new Button(ButtonKind::Plain, QStringLiteral("undo-2"), QString()))
    , m_settle(new Button(ButtonKind::Plain, QStringLiteral("check"), QString()))
    , m_retry(new Button(ButtonKind::Plain, QStringLiteral("refresh-cw"), QString()))
{
    setObjectName(QStringLiteral("mailPane"));
    m_textTab = addTab(QString(), makeText(&m_text));
    m_recipientsTab = addTab(QString(), makeText(&m_recipients));
    m_logTab = addTab(QString(), makeText(&m_log));
    m_open->setObjectName(QStringLiteral("openAbout"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_settle->setObjectName(QStringLiteral("settle"));
    m_retry->setObjectName(QStringLiteral("retry"));
    for (Button *button : {m_open, m_undo, m_settle, m_retry})
        button->hide(); // until it is known what can be done
    addFootButton(m_open);
    addFootStretch();
    for (Button *button : {m_undo, m_settle, m_retry})
        addFootButton(button);
    connect(m_open, &Button::clicked, this, [this] {
        if (m_view)
            emit aboutRequested(m_view->mail.about);
    });
    connect(m_undo, &Button::clicked, this, [this] { change(&undoMail); });
    connect(m_settle, &Button::clicked, this, [this] { change(&settleMail); });
    connect(m_retry, &Button::clicked, this, [this] { change(&retryMail); });
    retranslate();
}

QWidget *MailPane::makeText(Label **label)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    *label = new Label(LabelRole::Body);
    (*label)->setWordWrap(true);
    (*label)->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(*label);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    return scroll;
}

void MailPane::showMail(qint64 id)
{
    if (id != m_id) {
        m_view.reset();
        for (Button *button : {m_open, m_undo, m_settle, m_retry})
            button->hide();
    }
    m_id = id;
    m_reader->read<View>(
        QStringLiteral("mail"),
        [id](Database &database) -> Result<View> {
            MailStore store(database);
            CHOBA_TRY_ASSIGN(OutboxMail mail, store.read(id));
            CHOBA_TRY_ASSIGN(std::vector<MailAttempt> attempts, store.attempts(id));
            return View{std::move(mail), std::move(attempts)};
        },
        [this](const Result<View> &read) {
            if (!read) {
                emit failed(read.error().message);
                return;
            }
            m_view = *read;
            showView();
        });
}

void MailPane::showView()
{
    const OutboxMail &mail = m_view->mail;
    setHead(mail.subject, chipOf(mail.state));
    setScope(mail.about.name, mail.madeBy);
    showFacts();
    m_text->setText(textOf());
    m_recipients->setText(recipientsOf());
    m_log->setText(logOf());
    const bool accepted = std::any_of(mail.recipients.begin(), mail.recipients.end(),
                                      [](const auto &one) { return one.state == RecipientState::Accepted; });
    const bool held = mail.heldUntil > m_services.clock.now();
    showWhen(m_open, mail.about.kind == QLatin1String("invoice"));
    const bool may = m_services.actor.may.has(Permission::SendInvoices);
    showWhen(m_undo,
             may && !accepted && (mail.state == MailState::Waiting || mail.state == MailState::Failed));
    showWhen(m_settle, may && mail.state == MailState::Unsure);
    showWhen(m_retry, may && (mail.state == MailState::Unsure || mail.state == MailState::Failed ||
                              (mail.state == MailState::Waiting && !held && mail.attempts > 0)));
}

void MailPane::showFacts()
{
    const OutboxMail &mail = m_view->mail;
    const bool waits = mail.state == MailState::Waiting;
    //: ja: 作成
    facts().setFacts({{tr("Written"), orDash(mailTimeText(mail.madeAt))},
                      //: ja: 送信
                      {tr("Sent"), orDash(mailTimeText(mail.sentAt))},
                      //: ja: 次の試行
                      {tr("Next try"), waits ? mailTimeText(mail.nextTryAt) : dash},
                      //: ja: 試行回数
                      {tr("Tries"), QString::number(mail.attempts)}});
}

QString MailPane::textOf() const
{
    QStringList parts{m_view->mail.body.trimmed()};
    const QLocale locale(QLocale::English);
    for (const OutboxMail::File &file : m_view->mail.files)
        //: ja: 添付: %1(%2)
        parts.append(tr("Attached: %1 (%2)").arg(file.fileName, locale.formattedDataSize(file.bytes)));
    return parts.join(QStringLiteral("\n\n"));
}

QString MailPane::recipientsOf() const
{
    QStringList lines;
    for (const MailRecipient &recipient : m_view->mail.recipients) {
        const QString kind = recipient.kind == RecipientKind::To   ? QString()
                             : recipient.kind == RecipientKind::Cc ? QStringLiteral("Cc ")
                                                                   : QStringLiteral("Bcc ");
        const QString who = recipient.who.name.isEmpty()
                                ? recipient.who.address
                                : QStringLiteral("%1 <%2>").arg(recipient.who.name, recipient.who.address);
        //: ja: 未送信
        QString state = tr("not sent yet");
        if (recipient.state == RecipientState::Accepted)
            //: ja: サーバーが受け付けました
            state = tr("accepted by the server");
        else if (recipient.state == RecipientState::Refused)
            //: ja: 拒否されました
            state = tr("refused");
        lines.append(kind + who + QStringLiteral("\n    ") + state +
                     (recipient.answer.isEmpty() ? QString() : QStringLiteral(" · ") + recipient.answer));
    }
    return lines.join(QStringLiteral("\n\n"));
}

QString MailPane::logOf() const
{
    QStringList lines;
    for (auto attempt = m_view->attempts.rbegin(); attempt != m_view->attempts.rend(); ++attempt)
        lines.append(mailTimeText(attempt->at) + QStringLiteral("  ") + outcomeWords(attempt->outcome) +
                     (attempt->answer.isEmpty() ? QString() : QStringLiteral("\n    ") + attempt->answer));
    //: ja: まだ送信を試みていません。
    return lines.isEmpty() ? tr("It has not been tried yet.") : lines.join(QStringLiteral("\n\n"));
}

void MailPane::change(Result<void> (*use)(Desk &, qint64))
{
    Desk desk = m_services.desk();
    const Result<void> changed = use(desk, m_id);
    if (!changed)
        emit failed(changed.error().message);
    showMail(m_id);
}

void MailPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DetailPane::changeEvent(event);
}

void MailPane::retranslate()
{
    //: ja: 本文
    setTabText(m_textTab, tr("Text"));
    //: ja: 宛先
    setTabText(m_recipientsTab, tr("To"));
    //: ja: 送信記録
    setTabText(m_logTab, tr("Log"));
    //: ja: 請求書を開く
    m_open->setText(tr("Open the invoice"));
    //: ja: 送信を取り消す
    m_undo->setText(tr("Take back"));
    //: ja: 届いていた
    m_settle->setText(tr("It arrived"));
    //: ja: もう一度送る
    m_retry->setText(tr("Send again"));
    if (m_view)
        showView();
}

} // namespace choba
