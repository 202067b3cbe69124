// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditwords.h"

#include "models/audit/wordlist.h"

namespace choba {

namespace {

using namespace auditwords;

// clang-format off
constexpr Word actions[] = {
    //: ja: 顧客の追加
    {"add_customer", QT_TRANSLATE_NOOP("AuditWords", "Customer added")},
    //: ja: 顧客の変更
    {"edit_customer", QT_TRANSLATE_NOOP("AuditWords", "Customer changed")},
    //: ja: 別の顧客への統合
    {"merge_customer", QT_TRANSLATE_NOOP("AuditWords", "Customer merged")},
    //: ja: 統合による引き継ぎ
    {"take_over_customer", QT_TRANSLATE_NOOP("AuditWords", "Customer taken over")},
    //: ja: 連絡先の追加
    {"add_contact", QT_TRANSLATE_NOOP("AuditWords", "Contact added")},
    //: ja: 連絡先の変更
    {"edit_contact", QT_TRANSLATE_NOOP("AuditWords", "Contact changed")},
    //: ja: 連絡先の削除
    {"remove_contact", QT_TRANSLATE_NOOP("AuditWords", "Contact removed")},
    //: ja: メモの追加
    {"add_customer_note", QT_TRANSLATE_NOOP("AuditWords", "Note added")},
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
// clang-format on

} // namespace

QString auditActionWords(const QString &action)
{
    return wordsOf(actions, action);
}

QString auditSubjectKindWords(const QString &kind)
{
    return wordsOf(subjectKinds, kind);
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
