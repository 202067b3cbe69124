// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mailduty.h"

#include "models/mail/delivermail.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MailDuty)
};

QString wordsOf(const DeliveryReport &report)
{
    if (report.tried() == 0)
        return {};
    QStringList parts;
    if (report.sent > 0)
        //: ja: メールを%n件送信しました
        parts.append(Words::tr("%n mail(s) sent", nullptr, report.sent));
    if (report.deferred > 0)
        //: ja: %n件はあとで再試行します
        parts.append(Words::tr("%n to be tried again", nullptr, report.deferred));
    if (report.failed > 0)
        //: ja: %n件は送信できませんでした
        parts.append(Words::tr("%n failed", nullptr, report.failed));
    if (report.unsure > 0)
        //: ja: %n件は送信できたか確認が必要です
        parts.append(Words::tr("%n perhaps sent", nullptr, report.unsure));
    if (!report.trouble.isEmpty())
        //: ja: メールサーバー: %1
        parts.append(Words::tr("mail server: %1").arg(report.trouble));
    return parts.join(QStringLiteral(", "));
}

Result<DutyReport> run(Desk &desk, const SecretSource &secrets, JobContext &context)
{
    CHOBA_TRY_ASSIGN(const DeliveryReport report, deliverMail(desk, secrets, context));
    return DutyReport{
        report.tried(),
        {{QStringLiteral("sent"), report.sent},
         {QStringLiteral("deferred"), report.deferred},
         {QStringLiteral("failed"), report.failed},
         {QStringLiteral("unsure"), report.unsure},
         {QStringLiteral("trouble"), report.trouble.isEmpty() ? QJsonValue() : QJsonValue(report.trouble)}},
        wordsOf(report)};
}

} // namespace

Duty mailDuty(const SecretSource &secrets)
{
    return {QStringLiteral("mail"),
            [secrets](Desk &desk, JobContext &context) { return run(desk, secrets, context); },
            [](Database &database) { return nextDelivery(database); }};
}

} // namespace choba
