// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/session.h"
#include "models/storage/connectfailure.h"
#include "models/upkeep/backupdatabase.h"
#include "models/upkeep/checkdatabase.h"
#include "models/upkeep/movedatabase.h"
#include "models/upkeep/restoredatabase.h"

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
    const Result<CheckReport> report = checkDatabase(where, session.context());
    if (!report && report.error().kind == ErrorKind::Unavailable)
        return connectFailure(where, report.error());
    CHOBA_TRY(report);
    return checkAnswer(*report);
}

QJsonObject totalsJson(const BackupManifest &manifest)
{
    return {{QStringLiteral("made_at"), tokyoString(manifest.madeAt)},
            {QStringLiteral("schema"), manifest.schema},
            {QStringLiteral("customers"), manifest.totals.customers},
            {QStringLiteral("invoices"), manifest.totals.invoices},
            {QStringLiteral("invoiced_jpy"), manifest.totals.invoiced.amount()},
            {QStringLiteral("last_number"), textOrNull(manifest.totals.lastNumber)},
            {QStringLiteral("charges_usd"), manifest.totals.charges.toString()},
            {QStringLiteral("sha256"), manifest.partSha256}};
}

std::vector<ShownField> totalsFields()
{
    //: ja: 作成日時
    return {{QStringLiteral("made_at"), Words::tr("Made at")},
            //: ja: 顧客
            {QStringLiteral("customers"), Words::tr("Customers"), ShownField::Kind::Number},
            //: ja: 請求書
            {QStringLiteral("invoices"), Words::tr("Invoices"), ShownField::Kind::Number},
            //: ja: 請求額合計
            {QStringLiteral("invoiced_jpy"), Words::tr("Invoiced"), ShownField::Kind::Yen},
            //: ja: 最後の番号
            {QStringLiteral("last_number"), Words::tr("Last number")},
            //: ja: 利用料合計 (USD)
            {QStringLiteral("charges_usd"), Words::tr("Charges in USD"), ShownField::Kind::Number}};
}

Result<Answer> backUp(Session &session, const QString &path, const std::optional<QString> &keep, bool deep)
{
    BackupRequest request{path, 0, deep, QCoreApplication::applicationVersion()};
    if (keep) {
        CHOBA_TRY_ASSIGN(request.keep, parseCount(*keep, QStringLiteral("keep"), 1, 10'000));
    }
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const BackupResult result, backUpDatabase(desk, request, session.context()));
    QJsonObject json = totalsJson(result.manifest);
    json.insert(QStringLiteral("file"), result.file);
    json.insert(QStringLiteral("bytes"), result.bytes);
    json.insert(QStringLiteral("removed"), QJsonArray::fromStringList(result.removed));
    json.insert(QStringLiteral("not_recorded"), textOrNull(result.notRecorded));
    json.insert(QStringLiteral("check"), reportJson(result.check));
    //: ja: ファイル
    std::vector<ShownField> fields{{QStringLiteral("file"), Words::tr("File")},
                                   //: ja: バイト数
                                   {QStringLiteral("bytes"), Words::tr("Bytes"), ShownField::Kind::Number}};
    const auto totals = totalsFields();
    fields.insert(fields.end(), totals.begin(), totals.end());
    Answer answer = Answer::facts(json, fields);
    answer.failed = !result.check.isGood();
    if (answer.failed)
        answer.words += QStringLiteral("\n\n") + checkAnswer(result.check).words;
    return answer;
}

/// A database that can be asked decides who may overwrite it; a missing or damaged one cannot be asked.
Result<Answer> restore(Session &session, const QString &file, bool onlyLook)
{
    CHOBA_TRY_ASSIGN(const DatabaseLocation where, session.location());
    CHOBA_TRY_ASSIGN(const Actor actor, session.actor(where));
    if (onlyLook) {
        CHOBA_TRY_ASSIGN(const BackupManifest manifest, inspectBackup(file, actor, session.context()));
        return Answer::facts(totalsJson(manifest), totalsFields());
    }
    CHOBA_TRY_ASSIGN(const RestoreResult result,
                     restoreDatabase(file, where, actor, session.clock(), session.context()));
    QJsonObject json = totalsJson(result.manifest);
    json.insert(QStringLiteral("database"), where.displayName());
    json.insert(QStringLiteral("kept_as"), textOrNull(result.keptAs));
    json.insert(QStringLiteral("check"), reportJson(result.check));
    //: ja: データベース
    std::vector<ShownField> fields{{QStringLiteral("database"), Words::tr("Database")}};
    if (!result.keptAs.isEmpty())
        //: ja: 以前のファイル
        fields.push_back({QStringLiteral("kept_as"), Words::tr("The old file is now")});
    const auto totals = totalsFields();
    fields.insert(fields.end(), totals.begin(), totals.end());
    Answer answer = Answer::facts(json, fields);
    answer.failed = !result.check.isGood();
    return answer;
}

Result<Answer> move(Session &session, const QString &from, const QString &to)
{
    MoveRequest request;
    CHOBA_TRY_ASSIGN(request.from, DatabaseLocation::parse(from));
    CHOBA_TRY_ASSIGN(request.to, DatabaseLocation::parse(to));
    CHOBA_TRY_ASSIGN(const Actor actor, session.actor(request.from));
    CHOBA_TRY_ASSIGN(const MoveResult result,
                     moveDatabase(request, actor, session.clock(), session.context()));
    QJsonArray items;
    for (const MovedTable &table : result.tables)
        items += QJsonObject{{QStringLiteral("table"), table.name},
                             {QStringLiteral("rows"), table.rows},
                             {QStringLiteral("was_there"), table.wasThere}};
    QJsonObject json{{QStringLiteral("from"), request.from.displayName()},
                     {QStringLiteral("to"), request.to.displayName()},
                     {QStringLiteral("items"), items},
                     {QStringLiteral("invoices"), result.totals.invoices},
                     {QStringLiteral("invoiced_jpy"), result.totals.invoiced.amount()},
                     {QStringLiteral("check"), reportJson(result.check)}};
    //: ja: 表
    Answer answer{json,
                  table(items, {{QStringLiteral("table"), Words::tr("Table")},
                                //: ja: 行数
                                {QStringLiteral("rows"), Words::tr("Rows"), ShownField::Kind::Number}})};
    answer.words += QStringLiteral("\n\n") + checkAnswer(result.check).words;
    answer.failed = !result.check.isGood();
    return answer;
}

} // namespace

void addUpkeepCommands(const Command &root)
{
    //: ja: スキーマ・参照・金額を確認します（変更しません）
    root.command(QStringLiteral("check"), Words::tr("verify schema, references and money; changes nothing"))
        .run(check);

    //: ja: 作業中でもバックアップを作成し、検証します
    const Command backup =
        root.command(QStringLiteral("backup"), Words::tr("write a verified backup while others work"));
    //: ja: 新しいファイル、またはバックアップを集めるフォルダー
    const TypedWord path =
        backup.argument(QStringLiteral("FILE"), Words::tr("a new file, or a folder of backups"));
    const TypedOption keep = backup.option(QStringLiteral("--keep"), QStringLiteral("N"),
                                           //: ja: フォルダーに残す世代数
                                           Words::tr("of a folder: keep the newest N"));
    const TypedFlag deep = backup.flag(QStringLiteral("--deep"),
                                       //: ja: PostgreSQL: 一時データベースに復元して確認します
                                       Words::tr("PostgreSQL: restore into a scratch database and check it"));
    backup.run([path, keep, deep](Session &session) { return backUp(session, *path, *keep, *deep); });

    //: ja: バックアップを検証して復元します
    const Command restoring =
        root.command(QStringLiteral("restore"), Words::tr("verify a backup and put it in place"));
    //: ja: バックアップ
    const TypedWord file = restoring.argument(QStringLiteral("FILE"), Words::tr("the backup"));
    const TypedFlag look = restoring.flag(QStringLiteral("--dry-run"),
                                          //: ja: 検証して内容を表示し、復元はしません
                                          Words::tr("verify it and say what is in it; restore nothing"));
    restoring.run([file, look](Session &session) { return restore(session, *file, *look); });

    //: ja: ローカルのデータベースをサーバーへ移行します
    const Command moving =
        root.command(QStringLiteral("move"), Words::tr("copy a local database to a server, verified"));
    //: ja: 移行元（sqlite:ファイル）
    const TypedWord from = moving.required(QStringLiteral("--from"), QStringLiteral("sqlite:FILE"),
                                           Words::tr("the local database"));
    //: ja: 移行先（空のデータベース）
    const TypedWord to = moving.required(QStringLiteral("--to"), QStringLiteral("postgresql://…"),
                                         Words::tr("an empty database on the server"));
    moving.run([from, to](Session &session) { return move(session, *from, *to); });
}

} // namespace choba
