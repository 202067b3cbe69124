// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/sendflow.h"

#include "models/jobs/backgroundreader.h"
#include "models/mail/mailrules.h"
#include "models/mail/mailstore.h"
#include "models/mail/queuemail.h"
#include "models/mail/savemailsettings.h"
#include "ui/billing/senddialog.h"
#include "ui/kit/banner.h"

#include <QWidget>

namespace choba {

SendFlow::SendFlow(const BillingServices &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
    , m_reader(new BackgroundReader(services.location, this))
    , m_bar(new Banner(window))
{
    m_bar->setObjectName(QStringLiteral("sendBar"));
    m_bar->hide();
    m_ticker.setInterval(250);
    connect(&m_ticker, &QTimer::timeout, this, &SendFlow::showBar);
    connect(m_bar, &Banner::linkActivated, this, &SendFlow::undo);
}

void SendFlow::askFor(const SendChoice &choice)
{
    m_reader->read<Question>(
        QStringLiteral("plan"),
        [choice](Database &database) -> Result<Question> {
            Question question;
            CHOBA_TRY_ASSIGN(question.plan, readSendPlan(database, choice));
            CHOBA_TRY_ASSIGN(const StoredMailSettings mail, readMailSettings(database));
            question.isSetUp = mail.settings.isComplete();
            const std::vector<SendLine> ready = question.plan.of(SendStanding::Ready);
            if (!ready.empty()) {
                CHOBA_TRY_ASSIGN(question.first, previewInvoiceMail(database, ready.front().invoiceId));
            }
            return question;
        },
        [this, choice](const Result<Question> &question) {
            if (!question)
                emit failed(allWords(question.error()));
            else if (!question->isSetUp && m_services.actor.may.has(Permission::ManageSettings))
                emit settingsRequested();
            else if (!question->isSetUp)
                //: ja: メールが設定されていません。管理者に依頼してください。
                emit failed(tr("Mail is not set up yet. An administrator does that."));
            else
                ask(choice, *question);
        });
}

void SendFlow::ask(const SendChoice &choice, const Question &question)
{
    m_dialog = new SendDialog(question.plan, question.first, m_services.clock.today(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, choice] { send(choice); });
    m_dialog->open();
}

void SendFlow::send(const SendChoice &choice)
{
    auto queued = std::make_shared<std::vector<qint64>>();
    Job *job =
        startDeskJob(m_services,
                     //: ja: 請求書をメールで送信
                     tr("Send invoices by mail"),
                     [choice, queued](Desk &desk, const RuleBook &, JobContext &context) -> Result<void> {
                         CHOBA_TRY_ASSIGN(*queued, sendInvoices(desk, choice, undoSeconds, context));
                         return ok();
                     });
    connect(job, &Job::finished, this, [this, job, queued] {
        if (job->state() == JobState::Failed)
            emit failed(allWords(job->error()));
        else if (!queued->empty())
            watch(*queued);
    });
}

void SendFlow::watch(const std::vector<qint64> &mails)
{
    m_mails = mails;
    m_leaveAt = m_services.clock.now().addSecs(undoSeconds);
    m_heldTo = {};
    const auto last = MailStore(m_services.database).read(mails.back());
    if (last && last->heldUntil > m_leaveAt)
        m_heldTo = toTokyo(last->heldUntil).date();
    else if (last)
        m_leaveAt = last->heldUntil;
    m_ticker.start();
    showBar();
}

void SendFlow::showBar()
{
    const int count = static_cast<int>(m_mails.size());
    const qint64 left = (m_services.clock.now().msecsTo(m_leaveAt) + 999) / 1000;
    //: ja: 元に戻す
    const QString link = tr("Undo");
    if (m_heldTo.isValid()) {
        m_ticker.stop();
        //: ja: %n通を送信待ちにしました。発行日の %1 に送信します。
        m_bar->say(
            Tone::Accent,
            tr("%n mail(s) wait for the issue date, %1.", nullptr, count).arg(m_heldTo.toString(Qt::ISODate)),
            link, true);
    } else if (left > 0) {
        //: ja: %1秒後に%n通を送信します
        m_bar->say(Tone::Accent, tr("Sending %n mail(s) in %1 s", nullptr, count).arg(left), link);
    } else {
        m_ticker.stop();
        //: ja: %n通を送信に回しました。経過はメール送信記録で見られます。
        m_bar->say(Tone::Ok,
                   tr("%n mail(s) are on their way. The mail log tells how it goes.", nullptr, count), {},
                   true);
    }
}

void SendFlow::undo()
{
    m_ticker.stop();
    Desk desk = m_services.desk();
    int undone = 0;
    QString problem;
    for (const qint64 mail : m_mails) {
        const Result<void> taken = undoMail(desk, mail);
        undone += taken ? 1 : 0;
        if (!taken)
            problem = taken.error().message;
    }
    //: ja: %n通の送信を取り消しました。
    const QString words = tr("%n mail(s) taken back.", nullptr, undone);
    m_bar->say(problem.isEmpty() ? Tone::Ok : Tone::Warn,
               problem.isEmpty() ? words : words + QLatin1Char(' ') + problem, {}, true);
    m_mails.clear();
}

} // namespace choba
