// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/session.h"
#include "models/upkeep/checkdatabase.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UpkeepCommands)
};

QJsonObject reportJson(const CheckReport &report)
{
    QJsonArray items;
    for (const CheckPart part : allCheckParts) {
        const auto found = report.counts().find(part);
        if (found == report.counts().end())
            continue;
        items += QJsonObject{{QStringLiteral("part"), spelled(part)},
                             {QStringLiteral("name"), words(part)},
                             {QStringLiteral("looked_at"), found->second.looked},
                             {QStringLiteral("wrong"), found->second.wrong}};
    }
    QJsonArray findings;
    for (const CheckFinding &finding : report.findings())
        findings += QJsonObject{{QStringLiteral("part"), spelled(finding.part)},
                                {QStringLiteral("subject"), finding.subject},
                                {QStringLiteral("message"), finding.message}};
    return {{QStringLiteral("good"), report.isGood()},
            {QStringLiteral("items"), items},
            {QStringLiteral("findings"), findings}};
}

Answer checkAnswer(const CheckReport &report)
{
    const QJsonObject json = reportJson(report);
    //: ja: 項目
    QStringList parts{table(json.value(QStringLiteral("items")).toArray(),
                            {{QStringLiteral("name"), Words::tr("Checked")},
                             //: ja: 件数
                             {QStringLiteral("looked_at"), Words::tr("Count"), ShownField::Kind::Number},
                             //: ja: 問題
                             {QStringLiteral("wrong"), Words::tr("Wrong"), ShownField::Kind::Number}})};
    const QJsonArray findings = json.value(QStringLiteral("findings")).toArray();
    if (findings.isEmpty())
        //: ja: 問題はありません。
        parts += Words::tr("Everything is as it should be.");
    else
        //: ja: 対象
        parts += table(findings, {{QStringLiteral("subject"), Words::tr("Where")},
                                  //: ja: 内容
                                  {QStringLiteral("message"), Words::tr("What is wrong")}});
    Answer answer{json, parts.join(QStringLiteral("\n\n"))};
    answer.failed = !report.isGood();
    return answer;
}

Result<Answer> check(Session &session)
{
    CHOBA_TRY_ASSIGN(const DatabaseLocation where, session.location());
    CHOBA_TRY_ASSIGN(const CheckReport report, checkDatabase(where, session.context()));
    return checkAnswer(report);
}

} // namespace

void addUpkeepCommands(const Command &root)
{
    //: ja: スキーマ・参照・金額を確認します（変更しません）
    root.command(QStringLiteral("check"), Words::tr("verify schema, references and money; changes nothing"))
        .run(check);
}

} // namespace choba
