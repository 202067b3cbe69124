// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/session.h"
#include "models/rulebook/sladue.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CalendarCommands)
};

Result<Answer> addBusinessDays(Session &session, const QString &date, const QString &days)
{
    CHOBA_TRY_ASSIGN(const QDate start, parseDate(date, QStringLiteral("date")));
    bool isNumber = false;
    const int count = days.toInt(&isNumber);
    if (!isNumber)
        return Error::invalid(QStringLiteral("days"), Words::tr("“%1” is not a number of days.").arg(days));
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    CHOBA_TRY_ASSIGN(const QDate result, rules.calendar().addBusinessDays(start, count));
    const QString text = result.toString(Qt::ISODate);
    return Answer{{{QStringLiteral("date"), text}}, text};
}

Result<Answer> due(Session &session, const QString &planText, const QString &priorityText,
                   const QString &openedText)
{
    CHOBA_TRY_ASSIGN(const SupportPlan plan, parseSupportPlan(planText, QStringLiteral("plan")));
    CHOBA_TRY_ASSIGN(const Priority priority, parsePriority(priorityText, QStringLiteral("priority")));
    CHOBA_TRY_ASSIGN(const QDateTime opened, parseTime(openedText, QStringLiteral("opened")));
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    CHOBA_TRY_ASSIGN(const std::optional<QDateTime> instant, slaDue(plan, priority, opened, rules));
    if (!instant)
        return Answer{{{QStringLiteral("due"), QJsonValue::Null}},
                      Words::tr("No target: best effort in business hours.")};
    const QString text = tokyoString(*instant);
    return Answer{{{QStringLiteral("due"), text}}, text};
}

void addCalendar(const Command &root)
{
    const Command calendar = root.command(QStringLiteral("calendar"), Words::tr("business days"));
    const Command add =
        calendar.command(QStringLiteral("add-business-days"), Words::tr("the N-th business day after a day"));
    const TypedWord date = add.argument(QStringLiteral("DATE"), Words::tr("the day counted from"));
    const TypedWord days = add.argument(QStringLiteral("N"), Words::tr("how many business days"));
    add.run([date, days](Session &session) { return addBusinessDays(session, *date, *days); });
}

void addSla(const Command &root)
{
    const Command sla = root.command(QStringLiteral("sla"), Words::tr("first-response targets"));
    const Command command =
        sla.command(QStringLiteral("due"), Words::tr("when the first response to an inquiry is due"));
    const TypedWord plan = command.required(QStringLiteral("--plan"), QStringLiteral("PLAN"),
                                            Words::tr("the account's support plan"));
    const TypedWord priority = command.required(QStringLiteral("--priority"), QStringLiteral("PRIORITY"),
                                                Words::tr("critical, urgent, high, normal or low"));
    const TypedWord opened = command.required(QStringLiteral("--opened"), QStringLiteral("TIME"),
                                              Words::tr("when the inquiry arrived"));
    command.run(
        [plan, priority, opened](Session &session) { return due(session, *plan, *priority, *opened); });
}

} // namespace

void addCalendarCommands(const Command &root)
{
    addCalendar(root);
    addSla(root);
}

} // namespace choba
