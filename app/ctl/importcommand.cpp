// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/importcommand.h"

#include "app/ctl/session.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomersCommands)
};

QJsonObject rowJson(const ImportLine &row, const QString &nameField)
{
    const bool isProblem = row.fate == ImportFate::Problem;
    return {{QStringLiteral("line"), row.line},
            {QStringLiteral("fate"), spelled(row.fate)},
            {nameField, row.name},
            {QStringLiteral("key"), row.key},
            {QStringLiteral("problems"), isProblem ? QJsonArray{row.remark} : QJsonArray()},
            {QStringLiteral("remark"), row.remark}};
}

Answer previewAnswer(const ImportPreview &plan, const QString &nameField)
{
    QJsonArray rows;
    for (const ImportLine &row : plan.rows)
        rows += rowJson(row, nameField);
    return {{{QStringLiteral("items"), rows},
             {QStringLiteral("ignored_columns"), QJsonArray::fromStringList(plan.ignoredColumns)}},
            table(rows, {{QStringLiteral("line"), Words::tr("Line"), ShownField::Kind::Number},
                         {QStringLiteral("fate"), Words::tr("Will")},
                         {QStringLiteral("key"), Words::tr("Number")},
                         {nameField, Words::tr("Name")},
                         {QStringLiteral("remark"), Words::tr("Remark")}})};
}

Answer outcomeAnswer(const ImportOutcome &done)
{
    QJsonArray problems;
    for (const Problem &problem : done.problems)
        problems += problem.message;
    return Answer::facts({{QStringLiteral("added"), done.added},
                          {QStringLiteral("changed"), done.changed},
                          {QStringLiteral("same"), done.same},
                          {QStringLiteral("problems"), problems}},
                         {{QStringLiteral("added"), Words::tr("Added")},
                          {QStringLiteral("changed"), Words::tr("Changed")},
                          {QStringLiteral("same"), Words::tr("As before")},
                          {QStringLiteral("problems"), Words::tr("Left out")}});
}

Result<Answer> importFile(Session &session, const ImportCommand &import, const QString &path, bool partial,
                          bool preview)
{
    CHOBA_TRY_ASSIGN(const CsvTable file, CsvTable::readFile(path));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    if (preview) {
        CHOBA_TRY_ASSIGN(const ImportPreview plan, import.preview(session, desk, file));
        return previewAnswer(plan, import.nameField);
    }
    CHOBA_TRY_ASSIGN(const ImportOutcome done, import.run(session, desk, file, partial));
    return outcomeAnswer(done);
}

} // namespace

void addImportCommand(const Command &parent, const ImportCommand &import)
{
    const Command command = parent.command(QStringLiteral("import"), import.description);
    const TypedWord file =
        command.argument(QStringLiteral("FILE"), Words::tr("UTF-8 or Shift_JIS, headings in its first line"));
    const TypedFlag partial = command.flag(QStringLiteral("--partial"),
                                           Words::tr("store the sound records when others have problems"));
    const TypedFlag preview =
        command.flag(QStringLiteral("--dry-run"), Words::tr("say what would be done and store nothing"));
    command.run([import, file, partial, preview](Session &session) {
        return importFile(session, import, *file, *partial, *preview);
    });
}

} // namespace choba
