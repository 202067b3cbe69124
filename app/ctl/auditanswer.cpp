// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/auditanswer.h"

#include "models/audit/auditchange.h"
#include "models/audit/auditlist.h"
#include "models/audit/auditwords.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditCommands)
};

} // namespace

Answer auditAnswer(const std::vector<AuditRow> &rows)
{
    QJsonArray items;
    QJsonArray shown;
    for (const AuditRow &row : rows) {
        items += toJson(row);
        shown += QJsonObject{{QStringLiteral("at"), tokyoString(row.at)},
                             {QStringLiteral("actor"), row.actor},
                             {QStringLiteral("action"), auditActionWords(row.entry.action)},
                             {QStringLiteral("subject"), auditThingWords(row.entry)},
                             {QStringLiteral("changes"), auditSummary(row.entry.before, row.entry.after)}};
    }
    //: ja: 日時
    Answer answer = Answer::list(shown, {{QStringLiteral("at"), Words::tr("When")},
                                         //: ja: 担当者
                                         {QStringLiteral("actor"), Words::tr("Who")},
                                         //: ja: 操作
                                         {QStringLiteral("action"), Words::tr("What")},
                                         //: ja: 対象
                                         {QStringLiteral("subject"), Words::tr("Thing")},
                                         //: ja: 変更
                                         {QStringLiteral("changes"), Words::tr("Changes")}});
    answer.json = {{QStringLiteral("items"), items}};
    return answer;
}

} // namespace choba
