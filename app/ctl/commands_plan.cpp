// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/session.h"
#include "models/customers/accountstore.h"
#include "models/customers/contractstore.h"
#include "models/customers/finishsupportplan.h"
#include "models/customers/requestsupportplan.h"
#include "models/customers/supportplanrules.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>

#include <limits>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanCommands)
};

std::vector<ShownField> columns()
{
    return {{QStringLiteral("id"), Words::tr("Id"), ShownField::Kind::Number},
            {QStringLiteral("account"), Words::tr("Account")},
            {QStringLiteral("plan"), Words::tr("Support plan")},
            {QStringLiteral("requested_on"), Words::tr("Requested")},
            {QStringLiteral("due_on"), Words::tr("Due")},
            {QStringLiteral("done_on"), Words::tr("Done")},
            {QStringLiteral("note"), Words::tr("Note")},
            {QStringLiteral("warnings"), Words::tr("Warnings")}};
}

Result<QDate> dayOrToday(const Session &session, const std::optional<QString> &text, const QString &field)
{
    if (!text)
        return session.clock().today();
    return parseDate(*text, field);
}

Result<Answer> request(Session &session, const QString &account, const QString &planText,
                       const std::optional<QString> &onText, const std::optional<QString> &note)
{
    CHOBA_TRY_ASSIGN(const SupportPlan plan, parseSupportPlan(planText, QStringLiteral("plan")));
    CHOBA_TRY_ASSIGN(const QDate on, dayOrToday(session, onText, QStringLiteral("requested_on")));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    CHOBA_TRY_ASSIGN(
        const SupportPlanRequested done,
        requestSupportPlan(desk, rules, {account, plan, on, note.value_or(QString())}, newOperation()));
    QJsonObject json = toJson(done.change);
    json.insert(QStringLiteral("account"), normalisedId(account));
    json.insert(QStringLiteral("due_on"), dateJson(done.dueOn));
    json.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(done.warnings));
    return Answer::facts(json, columns());
}

Result<Answer> finish(Session &session, const QString &account, const std::optional<QString> &onText,
                      const std::optional<QString> &changeText)
{
    int change = 0;
    if (changeText) {
        CHOBA_TRY_ASSIGN(
            change, parseCount(*changeText, QStringLiteral("change"), 1, std::numeric_limits<int>::max()));
    }
    CHOBA_TRY_ASSIGN(const QDate on, dayOrToday(session, onText, QStringLiteral("done_on")));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const SupportPlanChange done,
                     finishSupportPlan(desk, {account, change, on}, newOperation()));
    QJsonObject json = toJson(done);
    json.insert(QStringLiteral("account"), normalisedId(account));
    return Answer::facts(json, columns());
}

Result<Answer> list(Session &session, const std::optional<QString> &which, bool openOnly)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    std::vector<AwsAccount> accounts;
    if (which) {
        CHOBA_TRY_ASSIGN(const AwsAccount account, AccountStore(*database).meant(*which));
        accounts.push_back(account);
    } else {
        CHOBA_TRY_ASSIGN(accounts, AccountStore(*database).all());
    }
    QJsonArray items;
    for (const AwsAccount &account : accounts) {
        CHOBA_TRY_ASSIGN(const auto changes, ContractStore(*database).supportPlans(account.id));
        for (const SupportPlanChange &change : changes) {
            if (openOnly && !change.isOpen())
                continue;
            QJsonObject json = toJson(change);
            json.insert(QStringLiteral("account"), account.accountId.digits());
            if (change.isOpen()) {
                CHOBA_TRY_ASSIGN(const QDate due, planChangeDueOn(rules, change.requestedOn));
                json.insert(QStringLiteral("due_on"), dateJson(due));
            }
            items += json;
        }
    }
    return Answer::list(items, columns());
}

} // namespace

void addPlanCommands(const Command &root)
{
    const Command plan = root.command(QStringLiteral("plan"), Words::tr("support plans of accounts"));
    const auto account = [](const Command &command) {
        return command.argument(QStringLiteral("ACCOUNT"), Words::tr("AWS account id"));
    };

    const Command requesting =
        plan.command(QStringLiteral("request"), Words::tr("a customer asks for another plan"));
    const TypedWord requested = account(requesting);
    const TypedWord wanted = requesting.argument(QStringLiteral("PLAN"), Words::tr("support plan"));
    const TypedOption requestedOn = requesting.option(QStringLiteral("--on"), QStringLiteral("DATE"),
                                                      Words::tr("day the request was received (today)"));
    const TypedOption note =
        requesting.option(QStringLiteral("--note"), QStringLiteral("TEXT"), Words::tr("a note"));
    requesting.run([requested, wanted, requestedOn, note](Session &session) {
        return request(session, *requested, *wanted, *requestedOn, *note);
    });

    const Command finishing = plan.command(QStringLiteral("done"), Words::tr("the requested plan is set up"));
    const TypedWord finished = account(finishing);
    const TypedOption doneOn = finishing.option(QStringLiteral("--on"), QStringLiteral("DATE"),
                                                Words::tr("day it was done (today)"));
    const TypedOption change = finishing.option(QStringLiteral("--change"), QStringLiteral("ID"),
                                                Words::tr("which request (the oldest open one)"));
    finishing.run([finished, doneOn, change](Session &session) {
        return finish(session, *finished, *doneOn, *change);
    });

    const Command listing =
        plan.command(QStringLiteral("list"), Words::tr("the plans and requests of accounts"));
    const TypedOption listed =
        listing.optionalArgument(QStringLiteral("ACCOUNT"), Words::tr("of this account only"));
    const TypedFlag open = listing.flag(QStringLiteral("--open"), Words::tr("only what is still to be done"));
    listing.run([listed, open](Session &session) { return list(session, *listed, *open); });

    addPlanMonthsCommand(plan);
}

} // namespace choba
