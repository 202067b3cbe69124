// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/session.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RulesCommands)
};

QString compact(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
        .sliced(1)
        .chopped(1);
}

Result<Answer> show(Session &session, const std::optional<QString> &onText)
{
    std::optional<QDate> on;
    if (onText) {
        CHOBA_TRY_ASSIGN(on, parseDate(*onText, QStringLiteral("on")));
    }
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    const QJsonArray items = rules.toJson(on);
    QJsonArray rows;
    for (const QJsonValue &item : items) {
        QJsonObject row = item.toObject();
        row.insert(QStringLiteral("value"), compact(row.value(QStringLiteral("value"))));
        rows += row;
    }
    Answer answer = Answer::list(rows, {{QStringLiteral("key"), Words::tr("Rule")},
                                        {QStringLiteral("from"), Words::tr("From")},
                                        {QStringLiteral("to"), Words::tr("To")},
                                        {QStringLiteral("source"), Words::tr("Source")},
                                        {QStringLiteral("value"), Words::tr("Value")}});
    answer.json = {{QStringLiteral("items"), items}};
    return answer;
}

Result<Answer> validate(Session &session, const std::optional<QString> &folder)
{
    CHOBA_TRY_ASSIGN(const RuleBook rules, folder ? RuleBook::load(*folder) : session.rules());
    const auto count = static_cast<qint64>(rules.rows().size());
    return Answer{{{QStringLiteral("valid"), true},
                   {QStringLiteral("rules"), count},
                   {QStringLiteral("calendar_from"), rules.calendar().firstYear()},
                   {QStringLiteral("calendar_to"), rules.calendar().lastYear()}},
                  Words::tr("The rules are in order: %n row(s), holidays of %1 to %2.", nullptr,
                            static_cast<int>(count))
                      .arg(rules.calendar().firstYear())
                      .arg(rules.calendar().lastYear())};
}

} // namespace

void addRulesCommands(const Command &root)
{
    const Command rules = root.command(QStringLiteral("rules"), Words::tr("the dated rules"));
    const Command list = rules.command(QStringLiteral("show"), Words::tr("every rule with its dates"));
    const TypedOption on = list.option(QStringLiteral("--on"), QStringLiteral("DATE"),
                                       Words::tr("only what is in force on that day"));
    list.run([on](Session &session) { return show(session, *on); });

    const Command check = rules.command(QStringLiteral("validate"),
                                        Words::tr("look for unknown keys, overlaps and gaps in the rules"));
    const TypedOption folder = check.option(QStringLiteral("--folder"), QStringLiteral("FOLDER"),
                                            Words::tr("a folder of rule files instead of the program's"));
    check.run([folder](Session &session) { return validate(session, *folder); });
}

} // namespace choba
