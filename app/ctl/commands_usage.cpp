// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/session.h"
#include "models/base/ids.h"
#include "models/billing/productclassstore.h"
#include "models/storage/transaction.h"
#include "models/usage/importjson.h"
#include "models/usage/importreport.h"
#include "models/usage/usagemargin.h"
#include "models/usage/usagetotals.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageCommands)
};

std::vector<ShownField> importColumns()
{
    return {{QStringLiteral("report"), Words::tr("Report")},
            {QStringLiteral("payer"), Words::tr("Payer")},
            {QStringLiteral("period"), Words::tr("Month")},
            {QStringLiteral("format"), Words::tr("Format")},
            {QStringLiteral("lines"), Words::tr("Lines"), ShownField::Kind::Yen},
            {QStringLiteral("accounts"), Words::tr("Accounts")},
            {QStringLiteral("total_usd"), Words::tr("Total (USD)")},
            {QStringLiteral("residue_usd"), Words::tr("Residue (USD)")},
            {QStringLiteral("skipped"), Words::tr("Lines skipped")},
            {QStringLiteral("split_copies"), Words::tr("Split-allocation copies")},
            {QStringLiteral("unassigned_accounts"), Words::tr("Accounts of no customer")},
            {QStringLiteral("invalid_accounts"), Words::tr("No account ids")},
            {QStringLiteral("unknown_products"), Words::tr("Products to classify")},
            {QStringLiteral("unknown_types"), Words::tr("Types not understood")},
            {QStringLiteral("warnings"), Words::tr("Warnings")},
            {QStringLiteral("final"), Words::tr("Final")},
            {QStringLiteral("changed"), Words::tr("Stored anew")}};
}

QString skippedWords(const QJsonArray &lines)
{
    return lines.isEmpty()
               ? QString()
               : QStringLiteral("\n\n") +
                     table(lines, {{QStringLiteral("file"), Words::tr("File")},
                                   {QStringLiteral("line"), Words::tr("Line"), ShownField::Kind::Number},
                                   {QStringLiteral("column"), Words::tr("Column")},
                                   {QStringLiteral("message"), Words::tr("Skipped because")}});
}

struct TypedImport
{
    TypedList paths;
    TypedOption payer;
    TypedOption replace;
    TypedFlag skipBadLines;
};

Result<ImportOptions> importOptions(Database &database, const TypedImport &typed)
{
    ImportOptions options;
    options.skipBadLines = *typed.skipBadLines;
    options.replaceName = typed.replace->value_or(QString());
    if (*typed.payer) {
        CHOBA_TRY_ASSIGN(const AwsAccountId payer,
                         AwsAccountId::parse(**typed.payer, QStringLiteral("payer")));
        options.payer = payer.digits();
    }
    CHOBA_TRY_ASSIGN(const auto classes, ProductClassStore(database).all());
    for (const auto &[code, productClass] : classes)
        options.classified.insert(code);
    return options;
}

Result<Answer> importPaths(Session &session, const TypedImport &typed)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    CHOBA_TRY_ASSIGN(const ImportOptions options, importOptions(desk.database, typed));
    ImportResult all;
    for (const QString &path : *typed.paths) {
        CHOBA_TRY_ASSIGN(const ImportResult one,
                         importReport(desk, rules, path, options, session.context(), newOperation()));
        all.reports.insert(all.reports.end(), one.reports.begin(), one.reports.end());
        all.lines += one.lines;
        all.milliseconds += one.milliseconds;
    }
    const QJsonObject json = toJson(all);
    QStringList said;
    for (const QJsonValue &report : json.value(QStringLiteral("reports")).toArray())
        said += factLines(report.toObject(), importColumns());
    return Answer{json, said.join(QStringLiteral("\n\n")) +
                            skippedWords(json.value(QStringLiteral("skipped_lines")).toArray())};
}

struct TypedQuestion
{
    TypedWord by;
    TypedWord month;
    TypedOption to;
    TypedOption payer;
    TypedList accounts;
    TypedOption product;
    TypedOption type;
};

Result<UsageQuestion> usageQuestion(const TypedQuestion &typed)
{
    UsageQuestion question;
    for (const QString &name : typed.by->split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        CHOBA_TRY_ASSIGN(const UsageDimension dimension,
                         parseUsageDimension(name.trimmed(), QStringLiteral("by")));
        question.by.push_back(dimension);
    }
    CHOBA_TRY_ASSIGN(question.from, Month::parse(*typed.month, QStringLiteral("month")));
    question.to = question.from;
    if (*typed.to) {
        CHOBA_TRY_ASSIGN(question.to, Month::parse(**typed.to, QStringLiteral("to")));
    }
    question.payer = typed.payer->value_or(QString());
    question.accounts = *typed.accounts;
    question.productCode = typed.product->value_or(QString());
    question.lineItemType = typed.type->value_or(QString());
    return question;
}

Result<Answer> totals(Session &session, const TypedQuestion &typed, const std::optional<QString> &limitText)
{
    CHOBA_TRY_ASSIGN(const int limit, parseLimit(limitText));
    CHOBA_TRY_ASSIGN(UsageQuestion question, usageQuestion(typed));
    CHOBA_TRY_ASSIGN(Database *const database, session.reports());
    CHOBA_TRY_ASSIGN(const RuleBook rules, session.rules());
    question.withoutTypes = hiddenTypes(session.signedIn(), rules);
    CHOBA_TRY_ASSIGN(const std::vector<UsageTotal> sums, usageTotals(*database, question));
    QJsonArray items;
    for (const UsageTotal &sum : sums) {
        if (items.size() == limit)
            break;
        items += toJson(sum, question.by);
    }
    std::vector<ShownField> columns;
    for (const UsageDimension dimension : question.by)
        columns.push_back({jsonField(dimension), jsonField(dimension)});
    columns.push_back({QStringLiteral("cost_usd"), Words::tr("USD"), ShownField::Kind::Number});
    columns.push_back({QStringLiteral("lines"), Words::tr("Lines"), ShownField::Kind::Yen});
    Answer answer = Answer::list(items, columns);
    const QString remark = marginRemark(session.signedIn());
    if (!remark.isEmpty()) {
        answer.json.insert(QStringLiteral("remark"), remark);
        answer.words += QStringLiteral("\n\n") + remark;
    }
    return answer;
}

void addTotals(const Command &usage, const char *name, const QString &description)
{
    const Command command = usage.command(QString::fromLatin1(name), description);
    TypedQuestion typed;
    typed.by = command.required(
        QStringLiteral("--by"), QStringLiteral("WHAT"),
        Words::tr("account, product, type, day, month, region, usage_type, payer; with commas"));
    typed.month = command.required(QStringLiteral("--month"), QStringLiteral("MONTH"),
                                   Words::tr("billing month, the first of several"));
    typed.to = command.option(QStringLiteral("--to"), QStringLiteral("MONTH"),
                              Words::tr("the last of several months"));
    typed.payer =
        command.option(QStringLiteral("--payer"), QStringLiteral("ID"), Words::tr("of this payer only"));
    typed.accounts =
        command.list(QStringLiteral("--account"), QStringLiteral("ID"), Words::tr("of these accounts only"));
    typed.product = command.option(QStringLiteral("--product"), QStringLiteral("CODE"),
                                   Words::tr("of this product code only"));
    typed.type = command.option(QStringLiteral("--type"), QStringLiteral("TYPE"),
                                Words::tr("of this line item type only"));
    const TypedOption limit = addLimit(command);
    command.run([typed, limit](Session &session) { return totals(session, typed, *limit); });
}

} // namespace

void addUsageCommands(const Command &root)
{
    const Command import =
        root.command(QStringLiteral("import"), Words::tr("import AWS cost and usage reports"));
    TypedImport typed;
    typed.paths = import.arguments(QStringLiteral("PATH"), Words::tr("files or folders with a manifest"));
    typed.payer = import.option(QStringLiteral("--payer"), QStringLiteral("ID"),
                                Words::tr("lines of another payer stop the import"));
    typed.replace = import.option(QStringLiteral("--replace"), QStringLiteral("NAME"),
                                  Words::tr("the report it stands for, when its name is another"));
    typed.skipBadLines = import.flag(QStringLiteral("--skip-bad-lines"),
                                     Words::tr("store the rest and list what was skipped"));
    import.run([typed](Session &session) { return importPaths(session, typed);
});

const Command usage = root.command(QStringLiteral("usage"), Words::tr("what was used"));
addTotals(usage, "totals", Words::tr("costs added up"));
} // namespace choba

} // namespace choba
