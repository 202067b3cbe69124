// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/queuemail.h"

#include "models/mail/mailrules.h"
#include "models/mail/mailstore.h"
#include "models/mail/savemailsettings.h"
#include "models/storage/audit.h"
#include "models/storage/retried.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QueueMail)
};

const QString mailKind = QStringLiteral("outbox_mail");

Error notPossible(MailState state)
{
    //: ja: このメールの状態は「%1」なので、できません
    return Error::of(ErrorKind::Conflict,
                     Words::tr("That is not possible: the mail is in the state “%1”.").arg(words(state)));
}

/// A change of state by a person: \a change, audited and announced.
Result<void> changeState(Desk &desk, qint64 id, const QString &action,
                         const std::function<Result<bool>(MailStore &)> &change)
{
    CHOBA_TRY(require(desk, Permission::SendInvoices));
    return retried(desk.database, [&]() -> Result<void> {
        CHOBA_TRY_ASSIGN(Transaction transaction, Transaction::begin(desk.database, newOperation()));
        MailStore store(desk.database);
        CHOBA_TRY_ASSIGN(const OutboxMail before, store.read(id));
        CHOBA_TRY_ASSIGN(const bool changed, change(store));
        if (!changed)
            return notPossible(before.state);
        CHOBA_TRY_ASSIGN(const OutboxMail after, store.read(id));
        CHOBA_TRY(appendAudit(desk, {action,
                                     mailKind,
                                     QString::number(id),
                                     {{QStringLiteral("state"), spelled(before.state)}},
                                     {{QStringLiteral("state"), spelled(after.state)}}}));
        transaction.announce({mailKind, {id}});
        return transaction.commit();
    });
}

} // namespace

Result<qint64> queueMail(Desk &desk, const MailDraft &draft)
{
    Q_ASSERT(desk.database.inTransaction());
    CHOBA_TRY_ASSIGN(const MailDraft checked, checkedDraft(draft));
    CHOBA_TRY_ASSIGN(const StoredMailSettings stored, readMailSettings(desk.database));
    if (!stored.settings.isComplete()) {
        return Error::invalid(QStringLiteral("mail_settings"),
                              //: ja: 先にメールの設定でサーバーと差出人を入力してください
                              Words::tr("Enter the mail server and the sender in the mail settings first."));
    }
    const QString messageId = newMessageId(stored.settings.from.address);
    CHOBA_TRY_ASSIGN(const qint64 id,
                     MailStore(desk.database).insert(checked, messageId, desk.actor.name, desk.clock.now()));
    CHOBA_TRY(appendAudit(desk, {QStringLiteral("queue_mail"),
                                 mailKind,
                                 QString::number(id),
                                 {},
                                 {{QStringLiteral("recipients"), recipientsText(checked.recipients)},
                                  {QStringLiteral("subject"), checked.subject},
                                  {QStringLiteral("about_kind"), checked.about.kind},
                                  {QStringLiteral("about_id"), checked.about.id}}}));
    return id;
}

Result<void> undoMail(Desk &desk, qint64 id)
{
    return changeState(desk, id, QStringLiteral("undo_mail"),
                       [id](MailStore &store) { return store.undo(id); });
}

Result<void> retryMail(Desk &desk, qint64 id)
{
    return changeState(desk, id, QStringLiteral("retry_mail"),
                       [&](MailStore &store) { return store.retry(id, desk.clock.now()); });
}

Result<void> settleMail(Desk &desk, qint64 id)
{
    return changeState(desk, id, QStringLiteral("settle_mail"),
                       [&](MailStore &store) { return store.settle(id, desk.clock.now()); });
}

} // namespace choba
