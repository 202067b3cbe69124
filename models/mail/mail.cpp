// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mail.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

} // namespace

QString spelled(MailState state)
{
    switch (state) {
    case MailState::Waiting:
        return QStringLiteral("waiting");
    case MailState::Sending:
        return QStringLiteral("sending");
    case MailState::Unsure:
        return QStringLiteral("unsure");
    case MailState::Sent:
        return QStringLiteral("sent");
    case MailState::Failed:
        return QStringLiteral("failed");
    case MailState::Undone:
        return QStringLiteral("undone");
    }
    Q_UNREACHABLE();
}

Result<MailState> parseMailState(QStringView text, const QString &field)
{
    for (const MailState state : allMailStates) {
        if (text == spelled(state))
            return state;
    }
    //: ja: 「%1」はメールの状態ではありません
    return Error::invalid(field, Words::tr("“%1” is no state of a mail.").arg(text));
}

QString words(MailState state)
{
    switch (state) {
    case MailState::Waiting:
        //: ja: 送信待ち
        return Words::tr("Waiting");
    case MailState::Sending:
        //: ja: 送信中
        return Words::tr("Sending");
    case MailState::Unsure:
        //: ja: 送信済みかもしれません
        return Words::tr("Perhaps sent");
    case MailState::Sent:
        //: ja: 送信済み
        return Words::tr("Sent");
    case MailState::Failed:
        //: ja: 送信失敗
        return Words::tr("Failed");
    case MailState::Undone:
        //: ja: 取り消し
        return Words::tr("Undone");
    }
    Q_UNREACHABLE();
}

int OutboxMail::refusedRecipients() const
{
    return static_cast<int>(std::count_if(recipients.begin(), recipients.end(), [](const auto &recipient) {
        return recipient.state == RecipientState::Refused;
    }));
}

QString outcomeWords(const QString &outcome)
{
    if (outcome == QLatin1String("accepted"))
        //: ja: サーバーが受け付けました
        return Words::tr("Accepted by the server");
    if (outcome == QLatin1String("deferred"))
        //: ja: あとで再試行します
        return Words::tr("To be tried again");
    if (outcome == QLatin1String("refused"))
        //: ja: 拒否されました
        return Words::tr("Refused");
    if (outcome == QLatin1String("unsure"))
        //: ja: サーバーの返事がありません
        return Words::tr("No answer from the server");
    if (outcome == QLatin1String("interrupted"))
        //: ja: 途中で中断しました
        return Words::tr("Interrupted");
    //: ja: 担当者が確認しました
    return Words::tr("Settled by a person");
}

} // namespace choba
