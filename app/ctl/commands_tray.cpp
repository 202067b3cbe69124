// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/session.h"
#include "models/base/ids.h"
#include "models/billing/decidetray.h"
#include "models/billing/traylist.h"

#include <QCoreApplication>

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

QJsonObject storedJson(const StoredDecision &stored)
{
    QJsonObject json = decisionJson(stored.item.decision).toObject();
    json.insert(QStringLiteral("at"), tokyoString(stored.decidedAt));
    json.insert(QStringLiteral("row_version"), stored.rowVersion);
    return json;
}

QString told(const StoredDecision &stored)
{
    const TrayDecision decision = stored.item.decision.value_or(TrayDecision());
    return QStringList{spelled(decision.choice), decision.reason, decision.by, tokyoString(stored.decidedAt)}
        .join(QStringLiteral(" · "));
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
        json.insert(QStringLiteral("row_version"), entry.decisionVersion);
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
    TypedOption version;
};

Result<Answer> decide(Session &session, const TypedVerdict &typed)
{
    TrayVerdict verdict{normalisedId(*typed.account), *typed.key, {}, {}, {}, {}, *typed.reason, {}};
    CHOBA_TRY_ASSIGN(verdict.basedOn, parseVersion(*typed.version));
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
    CHOBA_TRY_ASSIGN(const TrayDecided decided, decideTray(desk, rules, verdict));
    QJsonObject json = itemJson(decided.item);
    json.insert(QStringLiteral("row_version"), decided.rowVersion);
    const std::optional<StoredDecision> &old = decided.replaced;
    return withReplaced(Answer::facts(json, columns()), old ? storedJson(*old) : QJsonObject(),
                        old ? told(*old) : QString());
}

} // namespace

void addTrayCommands(const Command &root)
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
    typed.version = addIfVersion(deciding);
    typed.reason = deciding.required(QStringLiteral("--reason"), QStringLiteral("WHY"), Words::tr("why"));
    deciding.run([typed](Session &session) { return decide(session, typed); });
}

} // namespace choba
