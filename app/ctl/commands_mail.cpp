// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fields.h"
#include "app/ctl/session.h"
#include "app/ctl/storedsecrets.h"
#include "models/mail/delivermail.h"
#include "models/mail/maillist.h"
#include "models/mail/mailrules.h"
#include "models/mail/mailstore.h"
#include "models/mail/queuemail.h"
#include "models/mail/savemailsettings.h"

#include <QCoreApplication>

namespace choba {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MailCommands)
};

QJsonValue timeJson(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(tokyoString(instant)) : QJsonValue();
}

QJsonObject lineJson(const MailLine &line)
{
    return {{QStringLiteral("id"), line.id},
            {QStringLiteral("status"), spelled(line.state)},
            {QStringLiteral("recipients"), line.recipients},
            {QStringLiteral("subject"), line.subject},
            {QStringLiteral("about_kind"), textOrNull(line.about.kind)},
            {QStringLiteral("about_id"), textOrNull(line.about.id)},
            {QStringLiteral("made_by"), line.madeBy},
            {QStringLiteral("made_at"), timeJson(line.madeAt)},
            {QStringLiteral("attempts"), line.attempts},
            {QStringLiteral("next_try_at"),
             line.state == MailState::Waiting ? timeJson(line.nextTryAt) : QJsonValue()},
            {QStringLiteral("sent_at"), timeJson(line.sentAt)},
            {QStringLiteral("last_error"), textOrNull(line.lastError)}};
}

Result<Answer> list(Session &session, const std::optional<QString> &state,
                    const std::optional<QString> &limitText)
{
    CHOBA_TRY_ASSIGN(const int limit, parseLimit(limitText));
    MailSearch search;
    if (state) {
        CHOBA_TRY_ASSIGN(const MailState wanted, parseMailState(*state, QStringLiteral("status")));
        search.states = {wanted};
    }
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const std::vector<MailLine> lines, findMails(*database, search, limit));
    QJsonArray items;
    for (const MailLine &line : lines)
        items += lineJson(line);
    //: ja: 番号
    return Answer::list(items, {{QStringLiteral("id"), Words::tr("Id"), ShownField::Kind::Number},
                                //: ja: 状態
                                {QStringLiteral("status"), Words::tr("Status")},
                                //: ja: 作成
                                {QStringLiteral("made_at"), Words::tr("Written")},
                                //: ja: 宛先
                                {QStringLiteral("recipients"), Words::tr("To")},
                                //: ja: 件名
                                {QStringLiteral("subject"), Words::tr("Subject")},
                                //: ja: 送信
                                {QStringLiteral("sent_at"), Words::tr("Sent")},
                                //: ja: 直前のエラー
                                {QStringLiteral("last_error"), Words::tr("Last error")}});
}

QJsonArray recipientsJson(const OutboxMail &mail)
{
    QJsonArray items;
    for (const MailRecipient &recipient : mail.recipients) {
        const auto kind = recipient.kind == RecipientKind::To   ? QStringLiteral("to")
                          : recipient.kind == RecipientKind::Cc ? QStringLiteral("cc")
                                                                : QStringLiteral("bcc");
        const auto state = recipient.state == RecipientState::Accepted  ? QStringLiteral("accepted")
                           : recipient.state == RecipientState::Refused ? QStringLiteral("refused")
                                                                        : QStringLiteral("pending");
        items += QJsonObject{{QStringLiteral("kind"), kind},
                             {QStringLiteral("name"), recipient.who.name},
                             {QStringLiteral("address"), recipient.who.address},
                             {QStringLiteral("state"), state},
                             {QStringLiteral("answer"), textOrNull(recipient.answer)}};
    }
    return items;
}

Result<Answer> show(Session &session, const QString &idText)
{
    CHOBA_TRY_ASSIGN(const int id,
                     parseCount(idText, QStringLiteral("id"), 1, std::numeric_limits<int>::max()));
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    MailStore store(*database);
    CHOBA_TRY_ASSIGN(const OutboxMail mail, store.read(id));
    CHOBA_TRY_ASSIGN(const std::vector<MailAttempt> attempts, store.attempts(id));
    QJsonArray files;
    for (const OutboxMail::File &file : mail.files)
        files += QJsonObject{{QStringLiteral("name"), file.fileName},
                             {QStringLiteral("media_type"), file.mediaType},
                             {QStringLiteral("sha256"), file.sha256},
                             {QStringLiteral("bytes"), file.bytes}};
    QJsonArray log;
    for (const MailAttempt &attempt : attempts)
        log += QJsonObject{{QStringLiteral("at"), tokyoString(attempt.at)},
                           {QStringLiteral("outcome"), attempt.outcome},
                           {QStringLiteral("sender"), textOrNull(attempt.sender)},
                           {QStringLiteral("answer"), textOrNull(attempt.answer)}};
    QJsonObject json = lineJson(lineOf(mail));
    json.insert(QStringLiteral("message_id"), mail.messageId);
    json.insert(QStringLiteral("held_until"), timeJson(mail.heldUntil));
    json.insert(QStringLiteral("body"), mail.body);
    //: ja: 状態
    const Answer facts = Answer::facts(json, {{QStringLiteral("status"), Words::tr("Status")},
                                              //: ja: 宛先
                                              {QStringLiteral("recipients"), Words::tr("To")},
                                              //: ja: 件名
                                              {QStringLiteral("subject"), Words::tr("Subject")},
                                              //: ja: 作成
                                              {QStringLiteral("made_at"), Words::tr("Written")},
                                              //: ja: 作成者
                                              {QStringLiteral("made_by"), Words::tr("By")},
                                              //: ja: 送信
                                              {QStringLiteral("sent_at"), Words::tr("Sent")},
                                              //: ja: 直前のエラー
                                              {QStringLiteral("last_error"), Words::tr("Last error")}});
    json.insert(QStringLiteral("recipients"), recipientsJson(mail));
    json.insert(QStringLiteral("attachments"), files);
    json.insert(QStringLiteral("attempts_log"), log);
    return Answer{json, QStringList{facts.words, printable(mail.body),
                                    //: ja: 試行
                                    table(log, {{QStringLiteral("at"), Words::tr("Tried")},
                                                //: ja: 結果
                                                {QStringLiteral("outcome"), Words::tr("Outcome")},
                                                //: ja: 返事
                                                {QStringLiteral("answer"), Words::tr("Answer")}})}
                            .join(QStringLiteral("\n\n"))};
}

using Change = Result<void> (*)(Desk &, qint64);

Result<Answer> change(Session &session, const QString &idText, Change use)
{
    CHOBA_TRY_ASSIGN(const int id,
                     parseCount(idText, QStringLiteral("id"), 1, std::numeric_limits<int>::max()));
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY(use(desk, id));
    CHOBA_TRY_ASSIGN(const OutboxMail mail, MailStore(desk.database).read(id));
    //: ja: 番号
    return Answer::facts(lineJson(lineOf(mail)), {{QStringLiteral("id"), Words::tr("Id")},
                                                  //: ja: 状態
                                                  {QStringLiteral("status"), Words::tr("Status")}});
}

Answer settingsAnswer(const StoredMailSettings &stored)
{
    QJsonObject json = toJson(stored.settings);
    json.insert(QStringLiteral("row_version"), stored.rowVersion);
    //: ja: 送信サーバー
    return Answer::facts(json, {{QStringLiteral("server"), Words::tr("Server")},
                                //: ja: ポート
                                {QStringLiteral("port"), Words::tr("Port")},
                                //: ja: 暗号化
                                {QStringLiteral("security"), Words::tr("Security")},
                                //: ja: 証明書ファイル
                                {QStringLiteral("ca_file"), Words::tr("Certificate authority")},
                                //: ja: ユーザー名
                                {QStringLiteral("user"), Words::tr("User")},
                                //: ja: 差出人
                                {QStringLiteral("from_name"), Words::tr("Sender")},
                                //: ja: 差出人のアドレス
                                {QStringLiteral("from_address"), Words::tr("Sender's address")},
                                //: ja: 返信先
                                {QStringLiteral("reply_to"), Words::tr("Answers to")},
                                //: ja: 署名
                                {QStringLiteral("signature"), Words::tr("Signature")},
                                //: ja: 文字コード
                                {QStringLiteral("charset"), Words::tr("Character set")}});
}

Result<Answer> showSettings(Session &session)
{
    CHOBA_TRY_ASSIGN(Database *const database, session.database());
    CHOBA_TRY_ASSIGN(const StoredMailSettings stored, readMailSettings(*database));
    return settingsAnswer(stored);
}

/// "port=587": the value as the setting's JSON has it.
Result<void> put(QJsonObject &fields, const QString &pair)
{
    const QString key = pair.section(QLatin1Char('='), 0, 0);
    const QString value = pair.section(QLatin1Char('='), 1);
    if (!pair.contains(QLatin1Char('=')) || !fields.contains(key))
        //: ja: 「%1」というメールの設定はありません。設定できるもの: %2
        return Error::invalid(key, Words::tr("“%1” is no setting of mail. There are: %2")
                                       .arg(key, fields.keys().join(QStringLiteral(", "))));
    const bool known = key == QLatin1String("security")
                           ? std::any_of(allMailSecurities.begin(), allMailSecurities.end(),
                                         [&](MailSecurity one) { return value == spelled(one); })
                           : key != QLatin1String("charset") || value == QLatin1String("utf-8") ||
                                 value == QLatin1String("iso-2022-jp");
    if (!known)
        //: ja: 「%1」はわかりません。
        return Error::invalid(key, Words::tr("“%1” is not understood.").arg(value));
    if (key == QLatin1String("port")) {
        CHOBA_TRY_ASSIGN(const int port, parseCount(value, key, 1, 65535));
        fields.insert(key, port);
    } else {
        fields.insert(key, value);
    }
    return ok();
}

Result<Answer> setSettings(Session &session, const QStringList &pairs, const std::optional<QString> &given)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const StoredMailSettings stored, readMailSettings(desk.database));
    QJsonObject fields = toJson(stored.settings);
    for (const QString &pair : pairs)
        CHOBA_TRY(put(fields, pair));
    CHOBA_TRY_ASSIGN(const int version, versionToReplace(given, stored.rowVersion));
    CHOBA_TRY_ASSIGN(const StoredMailSettings saved, saveMailSettings(desk, mailSettingsOf(fields), version));
    return settingsAnswer(saved);
}

Result<Answer> test(Session &session, const QString &address)
{
    CHOBA_TRY_ASSIGN(Desk desk, session.desk());
    CHOBA_TRY_ASSIGN(const StoredMailSettings stored, readMailSettings(desk.database));
    CHOBA_TRY_ASSIGN(const QString password, storedSecrets(session)(QLatin1String(mailPasswordName)));
    CHOBA_TRY_ASSIGN(const QString answer, sendTestMail(desk, stored.settings, password, address));
    return Answer::facts(
        {{QStringLiteral("sent_to"), address}, {QStringLiteral("answer"), answer}},
        //: ja: 送信先
        {{QStringLiteral("sent_to"), Words::tr("Sent to")}, {QStringLiteral("answer"), Words::tr("Answer")}});
}

void addSettings(const Command &mail)
{
    const Command settings =
        //: ja: 送信サーバーと差出人
        mail.command(QStringLiteral("settings"), Words::tr("the mail server and the sender"));
    //: ja: 現在の設定(パスワードは表示しません)
    settings.command(QStringLiteral("show"), Words::tr("as they are; the password is a secret"))
        .run(showSettings);
    //: ja: 一部を変更
    const Command set = settings.command(QStringLiteral("set"), Words::tr("change some of them"));
    const TypedList pairs =
        set.arguments(QStringLiteral("NAME=VALUE"),
                      Words::tr("server, port, security (starttls, tls, none), ca_file, user, "
                                "from_name, from_address, reply_to, signature, charset"));
    const TypedOption version = addIfVersion(set);
    set.run([pairs, version](Session &session) { return setSettings(session, *pairs, *version); });
}

} // namespace

void addMailCommands(const Command &root)
{
    //: ja: 送信したメールと送信待ちのメール
    const Command mail = root.command(QStringLiteral("mail"), Words::tr("mail that left or will leave"));
    //: ja: 送信記録(新しい順)
    const Command listing = mail.command(QStringLiteral("list"), Words::tr("the outbox, newest first"));
    const TypedOption state = listing.option(QStringLiteral("--status"), QStringLiteral("STATUS"),
                                             //: ja: waiting、sending、unsure、sent、failed、undone のいずれか
                                             Words::tr("waiting, sending, unsure, sent, failed or undone"));
    const TypedOption limit = addLimit(listing);
    listing.run([state, limit](Session &session) { return list(session, *state, *limit); });

    //: ja: メールの内容とその後
    const Command showing = mail.command(QStringLiteral("show"), Words::tr("a mail and what became of it"));
    //: ja: 一覧の番号
    const TypedWord shown = showing.argument(QStringLiteral("ID"), Words::tr("id from the list"));
    showing.run([shown](Session &session) { return show(session, *shown); });

    const auto add = [&](const QString &name, const QString &description, Change use) {
        const Command command = mail.command(name, description);
        //: ja: 一覧の番号
        const TypedWord id = command.argument(QStringLiteral("ID"), Words::tr("id from the list"));
        command.run([id, use](Session &session) { return change(session, *id, use); });
    };
    //: ja: 失敗したメールや不明なメールをもう一度送る
    add(QStringLiteral("retry"), Words::tr("try a failed or doubtful mail again"), retryMail);
    //: ja: 送信前のメールを取り消す
    add(QStringLiteral("undo"), Words::tr("take a mail back that has not left"), undoMail);
    //: ja: 不明なメールが届いていたと記録する
    add(QStringLiteral("settle"), Words::tr("note that a doubtful mail did arrive"), settleMail);

    //: ja: すぐにテストメールを送る
    const Command testing = mail.command(QStringLiteral("test"), Words::tr("send a test mail at once"));
    //: ja: メールアドレス
    const TypedWord address = testing.argument(QStringLiteral("ADDRESS"), Words::tr("mail address"));
    testing.run([address](Session &session) { return test(session, *address); });
    addSettings(mail);
}

} // namespace choba
