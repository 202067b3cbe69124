// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/session.h"
#include "models/base/ids.h"
#include "models/base/moneytext.h"
#include "models/billing/adjustinvoice.h"

#include <QCoreApplication>

#include <limits>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AdjustCommands)
};

QJsonObject lineJson(const StoredManualLine &stored)
{
    return {{QStringLiteral("id"), stored.line.id},
            {QStringLiteral("account"), stored.account},
            {QStringLiteral("month"), stored.month.toString()},
            {QStringLiteral("description"), stored.line.description},
            {QStringLiteral("amount_jpy"), stored.line.amount.amount()},
            {QStringLiteral("reason"), stored.reason},
            {QStringLiteral("entered_by"), stored.enteredBy},
            {QStringLiteral("entered_at"), tokyoString(stored.enteredAt)},
            {QStringLiteral("row_version"), stored.rowVersion}};
}

QString told(const StoredManualLine &stored)
{
    return QStringList{stored.line.description, yenText(stored.line.amount), stored.reason, stored.enteredBy,
                       tokyoString(stored.enteredAt)}
        .join(QStringLiteral(" · "));
}

QJsonObject supportJson(const SupportByHand &support)
{
    return {{QStringLiteral("account"), support.account},
            {QStringLiteral("month"), support.month.toString()},
            {QStringLiteral("add_on_usd"), support.addOn.toString()},
            {QStringLiteral("fee_usd"), support.fee ? QJsonValue(support.fee->toString()) : QJsonValue()},
            {QStringLiteral("charge_dismissed"), support.chargeDismissed},
            {QStringLiteral("reason"), support.reason},
            {QStringLiteral("entered_by"), support.enteredBy},
            {QStringLiteral("entered_at"), tokyoString(support.enteredAt)},
            {QStringLiteral("row_version"), support.rowVersion}};
}

QString told(const SupportByHand &support)
{
    return QStringList{support.fee ? support.fee->toString() : QStringLiteral("–"), support.addOn.toString(),
                       support.reason, support.enteredBy, tokyoString(support.enteredAt)}
        .join(QStringLiteral(" · "));
}

std::vector<ShownField> lineFields()
{
    return {{QStringLiteral("id"), Words::tr("Id")},
            {QStringLiteral("account"), Words::tr("Account")},
            {QStringLiteral("month"), Words::tr("Month")},
            {QStringLiteral("description"), Words::tr("Line")},
            {QStringLiteral("amount_jpy"), Words::tr("Amount (¥)"), ShownField::Kind::Yen},
            {QStringLiteral("reason"), Words::tr("Reason")}};
}

Result<Answer> addLine(Session &session, const QString &account, const QString &monthText,
                       const QString &yenText, const QString &description, const QString &reason)
{
    CHOBA_TRY_ASSIGN(const Month month, Month::parse(monthText, QStringLiteral("month")));
    CHOBA_TRY_ASSIGN(const Yen amount, Yen::parse(plainNumber(yenText), QStringLiteral("amount_jpy")));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const StoredManualLine stored,
                     addManualLine(desk, normalisedId(account), month, description, amount, reason));
    return Answer::facts(lineJson(stored), lineFields());
}

Result<qint64> lineId(const QString &text)
{
    CHOBA_TRY_ASSIGN(const int id,
                     parseCount(text, QStringLiteral("id"), 1, std::numeric_limits<int>::max()));
    return static_cast<qint64>(id);
}

Result<Answer> editLine(Session &session, const QString &idText, const QString &yenText,
                        const QString &description, const QString &reason,
                        const std::optional<QString> &versionText)
{
    CHOBA_TRY_ASSIGN(const std::optional<int> version, parseVersion(versionText));
    CHOBA_TRY_ASSIGN(const qint64 id, lineId(idText));
    CHOBA_TRY_ASSIGN(const Yen amount, Yen::parse(plainNumber(yenText), QStringLiteral("amount_jpy")));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const LineEdited edited, editManualLine(desk, id, description, amount, reason, version));
    return withReplaced(Answer::facts(lineJson(edited.line), lineFields()), lineJson(edited.replaced),
                        told(edited.replaced));
}

Result<Answer> listLines(Session &session, const QString &monthText)
{
    CHOBA_TRY_ASSIGN(const Month month, Month::parse(monthText, QStringLiteral("month")));
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const std::vector<StoredManualLine> lines,
                     AdjustmentStore(*database).manualLines(month));
    QJsonArray items;
    for (const StoredManualLine &line : lines)
        items += lineJson(line);
    return Answer::list(items, lineFields());
}

Result<Answer> removeLine(Session &session, const QString &idText, const std::optional<QString> &versionText)
{
    CHOBA_TRY_ASSIGN(const std::optional<int> version, parseVersion(versionText));
    CHOBA_TRY_ASSIGN(const qint64 id, lineId(idText));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const StoredManualLine removed, removeManualLine(desk, id, version));
    return withReplaced(
        Answer::facts({{QStringLiteral("removed"), id}}, {{QStringLiteral("removed"), Words::tr("Removed")}}),
        lineJson(removed), told(removed));
}

struct TypedSupport
{
    TypedWord account;
    TypedWord month;
    TypedOption fee;
    TypedOption addOn;
    TypedFlag dismiss;
    TypedWord reason;
    TypedOption version;
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
        CHOBA_TRY_ASSIGN(support.fee, Usd::parse(plainNumber(**typed.fee), QStringLiteral("fee_usd")));
    }
    if (*typed.addOn) {
        CHOBA_TRY_ASSIGN(support.addOn, Usd::parse(plainNumber(**typed.addOn), QStringLiteral("add_on_usd")));
    }
    CHOBA_TRY_ASSIGN(const std::optional<int> version, parseVersion(*typed.version));
    CHOBA_TRY_ASSIGN(const std::optional<SupportByHand> old, setSupportByHand(desk, support, version));
    support.rowVersion = old ? old->rowVersion + 1 : 1;
    const Answer answer = Answer::facts(
        supportJson(support), {{QStringLiteral("account"), Words::tr("Account")},
                               {QStringLiteral("month"), Words::tr("Month")},
                               {QStringLiteral("fee_usd"), Words::tr("Fee (USD)")},
                               {QStringLiteral("add_on_usd"), Words::tr("Add-on (USD)")},
                               {QStringLiteral("charge_dismissed"), Words::tr("AWS's charge dismissed")},
                               {QStringLiteral("reason"), Words::tr("Reason")}});
    return withReplaced(answer, old ? supportJson(*old) : QJsonObject(), old ? told(*old) : QString());
}

} // namespace

void addAdjustCommands(const Command &root)
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

    //: ja: 手入力の明細の一覧
    const Command listing = adjust.command(QStringLiteral("lines"), Words::tr("the lines of a month"));
    const TypedWord listedMonth = month(listing);
    listing.run([listedMonth](Session &session) { return listLines(session, *listedMonth); });

    //: ja: 明細を書き換える
    const Command editing = adjust.command(QStringLiteral("edit-line"), Words::tr("say a line anew"));
    const TypedWord editedId = editing.argument(QStringLiteral("ID"), Words::tr("as add-line printed it"));
    const TypedWord editedYen = editing.argument(QStringLiteral("YEN"), Words::tr("whole yen, signed"));
    const TypedWord editedText =
        editing.required(QStringLiteral("--description"), QStringLiteral("TEXT"), Words::tr("as printed"));
    const TypedWord editedReason = why(editing);
    const TypedOption editedVersion = addIfVersion(editing);
    editing.run([editedId, editedYen, editedText, editedReason, editedVersion](Session &session) {
        return editLine(session, *editedId, *editedYen, *editedText, *editedReason, *editedVersion);
    });

    const Command removing = adjust.command(QStringLiteral("remove-line"), Words::tr("take a line back"));
    const TypedWord id = removing.argument(QStringLiteral("ID"), Words::tr("as add-line printed it"));
    const TypedOption version = addIfVersion(removing);
    removing.run([id, version](Session &session) { return removeLine(session, *id, *version); });

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
    typed.version = addIfVersion(support);
    support.run([typed](Session &session) { return setSupport(session, typed); });
}

} // namespace choba
