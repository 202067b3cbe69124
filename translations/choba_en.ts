<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditCommands</name>
    <message numerus="yes">
        <source>The audit log is intact (%n entry(s)).</source>
        <extracomment>ja: 監査ログは完全です（%n件）。</extracomment>
        <translation>
            <numerusform>The audit log is intact (%n entry).</numerusform>
            <numerusform>The audit log is intact (%n entries).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n checkpoint(s).</source>
        <extracomment>ja: %n個のチェックポイントと比較しました。</extracomment>
        <translation>
            <numerusform>Compared with %n checkpoint.</numerusform>
            <numerusform>Compared with %n checkpoints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSchedule</name>
    <message numerus="yes">
        <source>The daily backup found %n problem(s): %1.</source>
        <extracomment>ja: 毎日のバックアップで %n 件の問題が見つかりました（%1）</extracomment>
        <translation>
            <numerusform>The daily backup found %n problem: %1.</numerusform>
            <numerusform>The daily backup found %n problems: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseMonth</name>
    <message numerus="yes">
        <source>Rating %n account(s)</source>
        <translation>
            <numerusform>Rating %n account</numerusform>
            <numerusform>Rating %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>ja: %1 ほか%n件</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payer(s) still an estimate</source>
        <translation>
            <numerusform>%n payer still an estimate</numerusform>
            <numerusform>%n payers still an estimate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n payer(s) final</source>
        <extracomment>ja: 支払アカウント%n件すべて確定</extracomment>
        <translation>
            <numerusform>all %n payer final</numerusform>
            <numerusform>all %n payers final</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>holds %n account(s)</source>
        <extracomment>ja: %nアカウントを保留</extracomment>
        <translation>
            <numerusform>holds %n account</numerusform>
            <numerusform>holds %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n account(s) are clear</source>
        <extracomment>ja: %n件すべて判明</extracomment>
        <translation>
            <numerusform>all %n account are clear</numerusform>
            <numerusform>all %n accounts are clear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclassified product(s)</source>
        <extracomment>ja: 未分類の製品 %n件</extracomment>
        <translation>
            <numerusform>%n unclassified product</numerusform>
            <numerusform>%n unclassified products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned account(s)</source>
        <extracomment>ja: 未割当アカウント %n件</extracomment>
        <translation>
            <numerusform>%n unassigned account</numerusform>
            <numerusform>%n unassigned accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided in the tray</source>
        <extracomment>ja: トレイに未判断 %n件</extracomment>
        <translation>
            <numerusform>%n undecided in the tray</numerusform>
            <numerusform>%n undecided in the tray</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear support plan(s)</source>
        <extracomment>ja: サポートが不明 %n件</extracomment>
        <translation>
            <numerusform>%n unclear support plan</numerusform>
            <numerusform>%n unclear support plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportKinds</name>
    <message numerus="yes">
        <source>Import %n customer(s)</source>
        <extracomment>ja: %n件を取り込む</extracomment>
        <translation>
            <numerusform>Import %n customer</numerusform>
            <numerusform>Import %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n account(s)</source>
        <extracomment>ja: %n件を取り込む</extracomment>
        <translation>
            <numerusform>Import %n account</numerusform>
            <numerusform>Import %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceFiles</name>
    <message numerus="yes">
        <source>At most %n invoice(s) are printed at once.</source>
        <translation>
            <numerusform>At most %n invoice are printed at once.</numerusform>
            <numerusform>At most %n invoices are printed at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceProof</name>
    <message numerus="yes">
        <source>The audit log tells of %n issue(s) of it.</source>
        <extracomment>ja: 監査ログに発行の記録が %n 件あります</extracomment>
        <translation>
            <numerusform>The audit log tells of %n issue of it.</numerusform>
            <numerusform>The audit log tells of %n issues of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueInvoices</name>
    <message numerus="yes">
        <source>%n draft(s) are out of date because usage, rates or decisions have changed since. Close the month again.</source>
        <translation>
            <numerusform>%n draft is out of date because usage, rates or decisions have changed since. Close the month again.</numerusform>
            <numerusform>%n drafts are out of date because usage, rates or decisions have changed since. Close the month again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is issuing %2 at the same time, so this run has stopped. %n of its invoice(s) are issued by the other run; none is issued twice.</source>
        <extracomment>ja: %2は%1さんが同時に発行しています。この処理は中止しました。%n件の請求書は相手の処理で発行済みで、 二重に発行されたものはありません。</extracomment>
        <translation>
            <numerusform>%1 is issuing %2 at the same time, so this run has stopped. %n of its invoices is issued by the other run; none is issued twice.</numerusform>
            <numerusform>%1 is issuing %2 at the same time, so this run has stopped. %n of its invoices are issued by the other run; none is issued twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailDuty</name>
    <message numerus="yes">
        <source>%n mail(s) sent</source>
        <extracomment>ja: メールを%n件送信しました</extracomment>
        <translation>
            <numerusform>%n mail sent</numerusform>
            <numerusform>%n mails sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be tried again</source>
        <extracomment>ja: %n件はあとで再試行します</extracomment>
        <translation>
            <numerusform>%n to be tried again</numerusform>
            <numerusform>%n to be tried again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>ja: %n件は送信できませんでした</extracomment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps sent</source>
        <extracomment>ja: %n件は送信できたか確認が必要です</extracomment>
        <translation>
            <numerusform>%n perhaps sent</numerusform>
            <numerusform>%n perhaps sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyChecks</name>
    <message numerus="yes">
        <source>%n charge(s) belong to no report.</source>
        <extracomment>ja: どの版にも属さない課金が %n 件あります</extracomment>
        <translation>
            <numerusform>%n charge belong to no report.</numerusform>
            <numerusform>%n charges belong to no report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) belong to no charge.</source>
        <extracomment>ja: どの課金にも属さない日別明細が %n 件あります</extracomment>
        <translation>
            <numerusform>%n day belong to no charge.</numerusform>
            <numerusform>%n days belong to no charge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) have a PDF.</source>
        <extracomment>ja: 下書きにPDFが %n 件あります</extracomment>
        <translation>
            <numerusform>%n draft have a PDF.</numerusform>
            <numerusform>%n drafts have a PDF.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDatabase</name>
    <message numerus="yes">
        <source>The check of the local database finds %n problem(s): nothing was moved. The first: %1</source>
        <extracomment>ja: ローカルのデータベースの確認で問題が%n件見つかったため、何も移行していません。最初の問題: %1</extracomment>
        <translation>
            <numerusform>The check of the local database finds %n problem: nothing was moved. The first: %1</numerusform>
            <numerusform>The check of the local database finds %n problems: nothing was moved. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsConnection</name>
    <message numerus="yes">
        <source>Reports: main database (the replica is %n second(s) behind)</source>
        <extracomment>ja: レポート: 主データベース(レプリカは%n秒遅れ)</extracomment>
        <translation>
            <numerusform>Reports: main database (the replica is %n second behind)</numerusform>
            <numerusform>Reports: main database (the replica is %n seconds behind)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message numerus="yes">
        <source>%n field(s) instead of %1</source>
        <translation>
            <numerusform>%n field instead of %1</numerusform>
            <numerusform>%n fields instead of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesCommands</name>
    <message numerus="yes">
        <source>The rules are in order: %n row(s), holidays of %1 to %2.</source>
        <translation>
            <numerusform>The rules are in order: %n row, holidays of %1 to %2.</numerusform>
            <numerusform>The rules are in order: %n rows, holidays of %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message numerus="yes">
        <source>%n row(s) refer to a row of %1 that is not there.</source>
        <extracomment>ja: %n 行の参照先が %1 にありません</extracomment>
        <translation>
            <numerusform>%n row refer to a row of %1 that is not there.</numerusform>
            <numerusform>%n rows refer to a row of %1 that is not there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretAccess</name>
    <message numerus="yes">
        <source>A secret is shown only within %n minute(s) of signing in. Sign in again.</source>
        <extracomment>ja: 秘密情報の表示には、%n分以内のサインインが必要です。もう一度サインインしてください。</extracomment>
        <translation>
            <numerusform>A secret is shown only within %n minute of signing in. Sign in again.</numerusform>
            <numerusform>A secret is shown only within %n minutes of signing in. Sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Too many wrong attempts. Please wait %n second(s).</source>
        <translation>
            <numerusform>Too many wrong attempts. Please wait %n second.</numerusform>
            <numerusform>Too many wrong attempts. Please wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageNames</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>ja: %nアカウント</extracomment>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <extracomment>ja: %nリージョン</extracomment>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line item type(s)</source>
        <extracomment>ja: %n種別</extracomment>
        <translation>
            <numerusform>%n line item type</numerusform>
            <numerusform>%n line item types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n usage type(s)</source>
        <extracomment>ja: %nタイプ</extracomment>
        <translation>
            <numerusform>%n usage type</numerusform>
            <numerusform>%n usage types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ja: %n日</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <extracomment>ja: %nサービス</extracomment>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageRows</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>ja: その他 %n</extracomment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyAudit</name>
    <message numerus="yes">
        <source>%n entry(s) counted before are not in it.</source>
        <extracomment>ja: それまでに確認されていた%n件の記録は、復元後のデータベースにはありません。</extracomment>
        <translation>
            <numerusform>%n entry counted before is not in it.</numerusform>
            <numerusform>%n entries counted before are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not for you to read; only their place in the chain was checked.</source>
        <extracomment>ja: 閲覧できない記録が%n件あり、連鎖の中の位置だけを確認しました。</extracomment>
        <translation>
            <numerusform>%n entry is not for you to read; only its place in the chain was checked.</numerusform>
            <numerusform>%n entries are not for you to read; only their place in the chain was checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>Imported usage, %n line(s)</source>
        <extracomment>ja: 取込んだ利用 %n行</extracomment>
        <translation>
            <numerusform>Imported usage, %n line</numerusform>
            <numerusform>Imported usage, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <extracomment>ja: %n製品</extracomment>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <extracomment>ja: %nグループ</extracomment>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::AccountsPage</name>
    <message numerus="yes">
        <source>Assign %n selected…</source>
        <extracomment>ja: 選択した%n件を割り当てる…</extracomment>
        <translation>
            <numerusform>Assign %n selected…</numerusform>
            <numerusform>Assign %n selected…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) assigned.</source>
        <extracomment>ja: %n件のアカウントを割り当てました。</extracomment>
        <translation>
            <numerusform>%n account assigned.</numerusform>
            <numerusform>%n accounts assigned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::AssignAccountsDialog</name>
    <message numerus="yes">
        <source>Assign %n account(s)</source>
        <extracomment>ja: %n件のアカウントを割り当てる</extracomment>
        <translation>
            <numerusform>Assign %n account</numerusform>
            <numerusform>Assign %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) → %1 · %2</source>
        <translation>
            <numerusform>%n account → %1 · %2</numerusform>
            <numerusform>%n accounts → %1 · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::AuditPage</name>
    <message numerus="yes">
        <source>The log is as it was written: %n entry(s).</source>
        <extracomment>ja: 監査ログは書き込まれたままです（%n件）。</extracomment>
        <translation>
            <numerusform>The log is as it was written: %n entry.</numerusform>
            <numerusform>The log is as it was written: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It agrees with %n checkpoint(s).</source>
        <extracomment>ja: %n個のチェックポイントと一致しました。</extracomment>
        <translation>
            <numerusform>It agrees with %n checkpoint.</numerusform>
            <numerusform>It agrees with %n checkpoints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::BillingSettingsPage</name>
    <message numerus="yes">
        <source>%n unsaved change(s) of the issuer</source>
        <extracomment>ja: 発行者の未保存の変更 %n件</extracomment>
        <translation>
            <numerusform>%n unsaved change of the issuer</numerusform>
            <numerusform>%n unsaved changes of the issuer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::ChooseDraftsDialog</name>
    <message numerus="yes">
        <source>Issue %n…</source>
        <extracomment>ja: %n件を発行…</extracomment>
        <translation>
            <numerusform>Issue %n…</numerusform>
            <numerusform>Issue %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::ClassifyDialog</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>ja: %nアカウント</extracomment>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::CloseChecklist</name>
    <message numerus="yes">
        <source>The %n on hold can be issued later.</source>
        <extracomment>ja: 保留の%n件は後から発行できます。</extracomment>
        <translation>
            <numerusform>The %n on hold can be issued later.</numerusform>
            <numerusform>The %n on hold can be issued later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n…</source>
        <extracomment>ja: %n件を発行…</extracomment>
        <translation>
            <numerusform>Issue %n…</numerusform>
            <numerusform>Issue %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::ClosePage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>ja: %nアカウント</extracomment>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::ConflictPanel</name>
    <message numerus="yes">
        <source>%n field(s) differ. Choose which value stays.</source>
        <extracomment>ja: %n項目が食い違っています。残すほうを選んでください。</extracomment>
        <translation>
            <numerusform>%n field differs. Choose which value stays.</numerusform>
            <numerusform>%n fields differ. Choose which value stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) chosen. Save or record to store the choice.</source>
        <extracomment>ja: %n項目を選びました。保存または記録すると確定します。</extracomment>
        <translation>
            <numerusform>%n field chosen. Save or record to store the choice.</numerusform>
            <numerusform>%n fields chosen. Save or record to store the choice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n item(s)</source>
        <translation>
            <numerusform>Import %n item</numerusform>
            <numerusform>Import %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::InvoiceFiles</name>
    <message numerus="yes">
        <source>Print %n invoice(s)</source>
        <extracomment>ja: %n件の請求書を印刷</extracomment>
        <translation>
            <numerusform>Print %n invoice</numerusform>
            <numerusform>Print %n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::InvoicesPage</name>
    <message numerus="yes">
        <source>Issue %n selected…</source>
        <extracomment>ja: 選択した%n件を発行…</extracomment>
        <translation>
            <numerusform>Issue %n selected…</numerusform>
            <numerusform>Issue %n selected…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <extracomment>ja: 請求書%n件</extracomment>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::IssueFlow</name>
    <message numerus="yes">
        <source>Issue %n invoice(s)?</source>
        <extracomment>ja: %n件の請求書を発行しますか?</extracomment>
        <translation>
            <numerusform>Issue %n invoice?</numerusform>
            <numerusform>Issue %n invoices?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <extracomment>ja: 保留 %n件</extracomment>
        <translation>
            <numerusform>%n on hold</numerusform>
            <numerusform>%n on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negative</source>
        <extracomment>ja: マイナス %n件</extracomment>
        <translation>
            <numerusform>%n negative</numerusform>
            <numerusform>%n negative</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoice(s)</source>
        <extracomment>ja: %n件を発行</extracomment>
        <translation>
            <numerusform>Issue %n invoice</numerusform>
            <numerusform>Issue %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoice(s) of %1</source>
        <extracomment>ja: %1の請求書 %n件を発行</extracomment>
        <translation>
            <numerusform>Issue %n invoice of %1</numerusform>
            <numerusform>Issue %n invoices of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued, numbers %1 to %2.</source>
        <extracomment>ja: 請求書%n件を発行しました(番号 %1〜%2)。</extracomment>
        <translation>
            <numerusform>%n invoice issued, numbers %1 to %2.</numerusform>
            <numerusform>%n invoices issued, numbers %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::ListFiles</name>
    <message numerus="yes">
        <source>At most %n row(s) are printed. Narrow the list or export it.</source>
        <translation>
            <numerusform>At most %n row is printed. Narrow the list or export it.</numerusform>
            <numerusform>At most %n rows are printed. Narrow the list or export it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::MailSettingsPage</name>
    <message numerus="yes">
        <source>%n unsaved change(s) of the mail settings</source>
        <extracomment>ja: メール設定の未保存の変更 %n件</extracomment>
        <translation>
            <numerusform>%n unsaved change of the mail settings</numerusform>
            <numerusform>%n unsaved changes of the mail settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::MailTable</name>
    <message numerus="yes">
        <source>Sent, %n refused</source>
        <extracomment>ja: 送信済み・%n件拒否</extracomment>
        <translation>
            <numerusform>Sent, %n refused</numerusform>
            <numerusform>Sent, %n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::ReportPane</name>
    <message numerus="yes">
        <source>%n account(s) nobody has</source>
        <extracomment>ja: 未割当のアカウント %n件</extracomment>
        <translation>
            <numerusform>%n account nobody has</numerusform>
            <numerusform>%n accounts nobody has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) not known</source>
        <extracomment>ja: 未分類の製品 %n件</extracomment>
        <translation>
            <numerusform>%n product not known</numerusform>
            <numerusform>%n products not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account id(s) that cannot be right, never billed</source>
        <extracomment>ja: 不正なアカウント番号 %n件(請求できません)</extracomment>
        <translation>
            <numerusform>%n account id that cannot be right, never billed</numerusform>
            <numerusform>%n account ids that cannot be right, never billed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line item type(s) not understood</source>
        <extracomment>ja: 解釈できない明細種別 %n件</extracomment>
        <translation>
            <numerusform>%n line item type not understood</numerusform>
            <numerusform>%n line item types not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>ja: 注意 %n件</extracomment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::ReportsPage</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <extracomment>ja: %n版</extracomment>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::SaveBar</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <extracomment>ja: 未保存の変更 %n件</extracomment>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <extracomment>ja: 問題 %n件</extracomment>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <extracomment>ja: 食い違い %n件</extracomment>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::SendDialog</name>
    <message numerus="yes">
        <source>Send %n invoice(s) by mail?</source>
        <extracomment>ja: %n件の請求書をメールで送信しますか?</extracomment>
        <translation>
            <numerusform>Send %n invoice by mail?</numerusform>
            <numerusform>Send %n invoices by mail?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no billing address and are left out.</source>
        <extracomment>ja: %n件は請求先メールがないため送信しません。</extracomment>
        <translation>
            <numerusform>%n have no billing address and are left out.</numerusform>
            <numerusform>%n have no billing address and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n</source>
        <extracomment>ja: %n件を送信</extracomment>
        <translation>
            <numerusform>Send %n</numerusform>
            <numerusform>Send %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::SendFlow</name>
    <message numerus="yes">
        <source>%n mail(s) wait for the issue date, %1.</source>
        <extracomment>ja: %n通を送信待ちにしました。発行日の %1 に送信します。</extracomment>
        <translation>
            <numerusform>%n mail wait for the issue date, %1.</numerusform>
            <numerusform>%n mails wait for the issue date, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n mail(s) in %1 s</source>
        <extracomment>ja: %1秒後に%n通を送信します</extracomment>
        <translation>
            <numerusform>Sending %n mail in %1 s</numerusform>
            <numerusform>Sending %n mails in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are on their way. The mail log tells how it goes.</source>
        <extracomment>ja: %n通を送信に回しました。経過はメール送信記録で見られます。</extracomment>
        <translation>
            <numerusform>%n mail are on their way. The mail log tells how it goes.</numerusform>
            <numerusform>%n mails are on their way. The mail log tells how it goes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) taken back.</source>
        <extracomment>ja: %n通の送信を取り消しました。</extracomment>
        <translation>
            <numerusform>%n mail taken back.</numerusform>
            <numerusform>%n mails taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::ShellStatus</name>
    <message numerus="yes">
        <source>%n more queued</source>
        <extracomment>ja: ほか%n件待機</extracomment>
        <translation>
            <numerusform>%n more queued</numerusform>
            <numerusform>%n more queued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::StackedBarChart</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ja: ほか%n</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::StaffPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <extracomment>ja: %n人</extracomment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::TableView</name>
    <message numerus="yes">
        <source>%n row(s) are too many to copy; export them instead.</source>
        <translation>
            <numerusform>%n row is too much to copy; export it instead.</numerusform>
            <numerusform>%n rows are too many to copy; export them instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <extracomment>ja: %n行をコピーしました</extracomment>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::UpkeepPage</name>
    <message numerus="yes">
        <source>at %1:00 Tokyo to %2 on %3, the newest %n kept</source>
        <extracomment>ja: %1:00（日本時間）、%3 の %2、%n世代を保持</extracomment>
        <translation>
            <numerusform>at %1:00 Tokyo to %2 on %3, the newest %n kept</numerusform>
            <numerusform>at %1:00 Tokyo to %2 on %3, the newest %n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <extracomment>ja: 問題 %n件</extracomment>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::UsageFilterBar</name>
    <message numerus="yes">
        <source>all %n</source>
        <extracomment>ja: %n件すべて</extracomment>
        <translation>
            <numerusform>all %n</numerusform>
            <numerusform>all %n</numerusform>
        </translation>
    </message>
</context>
</TS>
