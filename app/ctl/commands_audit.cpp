// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/auditanswer.h"
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/session.h"
#include "models/audit/auditlist.h"
#include "models/storage/keepaudit.h"
#include "models/storage/verifyaudit.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditCommands)
};

struct TypedSearch
{
    TypedOption person;
    TypedOption action;
    TypedOption subject;
    TypedOption from;
    TypedOption to;
    TypedOption text;
    TypedOption limit;
};

Result<std::optional<QDate>> parseDay(const std::optional<QString> &text, const QString &field)
{
    if (!text)
        return std::optional<QDate>();
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    if (!day.isValid())
        //: ja: 「%1」は日付（2026-03-31）ではありません。
        return Error::invalid(field, Words::tr("“%1” is no day like 2026-03-31.").arg(*text));
    return std::optional<QDate>(day);
}

/// "invoice" or "invoice/12".
Result<AuditSearch> searchOf(const TypedSearch &typed)
{
    AuditSearch search;
    search.actor = typed.person->value_or(QString());
    search.action = typed.action->value_or(QString());
    search.text = typed.text->value_or(QString());
    const QString subject = typed.subject->value_or(QString());
    search.subjectKind = subject.section(QLatin1Char('/'), 0, 0);
    search.subjectId = subject.section(QLatin1Char('/'), 1);
    CHOBA_TRY_ASSIGN(search.from, parseDay(*typed.from, QStringLiteral("from")));
    CHOBA_TRY_ASSIGN(search.to, parseDay(*typed.to, QStringLiteral("to")));
    return search;
}

Result<Answer> list(Session &session, const TypedSearch &typed)
{
    CHOBA_TRY_ASSIGN(const AuditSearch search, searchOf(typed));
    CHOBA_TRY_ASSIGN(const int limit, parseLimit(*typed.limit));
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const std::vector<AuditRow> rows, readAudit(*database, search, limit));
    return auditAnswer(rows);
}

QJsonValue problemJson(const std::optional<AuditProblem> &problem)
{
    if (!problem)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("kind"), spelled(problem->kind)},
                       {QStringLiteral("number"), problem->number},
                       {QStringLiteral("id"), problem->auditId},
                       {QStringLiteral("message"), problem->message}};
}

QJsonArray restoresJson(const std::vector<DeclaredRestore> &restores)
{
    QJsonArray items;
    for (const DeclaredRestore &restore : restores)
        items += QJsonObject{{QStringLiteral("number"), restore.number},
                             {QStringLiteral("at"), tokyoString(restore.at)},
                             {QStringLiteral("by"), restore.by},
                             {QStringLiteral("backup"), restore.backup},
                             {QStringLiteral("made_at"), tokyoString(restore.madeAt)},
                             {QStringLiteral("left_behind"), restore.leftBehind},
                             {QStringLiteral("known_here"), restore.isKnownHere}};
    return items;
}

QJsonObject verdictJson(const AuditVerdict &verdict, qint64 milliseconds)
{
    QJsonArray steps;
    for (const ClockStep &step : verdict.clockSteps)
        steps += QJsonObject{{QStringLiteral("number"), step.number},
                             {QStringLiteral("before"), tokyoString(step.before)},
                             {QStringLiteral("after"), tokyoString(step.after)}};
    return {{QStringLiteral("intact"), verdict.isIntact()},
            {QStringLiteral("rows"), verdict.rows},
            {QStringLiteral("kept_back"), verdict.keptBack},
            {QStringLiteral("adopted"), verdict.head.adopted},
            {QStringLiteral("started_at"), tokyoString(verdict.head.startedAt)},
            {QStringLiteral("first_bad"), problemJson(verdict.firstBad)},
            {QStringLiteral("clock_steps"), steps},
            {QStringLiteral("restores"), restoresJson(verdict.restores)},
            {QStringLiteral("seals_checked"), verdict.sealsChecked},
            {QStringLiteral("checkpoints"), verdict.checkpoints},
            {QStringLiteral("ms"), milliseconds}};
}

Result<Answer> verify(Session &session, const std::optional<QString> &checkpoints,
                      const std::optional<QString> &key)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(AuditEvidence evidence, auditEvidence(*database, key, checkpoints));
    QElapsedTimer timer;
    timer.start();
    CHOBA_TRY_ASSIGN(const AuditVerdict verdict,
                     verifyAudit(*database, std::move(evidence), [&](qint64 done, qint64 total) {
                         //: ja: 監査ログを検証しています
                         session.context().setProgress({done, total, Words::tr("Verifying the audit log")});
                         return !session.context().isCancelled();
                     }));
    QStringList lines;
    if (verdict.firstBad)
        lines.append(verdict.firstBad->message);
    for (const ClockStep &step : verdict.clockSteps)
        //: ja: %1件目: 時計が %2 から %3 に戻されています。
        lines.append(Words::tr("Entry %1: the clock went back from %2 to %3.")
                         .arg(step.number)
                         .arg(tokyoString(step.before), tokyoString(step.after)));
    if (verdict.isIntact())
        //: ja: 監査ログは完全です（%n件）。
        lines.append(
            Words::tr("The audit log is intact (%n entry(s)).", nullptr, static_cast<int>(verdict.rows)));
    if (const QString kept = keptBackWords(verdict); !kept.isEmpty())
        lines.append(kept);
    for (const DeclaredRestore &restore : verdict.restores)
        lines.append(words(restore));
    //: ja: %n個のチェックポイントと比較しました。
    lines.append(Words::tr("Compared with %n checkpoint(s).", nullptr, verdict.checkpoints));
    if (!verdict.sealsChecked)
        //: ja: このパソコンには最初の鍵がないため、封印は確認していません。--key で指定できます。
        lines.append(Words::tr("The seals were not checked: the first key is not on this machine; --key "
                               "names it."));
    Answer answer{verdictJson(verdict, timer.elapsed()), lines.join(QLatin1Char('\n'))};
    answer.failed = !verdict.isIntact() || verdict.hasUnknownRestore();
    return answer;
}

Result<Answer> checkpoint(Session &session, const std::optional<QString> &to)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const std::optional<KeptCheckpoint> kept,
                     keepCheckpoint(*database, to.value_or(QString())));
    if (!kept)
        //: ja: 監査ログはまだ空です。
        return Error::of(ErrorKind::Conflict, Words::tr("The audit log is still empty."));
    return Answer::facts({{QStringLiteral("path"), kept->path},
                          {QStringLiteral("rows"), kept->checkpoint.rows},
                          {QStringLiteral("link"), QString::fromLatin1(kept->checkpoint.link.toHex())},
                          {QStringLiteral("at"), tokyoString(kept->checkpoint.at)}},
                         //: ja: ファイル
                         {{QStringLiteral("path"), Words::tr("File")},
                          //: ja: 件数
                          {QStringLiteral("rows"), Words::tr("Entries"), ShownField::Kind::Number},
                          //: ja: 最後の連鎖値
                          {QStringLiteral("link"), Words::tr("Last link")},
                          //: ja: 日時
                          {QStringLiteral("at"), Words::tr("When")}});
}

} // namespace

void addAuditCommands(const Command &root)
{
    //: ja: 誰が何をいつ変えたか
    const Command audit = root.command(QStringLiteral("audit"), Words::tr("who changed what, and when"));
    //: ja: 記録、新しい順
    const Command entries = audit.command(QStringLiteral("list"), Words::tr("the entries, newest first"));
    TypedSearch typed;
    const auto option = [&](const char *name, const char *value, const QString &words) {
        return entries.option(QLatin1String(name), QLatin1String(value), words);
    };
    //: ja: この人の操作
    typed.person = option("--person", "NAME", Words::tr("by this person"));
    //: ja: この操作、例: issue_invoice
    typed.action = option("--action", "ACTION", Words::tr("of this kind, such as issue_invoice"));
    //: ja: この対象、例: invoice、invoice/12
    typed.subject = option("--subject", "KIND[/ID]", Words::tr("of this thing: invoice, or invoice/12"));
    //: ja: この日から（東京）
    typed.from = option("--from", "DAY", Words::tr("from this day in Tokyo on"));
    //: ja: この日まで
    typed.to = option("--to", "DAY", Words::tr("until this day"));
    //: ja: この文字を含む
    typed.text = option("--text", "TEXT", Words::tr("with this text in it"));
    typed.limit = addLimit(entries);
    entries.run([typed](Session &session) { return list(session, typed); });

    const Command check =
        //: ja: 後から変更されていないかを確かめます
        audit.command(QStringLiteral("verify"), Words::tr("find out whether anything was changed later"));
    const TypedOption checkpoints =
        check.option(QStringLiteral("--checkpoints"), QStringLiteral("FILE"),
                     //: ja: 比較するチェックポイント（指定がなければこの利用者のもの）
                     Words::tr("the checkpoints to compare with, instead of this user's own"));
    const TypedOption key = check.option(QStringLiteral("--key"), QStringLiteral("FILE"),
                                         //: ja: 監査ログの最初の鍵（指定がなければこの利用者のもの）
                                         Words::tr("the first key of the log, instead of this user's own"));
    check.run([checkpoints, key](Session &session) { return verify(session, *checkpoints, *key); });

    const Command keep = audit.command(QStringLiteral("checkpoint"),
                                       //: ja: 現在の状態をデータベースの外に書き留めます
                                       Words::tr("write the present state down outside the database"));
    const TypedOption to = keep.option(QStringLiteral("--to"), QStringLiteral("FILE"),
                                       //: ja: このファイルに追記（指定がなければ利用者のデータフォルダー）
                                       Words::tr("added to this file, instead of this user's own"));
    keep.run([to](Session &session) { return checkpoint(session, *to); });
}

} // namespace choba
