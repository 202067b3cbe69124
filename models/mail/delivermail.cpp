// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/delivermail.h"

#include "models/mail/mailrules.h"
#include "models/mail/mailstore.h"
#include "models/mail/mimemessage.h"
#include "models/mail/savemailsettings.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeliverMail)
};

using Kind = SmtpOutcome::Kind;

/// Longer than SmtpSession ever takes: who still holds the mail then is gone.
constexpr int leaseSeconds = 600;
constexpr int notingTries = 3;
const QString mailKind = QStringLiteral("outbox_mail");

/// A mail this worker holds.
struct Claimed
{
    OutboxMail mail;
    QString claim;
    std::vector<std::size_t> asked; ///< positions of the recipients of this try
};

/// What a run works with.
struct Worker
{
    Desk &desk;
    JobContext &context;
    MailSettings settings;
    SmtpSession session;
};

Result<void> releaseExpired(Desk &desk)
{
    CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
    CHOBA_TRY_ASSIGN(const std::vector<qint64> released,
                     MailStore(desk.database).releaseExpired(desk.clock.now()));
    if (released.empty())
        return ok();
    transaction.announce({mailKind, released});
    return transaction.commit();
}

MimeParts partsOf(const Worker &worker, const Claimed &claimed, std::vector<MailAttachment> attachments)
{
    const OutboxMail &mail = claimed.mail;
    MimeParts parts;
    parts.from = worker.settings.from;
    if (!worker.settings.replyTo.isEmpty())
        parts.replyTo = {{{}, worker.settings.replyTo}};
    for (const MailRecipient &recipient : mail.recipients) {
        if (recipient.kind == RecipientKind::To)
            parts.to.push_back(recipient.who);
        else if (recipient.kind == RecipientKind::Cc)
            parts.cc.push_back(recipient.who);
    }
    parts.subject = mail.subject;
    parts.body = mail.body;
    parts.attachments = std::move(attachments);
    parts.messageId = mail.messageId;
    parts.date = worker.desk.clock.now();
    parts.charset = worker.settings.charset;
    return parts;
}

/// The recipients with what the server said to each of them.
std::vector<MailRecipient> answered(const Claimed &claimed, const SmtpOutcome &outcome)
{
    std::vector<MailRecipient> recipients = claimed.mail.recipients;
    for (std::size_t i = 0; i < claimed.asked.size(); ++i) {
        MailRecipient &recipient = recipients[claimed.asked[i]];
        const SmtpOutcome::Recipient &said = outcome.recipients[i];
        recipient.answer = said.answer;
        if (said.code >= 500)
            recipient.state = RecipientState::Refused;
        else if (outcome.kind == Kind::Accepted && said.code >= 200 && said.code < 300)
            recipient.state = RecipientState::Accepted;
    }
    return recipients;
}

bool any(const std::vector<MailRecipient> &recipients, RecipientState state)
{
    return std::any_of(recipients.begin(), recipients.end(),
                       [state](const auto &recipient) { return recipient.state == state; });
}

/// The mail's next state, and what the log says.
MailNote judged(const Claimed &claimed, const SmtpOutcome &outcome, const QDateTime &now)
{
    MailNote note;
    note.mailId = claimed.mail.id;
    note.claim = claimed.claim;
    note.at = now;
    note.answer = outcome.answer;
    note.recipients = answered(claimed, outcome);
    const bool lastTry = claimed.mail.attempts >= mostTries;
    if (outcome.kind == Kind::Unsure) {
        note.state = MailState::Unsure;
        note.outcome = QStringLiteral("unsure");
        return note;
    }
    if (outcome.kind == Kind::Refused || lastTry) {
        for (MailRecipient &recipient : note.recipients) {
            if (recipient.state == RecipientState::Pending)
                recipient.state = RecipientState::Refused;
        }
    }
    const bool pending = any(note.recipients, RecipientState::Pending);
    const bool accepted = any(note.recipients, RecipientState::Accepted);
    note.state = pending ? MailState::Waiting : accepted ? MailState::Sent : MailState::Failed;
    note.nextTryAt = pending ? now.addSecs(retryDelaySeconds(claimed.mail.attempts)) : QDateTime();
    note.outcome = outcome.kind == Kind::Accepted ? QStringLiteral("accepted")
                   : pending                      ? QStringLiteral("deferred")
                                                  : QStringLiteral("refused");
    return note;
}

/// The mail may be with the server already, so its outcome is worth a lost connection or two.
Result<void> noteOutcome(Worker &worker, const MailNote &note, bool postponeOthers)
{
    Result<void> noted;
    for (int attempt = 0; attempt < notingTries; ++attempt) {
        noted = [&]() -> Result<void> {
            CHOBA_TRY_ASSIGN(Transaction transaction,
                             Transaction::begin(worker.desk.database, newOperation()));
            MailStore store(worker.desk.database);
            CHOBA_TRY_ASSIGN(const bool ours, store.note(note));
            if (ours && postponeOthers) {
                CHOBA_TRY(store.postponeAll(note.nextTryAt));
            }
            transaction.announce({mailKind, {note.mailId}});
            return transaction.commit();
        }();
        if (noted || noted.error().kind != ErrorKind::Unavailable)
            break;
    }
    return noted;
}

void count(DeliveryReport &report, MailState state)
{
    if (state == MailState::Sent)
        ++report.sent;
    else if (state == MailState::Failed)
        ++report.failed;
    else if (state == MailState::Unsure)
        ++report.unsure;
    else
        ++report.deferred;
}

Result<SmtpOutcome> handOver(Worker &worker, const Claimed &claimed)
{
    MailStore store(worker.desk.database);
    CHOBA_TRY_ASSIGN(std::vector<MailAttachment> attachments, store.attachments(claimed.mail.id));
    SmtpSession::Mail mail;
    mail.from = worker.settings.from.address;
    for (const std::size_t position : claimed.asked)
        mail.recipients.append(claimed.mail.recipients[position].who.address);
    mail.message = mimeMessage(partsOf(worker, claimed, std::move(attachments)));
    mail.isCancelled = [&] { return worker.context.isCancelled(); };
    mail.handOver = [&] {
        const auto noted = store.noteHandOver(claimed.mail.id, claimed.claim, worker.desk.clock.now());
        return noted && *noted;
    };
    return worker.session.send(mail);
}

/// Sends one claimed mail and writes down how it ended.
Result<void> deliver(Worker &worker, const Claimed &claimed, DeliveryReport &report)
{
    CHOBA_TRY_ASSIGN(const SmtpOutcome outcome, handOver(worker, claimed));
    const QDateTime now = worker.desk.clock.now();
    MailNote note = judged(claimed, outcome, now);
    note.sender = worker.settings.from.address;
    if (outcome.kind == Kind::Stopped) {
        note.state = MailState::Waiting;
        note.nextTryAt = worker.context.isCancelled() ? now : now.addSecs(retryDelaySeconds(1));
        note.outcome = QStringLiteral("interrupted");
    }
    const bool trouble = outcome.kind == Kind::Trouble;
    CHOBA_TRY(noteOutcome(worker, note, trouble && note.nextTryAt.isValid()));
    count(report, note.state);
    if (trouble)
        report.trouble = outcome.answer;
    return ok();
}

Result<std::optional<Claimed>> claimNext(Desk &desk)
{
    MailStore store(desk.database);
    for (;;) {
        const QDateTime now = desk.clock.now();
        CHOBA_TRY_ASSIGN(const std::optional<qint64> id, store.firstDue(now));
        if (!id)
            return std::optional<Claimed>();
        const QString claim = newOperation();
        CHOBA_TRY_ASSIGN(const bool ours, store.claim(*id, claim, now, now.addSecs(leaseSeconds)));
        if (!ours)
            continue; // another worker was quicker
        CHOBA_TRY_ASSIGN(OutboxMail mail, store.read(*id));
        Claimed claimed{std::move(mail), claim, {}};
        for (std::size_t i = 0; i < claimed.mail.recipients.size(); ++i) {
            if (claimed.mail.recipients[i].state == RecipientState::Pending)
                claimed.asked.push_back(i);
        }
        return std::optional(std::move(claimed));
    }
}

} // namespace

Result<DeliveryReport> deliverMail(Desk &desk, const SecretSource &secrets, JobContext &context)
{
    CHOBA_TRY(require(desk, Permission::SendInvoices));
    DeliveryReport report;
    CHOBA_TRY(releaseExpired(desk));
    CHOBA_TRY_ASSIGN(const std::optional<qint64> due, MailStore(desk.database).firstDue(desk.clock.now()));
    if (!due)
        return report;
    CHOBA_TRY_ASSIGN(const StoredMailSettings stored, readMailSettings(desk.database));
    QString password;
    if (!stored.settings.user.isEmpty()) {
        CHOBA_TRY_ASSIGN(password, secrets(QLatin1String(mailPasswordName)));
    }
    Worker worker{desk, context, stored.settings, SmtpSession(stored.settings, password)};
    while (!context.isCancelled() && report.trouble.isEmpty()) {
        CHOBA_TRY_ASSIGN(const std::optional<Claimed> claimed, claimNext(desk));
        if (!claimed)
            break;
        //: ja: メールを送信中: %1
        context.setProgress({report.tried(), 0, Words::tr("Sending mail: %1").arg(claimed->mail.subject)});
        CHOBA_TRY(deliver(worker, *claimed, report));
    }
    return report;
}

Result<std::optional<QDateTime>> nextDelivery(Database &database)
{
    return MailStore(database).nextDueAt();
}

Result<QString> sendTestMail(Desk &desk, const MailSettings &settings, const QString &password,
                             const QString &address)
{
    CHOBA_TRY(require(desk, Permission::ManageSettings));
    CHOBA_TRY_ASSIGN(const MailSettings checked, checkedMailSettings(settings));
    MailDraft draft;
    draft.recipients = {{RecipientKind::To, {{}, address.trimmed()}}};
    //: ja: Choba テストメール(日本語の件名)
    draft.subject = Words::tr("Choba: a test mail");
    //: ja: このメールが届けば、メールの設定は正しく動いています。
    draft.body = Words::tr("This mail arrived, so the mail settings work.") + QStringLiteral("\n\n") +
                 checked.signature + QLatin1Char('\n');
    CHOBA_TRY_ASSIGN(const MailDraft mail, checkedDraft(draft));
    MimeParts parts;
    parts.from = checked.from;
    if (!checked.replyTo.isEmpty())
        parts.replyTo = {{{}, checked.replyTo}};
    parts.to = {mail.recipients.front().who};
    parts.subject = mail.subject;
    parts.body = mail.body;
    parts.messageId = newMessageId(checked.from.address);
    parts.date = desk.clock.now();
    parts.charset = checked.charset;
    SmtpSession session(checked, password);
    const SmtpOutcome outcome =
        session.send({checked.from.address, {mail.recipients.front().who.address}, mimeMessage(parts)});
    if (outcome.kind != Kind::Accepted)
        //: ja: 送信できませんでした: %1
        return Error::of(ErrorKind::Unavailable,
                         Words::tr("The test mail was not sent: %1").arg(outcome.answer));
    return outcome.answer;
}

} // namespace choba
