// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mailrules.h"

#include "models/base/storabletext.h"
#include "models/mail/headerrules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MailRules)
};

constexpr int firstDelaySeconds = 60;
constexpr int longestDelaySeconds = 6 * 3600;
constexpr std::size_t mostRecipients = 100; ///< RFC 5321 4.5.3.1.8: what every server takes
constexpr qint64 mostBytes = 20'000'000;    ///< of attachments; most servers refuse more once it is in Base64

using Problems = std::vector<Problem>;

void add(Problems &problems, const std::optional<Problem> &problem)
{
    if (problem)
        problems.push_back(*problem);
}

void checkRecipients(MailDraft &draft, Problems &problems)
{
    QSet<QString> seen;
    std::erase_if(draft.recipients, [&](const MailRecipient &recipient) {
        const QString key = recipient.who.address.toLower();
        const bool again = seen.contains(key);
        seen.insert(key);
        return again;
    });
    const QString field = QStringLiteral("recipients");
    if (draft.recipients.empty())
        //: ja: 宛先がありません
        problems.push_back({field, Words::tr("There is no recipient.")});
    if (draft.recipients.size() > mostRecipients)
        //: ja: 宛先が多すぎます(最大%1件)
        problems.push_back(
            {field, Words::tr("A mail goes to at most %1 addresses.").arg(qint64(mostRecipients))});
    for (const MailRecipient &recipient : draft.recipients) {
        add(problems, addressProblem(recipient.who.address, field));
        add(problems, headerProblem(recipient.who.name, field));
    }
}

void checkAttachments(const MailDraft &draft, Problems &problems)
{
    static const QRegularExpression mediaType(QStringLiteral("\\A[a-z]+/[A-Za-z0-9][A-Za-z0-9.+-]{0,80}\\z"));
    const QString field = QStringLiteral("attachments");
    qint64 bytes = 0;
    for (const MailAttachment &attachment : draft.attachments) {
        add(problems, headerProblem(attachment.fileName, field));
        if (attachment.fileName.isEmpty() || !mediaType.match(attachment.mediaType).hasMatch())
            //: ja: 添付ファイルに名前か種類がありません
            problems.push_back({field, Words::tr("An attachment has no name or no media type.")});
        bytes += attachment.content.size();
    }
    if (bytes > mostBytes)
        //: ja: 添付ファイルの合計は%1 MBまでです
        problems.push_back(
            {field, Words::tr("Attachments may have %1 MB together.").arg(mostBytes / 1'000'000)});
}

} // namespace

int retryDelaySeconds(int attempts)
{
    int delay = firstDelaySeconds;
    for (int i = 1; i < attempts && delay < longestDelaySeconds; ++i)
        delay *= 2;
    return std::min(delay, longestDelaySeconds);
}

Result<MailDraft> checkedDraft(MailDraft draft)
{
    Problems problems;
    checkRecipients(draft, problems);
    const QString subject = QStringLiteral("subject");
    add(problems, headerProblem(draft.subject, subject));
    if (draft.subject.trimmed().isEmpty())
        //: ja: 件名がありません
        problems.push_back({subject, Words::tr("The subject is missing.")});
    else if (draft.subject.size() > 500)
        //: ja: 件名が長すぎます
        problems.push_back({subject, Words::tr("The subject is too long.")});
    add(problems, storableProblem(draft.body, QStringLiteral("body")));
    checkAttachments(draft, problems);
    if (!problems.empty())
        return Error::invalid(std::move(problems));
    return draft;
}

QString newMessageId(const QString &fromAddress)
{
    return QLatin1Char('<') + QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1Char('@') +
           fromAddress.section(QLatin1Char('@'), -1) + QLatin1Char('>');
}

QString recipientsText(const std::vector<MailRecipient> &recipients)
{
    QStringList texts;
    for (const MailRecipient &recipient : recipients) {
        const MailAddress &who = recipient.who;
        texts.append(who.name.isEmpty() ? who.address : QStringLiteral("%1 <%2>").arg(who.name, who.address));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace choba
