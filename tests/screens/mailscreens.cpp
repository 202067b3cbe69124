// SPDX-License-Identifier: GPL-3.0-or-later
// Mail of an invented reseller.
#include "tests/screens/screen.h"

#include "models/mail/mailstore.h"
#include "models/mail/queuemail.h"
#include "models/mail/savemailsettings.h"
#include "models/mail/sessionsecrets.h"
#include "models/storage/migrator.h"
#include "models/storage/transaction.h"
#include "ui/billing/senddialog.h"
#include "ui/mail/maillogpage.h"
#include "ui/mail/mailserverform.h"
#include "ui/mail/mailsettingspage.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTemporaryDir>

namespace choba {

namespace {

using namespace Qt::StringLiterals;

/// A database of its own with a mail in every state.
class MailOffice
{
public:
    MailOffice()
        : m_database(*Database::open(DatabaseLocation::sqliteFile(m_folder.filePath(u"mail.db"_s)),
                                     Database::Mode::Create))
        , m_queue(m_database->location(), &m_hub)
        , services{m_database->location(),
                   *m_database,
                   m_clock,
                   Actor::owner(u"中野"_s),
                   m_queue,
                   m_hub,
                   m_secrets.source(),
                   [](const QString &, const QString &) { return ok(); }}
    {
        m_database->setChangeHub(&m_hub);
        const auto migrator = Migrator::fromFolder(u":/migrations"_s, Engine::Sqlite);
        if (migrator && migrator->migrate(*m_database))
            fill();
    }

private:
    void fill()
    {
        MailSettings settings;
        settings.server = u"smtp.example.jp"_s;
        settings.user = u"billing"_s;
        settings.from = {u"株式会社帳場 請求担当"_s, u"billing@example.jp"_s};
        settings.signature = u"-- \n株式会社帳場 請求担当\n03-0000-0000"_s;
        Desk desk = services.desk();
        (void)saveMailSettings(desk, settings, 0);
        (void)m_secrets.keep(QLatin1String(mailPasswordName), u"x"_s);
        const char *names[] = {"みどり通信",   "港町製作所", "青葉学園",
                               "ハルカゼ物流", "北浜電機",   "ツバメ企画"};
        int number = 0;
        for (const char *name : names)
            queue(QString::fromUtf8(name), ++number);
        MailStore store(*m_database);
        note(store, 1, MailState::Sent, u"250 2.0.0 Ok: queued as 4BxQ2"_s);
        note(store, 2, MailState::Failed, u"550 5.1.1 <keiri@example.jp>: user unknown"_s);
        note(store, 3, MailState::Unsure, u"server response timeout"_s);
        note(store, 4, MailState::Waiting, u"451 4.7.1 Greylisting in action, please come back later"_s);
        (void)undoMail(desk, 5);
    }
    void queue(const QString &name, int number)
    {
        Desk desk = services.desk();
        auto transaction = Transaction::begin(*m_database, newOperation());
        MailDraft draft;
        draft.recipients = {{RecipientKind::To, {name + u" 経理部"_s, u"keiri%1@example.jp"_s.arg(number)}}};
        draft.subject =
            u"【株式会社帳場】2026年10月利用分 AWSクラウドサービス 請求書(100000000%1)"_s.arg(number);
        draft.body = u"%1 御中\n\nいつもお世話になっております。株式会社帳場でございます。\n\n"
                     "2026年10月ご利用分の請求書をお送りいたします。添付のPDFをご確認ください。"_s.arg(name);
        draft.attachments = {{u"請求書_100000000%1_2026年10月利用分.pdf"_s.arg(number), u"application/pdf"_s,
                              QByteArray(64'000, 'x')}};
        draft.about = {u"invoice"_s, QString::number(number), u"100000000%1"_s.arg(number)};
        if (queueMail(desk, draft))
            (void)transaction->commit();
    }
    void note(MailStore &store, qint64 id, MailState state, const QString &answer)
    {
        const QDateTime now = m_clock.now();
        (void)store.claim(id, u"w"_s, now, now.addSecs(600));
        MailNote note;
        note.mailId = id;
        note.claim = u"w"_s;
        note.state = state;
        note.at = now.addSecs(90);
        note.nextTryAt = state == MailState::Waiting ? now.addSecs(150) : QDateTime();
        note.outcome = state == MailState::Sent      ? u"accepted"_s
                       : state == MailState::Failed  ? u"refused"_s
                       : state == MailState::Waiting ? u"deferred"_s
                                                     : u"unsure"_s;
        note.answer = answer;
        note.recipients = store.read(id)->recipients;
        note.recipients.front().answer = state == MailState::Unsure ? QString() : answer;
        if (state == MailState::Sent)
            note.recipients.front().state = RecipientState::Accepted;
        else if (state == MailState::Failed)
            note.recipients.front().state = RecipientState::Refused;
        (void)store.note(note);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 30), QTime(0, 30), Qt::UTC)};
    std::unique_ptr<Database> m_database;
    ChangeHub m_hub;
    JobQueue m_queue;
    SessionSecrets m_secrets;

public:
    MailServices services;
};

/// A page and the office it works in.
class HeldMail : public QWidget
{
public:
    HeldMail()
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
    }
    ~HeldMail() override
    {
        qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    } // before the office
    const MailServices &services() const { return m_office.services; }
    void hold(QWidget *widget) { layout()->addWidget(widget); }

private:
    MailOffice m_office;
};

std::unique_ptr<QWidget> log(Stage &)
{
    auto held = std::make_unique<HeldMail>();
    auto *page = new MailLogPage(held->services());
    held->hold(page);
    page->open(3);
    return held;
}

std::unique_ptr<QWidget> settings(const QString &tab)
{
    auto held = std::make_unique<HeldMail>();
    auto *page = new MailSettingsPage(held->services());
    held->hold(page);
    page->open(tab);
    return held;
}

/// Somebody else has saved the settings while they were edited here.
std::unique_ptr<QWidget> settingsConflict(Stage &)
{
    auto held = std::make_unique<HeldMail>();
    auto *page = new MailSettingsPage(held->services());
    held->hold(page);
    page->open(u"server"_s);
    page->findChild<QLineEdit *>(u"server"_s)->setText(u"mail.example.jp"_s);
    page->findChild<QWidget *>(u"signature"_s)->setProperty("text", u"-- \n株式会社帳場 経理部"_s);
    Desk other = held->services().desk();
    other.actor = Actor::owner(u"田中"_s);
    StoredMailSettings stored = *readMailSettings(other.database);
    stored.settings.server = u"smtp2.example.jp"_s;
    stored.settings.signature = u"-- \n株式会社帳場 請求担当\n03-0000-1111"_s;
    stored.settings.replyTo = u"keiri@example.jp"_s;
    (void)saveMailSettings(other, stored.settings, stored.rowVersion);
    auto *form = page->findChild<MailServerForm *>();
    QMetaObject::invokeMethod(form->findChild<QWidget *>(u"save"_s), "click");
    return held;
}

std::unique_ptr<QWidget> sendDialog(Stage &)
{
    SendPlan plan;
    const char *names[] = {"株式会社みどり通信", "有限会社港町製作所", "学校法人青葉学園",
                           "北浜電機株式会社"};
    for (int i = 0; i < 4; ++i) {
        SendLine line;
        line.number = u"100000000%1"_s.arg(i + 1);
        line.customerName = QString::fromUtf8(names[i]);
        line.total = Yen(123'456 * (i + 1));
        line.standing = i == 2 ? SendStanding::NoAddress : i == 3 ? SendStanding::Sent : SendStanding::Ready;
        if (i != 2)
            line.addresses = {u"keiri%1@example.jp"_s.arg(i)};
        line.releaseOn = QDate(2026, 11, 30);
        line.sendUntil = QDate(2026, 12, 3);
        plan.lines.push_back(line);
    }
    InvoiceMailFacts facts;
    facts.head.number = u"1000000001"_s;
    facts.head.customerName = u"株式会社みどり通信"_s;
    facts.head.month = Month(2026, 10);
    facts.head.total = Yen(123'456);
    facts.head.dueDate = QDate(2026, 12, 31);
    facts.customer.billingEmails = {u"keiri0@example.jp"_s, u"it@example.jp"_s};
    facts.customer.department = u"経理部"_s;
    facts.issuerName = u"株式会社帳場"_s;
    auto dialog = std::make_unique<SendDialog>(
        plan, invoiceMailDraft(defaultInvoiceMailText(), facts, "%PDF"), QDate(2026, 11, 30));
    dialog->setWindowFlags(Qt::Widget);
    return dialog;
}

QList<Screen> screens()
{
    QList<Screen> all{{u"mail-log"_s, log, {1240, 620}},
                      {u"mail-settings"_s, [](Stage &) { return settings(u"server"_s); }, {1240, 828}},
                      {u"mail-text"_s, [](Stage &) { return settings(u"invoices"_s); }, {1240, 828}},
                      {u"conflict-mail"_s, settingsConflict, {1240, 828}},
                      {u"mail-send"_s, sendDialog, {1100, 640}}};
    all.front().settleMs = 800;
    return all;
}

const ScreenSet set(screens);

} // namespace

} // namespace choba
