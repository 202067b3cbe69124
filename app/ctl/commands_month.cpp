// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/session.h"
#include "models/base/ids.h"
#include "models/billing/closemonth.h"
#include "models/billing/issueinvoices.h"
#include "models/billing/readtieout.h"
#include "models/billing/sendinvoices.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MonthCommands)
};

QJsonArray heldJson(const std::vector<HeldAccount> &held)
{
    QJsonArray items;
    for (const HeldAccount &account : held) {
        QJsonArray reasons;
        QStringList said;
        for (const DraftHold &hold : account.holds) {
            reasons += QJsonObject{{QStringLiteral("reason"), hold.reason},
                                   {QStringLiteral("subject"), hold.subject}};
            said += words(hold);
        }
        items += QJsonObject{
            {QStringLiteral("account"), account.account},
            {QStringLiteral("reason"), account.holds.empty() ? QString() : account.holds.front().reason},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("message"), said.join(QStringLiteral("; "))}};
    }
    return items;
}

QJsonObject runJson(const RunResult &result)
{
    QJsonArray unassigned;
    for (const UnassignedUsage &usage : result.unassigned)
        unassigned += QJsonObject{{QStringLiteral("payer"), usage.payer},
                                  {QStringLiteral("account"), usage.account},
                                  {QStringLiteral("cost_usd"), usage.amount.toString()}};
    QJsonArray blockers;
    for (const CloseBlocker &blocker : result.blockers)
        blockers += QJsonObject{{QStringLiteral("kind"), spelled(blocker.kind)},
                                {QStringLiteral("payer"), blocker.payer},
                                {QStringLiteral("message"), blocker.message}};
    return {{QStringLiteral("month"), result.month.toString()},
            {QStringLiteral("drafts"), result.drafts},
            {QStringLiteral("issued"), result.issued},
            {QStringLiteral("held"), heldJson(result.held)},
            {QStringLiteral("negative"), QJsonArray::fromStringList(result.negative)},
            {QStringLiteral("zero"), QJsonArray::fromStringList(result.zero)},
            {QStringLiteral("unassigned"), unassigned},
            {QStringLiteral("blockers"), blockers},
            {QStringLiteral("closed"), result.isClosed()}};
}

Answer runAnswer(const RunResult &result)
{
    const QJsonObject json = runJson(result);
    QStringList parts{factLines(json, {{QStringLiteral("month"), Words::tr("Month")},
                                       {QStringLiteral("drafts"), Words::tr("Drafts")},
                                       {QStringLiteral("issued"), Words::tr("Issued")},
                                       {QStringLiteral("negative"), Words::tr("Negative")},
                                       {QStringLiteral("zero"), Words::tr("Nothing to bill")},
                                       {QStringLiteral("closed"), Words::tr("Month closed")}})};
    const auto add = [&](const QString &title, const QString &key, const std::vector<ShownField> &columns) {
        const QJsonArray items = json.value(key).toArray();
        if (!items.isEmpty())
            parts += title + QLatin1Char('\n') + table(items, columns);
    };
    add(Words::tr("Against closing:"), QStringLiteral("blockers"),
        {{QStringLiteral("payer"), Words::tr("Payer")}, {QStringLiteral("message"), Words::tr("Reason")}});
    add(Words::tr("Held:"), QStringLiteral("held"),
        {{QStringLiteral("account"), Words::tr("Account")},
         {QStringLiteral("message"), Words::tr("Reason")}});
    add(Words::tr("Of no customer:"), QStringLiteral("unassigned"),
        {{QStringLiteral("account"), Words::tr("Account")},
         {QStringLiteral("payer"), Words::tr("Payer")},
         {QStringLiteral("cost_usd"), Words::tr("USD"), ShownField::Kind::Number}});
    return {json, parts.join(QStringLiteral("\n\n"))};
}

Result<Answer> close(Session &session, const QString &monthText, bool dryRun,
                     const std::optional<QString> &declareFinal)
{
    CHOBA_TRY_ASSIGN(const Month month, Month::parse(monthText, QStringLiteral("month")));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    CloseRequest request{month, dryRun, declareFinal.value_or(QString())};
    if (declareFinal && declareFinal->isEmpty())
        request.declareFinalReason = QStringLiteral(" "); // the use case asks for a reason
    CHOBA_TRY_ASSIGN(const RunResult result, closeMonth(desk, rules, request, session.context()));
    return runAnswer(result);
}

/// The invoices of the run's month that are issued; what is sent already is no part of it.
Result<Answer> send(Desk &desk, const IssueRequest &request, const Answer &issued, JobContext &context)
{
    SendChoice choice{
        {{}, {InvoiceState::Issued, InvoiceState::Sent}, request.month}, std::nullopt, request.account};
    // What an earlier run has issued without mail.
    CHOBA_TRY(sendInvoices(desk, choice, *request.sendAfterSeconds, context));
    CHOBA_TRY_ASSIGN(const SendPlan plan, readSendPlan(desk.database, choice));
    QJsonArray withoutAddress;
    for (const SendLine &line : plan.of(SendStanding::NoAddress))
        withoutAddress += QJsonObject{{QStringLiteral("account"), line.account},
                                      {QStringLiteral("number"), line.number},
                                      {QStringLiteral("customer"), line.customerName}};
    const QJsonObject mail{{QStringLiteral("queued"), qint64(plan.of(SendStanding::Queued).size())},
                           {QStringLiteral("sent"), qint64(plan.of(SendStanding::Sent).size())},
                           {QStringLiteral("no_address"), withoutAddress}};
    Answer answer = issued;
    answer.json.insert(QStringLiteral("mail"), mail);
    answer.words +=
        //: ja: 送信待ちのメール
        QStringLiteral("\n\n") + factLines(mail, {{QStringLiteral("queued"), Words::tr("Mails waiting")},
                                                  //: ja: 送信済みのメール
                                                  {QStringLiteral("sent"), Words::tr("Mails sent")}});
    if (!withoutAddress.isEmpty())
        //: ja: 請求先メールなし:
        answer.words += QLatin1Char('\n') + Words::tr("Without a billing address:") + QLatin1Char('\n') +
                        table(withoutAddress, {{QStringLiteral("account"), Words::tr("Account")},
                                               {QStringLiteral("customer"), Words::tr("Customer")}});
    return answer;
}

Result<Answer> issue(Session &session, const QString &monthText, const std::optional<QString> &account,
                     bool withMail)
{
    CHOBA_TRY_ASSIGN(const Month month, Month::parse(monthText, QStringLiteral("month")));
    IssueRequest request{month, {}};
    if (account) {
        CHOBA_TRY_ASSIGN(const AwsAccountId id, AwsAccountId::parse(*account, QStringLiteral("account")));
        request.account = id.digits();
    }
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    if (withMail)
        request.sendAfterSeconds = 0; // nobody watches who could undo it
    CHOBA_TRY_ASSIGN(const RunResult result, issueInvoices(desk, rules, request, session.context()));
    return withMail ? send(desk, request, runAnswer(result), session.context()) : runAnswer(result);
}

QJsonObject tieOutJson(const TieOut &tieOut)
{
    QJsonObject json{{QStringLiteral("payer"), tieOut.payer},
                     {QStringLiteral("month"), tieOut.month.toString()},
                     {QStringLiteral("aws_total_usd"), tieOut.awsTotal},
                     {QStringLiteral("kept_back_usd"), tieOut.keptBack().toString()},
                     {QStringLiteral("unassigned_usd"), tieOut.unassigned.toString()},
                     {QStringLiteral("residue_usd"), tieOut.residue},
                     {QStringLiteral("difference_usd"), tieOut.difference.toString()},
                     {QStringLiteral("closes"), tieOut.closes()},
                     {QStringLiteral("settled"), tieOut.isSettled()}};
    for (const Standing standing :
         {Standing::Billed, Standing::Tray, Standing::Tax, Standing::Unclassified, Standing::NotUnderstood})
        json.insert(spelled(standing) + QStringLiteral("_usd"), tieOut.of(standing).toString());
    QJsonObject parts;
    for (const auto &[standing, amount] : tieOut.standings)
        parts.insert(spelled(standing), amount.toString());
    json.insert(QStringLiteral("standings"), parts);
    return json;
}

Result<Answer> tieOut(Session &session, const QString &monthText)
{
    CHOBA_TRY_ASSIGN(const Month month, Month::parse(monthText, QStringLiteral("month")));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    CHOBA_TRY_ASSIGN(const std::vector<TieOut> tieOuts, readTieOut(desk, rules, month));
    QJsonArray items;
    QStringList said;
    const auto usd = [](const char *key, const QString &title) {
        return ShownField{QString::fromLatin1(key), title, ShownField::Kind::Number};
    };
    for (const TieOut &each : tieOuts) {
        const QJsonObject json = tieOutJson(each);
        items += json;
        said += factLines(json, {{QStringLiteral("payer"), Words::tr("Payer")},
                                 usd("aws_total_usd", Words::tr("AWS's total")),
                                 usd("billed_usd", Words::tr("Billed before discount")),
                                 usd("kept_back_usd", Words::tr("Kept back")),
                                 usd("tray_usd", Words::tr("In the tray")),
                                 usd("tax_usd", Words::tr("Tax")),
                                 usd("unassigned_usd", Words::tr("Of no customer")),
                                 usd("unclassified_usd", Words::tr("Not classified")),
                                 usd("not_understood_usd", Words::tr("Not understood")),
                                 usd("residue_usd", Words::tr("Residue")),
                                 usd("difference_usd", Words::tr("Difference")),
                                 {QStringLiteral("closes"), Words::tr("Ties out")}});
    }
    if (said.isEmpty())
        said += Words::tr("No report of %1 is here.").arg(month.toString());
    return Answer{{{QStringLiteral("items"), items}}, said.join(QStringLiteral("\n\n"))};
}

} // namespace

void addMonthCommands(const Command &root)
{
    const Command tie =
        root.command(QStringLiteral("tie-out"), Words::tr("where every dollar of a month went"));
    const TypedWord tieMonth = tie.argument(QStringLiteral("MONTH"), Words::tr("usage month"));
    tie.run([tieMonth](Session &session) { return tieOut(session, *tieMonth); });

    const Command closing = root.command(QStringLiteral("close"), Words::tr("freeze a month into drafts"));
    const TypedWord closeMonth = closing.argument(QStringLiteral("MONTH"), Words::tr("usage month"));
    const TypedFlag dryRun =
        closing.flag(QStringLiteral("--dry-run"), Words::tr("say what would be done and store nothing"));
    const TypedOption declareFinal =
        closing.option(QStringLiteral("--declare-final"), QStringLiteral("WHY"),
                       Words::tr("a person declares the month's reports final, with this reason"));
    closing.run([closeMonth, dryRun, declareFinal](Session &session) {
        return close(session, *closeMonth, *dryRun, *declareFinal);
    });

    const Command issuing =
        root.command(QStringLiteral("issue"), Words::tr("number, date and print the drafts"));
    const TypedWord issueMonth = issuing.argument(QStringLiteral("MONTH"), Words::tr("usage month"));
    const TypedOption account =
        issuing.option(QStringLiteral("--account"), QStringLiteral("ID"), Words::tr("only this account"));
    const TypedFlag withMail =
        issuing.flag(QStringLiteral("--send"),
                     Words::tr("also mail them to the billing addresses (see work), from the issue date"));
    issuing.run([issueMonth, account, withMail](Session &session) {
        return issue(session, *issueMonth, *account, *withMail);
    });
}

} // namespace choba
