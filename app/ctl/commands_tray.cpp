// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/session.h"
#include "models/base/ids.h"
#include "models/billing/adjustinvoice.h"
#include "models/billing/decidetray.h"
#include "models/billing/traylist.h"

#include <QCoreApplication>

#include <limits>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrayCommands)
};

QJsonValue decisionJson(const std::optional<TrayDecision> &decision)
{
    if (!decision)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("choice"), spelled(decision->choice)},
                       {QStringLiteral("class"), spelled(decision->billAs)},
                       {QStringLiteral("month"), decision->month.toString()},
                       {QStringLiteral("by"), decision->by},
                       {QStringLiteral("reason"), decision->reason}};
}

QJsonObject itemJson(const TrayItem &item)
{
    return {{QStringLiteral("kind"), spelled(item.kind)},
            {QStringLiteral("key"), item.key},
            {QStringLiteral("account"), item.account},
            {QStringLiteral("month"), item.month.toString()},
            {QStringLiteral("product_code"), item.productCode},
            {QStringLiteral("description"), item.description},
            {QStringLiteral("amount_usd"), item.amount.toString()},
            {QStringLiteral("decided"), item.decision ? spelled(item.decision->choice) : QString()},
            {QStringLiteral("decision"), decisionJson(item.decision)}};
}

std::vector<ShownField> columns()
{
    return {{QStringLiteral("account"), Words::tr("Account")},
            {QStringLiteral("key"), Words::tr("Item")},
            {QStringLiteral("customer"), Words::tr("Customer")},
            {QStringLiteral("amount_usd"), Words::tr("USD"), ShownField::Kind::Number},
            {QStringLiteral("decided"), Words::tr("Decided")},
            {QStringLiteral("locked"), Words::tr("Locked")}};
}

Result<Answer> list(Session &session, const QString &monthText, const std::optional<QString> &account)
{
    CHOBA_TRY_ASSIGN(const Month month, Month::parse(monthText, QStringLiteral("month")));
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    CHOBA_TRY_ASSIGN(const std::vector<TrayEntry> entries, trayEntries(*database, rules, month, account));
    QJsonArray items;
    for (const TrayEntry &entry : entries) {
        QJsonObject json = itemJson(entry.item);
        json.insert(QStringLiteral("customer"), entry.customerName);
        json.insert(QStringLiteral("locked"), entry.isLocked);
        items += json;
    }
    return Answer::list(items, columns());
}

struct TypedVerdict
{
    TypedWord month;
    TypedWord account;
    TypedWord key;
    TypedWord choice;
    TypedOption billAs;
    TypedOption to;
    TypedWord reason;
};

Result<Answer> decide(Session &session, const TypedVerdict &typed)
{
    TrayVerdict verdict{normalisedId(*typed.account), *typed.key, {}, {}, {}, {}, *typed.reason};
    CHOBA_TRY_ASSIGN(verdict.seenIn, Month::parse(*typed.month, QStringLiteral("month")));
    CHOBA_TRY_ASSIGN(verdict.choice, parseTrayChoice(*typed.choice, QStringLiteral("choice")));
    verdict.billAs = ServiceClass::Undiscounted;
    if (*typed.billAs) {
        CHOBA_TRY_ASSIGN(verdict.billAs, parseServiceClass(**typed.billAs, QStringLiteral("class")));
    }
    if (*typed.to) {
        CHOBA_TRY_ASSIGN(verdict.month, Month::parse(**typed.to, QStringLiteral("to")));
    }
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    CHOBA_TRY_ASSIGN(const TrayItem item, decideTray(desk, rules, verdict));
    return Answer::facts(itemJson(item), columns());
}

void addTray(const Command &root)
{
    const Command tray = root.command(QStringLiteral("tray"), Words::tr("money only a person may place"));
    const Command listing = tray.command(QStringLiteral("list"), Words::tr("the items of a month"));
    const TypedWord month = listing.argument(QStringLiteral("MONTH"), Words::tr("usage month"));
    const TypedOption account =
        listing.option(QStringLiteral("--account"), QStringLiteral("ID"), Words::tr("only this account"));
    listing.run([month, account](Session &session) { return list(session, *month, *account); });

    const Command deciding = tray.command(QStringLiteral("decide"), Words::tr("say what becomes of an item"));
    TypedVerdict typed;
    typed.month = deciding.argument(QStringLiteral("MONTH"), Words::tr("month the item is seen in"));
    typed.account = deciding.argument(QStringLiteral("ACCOUNT"), Words::tr("AWS account id"));
    typed.key = deciding.argument(QStringLiteral("ITEM"), Words::tr("its key, as listed"));
    typed.choice = deciding.argument(QStringLiteral("CHOICE"), Words::tr("bill, keep or move"));
    typed.billAs = deciding.option(QStringLiteral("--class"), QStringLiteral("CLASS"),
                                   Words::tr("service class it is billed in (undiscounted)"));
    typed.to =
        deciding.option(QStringLiteral("--to"), QStringLiteral("MONTH"), Words::tr("month it moves to"));
    typed.reason = deciding.required(QStringLiteral("--reason"), QStringLiteral("WHY"), Words::tr("why"));
    deciding.run([typed](Session &session) { return decide(session, typed); });
}

Result<Answer> addLine(Session &session, const QString &account, const QString &monthText,
                       const QString &yenText, const QString &description, const QString &reason)
{
    CHOBA_TRY_ASSIGN(const Month month, Month::parse(monthText, QStringLiteral("month")));
    CHOBA_TRY_ASSIGN(const Yen amount, Yen::parse(yenText, QStringLiteral("amount_jpy")));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const StoredManualLine stored,
                     addManualLine(desk, normalisedId(account), month, description, amount, reason));
    return Answer::facts({{QStringLiteral("id"), stored.line.id},
                          {QStringLiteral("account"), stored.account},
                          {QStringLiteral("month"), stored.month.toString()},
                          {QStringLiteral("description"), stored.line.description},
                          {QStringLiteral("amount_jpy"), stored.line.amount.amount()},
                          {QStringLiteral("reason"), stored.reason}},
                         {{QStringLiteral("id"), Words::tr("Id")},
                          {QStringLiteral("account"), Words::tr("Account")},
                          {QStringLiteral("month"), Words::tr("Month")},
                          {QStringLiteral("description"), Words::tr("Line")},
                          {QStringLiteral("amount_jpy"), Words::tr("Amount (¥)"), ShownField::Kind::Yen},
                          {QStringLiteral("reason"), Words::tr("Reason")}});
}

Result<Answer> removeLine(Session &session, const QString &idText)
{
    CHOBA_TRY_ASSIGN(const int id,
                     parseCount(idText, QStringLiteral("id"), 1, std::numeric_limits<int>::max()));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY(removeManualLine(desk, id));
    return Answer::facts({{QStringLiteral("removed"), id}},
                         {{QStringLiteral("removed"), Words::tr("Removed")}});
}

struct TypedSupport
{
    TypedWord account;
    TypedWord month;
    TypedOption fee;
    TypedOption addOn;
    TypedFlag dismiss;
    TypedWord reason;
};

Result<Answer> setSupport(Session &session, const TypedSupport &typed)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    SupportByHand support;
    support.account = normalisedId(*typed.account);
    support.chargeDismissed = *typed.dismiss;
    support.reason = *typed.reason;
    support.enteredBy = desk.actor.name;
    support.enteredAt = desk.clock.now();
    CHOBA_TRY_ASSIGN(support.month, Month::parse(*typed.month, QStringLiteral("month")));
    if (*typed.fee) {
        CHOBA_TRY_ASSIGN(support.fee, Usd::parse(**typed.fee, QStringLiteral("fee_usd")));
    }
    if (*typed.addOn) {
        CHOBA_TRY_ASSIGN(support.addOn, Usd::parse(**typed.addOn, QStringLiteral("add_on_usd")));
    }
    CHOBA_TRY(setSupportByHand(desk, support));
    QJsonObject json{{QStringLiteral("account"), support.account},
                     {QStringLiteral("month"), support.month.toString()},
                     {QStringLiteral("add_on_usd"), support.addOn.toString()},
                     {QStringLiteral("charge_dismissed"), support.chargeDismissed},
                     {QStringLiteral("reason"), support.reason}};
    json.insert(QStringLiteral("fee_usd"), support.fee ? QJsonValue(support.fee->toString()) : QJsonValue());
    return Answer::facts(json, {{QStringLiteral("account"), Words::tr("Account")},
                                {QStringLiteral("month"), Words::tr("Month")},
                                {QStringLiteral("fee_usd"), Words::tr("Fee (USD)")},
                                {QStringLiteral("add_on_usd"), Words::tr("Add-on (USD)")},
                                {QStringLiteral("charge_dismissed"), Words::tr("AWS's charge dismissed")},
                                {QStringLiteral("reason"), Words::tr("Reason")}});
}

void addAdjustments(const Command &root)
{
    const Command adjust =
        root.command(QStringLiteral("adjust"), Words::tr("what only a person knows of an invoice"));
    const auto account = [](const Command &command) {
        return command.argument(QStringLiteral("ACCOUNT"), Words::tr("AWS account id"));
    };
    const auto month = [](const Command &command) {
        return command.argument(QStringLiteral("MONTH"), Words::tr("usage month"));
    };
    const auto why = [](const Command &command) {
        return command.required(QStringLiteral("--reason"), QStringLiteral("WHY"), Words::tr("why"));
    };

    const Command line = adjust.command(QStringLiteral("add-line"), Words::tr("a signed line in yen"));
    const TypedWord lineAccount = account(line);
    const TypedWord lineMonth = month(line);
    const TypedWord yen = line.argument(QStringLiteral("YEN"), Words::tr("whole yen, signed"));
    const TypedWord description =
        line.required(QStringLiteral("--description"), QStringLiteral("TEXT"), Words::tr("as printed"));
    const TypedWord lineReason = why(line);
    line.run([lineAccount, lineMonth, yen, description, lineReason](Session &session) {
        return addLine(session, *lineAccount, *lineMonth, *yen, *description, *lineReason);
    });

    const Command removing = adjust.command(QStringLiteral("remove-line"), Words::tr("take a line back"));
    const TypedWord id = removing.argument(QStringLiteral("ID"), Words::tr("as add-line printed it"));
    removing.run([id](Session &session) { return removeLine(session, *id); });

    const Command support =
        adjust.command(QStringLiteral("support"), Words::tr("support of one account's month"));
    TypedSupport typed;
    typed.account = account(support);
    typed.month = month(support);
    typed.fee = support.option(QStringLiteral("--fee"), QStringLiteral("USD"),
                               Words::tr("fee of a plan that is handled individually"));
    typed.addOn =
        support.option(QStringLiteral("--add-on"), QStringLiteral("USD"), Words::tr("amount on top"));
    typed.dismiss =
        support.flag(QStringLiteral("--dismiss-charge"), Words::tr("AWS's own support charge means nothing"));
    typed.reason = why(support);
    support.run([typed](Session &session) { return setSupport(session, typed); });
}

} // namespace

void addTrayCommands(const Command &root)
{
    addTray(root);
    addAdjustments(root);
}

} // namespace choba
