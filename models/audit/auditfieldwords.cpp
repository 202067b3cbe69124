// SPDX-License-Identifier: GPL-3.0-or-later
// The part of auditwords.h that names the fields of an entry and writes their values.
#include "models/audit/auditwords.h"
#include "models/audit/wordlist.h"
#include "models/base/moneytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace choba {

namespace {

using namespace auditwords;

// clang-format off
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
    //: ja: メンテナンス連絡先メール
    {"maintenance_emails", QT_TRANSLATE_NOOP("AuditWords", "Maintenance e-mail")},
    //: ja: 利用限度額
    {"credit_limit_jpy", QT_TRANSLATE_NOOP("AuditWords", "Credit limit")},
    //: ja: 営業担当
    {"sales_owner", QT_TRANSLATE_NOOP("AuditWords", "Sales owner")},
    //: ja: CSM
    {"csm", QT_TRANSLATE_NOOP("AuditWords", "CSM")},
    //: ja: サービス種別
    {"service_kinds", QT_TRANSLATE_NOOP("AuditWords", "Services")},
    //: ja: 業種
    {"industry", QT_TRANSLATE_NOOP("AuditWords", "Industry")},
    //: ja: 公共機関
    {"public_body", QT_TRANSLATE_NOOP("AuditWords", "Public body")},
    //: ja: 提携パートナー
    {"partner", QT_TRANSLATE_NOOP("AuditWords", "Alliance partner")},
    //: ja: 第三者経由の提供
    {"through_third_party", QT_TRANSLATE_NOOP("AuditWords", "Through a third party")},
    //: ja: 連絡先
    {"contact", QT_TRANSLATE_NOOP("AuditWords", "Person to reach")},
    //: ja: 区分
    {"contact_kind", QT_TRANSLATE_NOOP("AuditWords", "Kind")},
    //: ja: メール
    {"emails", QT_TRANSLATE_NOOP("AuditWords", "E-mail")},
    //: ja: 統合先の顧客番号
    {"merged_into", QT_TRANSLATE_NOOP("AuditWords", "Merged into customer no.")},
    //: ja: 統合元の顧客番号
    {"merged_from", QT_TRANSLATE_NOOP("AuditWords", "Merged from customer no.")},
    //: ja: 移したアカウント数
    {"accounts_moved", QT_TRANSLATE_NOOP("AuditWords", "Accounts moved")},
    //: ja: 移した連絡先数
    {"contacts_moved", QT_TRANSLATE_NOOP("AuditWords", "Contacts moved")},
    //: ja: 移したメモ数
    {"notes_moved", QT_TRANSLATE_NOOP("AuditWords", "Notes moved")},
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

/// Values that are names themselves, by "field/value".
constexpr Word values[] = {
    //: ja: 請求代行
    {"service_kinds/billing", QT_TRANSLATE_NOOP("AuditWords", "Billing")},
    //: ja: 請求代行アドバンスド
    {"service_kinds/billing_advanced", QT_TRANSLATE_NOOP("AuditWords", "Billing advanced")},
    //: ja: 定額
    {"service_kinds/flat_rate", QT_TRANSLATE_NOOP("AuditWords", "Flat rate")},
    //: ja: 専用線
    {"service_kinds/dedicated_line", QT_TRANSLATE_NOOP("AuditWords", "Dedicated line")},
    //: ja: CDN
    {"service_kinds/cdn", QT_TRANSLATE_NOOP("AuditWords", "CDN")},
    //: ja: 申込担当
    {"contact_kind/applicant", QT_TRANSLATE_NOOP("AuditWords", "Applicant")},
    //: ja: 請求担当
    {"contact_kind/billing", QT_TRANSLATE_NOOP("AuditWords", "Billing contact")},
    //: ja: 技術担当
    {"contact_kind/technical", QT_TRANSLATE_NOOP("AuditWords", "Technical contact")},
    //: ja: その他
    {"contact_kind/other", QT_TRANSLATE_NOOP("AuditWords", "Other")},
};
// clang-format on

QString textWords(const QString &field, const QString &text)
{
    const QString key = field + QLatin1Char('/') + text;
    return namesOf(values).contains(key) ? wordsOf(values, key) : text;
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
        return textWords(field, value.toString());
    }
}

} // namespace choba
