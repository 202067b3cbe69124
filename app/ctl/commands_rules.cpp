// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/session.h"
#include "models/billing/storedrules.h"

#include <QCoreApplication>
#include <QFile>
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
    if (session.namesDatabase()) {
        CHOBA_TRY_ASSIGN(Database *const database, session.database());
        CHOBA_TRY_ASSIGN(const int version, ruleVersion(*database));
        answer.json.insert(QStringLiteral("row_version"), version);
    }
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

Result<Answer> replaceRows(Session &session, const QString &key, const QJsonArray &rows,
                           const std::optional<QString> &versionText)
{
    CHOBA_TRY_ASSIGN(const std::optional<int> basedOn, parseVersion(versionText));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const QJsonArray replaced, overrideRule(desk, key, rows, basedOn));
    CHOBA_TRY_ASSIGN(const int version, ruleVersion(desk.database));
    const QJsonObject old =
        replaced.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("rows"), replaced}};
    Answer answer{{{QStringLiteral("key"), key},
                   {QStringLiteral("rows"), rows},
                   {QStringLiteral("row_version"), version}},
                  rows.isEmpty() ? Words::tr("%1 is as in the program again.").arg(key)
                                 : Words::tr("%1 has rows of its own in this database.").arg(key)};
    return withReplaced(std::move(answer), old,
                        QString::fromUtf8(QJsonDocument(replaced).toJson(QJsonDocument::Compact)));
}

Result<Answer> overrideFrom(Session &session, const QString &key, const QString &path,
                            const std::optional<QString> &versionText)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::NotFound, Words::tr("%1 cannot be read.").arg(path), file.errorString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isArray() || document.array().isEmpty())
        return Error::invalid(
            QStringLiteral("file"),
            Words::tr("%1 holds no JSON array of rows. %2").arg(path, problem.errorString()));
    return replaceRows(session, key, document.array(), versionText);
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

    const Command overriding =
        rules.command(QStringLiteral("override"), Words::tr("replace a rule's rows in this database"));
    const TypedWord key =
        overriding.argument(QStringLiteral("KEY"), Words::tr("like discount.prime.standard"));
    const TypedWord file =
        overriding.argument(QStringLiteral("FILE"), Words::tr("JSON array of rows, as in a rule file"));
    const TypedOption seen = addIfVersion(overriding);
    overriding.run([key, file, seen](Session &session) { return overrideFrom(session, *key, *file, *seen); });

    const Command resetting =
        rules.command(QStringLiteral("reset"), Words::tr("take the program's own rows back"));
    const TypedWord resetKey = resetting.argument(QStringLiteral("KEY"), Words::tr("the rule"));
    const TypedOption resetSeen = addIfVersion(resetting);
    resetting.run(
        [resetKey, resetSeen](Session &session) { return replaceRows(session, *resetKey, {}, *resetSeen); });
}

} // namespace choba
