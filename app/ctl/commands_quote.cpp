// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/invoicejson.h"
#include "app/ctl/session.h"
#include "models/base/moneytext.h"
#include "models/billing/invoicedates.h"
#include "models/billing/planmonths.h"
#include "models/billing/quote.h"

#include <QCoreApplication>

namespace choba {

namespace {

constexpr int mostMonths = 1200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuoteCommands)
};

Result<QDate> dayOrToday(const Session &session, const std::optional<QString> &text)
{
    if (!text)
        return session.clock().today();
    return parseDate(*text, QStringLiteral("on"));
}

Result<Answer> dates(Session &session, const QString &monthText)
{
    CHOBA_TRY_ASSIGN(const Month month, Month::parse(monthText, QStringLiteral("month")));
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    CHOBA_TRY_ASSIGN(const InvoiceDates days, invoiceDates(month, rules));
    return Answer::facts({{QStringLiteral("issue_date"), dateJson(days.issueDate)},
                          {QStringLiteral("send_until"), dateJson(days.sendUntil)},
                          {QStringLiteral("due_date"), dateJson(days.dueDate)}},
                         {{QStringLiteral("issue_date"), Words::tr("Issue date")},
                          {QStringLiteral("send_until"), Words::tr("Send until")},
                          {QStringLiteral("due_date"), Words::tr("Due date")}});
}

Result<Answer> fee(Session &session, const QString &planText, const QString &usageText,
                   const std::optional<QString> &onText)
{
    CHOBA_TRY_ASSIGN(const SupportPlan plan, parseSupportPlan(planText, QStringLiteral("plan")));
    CHOBA_TRY_ASSIGN(const Usd usage, Usd::parse(plainNumber(usageText), QStringLiteral("usage")));
    CHOBA_TRY_ASSIGN(const QDate on, dayOrToday(session, onText));
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    CHOBA_TRY_ASSIGN(const SupportFee result, supportFee({plan, {}, {}}, UsdSum(usage), on, rules));
    return Answer::facts({{QStringLiteral("plan"), spelled(plan)},
                          {QStringLiteral("usage_usd"), usageText.trimmed()},
                          {QStringLiteral("fee_usd"), result.fee.toCents()}},
                         {{QStringLiteral("plan"), Words::tr("Support plan")},
                          {QStringLiteral("usage_usd"), Words::tr("Usage (USD)")},
                          {QStringLiteral("fee_usd"), Words::tr("Fee (USD)")}});
}

Result<Answer> months(Session &session, const QString &startText, const QStringList &changeTexts,
                      const QString &firstText, const QString &countText)
{
    CHOBA_TRY_ASSIGN(const SupportPlan start, parseSupportPlan(startText, QStringLiteral("start")));
    CHOBA_TRY_ASSIGN(const Month first, Month::parse(firstText, QStringLiteral("first")));
    CHOBA_TRY_ASSIGN(const int count, parseCount(countText, QStringLiteral("months"), 1, mostMonths));
    std::vector<PlanChange> changes;
    for (const QString &text : changeTexts) {
        CHOBA_TRY_ASSIGN(const auto pair, parsePair(text, QStringLiteral("change")));
        CHOBA_TRY_ASSIGN(const QDate received, parseDate(pair.first, QStringLiteral("change")));
        CHOBA_TRY_ASSIGN(const SupportPlan plan, parseSupportPlan(pair.second, QStringLiteral("change")));
        changes.push_back({received, plan});
    }
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    QJsonArray items;
    for (const PlanMonth &month : planMonths(start, changes, first, count, rules))
        items += QJsonObject{{QStringLiteral("month"), month.month.toString()},
                             {QStringLiteral("fee_plan"), spelled(month.feePlan)}};
    return Answer::list(items, {{QStringLiteral("month"), Words::tr("Month")},
                                {QStringLiteral("fee_plan"), Words::tr("Plan charged")}});
}

struct QuoteOptions
{
    TypedWord contract;
    TypedWord rate;
    TypedOption plan;
    TypedOption feeByHand;
    TypedList charges;
    TypedList manual;
    TypedOption on;
};

Result<QuoteRequest> quoteRequest(const Session &session, const QuoteOptions &typed)
{
    CHOBA_TRY_ASSIGN(const ContractPlan contract,
                     parseContractPlan(*typed.contract, QStringLiteral("contract")));
    CHOBA_TRY_ASSIGN(const ExchangeRate rate,
                     ExchangeRate::parse(plainNumber(*typed.rate), QStringLiteral("fx")));
    CHOBA_TRY_ASSIGN(const QDate on, dayOrToday(session, *typed.on));
    QuoteRequest request{contract, rate, {}, {}, {}, on};
    if (*typed.plan) {
        CHOBA_TRY_ASSIGN(request.support.plan,
                         parseSupportPlan(**typed.plan, QStringLiteral("support_plan")));
    }
    if (*typed.feeByHand) {
        CHOBA_TRY_ASSIGN(request.support.feeByHand,
                         Usd::parse(plainNumber(**typed.feeByHand), QStringLiteral("support_fee")));
    }
    for (const QString &text : *typed.charges) {
        CHOBA_TRY_ASSIGN(const auto pair, parsePair(text, QStringLiteral("charge")));
        CHOBA_TRY_ASSIGN(const ServiceClass serviceClass,
                         parseServiceClass(pair.first, QStringLiteral("charge")));
        CHOBA_TRY_ASSIGN(const Usd usd, Usd::parse(plainNumber(pair.second), QStringLiteral("charge")));
        request.charges[serviceClass] += usd;
    }
    for (const QString &text : *typed.manual) {
        CHOBA_TRY_ASSIGN(const Yen yen, Yen::parse(plainNumber(text), QStringLiteral("manual")));
        request.manual.push_back(yen);
    }
    return request;
}

Result<Answer> quoted(Session &session, const QuoteOptions &typed)
{
    CHOBA_TRY_ASSIGN(const QuoteRequest request, quoteRequest(session, typed));
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    CHOBA_TRY_ASSIGN(const Quote result, quote(request, rules));
    return invoiceAnswer(amountsJson(result.amounts, request.rate, request.support.plan, result.support.fee));
}

void addQuote(const Command &root)
{
    const Command command = root.command(QStringLiteral("quote"), Words::tr("what a month would cost"));
    QuoteOptions typed;
    typed.contract = command.required(QStringLiteral("--contract"), QStringLiteral("CONTRACT"),
                                      Words::tr("prime or prime_lite"));
    typed.rate =
        command.required(QStringLiteral("--fx"), QStringLiteral("RATE"), Words::tr("yen per dollar"));
    typed.plan = command.option(QStringLiteral("--support-plan"), QStringLiteral("PLAN"),
                                Words::tr("support plan (basic)"));
    typed.feeByHand = command.option(QStringLiteral("--support-fee"), QStringLiteral("USD"),
                                     Words::tr("fee of a plan that is handled individually"));
    typed.charges = command.list(QStringLiteral("--charge"), QStringLiteral("CLASS=USD"),
                                 Words::tr("standard, commitment, undiscounted, unsupported or neutral"));
    typed.manual =
        command.list(QStringLiteral("--manual"), QStringLiteral("YEN"), Words::tr("lines by hand, signed"));
    typed.on =
        command.option(QStringLiteral("--on"), QStringLiteral("DATE"), Words::tr("whose rules (today)"));
    command.run([typed](Session &session) { return quoted(session, typed); });
}

void addSupportFee(const Command &root)
{
    const Command command =
        root.command(QStringLiteral("support-fee"), Words::tr("the fee of a support plan"));
    const TypedWord plan =
        command.required(QStringLiteral("--plan"), QStringLiteral("PLAN"), Words::tr("support plan"));
    const TypedWord usage =
        command.required(QStringLiteral("--usage"), QStringLiteral("USD"), Words::tr("usage after discount"));
    const TypedOption on =
        command.option(QStringLiteral("--on"), QStringLiteral("DATE"), Words::tr("whose rules (today)"));
    command.run([plan, usage, on](Session &session) { return fee(session, *plan, *usage, *on); });
}

} // namespace

void addPlanMonthsCommand(const Command &plan)
{
    const Command command =
        plan.command(QStringLiteral("months"), Words::tr("the plan whose fee each month bears"));
    const TypedWord start = command.required(QStringLiteral("--start"), QStringLiteral("PLAN"),
                                             Words::tr("plan before the first change"));
    const TypedList changes = command.list(QStringLiteral("--change"), QStringLiteral("DATE=PLAN"),
                                           Words::tr("a request and the day it was received"));
    const TypedWord first =
        command.required(QStringLiteral("--first"), QStringLiteral("MONTH"), Words::tr("first month"));
    const TypedWord count =
        command.required(QStringLiteral("--months"), QStringLiteral("N"), Words::tr("how many months"));
    command.run([start, changes, first, count](Session &session) {
        return months(session, *start, *changes, *first, *count);
    });
}

void addQuoteCommands(const Command &root)
{
    const Command command =
        root.command(QStringLiteral("dates"), Words::tr("issue, sending and due date of a usage month"));
    const TypedWord month = command.argument(QStringLiteral("MONTH"), Words::tr("usage month, like 2026-03"));
    command.run([month](Session &session) { return dates(session, *month); });
    addQuote(root);
    addSupportFee(root);
}

} // namespace choba
