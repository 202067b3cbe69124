// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditwords.h"

#include "models/base/moneytext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace choba {

namespace {

struct Word
{
    const char *name;
    const char *text;
};

// clang-format off
constexpr Word actions[] = {
    //: ja: 顧客の追加
    {"add_customer", QT_TRANSLATE_NOOP("AuditWords", "Customer added")},
    //: ja: 顧客の変更
    {"edit_customer", QT_TRANSLATE_NOOP("AuditWords", "Customer changed")},
    //: ja: アカウントの追加
    {"add_account", QT_TRANSLATE_NOOP("AuditWords", "Account added")},
    //: ja: アカウントの変更
    {"edit_account", QT_TRANSLATE_NOOP("AuditWords", "Account changed")},
    //: ja: アカウントの割り当て
    {"assign_account", QT_TRANSLATE_NOOP("AuditWords", "Account assigned")},
    //: ja: アカウントの移管
    {"move_account", QT_TRANSLATE_NOOP("AuditWords", "Account moved")},
    //: ja: アカウントの解約
    {"cancel_account", QT_TRANSLATE_NOOP("AuditWords", "Account cancelled")},
    //: ja: アカウントの再開
    {"reactivate_account", QT_TRANSLATE_NOOP("AuditWords", "Account active again")},
    //: ja: サポートプランの開始
    {"start_support_plan", QT_TRANSLATE_NOOP("AuditWords", "First support plan")},
    //: ja: サポートプランの申込
    {"request_support_plan", QT_TRANSLATE_NOOP("AuditWords", "Support plan requested")},
    //: ja: サポートプランの完了
    {"finish_support_plan", QT_TRANSLATE_NOOP("AuditWords", "Support plan done")},
    //: ja: レポートの取込
    {"import_report", QT_TRANSLATE_NOOP("AuditWords", "Report imported")},
    //: ja: 製品の分類
    {"classify_product", QT_TRANSLATE_NOOP("AuditWords", "Product classified")},
    //: ja: 為替レートの設定
    {"set_exchange_rate", QT_TRANSLATE_NOOP("AuditWords", "Exchange rate set")},
    //: ja: AWS請求総額の入力
    {"set_aws_invoice_total", QT_TRANSLATE_NOOP("AuditWords", "AWS's total entered")},
    //: ja: 保留トレイの判断
    {"decide_tray", QT_TRANSLATE_NOOP("AuditWords", "Tray item decided")},
    //: ja: 手動明細の追加
    {"add_manual_line", QT_TRANSLATE_NOOP("AuditWords", "Manual line added")},
    //: ja: 手動明細の削除
    {"remove_manual_line", QT_TRANSLATE_NOOP("AuditWords", "Manual line removed")},
    //: ja: サポート料金の手入力
    {"set_support_by_hand", QT_TRANSLATE_NOOP("AuditWords", "Support fee set by hand")},
    //: ja: 月次締め
    {"close_month", QT_TRANSLATE_NOOP("AuditWords", "Month closed")},
    //: ja: 月の確定宣言
    {"declare_final", QT_TRANSLATE_NOOP("AuditWords", "Month declared final")},
    //: ja: 請求書の発行
    {"issue_invoice", QT_TRANSLATE_NOOP("AuditWords", "Invoice issued")},
    //: ja: 送付済の記録
    {"mark_sent", QT_TRANSLATE_NOOP("AuditWords", "Invoice marked as sent")},
    //: ja: 発行者情報の保存
    {"save_issuer_profile", QT_TRANSLATE_NOOP("AuditWords", "Issuer profile saved")},
    //: ja: 規則の上書き
    {"override_rule", QT_TRANSLATE_NOOP("AuditWords", "Rule overridden")},
    //: ja: メールの送信予約
    {"queue_mail", QT_TRANSLATE_NOOP("AuditWords", "Mail queued")},
    //: ja: メールの取り消し
    {"undo_mail", QT_TRANSLATE_NOOP("AuditWords", "Mail taken back")},
    //: ja: メールの再送
    {"retry_mail", QT_TRANSLATE_NOOP("AuditWords", "Mail sent again")},
    //: ja: メールの決着
    {"settle_mail", QT_TRANSLATE_NOOP("AuditWords", "Mail settled")},
    //: ja: メール設定の保存
    {"save_mail_settings", QT_TRANSLATE_NOOP("AuditWords", "Mail settings saved")},
    //: ja: バックアップの作成
    {"back_up", QT_TRANSLATE_NOOP("AuditWords", "Backup made")},
    //: ja: バックアップからの復元
    {"restore", QT_TRANSLATE_NOOP("AuditWords", "Restored from a backup")},
    //: ja: 別のデータベースからの移行
    {"move", QT_TRANSLATE_NOOP("AuditWords", "Moved from another database")},
    //: ja: 下書きの作り直し
    {"redraft_invoice", QT_TRANSLATE_NOOP("AuditWords", "Draft made again")},
    //: ja: 請求メール文面の保存
    {"save_invoice_mail_text", QT_TRANSLATE_NOOP("AuditWords", "Text of invoice mails saved")},
    //: ja: サインイン
    {"sign_in", QT_TRANSLATE_NOOP("AuditWords", "Signed in")},
    //: ja: サインインの拒否
    {"refuse_sign_in", QT_TRANSLATE_NOOP("AuditWords", "Sign-in refused")},
    //: ja: スタッフの追加
    {"add_staff", QT_TRANSLATE_NOOP("AuditWords", "Person added")},
    //: ja: スタッフの変更
    {"edit_staff", QT_TRANSLATE_NOOP("AuditWords", "Person changed")},
    //: ja: パスワードの再設定
    {"reset_staff_password", QT_TRANSLATE_NOOP("AuditWords", "Password reset")},
    //: ja: 本人によるパスワード変更
    {"change_password", QT_TRANSLATE_NOOP("AuditWords", "Own password changed")},
    //: ja: 二段階認証の設定
    {"set_up_totp", QT_TRANSLATE_NOOP("AuditWords", "Second factor set up")},
    //: ja: サインイン条件の変更
    {"save_sign_in_policy", QT_TRANSLATE_NOOP("AuditWords", "What signing in asks for changed")},
    //: ja: 秘密情報の保存
    {"set_secret", QT_TRANSLATE_NOOP("AuditWords", "Secret stored")},
    //: ja: 秘密情報の表示
    {"read_secret", QT_TRANSLATE_NOOP("AuditWords", "Secret shown")},
    //: ja: 秘密情報の削除
    {"remove_secret", QT_TRANSLATE_NOOP("AuditWords", "Secret removed")},
    //: ja: 秘密情報の鍵の変更
    {"lock_secrets", QT_TRANSLATE_NOOP("AuditWords", "Lock of the secrets changed")},
    //: ja: バックアップ
    {"back_up", QT_TRANSLATE_NOOP("AuditWords", "Backed up")},
    //: ja: 毎日のバックアップの設定
    {"schedule_backup", QT_TRANSLATE_NOOP("AuditWords", "Daily backup set")},
    //: ja: 復元
    {"restore", QT_TRANSLATE_NOOP("AuditWords", "Restored from a backup")},
    //: ja: サーバーへの移行
    {"move", QT_TRANSLATE_NOOP("AuditWords", "Moved to a server")},
};

constexpr Word subjectKinds[] = {
    //: ja: 顧客
    {"customer", QT_TRANSLATE_NOOP("AuditWords", "Customer")},
    //: ja: AWSアカウント
    {"aws_account", QT_TRANSLATE_NOOP("AuditWords", "AWS account")},
    //: ja: AWSアカウント
    {"account", QT_TRANSLATE_NOOP("AuditWords", "AWS account")},
    //: ja: 利用レポート
    {"report_version", QT_TRANSLATE_NOOP("AuditWords", "Usage report")},
    //: ja: 利用レポート
    {"report", QT_TRANSLATE_NOOP("AuditWords", "Usage report")},
    //: ja: 製品
    {"product", QT_TRANSLATE_NOOP("AuditWords", "Product")},
    //: ja: 為替レート
    {"exchange_rate", QT_TRANSLATE_NOOP("AuditWords", "Exchange rate")},
    //: ja: AWS請求総額
    {"aws_invoice_total", QT_TRANSLATE_NOOP("AuditWords", "AWS's invoice total")},
    //: ja: 保留トレイの項目
    {"tray", QT_TRANSLATE_NOOP("AuditWords", "Tray item")},
    //: ja: 手動明細
    {"manual_line", QT_TRANSLATE_NOOP("AuditWords", "Manual line")},
    //: ja: 月
    {"month", QT_TRANSLATE_NOOP("AuditWords", "Month")},
    //: ja: 請求書
    {"invoice", QT_TRANSLATE_NOOP("AuditWords", "Invoice")},
    //: ja: 設定
    {"setting", QT_TRANSLATE_NOOP("AuditWords", "Setting")},
    //: ja: 規則
    {"rule", QT_TRANSLATE_NOOP("AuditWords", "Rule")},
    //: ja: メール
    {"outbox_mail", QT_TRANSLATE_NOOP("AuditWords", "Mail")},
    //: ja: 秘密情報
    {"secret", QT_TRANSLATE_NOOP("AuditWords", "Secret")},
    //: ja: スタッフ
    {"staff_user", QT_TRANSLATE_NOOP("AuditWords", "Person")},
    //: ja: データベース
    {"database", QT_TRANSLATE_NOOP("AuditWords", "Database")},
    //: ja: 利用者
    {"user", QT_TRANSLATE_NOOP("AuditWords", "User")},
    //: ja: データベース
    {"database", QT_TRANSLATE_NOOP("AuditWords", "Database")},
};

constexpr Word fields[] = {
    //: ja: アカウント
    {"account", QT_TRANSLATE_NOOP("AuditWords", "Account")},
    //: ja: 解約日
    {"cancelled_on", QT_TRANSLATE_NOOP("AuditWords", "Cancelled on")},
    //: ja: 当社で発行
    {"issued_by_us", QT_TRANSLATE_NOOP("AuditWords", "Issued by us")},
    //: ja: 名称
    {"name", QT_TRANSLATE_NOOP("AuditWords", "Name")},
    //: ja: 運用管理
    {"ops_management", QT_TRANSLATE_NOOP("AuditWords", "Operations management")},
    //: ja: 案件
    {"project_name", QT_TRANSLATE_NOOP("AuditWords", "Project")},
    //: ja: ルートユーザーは当社管理
    {"root_ours", QT_TRANSLATE_NOOP("AuditWords", "Root user is ours")},
    //: ja: 版
    {"row_version", QT_TRANSLATE_NOOP("AuditWords", "Version")},
    //: ja: 状態
    {"state", QT_TRANSLATE_NOOP("AuditWords", "State")},
    //: ja: 契約
    {"contracts", QT_TRANSLATE_NOOP("AuditWords", "Contract")},
    //: ja: 顧客番号
    {"customer_id", QT_TRANSLATE_NOOP("AuditWords", "Customer no.")},
    //: ja: 開始
    {"from", QT_TRANSLATE_NOOP("AuditWords", "From")},
    //: ja: 終了
    {"to", QT_TRANSLATE_NOOP("AuditWords", "To")},
    //: ja: プラン
    {"plan", QT_TRANSLATE_NOOP("AuditWords", "Plan")},
    //: ja: 完了日
    {"done_on", QT_TRANSLATE_NOOP("AuditWords", "Done on")},
    //: ja: 番号
    {"id", QT_TRANSLATE_NOOP("AuditWords", "No.")},
    //: ja: 備考
    {"note", QT_TRANSLATE_NOOP("AuditWords", "Note")},
    //: ja: 備考
    {"notes", QT_TRANSLATE_NOOP("AuditWords", "Notes")},
    //: ja: 申込日
    {"requested_on", QT_TRANSLATE_NOOP("AuditWords", "Requested on")},
    //: ja: 行数
    {"lines", QT_TRANSLATE_NOOP("AuditWords", "Lines")},
    //: ja: 支払アカウント
    {"payer", QT_TRANSLATE_NOOP("AuditWords", "Payer")},
    //: ja: 期間
    {"period", QT_TRANSLATE_NOOP("AuditWords", "Period")},
    //: ja: レポート
    {"report", QT_TRANSLATE_NOOP("AuditWords", "Report")},
    //: ja: 読み飛ばした行
    {"skipped", QT_TRANSLATE_NOOP("AuditWords", "Lines skipped")},
    //: ja: 保存額（USD）
    {"stored_usd", QT_TRANSLATE_NOOP("AuditWords", "Stored (USD)")},
    //: ja: 合計（USD）
    {"total_usd", QT_TRANSLATE_NOOP("AuditWords", "Total (USD)")},
    //: ja: 版
    {"version", QT_TRANSLATE_NOOP("AuditWords", "Version")},
    //: ja: 1ドルあたりの円
    {"rate", QT_TRANSLATE_NOOP("AuditWords", "Yen per dollar")},
    //: ja: 下書き
    {"drafts", QT_TRANSLATE_NOOP("AuditWords", "Drafts")},
    //: ja: 保留
    {"held", QT_TRANSLATE_NOOP("AuditWords", "Held")},
    //: ja: 発行済
    {"issued", QT_TRANSLATE_NOOP("AuditWords", "Issued")},
    //: ja: マイナス
    {"negative", QT_TRANSLATE_NOOP("AuditWords", "Below zero")},
    //: ja: ゼロ
    {"zero", QT_TRANSLATE_NOOP("AuditWords", "Zero")},
    //: ja: 番号
    {"number", QT_TRANSLATE_NOOP("AuditWords", "Number")},
    //: ja: 顧客
    {"customer", QT_TRANSLATE_NOOP("AuditWords", "Customer")},
    //: ja: 発行日
    {"issue_date", QT_TRANSLATE_NOOP("AuditWords", "Issue date")},
    //: ja: 支払期限
    {"due_date", QT_TRANSLATE_NOOP("AuditWords", "Due date")},
    //: ja: 認証アプリ必須
    {"totp_required", QT_TRANSLATE_NOOP("AuditWords", "Authenticator required")},
    //: ja: 認証アプリの解除
    {"totp_taken_off", QT_TRANSLATE_NOOP("AuditWords", "Authenticator taken off")},
    //: ja: 帳票内容のSHA-256
    {"document_sha256", QT_TRANSLATE_NOOP("AuditWords", "SHA-256 of what is printed")},
    //: ja: PDFのSHA-256
    {"pdf_sha256", QT_TRANSLATE_NOOP("AuditWords", "SHA-256 of the PDF")},
    //: ja: 合計
    {"total_jpy", QT_TRANSLATE_NOOP("AuditWords", "Total")},
    //: ja: 金額
    {"amount_jpy", QT_TRANSLATE_NOOP("AuditWords", "Amount")},
    //: ja: 住所
    {"address", QT_TRANSLATE_NOOP("AuditWords", "Address")},
    //: ja: 住所
    {"address_lines", QT_TRANSLATE_NOOP("AuditWords", "Address")},
    //: ja: 請求先メール
    {"billing_emails", QT_TRANSLATE_NOOP("AuditWords", "Billing e-mail")},
    //: ja: 担当者
    {"contact_name", QT_TRANSLATE_NOOP("AuditWords", "Contact")},
    //: ja: 法人番号
    {"corporate_number", QT_TRANSLATE_NOOP("AuditWords", "Corporate number")},
    //: ja: 部署
    {"department", QT_TRANSLATE_NOOP("AuditWords", "Department")},
    //: ja: カナ
    {"kana", QT_TRANSLATE_NOOP("AuditWords", "Kana")},
    //: ja: 電話番号
    {"phone", QT_TRANSLATE_NOOP("AuditWords", "Phone")},
    //: ja: 郵便番号
    {"postal_code", QT_TRANSLATE_NOOP("AuditWords", "Postal code")},
    //: ja: 口座名義
    {"account_holder_kana", QT_TRANSLATE_NOOP("AuditWords", "Account holder")},
    //: ja: 振込先
    {"bank_accounts", QT_TRANSLATE_NOOP("AuditWords", "Bank account")},
    //: ja: 最初の請求書番号
    {"first_number", QT_TRANSLATE_NOOP("AuditWords", "First invoice number")},
    //: ja: ロゴ（バイト）
    {"logo_png", QT_TRANSLATE_NOOP("AuditWords", "Logo (bytes)")},
    //: ja: 登録番号
    {"registration_number", QT_TRANSLATE_NOOP("AuditWords", "Registration number")},
    //: ja: 備考
    {"remarks", QT_TRANSLATE_NOOP("AuditWords", "Remarks")},
    //: ja: 月
    {"month", QT_TRANSLATE_NOOP("AuditWords", "Month")},
    //: ja: 内容
    {"description", QT_TRANSLATE_NOOP("AuditWords", "Description")},
    //: ja: 理由
    {"reason", QT_TRANSLATE_NOOP("AuditWords", "Reason")},
    //: ja: 料金（USD）
    {"fee_usd", QT_TRANSLATE_NOOP("AuditWords", "Fee (USD)")},
    //: ja: 追加料金（USD）
    {"add_on_usd", QT_TRANSLATE_NOOP("AuditWords", "Add-on (USD)")},
    //: ja: 請求の取り消し
    {"charge_dismissed", QT_TRANSLATE_NOOP("AuditWords", "Charge dismissed")},
    //: ja: 分類
    {"class", QT_TRANSLATE_NOOP("AuditWords", "Class")},
    //: ja: 判断
    {"choice", QT_TRANSLATE_NOOP("AuditWords", "Decision")},
    //: ja: 請求区分
    {"bill_as", QT_TRANSLATE_NOOP("AuditWords", "Billed as")},
    //: ja: 金額（USD）
    {"amount_usd", QT_TRANSLATE_NOOP("AuditWords", "Amount (USD)")},
    //: ja: 確定
    {"final", QT_TRANSLATE_NOOP("AuditWords", "Final")},
    //: ja: 規則
    {"rule", QT_TRANSLATE_NOOP("AuditWords", "Rule")},
    //: ja: 行
    {"rows", QT_TRANSLATE_NOOP("AuditWords", "Rows")},
    //: ja: 種類
    {"kind", QT_TRANSLATE_NOOP("AuditWords", "Kind")},
    //: ja: 鍵の種類
    {"lock", QT_TRANSLATE_NOOP("AuditWords", "Locked with")},
    //: ja: 件名
    {"subject", QT_TRANSLATE_NOOP("AuditWords", "Subject")},
    //: ja: 宛先
    {"recipients", QT_TRANSLATE_NOOP("AuditWords", "Recipients")},
    //: ja: サーバー
    {"server", QT_TRANSLATE_NOOP("AuditWords", "Server")},
    //: ja: ポート
    {"port", QT_TRANSLATE_NOOP("AuditWords", "Port")},
    //: ja: 暗号化
    {"security", QT_TRANSLATE_NOOP("AuditWords", "Encryption")},
    //: ja: 証明書ファイル
    {"ca_file", QT_TRANSLATE_NOOP("AuditWords", "Certificates")},
    //: ja: 署名
    {"signature", QT_TRANSLATE_NOOP("AuditWords", "Signature")},
    //: ja: 文字コード
    {"charset", QT_TRANSLATE_NOOP("AuditWords", "Characters")},
    //: ja: 関連の種類
    {"about_kind", QT_TRANSLATE_NOOP("AuditWords", "About (kind)")},
    //: ja: 関連
    {"about_id", QT_TRANSLATE_NOOP("AuditWords", "About")},
    //: ja: ユーザー名
    {"user", QT_TRANSLATE_NOOP("AuditWords", "User name")},
    //: ja: 差出人
    {"from_address", QT_TRANSLATE_NOOP("AuditWords", "Sender")},
    //: ja: 差出人名
    {"from_name", QT_TRANSLATE_NOOP("AuditWords", "Name of the sender")},
    //: ja: 返信先
    {"reply_to", QT_TRANSLATE_NOOP("AuditWords", "Reply to")},
    //: ja: 役割
    {"roles", QT_TRANSLATE_NOOP("AuditWords", "Roles")},
    //: ja: 氏名
    {"full_name", QT_TRANSLATE_NOOP("AuditWords", "Full name")},
    //: ja: 有効
    {"active", QT_TRANSLATE_NOOP("AuditWords", "Active")},
    //: ja: 回数
    {"attempt", QT_TRANSLATE_NOOP("AuditWords", "Attempt")},
    //: ja: 作成日時
    {"made_at", QT_TRANSLATE_NOOP("AuditWords", "Made at")},
    //: ja: 復元ID
    {"epoch", QT_TRANSLATE_NOOP("AuditWords", "Restore id")},
    //: ja: SHA-256
    {"part_sha256", QT_TRANSLATE_NOOP("AuditWords", "SHA-256")},
    //: ja: 請求書
    {"invoices", QT_TRANSLATE_NOOP("AuditWords", "Invoices")},
    //: ja: ファイル
    {"file", QT_TRANSLATE_NOOP("AuditWords", "File")},
    //: ja: バイト数
    {"bytes", QT_TRANSLATE_NOOP("AuditWords", "Bytes")},
    //: ja: 登録日時
    {"set_at", QT_TRANSLATE_NOOP("AuditWords", "Stored at")},
    //: ja: ルートメール
    {"root_mail", QT_TRANSLATE_NOOP("AuditWords", "Root mail")},
    //: ja: 外部ID
    {"external_id", QT_TRANSLATE_NOOP("AuditWords", "External id")},
    //: ja: SMTPパスワード
    {"smtp_password", QT_TRANSLATE_NOOP("AuditWords", "SMTP password")},
    //: ja: 担当者
    {"by", QT_TRANSLATE_NOOP("AuditWords", "By")},
    //: ja: 項目
    {"key", QT_TRANSLATE_NOOP("AuditWords", "Item")},
};
// clang-format on

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

template <std::size_t size>
QString wordsOf(const Word (&words)[size], const QString &name)
{
    for (const Word &word : words) {
        if (name == QLatin1String(word.name))
            return Words::tr(word.text);
    }
    QString plain = name;
    plain.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!plain.isEmpty())
        plain[0] = plain[0].toUpper();
    return plain;
}

template <std::size_t size>
QStringList namesOf(const Word (&words)[size])
{
    QStringList names;
    for (const Word &word : words)
        names.append(QLatin1String(word.name));
    return names;
}

/// Numbers that count things are grouped; those that name a thing are not.
QString numberWords(const QString &field, const QJsonValue &value)
{
    if (value.toInteger() == 0 && value.toDouble() != 0)
        return value.toVariant().toString();
    if (field.endsWith(QLatin1String("_jpy")))
        return yenText(Yen(value.toInteger()));
    const bool isCount = field == QLatin1String("lines") || field == QLatin1String("logo_png");
    return isCount ? QLocale().toString(value.toInteger()) : QString::number(value.toInteger());
}

} // namespace

QString auditActionWords(const QString &action)
{
    return wordsOf(actions, action);
}

QString auditSubjectKindWords(const QString &kind)
{
    return wordsOf(subjectKinds, kind);
}

QString auditFieldWords(const QString &field)
{
    return wordsOf(fields, field);
}

QString auditValueWords(const QString &field, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        //: ja: はい / いいえ
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    case QJsonValue::Double:
        return numberWords(field, value);
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &one : value.toArray())
            parts.append(auditValueWords(field, one));
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return value.toString();
    }
}

QStringList knownAuditActions()
{
    return namesOf(actions);
}

QStringList knownAuditSubjectKinds()
{
    return namesOf(subjectKinds);
}

} // namespace choba
