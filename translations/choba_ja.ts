<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountDetails</name>
    <message>
        <source>There is no account %1 here.</source>
        <translation>アカウント %1 はここにありません。</translation>
    </message>
</context>
<context>
    <name>AccountImport</name>
    <message>
        <source>The same account as on line %1.</source>
        <extracomment>ja: %1行目と同じアカウントです。</extracomment>
        <translation>%1行目と同じアカウントです。</translation>
    </message>
    <message>
        <source>Several customers are named “%1”; give the corporate number.</source>
        <translation>「%1」という顧客が複数あります。法人番号で指定してください。</translation>
    </message>
    <message>
        <source>There is no customer “%1” (corporate number or exact name).</source>
        <extracomment>ja: 「%1」という顧客は登録されていません(法人番号か正式名称)。</extracomment>
        <translation>「%1」という顧客は登録されていません(法人番号か正式名称)。</translation>
    </message>
    <message>
        <source>“%1” is neither Prime nor Prime Lite.</source>
        <extracomment>ja: 「%1」という契約はありません(Prime か Prime Lite)。</extracomment>
        <translation>「%1」という契約はありません(Prime か Prime Lite)。</translation>
    </message>
    <message>
        <source>There is no support plan “%1”.</source>
        <extracomment>ja: 「%1」というサポートプランはありません。</extracomment>
        <translation>「%1」というサポートプランはありません。</translation>
    </message>
    <message>
        <source>“%1” is no month like 2026-10.</source>
        <extracomment>ja: 「%1」は月ではありません(例: 2026-10)。</extracomment>
        <translation>「%1」は月ではありません(例: 2026-10)。</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>ja: %1 から</extracomment>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>There is no account %1 here.</source>
        <translation>アカウント %1 はここにありません。</translation>
    </message>
</context>
<context>
    <name>AccountsCommands</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>サポートプラン</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>project in the subject of its invoices</source>
        <translation>請求書の件名に載せる案件名</translation>
    </message>
    <message>
        <source>the account was issued by us</source>
        <translation>当社が発行したアカウント</translation>
    </message>
    <message>
        <source>its root user is ours</source>
        <translation>ルートユーザーは当社が管理</translation>
    </message>
    <message>
        <source>an operations contract exists</source>
        <translation>運用契約あり</translation>
    </message>
    <message>
        <source>AWS account id, 12 digits</source>
        <translation>AWSアカウントID(12桁)</translation>
    </message>
    <message>
        <source>id, corporate number or exact name</source>
        <translation>ID、法人番号、または正確な名称</translation>
    </message>
    <message>
        <source>prime or prime_lite (prime)</source>
        <translation>prime または prime_lite(既定 prime)</translation>
    </message>
    <message>
        <source>first month billed (first one seen, else this month)</source>
        <translation>請求を始める月(既定は最初に利用のあった月、なければ今月)</translation>
    </message>
    <message>
        <source>support plan at the start (basic)</source>
        <translation>開始時のサポートプラン(既定 basic)</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回利用</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終利用</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>支払アカウント</translation>
    </message>
    <message>
        <source>AWS account id</source>
        <translation>AWSアカウントID</translation>
    </message>
    <message>
        <source>add an account to a customer</source>
        <translation>顧客にアカウントを追加する</translation>
    </message>
    <message>
        <source>give an account that appeared in usage to a customer</source>
        <translation>利用データに現れたアカウントを顧客に割り当てる</translation>
    </message>
    <message>
        <source>change what is given</source>
        <translation>指定した項目を変更する</translation>
    </message>
    <message>
        <source>another customer or plan from a month on</source>
        <translation>ある月から別の顧客またはプランに移す</translation>
    </message>
    <message>
        <source>first month billed the new way</source>
        <translation>変更後の内容で請求する最初の月</translation>
    </message>
    <message>
        <source>prime or prime_lite</source>
        <translation>prime または prime_lite</translation>
    </message>
    <message>
        <source>end an account&apos;s contract</source>
        <translation>アカウントの契約を終了する</translation>
    </message>
    <message>
        <source>day the cancellation was completed (today)</source>
        <translation>解約が完了した日(既定は今日)</translation>
    </message>
    <message>
        <source>AWS accounts and whose they are</source>
        <translation>AWSアカウントとその顧客</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>those in usage that no customer has</source>
        <translation>利用データにある未割当のもの</translation>
    </message>
    <message>
        <source>those with a contract in this month</source>
        <translation>この月に契約のあるもの</translation>
    </message>
    <message>
        <source>one account</source>
        <translation>1件のアカウント</translation>
    </message>
    <message>
        <source>add and assign from a CSV file</source>
        <translation>CSVファイルから追加・割り当て</translation>
    </message>
</context>
<context>
    <name>AddAccount</name>
    <message>
        <source>Account %1 is here already. Assign or move it.</source>
        <translation>アカウント %1 はすでに登録されています。割り当てるか、移してください。</translation>
    </message>
</context>
<context>
    <name>AdjustCommands</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金額(円)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Fee (USD)</source>
        <translation>料金(USD)</translation>
    </message>
    <message>
        <source>Add-on (USD)</source>
        <translation>追加額(USD)</translation>
    </message>
    <message>
        <source>AWS&apos;s charge dismissed</source>
        <translation>AWSのサポート料金を除外</translation>
    </message>
    <message>
        <source>what only a person knows of an invoice</source>
        <translation>請求書に人だけが知ることを加える</translation>
    </message>
    <message>
        <source>AWS account id</source>
        <translation>AWSアカウントID</translation>
    </message>
    <message>
        <source>usage month</source>
        <translation>利用月</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>a signed line in yen</source>
        <translation>円の明細(増減)を追加</translation>
    </message>
    <message>
        <source>whole yen, signed</source>
        <translation>円(整数、減額はマイナス)</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>請求書に載せる文言</translation>
    </message>
    <message>
        <source>the lines of a month</source>
        <extracomment>ja: 手入力の明細の一覧</extracomment>
        <translation>手入力の明細の一覧</translation>
    </message>
    <message>
        <source>say a line anew</source>
        <extracomment>ja: 明細を書き換える</extracomment>
        <translation>明細を書き換える</translation>
    </message>
    <message>
        <source>as add-line printed it</source>
        <translation>add-line が表示した番号</translation>
    </message>
    <message>
        <source>take a line back</source>
        <translation>明細を取り消す</translation>
    </message>
    <message>
        <source>support of one account&apos;s month</source>
        <translation>1アカウントの1か月のサポート料金</translation>
    </message>
    <message>
        <source>fee of a plan that is handled individually</source>
        <translation>個別対応プランの料金</translation>
    </message>
    <message>
        <source>amount on top</source>
        <translation>上乗せする金額</translation>
    </message>
    <message>
        <source>AWS&apos;s own support charge means nothing</source>
        <translation>AWS自身のサポート料金を請求に含めない</translation>
    </message>
</context>
<context>
    <name>AdjustInvoice</name>
    <message>
        <source>The invoice of %1 for %2 is issued and never changes.</source>
        <extracomment>ja: %1 の %2 の請求書は発行済のため変更できません。</extracomment>
        <translation>%1 の %2 分の請求書は発行済のため、変更できません。</translation>
    </message>
    <message>
        <source>Say what the customer reads on the invoice.</source>
        <extracomment>ja: 請求書に載る摘要を入力してください。</extracomment>
        <translation>請求書に載せる摘要を入力してください。</translation>
    </message>
    <message>
        <source>Say why the line is there.</source>
        <extracomment>ja: 明細を加える理由を入力してください。</extracomment>
        <translation>理由を入力してください。</translation>
    </message>
    <message>
        <source>A line of zero yen changes nothing.</source>
        <extracomment>ja: 0円の明細は加えられません。</extracomment>
        <translation>0円の明細は加えられません。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>理由を入力してください。</translation>
    </message>
    <message>
        <source>A fee is not negative.</source>
        <translation>料金に負の値は使えません。</translation>
    </message>
</context>
<context>
    <name>AdjustmentStore</name>
    <message>
        <source>There is no such line.</source>
        <extracomment>ja: その明細はありません。</extracomment>
        <translation>その明細はありません。</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>該当するものはありません。</translation>
    </message>
</context>
<context>
    <name>AskSecret</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>%1: set %2 or %3, or type it at a terminal.</source>
        <translation>%1: %2 または %3 を設定するか、端末で入力してください。</translation>
    </message>
</context>
<context>
    <name>AssignAccounts</name>
    <message>
        <source>Stopped after %1 of %2 accounts.</source>
        <extracomment>ja: %2件中%1件を割り当てたところで中止しました。</extracomment>
        <translation>%2件中%1件を割り当てたところで中止しました。</translation>
    </message>
</context>
<context>
    <name>AuditChainStore</name>
    <message>
        <source>The audit log of this database has not been started. &quot;chobactl init&quot; does that.</source>
        <extracomment>ja: このデータベースの監査ログはまだ始まっていません。「chobactl init」で整えます。</extracomment>
        <translation>このデータベースの監査ログはまだ始まっていません。「chobactl init」で整えます。</translation>
    </message>
    <message>
        <source>There is no audit row %1.</source>
        <translation>監査の行 %1 はありません。</translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message>
        <source>“%1” is no day like 2026-03-31.</source>
        <extracomment>ja: 「%1」は日付（2026-03-31）ではありません。</extracomment>
        <translation>「%1」は日付（2026-03-31）ではありません。</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ja: 日時</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ja: 担当者</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ja: 操作</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Thing</source>
        <extracomment>ja: 対象</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>ja: 変更</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Verifying the audit log</source>
        <extracomment>ja: 監査ログを検証しています</extracomment>
        <translation>監査ログを検証しています</translation>
    </message>
    <message>
        <source>Entry %1: the clock went back from %2 to %3.</source>
        <extracomment>ja: %1件目: 時計が %2 から %3 に戻されています。</extracomment>
        <translation>%1件目: 時計が %2 から %3 に戻されています。</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is intact (%n entry(s)).</source>
        <extracomment>ja: 監査ログは完全です（%n件）。</extracomment>
        <translation>
            <numerusform>監査ログは完全です（%n件）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n checkpoint(s).</source>
        <extracomment>ja: %n個のチェックポイントと比較しました。</extracomment>
        <translation>
            <numerusform>%n個のチェックポイントと比較しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The seals were not checked: the first key is not on this machine; --key names it.</source>
        <extracomment>ja: このパソコンには最初の鍵がないため、封印は確認していません。--key で指定できます。</extracomment>
        <translation>このパソコンには最初の鍵がないため、封印は確認していません。--key で指定できます。</translation>
    </message>
    <message>
        <source>The audit log is still empty.</source>
        <extracomment>ja: 監査ログはまだ空です。</extracomment>
        <translation>監査ログはまだ空です。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ja: ファイル</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>ja: 件数</extracomment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Last link</source>
        <extracomment>ja: 最後の連鎖値</extracomment>
        <translation>最後の連鎖値</translation>
    </message>
    <message>
        <source>who changed what, and when</source>
        <extracomment>ja: 誰が何をいつ変えたか</extracomment>
        <translation>誰が何をいつ変えたか</translation>
    </message>
    <message>
        <source>the entries, newest first</source>
        <extracomment>ja: 記録、新しい順</extracomment>
        <translation>記録、新しい順</translation>
    </message>
    <message>
        <source>by this person</source>
        <extracomment>ja: この人の操作</extracomment>
        <translation>この人の操作</translation>
    </message>
    <message>
        <source>of this kind, such as issue_invoice</source>
        <extracomment>ja: この操作、例: issue_invoice</extracomment>
        <translation>この操作、例: issue_invoice</translation>
    </message>
    <message>
        <source>of this thing: invoice, or invoice/12</source>
        <extracomment>ja: この対象、例: invoice、invoice/12</extracomment>
        <translation>この対象、例: invoice、invoice/12</translation>
    </message>
    <message>
        <source>from this day in Tokyo on</source>
        <extracomment>ja: この日から（東京）</extracomment>
        <translation>この日から（東京）</translation>
    </message>
    <message>
        <source>until this day</source>
        <extracomment>ja: この日まで</extracomment>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>with this text in it</source>
        <extracomment>ja: この文字を含む</extracomment>
        <translation>この文字を含む</translation>
    </message>
    <message>
        <source>find out whether anything was changed later</source>
        <extracomment>ja: 後から変更されていないかを確かめます</extracomment>
        <translation>後から変更されていないかを確かめます</translation>
    </message>
    <message>
        <source>the checkpoints to compare with, instead of this user&apos;s own</source>
        <extracomment>ja: 比較するチェックポイント（指定がなければこの利用者のもの）</extracomment>
        <translation>比較するチェックポイント（指定がなければこの利用者のもの）</translation>
    </message>
    <message>
        <source>the first key of the log, instead of this user&apos;s own</source>
        <extracomment>ja: 監査ログの最初の鍵（指定がなければこの利用者のもの）</extracomment>
        <translation>監査ログの最初の鍵（指定がなければこの利用者のもの）</translation>
    </message>
    <message>
        <source>write the present state down outside the database</source>
        <extracomment>ja: 現在の状態をデータベースの外に書き留めます</extracomment>
        <translation>現在の状態をデータベースの外に書き留めます</translation>
    </message>
    <message>
        <source>added to this file, instead of this user&apos;s own</source>
        <extracomment>ja: このファイルに追記（指定がなければ利用者のデータフォルダー）</extracomment>
        <translation>このファイルに追記（指定がなければ利用者のデータフォルダー）</translation>
    </message>
</context>
<context>
    <name>AuditFiles</name>
    <message>
        <source>%1 cannot be written.</source>
        <extracomment>ja: %1 に書き込めません。</extracomment>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>%1, line %2, is no checkpoint.</source>
        <extracomment>ja: %1 の %2 行目はチェックポイントではありません。</extracomment>
        <translation>%1 の %2 行目はチェックポイントではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <extracomment>ja: %1 を読めません。</extracomment>
        <translation>%1 を読めません。</translation>
    </message>
    <message>
        <source>%1 is no key of an audit log.</source>
        <extracomment>ja: %1 は監査ログの鍵ではありません。</extracomment>
        <translation>%1 は監査ログの鍵ではありません。</translation>
    </message>
</context>
<context>
    <name>AuditList</name>
    <message>
        <source>The audit log has no entry %1.</source>
        <extracomment>ja: 監査ログに %1 番の記録はありません。</extracomment>
        <translation>監査ログに %1 番の記録はありません。</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Customer added</source>
        <extracomment>ja: 顧客の追加</extracomment>
        <translation>顧客の追加</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <extracomment>ja: 顧客の変更</extracomment>
        <translation>顧客の変更</translation>
    </message>
    <message>
        <source>Account added</source>
        <extracomment>ja: アカウントの追加</extracomment>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Account changed</source>
        <extracomment>ja: アカウントの変更</extracomment>
        <translation>アカウントの変更</translation>
    </message>
    <message>
        <source>Account assigned</source>
        <extracomment>ja: アカウントの割り当て</extracomment>
        <translation>アカウントの割り当て</translation>
    </message>
    <message>
        <source>Account moved</source>
        <extracomment>ja: アカウントの移管</extracomment>
        <translation>アカウントの移管</translation>
    </message>
    <message>
        <source>Account cancelled</source>
        <extracomment>ja: アカウントの解約</extracomment>
        <translation>アカウントの解約</translation>
    </message>
    <message>
        <source>Account active again</source>
        <extracomment>ja: アカウントの再開</extracomment>
        <translation>アカウントの再開</translation>
    </message>
    <message>
        <source>First support plan</source>
        <extracomment>ja: サポートプランの開始</extracomment>
        <translation>サポートプランの開始</translation>
    </message>
    <message>
        <source>Support plan requested</source>
        <extracomment>ja: サポートプランの申込</extracomment>
        <translation>サポートプランの申込</translation>
    </message>
    <message>
        <source>Support plan done</source>
        <extracomment>ja: サポートプランの完了</extracomment>
        <translation>サポートプランの完了</translation>
    </message>
    <message>
        <source>Report imported</source>
        <extracomment>ja: レポートの取込</extracomment>
        <translation>レポートの取込</translation>
    </message>
    <message>
        <source>Product classified</source>
        <extracomment>ja: 製品の分類</extracomment>
        <translation>製品の分類</translation>
    </message>
    <message>
        <source>Exchange rate set</source>
        <extracomment>ja: 為替レートの設定</extracomment>
        <translation>為替レートの設定</translation>
    </message>
    <message>
        <source>AWS&apos;s total entered</source>
        <extracomment>ja: AWS請求総額の入力</extracomment>
        <translation>AWS請求総額の入力</translation>
    </message>
    <message>
        <source>Tray item decided</source>
        <extracomment>ja: 保留トレイの判断</extracomment>
        <translation>保留トレイの判断</translation>
    </message>
    <message>
        <source>Manual line added</source>
        <extracomment>ja: 手動明細の追加</extracomment>
        <translation>手動明細の追加</translation>
    </message>
    <message>
        <source>Manual line removed</source>
        <extracomment>ja: 手動明細の削除</extracomment>
        <translation>手動明細の削除</translation>
    </message>
    <message>
        <source>Support fee set by hand</source>
        <extracomment>ja: サポート料金の手入力</extracomment>
        <translation>サポート料金の手入力</translation>
    </message>
    <message>
        <source>Month closed</source>
        <extracomment>ja: 月次締め</extracomment>
        <translation>月次締め</translation>
    </message>
    <message>
        <source>Month declared final</source>
        <extracomment>ja: 月の確定宣言</extracomment>
        <translation>月の確定宣言</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <extracomment>ja: 請求書の発行</extracomment>
        <translation>請求書の発行</translation>
    </message>
    <message>
        <source>Issuer profile saved</source>
        <extracomment>ja: 発行者情報の保存</extracomment>
        <translation>発行者情報の保存</translation>
    </message>
    <message>
        <source>Rule overridden</source>
        <extracomment>ja: 規則の上書き</extracomment>
        <translation>規則の上書き</translation>
    </message>
    <message>
        <source>Mail queued</source>
        <extracomment>ja: メールの送信予約</extracomment>
        <translation>メールの送信予約</translation>
    </message>
    <message>
        <source>Mail taken back</source>
        <extracomment>ja: メールの取り消し</extracomment>
        <translation>メールの取り消し</translation>
    </message>
    <message>
        <source>Mail sent again</source>
        <extracomment>ja: メールの再送</extracomment>
        <translation>メールの再送</translation>
    </message>
    <message>
        <source>Mail settled</source>
        <extracomment>ja: メールの決着</extracomment>
        <translation>メールの決着</translation>
    </message>
    <message>
        <source>Mail settings saved</source>
        <extracomment>ja: メール設定の保存</extracomment>
        <translation>メール設定の保存</translation>
    </message>
    <message>
        <source>Text of invoice mails saved</source>
        <extracomment>ja: 請求メール文面の保存</extracomment>
        <translation>請求書メールの文面の保存</translation>
    </message>
    <message>
        <source>Secret stored</source>
        <extracomment>ja: 秘密情報の保存</extracomment>
        <translation>秘密情報の保存</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <extracomment>ja: 秘密情報の表示</extracomment>
        <translation>秘密情報の表示</translation>
    </message>
    <message>
        <source>Secret removed</source>
        <extracomment>ja: 秘密情報の削除</extracomment>
        <translation>秘密情報の削除</translation>
    </message>
    <message>
        <source>Lock of the secrets changed</source>
        <extracomment>ja: 秘密情報の鍵の変更</extracomment>
        <translation>秘密情報の鍵の変更</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>ja: バックアップ</extracomment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Daily backup set</source>
        <extracomment>ja: 毎日のバックアップの設定</extracomment>
        <translation>毎日のバックアップの設定</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <extracomment>ja: バックアップからの復元
----------
ja: 復元</extracomment>
        <translation>復元</translation>
    </message>
    <message>
        <source>Moved to a server</source>
        <extracomment>ja: サーバーへの移行</extracomment>
        <translation>サーバーへの移行</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>ja: 顧客</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>AWS account</source>
        <extracomment>ja: AWSアカウント</extracomment>
        <translation>AWSアカウント</translation>
    </message>
    <message>
        <source>Usage report</source>
        <extracomment>ja: 利用レポート</extracomment>
        <translation>利用レポート</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>ja: 製品</extracomment>
        <translation>製品</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <extracomment>ja: 為替レート</extracomment>
        <translation>為替レート</translation>
    </message>
    <message>
        <source>AWS&apos;s invoice total</source>
        <extracomment>ja: AWS請求総額</extracomment>
        <translation>AWS請求総額</translation>
    </message>
    <message>
        <source>Tray item</source>
        <extracomment>ja: 保留トレイの項目</extracomment>
        <translation>保留トレイの項目</translation>
    </message>
    <message>
        <source>Manual line</source>
        <extracomment>ja: 手動明細</extracomment>
        <translation>手動明細</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>ja: 月</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>ja: 請求書</extracomment>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>ja: 設定</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>ja: 規則</extracomment>
        <translation>規則</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>ja: メール</extracomment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>ja: 秘密情報</extracomment>
        <translation>秘密情報</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>ja: 利用者</extracomment>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>ja: データベース</extracomment>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ja: アカウント</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <extracomment>ja: 解約日</extracomment>
        <translation>解約日</translation>
    </message>
    <message>
        <source>Issued by us</source>
        <extracomment>ja: 当社で発行</extracomment>
        <translation>当社で発行</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ja: 名称</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Operations management</source>
        <extracomment>ja: 運用管理</extracomment>
        <translation>運用管理</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>ja: 案件</extracomment>
        <translation>案件</translation>
    </message>
    <message>
        <source>Root user is ours</source>
        <extracomment>ja: ルートユーザーは当社管理</extracomment>
        <translation>ルートユーザーは当社管理</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>ja: 版</extracomment>
        <translation>版</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ja: 状態</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Contract</source>
        <extracomment>ja: 契約</extracomment>
        <translation>契約</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <extracomment>ja: 顧客番号</extracomment>
        <translation>顧客番号</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ja: 開始</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Sender</source>
        <extracomment>ja: 差出人</extracomment>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ja: 終了</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>ja: プラン</extracomment>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Done on</source>
        <extracomment>ja: 完了日</extracomment>
        <translation>完了日</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ja: 番号</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ja: 備考</extracomment>
        <translation>備考</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ja: 備考</extracomment>
        <translation>備考</translation>
    </message>
    <message>
        <source>Requested on</source>
        <extracomment>ja: 申込日</extracomment>
        <translation>申込日</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>ja: 行数</extracomment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Payer</source>
        <extracomment>ja: 支払アカウント</extracomment>
        <translation>支払アカウント</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>ja: 期間</extracomment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ja: レポート</extracomment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Lines skipped</source>
        <extracomment>ja: 読み飛ばした行</extracomment>
        <translation>読み飛ばした行</translation>
    </message>
    <message>
        <source>Stored (USD)</source>
        <extracomment>ja: 保存額（USD）</extracomment>
        <translation>保存額（USD）</translation>
    </message>
    <message>
        <source>Total (USD)</source>
        <extracomment>ja: 合計（USD）</extracomment>
        <translation>合計（USD）</translation>
    </message>
    <message>
        <source>Yen per dollar</source>
        <extracomment>ja: 1ドルあたりの円</extracomment>
        <translation>1ドルあたりの円</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>ja: 下書き</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>ja: 保留</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>ja: 発行済</extracomment>
        <translation>発行済</translation>
    </message>
    <message>
        <source>Below zero</source>
        <extracomment>ja: マイナス</extracomment>
        <translation>マイナス</translation>
    </message>
    <message>
        <source>Zero</source>
        <extracomment>ja: ゼロ</extracomment>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>ja: 番号</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>SHA-256 of the PDF</source>
        <extracomment>ja: PDFのSHA-256</extracomment>
        <translation>PDFのSHA-256</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>ja: 合計</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>ja: 金額</extracomment>
        <translation>金額</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ja: 住所</extracomment>
        <translation>住所</translation>
    </message>
    <message>
        <source>Billing e-mail</source>
        <extracomment>ja: 請求先メール</extracomment>
        <translation>請求先メール</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>ja: 担当者</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <extracomment>ja: 法人番号</extracomment>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>ja: 部署</extracomment>
        <translation>部署</translation>
    </message>
    <message>
        <source>Kana</source>
        <extracomment>ja: カナ</extracomment>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ja: 電話番号</extracomment>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Postal code</source>
        <extracomment>ja: 郵便番号</extracomment>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Account holder</source>
        <extracomment>ja: 口座名義</extracomment>
        <translation>口座名義</translation>
    </message>
    <message>
        <source>Bank account</source>
        <extracomment>ja: 振込先</extracomment>
        <translation>振込先</translation>
    </message>
    <message>
        <source>First invoice number</source>
        <extracomment>ja: 最初の請求書番号</extracomment>
        <translation>最初の請求書番号</translation>
    </message>
    <message>
        <source>Logo (bytes)</source>
        <extracomment>ja: ロゴ（バイト）</extracomment>
        <translation>ロゴ（バイト）</translation>
    </message>
    <message>
        <source>Registration number</source>
        <extracomment>ja: 登録番号</extracomment>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>ja: 備考</extracomment>
        <translation>備考</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>ja: 内容</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ja: 理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Fee (USD)</source>
        <extracomment>ja: 料金（USD）</extracomment>
        <translation>料金（USD）</translation>
    </message>
    <message>
        <source>Add-on (USD)</source>
        <extracomment>ja: 追加料金（USD）</extracomment>
        <translation>追加料金（USD）</translation>
    </message>
    <message>
        <source>Charge dismissed</source>
        <extracomment>ja: 請求の取り消し</extracomment>
        <translation>請求の取り消し</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>ja: 分類</extracomment>
        <translation>分類</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>ja: 判断</extracomment>
        <translation>判断</translation>
    </message>
    <message>
        <source>Billed as</source>
        <extracomment>ja: 請求区分</extracomment>
        <translation>請求区分</translation>
    </message>
    <message>
        <source>Amount (USD)</source>
        <extracomment>ja: 金額（USD）</extracomment>
        <translation>金額（USD）</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>ja: 確定</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ja: 行</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ja: 区分
----------
ja: 種類</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Locked with</source>
        <extracomment>ja: 鍵の種類</extracomment>
        <translation>鍵の種類</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>ja: 件名</extracomment>
        <translation>件名</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>ja: 宛先</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>ja: サーバー</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>ja: ポート</extracomment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>ja: 暗号化</extracomment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>ja: 証明書ファイル</extracomment>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ja: 署名</extracomment>
        <translation>署名</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>ja: 文字コード</extracomment>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>About (kind)</source>
        <extracomment>ja: 関連の種類</extracomment>
        <translation>関連の種類</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ja: 関連</extracomment>
        <translation>関連</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>ja: ユーザー名</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <extracomment>ja: 差出人名</extracomment>
        <translation>差出人名</translation>
    </message>
    <message>
        <source>Reply to</source>
        <extracomment>ja: 返信先</extracomment>
        <translation>返信先</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>ja: 担当者</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>ja: 項目</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ja: はい / いいえ</extracomment>
        <translation>はい / いいえ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Backup made</source>
        <extracomment>ja: バックアップの作成</extracomment>
        <translation>バックアップの作成</translation>
    </message>
    <message>
        <source>Moved from another database</source>
        <extracomment>ja: 別のデータベースからの移行</extracomment>
        <translation>別のデータベースからの移行</translation>
    </message>
    <message>
        <source>Draft made again</source>
        <extracomment>ja: 下書きの作り直し</extracomment>
        <translation>下書きの作り直し</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>ja: サインイン</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <extracomment>ja: サインインの拒否</extracomment>
        <translation>サインインの拒否</translation>
    </message>
    <message>
        <source>Person added</source>
        <extracomment>ja: スタッフの追加</extracomment>
        <translation>スタッフの追加</translation>
    </message>
    <message>
        <source>Person changed</source>
        <extracomment>ja: スタッフの変更</extracomment>
        <translation>スタッフの変更</translation>
    </message>
    <message>
        <source>Password reset</source>
        <extracomment>ja: パスワードの再設定</extracomment>
        <translation>パスワードの再設定</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <extracomment>ja: 本人によるパスワード変更</extracomment>
        <translation>本人によるパスワード変更</translation>
    </message>
    <message>
        <source>Second factor set up</source>
        <extracomment>ja: 二段階認証の設定</extracomment>
        <translation>二段階認証の設定</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>ja: スタッフ</extracomment>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>ja: 役割</extracomment>
        <translation>役割</translation>
    </message>
    <message>
        <source>Full name</source>
        <extracomment>ja: 氏名</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>ja: 有効</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Attempt</source>
        <extracomment>ja: 回数</extracomment>
        <translation>回数</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>ja: 作成日時</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <extracomment>ja: SHA-256</extracomment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Invoices</source>
        <extracomment>ja: 請求書</extracomment>
        <translation>請求書</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ja: ファイル</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>ja: バイト数</extracomment>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Stored at</source>
        <extracomment>ja: 登録日時</extracomment>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>Root mail</source>
        <extracomment>ja: ルートメール</extracomment>
        <translation>ルートメール</translation>
    </message>
    <message>
        <source>External id</source>
        <extracomment>ja: 外部ID</extracomment>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>SMTP password</source>
        <extracomment>ja: SMTPパスワード</extracomment>
        <translation>SMTPパスワード</translation>
    </message>
    <message>
        <source>Restore id</source>
        <extracomment>ja: 復元ID</extracomment>
        <translation>復元ID</translation>
    </message>
    <message>
        <source>What signing in asks for changed</source>
        <extracomment>ja: サインイン条件の変更</extracomment>
        <translation>サインイン条件の変更</translation>
    </message>
    <message>
        <source>Issue date</source>
        <extracomment>ja: 発行日</extracomment>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Due date</source>
        <extracomment>ja: 支払期限</extracomment>
        <translation>支払期日</translation>
    </message>
    <message>
        <source>Authenticator required</source>
        <extracomment>ja: 認証アプリ必須</extracomment>
        <translation>認証アプリ必須</translation>
    </message>
    <message>
        <source>Authenticator taken off</source>
        <extracomment>ja: 認証アプリの解除</extracomment>
        <translation>認証アプリの解除</translation>
    </message>
    <message>
        <source>SHA-256 of what is printed</source>
        <extracomment>ja: 帳票内容のSHA-256</extracomment>
        <translation>帳票内容のSHA-256</translation>
    </message>
    <message>
        <source>Invoice marked as sent</source>
        <extracomment>ja: 送付済の記録</extracomment>
        <translation>送付済の記録</translation>
    </message>
    <message>
        <source>Maintenance e-mail</source>
        <extracomment>ja: メンテナンス連絡先メール</extracomment>
        <translation>メンテナンス連絡先メール</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <extracomment>ja: 利用限度額</extracomment>
        <translation>利用限度額</translation>
    </message>
    <message>
        <source>Sales owner</source>
        <extracomment>ja: 営業担当</extracomment>
        <translation>営業担当</translation>
    </message>
    <message>
        <source>CSM</source>
        <extracomment>ja: CSM</extracomment>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Services</source>
        <extracomment>ja: サービス種別</extracomment>
        <translation>サービス種別</translation>
    </message>
    <message>
        <source>Industry</source>
        <extracomment>ja: 業種</extracomment>
        <translation>業種</translation>
    </message>
    <message>
        <source>Public body</source>
        <extracomment>ja: 公共機関</extracomment>
        <translation>公共機関</translation>
    </message>
    <message>
        <source>Alliance partner</source>
        <extracomment>ja: 提携パートナー</extracomment>
        <translation>提携パートナー</translation>
    </message>
    <message>
        <source>Through a third party</source>
        <extracomment>ja: 第三者経由の提供</extracomment>
        <translation>第三者経由の提供</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ja: メール</extracomment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>ja: 請求代行</extracomment>
        <translation>請求代行</translation>
    </message>
    <message>
        <source>Billing advanced</source>
        <extracomment>ja: 請求代行アドバンスド</extracomment>
        <translation>請求代行アドバンスド</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <extracomment>ja: 定額</extracomment>
        <translation>定額</translation>
    </message>
    <message>
        <source>Dedicated line</source>
        <extracomment>ja: 専用線</extracomment>
        <translation>専用線</translation>
    </message>
    <message>
        <source>CDN</source>
        <extracomment>ja: CDN</extracomment>
        <translation>CDN</translation>
    </message>
    <message>
        <source>Applicant</source>
        <extracomment>ja: 申込担当</extracomment>
        <translation>申込担当</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <extracomment>ja: 請求担当</extracomment>
        <translation>請求担当</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <extracomment>ja: 技術担当</extracomment>
        <translation>技術担当</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>ja: その他</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Contact added</source>
        <extracomment>ja: 連絡先の追加</extracomment>
        <translation>連絡先の追加</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <extracomment>ja: 連絡先の変更</extracomment>
        <translation>連絡先の変更</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <extracomment>ja: 連絡先の削除</extracomment>
        <translation>連絡先の削除</translation>
    </message>
    <message>
        <source>Note added</source>
        <extracomment>ja: メモの追加</extracomment>
        <translation>メモの追加</translation>
    </message>
    <message>
        <source>Merged into customer no.</source>
        <extracomment>ja: 統合先の顧客番号</extracomment>
        <translation>統合先の顧客番号</translation>
    </message>
    <message>
        <source>Merged from customer no.</source>
        <extracomment>ja: 統合元の顧客番号</extracomment>
        <translation>統合元の顧客番号</translation>
    </message>
    <message>
        <source>Accounts moved</source>
        <extracomment>ja: 移したアカウント数</extracomment>
        <translation>移したアカウント数</translation>
    </message>
    <message>
        <source>Contacts moved</source>
        <extracomment>ja: 移した連絡先数</extracomment>
        <translation>移した連絡先数</translation>
    </message>
    <message>
        <source>Notes moved</source>
        <extracomment>ja: 移したメモ数</extracomment>
        <translation>移したメモ数</translation>
    </message>
    <message>
        <source>Customer merged</source>
        <extracomment>ja: 別の顧客への統合</extracomment>
        <translation>別の顧客への統合</translation>
    </message>
    <message>
        <source>Customer taken over</source>
        <extracomment>ja: 統合による引き継ぎ</extracomment>
        <translation>統合による引き継ぎ</translation>
    </message>
    <message>
        <source>Person to reach</source>
        <extracomment>ja: 連絡先</extracomment>
        <translation>連絡先</translation>
    </message>
</context>
<context>
    <name>BackUpDatabase</name>
    <message>
        <source>How many to keep can only be said of a folder of backups.</source>
        <extracomment>ja: 保持数はフォルダーへのバックアップでのみ指定できます</extracomment>
        <translation>保持数はフォルダーへのバックアップでのみ指定できます</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <extracomment>ja: フォルダー %1 がありません</extracomment>
        <translation>フォルダー %1 がありません</translation>
    </message>
    <message>
        <source>%1 is there already; nothing is overwritten.</source>
        <extracomment>ja: %1 は既にあります。上書きはしません</extracomment>
        <translation>%1 は既にあります。上書きはしません</translation>
    </message>
</context>
<context>
    <name>BackupArchive</name>
    <message>
        <source>%1 is damaged, or no backup of Choba.</source>
        <extracomment>ja: %1 は壊れているか、Choba のバックアップではありません</extracomment>
        <translation>%1 は壊れているか、Choba のバックアップではありません</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <extracomment>ja: 中止しました。何も変更していません</extracomment>
        <translation>中止しました。何も変更していません</translation>
    </message>
    <message>
        <source>The backup %1 cannot be opened.</source>
        <extracomment>ja: バックアップ %1 を開けません</extracomment>
        <translation>バックアップ %1 を開けません</translation>
    </message>
    <message>
        <source>Verifying the backup</source>
        <extracomment>ja: バックアップを検証しています</extracomment>
        <translation>バックアップを検証しています</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <extracomment>ja: バックアップを書き込んでいます</extracomment>
        <translation>バックアップを書き込んでいます</translation>
    </message>
</context>
<context>
    <name>BackupManifest</name>
    <message>
        <source>This is no backup of Choba, or one of a newer version.</source>
        <extracomment>ja: Choba のバックアップではないか、新しい版のものです</extracomment>
        <translation>Choba のバックアップではないか、新しい版のものです</translation>
    </message>
    <message>
        <source>The table %1 does not have the %2 rows the backup tells of.</source>
        <extracomment>ja: 表 %1 の行数がバックアップの記録（%2 行）と一致しません</extracomment>
        <translation>表 %1 の行数がバックアップの記録（%2 行）と一致しません</translation>
    </message>
    <message>
        <source>The totals of money are not those the backup tells of.</source>
        <extracomment>ja: 合計金額がバックアップの記録と一致しません</extracomment>
        <translation>合計金額がバックアップの記録と一致しません</translation>
    </message>
</context>
<context>
    <name>BackupSchedule</name>
    <message>
        <source>There is no such folder on this machine.</source>
        <extracomment>ja: このパソコンにそのフォルダーはありません</extracomment>
        <translation>このパソコンにそのフォルダーはありません</translation>
    </message>
    <message>
        <source>A number from 1 to %1.</source>
        <extracomment>ja: 1 以上 %1 以下の数を入力してください</extracomment>
        <translation>1 以上 %1 以下の数を入力してください</translation>
    </message>
    <message>
        <source>An hour from 0 to 23.</source>
        <extracomment>ja: 0 から 23 の時刻を入力してください</extracomment>
        <translation>0 から 23 の時刻を入力してください</translation>
    </message>
    <message numerus="yes">
        <source>The daily backup found %n problem(s): %1.</source>
        <extracomment>ja: 毎日のバックアップで %n 件の問題が見つかりました（%1）</extracomment>
        <translation>
            <numerusform>毎日のバックアップで %n 件の問題が見つかりました（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>%1 にバックアップしました。</translation>
    </message>
</context>
<context>
    <name>BadBytes</name>
    <message>
        <source>a NUL byte</source>
        <translation>NUL文字があります</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文字コードがUTF-8ではありません</translation>
    </message>
</context>
<context>
    <name>BuildDemo</name>
    <message>
        <source>The demo needs an empty database; this one has customers.</source>
        <translation>デモには空のデータベースが必要です。このデータベースには顧客が登録されています。</translation>
    </message>
    <message>
        <source>The demo&apos;s report cannot be written.</source>
        <translation>デモの利用レポートを書き込めません。</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>%1 を作成中</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
</context>
<context>
    <name>BusinessCalendar</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2行目: %3</translation>
    </message>
    <message>
        <source>%1 has fewer than %2 business days.</source>
        <translation>%1 には営業日が %2 日ありません。</translation>
    </message>
    <message>
        <source>%1 is not after the date before it.</source>
        <translation>%1 が直前の日付より後になっていません。</translation>
    </message>
    <message>
        <source>The year %1 has no holiday.</source>
        <translation>%1 年に祝日がありません。</translation>
    </message>
    <message>
        <source>The list of holidays is empty.</source>
        <translation>祝日の一覧が空です。</translation>
    </message>
    <message>
        <source>National holidays are known for %1 to %2; the calendar cannot answer for %3.</source>
        <translation>祝日の登録は %1 年から %2 年までです。%3 年については計算できません。</translation>
    </message>
</context>
<context>
    <name>ByteSource</name>
    <message>
        <source>%1 is damaged: its contents or checksum are wrong.</source>
        <translation>%1 は破損しています。内容またはチェックサムが正しくありません。</translation>
    </message>
    <message>
        <source>%1 is cut off: the archive has no end.</source>
        <translation>%1 は途中で切れています。アーカイブの終わりがありません。</translation>
    </message>
    <message>
        <source>%1 holds no file.</source>
        <translation>%1 にはファイルがありません。</translation>
    </message>
    <message>
        <source>%1 holds more than one file; unpack it and import the report&apos;s folder.</source>
        <translation>%1 には複数のファイルがあります。展開して、利用レポートのフォルダーを取り込んでください。</translation>
    </message>
</context>
<context>
    <name>CalendarCommands</name>
    <message>
        <source>“%1” is not a number of days.</source>
        <translation>「%1」は日数ではありません。</translation>
    </message>
    <message>
        <source>No target: best effort in business hours.</source>
        <translation>目標なし(営業時間内のベストエフォート)</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>営業日</translation>
    </message>
    <message>
        <source>the N-th business day after a day</source>
        <translation>ある日からN営業日後の日</translation>
    </message>
    <message>
        <source>the day counted from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>how many business days</source>
        <translation>営業日数</translation>
    </message>
    <message>
        <source>first-response targets</source>
        <translation>初回応答の目標時刻</translation>
    </message>
    <message>
        <source>when the first response to an inquiry is due</source>
        <translation>問い合わせへの初回応答の期限</translation>
    </message>
    <message>
        <source>the account&apos;s support plan</source>
        <translation>アカウントのサポートプラン</translation>
    </message>
    <message>
        <source>critical, urgent, high, normal or low</source>
        <translation>critical、urgent、high、normal、low のいずれか</translation>
    </message>
    <message>
        <source>when the inquiry arrived</source>
        <translation>問い合わせの受付時刻</translation>
    </message>
</context>
<context>
    <name>CancelAccount</name>
    <message>
        <source>Account %1 was cancelled on %2 already.</source>
        <translation>アカウント %1 は %2 に解約済です。</translation>
    </message>
    <message>
        <source>A cancellation is entered when it is completed, today or earlier.</source>
        <translation>解約日は、完了した当日以前の日付で入力してください。</translation>
    </message>
</context>
<context>
    <name>ChainWalk</name>
    <message>
        <source>Entry %1 is missing.</source>
        <extracomment>ja: %1件目の記録がありません。</extracomment>
        <translation>%1件目の記録がありません。</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are missing.</source>
        <extracomment>ja: %1件目から%2件目までの記録がありません。</extracomment>
        <translation>%1件目から%2件目までの記録がありません。</translation>
    </message>
    <message>
        <source>There is an entry %1 that no chain has.</source>
        <extracomment>ja: %1件目として、存在しないはずの記録があります。</extracomment>
        <translation>%1件目として、存在しないはずの記録があります。</translation>
    </message>
    <message>
        <source>Entry %1 (id %2) was deleted from the log.</source>
        <extracomment>ja: %1件目の記録（ID %2）が監査ログから削除されています。</extracomment>
        <translation>%1件目の記録（ID %2）が監査ログから削除されています。</translation>
    </message>
    <message>
        <source>Entry %1 (id %2) is not as it was written.</source>
        <extracomment>ja: %1件目の記録（ID %2）は書き込まれたときと異なります。</extracomment>
        <translation>%1件目の記録（ID %2）は書き込まれたときと異なります。</translation>
    </message>
    <message>
        <source>Entry %1 (id %2) has a false seal: it was written anew later, with all that follow.</source>
        <extracomment>ja: %1件目の記録（ID %2）の封印が正しくありません。この記録以降は後から書き直されています。</extracomment>
        <translation>%1件目の記録（ID %2）の封印が正しくありません。この記録以降は後から書き直されています。</translation>
    </message>
    <message>
        <source>Entry %1 is not what the checkpoint of %2 counted: one of entries %3 to %1 was written anew.</source>
        <extracomment>ja: %1件目の記録が %2 のチェックポイントと一致しません。%3件目から%1件目までのどこかが書き直されています。</extracomment>
        <translation>%1件目の記録が %2 のチェックポイントと一致しません。%3件目から%1件目までのどこかが書き直されています。</translation>
    </message>
    <message>
        <source>The checkpoint of %1 counted %2 entries, the log has only %3.</source>
        <extracomment>ja: %1 のチェックポイントは%2件を数えていますが、監査ログには%3件しかありません。</extracomment>
        <translation>%1 のチェックポイントは%2件を数えていますが、監査ログには%3件しかありません。</translation>
    </message>
    <message>
        <source>Entry %1 is beyond what the head of the chain counts.</source>
        <extracomment>ja: %1件目の記録は、先頭情報が数える件数を超えています。</extracomment>
        <translation>%1件目の記録は、先頭情報が数える件数を超えています。</translation>
    </message>
    <message>
        <source>The head of the chain does not fit entry %1.</source>
        <extracomment>ja: 連鎖の先頭情報が%1件目の記録と合いません。</extracomment>
        <translation>連鎖の先頭情報が%1件目の記録と合いません。</translation>
    </message>
    <message>
        <source>The checkpoint of %1 counted %2 entries of another state of this database. An older one was put in its place, and no restore in the log says so.</source>
        <extracomment>ja: %1 のチェックポイントは%2件を数えていますが、このデータベースはそれより前の状態です。復元の記録はありません。</extracomment>
        <translation>%1 のチェックポイントは%2件を数えていますが、このデータベースはそれより前の状態に置き換えられています。復元の記録はありません。</translation>
    </message>
</context>
<context>
    <name>ChargeRun</name>
    <message>
        <source>The temporary file %1 cannot be written or read; is the disk full?</source>
        <translation>一時ファイル %1 を読み書きできません。ディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>A sum of usage amounts is larger than can be held.</source>
        <translation>使用量の合計が扱える範囲を超えています。</translation>
    </message>
</context>
<context>
    <name>CheckDatabase</name>
    <message>
        <source>Checking usage</source>
        <extracomment>ja: 利用明細を確認しています</extracomment>
        <translation>利用明細を確認しています</translation>
    </message>
    <message>
        <source>Verifying the audit log</source>
        <extracomment>ja: 監査ログを検証しています</extracomment>
        <translation>監査ログを検証しています</translation>
    </message>
    <message>
        <source>The clock went back from %1 to %2.</source>
        <extracomment>ja: 時計が %1 から %2 に戻されています</extracomment>
        <translation>時計が %1 から %2 に戻されています</translation>
    </message>
    <message>
        <source>Checking the schema</source>
        <extracomment>ja: 構造を確認しています</extracomment>
        <translation>構造を確認しています</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Schema steps</source>
        <extracomment>ja: スキーマの版</extracomment>
        <translation>スキーマの版</translation>
    </message>
    <message>
        <source>Tables, constraints, triggers</source>
        <extracomment>ja: 表・制約・トリガー</extracomment>
        <translation>表・制約・トリガー</translation>
    </message>
    <message>
        <source>Database file</source>
        <extracomment>ja: データベースファイル</extracomment>
        <translation>データベースファイル</translation>
    </message>
    <message>
        <source>References between rows</source>
        <extracomment>ja: 参照の整合性</extracomment>
        <translation>参照の整合性</translation>
    </message>
    <message>
        <source>Sums of usage reports</source>
        <extracomment>ja: 利用明細の合計</extracomment>
        <translation>利用明細の合計</translation>
    </message>
    <message>
        <source>Amounts of invoices</source>
        <extracomment>ja: 請求書の金額</extracomment>
        <translation>請求書の金額</translation>
    </message>
    <message>
        <source>Invoice numbers</source>
        <extracomment>ja: 請求書番号の連番</extracomment>
        <translation>請求書番号の連番</translation>
    </message>
    <message>
        <source>Issued PDFs</source>
        <extracomment>ja: 発行済みPDF</extracomment>
        <translation>発行済みPDF</translation>
    </message>
    <message>
        <source>Locked decisions and lines</source>
        <extracomment>ja: 判断・手入力行のロック</extracomment>
        <translation>判断・手入力行のロック</translation>
    </message>
    <message>
        <source>Chain of the audit log</source>
        <extracomment>ja: 監査ログの連鎖</extracomment>
        <translation>監査ログの連鎖</translation>
    </message>
    <message>
        <source>Issues in the audit log</source>
        <extracomment>ja: 発行の監査記録</extracomment>
        <translation>発行の監査記録</translation>
    </message>
    <message>
        <source>People and their roles</source>
        <extracomment>ja: 担当者と役割</extracomment>
        <translation>担当者と役割</translation>
    </message>
</context>
<context>
    <name>ClassWords</name>
    <message>
        <source>Billed</source>
        <extracomment>ja: 請求</extracomment>
        <translation>請求</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>ja: 当社で保持</extracomment>
        <translation>当社で保持</translation>
    </message>
    <message>
        <source>In the tray</source>
        <extracomment>ja: トレイ(未判断)</extracomment>
        <translation>トレイ(未判断)</translation>
    </message>
    <message>
        <source>Moved to another month</source>
        <extracomment>ja: 他の月へ</extracomment>
        <translation>他の月へ</translation>
    </message>
    <message>
        <source>AWS tax</source>
        <extracomment>ja: AWSの税</extracomment>
        <translation>AWSの税</translation>
    </message>
    <message>
        <source>Our own terms</source>
        <extracomment>ja: 当社の値引条件</extracomment>
        <translation>当社の値引条件</translation>
    </message>
    <message>
        <source>AWS support charge</source>
        <extracomment>ja: AWSのサポート料金</extracomment>
        <translation>AWSのサポート料金</translation>
    </message>
    <message>
        <source>Not AWS</source>
        <extracomment>ja: AWS以外</extracomment>
        <translation>AWS以外</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <extracomment>ja: 未分類</extracomment>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>ja: 不明な種別</extracomment>
        <translation>不明な種別</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>ja: 標準</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Commitment</source>
        <extracomment>ja: コミットメント</extracomment>
        <translation>コミットメント</translation>
    </message>
    <message>
        <source>No discount</source>
        <extracomment>ja: 値引対象外</extracomment>
        <translation>値引対象外</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <extracomment>ja: サポート対象外</extracomment>
        <translation>サポート対象外</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>ja: 相殺</extracomment>
        <translation>相殺</translation>
    </message>
    <message>
        <source>Credit</source>
        <extracomment>ja: クレジット</extracomment>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Usage after the invoice</source>
        <extracomment>ja: 発行後の利用</extracomment>
        <translation>発行後の利用</translation>
    </message>
    <message>
        <source>Bill</source>
        <extracomment>ja: 請求に含める</extracomment>
        <translation>請求に含める</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ja: 当社で保持</extracomment>
        <translation>当社で保持</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>ja: 他の月へ</extracomment>
        <translation>他の月へ</translation>
    </message>
    <message>
        <source>Product class of %1</source>
        <extracomment>ja: 製品分類 %1</extracomment>
        <translation>製品分類 %1</translation>
    </message>
    <message>
        <source>Product class of %1, decided here</source>
        <extracomment>ja: 担当者による製品分類 %1</extracomment>
        <translation>担当者による製品分類 %1</translation>
    </message>
    <message>
        <source>Treatment of line item type %1</source>
        <extracomment>ja: 明細種別 %1 の扱い</extracomment>
        <translation>明細種別 %1 の扱い</translation>
    </message>
    <message>
        <source>Class by seller (%1)</source>
        <extracomment>ja: 販売元による区分 (%1)</extracomment>
        <translation>販売元による区分 (%1)</translation>
    </message>
    <message>
        <source>Discount rate %1</source>
        <extracomment>ja: 値引率 %1</extracomment>
        <translation>値引率 %1</translation>
    </message>
    <message>
        <source>Support fee %1</source>
        <extracomment>ja: サポート料金 %1</extracomment>
        <translation>サポート料金 %1</translation>
    </message>
    <message>
        <source>Consumption tax rate</source>
        <extracomment>ja: 消費税率</extracomment>
        <translation>消費税率</translation>
    </message>
    <message>
        <source>Usage types that are commitments</source>
        <extracomment>ja: コミットメントに含む利用タイプ</extracomment>
        <translation>コミットメントに含む利用タイプ</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <extracomment>ja: %1 (%2 から)</extracomment>
        <translation>%1 (%2 から)</translation>
    </message>
</context>
<context>
    <name>ClassifyProduct</name>
    <message>
        <source>A product code is needed.</source>
        <translation>製品コードを入力してください。</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>“%1” is not a time like 2026-04-28T17:00:00+09:00.</source>
        <translation>「%1」は 2026-04-28T17:00:00+09:00 のような日時ではありません。</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>「%1」という日時はありません。</translation>
    </message>
</context>
<context>
    <name>CloseMonth</name>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>中止しました。何も保存していません。</translation>
    </message>
    <message>
        <source>Declaring a month final needs a reason.</source>
        <translation>確定の扱いにする理由を入力してください。</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1 はまだ始まっていません。</translation>
    </message>
    <message>
        <source>Reading usage</source>
        <translation>利用データを読込中</translation>
    </message>
    <message numerus="yes">
        <source>Rating %n account(s)</source>
        <translation>
            <numerusform>%nアカウントの料金を計算中</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing drafts</source>
        <translation>下書きを保存中</translation>
    </message>
</context>
<context>
    <name>CloseWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>ja: %1 ほか%n件</extracomment>
        <translation>
            <numerusform>%1 ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage of %1 has been imported yet</source>
        <extracomment>ja: %1の利用データがまだありません</extracomment>
        <translation>%1の利用データがまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n payer(s) still an estimate</source>
        <translation>
            <numerusform>支払アカウント %n件が速報のまま</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n payer(s) final</source>
        <extracomment>ja: 支払アカウント%n件すべて確定</extracomment>
        <translation>
            <numerusform>支払アカウント%n件すべて確定</numerusform>
        </translation>
    </message>
    <message>
        <source>last import %1</source>
        <extracomment>ja: 最終取込 %1</extracomment>
        <translation>最終取込 %1</translation>
    </message>
    <message>
        <source>no rate for %1</source>
        <extracomment>ja: %1 のレートがありません</extracomment>
        <translation>%1 のレートがありません</translation>
    </message>
    <message>
        <source>%1 yen/USD, as AWS invoiced</source>
        <extracomment>ja: %1 円/USD(AWSの請求書どおり)</extracomment>
        <translation>%1 円/USD(AWSの請求書どおり)</translation>
    </message>
    <message numerus="yes">
        <source>holds %n account(s)</source>
        <extracomment>ja: %nアカウントを保留</extracomment>
        <translation>
            <numerusform>%nアカウントを保留</numerusform>
        </translation>
    </message>
    <message>
        <source>every product is classified</source>
        <extracomment>ja: すべての製品が分類済み</extracomment>
        <translation>すべての製品が分類済み</translation>
    </message>
    <message>
        <source>every account with usage has its customer</source>
        <extracomment>ja: 利用のあるアカウントはすべて割当済み</extracomment>
        <translation>利用のあるアカウントはすべて割当済み</translation>
    </message>
    <message numerus="yes">
        <source>all %n account(s) are clear</source>
        <extracomment>ja: %n件すべて判明</extracomment>
        <translation>
            <numerusform>%n件すべて判明</numerusform>
        </translation>
    </message>
    <message>
        <source>difference to AWS&apos;s total %1</source>
        <extracomment>ja: AWS合計との差 %1</extracomment>
        <translation>AWS合計との差 %1</translation>
    </message>
    <message>
        <source>issue date %1 · send until %2 · due %3</source>
        <extracomment>ja: 発行日 %1 · 送付期限 %2 · 支払期日 %3</extracomment>
        <translation>発行日 %1 · 送付期限 %2 · 支払期日 %3</translation>
    </message>
    <message>
        <source>Usage is not final</source>
        <extracomment>ja: 利用データが確定</extracomment>
        <translation>利用データが未確定</translation>
    </message>
    <message>
        <source>Usage is final</source>
        <translation>利用データが確定</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <extracomment>ja: 為替レート</extracomment>
        <translation>為替レート</translation>
    </message>
    <message numerus="yes">
        <source>%n unclassified product(s)</source>
        <extracomment>ja: 未分類の製品 %n件</extracomment>
        <translation>
            <numerusform>未分類の製品 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Product classes</source>
        <extracomment>ja: 製品の分類</extracomment>
        <translation>製品の分類</translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned account(s)</source>
        <extracomment>ja: 未割当アカウント %n件</extracomment>
        <translation>
            <numerusform>未割当アカウント %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Account assignment</source>
        <extracomment>ja: アカウントの割当</extracomment>
        <translation>アカウントの割当</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided in the tray</source>
        <extracomment>ja: トレイに未判断 %n件</extracomment>
        <translation>
            <numerusform>トレイに未判断 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Tray</source>
        <extracomment>ja: トレイ</extracomment>
        <translation>トレイ</translation>
    </message>
    <message numerus="yes">
        <source>%n unclear support plan(s)</source>
        <extracomment>ja: サポートが不明 %n件</extracomment>
        <translation>
            <numerusform>サポートが不明 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Support plans</source>
        <extracomment>ja: サポートプラン</extracomment>
        <translation>サポートプラン</translation>
    </message>
    <message>
        <source>Tie-out</source>
        <extracomment>ja: 突合</extracomment>
        <translation>突合</translation>
    </message>
    <message>
        <source>Issue</source>
        <extracomment>ja: 発行</extracomment>
        <translation>発行</translation>
    </message>
    <message>
        <source>nothing waits for a decision</source>
        <extracomment>ja: 判断を待つものはありません</extracomment>
        <translation>判断を待つものはありません</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ja: 見る</extracomment>
        <translation>見る</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ja: 取り込む</extracomment>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Declare final…</source>
        <translation>確定の扱いにする…</translation>
    </message>
    <message>
        <source>Enter…</source>
        <extracomment>ja: 入力する…</extracomment>
        <translation>入力する…</translation>
    </message>
    <message>
        <source>Classify…</source>
        <extracomment>ja: 分類する…</extracomment>
        <translation>分類する…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <extracomment>ja: 割り当てる…</extracomment>
        <translation>割り当てる…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>ja: 判断する…</extracomment>
        <translation>判断する…</translation>
    </message>
    <message>
        <source>Settle…</source>
        <extracomment>ja: 決める…</extracomment>
        <translation>決める…</translation>
    </message>
    <message>
        <source>Examine…</source>
        <extracomment>ja: 調べる…</extracomment>
        <translation>調べる…</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ja: 完了</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>ja: 要対応</extracomment>
        <translation>要対応</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>ja: これから</extracomment>
        <translation>これから</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ja: 新規</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Usage up</source>
        <extracomment>ja: 利用増</extracomment>
        <translation>利用増</translation>
    </message>
    <message>
        <source>Usage down</source>
        <extracomment>ja: 利用減</extracomment>
        <translation>利用減</translation>
    </message>
    <message>
        <source>RI / SP</source>
        <extracomment>ja: RI・SP</extracomment>
        <translation>RI・SP</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <extracomment>ja: 為替</extracomment>
        <translation>為替</translation>
    </message>
    <message>
        <source>Discounts</source>
        <extracomment>ja: 値引</extracomment>
        <translation>値引</translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>ja: サポート</extracomment>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>ja: その他</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Nothing to bill this month</source>
        <extracomment>ja: 今月は請求なし</extracomment>
        <translation>今月は請求なし</translation>
    </message>
    <message>
        <source>%1 up</source>
        <extracomment>ja: %1 増</extracomment>
        <translation>%1 増</translation>
    </message>
    <message>
        <source>%1 down</source>
        <extracomment>ja: %1 減</extracomment>
        <translation>%1 減</translation>
    </message>
    <message>
        <source>New account</source>
        <extracomment>ja: 新規アカウント</extracomment>
        <translation>新規アカウント</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 を書き込めません。</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>ja: 顧客</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ja: アカウント</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>ja: 前月</extracomment>
        <translation>前月</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>ja: 今月</extracomment>
        <translation>今月</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ja: 差額</extracomment>
        <translation>差額</translation>
    </message>
    <message>
        <source>Main reason</source>
        <extracomment>ja: 主な理由</extracomment>
        <translation>主な理由</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>解釈できません: %1</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>指定が足りません: %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(必須)</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>このヘルプを表示する</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>バージョンを表示する</translation>
    </message>
    <message>
        <source>Options of chobactl itself stand before or after a command:
--db URL, --json, --as-of TIME, --as USER, --lang ja|en, --progress.
Exit: 0 done, 1 refused or failed, 2 wrong usage.</source>
        <translation>chobactl 自体のオプションは、コマンドの前にも後にも置けます。
--db URL, --json, --as-of TIME, --as USER, --lang ja|en, --progress
終了コード: 0 完了、1 拒否または失敗、2 使い方の誤り</translation>
    </message>
    <message>
        <source>The back office of an AWS reseller, without a screen.</source>
        <translation>AWSリセラーの請求業務を、画面なしで行います。</translation>
    </message>
    <message>
        <source>database: sqlite:FILE or postgresql://…</source>
        <translation>データベース: sqlite:FILE または postgresql://…</translation>
    </message>
    <message>
        <source>stands in for the clock</source>
        <translation>現在時刻の代わりに使う日時</translation>
    </message>
    <message>
        <source>the acting person</source>
        <translation>操作する人</translation>
    </message>
    <message>
        <source>machine-readable output</source>
        <translation>機械で読める形で出力する</translation>
    </message>
    <message>
        <source>progress also where standard error is no terminal</source>
        <translation>標準エラーが端末でなくても進捗を出す</translation>
    </message>
    <message>
        <source>language of messages</source>
        <translation>メッセージの言語</translation>
    </message>
    <message>
        <source>“%1” is not of the form LEFT=RIGHT.</source>
        <translation>「%1」は 左=右 の形ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>「%1」は %2 から %3 までの整数ではありません。</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最大件数</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>--help を参照してください。</translation>
    </message>
    <message>
        <source>only while its row_version is this</source>
        <extracomment>ja: row_version がこの番号のときだけ変更します</extracomment>
        <translation>row_version がこの番号のときだけ変更します</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <extracomment>ja: 置き換え前: %1</extracomment>
        <translation>置き換え前: %1</translation>
    </message>
</context>
<context>
    <name>CompletionCommand</name>
    <message>
        <source>“%1” is none of bash, zsh, fish.</source>
        <translation>「%1」は bash、zsh、fish のいずれでもありません。</translation>
    </message>
    <message>
        <source>print what a shell needs to complete commands and options</source>
        <translation>コマンドとオプションの補完用スクリプトを出力する</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash、zsh、fish のいずれか</translation>
    </message>
</context>
<context>
    <name>ConnectFailure</name>
    <message>
        <source>The server does not accept this user name or password.</source>
        <extracomment>ja: サーバーがユーザー名またはパスワードを受け付けません。</extracomment>
        <translation>サーバーがユーザー名またはパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>The server has no database “%1”.</source>
        <extracomment>ja: サーバーに「%1」というデータベースがありません。</extracomment>
        <translation>サーバーに「%1」というデータベースがありません。</translation>
    </message>
    <message>
        <source>The user “%1” may not connect to this database.</source>
        <extracomment>ja: ユーザー「%1」はこのデータベースに接続できません。</extracomment>
        <translation>ユーザー「%1」はこのデータベースに接続できません。</translation>
    </message>
    <message>
        <source>The server has no connection left. Try again in a moment.</source>
        <extracomment>ja: サーバーの接続数が上限に達しています。しばらくしてからやり直してください。</extracomment>
        <translation>サーバーの接続数が上限に達しています。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>The server is starting or stopping. Try again in a moment.</source>
        <extracomment>ja: サーバーが起動中または停止中です。しばらくしてからやり直してください。</extracomment>
        <translation>サーバーが起動中または停止中です。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>The server does not let us in (%1).</source>
        <extracomment>ja: サーバーが接続を受け付けません(%1)。</extracomment>
        <translation>サーバーが接続を受け付けません(%1)。</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <extracomment>ja: サーバーがパスワードを求めています。</extracomment>
        <translation>サーバーがパスワードを求めています。</translation>
    </message>
    <message>
        <source>There is no server “%1”. Check its name and the network.</source>
        <extracomment>ja: サーバー「%1」が見つかりません。名前とネットワークを確かめてください。</extracomment>
        <translation>サーバー「%1」が見つかりません。名前とネットワークを確かめてください。</translation>
    </message>
    <message>
        <source>No server answers there. Check that it is running and the port is right.</source>
        <extracomment>ja: サーバーが応答しません。動いているか、ポート番号が正しいかを確かめてください。</extracomment>
        <translation>サーバーが応答しません。動いているか、ポート番号が正しいかを確かめてください。</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>The account has no contract in %1.</source>
        <translation>このアカウントには %1 の契約がありません。</translation>
    </message>
    <message>
        <source>The account has a contract since %1 already. Move it instead.</source>
        <translation>このアカウントには %1 からの契約がすでにあります。契約を移してください。</translation>
    </message>
    <message>
        <source>In %1 the account is on this plan of this customer already.</source>
        <translation>このアカウントは %1 にはすでにこの顧客のこのプランです。</translation>
    </message>
</context>
<context>
    <name>ContractStore</name>
    <message>
        <source>There is no support plan request %1.</source>
        <translation>サポートプランの申込 %1 はありません。</translation>
    </message>
</context>
<context>
    <name>CsvColumns</name>
    <message>
        <source>Line 1: there is no column for “%1” (its heading may be: %2).</source>
        <extracomment>ja: 1行目: 「%1」の列がありません(見出しは %2 のいずれか)</extracomment>
        <translation>1行目: 「%1」の列がありません(見出しは %2 のいずれか)</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” stands for a field that another column has already.</source>
        <translation>1行目: 列「%1」の項目は、すでに別の列にあります。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <extracomment>ja: 「%1」は「はい」でも「いいえ」でもありません。</extracomment>
        <translation>「%1」は「はい」でも「いいえ」でもありません。</translation>
    </message>
</context>
<context>
    <name>CsvList</name>
    <message>
        <source>This system cannot write CP932.</source>
        <translation>この環境ではCP932で書き出せません。</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>一覧を書き出せませんでした。</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor CP932 (Shift_JIS).</source>
        <translation>文字コードがUTF-8でもCP932(Shift_JIS)でもありません。</translation>
    </message>
    <message>
        <source>There is text after a closing quote.</source>
        <translation>閉じる引用符の後に文字があります。</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The file is UTF-16. Save it as UTF-8 and try again.</source>
        <translation>ファイルがUTF-16です。UTF-8で保存し直してください。</translation>
    </message>
    <message>
        <source>There is a NUL byte.</source>
        <translation>NUL文字があります。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>ファイルが64MBを超えています。</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Customer</source>
        <extracomment>ja: 顧客名</extracomment>
        <translation>顧客名</translation>
    </message>
    <message>
        <source>Kana</source>
        <extracomment>ja: カナ</extracomment>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <extracomment>ja: 法人番号</extracomment>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Industry</source>
        <extracomment>ja: 業種</extracomment>
        <translation>業種</translation>
    </message>
    <message>
        <source>Postal code</source>
        <extracomment>ja: 郵便番号</extracomment>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ja: 住所</extracomment>
        <translation>住所</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>ja: 部署</extracomment>
        <translation>部署</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>ja: 担当者</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Billing e-mail</source>
        <extracomment>ja: 請求先メール</extracomment>
        <translation>請求先メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ja: 電話番号</extracomment>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Maintenance e-mail</source>
        <extracomment>ja: メンテナンス連絡先メール</extracomment>
        <translation>メンテナンス連絡先メール</translation>
    </message>
    <message>
        <source>Services</source>
        <extracomment>ja: サービス種別</extracomment>
        <translation>サービス種別</translation>
    </message>
    <message>
        <source>Public body</source>
        <extracomment>ja: 公共機関</extracomment>
        <translation>公共機関</translation>
    </message>
    <message>
        <source>Alliance partner</source>
        <extracomment>ja: 提携パートナー</extracomment>
        <translation>提携パートナー</translation>
    </message>
    <message>
        <source>Through a third party</source>
        <extracomment>ja: 第三者経由の提供</extracomment>
        <translation>第三者経由の提供</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <extracomment>ja: 利用限度額</extracomment>
        <translation>利用限度額</translation>
    </message>
    <message>
        <source>Sales owner</source>
        <extracomment>ja: 営業担当</extracomment>
        <translation>営業担当</translation>
    </message>
    <message>
        <source>CSM</source>
        <extracomment>ja: CSM</extracomment>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>ja: 備考</extracomment>
        <translation>備考</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ja: はい</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>CustomerContact</name>
    <message>
        <source>There is no contact %1.</source>
        <extracomment>ja: 連絡先 %1 はありません。</extracomment>
        <translation>連絡先 %1 はありません。</translation>
    </message>
    <message>
        <source>Applicant</source>
        <extracomment>ja: 申込担当</extracomment>
        <translation>申込担当</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>ja: 請求担当</extracomment>
        <translation>請求担当</translation>
    </message>
    <message>
        <source>Technical</source>
        <extracomment>ja: 技術担当</extracomment>
        <translation>技術担当</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>ja: その他</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <extracomment>ja: 連絡先には名前が必要です。</extracomment>
        <translation>連絡先には名前が必要です。</translation>
    </message>
</context>
<context>
    <name>CustomerImport</name>
    <message>
        <source>%1 cells where the heading has %2.</source>
        <translation>セルが %1 個ありますが、見出しは %2 列です。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>%1行目、%2: %3</translation>
    </message>
    <message>
        <source>Several customers are named “%1”; give the corporate number.</source>
        <translation>「%1」という顧客が複数あります。法人番号で指定してください。</translation>
    </message>
    <message>
        <source>The same customer as on line %1.</source>
        <translation>%1行目と同じ顧客です。</translation>
    </message>
    <message>
        <source>Perhaps the same customer: %1</source>
        <extracomment>ja: 同じ顧客かもしれません: %1</extracomment>
        <translation>同じ顧客かもしれません: %1</translation>
    </message>
</context>
<context>
    <name>CustomerNote</name>
    <message>
        <source>Write something first.</source>
        <extracomment>ja: メモの内容を入力してください。</extracomment>
        <translation>メモの内容を入力してください。</translation>
    </message>
</context>
<context>
    <name>CustomerRules</name>
    <message>
        <source>A customer needs a name.</source>
        <translation>顧客名を入力してください。</translation>
    </message>
    <message>
        <source>A postal code has 7 digits.</source>
        <translation>郵便番号は7桁です。</translation>
    </message>
    <message>
        <source>“%1” is not a mail address.</source>
        <translation>「%1」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Enter the corporate number, 13 digits.</source>
        <extracomment>ja: 法人番号(13桁)を入力してください。</extracomment>
        <translation>法人番号(13桁)を入力してください。</translation>
    </message>
    <message>
        <source>A credit limit is not below zero.</source>
        <extracomment>ja: 利用限度額は0円以上で入力してください。</extracomment>
        <translation>利用限度額は0円以上で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no kind of service.</source>
        <extracomment>ja: 「%1」というサービス種別はありません。</extracomment>
        <translation>「%1」というサービス種別はありません。</translation>
    </message>
    <message>
        <source>%1 was merged into customer %2.</source>
        <extracomment>ja: %1は顧客番号 %2 に統合されています。</extracomment>
        <translation>%1は顧客番号 %2 に統合されています。</translation>
    </message>
</context>
<context>
    <name>CustomerStore</name>
    <message>
        <source>There is no customer %1.</source>
        <translation>顧客 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no customer “%1”.</source>
        <translation>「%1」という顧客はありません。</translation>
    </message>
    <message>
        <source>Several customers are named “%1”; give the id.</source>
        <translation>「%1」という顧客が複数あります。IDで指定してください。</translation>
    </message>
</context>
<context>
    <name>CustomersCommands</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Billing e-mail</source>
        <translation>請求先メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>name of the corporation or body</source>
        <translation>法人・団体の名称</translation>
    </message>
    <message>
        <source>its reading in kana</source>
        <translation>名称の読み(カナ)</translation>
    </message>
    <message>
        <source>13 digits</source>
        <translation>13桁の数字</translation>
    </message>
    <message>
        <source>like 104-0028</source>
        <translation>104-0028 のような形</translation>
    </message>
    <message>
        <source>address of invoices</source>
        <translation>請求書の宛先住所</translation>
    </message>
    <message>
        <source>department of invoices</source>
        <translation>請求書の宛先部署</translation>
    </message>
    <message>
        <source>recipient of invoices</source>
        <translation>請求書の宛名</translation>
    </message>
    <message>
        <source>where invoices are sent</source>
        <translation>請求書の送付先</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>free notes</source>
        <translation>自由記述の備考</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Will</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>add and change from a CSV file</source>
        <translation>CSVファイルから追加・変更する</translation>
    </message>
    <message>
        <source>UTF-8 or Shift_JIS, headings in its first line</source>
        <translation>UTF-8またはShift_JIS、1行目は見出し</translation>
    </message>
    <message>
        <source>store the sound records when others have problems</source>
        <translation>問題のある行を除いて保存する</translation>
    </message>
    <message>
        <source>say what would be done and store nothing</source>
        <translation>保存せず、行われる処理だけを示す</translation>
    </message>
    <message>
        <source>whom we bill</source>
        <translation>請求先の顧客</translation>
    </message>
    <message>
        <source>add a customer</source>
        <translation>顧客を追加する</translation>
    </message>
    <message>
        <source>change what is given</source>
        <translation>指定した項目を変更する</translation>
    </message>
    <message>
        <source>id, corporate number or exact name</source>
        <translation>ID、法人番号、または正確な名称</translation>
    </message>
    <message>
        <source>all customers, by name</source>
        <translation>すべての顧客(名称順)</translation>
    </message>
    <message>
        <source>one customer</source>
        <translation>1件の顧客</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>what it does</source>
        <extracomment>ja: 業種</extracomment>
        <translation>業種</translation>
    </message>
    <message>
        <source>yen; empty for none</source>
        <extracomment>ja: 利用限度額(円)。空欄にすると限度額なし</extracomment>
        <translation>利用限度額(円)。空欄にすると限度額なし</translation>
    </message>
    <message>
        <source>who looks after it</source>
        <extracomment>ja: 営業担当</extracomment>
        <translation>営業担当</translation>
    </message>
    <message>
        <source>its customer success manager</source>
        <extracomment>ja: CSM</extracomment>
        <translation>CSM(カスタマーサクセス担当)</translation>
    </message>
    <message>
        <source>who is told of maintenance</source>
        <extracomment>ja: メンテナンスと障害の連絡先</extracomment>
        <translation>メンテナンスと障害の連絡先</translation>
    </message>
    <message>
        <source>it is a public body</source>
        <extracomment>ja: 公共機関</extracomment>
        <translation>公共機関</translation>
    </message>
    <message>
        <source>partner under a business alliance</source>
        <extracomment>ja: 提携パートナー</extracomment>
        <translation>提携パートナー</translation>
    </message>
    <message>
        <source>served through a third party</source>
        <extracomment>ja: 第三者経由の提供</extracomment>
        <translation>第三者経由の提供</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ja: 区分</extracomment>
        <translation>区分</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ja: メール</extracomment>
        <translation>メール</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>department</source>
        <extracomment>ja: 部署</extracomment>
        <translation>部署</translation>
    </message>
    <message>
        <source>mail address</source>
        <extracomment>ja: メールアドレス</extracomment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>“%1” is no contact&apos;s id.</source>
        <extracomment>ja: 「%1」は連絡先の番号ではありません。</extracomment>
        <translation>「%1」は連絡先の番号ではありません。</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ja: 日時</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ja: 担当者</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ja: メモ</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>whom to reach at a customer</source>
        <extracomment>ja: 顧客の連絡先</extracomment>
        <translation>顧客の連絡先</translation>
    </message>
    <message>
        <source>add somebody to reach</source>
        <extracomment>ja: 連絡先を追加する</extracomment>
        <translation>連絡先を追加する</translation>
    </message>
    <message>
        <source>its id</source>
        <extracomment>ja: 連絡先の番号</extracomment>
        <translation>連絡先の番号</translation>
    </message>
    <message>
        <source>remove one; the history keeps it</source>
        <extracomment>ja: 連絡先を外す(履歴には残る)</extracomment>
        <translation>連絡先を外す(履歴には残る)</translation>
    </message>
    <message>
        <source>what was noted about a customer, newest first</source>
        <extracomment>ja: 顧客のメモ(新しい順)</extracomment>
        <translation>顧客のメモ(新しい順)</translation>
    </message>
    <message>
        <source>note something</source>
        <extracomment>ja: メモを追加する</extracomment>
        <translation>メモを追加する</translation>
    </message>
    <message>
        <source>what to note</source>
        <extracomment>ja: メモの内容</extracomment>
        <translation>メモの内容</translation>
    </message>
    <message>
        <source>who changed what, newest first</source>
        <extracomment>ja: 顧客の変更履歴(新しい順)</extracomment>
        <translation>顧客の変更履歴(新しい順)</translation>
    </message>
    <message>
        <source>Perhaps the same customer: %1</source>
        <extracomment>ja: 同じ顧客かもしれません: %1</extracomment>
        <translation>同じ顧客かもしれません: %1</translation>
    </message>
    <message>
        <source>The same</source>
        <extracomment>ja: 同じ項目</extracomment>
        <translation>同じ項目</translation>
    </message>
    <message>
        <source>AWS accounts</source>
        <extracomment>ja: AWSアカウント</extracomment>
        <translation>AWSアカウント</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>ja: 連絡先</extracomment>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Notes of theirs</source>
        <extracomment>ja: メモ</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>make one of two entries, for good</source>
        <extracomment>ja: 同じ顧客である二つの登録を一つにする(元に戻せない)</extracomment>
        <translation>同じ顧客である二つの登録を一つにする(元に戻せない)</translation>
    </message>
    <message>
        <source>the one that stays</source>
        <extracomment>ja: 残る顧客</extracomment>
        <translation>残る顧客</translation>
    </message>
    <message>
        <source>why, for the log</source>
        <extracomment>ja: 記録に残す理由</extracomment>
        <translation>記録に残す理由</translation>
    </message>
    <message>
        <source>who may be the same customer</source>
        <extracomment>ja: 同じ顧客かもしれない顧客</extracomment>
        <translation>同じ顧客かもしれない顧客</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no database at %1.</source>
        <translation>%1 にデータベースがありません。</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached.</source>
        <translation>データベース %1 に接続できません。</translation>
    </message>
    <message>
        <source>%1 is an empty file and no database.</source>
        <extracomment>ja: %1 は空のファイルで、データベースではありません。</extracomment>
        <translation>%1 は空のファイルで、データベースではありません。</translation>
    </message>
</context>
<context>
    <name>DatabaseCommands</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1 は最新です。</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 の準備ができました。</translation>
    </message>
    <message>
        <source>make a database, or bring it up to date</source>
        <translation>データベースを作成する、または最新にする</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Invoices issued</source>
        <translation>発行済の請求書</translation>
    </message>
    <message>
        <source>fill it with a year of a fictional reseller</source>
        <translation>架空のリセラーの1年分のデータを入れる</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>システム管理者</translation>
    </message>
    <message>
        <source>Temporary password (24 hours)</source>
        <translation>仮パスワード(24時間有効)</translation>
    </message>
    <message>
        <source>from now on people have to sign in</source>
        <translation>以後はサインインを必須にする</translation>
    </message>
    <message>
        <source>the first administrator (default: you)</source>
        <translation>最初のシステム管理者(省略時は自分)</translation>
    </message>
</context>
<context>
    <name>DatabaseLocation</name>
    <message>
        <source>This is not a PostgreSQL address.</source>
        <translation>PostgreSQLのアドレスではありません。</translation>
    </message>
    <message>
        <source>A database is given as sqlite:FILE or postgresql://USER@HOST/NAME.</source>
        <translation>データベースは sqlite:FILE または postgresql://USER@HOST/NAME の形で指定してください。</translation>
    </message>
    <message>
        <source>After &quot;reports=&quot; comes the host of the replica.</source>
        <extracomment>ja: 「reports=」のあとにレプリカのホスト名を入力してください。</extracomment>
        <translation>「reports=」のあとにレプリカのホスト名を入力してください。</translation>
    </message>
    <message>
        <source>A second connection for reports needs PostgreSQL: a SQLite file has no replica.</source>
        <extracomment>ja: レポート用の第2接続はPostgreSQLでのみ使えます。SQLiteのファイルには複製がありません。</extracomment>
        <translation>レポート用の第2の接続はPostgreSQLでのみ使えます。SQLiteのファイルにはレプリカがありません。</translation>
    </message>
</context>
<context>
    <name>DecideTray</name>
    <message>
        <source>Say why: the decision is kept with its reason.</source>
        <translation>理由を入力してください。判断は理由とともに記録されます。</translation>
    </message>
    <message>
        <source>An issued invoice has used this decision; it cannot change any more.</source>
        <translation>この判断は発行済の請求書に使われているため、変更できません。</translation>
    </message>
    <message>
        <source>Say which later month the item moves to.</source>
        <translation>移す先の、後の月を指定してください。</translation>
    </message>
    <message>
        <source>A credit is billed in its own month; move it to another one.</source>
        <translation>クレジットは当月に請求されます。移すときは別の月を指定してください。</translation>
    </message>
    <message>
        <source>The invoice of %1 for %2 is issued already. Choose a later month, or keep the item.</source>
        <translation>%1 の %2 分の請求書は発行済です。後の月を選ぶか、明細を請求しないでおいてください。</translation>
    </message>
    <message>
        <source>There is no such item in the tray of %1.</source>
        <translation>%1 のトレイにその明細はありません。</translation>
    </message>
</context>
<context>
    <name>Decimal</name>
    <message>
        <source>“%1” is out of range or has more than %2 digits after the point.</source>
        <translation>「%1」は範囲外か、小数点以下が %2 桁を超えています。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like 150.25.</source>
        <extracomment>ja: 「%1」は数値として読み取れません。150.25 のように数字で入力してください。</extracomment>
        <translation>「%1」は数値として読み取れません。150.25 のように数字で入力してください。</translation>
    </message>
</context>
<context>
    <name>DeclareFinal</name>
    <message>
        <source>Declaring a month final needs a reason.</source>
        <translation>確定の扱いにする理由を入力してください。</translation>
    </message>
    <message>
        <source>%1 is not over yet: more usage is to come.</source>
        <translation>%1 はまだ終わっていません。利用がこれから追加されます。</translation>
    </message>
</context>
<context>
    <name>DeliverMail</name>
    <message>
        <source>Sending mail: %1</source>
        <extracomment>ja: メールを送信中: %1</extracomment>
        <translation>メールを送信中: %1</translation>
    </message>
    <message>
        <source>Choba: a test mail</source>
        <extracomment>ja: Choba テストメール(日本語の件名)</extracomment>
        <translation>Choba テストメール(日本語の件名)</translation>
    </message>
    <message>
        <source>This mail arrived, so the mail settings work.</source>
        <extracomment>ja: このメールが届けば、メールの設定は正しく動いています。</extracomment>
        <translation>このメールが届けば、メールの設定は正しく動いています。</translation>
    </message>
    <message>
        <source>The test mail was not sent: %1</source>
        <extracomment>ja: 送信できませんでした: %1</extracomment>
        <translation>送信できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>DocumentFlow</name>
    <message>
        <source>An entry is too long for one page.</source>
        <translation>1ページに収まらない項目があります。</translation>
    </message>
</context>
<context>
    <name>DocumentFonts</name>
    <message>
        <source>No Japanese font for documents is installed. Install one of: %1.</source>
        <translation>帳票用の日本語フォントがありません。次のいずれかをインストールしてください: %1</translation>
    </message>
</context>
<context>
    <name>DocumentParts</name>
    <message>
        <source>The logo is not a readable PNG image.</source>
        <translation>ロゴがPNG画像として読み込めません。</translation>
    </message>
</context>
<context>
    <name>DraftRules</name>
    <message>
        <source>No usage was imported for %1.</source>
        <translation>%1 の利用データが取り込まれていません。</translation>
    </message>
    <message>
        <source>The usage of payer %1 is not final yet: it is an estimate until AWS has invoiced it or a person declares it final with a reason.</source>
        <translation>支払アカウント %1 の利用データはまだ確定していません。AWSの請求が済むか、理由を付けて確定の扱いにするまでは速報です。</translation>
    </message>
    <message>
        <source>There is no exchange rate for payer %1 in %2.</source>
        <translation>支払アカウント %1 の %2 の為替レートがありません。</translation>
    </message>
    <message>
        <source>The usage of payer %1 does not tie out: $%2 are unexplained.</source>
        <translation>支払アカウント %1 の利用データが突合しません。$%2 の差が説明できません。</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same corporate number</source>
        <extracomment>ja: 法人番号が同じ</extracomment>
        <translation>法人番号が同じ</translation>
    </message>
    <message>
        <source>same name</source>
        <extracomment>ja: 名称が同じ</extracomment>
        <translation>名称が同じ</translation>
    </message>
    <message>
        <source>same kana</source>
        <extracomment>ja: カナが同じ</extracomment>
        <translation>カナが同じ</translation>
    </message>
    <message>
        <source>same phone</source>
        <extracomment>ja: 電話番号が同じ</extracomment>
        <translation>電話番号が同じ</translation>
    </message>
    <message>
        <source>same mail domain</source>
        <extracomment>ja: メールのドメインが同じ</extracomment>
        <translation>メールのドメインが同じ</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <extracomment>ja: ファイル %1 に書き込めません: %2</extracomment>
        <translation>ファイル %1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 is there already; nothing is overwritten.</source>
        <extracomment>ja: %1 は既にあります。上書きはしません</extracomment>
        <translation>%1 は既にあります。上書きはしません</translation>
    </message>
</context>
<context>
    <name>ExactSum</name>
    <message>
        <source>The amount %1 is beyond ±922,337,203 dollars.</source>
        <translation>金額 %1 が ±922,337,203 ドルの範囲を超えています。</translation>
    </message>
</context>
<context>
    <name>ExactUsd</name>
    <message>
        <source>The amount is out of range in yen.</source>
        <translation>円に換算した金額が範囲を超えています。</translation>
    </message>
</context>
<context>
    <name>ExchangeRate</name>
    <message>
        <source>An exchange rate is more than 0 and less than 10,000 yen per dollar.</source>
        <translation>為替レートは、1ドルあたり0円を超え10,000円未満です。</translation>
    </message>
    <message>
        <source>The amount is out of range in yen.</source>
        <translation>円に換算した金額が範囲を超えています。</translation>
    </message>
</context>
<context>
    <name>ExportAudit</name>
    <message>
        <source>When</source>
        <extracomment>ja: 日時</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ja: 担当者</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ja: 操作</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <extracomment>ja: 対象の種類</extracomment>
        <translation>対象の種類</translation>
    </message>
    <message>
        <source>Thing</source>
        <extracomment>ja: 対象</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>ja: 項目</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ja: 変更前</extracomment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ja: 変更後</extracomment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <extracomment>ja: 書き出しを中止しました。</extracomment>
        <translation>書き出しを中止しました。</translation>
    </message>
    <message>
        <source>Audit log</source>
        <extracomment>ja: 監査ログ</extracomment>
        <translation>監査ログ</translation>
    </message>
</context>
<context>
    <name>FindReports</name>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>ファイル %1 を開けません。</translation>
    </message>
    <message>
        <source>%1 is too large for a manifest.</source>
        <translation>%1 はマニフェストとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 lists the file %2, which is missing.</source>
        <translation>%1 に記載されたファイル %2 がありません。</translation>
    </message>
    <message>
        <source>The folder %1 holds no manifest of a report.</source>
        <translation>フォルダー %1 に利用レポートのマニフェストがありません。</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>ファイルまたはフォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <extracomment>ja: %1 は通常のファイルでもフォルダーでもありません。</extracomment>
        <translation>%1 は通常のファイルでもフォルダーでもありません。</translation>
    </message>
</context>
<context>
    <name>FinishSupportPlan</name>
    <message>
        <source>Account %1 has no open request for a support plan.</source>
        <translation>アカウント %1 に処理中のサポートプランの申込はありません。</translation>
    </message>
    <message>
        <source>The request is of %1; it cannot be done before.</source>
        <translation>申込日は %1 です。それより前の日付にはできません。</translation>
    </message>
</context>
<context>
    <name>GroupRoles</name>
    <message>
        <source>The roles of this database cannot be made. Please run “chobactl init” once with a connection that may create roles.</source>
        <translation>このデータベースの役割を作成できません。役割を作成できる接続で「chobactl init」を一度実行してください。</translation>
    </message>
</context>
<context>
    <name>HeaderRules</name>
    <message>
        <source>A line break or another control character cannot stand here.</source>
        <extracomment>ja: 改行などの制御文字は使えません</extracomment>
        <translation>改行などの制御文字は使えません</translation>
    </message>
    <message>
        <source>“%1” is not a mail address.</source>
        <extracomment>ja: 「%1」はメールアドレスではありません</extracomment>
        <translation>「%1」はメールアドレスではありません</translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <source>A corporate number has 13 digits.</source>
        <translation>法人番号は13桁です。</translation>
    </message>
    <message>
        <source>The check digit (the first digit) should be %1.</source>
        <translation>検査用数字(先頭の1桁)は %1 のはずです。</translation>
    </message>
    <message>
        <source>An AWS account id has 12 digits.</source>
        <translation>AWSアカウントIDは12桁です。</translation>
    </message>
    <message>
        <source>A registration number is T followed by 13 digits.</source>
        <translation>登録番号はTと13桁の数字です。</translation>
    </message>
</context>
<context>
    <name>ImportKinds</name>
    <message>
        <source>Import customers</source>
        <extracomment>ja: 顧客を取り込む</extracomment>
        <translation>顧客を取り込む</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>ja: 顧客名</extracomment>
        <translation>顧客名</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <extracomment>ja: 法人番号</extracomment>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Import of customers</source>
        <extracomment>ja: 顧客の取込</extracomment>
        <translation>顧客の取込</translation>
    </message>
    <message numerus="yes">
        <source>Import %n customer(s)</source>
        <extracomment>ja: %n件を取り込む</extracomment>
        <translation>
            <numerusform>%n件を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Import AWS accounts</source>
        <extracomment>ja: AWSアカウントを取り込む</extracomment>
        <translation>AWSアカウントを取り込む</translation>
    </message>
    <message>
        <source>Account id</source>
        <extracomment>ja: アカウントID</extracomment>
        <translation>アカウントID</translation>
    </message>
    <message>
        <source>Import of AWS accounts</source>
        <extracomment>ja: AWSアカウントの取込</extracomment>
        <translation>AWSアカウントの取込</translation>
    </message>
    <message numerus="yes">
        <source>Import %n account(s)</source>
        <extracomment>ja: %n件を取り込む</extracomment>
        <translation>
            <numerusform>%n件を取り込む</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>The import was cancelled; nothing was stored.</source>
        <translation>取込を中止しました。何も保存していません。</translation>
    </message>
    <message>
        <source>There is no report “%1” of payer %2 for %3 to replace.</source>
        <translation>置き換える利用レポート「%1」(支払アカウント %2、%3)がありません。</translation>
    </message>
    <message>
        <source>The report “%1” stands for payer %2 and %3 already. If “%4” is the same report under a new name, say that it replaces “%1”.</source>
        <translation>支払アカウント %2 の %3 には、すでに利用レポート「%1」があります。「%4」が名前を変えた同じレポートであれば、「%1」を置き換えると指定してください。</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>Two payers with different exchange rates</source>
        <translation>為替レートの異なる支払アカウントが混在</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>ja: 下書き</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>ja: 保留</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Negative</source>
        <extracomment>ja: マイナス</extracomment>
        <translation>マイナス</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>ja: 発行済</extracomment>
        <translation>発行済</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>ja: 無効</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ja: 送付済</extracomment>
        <translation>送付済</translation>
    </message>
</context>
<context>
    <name>InvoiceDocument</name>
    <message>
        <source>A qualified invoice needs this entry.</source>
        <translation>適格請求書に必要な項目です。</translation>
    </message>
    <message>
        <source>A qualified invoice needs this date.</source>
        <translation>適格請求書に必要な日付です。</translation>
    </message>
    <message>
        <source>Quantity times unit price is not the amount: %1.</source>
        <translation>数量×単価が金額と一致しません: %1</translation>
    </message>
    <message>
        <source>An invoice needs at least one line.</source>
        <translation>請求書には1件以上の明細が必要です。</translation>
    </message>
    <message>
        <source>The lines do not add up to the subtotal.</source>
        <translation>明細の合計が小計と一致しません。</translation>
    </message>
    <message>
        <source>A qualified invoice states every tax rate.</source>
        <translation>適格請求書には税率ごとの記載が必要です。</translation>
    </message>
    <message>
        <source>The taxable totals do not add up to the subtotal.</source>
        <translation>税率ごとの対象額の合計が小計と一致しません。</translation>
    </message>
    <message>
        <source>Subtotal and tax do not add up to the total.</source>
        <translation>小計と消費税の合計が請求金額と一致しません。</translation>
    </message>
    <message>
        <source>The dealing period ends before it begins.</source>
        <translation>取引期間の終了日が開始日より前です。</translation>
    </message>
    <message>
        <source>A registration number is T and 13 digits.</source>
        <translation>登録番号はTと13桁の数字です。</translation>
    </message>
    <message>
        <source>The instant of issue is missing.</source>
        <translation>発行日時がありません。</translation>
    </message>
</context>
<context>
    <name>InvoiceFiles</name>
    <message numerus="yes">
        <source>At most %n invoice(s) are printed at once.</source>
        <translation>
            <numerusform>一度に印刷できるのは%n件までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceList</name>
    <message>
        <source>Number</source>
        <extracomment>ja: 番号</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>ja: 顧客</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ja: アカウント</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Usage month</source>
        <extracomment>ja: 利用月</extracomment>
        <translation>利用月</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ja: 状態</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Issue date</source>
        <extracomment>ja: 発行日</extracomment>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Due date</source>
        <extracomment>ja: 支払期日</extracomment>
        <translation>支払期日</translation>
    </message>
    <message>
        <source>Subtotal before tax</source>
        <extracomment>ja: 小計(税抜)</extracomment>
        <translation>小計(税抜)</translation>
    </message>
    <message>
        <source>Consumption tax</source>
        <extracomment>ja: 消費税</extracomment>
        <translation>消費税</translation>
    </message>
    <message>
        <source>Total incl. tax</source>
        <extracomment>ja: 税込合計</extracomment>
        <translation>税込合計</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>ja: 案件</extracomment>
        <translation>案件</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>書き出しを中止しました。</translation>
    </message>
    <message>
        <source>Invoices</source>
        <extracomment>ja: 請求書</extracomment>
        <translation>請求書</translation>
    </message>
</context>
<context>
    <name>InvoiceMail</name>
    <message>
        <source>This cannot be empty.</source>
        <extracomment>ja: 空にはできません</extracomment>
        <translation>空にはできません</translation>
    </message>
    <message>
        <source>There is no “{%1}”. There are: %2</source>
        <extracomment>ja: 「{%1}」はありません。使えるもの: %2</extracomment>
        <translation>「{%1}」はありません。使えるもの: %2</translation>
    </message>
</context>
<context>
    <name>InvoiceProof</name>
    <message>
        <source>Billed as %1: %2 USD, but its charges add up to %3 USD.</source>
        <extracomment>ja: %1 の課金 %2 USD が、固定された明細の合計 %3 USD と一致しません</extracomment>
        <translation>%1 の課金 %2 USD が、固定された明細の合計 %3 USD と一致しません</translation>
    </message>
    <message>
        <source>Charges of %1, %2 USD, are not billed.</source>
        <extracomment>ja: %1 の明細 %2 USD が請求されていません</extracomment>
        <translation>%1 の明細 %2 USD が請求されていません</translation>
    </message>
    <message>
        <source>It has %2 lines instead of %1.</source>
        <extracomment>ja: 行数は %1 のはずですが %2 行あります</extracomment>
        <translation>行数は %1 のはずですが %2 行あります</translation>
    </message>
    <message>
        <source>Line %1 (%2) is %3 yen; it should be %4 yen.</source>
        <extracomment>ja: %1 行目「%2」は %3 円ですが、計算では %4 円です</extracomment>
        <translation>%1 行目「%2」は %3 円ですが、計算では %4 円です</translation>
    </message>
    <message>
        <source>The subtotal is %1 yen, the lines add up to %2 yen.</source>
        <extracomment>ja: 小計 %1 円が明細行の合計 %2 円と一致しません</extracomment>
        <translation>小計 %1 円が明細行の合計 %2 円と一致しません</translation>
    </message>
    <message>
        <source>The tax is %1 yen; it should be %2 yen.</source>
        <extracomment>ja: 消費税 %1 円は %2 円のはずです</extracomment>
        <translation>消費税 %1 円は %2 円のはずです</translation>
    </message>
    <message>
        <source>The total of %1 yen is not subtotal and tax.</source>
        <extracomment>ja: 合計 %1 円が小計と消費税の和ではありません</extracomment>
        <translation>合計 %1 円が小計と消費税の和ではありません</translation>
    </message>
    <message>
        <source>It does not agree with the reckoning frozen with it.</source>
        <extracomment>ja: 固定された計算内容と一致しません</extracomment>
        <translation>固定された計算内容と一致しません</translation>
    </message>
    <message>
        <source>The statement adds up to %1 yen, the invoice to %2 yen before tax.</source>
        <extracomment>ja: ご利用明細の合計 %1 円が小計 %2 円と一致しません</extracomment>
        <translation>ご利用明細の合計 %1 円が小計 %2 円と一致しません</translation>
    </message>
    <message>
        <source>Its PDF is missing.</source>
        <extracomment>ja: PDFがありません</extracomment>
        <translation>PDFがありません</translation>
    </message>
    <message>
        <source>Its PDF is not the one that was issued: the SHA-256 differs.</source>
        <extracomment>ja: PDFが発行時のものではありません（SHA-256不一致）</extracomment>
        <translation>PDFが発行時のものではありません（SHA-256不一致）</translation>
    </message>
    <message numerus="yes">
        <source>The audit log tells of %n issue(s) of it.</source>
        <extracomment>ja: 監査ログに発行の記録が %n 件あります</extracomment>
        <translation>
            <numerusform>監査ログに発行の記録が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log tells of number %1 and %2 yen, or of another PDF.</source>
        <extracomment>ja: 監査ログの記録（番号 %1、%2 円）と一致しません</extracomment>
        <translation>監査ログの記録（番号 %1、%2 円）と一致しません</translation>
    </message>
    <message>
        <source>Its %1 is not what the audit log tells: %2.</source>
        <extracomment>ja: %1が監査ログの記録（%2）と一致しません</extracomment>
        <translation>%1が監査ログの記録（%2）と一致しません</translation>
    </message>
    <message>
        <source>By the audit log it was issued by %1.</source>
        <extracomment>ja: 発行者が監査ログの記録（%1）と一致しません</extracomment>
        <translation>発行者が監査ログの記録（%1）と一致しません</translation>
    </message>
    <message>
        <source>It is said to have used “%1”, which is not in its reckoning like that.</source>
        <extracomment>ja: 「%1」を使用済みとされていますが、請求書の計算内容にありません</extracomment>
        <translation>「%1」を使用済みとされていますが、請求書の計算内容にありません</translation>
    </message>
</context>
<context>
    <name>InvoiceStore</name>
    <message>
        <source>An invoice is no draft any more.</source>
        <translation>下書きではなくなった請求書があります。</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>その請求書はありません。</translation>
    </message>
    <message>
        <source>This invoice has no PDF because it is not issued.</source>
        <translation>この請求書は未発行のため、PDFがありません。</translation>
    </message>
</context>
<context>
    <name>InvoiceView</name>
    <message>
        <source>%1 · replaced by a later import since</source>
        <extracomment>ja: %1 · その後の取込で置き換わりました</extracomment>
        <translation>%1 · その後の取込で置き換わりました</translation>
    </message>
    <message>
        <source>final</source>
        <extracomment>ja: 確定</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>%1 · %2 · imported %3</source>
        <extracomment>ja: %1 · %2 · %3 取込</extracomment>
        <translation>%1 · %2 · %3 取込</translation>
    </message>
    <message>
        <source>payer %1</source>
        <extracomment>ja: 支払アカウント %1</extracomment>
        <translation>支払アカウント %1</translation>
    </message>
    <message>
        <source>entered %1 by %2</source>
        <extracomment>ja: %1 %2 登録</extracomment>
        <translation>%1 %2 登録</translation>
    </message>
    <message>
        <source>Issued with number %1</source>
        <extracomment>ja: 番号 %1 で発行</extracomment>
        <translation>番号 %1 で発行</translation>
    </message>
    <message>
        <source>Made void</source>
        <extracomment>ja: 無効にしました</extracomment>
        <translation>無効にしました</translation>
    </message>
    <message>
        <source>Draft made by closing the month</source>
        <extracomment>ja: 月次締めで下書きを作成</extracomment>
        <translation>月次締めで下書きを作成</translation>
    </message>
    <message>
        <source>Draft recomputed</source>
        <extracomment>ja: 下書きを再計算</extracomment>
        <translation>下書きを再計算</translation>
    </message>
    <message>
        <source>Sent %1 (%2)</source>
        <extracomment>ja: %1 送付済 (%2)</extracomment>
        <translation>%1 送付済 (%2)</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>利用月</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Send until</source>
        <translation>送付期限</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>支払期日</translation>
    </message>
    <message>
        <source>Yen per dollar</source>
        <translation>為替レート(円/USD)</translation>
    </message>
    <message>
        <source>Support fee (USD)</source>
        <translation>サポート料金(USD)</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>Consumption tax</source>
        <translation>消費税</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金額(円)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送付済</translation>
    </message>
</context>
<context>
    <name>InvoicesCommands</name>
    <message>
        <source>usage month</source>
        <translation>利用月</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>AWSアカウント</translation>
    </message>
    <message>
        <source>id, corporate number or exact name</source>
        <translation>ID、法人番号、または正確な名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>利用月</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行済</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Total (¥)</source>
        <translation>合計(円)</translation>
    </message>
    <message>
        <source>Name an invoice by its number, or by --account and --month.</source>
        <translation>請求書は、番号か --account と --month で指定してください。</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>その請求書はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 を書き込めません: %2</translation>
    </message>
    <message>
        <source>There is no such issued invoice.</source>
        <translation>その発行済の請求書はありません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The month has no exchange rate yet.</source>
        <translation>この月の為替レートがまだありません。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Consumption tax</source>
        <translation>消費税</translation>
    </message>
    <message>
        <source>drafts and issued invoices</source>
        <translation>下書きと発行済の請求書</translation>
    </message>
    <message>
        <source>invoices, newest month first</source>
        <translation>請求書の一覧(新しい月から)</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>請求書番号</translation>
    </message>
    <message>
        <source>one invoice with its lines</source>
        <translation>1件の請求書とその明細</translation>
    </message>
    <message>
        <source>how each amount of an invoice came about</source>
        <translation>請求書の各金額の根拠</translation>
    </message>
    <message>
        <source>save the PDFs of issued invoices</source>
        <translation>発行済の請求書をPDFで保存する</translation>
    </message>
    <message>
        <source>where to (here)</source>
        <translation>保存先(既定は現在のフォルダー)</translation>
    </message>
    <message>
        <source>draft, held, negative, issued (not sent yet), sent or void</source>
        <translation>draft、held、negative、issued(未送付)、sent、void のいずれか</translation>
    </message>
    <message>
        <source>an invoice was posted or handed over, not mailed</source>
        <translation>郵送・手渡しした請求書を送付済にする</translation>
    </message>
    <message>
        <source>when (today)</source>
        <translation>送付日(省略時は今日)</translation>
    </message>
    <message>
        <source>how it was sent</source>
        <translation>送付方法</translation>
    </message>
</context>
<context>
    <name>IssueInvoices</name>
    <message numerus="yes">
        <source>%n draft(s) are out of date because usage, rates or decisions have changed since. Close the month again.</source>
        <translation>
            <numerusform>%n件の下書きは、その後に利用データ・為替レート・判断が変わったため古くなっています。もう一度締めてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the issuer profile first: name, registration number and bank accounts are printed on every invoice.</source>
        <translation>先に発行者情報を入力してください。名称・登録番号・振込先はすべての請求書に印字されます。</translation>
    </message>
    <message>
        <source>%1 of %2 invoices issued</source>
        <translation>請求書 %2 件中 %1 件を発行済</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 invoices. Those are issued; the others are still drafts.</source>
        <translation>請求書 %2 件中 %1 件で止まりました。そこまでは発行済で、残りは下書きのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is issuing %2 at the same time, so this run has stopped. %n of its invoice(s) are issued by the other run; none is issued twice.</source>
        <extracomment>ja: %2は%1さんが同時に発行しています。この処理は中止しました。%n件の請求書は相手の処理で発行済みで、 二重に発行されたものはありません。</extracomment>
        <translation>
            <numerusform>%2の請求書は%1さんが同時に発行しています。この処理は中止しました。%n件は相手の処理で発行済で、二重に発行されたものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 invoices are issued; the next step stopped: %3</source>
        <extracomment>ja: 全%2件のうち%1件は発行済みです。その次で止まりました: %3</extracomment>
        <translation>請求書 %2 件中 %1 件は発行済です。その次の処理で止まりました: %3</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <extracomment>ja: %1 はまだ始まっていません。</extracomment>
        <translation>%1 はまだ始まっていません。</translation>
    </message>
    <message>
        <source>%1 was never closed, so it has no drafts. Close the month first.</source>
        <extracomment>ja: %1 はまだ締められていません。先に月次締めで下書きを作ってください。</extracomment>
        <translation>%1 はまだ締められていません。先に月次締めで下書きを作ってください。</translation>
    </message>
    <message>
        <source>Account %1 has no draft and no invoice for %2.</source>
        <extracomment>ja: アカウント %1 には %2 の下書きも請求書もありません。</extracomment>
        <translation>アカウント %1 には %2 の下書きも請求書もありません。</translation>
    </message>
</context>
<context>
    <name>IssuerProfile</name>
    <message>
        <source>This is printed on every invoice and cannot be empty.</source>
        <translation>請求書に印字する必須項目です。</translation>
    </message>
    <message>
        <source>A postal code looks like 104-0028.</source>
        <translation>郵便番号は 104-0028 のような形です。</translation>
    </message>
    <message>
        <source>An invoice number has at most 10 digits.</source>
        <translation>請求書番号は10桁までです。</translation>
    </message>
    <message>
        <source>The logo may have at most 512 KB.</source>
        <translation>ロゴは512KBまでです。</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>残り約%1秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the one before</source>
        <translation>前の処理を待っています</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>LastChange</name>
    <message>
        <source>Somebody else has changed this in the meantime.</source>
        <extracomment>ja: ほかの人が先に変更しました。</extracomment>
        <translation>ほかの人が先に変更しました。</translation>
    </message>
    <message>
        <source>%1 has changed this in the meantime (%2).</source>
        <extracomment>ja: %1が先に変更しました（%2）。</extracomment>
        <translation>%1 さんが先に変更しました（%2）。</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>Written as 〓 because Shift_JIS lacks them: %1</source>
        <extracomment>ja: Shift_JISにない文字を〓に置き換えました: %1</extracomment>
        <translation>Shift_JISにない文字を〓に置き換えました: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <extracomment>ja: %1 に書き込めません</extracomment>
        <translation>%1 に書き込めません</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>“%1” is no state of a mail.</source>
        <extracomment>ja: 「%1」はメールの状態ではありません</extracomment>
        <translation>「%1」はメールの状態ではありません</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ja: 送信待ち</extracomment>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>ja: 送信中</extracomment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <extracomment>ja: 送信済みかもしれません</extracomment>
        <translation>送信済みかもしれません</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ja: 送信済み</extracomment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ja: 送信失敗</extracomment>
        <translation>送信失敗</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>ja: 取り消し</extracomment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <extracomment>ja: サーバーが受け付けました</extracomment>
        <translation>サーバーが受け付けました</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <extracomment>ja: あとで再試行します</extracomment>
        <translation>あとで再試行します</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>ja: 拒否されました</extracomment>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>No answer from the server</source>
        <extracomment>ja: サーバーの返事がありません</extracomment>
        <translation>サーバーの返事がありません</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>ja: 途中で中断しました</extracomment>
        <translation>途中で中断しました</translation>
    </message>
    <message>
        <source>Settled by a person</source>
        <extracomment>ja: 担当者が確認しました</extracomment>
        <translation>担当者が確認しました</translation>
    </message>
</context>
<context>
    <name>MailCommands</name>
    <message>
        <source>Id</source>
        <extracomment>ja: 番号</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ja: 状態</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>ja: 作成</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ja: 宛先</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>ja: 件名</extracomment>
        <translation>件名</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ja: 送信</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Last error</source>
        <extracomment>ja: 直前のエラー</extracomment>
        <translation>直前のエラー</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>ja: 作成者</extracomment>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Tried</source>
        <extracomment>ja: 試行</extracomment>
        <translation>試行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>ja: 結果</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ja: 返事</extracomment>
        <translation>返事</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>ja: 送信サーバー</extracomment>
        <translation>送信サーバー</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>ja: ポート</extracomment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>ja: 暗号化</extracomment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <extracomment>ja: 証明書ファイル</extracomment>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>ja: ユーザー名</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Sender</source>
        <extracomment>ja: 差出人</extracomment>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <extracomment>ja: 差出人のアドレス</extracomment>
        <translation>差出人のアドレス</translation>
    </message>
    <message>
        <source>Answers to</source>
        <extracomment>ja: 返信先</extracomment>
        <translation>返信先</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ja: 署名</extracomment>
        <translation>署名</translation>
    </message>
    <message>
        <source>Character set</source>
        <extracomment>ja: 文字コード</extracomment>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>“%1” is no setting of mail. There are: %2</source>
        <extracomment>ja: 「%1」というメールの設定はありません。設定できるもの: %2</extracomment>
        <translation>「%1」というメールの設定はありません。設定できるもの: %2</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <extracomment>ja: 「%1」はわかりません。</extracomment>
        <translation>「%1」はわかりません。</translation>
    </message>
    <message>
        <source>Sent to</source>
        <extracomment>ja: 送信先</extracomment>
        <translation>送信先</translation>
    </message>
    <message>
        <source>the mail server and the sender</source>
        <extracomment>ja: 送信サーバーと差出人</extracomment>
        <translation>送信サーバーと差出人</translation>
    </message>
    <message>
        <source>as they are; the password is a secret</source>
        <extracomment>ja: 現在の設定(パスワードは表示しません)</extracomment>
        <translation>現在の設定(パスワードは表示しません)</translation>
    </message>
    <message>
        <source>change some of them</source>
        <extracomment>ja: 一部を変更</extracomment>
        <translation>一部を変更</translation>
    </message>
    <message>
        <source>server, port, security (starttls, tls, none), ca_file, user, from_name, from_address, reply_to, signature, charset</source>
        <translation>server, port, security (starttls, tls, none), ca_file, user, from_name, from_address, reply_to, signature, charset のいずれか</translation>
    </message>
    <message>
        <source>mail that left or will leave</source>
        <extracomment>ja: 送信したメールと送信待ちのメール</extracomment>
        <translation>送信したメールと送信待ちのメール</translation>
    </message>
    <message>
        <source>the outbox, newest first</source>
        <extracomment>ja: 送信記録(新しい順)</extracomment>
        <translation>送信記録(新しい順)</translation>
    </message>
    <message>
        <source>waiting, sending, unsure, sent, failed or undone</source>
        <extracomment>ja: waiting、sending、unsure、sent、failed、undone のいずれか</extracomment>
        <translation>waiting、sending、unsure、sent、failed、undone のいずれか</translation>
    </message>
    <message>
        <source>a mail and what became of it</source>
        <extracomment>ja: メールの内容とその後</extracomment>
        <translation>メールの内容とその後</translation>
    </message>
    <message>
        <source>id from the list</source>
        <extracomment>ja: 一覧の番号</extracomment>
        <translation>一覧の番号</translation>
    </message>
    <message>
        <source>try a failed or doubtful mail again</source>
        <extracomment>ja: 失敗したメールや不明なメールをもう一度送る</extracomment>
        <translation>失敗したメールや不明なメールをもう一度送る</translation>
    </message>
    <message>
        <source>take a mail back that has not left</source>
        <extracomment>ja: 送信前のメールを取り消す</extracomment>
        <translation>送信前のメールを取り消す</translation>
    </message>
    <message>
        <source>note that a doubtful mail did arrive</source>
        <extracomment>ja: 不明なメールが届いていたと記録する</extracomment>
        <translation>不明なメールが届いていたと記録する</translation>
    </message>
    <message>
        <source>send a test mail at once</source>
        <extracomment>ja: すぐにテストメールを送る</extracomment>
        <translation>すぐにテストメールを送る</translation>
    </message>
    <message>
        <source>mail address</source>
        <extracomment>ja: メールアドレス</extracomment>
        <translation>メールアドレス</translation>
    </message>
</context>
<context>
    <name>MailDuty</name>
    <message numerus="yes">
        <source>%n mail(s) sent</source>
        <extracomment>ja: メールを%n件送信しました</extracomment>
        <translation>
            <numerusform>メールを%n件送信しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be tried again</source>
        <extracomment>ja: %n件はあとで再試行します</extracomment>
        <translation>
            <numerusform>%n件はあとで再試行します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>ja: %n件は送信できませんでした</extracomment>
        <translation>
            <numerusform>%n件は送信できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps sent</source>
        <extracomment>ja: %n件は送信できたか確認が必要です</extracomment>
        <translation>
            <numerusform>%n件は送信できたか確認が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>mail server: %1</source>
        <extracomment>ja: メールサーバー: %1</extracomment>
        <translation>メールサーバー: %1</translation>
    </message>
</context>
<context>
    <name>MailRules</name>
    <message>
        <source>There is no recipient.</source>
        <extracomment>ja: 宛先がありません</extracomment>
        <translation>宛先がありません</translation>
    </message>
    <message>
        <source>A mail goes to at most %1 addresses.</source>
        <extracomment>ja: 宛先が多すぎます(最大%1件)</extracomment>
        <translation>宛先が多すぎます(最大%1件)</translation>
    </message>
    <message>
        <source>An attachment has no name or no media type.</source>
        <extracomment>ja: 添付ファイルに名前か種類がありません</extracomment>
        <translation>添付ファイルに名前か種類がありません</translation>
    </message>
    <message>
        <source>Attachments may have %1 MB together.</source>
        <extracomment>ja: 添付ファイルの合計は%1 MBまでです</extracomment>
        <translation>添付ファイルの合計は%1 MBまでです</translation>
    </message>
    <message>
        <source>The subject is missing.</source>
        <extracomment>ja: 件名がありません</extracomment>
        <translation>件名がありません</translation>
    </message>
    <message>
        <source>The subject is too long.</source>
        <extracomment>ja: 件名が長すぎます</extracomment>
        <translation>件名が長すぎます</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>STARTTLS (usually port 587)</source>
        <extracomment>ja: STARTTLS(通常はポート587)</extracomment>
        <translation>STARTTLS(通常はポート587)</translation>
    </message>
    <message>
        <source>TLS (usually port 465)</source>
        <extracomment>ja: TLS(通常はポート465)</extracomment>
        <translation>TLS(通常はポート465)</translation>
    </message>
    <message>
        <source>None (own network only)</source>
        <extracomment>ja: 暗号化なし(社内のサーバーのみ)</extracomment>
        <translation>暗号化なし(社内のサーバーのみ)</translation>
    </message>
    <message>
        <source>Write the server as mail.example.jp.</source>
        <extracomment>ja: サーバー名は mail.example.jp のように入力してください</extracomment>
        <translation>サーバー名は mail.example.jp のように入力してください</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <extracomment>ja: ポートは1から65535です</extracomment>
        <translation>ポートは1から65535です</translation>
    </message>
    <message>
        <source>A password is sent over TLS only: choose TLS or STARTTLS.</source>
        <extracomment>ja: 暗号化なしではパスワードを送りません</extracomment>
        <translation>暗号化なしではパスワードを送りません</translation>
    </message>
    <message>
        <source>Enter the sender&apos;s address.</source>
        <extracomment>ja: 差出人のアドレスを入力してください</extracomment>
        <translation>差出人のアドレスを入力してください</translation>
    </message>
</context>
<context>
    <name>MailStore</name>
    <message>
        <source>This has been sent already, or waits to be sent.</source>
        <extracomment>ja: すでに送信したか、送信待ちです</extracomment>
        <translation>すでに送信したか、送信待ちです</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <extracomment>ja: そのメールはありません</extracomment>
        <translation>そのメールはありません</translation>
    </message>
</context>
<context>
    <name>ManageStaff</name>
    <message>
        <source>A name to sign in with has 2 to 32 of a–z, 0–9, “.”, “-” and “_”, and begins with a letter.</source>
        <translation>ユーザー名は英小文字で始まる2〜32文字で、英小文字・数字・「.」「-」「_」が使えます。</translation>
    </message>
    <message>
        <source>A person needs at least one role.</source>
        <translation>役割を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Somebody has to stay an administrator: nobody else could let people in.</source>
        <translation>システム管理者が1人は必要です。いなくなると、誰もサインインを許可できません。</translation>
    </message>
</context>
<context>
    <name>MarkSent</name>
    <message>
        <source>The day it was sent is not to come.</source>
        <extracomment>ja: 送付日は今日までの日付にしてください。</extracomment>
        <translation>送付日は今日までの日付にしてください。</translation>
    </message>
    <message>
        <source>Say how it was sent: by post, handed over …</source>
        <extracomment>ja: 送付方法(郵送、手渡しなど)を入力してください。</extracomment>
        <translation>送付方法(郵送、手渡しなど)を入力してください。</translation>
    </message>
    <message>
        <source>Invoice %1 is sent already.</source>
        <extracomment>ja: 請求書 %1 は送付済です。</extracomment>
        <translation>請求書 %1 は送付済です。</translation>
    </message>
    <message>
        <source>The mail of invoice %1 is on its way. Take it back first.</source>
        <extracomment>ja: 請求書 %1 のメールが送信待ちです。先にメールを取り消してください。</extracomment>
        <translation>請求書 %1 のメールが送信待ちです。先にメールを取り消してください。</translation>
    </message>
    <message>
        <source>Only an issued invoice can be sent.</source>
        <extracomment>ja: 発行した請求書だけを送付済にできます。</extracomment>
        <translation>発行した請求書だけを送付済にできます。</translation>
    </message>
    <message>
        <source>The issue date of invoice %1 is %2.</source>
        <extracomment>ja: 請求書 %1 の発行日は %2 です。</extracomment>
        <translation>請求書 %1 の発行日は %2 です。</translation>
    </message>
</context>
<context>
    <name>MergeCustomers</name>
    <message>
        <source>Say why they are one customer.</source>
        <extracomment>ja: 統合の理由を入力してください。</extracomment>
        <translation>統合の理由を入力してください。</translation>
    </message>
    <message>
        <source>This is the same customer. Choose another one.</source>
        <extracomment>ja: 同じ顧客です。別の顧客を選んでください。</extracomment>
        <translation>同じ顧客です。別の顧客を選んでください。</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The schema step %1 cannot be read.</source>
        <translation>スキーマの手順 %1 を読み込めません。</translation>
    </message>
    <message>
        <source>The database was made by a newer version of Choba. Please update the program.</source>
        <translation>データベースが新しい版の帳場で作られています。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>The schema of the database (step %1) is not the one this program knows.</source>
        <translation>データベースのスキーマ(手順 %1)が、このプログラムのものと一致しません。</translation>
    </message>
</context>
<context>
    <name>MoneyChecks</name>
    <message>
        <source>Version %1 is neither shown nor replaced, or both.</source>
        <extracomment>ja: 版 %1 は現行でも差替え済みでもありません</extracomment>
        <translation>版 %1 は現行でも差替え済みでもありません</translation>
    </message>
    <message>
        <source>Version %1 is replaced but still has charges.</source>
        <extracomment>ja: 差替え済みの版 %1 に明細が残っています</extracomment>
        <translation>差替え済みの版 %1 に明細が残っています</translation>
    </message>
    <message>
        <source>The stored sum is %1 USD, the charges add up to %2 USD.</source>
        <extracomment>ja: 保存された合計 %1 USD が明細の合計 %2 USD と一致しません</extracomment>
        <translation>保存された合計 %1 USD が明細の合計 %2 USD と一致しません</translation>
    </message>
    <message>
        <source>AWS&apos;s total of %1 USD is not charges and residue.</source>
        <extracomment>ja: AWSの合計 %1 USD が明細と端数の和になりません</extracomment>
        <translation>AWSの合計 %1 USD が明細と端数の和になりません</translation>
    </message>
    <message>
        <source>The audit log tells of its issue, but there is no such invoice.</source>
        <extracomment>ja: 監査ログに発行の記録がありますが、請求書がありません</extracomment>
        <translation>監査ログに発行の記録がありますが、請求書がありません</translation>
    </message>
    <message>
        <source>It shows no version of its own.</source>
        <extracomment>ja: 表示する版がありません</extracomment>
        <translation>表示する版がありません</translation>
    </message>
    <message>
        <source>The days of a charge do not add up to it.</source>
        <extracomment>ja: 日別の明細の合計が一致しない課金があります</extracomment>
        <translation>日別の明細の合計が一致しない課金があります</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) belong to no report.</source>
        <extracomment>ja: どの版にも属さない課金が %n 件あります</extracomment>
        <translation>
            <numerusform>どの版にも属さない課金が %n 件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) belong to no charge.</source>
        <extracomment>ja: どの課金にも属さない日別明細が %n 件あります</extracomment>
        <translation>
            <numerusform>どの課金にも属さない日別明細が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>ja: 中止しました</extracomment>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Checking invoices</source>
        <extracomment>ja: 請求書を確認しています</extracomment>
        <translation>請求書を確認しています</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) have a PDF.</source>
        <extracomment>ja: 下書きにPDFが %n 件あります</extracomment>
        <translation>
            <numerusform>下書きにPDFが %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>The number after it is %1: there is a gap.</source>
        <extracomment>ja: 次の番号が %1 になっており、連番ではありません</extracomment>
        <translation>次の番号が %1 になっており、連番ではありません</translation>
    </message>
    <message>
        <source>It is said to be used by an invoice it cannot belong to.</source>
        <extracomment>ja: 別のアカウントまたは未発行の請求書に使用済みとされています</extracomment>
        <translation>別のアカウントまたは未発行の請求書に使用済みとされています</translation>
    </message>
    <message>
        <source>It is void, and the audit log does not tell why.</source>
        <extracomment>ja: 無効にした記録が監査ログにありません</extracomment>
        <translation>無効にした記録が監査ログにありません</translation>
    </message>
    <message>
        <source>The series of invoice numbers is gone.</source>
        <translation>請求書番号の連番がありません</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>“%1” is not a month like 2026-03.</source>
        <translation>「%1」は 2026-03 のような月ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2026-03-31.</source>
        <translation>「%1」は 2026-03-31 のような日付ではありません。</translation>
    </message>
</context>
<context>
    <name>MonthCommands</name>
    <message>
        <source>Month</source>
        <translation>利用月</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行済</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>マイナス</translation>
    </message>
    <message>
        <source>Nothing to bill</source>
        <translation>請求なし</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>締め済の月</translation>
    </message>
    <message>
        <source>Against closing:</source>
        <translation>締められない理由:</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>支払アカウント</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Held:</source>
        <translation>保留:</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Of no customer:</source>
        <translation>未割当:</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>AWS&apos;s total</source>
        <translation>AWS合計</translation>
    </message>
    <message>
        <source>Billed before discount</source>
        <translation>割引前の請求額</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>請求しない額</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Of no customer</source>
        <translation>未割当</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>不明な明細種別</translation>
    </message>
    <message>
        <source>Residue</source>
        <translation>端数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Ties out</source>
        <translation>突合</translation>
    </message>
    <message>
        <source>No report of %1 is here.</source>
        <translation>%1 の利用レポートがありません。</translation>
    </message>
    <message>
        <source>where every dollar of a month went</source>
        <translation>1か月分の全額の行き先(突合)</translation>
    </message>
    <message>
        <source>usage month</source>
        <translation>利用月</translation>
    </message>
    <message>
        <source>freeze a month into drafts</source>
        <translation>月を締めて下書きを作る</translation>
    </message>
    <message>
        <source>say what would be done and store nothing</source>
        <translation>保存せず、行われる処理だけを示す</translation>
    </message>
    <message>
        <source>a person declares the month&apos;s reports final, with this reason</source>
        <translation>この理由で、月の利用レポートを確定の扱いにする</translation>
    </message>
    <message>
        <source>number, date and print the drafts</source>
        <translation>下書きに番号と日付を付けて発行する</translation>
    </message>
    <message>
        <source>only this account</source>
        <translation>このアカウントのみ</translation>
    </message>
    <message>
        <source>Mails waiting</source>
        <extracomment>ja: 送信待ちのメール</extracomment>
        <translation>送信待ちのメール</translation>
    </message>
    <message>
        <source>Mails sent</source>
        <extracomment>ja: 送信済みのメール</extracomment>
        <translation>送信済みのメール</translation>
    </message>
    <message>
        <source>Without a billing address:</source>
        <extracomment>ja: 請求先メールなし:</extracomment>
        <translation>請求先メールなし:</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>also mail them to the billing addresses (see work), from the issue date</source>
        <translation>発行日から請求先にメールでも送る(work を参照)</translation>
    </message>
</context>
<context>
    <name>MoveDatabase</name>
    <message>
        <source>Stopped. The tables that are done stay on the server; the next run goes on.</source>
        <extracomment>ja: 中止しました。完了した表はサーバーに残り、次回は続きから行います</extracomment>
        <translation>中止しました。完了した表はサーバーに残り、次回は続きから行います</translation>
    </message>
    <message>
        <source>The table %1 is not the same on the server.</source>
        <extracomment>ja: 表 %1 の内容がサーバーで一致しません</extracomment>
        <translation>表 %1 の内容がサーバーで一致しません</translation>
    </message>
    <message>
        <source>Moving to the server</source>
        <extracomment>ja: サーバーへ移行しています</extracomment>
        <translation>サーバーへ移行しています</translation>
    </message>
    <message>
        <source>What is moved is a local database: sqlite:FILE.</source>
        <extracomment>ja: 移行元は sqlite:FILE です</extracomment>
        <translation>移行元は sqlite:FILE です</translation>
    </message>
    <message>
        <source>It is moved to a server: postgresql://…</source>
        <extracomment>ja: 移行先は postgresql://… です</extracomment>
        <translation>移行先は postgresql://… です</translation>
    </message>
    <message>
        <source>The local database was changed during the move. Stop using it and run the move again.</source>
        <extracomment>ja: 移行中にローカルのデータベースが変更されました。使用を止めて、もう一度実行してください</extracomment>
        <translation>移行中にローカルのデータベースが変更されました。使用を止めて、もう一度実行してください</translation>
    </message>
    <message numerus="yes">
        <source>The check of the local database finds %n problem(s): nothing was moved. The first: %1</source>
        <extracomment>ja: ローカルのデータベースの確認で問題が%n件見つかったため、何も移行していません。最初の問題: %1</extracomment>
        <translation>
            <numerusform>ローカルのデータベースの確認で問題が%n件見つかったため、何も移行していません。最初の問題: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovePlan</name>
    <message>
        <source>The local database has another schema. &quot;chobactl init&quot; brings it up to date.</source>
        <extracomment>ja: ローカルのデータベースの版が異なります。「chobactl init」で更新してください</extracomment>
        <translation>ローカルのデータベースの版が異なります。「chobactl init」で更新してください</translation>
    </message>
    <message>
        <source>This database has already been moved to %1.</source>
        <extracomment>ja: このデータベースは既に %1 へ移行済みです</extracomment>
        <translation>このデータベースは既に %1 へ移行済みです</translation>
    </message>
    <message>
        <source>%1 holds data already (table %2). Name an empty database.</source>
        <extracomment>ja: %1 には既にデータがあります（表 %2）。空のデータベースを指定してください</extracomment>
        <translation>%1 には既にデータがあります（表 %2）。空のデータベースを指定してください</translation>
    </message>
    <message>
        <source>The table %1 has other columns on the server.</source>
        <extracomment>ja: 表 %1 の列がサーバーと異なります</extracomment>
        <translation>表 %1 の列がサーバーと異なります</translation>
    </message>
    <message>
        <source>Another database was being moved to this server and is not finished.</source>
        <extracomment>ja: このサーバーには別のデータベースからの移行が途中で残っています</extracomment>
        <translation>このサーバーには別のデータベースからの移行が途中で残っています</translation>
    </message>
</context>
<context>
    <name>MoveStore</name>
    <message>
        <source>Another move into this database is running.</source>
        <extracomment>ja: このデータベースへの移行がほかで実行中です</extracomment>
        <translation>このデータベースへの移行がほかで実行中です</translation>
    </message>
    <message>
        <source>A move into %1 has not been finished. Run &quot;chobactl move&quot; again; it goes on where it stopped.</source>
        <extracomment>ja: %1 への移行が完了していません。もう一度「chobactl move」を実行すると続きから行います</extracomment>
        <translation>%1 への移行が完了していません。もう一度「chobactl move」を実行すると続きから行います</translation>
    </message>
</context>
<context>
    <name>OwnLogin</name>
    <message>
        <source>The password is wrong.</source>
        <translation>パスワードが正しくありません。</translation>
    </message>
    <message>
        <source>This is the old password.</source>
        <translation>現在と同じパスワードです。</translation>
    </message>
    <message>
        <source>This is not the code of this moment. Does the clock of the phone go right?</source>
        <translation>確認コードが正しくありません。スマートフォンの時計は合っていますか?</translation>
    </message>
</context>
<context>
    <name>PartReader</name>
    <message>
        <source>%1, line 1: %2.</source>
        <translation>%1、1行目: %2。</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>利用レポートを読込中</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was stored.</source>
        <translation>取込を中止しました。何も保存していません。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>the text is UTF-16, a report is UTF-8</source>
        <translation>文字コードがUTF-16です。利用レポートはUTF-8です</translation>
    </message>
    <message>
        <source>no line of charges follows it</source>
        <translation>続く利用明細の行がありません</translation>
    </message>
    <message>
        <source>its quotes are broken</source>
        <translation>引用符が正しくありません</translation>
    </message>
    <message>
        <source>%1 has more than %L2 lines that cannot be read.</source>
        <translation>%1 には読み込めない行が %L2 行を超えてあります。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み込めません。</translation>
    </message>
</context>
<context>
    <name>PasswordHash</name>
    <message>
        <source>There is not enough memory to check a password.</source>
        <translation>パスワードを確認するためのメモリが足りません。</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>パスワードは%1文字以上にしてください。</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>このパスワードは推測されやすいため使えません。</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>The PDF could not be written.</source>
        <translation>PDFを書き出せませんでした。</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source>A rate is between 0 and 100 percent.</source>
        <translation>率は0から100%までです。</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>importing usage reports</source>
        <extracomment>ja: 利用レポートの取込</extracomment>
        <translation>利用レポートの取込</translation>
    </message>
    <message>
        <source>entering exchange rates</source>
        <extracomment>ja: 為替レートの登録</extracomment>
        <translation>為替レートの登録</translation>
    </message>
    <message>
        <source>classifying products</source>
        <extracomment>ja: 商品の分類</extracomment>
        <translation>商品の分類</translation>
    </message>
    <message>
        <source>deciding the tray</source>
        <extracomment>ja: 保留明細の判断</extracomment>
        <translation>保留明細の判断</translation>
    </message>
    <message>
        <source>closing a month</source>
        <extracomment>ja: 月次締め</extracomment>
        <translation>月次締め</translation>
    </message>
    <message>
        <source>editing drafts</source>
        <extracomment>ja: 請求書の下書きの編集</extracomment>
        <translation>請求書の下書きの編集</translation>
    </message>
    <message>
        <source>issuing invoices</source>
        <extracomment>ja: 請求書の発行</extracomment>
        <translation>請求書の発行</translation>
    </message>
    <message>
        <source>sending invoices</source>
        <extracomment>ja: 請求書の送付</extracomment>
        <translation>請求書の送付</translation>
    </message>
    <message>
        <source>declaring a month final</source>
        <extracomment>ja: 利用月の確定宣言</extracomment>
        <translation>利用月の確定宣言</translation>
    </message>
    <message>
        <source>editing customers and accounts</source>
        <extracomment>ja: 顧客とアカウントの登録・変更</extracomment>
        <translation>顧客とアカウントの登録・変更</translation>
    </message>
    <message>
        <source>requesting support plans</source>
        <extracomment>ja: サポートプランの申請</extracomment>
        <translation>サポートプランの申請</translation>
    </message>
    <message>
        <source>reading secrets</source>
        <extracomment>ja: 秘密情報の閲覧</extracomment>
        <translation>秘密情報の閲覧</translation>
    </message>
    <message>
        <source>storing secrets</source>
        <extracomment>ja: 秘密情報の登録</extracomment>
        <translation>秘密情報の登録</translation>
    </message>
    <message>
        <source>managing staff</source>
        <extracomment>ja: 担当者の管理</extracomment>
        <translation>担当者の管理</translation>
    </message>
    <message>
        <source>changing rules</source>
        <extracomment>ja: 料金ルールの変更</extracomment>
        <translation>料金ルールの変更</translation>
    </message>
    <message>
        <source>changing settings</source>
        <extracomment>ja: 設定の変更</extracomment>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>backing up</source>
        <extracomment>ja: バックアップ</extracomment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>restoring a backup</source>
        <extracomment>ja: バックアップからの復元</extracomment>
        <translation>バックアップからの復元</translation>
    </message>
    <message>
        <source>%2 may not do this: %1. An administrator can give you a role that allows it.</source>
        <extracomment>ja: %1は許可されていません(%2)。管理者が役割を付与すると利用できます。</extracomment>
        <translation>%1は許可されていません(%2)。管理者が役割を付与すると利用できます。</translation>
    </message>
    <message>
        <source>seeing the margin</source>
        <extracomment>ja: 粗利の閲覧</extracomment>
        <translation>粗利の閲覧</translation>
    </message>
    <message>
        <source>changing credit limits</source>
        <extracomment>ja: 利用限度額の変更</extracomment>
        <translation>利用限度額の変更</translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>サポートプラン</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申込日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>support plans of accounts</source>
        <translation>アカウントのサポートプラン</translation>
    </message>
    <message>
        <source>AWS account id</source>
        <translation>AWSアカウントID</translation>
    </message>
    <message>
        <source>a customer asks for another plan</source>
        <translation>顧客からのプラン変更の申込を登録する</translation>
    </message>
    <message>
        <source>support plan</source>
        <translation>サポートプラン</translation>
    </message>
    <message>
        <source>day the request was received (today)</source>
        <translation>申込の受付日(既定は今日)</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>the requested plan is set up</source>
        <translation>申し込まれたプランの設定完了を登録する</translation>
    </message>
    <message>
        <source>day it was done (today)</source>
        <translation>完了した日(既定は今日)</translation>
    </message>
    <message>
        <source>which request (the oldest open one)</source>
        <translation>対象の申込(既定は処理中で最も古いもの)</translation>
    </message>
    <message>
        <source>the plans and requests of accounts</source>
        <translation>アカウントのプランと申込</translation>
    </message>
    <message>
        <source>of this account only</source>
        <translation>このアカウントのみ</translation>
    </message>
    <message>
        <source>only what is still to be done</source>
        <translation>未完了のもののみ</translation>
    </message>
</context>
<context>
    <name>PostgresTools</name>
    <message>
        <source>pg_dump and pg_restore of version %1 are needed: install the package postgresql-client-%1.</source>
        <extracomment>ja: バージョン %1 の pg_dump と pg_restore が必要です（postgresql-client-%1 パッケージ）</extracomment>
        <translation>バージョン %1 の pg_dump と pg_restore が必要です（postgresql-client-%1 パッケージ）</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <extracomment>ja: 中止しました。何も変更していません</extracomment>
        <translation>中止しました。何も変更していません</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>ja: %1 が失敗しました: %2</extracomment>
        <translation>%1 が失敗しました: %2</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <extracomment>ja: データベースを複製しています</extracomment>
        <translation>データベースを複製しています</translation>
    </message>
    <message>
        <source>Reading the copy</source>
        <extracomment>ja: 複製を検証しています</extracomment>
        <translation>複製を検証しています</translation>
    </message>
    <message>
        <source>Restoring the database</source>
        <extracomment>ja: データベースを復元しています</extracomment>
        <translation>データベースを復元しています</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
</context>
<context>
    <name>PreviewAdjustment</name>
    <message>
        <source>Account %1 has no contract in %2.</source>
        <extracomment>ja: アカウント %1 には %2 の契約がありません。</extracomment>
        <translation>アカウント %1 には %2 の契約がありません。</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1.</source>
        <extracomment>ja: %1 の為替レートがありません。</extracomment>
        <translation>%1 の為替レートがありません。</translation>
    </message>
</context>
<context>
    <name>PrintInvoicePages</name>
    <message>
        <source>The PDF of an invoice cannot be read.</source>
        <translation>請求書のPDFを読めません。</translation>
    </message>
    <message>
        <source>The printer does not start.</source>
        <extracomment>ja: 印刷を始められません。</extracomment>
        <translation>印刷を始められません。</translation>
    </message>
</context>
<context>
    <name>QueueMail</name>
    <message>
        <source>That is not possible: the mail is in the state “%1”.</source>
        <extracomment>ja: このメールの状態は「%1」なので、できません</extracomment>
        <translation>このメールの状態は「%1」なので、できません</translation>
    </message>
    <message>
        <source>Enter the mail server and the sender in the mail settings first.</source>
        <extracomment>ja: 先にメールの設定でサーバーと差出人を入力してください</extracomment>
        <translation>先にメールの設定でサーバーと差出人を入力してください</translation>
    </message>
</context>
<context>
    <name>QuoteCommands</name>
    <message>
        <source>Issue date</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Send until</source>
        <translation>送付期限</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>支払期日</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>サポートプラン</translation>
    </message>
    <message>
        <source>Usage (USD)</source>
        <translation>利用料(USD)</translation>
    </message>
    <message>
        <source>Fee (USD)</source>
        <translation>料金(USD)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>利用月</translation>
    </message>
    <message>
        <source>Plan charged</source>
        <translation>請求するプラン</translation>
    </message>
    <message>
        <source>what a month would cost</source>
        <translation>1か月分の請求額の見積り</translation>
    </message>
    <message>
        <source>prime or prime_lite</source>
        <translation>prime または prime_lite</translation>
    </message>
    <message>
        <source>yen per dollar</source>
        <translation>1ドルあたりの円</translation>
    </message>
    <message>
        <source>support plan (basic)</source>
        <translation>サポートプラン(basic)</translation>
    </message>
    <message>
        <source>fee of a plan that is handled individually</source>
        <translation>個別対応プランの料金</translation>
    </message>
    <message>
        <source>standard, commitment, undiscounted, unsupported or neutral</source>
        <translation>standard、commitment、undiscounted、unsupported、neutral のいずれか</translation>
    </message>
    <message>
        <source>lines by hand, signed</source>
        <translation>手入力の明細(符号付き)</translation>
    </message>
    <message>
        <source>whose rules (today)</source>
        <translation>規則の基準日(今日)</translation>
    </message>
    <message>
        <source>the fee of a support plan</source>
        <translation>サポートプランの料金</translation>
    </message>
    <message>
        <source>support plan</source>
        <translation>サポートプラン</translation>
    </message>
    <message>
        <source>usage after discount</source>
        <translation>割引後の利用料</translation>
    </message>
    <message>
        <source>the plan whose fee each month bears</source>
        <translation>各月に料金を請求するプラン</translation>
    </message>
    <message>
        <source>plan before the first change</source>
        <translation>最初の変更前のプラン</translation>
    </message>
    <message>
        <source>a request and the day it was received</source>
        <translation>申込とその受付日</translation>
    </message>
    <message>
        <source>first month</source>
        <translation>最初の月</translation>
    </message>
    <message>
        <source>how many months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>issue, sending and due date of a usage month</source>
        <translation>利用月の発行日・送付期限・支払期日</translation>
    </message>
    <message>
        <source>usage month, like 2026-03</source>
        <translation>利用月(2026-03 のような形)</translation>
    </message>
</context>
<context>
    <name>RatedMonth</name>
    <message>
        <source>Undecided items in the tray</source>
        <extracomment>ja: 未判断の明細あり</extracomment>
        <translation>未判断の明細あり</translation>
    </message>
    <message>
        <source>Unclassified product code</source>
        <extracomment>ja: 未分類の製品コード</extracomment>
        <translation>未分類の製品コード</translation>
    </message>
    <message>
        <source>Unknown line item type</source>
        <extracomment>ja: 不明な明細種別</extracomment>
        <translation>不明な明細種別</translation>
    </message>
    <message>
        <source>Support plan unclear</source>
        <extracomment>ja: サポートプラン未確定</extracomment>
        <translation>サポートプラン未確定</translation>
    </message>
    <message>
        <source>Support fee to be entered by hand</source>
        <extracomment>ja: サポート料金が未入力</extracomment>
        <translation>サポート料金が未入力</translation>
    </message>
</context>
<context>
    <name>RatedMonthJson</name>
    <message>
        <source>The stored rating cannot be read.</source>
        <translation>保存された計算結果を読み込めません。</translation>
    </message>
</context>
<context>
    <name>ReadStatement</name>
    <message>
        <source>Account %1 has no contract in %2.</source>
        <translation>アカウント %1 には %2 の契約がありません。</translation>
    </message>
</context>
<context>
    <name>ReadingThread</name>
    <message>
        <source>a quote stands inside the field or text follows it</source>
        <translation>項目の途中に引用符があるか、引用符の後に文字があります</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
</context>
<context>
    <name>RecordCustomer</name>
    <message>
        <source>The corporate number %1 is that of %2.</source>
        <translation>法人番号 %1 は %2 のものです。</translation>
    </message>
</context>
<context>
    <name>RedraftInvoice</name>
    <message>
        <source>There is no draft of %1 for %2.</source>
        <extracomment>ja: %1 の %2 の下書きはありません。</extracomment>
        <translation>%1 の %2 の下書きはありません。</translation>
    </message>
    <message>
        <source>Usage was imported after this draft was made. Recompute the drafts of the month.</source>
        <extracomment>ja: この下書きの後に利用データが取り込まれました。月次締めで下書きを再計算してください。</extracomment>
        <translation>この下書きの後に利用データが取り込まれました。月次締めで下書きを再計算してください。</translation>
    </message>
</context>
<context>
    <name>ReportColumns</name>
    <message>
        <source>This is no AWS cost report: the first line names neither lineItem/…, line_item_… nor FOCUS columns.</source>
        <translation>AWSの利用レポートではありません。1行目に lineItem/…、line_item_…、FOCUS のいずれの列もありません。</translation>
    </message>
    <message>
        <source>Line 1 names the column %1 twice.</source>
        <translation>1行目に列 %1 が2回あります。</translation>
    </message>
    <message>
        <source>Line 1 lacks the required column(s) %1.</source>
        <translation>1行目に必要な列がありません: %1</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>ファイル %1 を開けません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み込めません。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>%1, line 1: the text is UTF-16, a report is UTF-8.</source>
        <translation>%1、1行目: 文字コードがUTF-16です。利用レポートはUTF-8です。</translation>
    </message>
    <message>
        <source>%1 is a Parquet file; this program reads CSV reports.</source>
        <translation>%1 はParquetファイルです。このプログラムが読むのはCSVの利用レポートです。</translation>
    </message>
    <message>
        <source>%1 was changed while it was read; import it again.</source>
        <translation>読み込み中に %1 が変更されました。もう一度取り込んでください。</translation>
    </message>
</context>
<context>
    <name>ReportManifest</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>line %1 is no manifest: %2</source>
        <translation>%1行目がマニフェストではありません: %2</translation>
    </message>
    <message>
        <source>the report is Parquet; this program reads CSV reports</source>
        <translation>利用レポートがParquetです。このプログラムが読むのはCSVの利用レポートです</translation>
    </message>
    <message>
        <source>“%1” is no file of a report</source>
        <translation>「%1」は利用レポートのファイルではありません</translation>
    </message>
    <message>
        <source>the manifest lists no files</source>
        <translation>マニフェストにファイルがありません</translation>
    </message>
    <message>
        <source>the manifest lists a file twice</source>
        <translation>マニフェストに同じファイルが2回あります</translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1、%2行目: %3。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <translation>%1、%2行目、列 %3: %4。</translation>
    </message>
    <message>
        <source>This file is FOCUS and another of the same report is not.</source>
        <translation>このファイルはFOCUSですが、同じ利用レポートの別のファイルはそうではありません。</translation>
    </message>
    <message>
        <source>The report has no column of usage types.</source>
        <translation>利用レポートに使用タイプの列がありません。</translation>
    </message>
    <message>
        <source>The report has no column of usage amounts.</source>
        <translation>利用レポートに使用量の列がありません。</translation>
    </message>
    <message>
        <source>%1 has no line of charges that could be read.</source>
        <translation>%1 には読み込める利用明細の行がありません。</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>replaced</source>
        <extracomment>ja: 置換済</extracomment>
        <translation>置換済</translation>
    </message>
    <message>
        <source>final</source>
        <extracomment>ja: 確定</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>estimate</source>
        <extracomment>ja: 速報</extracomment>
        <translation>速報</translation>
    </message>
    <message>
        <source>legacy CUR</source>
        <extracomment>ja: 旧CUR</extracomment>
        <translation>旧CUR</translation>
    </message>
</context>
<context>
    <name>ReportsConnection</name>
    <message>
        <source>Reports: replica</source>
        <extracomment>ja: レポート: レプリカ</extracomment>
        <translation>レポート: レプリカ</translation>
    </message>
    <message>
        <source>Reports: replica, age unknown (the main database does not answer)</source>
        <extracomment>ja: レポート: レプリカ(時点不明。主データベースが応答しません)</extracomment>
        <translation>レポート: レプリカ(時点不明。主データベースが応答しません)</translation>
    </message>
    <message numerus="yes">
        <source>Reports: main database (the replica is %n second(s) behind)</source>
        <extracomment>ja: レポート: 主データベース(レプリカは%n秒遅れ)</extracomment>
        <translation>
            <numerusform>レポート: 主データベース(レプリカは%n秒遅れ)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports: main database (the replica does not answer)</source>
        <extracomment>ja: レポート: 主データベース(レプリカが応答しません)</extracomment>
        <translation>レポート: 主データベース(レプリカが応答しません)</translation>
    </message>
    <message>
        <source>Reports: main database (the replica&apos;s address is another database)</source>
        <extracomment>ja: レポート: 主データベース(レプリカの接続先は別のデータベースです)</extracomment>
        <translation>レポート: 主データベース(レプリカの接続先は別のデータベースです)</translation>
    </message>
</context>
<context>
    <name>RequestSupportPlan</name>
    <message>
        <source>The account has no contract on this day.</source>
        <translation>この日、アカウントには契約がありません。</translation>
    </message>
</context>
<context>
    <name>RestoreDatabase</name>
    <message>
        <source>Others are connected to this database. Close every program that uses it first.</source>
        <extracomment>ja: 他のプログラムがこのデータベースを使用しています。すべて閉じてから復元してください</extracomment>
        <translation>他のプログラムがこのデータベースを使用しています。すべて閉じてから復元してください</translation>
    </message>
    <message>
        <source>%1 is not empty. Make an empty database to restore into.</source>
        <extracomment>ja: %1 は空ではありません。復元先には空のデータベースを作成してください</extracomment>
        <translation>%1 は空ではありません。復元先には空のデータベースを作成してください</translation>
    </message>
    <message>
        <source>This backup is of the other kind of database. Restore it to its own kind, then use &quot;chobactl move&quot;.</source>
        <extracomment>ja: このバックアップは別の種類のデータベースのものです。同じ種類に復元してから「chobactl move」を使ってください</extracomment>
        <translation>このバックアップは別の種類のデータベースのものです。同じ種類に復元してから「chobactl move」を使ってください</translation>
    </message>
    <message>
        <source>%1 is there already; nothing is overwritten.</source>
        <extracomment>ja: %1 は既にあります。上書きはしません</extracomment>
        <translation>%1 は既にあります。上書きはしません</translation>
    </message>
</context>
<context>
    <name>RowInterpreter</name>
    <message>
        <source>the payer account is missing</source>
        <translation>支払アカウントがありません</translation>
    </message>
    <message>
        <source>the payer is %1, not %2</source>
        <translation>支払アカウントが %2 ではなく %1 です</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>「%1」は日付ではありません</translation>
    </message>
    <message>
        <source>the currency is “%1”, only USD can be billed</source>
        <translation>通貨が「%1」です。請求できるのはUSDだけです</translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message numerus="yes">
        <source>%n field(s) instead of %1</source>
        <translation>
            <numerusform>項目数が %1 ではなく %n です</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>「%1」は日付ではありません</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>“%1” has more than 36 decimal places</source>
        <translation>「%1」は小数点以下が36桁を超えています</translation>
    </message>
    <message>
        <source>“%1” is out of range</source>
        <translation>「%1」は範囲外です</translation>
    </message>
    <message>
        <source>the sum of usage amounts is out of range</source>
        <translation>使用量の合計が範囲を超えています</translation>
    </message>
</context>
<context>
    <name>RuleDefinitions</name>
    <message>
        <source>give either a class or a treatment</source>
        <translation>区分か扱いのどちらか一方を指定してください</translation>
    </message>
    <message>
        <source>only a support product implies a plan</source>
        <translation>プランを定められるのはサポート製品だけです</translation>
    </message>
    <message>
        <source>only the last tier is without end</source>
        <translation>上限のない段階は最後だけです</translation>
    </message>
    <message>
        <source>tiers must ascend</source>
        <translation>段階は昇順でなければなりません</translation>
    </message>
    <message>
        <source>must be keep or bill</source>
        <translation>keep または bill でなければなりません</translation>
    </message>
    <message>
        <source>a class goes with bill, and only with bill</source>
        <translation>区分は bill のときにだけ、必ず指定してください</translation>
    </message>
    <message>
        <source>“%1” is not a month and day like 12-29</source>
        <translation>「%1」は 12-29 のような月日ではありません</translation>
    </message>
    <message>
        <source>“%1” is not a date in one of the years</source>
        <translation>「%1」は対象年の日付ではありません</translation>
    </message>
    <message>
        <source>must be later than opens</source>
        <translation>opens より後でなければなりません</translation>
    </message>
    <message>
        <source>must be always or business_hours</source>
        <translation>always または business_hours でなければなりません</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>2回あります</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>文字列でなければなりません</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>文字列の一覧でなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数でなければなりません</translation>
    </message>
    <message>
        <source>must be a list of whole numbers</source>
        <translation>整数の一覧でなければなりません</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true または false でなければなりません</translation>
    </message>
    <message>
        <source>“%1” is not a time like 09:00</source>
        <translation>「%1」は 09:00 のような時刻ではありません</translation>
    </message>
    <message>
        <source>“%1” is not an amount of dollars</source>
        <translation>「%1」はドルの金額ではありません</translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>オブジェクトの一覧でなければなりません</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知のキーです</translation>
    </message>
</context>
<context>
    <name>RuleLoader</name>
    <message>
        <source>There are no rule files here.</source>
        <translation>ここに規則ファイルがありません。</translation>
    </message>
    <message>
        <source>The file must hold one JSON object.</source>
        <translation>ファイルは1つのJSONオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1(%2バイト目)</translation>
    </message>
    <message>
        <source>The member “rules” must be an object.</source>
        <translation>「rules」はオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>2回あります</translation>
    </message>
    <message>
        <source>must be a list of rows</source>
        <translation>行の一覧でなければなりません</translation>
    </message>
    <message>
        <source>also stands in %1</source>
        <translation>%1 にもあります</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知のキーです</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>has no rows</source>
        <translation>行がありません</translation>
    </message>
    <message>
        <source>gap: nothing is said of the days before %1</source>
        <translation>空白: %1 より前の日の定めがありません</translation>
    </message>
    <message>
        <source>gap: nothing is said of the days after %1</source>
        <translation>空白: %1 より後の日の定めがありません</translation>
    </message>
    <message>
        <source>the row of %1 ends before it begins</source>
        <translation>%1 の行の終わりが始まりより前です</translation>
    </message>
    <message>
        <source>overlap: the row of %1 begins inside the row before it</source>
        <translation>重複: %1 の行が前の行の期間内に始まっています</translation>
    </message>
    <message>
        <source>gap: nothing is said of %1</source>
        <translation>空白: %1 の定めがありません</translation>
    </message>
</context>
<context>
    <name>RulesCommands</name>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message numerus="yes">
        <source>The rules are in order: %n row(s), holidays of %1 to %2.</source>
        <translation>
            <numerusform>規則に問題はありません。%n行、祝日は %1 年から %2 年まで。</numerusform>
        </translation>
    </message>
    <message>
        <source>the dated rules</source>
        <translation>日付の付いた規則</translation>
    </message>
    <message>
        <source>every rule with its dates</source>
        <translation>すべての規則とその期間</translation>
    </message>
    <message>
        <source>only what is in force on that day</source>
        <translation>その日に有効なものだけ</translation>
    </message>
    <message>
        <source>look for unknown keys, overlaps and gaps in the rules</source>
        <translation>規則の未知のキー・重複・空白を調べる</translation>
    </message>
    <message>
        <source>a folder of rule files instead of the program&apos;s</source>
        <translation>プログラム内蔵の代わりに使う規則ファイルのフォルダー</translation>
    </message>
    <message>
        <source>%1 is as in the program again.</source>
        <translation>%1 をプログラム内蔵の規則に戻しました。</translation>
    </message>
    <message>
        <source>%1 has rows of its own in this database.</source>
        <translation>%1 にはこのデータベース独自の行があります。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>%1 holds no JSON array of rows. %2</source>
        <translation>%1 は行のJSON配列ではありません。%2</translation>
    </message>
    <message>
        <source>replace a rule&apos;s rows in this database</source>
        <translation>このデータベースで規則の行を置き換える</translation>
    </message>
    <message>
        <source>like discount.prime.standard</source>
        <translation>discount.prime.standard のような名前</translation>
    </message>
    <message>
        <source>JSON array of rows, as in a rule file</source>
        <translation>規則ファイルと同じ形の、行のJSON配列</translation>
    </message>
    <message>
        <source>take the program&apos;s own rows back</source>
        <translation>プログラム内蔵の行に戻す</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>The list of the schema cannot be read.</source>
        <translation>スキーマの一覧を読めません。</translation>
    </message>
    <message>
        <source>This step is not applied. &quot;chobactl init&quot; applies it.</source>
        <extracomment>ja: この版が未適用です。「chobactl init」で更新できます</extracomment>
        <translation>この版が未適用です。「chobactl init」で更新できます</translation>
    </message>
    <message>
        <source>This step was applied with another content than this program knows.</source>
        <extracomment>ja: この版は、このプログラムが知る内容と異なります</extracomment>
        <translation>この版は、このプログラムが知る内容と異なります</translation>
    </message>
    <message>
        <source>This step is of a newer program.</source>
        <extracomment>ja: 新しいプログラムによる版です</extracomment>
        <translation>新しいプログラムによる版です</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <extracomment>ja: 存在しません</extracomment>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>It is not as the program makes it: %1</source>
        <extracomment>ja: プログラムが作成する内容と異なります: %1</extracomment>
        <translation>プログラムが作成する内容と異なります: %1</translation>
    </message>
    <message>
        <source>The program does not make this.</source>
        <extracomment>ja: プログラムが作成したものではありません</extracomment>
        <translation>プログラムが作成したものではありません</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refer to a row of %1 that is not there.</source>
        <extracomment>ja: %n 行の参照先が %1 にありません</extracomment>
        <translation>
            <numerusform>%n 行の参照先が %1 にありません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>The secret does not open: it was sealed with another key, or changed.</source>
        <extracomment>ja: 秘密情報を開けません。別の鍵で封印されたか、書き換えられています。</extracomment>
        <translation>秘密情報を開けません。別の鍵で封印されたか、書き換えられています。</translation>
    </message>
    <message>
        <source>The passphrase is not the right one.</source>
        <extracomment>ja: パスフレーズが違います。</extracomment>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>What is stored of the secrets&apos; lock is damaged.</source>
        <extracomment>ja: 秘密情報の鍵の記録が壊れています。</extracomment>
        <translation>秘密情報の鍵の記録が壊れています。</translation>
    </message>
    <message>
        <source>There is not enough memory to compute the key.</source>
        <extracomment>ja: 鍵を計算するメモリーが足りません。</extracomment>
        <translation>鍵を計算するメモリーが足りません。</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>“%1” is no kind of secret (root_mail, external_id, smtp_password).</source>
        <extracomment>ja: 「%1」は秘密情報の種類（root_mail、external_id、smtp_password）ではありません。</extracomment>
        <translation>「%1」は秘密情報の種類（root_mail、external_id、smtp_password）ではありません。</translation>
    </message>
    <message>
        <source>Root mail</source>
        <extracomment>ja: ルートメール</extracomment>
        <translation>ルートメール</translation>
    </message>
    <message>
        <source>External id</source>
        <extracomment>ja: 外部ID</extracomment>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>SMTP password</source>
        <extracomment>ja: SMTPパスワード</extracomment>
        <translation>SMTPパスワード</translation>
    </message>
    <message>
        <source>There is one SMTP password; its subject is “mail”.</source>
        <extracomment>ja: SMTPパスワードは1つだけで、対象は「mail」です。</extracomment>
        <translation>SMTPパスワードは1つだけで、対象は「mail」です。</translation>
    </message>
</context>
<context>
    <name>SecretAccess</name>
    <message>
        <source>No such secret is stored.</source>
        <extracomment>ja: この秘密情報は登録されていません。</extracomment>
        <translation>この秘密情報は登録されていません。</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <extracomment>ja: パスフレーズは%1文字以上にしてください。</extracomment>
        <translation>パスフレーズは%1文字以上にしてください。</translation>
    </message>
    <message>
        <source>The secrets of this database have a lock already.</source>
        <extracomment>ja: 秘密情報の鍵はすでに設定されています。 / まだ設定されていません。</extracomment>
        <translation>秘密情報の鍵はすでに設定されています。 / まだ設定されていません。</translation>
    </message>
    <message>
        <source>The secrets of this database have no lock yet.</source>
        <translation>このデータベースの秘密情報にはまだ鍵がありません。</translation>
    </message>
    <message>
        <source>Somebody else has changed the lock meanwhile.</source>
        <translation>別の人が先に変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>A secret is shown only within %n minute(s) of signing in. Sign in again.</source>
        <extracomment>ja: 秘密情報の表示には、%n分以内のサインインが必要です。もう一度サインインしてください。</extracomment>
        <translation>
            <numerusform>秘密情報の表示には、%n分以内のサインインが必要です。もう一度サインインしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why; the audit log keeps it.</source>
        <extracomment>ja: 理由を入力してください。監査ログに残ります。</extracomment>
        <translation>理由を入力してください。監査ログに残ります。</translation>
    </message>
    <message>
        <source>The secrets are locked with the system&apos;s keychain, not a passphrase.</source>
        <extracomment>ja: 秘密情報の鍵はこのシステムのキーチェーンにあり、パスフレーズでは開けません。</extracomment>
        <translation>秘密情報の鍵はこのシステムのキーチェーンにあり、パスフレーズでは開けません。</translation>
    </message>
    <message>
        <source>A secret has 1 to %1 bytes.</source>
        <extracomment>ja: 秘密情報は1〜%1バイトで入力してください。</extracomment>
        <translation>秘密情報は1〜%1バイトで入力してください。</translation>
    </message>
    <message>
        <source>An external id has 2 to 1224 letters, digits or _ + = , . @ : / -.</source>
        <extracomment>ja: 外部IDは2〜1224文字の英数字と _ + = , . @ : / - です。</extracomment>
        <translation>外部IDは2〜1224文字の英数字と _ + = , . @ : / - です。</translation>
    </message>
</context>
<context>
    <name>SecretsCommands</name>
    <message>
        <source>Passphrase of the secrets</source>
        <extracomment>ja: 秘密情報のパスフレーズ</extracomment>
        <translation>秘密情報のパスフレーズ</translation>
    </message>
    <message>
        <source>The secrets of this database have no lock yet; &quot;chobactl secrets lock&quot; makes one.</source>
        <extracomment>ja: このデータベースの秘密情報にはまだ鍵がありません。「chobactl secrets lock」で作ります。</extracomment>
        <translation>このデータベースの秘密情報にはまだ鍵がありません。「chobactl secrets lock」で作ります。</translation>
    </message>
    <message>
        <source>The standard input cannot be read.</source>
        <extracomment>ja: 標準入力を読めません。</extracomment>
        <translation>標準入力を読めません。</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>ja: 秘密情報</extracomment>
        <translation>秘密情報</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ja: 種類</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>ja: 対象</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Stored at</source>
        <extracomment>ja: 登録日時</extracomment>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>Stored by</source>
        <extracomment>ja: 登録者</extracomment>
        <translation>登録者</translation>
    </message>
    <message>
        <source>New passphrase of the secrets</source>
        <extracomment>ja: 秘密情報の新しいパスフレーズ</extracomment>
        <translation>秘密情報の新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Locked with</source>
        <translation>鍵の種類</translation>
    </message>
    <message>
        <source>root_mail, external_id or smtp_password</source>
        <extracomment>ja: root_mail、external_id、smtp_password</extracomment>
        <translation>root_mail、external_id、smtp_password</translation>
    </message>
    <message>
        <source>the account&apos;s id, or &quot;mail&quot;</source>
        <extracomment>ja: アカウントID、または「mail」</extracomment>
        <translation>アカウントID、または「mail」</translation>
    </message>
    <message>
        <source>root mail addresses, external ids, the SMTP password</source>
        <extracomment>ja: 封印して保存する情報: ルートメール、外部ID、SMTPパスワード</extracomment>
        <translation>封印して保存する情報: ルートメール、外部ID、SMTPパスワード</translation>
    </message>
    <message>
        <source>what is stored, never the values</source>
        <extracomment>ja: 登録済みの一覧（値は表示しません）</extracomment>
        <translation>登録済みの一覧（値は表示しません）</translation>
    </message>
    <message>
        <source>store one, read from standard input or typed</source>
        <extracomment>ja: 標準入力または入力画面から読んで保存します</extracomment>
        <translation>標準入力または入力画面から読んで保存します</translation>
    </message>
    <message>
        <source>show one; the audit log keeps it</source>
        <extracomment>ja: 表示します。監査ログに残ります</extracomment>
        <translation>表示します。監査ログに残ります</translation>
    </message>
    <message>
        <source>what it is needed for</source>
        <extracomment>ja: 理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>remove one</source>
        <extracomment>ja: 削除します</extracomment>
        <translation>削除します</translation>
    </message>
    <message>
        <source>why it goes</source>
        <translation>削除する理由</translation>
    </message>
    <message>
        <source>make the lock, or change it (CHOBA_PASSPHRASE, new one: CHOBA_NEW_PASSPHRASE)</source>
        <extracomment>ja: 鍵を作る、または別の鍵に替えます（パスフレーズ: CHOBA_PASSPHRASE、新: CHOBA_NEW_PASSPHRASE）</extracomment>
        <translation>鍵を作る、または別の鍵に替えます（パスフレーズ: CHOBA_PASSPHRASE、新: CHOBA_NEW_PASSPHRASE）</translation>
    </message>
    <message>
        <source>with this system&apos;s keychain, not a passphrase</source>
        <extracomment>ja: パスフレーズの代わりにこのシステムのキーチェーンを使う</extracomment>
        <translation>パスフレーズの代わりにこのシステムのキーチェーンを使う</translation>
    </message>
</context>
<context>
    <name>SendInvoices</name>
    <message>
        <source>Only an issued invoice can be sent.</source>
        <extracomment>ja: 発行した請求書だけを送れます</extracomment>
        <translation>発行した請求書だけを送れます</translation>
    </message>
    <message>
        <source>to be sent</source>
        <extracomment>ja: 送信できます</extracomment>
        <translation>送信できます</translation>
    </message>
    <message>
        <source>sent already</source>
        <extracomment>ja: 送信済み</extracomment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <extracomment>ja: 送信待ち</extracomment>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>no billing address</source>
        <extracomment>ja: 請求先メールなし</extracomment>
        <translation>請求先メールなし</translation>
    </message>
    <message>
        <source>not issued</source>
        <extracomment>ja: 未発行</extracomment>
        <translation>未発行</translation>
    </message>
    <message>
        <source>Stopped after %2 of %1 mails. Those wait to be sent.</source>
        <extracomment>ja: %1件中%2件を送信待ちにしたところで中止しました。</extracomment>
        <translation>%1件中%2件を送信待ちにしたところで中止しました。</translation>
    </message>
</context>
<context>
    <name>ServerRoles</name>
    <message>
        <source>The password cannot be prepared for the server.</source>
        <translation>サーバーに渡すパスワードを準備できません。</translation>
    </message>
    <message>
        <source>%1 is not one of the staff of this database.</source>
        <translation>%1 はこのデータベースの担当者ではありません。</translation>
    </message>
    <message>
        <source>The server has a role %1 already. Please choose another name.</source>
        <translation>サーバーにはすでに役割 %1 があります。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>ServiceKind</name>
    <message>
        <source>Billing</source>
        <extracomment>ja: 請求代行</extracomment>
        <translation>請求代行</translation>
    </message>
    <message>
        <source>Billing advanced</source>
        <extracomment>ja: 請求代行アドバンスド</extracomment>
        <translation>請求代行アドバンスド</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <extracomment>ja: 定額</extracomment>
        <translation>定額</translation>
    </message>
    <message>
        <source>Dedicated line</source>
        <extracomment>ja: 専用線</extracomment>
        <translation>専用線</translation>
    </message>
    <message>
        <source>CDN</source>
        <extracomment>ja: CDN</extracomment>
        <translation>CDN</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 is not there. &quot;chobactl init&quot; makes it.</source>
        <translation>%1 がありません。「chobactl init」で作成できます。</translation>
    </message>
    <message>
        <source>%1 has an older schema. &quot;chobactl init&quot; brings it up to date.</source>
        <translation>%1 のスキーマが古い版です。「chobactl init」で最新にできます。</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>Code of the authenticator</source>
        <translation>認証アプリの確認コード</translation>
    </message>
    <message>
        <source>Please change the temporary password first: &quot;chobactl --as %1 staff password&quot;.</source>
        <translation>先に仮パスワードを変更してください:「chobactl --as %1 staff password」</translation>
    </message>
    <message>
        <source>Please set up the authenticator first: &quot;chobactl --as %1 staff totp new FILE&quot;.</source>
        <extracomment>ja: 先に認証アプリを設定してください:「chobactl --as %1 staff totp new ファイル」。</extracomment>
        <translation>先に認証アプリを設定してください:「chobactl --as %1 staff totp new ファイル」。</translation>
    </message>
</context>
<context>
    <name>SettingsCommands</name>
    <message>
        <source>Month</source>
        <translation>利用月</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>支払アカウント</translation>
    </message>
    <message>
        <source>Yen per dollar</source>
        <translation>為替レート(円/USD)</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>入力者</translation>
    </message>
    <message>
        <source>AWS&apos;s total (¥)</source>
        <translation>AWSの請求額(円)</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>製品コード</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>振込先</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>口座名義</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>First invoice number</source>
        <translation>最初の請求書番号</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>%1 is no JSON object: %2</source>
        <translation>%1 はJSONオブジェクトではありません: %2</translation>
    </message>
    <message>
        <source>%1 names “%2”, which an issuer profile does not have.</source>
        <translation>%1 の「%2」は発行者情報にない項目です。</translation>
    </message>
    <message>
        <source>AWS&apos;s exchange rates</source>
        <translation>AWSの為替レート</translation>
    </message>
    <message>
        <source>enter the rate of a month</source>
        <translation>月の為替レートを入力する</translation>
    </message>
    <message>
        <source>usage month</source>
        <translation>利用月</translation>
    </message>
    <message>
        <source>yen per dollar, as AWS states it</source>
        <translation>1ドルあたりの円(AWSの請求書どおり)</translation>
    </message>
    <message>
        <source>of this payer only</source>
        <translation>この支払アカウントのみ</translation>
    </message>
    <message>
        <source>the rates entered</source>
        <translation>入力済の為替レート</translation>
    </message>
    <message>
        <source>enter AWS&apos;s own invoice total in yen, for the tie-out</source>
        <translation>突合のため、AWSの請求額(円)を入力する</translation>
    </message>
    <message>
        <source>whole yen</source>
        <translation>円単位の整数</translation>
    </message>
    <message>
        <source>the payer account</source>
        <translation>支払アカウント</translation>
    </message>
    <message>
        <source>what product codes stand for</source>
        <translation>製品コードの区分</translation>
    </message>
    <message>
        <source>say what a product code is</source>
        <translation>製品コードを分類する</translation>
    </message>
    <message>
        <source>AWS product code</source>
        <translation>AWSの製品コード</translation>
    </message>
    <message>
        <source>standard, commitment, undiscounted, unsupported, support</source>
        <translation>standard、commitment、undiscounted、unsupported、support</translation>
    </message>
    <message>
        <source>the codes classified by people</source>
        <translation>手作業で分類した製品コード</translation>
    </message>
    <message>
        <source>who issues the invoices</source>
        <translation>請求書の発行者</translation>
    </message>
    <message>
        <source>the profile printed on invoices</source>
        <translation>請求書に印字する発行者情報</translation>
    </message>
    <message>
        <source>change the profile</source>
        <translation>発行者情報を変更する</translation>
    </message>
    <message>
        <source>JSON with the fields that `issuer show --json` prints</source>
        <translation>`issuer show --json` が出力する項目を持つJSON</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message>
        <source>The export was cancelled.</source>
        <extracomment>ja: 書き出しを中止しました。</extracomment>
        <translation>書き出しを中止しました。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The name, the password or the code is wrong.</source>
        <extracomment>ja: ユーザー名、パスワード、または確認コードが正しくありません。</extracomment>
        <translation>ユーザー名、パスワード、または確認コードが正しくありません。</translation>
    </message>
    <message>
        <source>Please type the six digits your authenticator shows.</source>
        <extracomment>ja: 認証アプリに表示されている6桁の確認コードを入力してください。</extracomment>
        <translation>認証アプリに表示されている6桁の確認コードを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong attempts. Please wait %n second(s).</source>
        <translation>
            <numerusform>間違いが続いたため、%n秒お待ちください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This temporary password is too old. Please ask for a new one.</source>
        <translation>この仮パスワードは期限が切れています。新しいものを発行してもらってください。</translation>
    </message>
    <message>
        <source>Please sign in: this database is for its staff.</source>
        <translation>サインインしてください。このデータベースは担当者専用です。</translation>
    </message>
    <message>
        <source>Please sign in as %1.</source>
        <translation>%1 としてサインインしてください。</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>「%1」は次のいずれでもありません: %2</translation>
    </message>
</context>
<context>
    <name>SqlError</name>
    <message>
        <source>The connection to the database was lost. Nothing was stored.</source>
        <translation>データベースとの接続が切れました。何も保存していません。</translation>
    </message>
    <message>
        <source>The database is busy with another program. Try again in a moment.</source>
        <translation>データベースがほかの処理で使用中です。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>The database refused the change because it contradicts what is stored.</source>
        <translation>保存済の内容と矛盾するため、データベースが変更を拒みました。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored.</source>
        <translation>ディスクに空きがありません。何も保存していません。</translation>
    </message>
    <message>
        <source>The database file cannot be opened or written.</source>
        <translation>データベースファイルを開けないか、書き込めません。</translation>
    </message>
    <message>
        <source>The file is damaged or not a Choba database.</source>
        <translation>ファイルが破損しているか、帳場のデータベースではありません。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>The database could not do this.</source>
        <translation>データベースで処理できませんでした。</translation>
    </message>
    <message>
        <source>Your database role may not do this.</source>
        <translation>お使いのデータベースロールにはこの操作の権限がありません。</translation>
    </message>
</context>
<context>
    <name>SqlStatement</name>
    <message>
        <source>The database gave no answer.</source>
        <translation>データベースから応答がありません。</translation>
    </message>
</context>
<context>
    <name>SqliteCopy</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <extracomment>ja: 中止しました。何も変更していません</extracomment>
        <translation>中止しました。何も変更していません</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <extracomment>ja: データベースを複製しています</extracomment>
        <translation>データベースを複製しています</translation>
    </message>
</context>
<context>
    <name>SqliteTable</name>
    <message>
        <source>The table %1 holds a value in %2 that is no number of ours.</source>
        <extracomment>ja: 表 %1 の列 %2 に扱えない値があります</extracomment>
        <translation>表 %1 の列 %2 に扱えない値があります</translation>
    </message>
</context>
<context>
    <name>StaffChecks</name>
    <message>
        <source>Roles or state are not what the audit log tells.</source>
        <extracomment>ja: 役割または状態が監査ログの記録と一致しません</extracomment>
        <translation>役割または状態が監査ログの記録と一致しません</translation>
    </message>
    <message>
        <source>The audit log tells of this person, but there is none.</source>
        <extracomment>ja: 監査ログに登録の記録がありますが、担当者がいません</extracomment>
        <translation>監査ログに登録の記録がありますが、担当者がいません</translation>
    </message>
    <message>
        <source>The server lets this role make roles.</source>
        <translation>サーバー上でロールを作成できる権限があります</translation>
    </message>
    <message>
        <source>On the server it has the role %1, which it should not.</source>
        <translation>サーバー上で、担当者にない役割 %1 を持っています</translation>
    </message>
</context>
<context>
    <name>StaffCommands</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>契約中</translation>
    </message>
    <message>
        <source>Temporary password (24 hours)</source>
        <translation>仮パスワード(24時間有効)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>May, besides reading</source>
        <translation>閲覧のほかにできること</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>パスワードを変更しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 を書き込めません。</translation>
    </message>
    <message>
        <source>Key for the authenticator</source>
        <translation>認証アプリ用のキー</translation>
    </message>
    <message>
        <source>The same as an address</source>
        <translation>同じ内容のアドレス</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>From now on signing in also asks for the code of the authenticator.</source>
        <translation>次回からサインインに認証アプリの確認コードが必要です。</translation>
    </message>
    <message>
        <source>let somebody in</source>
        <translation>担当者を追加する</translation>
    </message>
    <message>
        <source>what is typed to sign in</source>
        <translation>サインインに使う名前</translation>
    </message>
    <message>
        <source>the person&apos;s name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>what the person may do; &quot;staff roles&quot; lists them</source>
        <translation>役割。「staff roles」で一覧を表示</translation>
    </message>
    <message>
        <source>change roles or name</source>
        <translation>役割または氏名を変更する</translation>
    </message>
    <message>
        <source>all roles from now on</source>
        <translation>以後のすべての役割</translation>
    </message>
    <message>
        <source>let somebody in again</source>
        <translation>サインインを再開する</translation>
    </message>
    <message>
        <source>keep somebody out</source>
        <translation>サインインを停止する</translation>
    </message>
    <message>
        <source>a new temporary password for somebody</source>
        <translation>仮パスワードを発行する</translation>
    </message>
    <message>
        <source>who works here and in which roles</source>
        <translation>担当者とその役割</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>what each role may do</source>
        <translation>役割ごとにできること</translation>
    </message>
    <message>
        <source>change your own password (CHOBA_NEW_PASSWORD, CHOBA_NEW_PASSWORD_FILE or a prompt)</source>
        <translation>自分のパスワードを変更する(CHOBA_NEW_PASSWORD、CHOBA_NEW_PASSWORD_FILE または入力)</translation>
    </message>
    <message>
        <source>your own one-time password</source>
        <translation>自分の2段階認証</translation>
    </message>
    <message>
        <source>make a key for the authenticator</source>
        <translation>認証アプリ用のキーを作る</translation>
    </message>
    <message>
        <source>keeps the key until it is confirmed</source>
        <translation>確認が済むまでキーを置くファイル</translation>
    </message>
    <message>
        <source>prove that the authenticator has it</source>
        <translation>認証アプリに登録できたことを確かめる</translation>
    </message>
    <message>
        <source>of &quot;staff totp new&quot;</source>
        <translation>「staff totp new」のファイル</translation>
    </message>
    <message>
        <source>six digits</source>
        <translation>6桁の数字</translation>
    </message>
    <message>
        <source>The authenticator is taken off. Until it is set up again, nothing else can be done with this name.</source>
        <extracomment>ja: 認証アプリの設定は解除されました。本人が再設定するまで、ほかの操作はできません。</extracomment>
        <translation>認証アプリの設定は解除されました。本人が再設定するまで、ほかの操作はできません。</translation>
    </message>
    <message>
        <source>“%1” is neither on nor off.</source>
        <translation>「%1」は on でも off でもありません。</translation>
    </message>
    <message>
        <source>From now on everyone needs an authenticator to work.</source>
        <extracomment>ja: 今後、サインインには全員の認証アプリが必要です。</extracomment>
        <translation>今後、サインインには全員の認証アプリが必要です。</translation>
    </message>
    <message>
        <source>The authenticator is everyone&apos;s own choice.</source>
        <translation>認証アプリの設定は任意です。</translation>
    </message>
    <message>
        <source>ask for the authenticator of everyone, or no longer</source>
        <extracomment>ja: 全員に認証アプリを必須にする、または任意に戻す</extracomment>
        <translation>全員に認証アプリを必須にする、または任意に戻す</translation>
    </message>
    <message>
        <source>on or off</source>
        <extracomment>ja: on または off</extracomment>
        <translation>on または off</translation>
    </message>
</context>
<context>
    <name>StaffPages</name>
    <message>
        <source>Administration</source>
        <extracomment>ja: 管理</extracomment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>ja: 担当者</extracomment>
        <translation>担当者</translation>
    </message>
</context>
<context>
    <name>StaffRole</name>
    <message>
        <source>“%1” is no role. There are: %2.</source>
        <translation>「%1」という役割はありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>Viewer</source>
        <extracomment>ja: 閲覧</extracomment>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>ja: 請求</extracomment>
        <translation>請求</translation>
    </message>
    <message>
        <source>Billing manager</source>
        <extracomment>ja: 請求責任者</extracomment>
        <translation>請求責任者</translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>ja: サポート</extracomment>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Support lead</source>
        <extracomment>ja: サポート責任者</extracomment>
        <translation>サポート責任者</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>ja: 営業</extracomment>
        <translation>営業</translation>
    </message>
    <message>
        <source>Sales manager</source>
        <extracomment>ja: 営業責任者</extracomment>
        <translation>営業責任者</translation>
    </message>
    <message>
        <source>CSM</source>
        <extracomment>ja: CSM</extracomment>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>ja: システム管理者</extracomment>
        <translation>システム管理者</translation>
    </message>
</context>
<context>
    <name>StaffStore</name>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>%1 という担当者はいません。</translation>
    </message>
    <message>
        <source>Somebody is called %1 already.</source>
        <translation>%1 はすでに使われています。</translation>
    </message>
</context>
<context>
    <name>StatementDocument</name>
    <message>
        <source>Not a dollar amount: %1.</source>
        <translation>ドルの金額ではありません: %1</translation>
    </message>
    <message>
        <source>The yen amount is missing: %1.</source>
        <translation>円の金額がありません: %1</translation>
    </message>
    <message>
        <source>The rows do not add up to the total.</source>
        <translation>行の合計が総額と一致しません。</translation>
    </message>
    <message>
        <source>The customer&apos;s name is missing.</source>
        <translation>顧客名がありません。</translation>
    </message>
    <message>
        <source>The account is missing.</source>
        <translation>アカウントがありません。</translation>
    </message>
    <message>
        <source>The instant of printing is missing.</source>
        <translation>印刷日時がありません。</translation>
    </message>
</context>
<context>
    <name>StatementsCommands</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>利用月</translation>
    </message>
    <message>
        <source>Yen per dollar</source>
        <translation>為替レート(円/USD)</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Subtotal (¥)</source>
        <translation>小計(円)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>USD before</source>
        <translation>割引前(USD)</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引</translation>
    </message>
    <message>
        <source>USD after</source>
        <translation>割引後(USD)</translation>
    </message>
    <message>
        <source>¥ after</source>
        <translation>割引後(円)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 を書き込めません: %2</translation>
    </message>
    <message>
        <source>“%1” is neither pdf nor csv.</source>
        <translation>「%1」は pdf でも csv でもありません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Writing statements</source>
        <translation>ご利用明細を書き出し中</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>what a month&apos;s usage was, by product</source>
        <translation>月のご利用明細(製品別)</translation>
    </message>
    <message>
        <source>one account&apos;s month</source>
        <translation>1アカウントの1か月分</translation>
    </message>
    <message>
        <source>usage month</source>
        <translation>利用月</translation>
    </message>
    <message>
        <source>AWS account id</source>
        <translation>AWSアカウントID</translation>
    </message>
    <message>
        <source>save statements as PDF or CSV</source>
        <translation>ご利用明細をPDFまたはCSVで保存する</translation>
    </message>
    <message>
        <source>only this account</source>
        <translation>このアカウントのみ</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <source>where to (here)</source>
        <translation>保存先(既定は現在のフォルダー)</translation>
    </message>
</context>
<context>
    <name>StorableText</name>
    <message>
        <source>The text contains a NUL character (U+0000), which cannot be stored.</source>
        <translation>保存できないNUL文字(U+0000)が含まれています。</translation>
    </message>
    <message>
        <source>The text contains a code that is no character (a lone surrogate, U+FFFE or U+FFFF).</source>
        <translation>文字ではない符号(単独のサロゲート、U+FFFE、U+FFFF)が含まれています。</translation>
    </message>
</context>
<context>
    <name>SupportFee</name>
    <message>
        <source>The plan %1 ended on %2.</source>
        <translation>プラン %1 は %2 に終了しました。</translation>
    </message>
    <message>
        <source>The fee of %1 is entered by hand.</source>
        <translation>%1 の料金は手で入力してください。</translation>
    </message>
</context>
<context>
    <name>SupportPlanRules</name>
    <message>
        <source>%1 ends on %2.</source>
        <translation>%1 は %2 に終了します。</translation>
    </message>
    <message>
        <source>%1 begins on %2.</source>
        <translation>%1 は %2 に始まります。</translation>
    </message>
    <message>
        <source>The day of the request is missing.</source>
        <translation>申込日がありません。</translation>
    </message>
    <message>
        <source>The last request is of %1; requests are entered in order.</source>
        <translation>最後の申込日は %1 です。申込は日付順に入力してください。</translation>
    </message>
    <message>
        <source>%1 is the plan asked for last already.</source>
        <translation>%1 は最後に申し込まれたプランと同じです。</translation>
    </message>
    <message>
        <source>%1 could be asked for until %2.</source>
        <translation>%1 の申込は %2 までです。</translation>
    </message>
    <message>
        <source>Recorded, because the customer changes it.</source>
        <translation>顧客自身が変更するため、記録のみ行いました。</translation>
    </message>
</context>
<context>
    <name>SystemKeychain</name>
    <message>
        <source>The keychain of this system has not the key of the secrets. Open them on the machine where it was made.</source>
        <extracomment>ja: このシステムのキーチェーンに秘密情報の鍵がありません。鍵を作ったパソコンで開いてください。</extracomment>
        <translation>このシステムのキーチェーンに秘密情報の鍵がありません。鍵を作ったパソコンで開いてください。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used.</source>
        <extracomment>ja: システムのキーチェーンを使えません。</extracomment>
        <translation>システムのキーチェーンを使えません。</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry is no key of the secrets.</source>
        <extracomment>ja: キーチェーンの項目は秘密情報の鍵ではありません。</extracomment>
        <translation>キーチェーンの項目は秘密情報の鍵ではありません。</translation>
    </message>
</context>
<context>
    <name>Totp</name>
    <message>
        <source>There is not enough memory to check a password.</source>
        <translation>パスワードを確認するためのメモリが足りません。</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>This has already been done.</source>
        <translation>この操作はすでに済んでいます。</translation>
    </message>
    <message>
        <source>The connection was lost before the work was stored. Nothing was changed; please try again.</source>
        <translation>保存前に接続が切れました。何も変更されていません。もう一度やり直してください。</translation>
    </message>
    <message>
        <source>The connection was lost while the work was being stored. Whether it is stored can only be seen once the database answers again; look before you repeat it.</source>
        <translation>保存中に接続が切れました。保存されたかどうかは、データベースが再び応答するまでわかりません。やり直す前に確かめてください。</translation>
    </message>
</context>
<context>
    <name>TrayCommands</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>変更不可</translation>
    </message>
    <message>
        <source>money only a person may place</source>
        <translation>人が扱いを決める金額(トレイ)</translation>
    </message>
    <message>
        <source>the items of a month</source>
        <translation>月のトレイの一覧</translation>
    </message>
    <message>
        <source>usage month</source>
        <translation>利用月</translation>
    </message>
    <message>
        <source>only this account</source>
        <translation>このアカウントのみ</translation>
    </message>
    <message>
        <source>say what becomes of an item</source>
        <translation>トレイの項目の扱いを決める</translation>
    </message>
    <message>
        <source>month the item is seen in</source>
        <translation>項目が載っている月</translation>
    </message>
    <message>
        <source>AWS account id</source>
        <translation>AWSアカウントID</translation>
    </message>
    <message>
        <source>its key, as listed</source>
        <translation>一覧に出るキー</translation>
    </message>
    <message>
        <source>bill, keep or move</source>
        <translation>bill、keep、move のいずれか</translation>
    </message>
    <message>
        <source>service class it is billed in (undiscounted)</source>
        <translation>請求するサービス区分(既定 undiscounted)</translation>
    </message>
    <message>
        <source>month it moves to</source>
        <translation>移す先の月</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>TrayTable</name>
    <message>
        <source>Move to %1</source>
        <extracomment>ja: %1 へ</extracomment>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>ja: 未判断</extracomment>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Customer / account</source>
        <extracomment>ja: 顧客 / アカウント</extracomment>
        <translation>顧客 / アカウント</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ja: 種類</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>ja: 内容</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>ja: 金額(USD)</extracomment>
        <translation>金額(USD)</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>ja: 判断</extracomment>
        <translation>判断</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ja: 理由</extracomment>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>UpkeepCommands</name>
    <message>
        <source>Checked</source>
        <extracomment>ja: 項目</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>ja: 件数</extracomment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Wrong</source>
        <extracomment>ja: 問題</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <extracomment>ja: 問題はありません。</extracomment>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ja: 対象</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>ja: 内容</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>ja: 作成日時</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>ja: 顧客</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Invoices</source>
        <extracomment>ja: 請求書</extracomment>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <extracomment>ja: 請求額合計</extracomment>
        <translation>請求額合計</translation>
    </message>
    <message>
        <source>Last number</source>
        <extracomment>ja: 最後の番号</extracomment>
        <translation>最後の番号</translation>
    </message>
    <message>
        <source>Charges in USD</source>
        <extracomment>ja: 利用料合計 (USD)</extracomment>
        <translation>利用料合計 (USD)</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ja: ファイル</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>ja: バイト数</extracomment>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>ja: データベース</extracomment>
        <translation>データベース</translation>
    </message>
    <message>
        <source>The old file is now</source>
        <extracomment>ja: 以前のファイル</extracomment>
        <translation>以前のファイル</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>ja: 表</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ja: 行数</extracomment>
        <translation>行数</translation>
    </message>
    <message>
        <source>verify schema, references and money; changes nothing</source>
        <extracomment>ja: スキーマ・参照・金額を確認します（変更しません）</extracomment>
        <translation>スキーマ・参照・金額を確認します（変更しません）</translation>
    </message>
    <message>
        <source>write a verified backup while others work</source>
        <extracomment>ja: 作業中でもバックアップを作成し、検証します</extracomment>
        <translation>作業中でもバックアップを作成し、検証します</translation>
    </message>
    <message>
        <source>a new file, or a folder of backups</source>
        <extracomment>ja: 新しいファイル、またはバックアップを集めるフォルダー</extracomment>
        <translation>新しいファイル、またはバックアップを集めるフォルダー</translation>
    </message>
    <message>
        <source>of a folder: keep the newest N</source>
        <extracomment>ja: フォルダーに残す世代数</extracomment>
        <translation>フォルダーに残す世代数</translation>
    </message>
    <message>
        <source>PostgreSQL: restore into a scratch database and check it</source>
        <extracomment>ja: PostgreSQL: 一時データベースに復元して確認します</extracomment>
        <translation>PostgreSQL: 一時データベースに復元して確認します</translation>
    </message>
    <message>
        <source>verify a backup and put it in place</source>
        <extracomment>ja: バックアップを検証して復元します</extracomment>
        <translation>バックアップを検証して復元します</translation>
    </message>
    <message>
        <source>the backup</source>
        <extracomment>ja: バックアップ</extracomment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>copy a local database to a server, verified</source>
        <extracomment>ja: ローカルのデータベースをサーバーへ移行します</extracomment>
        <translation>ローカルのデータベースをサーバーへ移行します</translation>
    </message>
    <message>
        <source>the local database</source>
        <extracomment>ja: 移行元（sqlite:ファイル）</extracomment>
        <translation>移行元（sqlite:ファイル）</translation>
    </message>
    <message>
        <source>an empty database on the server</source>
        <extracomment>ja: 移行先（空のデータベース）</extracomment>
        <translation>移行先（空のデータベース）</translation>
    </message>
    <message>
        <source>verify it and say what is in it; restore nothing</source>
        <extracomment>ja: 検証して内容を表示し、復元はしません</extracomment>
        <translation>検証して内容を表示し、復元はしません</translation>
    </message>
</context>
<context>
    <name>UsageCommands</name>
    <message>
        <source>Report</source>
        <translation>利用レポート</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>支払アカウント</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>利用月</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Total (USD)</source>
        <translation>合計(USD)</translation>
    </message>
    <message>
        <source>Residue (USD)</source>
        <translation>端数(USD)</translation>
    </message>
    <message>
        <source>Lines skipped</source>
        <translation>除いた行</translation>
    </message>
    <message>
        <source>Split-allocation copies</source>
        <translation>分割配賦の写し</translation>
    </message>
    <message>
        <source>Accounts of no customer</source>
        <translation>未割当アカウント</translation>
    </message>
    <message>
        <source>No account ids</source>
        <translation>アカウントIDでない値</translation>
    </message>
    <message>
        <source>Products to classify</source>
        <translation>未分類の製品</translation>
    </message>
    <message>
        <source>Types not understood</source>
        <translation>不明な明細種別</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Stored anew</source>
        <translation>新たに保存</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Skipped because</source>
        <translation>除いた理由</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>account, product, type, day, month, region, usage_type, payer; with commas</source>
        <translation>account、product、type、day、month、region、usage_type、payer(カンマ区切り)</translation>
    </message>
    <message>
        <source>billing month, the first of several</source>
        <translation>請求月(期間の最初の月)</translation>
    </message>
    <message>
        <source>the last of several months</source>
        <translation>期間の最後の月</translation>
    </message>
    <message>
        <source>of this payer only</source>
        <translation>この支払アカウントのみ</translation>
    </message>
    <message>
        <source>of these accounts only</source>
        <translation>これらのアカウントのみ</translation>
    </message>
    <message>
        <source>of this product code only</source>
        <translation>この製品コードのみ</translation>
    </message>
    <message>
        <source>of this line item type only</source>
        <translation>この明細種別のみ</translation>
    </message>
    <message>
        <source>import AWS cost and usage reports</source>
        <translation>AWSの利用レポートを取り込む</translation>
    </message>
    <message>
        <source>files or folders with a manifest</source>
        <translation>ファイル、またはマニフェストのあるフォルダー</translation>
    </message>
    <message>
        <source>lines of another payer stop the import</source>
        <translation>別の支払アカウントの行があれば取込を止める</translation>
    </message>
    <message>
        <source>the report it stands for, when its name is another</source>
        <translation>名前が変わったとき、置き換える元の利用レポート</translation>
    </message>
    <message>
        <source>store the rest and list what was skipped</source>
        <translation>残りを保存し、除いた行を一覧に出す</translation>
    </message>
    <message>
        <source>what was used</source>
        <translation>利用データ</translation>
    </message>
    <message>
        <source>costs added up</source>
        <translation>費用の集計</translation>
    </message>
</context>
<context>
    <name>UsageCsv</name>
    <message>
        <source>%1 (USD)</source>
        <extracomment>ja: %1 (USD)</extracomment>
        <translation>%1 (USD)</translation>
    </message>
    <message>
        <source>%1 (JPY)</source>
        <translation>%1 (円)</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ja: 差</extracomment>
        <translation>差</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ja: 日</extracomment>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>UsageMargin</name>
    <message>
        <source>Without AWS&apos;s discounts to us</source>
        <extracomment>ja: 当社に対するAWSの割引は含みません</extracomment>
        <translation>当社に対するAWSの割引は含みません</translation>
    </message>
</context>
<context>
    <name>UsageNames</name>
    <message>
        <source>(none)</source>
        <extracomment>ja: (なし)</extracomment>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ja: アカウント</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ja: リージョン</extracomment>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Line item type</source>
        <extracomment>ja: 明細種別</extracomment>
        <translation>明細種別</translation>
    </message>
    <message>
        <source>Usage type</source>
        <extracomment>ja: 使用タイプ</extracomment>
        <translation>使用タイプ</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ja: 日</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>ja: サービス</extracomment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>by account</source>
        <extracomment>ja: アカウント別</extracomment>
        <translation>アカウント別</translation>
    </message>
    <message>
        <source>by region</source>
        <extracomment>ja: リージョン別</extracomment>
        <translation>リージョン別</translation>
    </message>
    <message>
        <source>by line item type</source>
        <extracomment>ja: 明細種別別</extracomment>
        <translation>明細種別別</translation>
    </message>
    <message>
        <source>by usage type</source>
        <extracomment>ja: 使用タイプ別</extracomment>
        <translation>使用タイプ別</translation>
    </message>
    <message>
        <source>by day</source>
        <extracomment>ja: 日別</extracomment>
        <translation>日別</translation>
    </message>
    <message>
        <source>by service</source>
        <extracomment>ja: サービス別</extracomment>
        <translation>サービス別</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>ja: %nアカウント</extracomment>
        <translation>
            <numerusform>%nアカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <extracomment>ja: %nリージョン</extracomment>
        <translation>
            <numerusform>%nリージョン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line item type(s)</source>
        <extracomment>ja: %n種別</extracomment>
        <translation>
            <numerusform>%n種別</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n usage type(s)</source>
        <extracomment>ja: %nタイプ</extracomment>
        <translation>
            <numerusform>%nタイプ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ja: %n日</extracomment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <extracomment>ja: %nサービス</extracomment>
        <translation>
            <numerusform>%nサービス</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsagePages</name>
    <message>
        <source>Billing</source>
        <extracomment>ja: 請求</extracomment>
        <translation>請求</translation>
    </message>
    <message>
        <source>Usage &amp; cost</source>
        <extracomment>ja: 利用料・コスト</extracomment>
        <translation>利用料・コスト</translation>
    </message>
    <message>
        <source>Usage reports</source>
        <extracomment>ja: レポート取込</extracomment>
        <translation>レポート取込</translation>
    </message>
</context>
<context>
    <name>UsageRows</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>ja: その他 %n</extracomment>
        <translation>
            <numerusform>その他 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>ja: 今月</extracomment>
        <translation>今月</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ja: 差</extracomment>
        <translation>差</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>ja: 構成比</extracomment>
        <translation>構成比</translation>
    </message>
    <message>
        <source>Account · service</source>
        <extracomment>ja: アカウント · サービス</extracomment>
        <translation>アカウント · サービス</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ja: 差額</extracomment>
        <translation>差額</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>ja: 前月</extracomment>
        <translation>前月</translation>
    </message>
</context>
<context>
    <name>UsageStore</name>
    <message>
        <source>Say why the report is final.</source>
        <translation>確定の扱いにする理由を入力してください。</translation>
    </message>
    <message>
        <source>There is no such report.</source>
        <translation>その利用レポートはありません。</translation>
    </message>
</context>
<context>
    <name>UsageTotals</name>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>「%1」は次のいずれでもありません: %2</translation>
    </message>
</context>
<context>
    <name>Usd</name>
    <message>
        <source>The amount of $%1 is out of range.</source>
        <translation>金額 $%1 は範囲外です。</translation>
    </message>
</context>
<context>
    <name>VerifyAudit</name>
    <message>
        <source>The verification was cancelled.</source>
        <extracomment>ja: 検証を中止しました。</extracomment>
        <translation>検証を中止しました。</translation>
    </message>
    <message>
        <source>Entries from %1 on were cut off: the key at the end is not the next one.</source>
        <extracomment>ja: %1件目以降の記録が切り取られています。先頭情報の鍵がその続きのものではありません。</extracomment>
        <translation>%1件目以降の記録が切り取られています。先頭情報の鍵がその続きのものではありません。</translation>
    </message>
    <message>
        <source>The row with id %1 in the log was not written by the program.</source>
        <extracomment>ja: 監査ログの行（ID %1）はプログラムが書き込んだものではありません。</extracomment>
        <translation>監査ログの行（ID %1）はプログラムが書き込んだものではありません。</translation>
    </message>
    <message>
        <source>The checkpoints are of another log; this one was begun on %1.</source>
        <extracomment>ja: チェックポイントは別の監査ログのものです。このログは %1 に新しく始められています。</extracomment>
        <translation>チェックポイントは別の監査ログのものです。このログは %1 に新しく始められています。</translation>
    </message>
    <message>
        <source>The audit log of this database has not been started. &quot;chobactl init&quot; does that.</source>
        <translation>このデータベースの監査ログはまだ始まっていません。「chobactl init」で始まります。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <extracomment>ja: %1 がありません。</extracomment>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>There is no checkpoint in %1.</source>
        <extracomment>ja: %1 にチェックポイントがありません。</extracomment>
        <translation>%1 にチェックポイントがありません。</translation>
    </message>
    <message>
        <source>Restored on %1 by %2 from the backup %3 of %4.</source>
        <extracomment>ja: %2 が %1 に、%4 に作成されたバックアップ「%3」から復元しました。</extracomment>
        <translation>%2 が %1 に、%4 に作成されたバックアップ「%3」から復元しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) counted before are not in it.</source>
        <extracomment>ja: それまでに確認されていた%n件の記録は、復元後のデータベースにはありません。</extracomment>
        <translation>
            <numerusform>それまでに確認されていた%n件の記録は、復元後のデータベースにはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the log itself says so: ask them, then accept it with &quot;chobactl audit checkpoint&quot;.</source>
        <extracomment>ja: この復元を伝えるのは監査ログだけです。本人に確認し、「chobactl audit checkpoint」で承認してください。</extracomment>
        <translation>この復元を伝えるのは監査ログだけです。本人に確認し、「chobactl audit checkpoint」で承認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not for you to read; only their place in the chain was checked.</source>
        <extracomment>ja: 閲覧できない記録が%n件あり、連鎖の中の位置だけを確認しました。</extracomment>
        <translation>
            <numerusform>閲覧できない記録が%n件あり、連鎖の中の位置だけを確認しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionSink</name>
    <message>
        <source>The report is older than the version it replaced: %1, not %2.</source>
        <translation>置き換えた版より古い利用レポートです(%2 に対して %1)。</translation>
    </message>
</context>
<context>
    <name>WholeView</name>
    <message>
        <source>This connection does not see every row of %1. Use one that may read all of it.</source>
        <extracomment>ja: この接続からは %1 の一部の行が見えません。すべての行を読める人で実行してください</extracomment>
        <translation>この接続からは %1 の一部の行が見えません。すべての行を読める人で実行してください</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>Imported usage, %n line(s)</source>
        <extracomment>ja: 取込んだ利用 %n行</extracomment>
        <translation>
            <numerusform>取込んだ利用 %n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out what is not billed</source>
        <extracomment>ja: 請求しない明細を除く</extracomment>
        <translation>請求しない明細を除く</translation>
    </message>
    <message>
        <source>Moved here from %1</source>
        <extracomment>ja: %1から移した明細</extracomment>
        <translation>%1から移した明細</translation>
    </message>
    <message>
        <source>Only class %1</source>
        <extracomment>ja: 区分 %1 のみ</extracomment>
        <translation>区分 %1 のみ</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <extracomment>ja: %n製品</extracomment>
        <translation>
            <numerusform>%n製品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <extracomment>ja: %nグループ</extracomment>
        <translation>
            <numerusform>%nグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>ja: %1 を除く</extracomment>
        <translation>%1 を除く</translation>
    </message>
    <message>
        <source>× %1 yen → rounded half up</source>
        <extracomment>ja: × %1 円 → 四捨五入</extracomment>
        <translation>× %1 円 → 四捨五入</translation>
    </message>
    <message>
        <source>× %1 % → cut toward zero</source>
        <extracomment>ja: × %1% → 0方向へ切捨て</extracomment>
        <translation>× %1% → 0方向へ切捨て</translation>
    </message>
    <message>
        <source>Usage after discounts, exact</source>
        <extracomment>ja: 割引後の利用料(端数処理なし)</extracomment>
        <translation>割引後の利用料(端数処理なし)</translation>
    </message>
    <message>
        <source>Fee of %1 → rounded half up to cents</source>
        <extracomment>ja: %1 の料金 → セント未満四捨五入</extracomment>
        <translation>%1 の料金 → セント未満四捨五入</translation>
    </message>
    <message>
        <source>the minimum</source>
        <extracomment>ja: 最低料金</extracomment>
        <translation>最低料金</translation>
    </message>
    <message>
        <source>added by hand: %1</source>
        <extracomment>ja: 追加 %1</extracomment>
        <translation>追加 %1</translation>
    </message>
    <message>
        <source>Usage that arrived after its invoice</source>
        <extracomment>ja: 発行後に届いた利用</extracomment>
        <translation>発行後に届いた利用</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <extracomment>ja: 手入力の明細</extracomment>
        <translation>手入力の明細</translation>
    </message>
    <message>
        <source>Subtotal before tax</source>
        <extracomment>ja: 小計(税抜)</extracomment>
        <translation>小計(税抜)</translation>
    </message>
</context>
<context>
    <name>WorkCommand</name>
    <message>
        <source>Nothing is due.</source>
        <extracomment>ja: 送信するものはありません。</extracomment>
        <translation>送信するものはありません。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>do what comes by itself: send the mail that is due, make the daily backup</source>
        <translation>自動の仕事をする: 期限の来たメールの送信、毎日のバックアップ</translation>
    </message>
    <message>
        <source>one round, then end</source>
        <extracomment>ja: 一巡して終わる</extracomment>
        <translation>一巡して終わる</translation>
    </message>
</context>
<context>
    <name>XlsxList</name>
    <message>
        <source>The list could not be written.</source>
        <translation>一覧を書き出せませんでした。</translation>
    </message>
    <message>
        <source>Not a name for a sheet: %1.</source>
        <translation>シート名に使えません: %1</translation>
    </message>
    <message>
        <source>A spreadsheet holds at most %1 rows; use CSV.</source>
        <translation>表計算ファイルは %1 行までです。CSVをお使いください。</translation>
    </message>
    <message>
        <source>Row %1: the text is too long for a cell.</source>
        <translation>%1行目: セルに入りきらない長さです。</translation>
    </message>
</context>
<context>
    <name>choba::AboutDialog</name>
    <message>
        <source>About Choba</source>
        <translation>帳場について</translation>
    </message>
    <message>
        <source>Choba %1</source>
        <translation>帳場 %1</translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later.</source>
        <translation>GNU GPL バージョン3以降のもとで配布される自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Icons: Lucide.</source>
        <translation>アイコン: Lucide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>choba::AccountForm</name>
    <message>
        <source>Name</source>
        <extracomment>ja: 名称</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>ja: 案件</extracomment>
        <translation>案件</translation>
    </message>
    <message>
        <source>Issued by us</source>
        <extracomment>ja: 当社発行</extracomment>
        <translation>当社発行</translation>
    </message>
    <message>
        <source>Root user is ours</source>
        <extracomment>ja: ルートユーザを当社が管理</extracomment>
        <translation>ルートユーザーを当社が管理</translation>
    </message>
    <message>
        <source>Operations contract</source>
        <extracomment>ja: 運用契約あり</extracomment>
        <translation>運用契約あり</translation>
    </message>
    <message>
        <source>Begins the subject of its invoices</source>
        <extracomment>ja: 請求書の件名の先頭に付きます</extracomment>
        <translation>請求書の件名の先頭に付きます</translation>
    </message>
</context>
<context>
    <name>choba::AccountPane</name>
    <message>
        <source>Contract and support</source>
        <extracomment>ja: 契約・サポート</extracomment>
        <translation>契約・サポート</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ja: アカウント情報</extracomment>
        <translation>アカウント情報</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ja: その他の操作</extracomment>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Usage from %1 to %2 has no customer. Assign the account to bill it.</source>
        <extracomment>ja: %1 〜 %2 の利用がありますが、どの顧客にも割り当てられていません。</extracomment>
        <translation>%1 〜 %2 の利用がどの顧客にも割り当てられていません。割り当てると請求できます。</translation>
    </message>
</context>
<context>
    <name>choba::AccountTable</name>
    <message>
        <source>Unassigned</source>
        <extracomment>ja: 未割当</extracomment>
        <translation>未割当</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>ja: 契約中</extracomment>
        <translation>契約中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ja: 解約済</extracomment>
        <translation>解約済</translation>
    </message>
    <message>
        <source>Account id</source>
        <extracomment>ja: アカウントID</extracomment>
        <translation>アカウントID</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ja: 名称</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>ja: 顧客</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Contract</source>
        <extracomment>ja: 契約</extracomment>
        <translation>契約</translation>
    </message>
    <message>
        <source>Support plan</source>
        <extracomment>ja: 有償サポート</extracomment>
        <translation>有償サポート</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ja: 状態</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>ja: 案件</extracomment>
        <translation>案件</translation>
    </message>
</context>
<context>
    <name>choba::AccountTimeline</name>
    <message>
        <source>done %1</source>
        <extracomment>ja: %1 完了</extracomment>
        <translation>%1 完了</translation>
    </message>
    <message>
        <source>not done yet</source>
        <extracomment>ja: 未完了</extracomment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>late, due %1</source>
        <extracomment>ja: 期限 %1 超過</extracomment>
        <translation>期限 %1 超過</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期日 %1</translation>
    </message>
    <message>
        <source>Contracts</source>
        <extracomment>ja: 契約</extracomment>
        <translation>契約</translation>
    </message>
    <message>
        <source>Support plans</source>
        <extracomment>ja: 有償サポート</extracomment>
        <translation>有償サポート</translation>
    </message>
</context>
<context>
    <name>choba::AccountsPage</name>
    <message>
        <source>search the list</source>
        <translation>一覧を検索</translation>
    </message>
    <message>
        <source>add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>save the form</source>
        <translation>フォームを保存</translation>
    </message>
    <message>
        <source>Unsaved changes: %1</source>
        <extracomment>ja: 未保存の変更: %1</extracomment>
        <translation>未保存の変更: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ja: アカウント</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>No account matches</source>
        <extracomment>ja: 該当するアカウントがありません</extracomment>
        <translation>該当するアカウントがありません</translation>
    </message>
    <message>
        <source>Nothing is found in ids, names, projects and customers.</source>
        <extracomment>ja: ID・名称・案件・顧客の中に見つかりません。</extracomment>
        <translation>ID・名称・案件・顧客のいずれにも見つかりません。</translation>
    </message>
    <message>
        <source>No AWS accounts yet</source>
        <extracomment>ja: AWSアカウントがまだありません</extracomment>
        <translation>AWSアカウントがまだありません</translation>
    </message>
    <message>
        <source>Add one, or import a usage report: its accounts appear here by themselves.</source>
        <extracomment>ja: 追加するか、利用データを取り込んでください。取り込んだアカウントは自動でここに並びます。</extracomment>
        <translation>アカウントを追加するか、利用データを取り込んでください。利用データにあるアカウントは自動でここに並びます。</translation>
    </message>
    <message>
        <source>AWS accounts</source>
        <extracomment>ja: AWSアカウント</extracomment>
        <translation>AWSアカウント</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ja: 列</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>ja: アカウントを追加</extracomment>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Assign…</source>
        <extracomment>ja: 割り当てる…</extracomment>
        <translation>割り当てる…</translation>
    </message>
    <message>
        <source>Change customer or contract…</source>
        <extracomment>ja: 顧客・契約を変更…</extracomment>
        <translation>顧客・契約を変更…</translation>
    </message>
    <message>
        <source>Support plan…</source>
        <extracomment>ja: サポート変更…</extracomment>
        <translation>サポート変更…</translation>
    </message>
    <message>
        <source>Plan done…</source>
        <extracomment>ja: 設定済みにする…</extracomment>
        <translation>設定済みにする…</translation>
    </message>
    <message>
        <source>Cancel the account…</source>
        <extracomment>ja: 解約…</extracomment>
        <translation>解約…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>ja: 絞り込みを解除</extracomment>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Id, name, project, customer</source>
        <extracomment>ja: ID・名称・案件・顧客</extracomment>
        <translation>ID・名称・案件・顧客</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>アカウントを検索</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n selected…</source>
        <extracomment>ja: 選択した%n件を割り当てる…</extracomment>
        <translation>
            <numerusform>選択した%n件を割り当てる…</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the selected rows are still being read. Try again.</source>
        <extracomment>ja: 選択した行をまだ読み込んでいます。もう一度お試しください。</extracomment>
        <translation>選択した行をまだ読み込んでいます。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Assignment of accounts</source>
        <extracomment>ja: アカウントの割り当て</extracomment>
        <translation>アカウントの割り当て</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) assigned.</source>
        <extracomment>ja: %n件のアカウントを割り当てました。</extracomment>
        <translation>
            <numerusform>%n件のアカウントを割り当てました。</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSVファイル (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ja: 書き出し</extracomment>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ja: 印刷</extracomment>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <extracomment>ja: CSVを取り込む…</extracomment>
        <translation>CSVを取り込む…</translation>
    </message>
</context>
<context>
    <name>choba::AdjustmentBar</name>
    <message>
        <source>Add a line…</source>
        <extracomment>ja: 明細を追加…</extracomment>
        <translation>明細を追加…</translation>
    </message>
    <message>
        <source>Support charge…</source>
        <extracomment>ja: サポート料金…</extracomment>
        <translation>サポート料金…</translation>
    </message>
    <message>
        <source>An issued invoice never changes. It is corrected by a credit note.</source>
        <extracomment>ja: 発行済の請求書は変更できません。訂正は返還インボイスで行います。</extracomment>
        <translation>発行済の請求書は変更できません。訂正は返還インボイスで行います。</translation>
    </message>
</context>
<context>
    <name>choba::AdjustmentDialog</name>
    <message>
        <source>New total of the draft, incl. tax</source>
        <extracomment>ja: 下書きの新しい合計(税込)</extracomment>
        <translation>下書きの新しい合計(税込)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>ja: いまは %1 · 差 %2</extracomment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>now %1 · %2</source>
        <translation>いまは %1 · 差 %2</translation>
    </message>
</context>
<context>
    <name>choba::AdjustmentFlow</name>
    <message>
        <source>Recompute the draft of %1</source>
        <extracomment>ja: %1 の下書きを再計算</extracomment>
        <translation>%1 の下書きを再計算</translation>
    </message>
</context>
<context>
    <name>choba::AssignAccountDialog</name>
    <message>
        <source>Account id</source>
        <extracomment>ja: アカウントID</extracomment>
        <translation>アカウントID</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>ja: 顧客</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Contract</source>
        <extracomment>ja: 契約</extracomment>
        <translation>契約</translation>
    </message>
    <message>
        <source>Billed from</source>
        <extracomment>ja: 請求を始める利用月</extracomment>
        <translation>請求を始める利用月</translation>
    </message>
    <message>
        <source>Support plan</source>
        <extracomment>ja: 開始時の有償サポート</extracomment>
        <translation>開始時の有償サポート</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ja: 名称</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>ja: 案件</extracomment>
        <translation>案件</translation>
    </message>
    <message>
        <source>Add an AWS account</source>
        <extracomment>ja: AWSアカウントを追加</extracomment>
        <translation>AWSアカウントを追加</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Assign the account</source>
        <extracomment>ja: アカウントを割り当てる</extracomment>
        <translation>アカウントを割り当てる</translation>
    </message>
    <message>
        <source>Usage from this month on is billed to the customer.</source>
        <translation>この月の利用分から、この顧客に請求します。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当てる</translation>
    </message>
</context>
<context>
    <name>choba::AssignAccountsDialog</name>
    <message>
        <source>each from its first month with usage</source>
        <extracomment>ja: それぞれ利用のあった最初の月から</extracomment>
        <translation>それぞれ利用のあった最初の月から</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>ja: 顧客 ja: アカウントID</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>アカウントID</translation>
    </message>
    <message>
        <source>Contract</source>
        <extracomment>ja: 契約</extracomment>
        <translation>契約</translation>
    </message>
    <message>
        <source>Billed from</source>
        <extracomment>ja: 請求の開始</extracomment>
        <translation>請求の開始</translation>
    </message>
    <message>
        <source>First month</source>
        <extracomment>ja: 開始月</extracomment>
        <translation>開始月</translation>
    </message>
    <message>
        <source>Support plan</source>
        <extracomment>ja: 開始時の有償サポート</extracomment>
        <translation>開始時の有償サポート</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n account(s)</source>
        <extracomment>ja: %n件のアカウントを割り当てる</extracomment>
        <translation>
            <numerusform>%n件のアカウントを割り当てる</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage from the first month on is billed to the customer.</source>
        <extracomment>ja: 開始月からの利用が、この顧客に請求されます。</extracomment>
        <translation>開始月からの利用が、この顧客に請求されます。</translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>ja: 割り当てる</extracomment>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <extracomment>ja: %1 · %2 利用分から</extracomment>
        <translation>%1 · %2 利用分から</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <extracomment>ja: 顧客を選んでください</extracomment>
        <translation>顧客を選んでください</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) → %1 · %2</source>
        <translation>
            <numerusform>アカウント%n件 → %1 · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::AssignedAccountsDialog</name>
    <message>
        <source>Outcome of the assignment</source>
        <extracomment>ja: 割り当ての結果</extracomment>
        <translation>割り当ての結果</translation>
    </message>
    <message>
        <source>First month</source>
        <extracomment>ja: 開始月</extracomment>
        <translation>開始月</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>アカウントID</translation>
    </message>
    <message>
        <source>%1 assigned, %2 not</source>
        <extracomment>ja: %1件を割り当てました。%2件は割り当てられませんでした。</extracomment>
        <translation>%1件を割り当てました。%2件は割り当てられませんでした。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ja: 閉じる</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>choba::AuditFilterBar</name>
    <message>
        <source>Thing or content</source>
        <extracomment>ja: 対象・内容</extracomment>
        <translation>対象・内容</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>ja: すべての担当者</extracomment>
        <translation>すべての担当者</translation>
    </message>
    <message>
        <source>All actions</source>
        <extracomment>ja: すべての操作</extracomment>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>All things</source>
        <extracomment>ja: すべての対象</extracomment>
        <translation>すべての対象</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>ja: 全期間</extracomment>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ja: 今日</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>ja: 過去7日</extracomment>
        <translation>過去7日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>ja: 過去30日</extracomment>
        <translation>過去30日</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <extracomment>ja: 期間を指定…</extracomment>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ja: 解除</extracomment>
        <translation>解除</translation>
    </message>
</context>
<context>
    <name>choba::AuditPage</name>
    <message>
        <source>search</source>
        <extracomment>ja: 検索</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>copy the selected rows</source>
        <extracomment>ja: 選択行をコピー</extracomment>
        <translation>選択行をコピー</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>ja: 記録</extracomment>
        <translation>記録</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <extracomment>ja: 条件に合う記録はありません</extracomment>
        <translation>条件に合う記録はありません</translation>
    </message>
    <message>
        <source>There are no entries yet</source>
        <translation>まだ記録がありません</translation>
    </message>
    <message>
        <source>Try another person, action or other days</source>
        <extracomment>ja: 別の担当者・操作・期間で探してください</extracomment>
        <translation>別の担当者・操作・期間で探してください</translation>
    </message>
    <message>
        <source>Whatever changes business data leaves here who did it, when, and what</source>
        <translation>業務データの変更は、誰が、いつ、何をしたかがここに残ります</translation>
    </message>
    <message>
        <source>At entry %1 the clock went back to %2.</source>
        <extracomment>ja: %1件目で時計が %2 に戻されています。</extracomment>
        <translation>%1件目で時計が %2 に戻されています。</translation>
    </message>
    <message numerus="yes">
        <source>The log is as it was written: %n entry(s).</source>
        <extracomment>ja: 監査ログは書き込まれたままです（%n件）。</extracomment>
        <translation>
            <numerusform>監査ログは書き込まれたままです（%n件）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It agrees with %n checkpoint(s).</source>
        <extracomment>ja: %n個のチェックポイントと一致しました。</extracomment>
        <translation>
            <numerusform>%n個のチェックポイントと一致しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The seals can be checked where the first key is kept.</source>
        <extracomment>ja: 封印は、最初の鍵を持つパソコンで確認できます。</extracomment>
        <translation>封印は、最初の鍵を持つパソコンで確認できます。</translation>
    </message>
    <message>
        <source>Export the log</source>
        <extracomment>ja: 監査ログを書き出す</extracomment>
        <translation>監査ログを書き出す</translation>
    </message>
    <message>
        <source>audit-log</source>
        <extracomment>ja: 監査ログ</extracomment>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Export %1</source>
        <extracomment>ja: 書き出し %1</extracomment>
        <translation>書き出し %1</translation>
    </message>
    <message>
        <source>Audit log</source>
        <extracomment>ja: 監査ログ</extracomment>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Who changed what, and when</source>
        <extracomment>ja: 誰が、いつ、何を変えたか</extracomment>
        <translation>誰が、いつ、何を変えたか</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ja: 列</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <extracomment>ja: CSVに書き出す…</extracomment>
        <translation>CSVに書き出す…</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <extracomment>ja: Excelに書き出す…</extracomment>
        <translation>Excelに書き出す…</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ja: 検証する</extracomment>
        <translation>検証する</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>ja: 絞り込みを解除</extracomment>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>choba::AuditPages</name>
    <message>
        <source>Administration</source>
        <extracomment>ja: 管理</extracomment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Audit log</source>
        <extracomment>ja: 監査ログ</extracomment>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Verifying the audit log</source>
        <extracomment>ja: 監査ログの検証</extracomment>
        <translation>監査ログの検証</translation>
    </message>
</context>
<context>
    <name>choba::AuditPane</name>
    <message>
        <source>Who</source>
        <extracomment>ja: 担当者</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>When (Tokyo)</source>
        <extracomment>ja: 日時（東京）</extracomment>
        <translation>日時（東京）</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>ja: 記録番号</extracomment>
        <translation>記録番号</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ja: 開く</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>History of this</source>
        <extracomment>ja: この対象の履歴</extracomment>
        <translation>この対象の履歴</translation>
    </message>
</context>
<context>
    <name>choba::AuditTable</name>
    <message>
        <source>When</source>
        <extracomment>ja: 日時</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ja: 担当者</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ja: 操作</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Thing</source>
        <extracomment>ja: 対象</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>ja: 変更</extracomment>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>choba::Banner</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <extracomment>ja: %1 に書き出しました。</extracomment>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>ja: フォルダーを開く</extracomment>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>choba::BillingPages</name>
    <message>
        <source>Invoice</source>
        <extracomment>ja: 請求書</extracomment>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>ja: 請求</extracomment>
        <translation>請求</translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>ja: 管理</extracomment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Invoices</source>
        <extracomment>ja: 請求書</extracomment>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Month close</source>
        <extracomment>ja: 月次締め</extracomment>
        <translation>月次締め</translation>
    </message>
    <message>
        <source>Billing settings</source>
        <extracomment>ja: 請求の設定</extracomment>
        <translation>請求の設定</translation>
    </message>
</context>
<context>
    <name>choba::BillingSettingsPage</name>
    <message numerus="yes">
        <source>%n unsaved change(s) of the issuer</source>
        <extracomment>ja: 発行者の未保存の変更 %n件</extracomment>
        <translation>
            <numerusform>発行者の未保存の変更 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Billing settings</source>
        <extracomment>ja: 請求の設定</extracomment>
        <translation>請求の設定</translation>
    </message>
    <message>
        <source>issuer, exchange rates, rules</source>
        <extracomment>ja: 発行者・為替・規則</extracomment>
        <translation>発行者・為替・規則</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>ja: 発行者</extracomment>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <extracomment>ja: 為替レート</extracomment>
        <translation>為替レート</translation>
    </message>
    <message>
        <source>Rule book</source>
        <extracomment>ja: 規則集</extracomment>
        <translation>規則集</translation>
    </message>
    <message>
        <source>Product classes</source>
        <extracomment>ja: 製品の区分</extracomment>
        <translation>製品の区分</translation>
    </message>
    <message>
        <source>Enter exchange rates…</source>
        <extracomment>ja: 為替レートを入力…</extracomment>
        <translation>為替レートを入力…</translation>
    </message>
</context>
<context>
    <name>choba::CancelAccountDialog</name>
    <message>
        <source>Completed on</source>
        <extracomment>ja: 解約の完了日</extracomment>
        <translation>解約の完了日</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <extracomment>ja: %1 を解約</extracomment>
        <translation>%1 を解約</translation>
    </message>
    <message>
        <source>Everything used until the cancellation is completed is billed, and its month still gets an invoice. Services may run on for a while: the customer should have stopped them first.</source>
        <translation>解約が完了するまでの利用はすべて請求され、その月の請求書も発行されます。解約後もサービスがしばらく動くことがあるため、先に顧客側で停止しておいてもらってください。</translation>
    </message>
    <message>
        <source>Cancel the account</source>
        <translation>アカウントを解約する</translation>
    </message>
</context>
<context>
    <name>choba::ChangePasswordDialog</name>
    <message>
        <source>Change your password</source>
        <extracomment>ja: パスワードの変更</extracomment>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>At least ten characters; a long sentence is good.</source>
        <extracomment>ja: 10文字以上。長い合言葉がおすすめです。</extracomment>
        <translation>10文字以上。長い合言葉がおすすめです。</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ja: 変更する</extracomment>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Current password</source>
        <extracomment>ja: 現在のパスワード</extracomment>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ja: 新しいパスワード</extracomment>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>The new one again</source>
        <extracomment>ja: 新しいパスワード(確認)</extracomment>
        <translation>新しいパスワード(確認)</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <extracomment>ja: 2回の入力が一致しません。</extracomment>
        <translation>2回の入力が一致しません。</translation>
    </message>
</context>
<context>
    <name>choba::ChangeTable</name>
    <message>
        <source>Field</source>
        <extracomment>ja: 項目</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ja: 変更前</extracomment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>choba::ChargeTable</name>
    <message>
        <source>Product</source>
        <extracomment>ja: 製品</extracomment>
        <translation>製品</translation>
    </message>
    <message>
        <source>Usage type</source>
        <extracomment>ja: 利用タイプ</extracomment>
        <translation>使用タイプ</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ja: リージョン</extracomment>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Line item type</source>
        <extracomment>ja: 明細種別</extracomment>
        <translation>明細種別</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>ja: 扱い</extracomment>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>ja: 区分</extracomment>
        <translation>区分</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>ja: 値引率</extracomment>
        <translation>値引率</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>ja: 金額(USD)</extracomment>
        <translation>金額(USD)</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>ja: 利用量</extracomment>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>ja: 行数</extracomment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>ja: 規則</extracomment>
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>choba::ChargesDialog</name>
    <message>
        <source>Close</source>
        <extracomment>ja: 閉じる</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>ja: 規則</extracomment>
        <translation>規則</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>ja: 根拠</extracomment>
        <translation>根拠</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>ja: 有効期間</extracomment>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Charge groups</source>
        <extracomment>ja: グループ</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>ja: 合計</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>ja: 常に有効</extracomment>
        <translation>常に有効</translation>
    </message>
</context>
<context>
    <name>choba::Chart</name>
    <message>
        <source>Save picture… (PNG, PDF, SVG)</source>
        <extracomment>ja: 画像を保存… (PNG・PDF・SVG)</extracomment>
        <translation>画像を保存… (PNG・PDF・SVG)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>ja: 画像をコピー</extracomment>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>ja: 全体を表示</extracomment>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
</context>
<context>
    <name>choba::CheckTable</name>
    <message>
        <source>In order</source>
        <extracomment>ja: 問題なし</extracomment>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>ja: 確認項目</extracomment>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>ja: 件数</extracomment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ja: 結果</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ja: 対象</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>ja: 内容</extracomment>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>choba::ChooseDraftsDialog</name>
    <message>
        <source>Choose drafts of %1 to issue</source>
        <extracomment>ja: %1 の下書きから選んで発行</extracomment>
        <translation>%1 の下書きから選んで発行</translation>
    </message>
    <message>
        <source>Customer, account, amount</source>
        <extracomment>ja: 顧客・アカウント・金額</extracomment>
        <translation>顧客・アカウント・金額</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ja: やめる</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>ja: 下書き</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Total incl. tax</source>
        <extracomment>ja: 税込合計</extracomment>
        <translation>税込合計</translation>
    </message>
    <message>
        <source>Selected</source>
        <extracomment>ja: 選択</extracomment>
        <translation>選択</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n…</source>
        <extracomment>ja: %n件を発行…</extracomment>
        <translation>
            <numerusform>%n件を発行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>発行…</translation>
    </message>
</context>
<context>
    <name>choba::ClassesList</name>
    <message>
        <source>Classes people decided for product codes the rule book does not list.</source>
        <extracomment>ja: 規則集にない製品コードについて人が決めた区分。</extracomment>
        <translation>規則集にない製品コードについて人が決めた区分。</translation>
    </message>
    <message>
        <source>Product code</source>
        <extracomment>ja: 製品コード</extracomment>
        <translation>製品コード</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>ja: 区分</extracomment>
        <translation>区分</translation>
    </message>
    <message>
        <source>Nobody has classified a product yet</source>
        <extracomment>ja: 人が決めた区分はまだありません</extracomment>
        <translation>人が決めた区分はまだありません</translation>
    </message>
    <message>
        <source>The month close asks for a class when usage has a product the rule book lacks</source>
        <extracomment>ja: 規則集にない製品の利用があると、月次締めで分類を求めます</extracomment>
        <translation>規則集にない製品の利用があると、月次締めで分類を求めます</translation>
    </message>
</context>
<context>
    <name>choba::ClassifyDialog</name>
    <message>
        <source>Save the classes</source>
        <extracomment>ja: 分類を保存</extracomment>
        <translation>分類を保存</translation>
    </message>
    <message>
        <source>Unclassified products</source>
        <extracomment>ja: 未分類の製品</extracomment>
        <translation>未分類の製品</translation>
    </message>
    <message>
        <source>The class decides the discount. It holds for later months too.</source>
        <extracomment>ja: 区分が値引率を決めます。決めた区分は今後の月にも使われます。</extracomment>
        <translation>区分が値引率を決めます。決めた区分は今後の月にも使われます。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>ja: %nアカウント</extracomment>
        <translation>
            <numerusform>%nアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>line item type: needs a newer rule book</source>
        <extracomment>ja: 明細種別: 規則集の更新が必要です</extracomment>
        <translation>明細種別: 規則集の更新が必要です</translation>
    </message>
    <message>
        <source>not classified</source>
        <extracomment>ja: 未分類</extracomment>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ja: やめる</extracomment>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>choba::CloseChecklist</name>
    <message>
        <source>%2 of %1 checks done</source>
        <extracomment>ja: 確認 %1項目中 %2項目が完了</extracomment>
        <translation>確認 %1項目中 %2項目が完了</translation>
    </message>
    <message>
        <source>ready %1 / on hold %2</source>
        <extracomment>ja: 発行可 %1 / 保留 %2</extracomment>
        <translation>発行可 %1 / 保留 %2</translation>
    </message>
    <message>
        <source>Make the drafts first. Accounts with open checks are put on hold.</source>
        <extracomment>ja: まず下書きを作ってください。確認が済んでいないアカウントは保留になります。</extracomment>
        <translation>まず下書きを作ってください。確認が済んでいないアカウントは保留になります。</translation>
    </message>
    <message>
        <source>The drafts are out of date. Recompute them before issuing.</source>
        <extracomment>ja: 下書きは最新ではありません。再計算してから発行してください。</extracomment>
        <translation>下書きは最新ではありません。再計算してから発行してください。</translation>
    </message>
    <message>
        <source>Numbers %1 to %2 are given. Issued invoices cannot be changed; corrections are credit notes.</source>
        <extracomment>ja: 番号 %1〜%2 を付けます。発行後は変更できず、訂正は返還インボイスになります。</extracomment>
        <translation>番号 %1〜%2 を付けます。発行後は変更できず、訂正は返還インボイスになります。</translation>
    </message>
    <message numerus="yes">
        <source>The %n on hold can be issued later.</source>
        <extracomment>ja: 保留の%n件は後から発行できます。</extracomment>
        <translation>
            <numerusform>保留の%n件は後から発行できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No draft waits to be issued.</source>
        <extracomment>ja: 発行を待つ下書きはありません。</extracomment>
        <translation>発行を待つ下書きはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n…</source>
        <extracomment>ja: %n件を発行…</extracomment>
        <translation>
            <numerusform>%n件を発行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose and issue…</source>
        <extracomment>ja: 選んで発行…</extracomment>
        <translation>選んで発行…</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>発行…</translation>
    </message>
</context>
<context>
    <name>choba::CloseFigures</name>
    <message>
        <source>Issued, before tax</source>
        <extracomment>ja: 下書き合計(税抜) ja: 発行合計(税抜)</extracomment>
        <translation>発行合計(税抜)</translation>
    </message>
    <message>
        <source>Drafts, before tax</source>
        <translation>下書き合計(税抜)</translation>
    </message>
    <message>
        <source>Last month %1, issued</source>
        <extracomment>ja: 前月 %1(発行済)</extracomment>
        <translation>前月 %1(発行済)</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ja: 差額</extracomment>
        <translation>差額</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <extracomment>ja: 差の内訳</extracomment>
        <translation>差の内訳</translation>
    </message>
    <message>
        <source>by cause, in 10,000 yen</source>
        <extracomment>ja: 要因別・万円</extracomment>
        <translation>要因別・万円</translation>
    </message>
    <message>
        <source>The difference is taken apart once last month is issued and this month has its exchange rate.</source>
        <extracomment>ja: 前月に発行した請求書があり、当月の為替レートが入ると、差の内訳が出ます。</extracomment>
        <translation>前月に発行した請求書があり、当月の為替レートが入ると、差の内訳が出ます。</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>ja: 合計</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Accounts that moved most</source>
        <extracomment>ja: 差の大きいアカウント</extracomment>
        <translation>差の大きいアカウント</translation>
    </message>
    <message>
        <source>%2 of %1</source>
        <extracomment>ja: %1件中 %2件</extracomment>
        <translation>%1件中 %2件</translation>
    </message>
    <message>
        <source>Customer / account</source>
        <translation>顧客 / アカウント</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>ja: 前月</extracomment>
        <translation>前月</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>ja: 今月</extracomment>
        <translation>今月</translation>
    </message>
    <message>
        <source>Main reason</source>
        <extracomment>ja: 主な理由</extracomment>
        <translation>主な理由</translation>
    </message>
    <message>
        <source>Since last month</source>
        <extracomment>ja: 前月との差</extracomment>
        <translation>前月との差</translation>
    </message>
    <message>
        <source>There is no account to compare yet</source>
        <extracomment>ja: まだ比べるアカウントがありません</extracomment>
        <translation>まだ比べるアカウントがありません</translation>
    </message>
    <message>
        <source>The accounts stand here once this month has its exchange rate</source>
        <extracomment>ja: 当月の為替レートを入力すると、アカウントごとの差が並びます</extracomment>
        <translation>当月の為替レートを入力すると、アカウントごとの差が並びます</translation>
    </message>
</context>
<context>
    <name>choba::ClosePage</name>
    <message>
        <source>Close %1-%2</source>
        <extracomment>ja: 月次締め %1年%2月利用分</extracomment>
        <translation>月次締め %1年%2月利用分</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>ja: 準備中</extracomment>
        <translation>発行済</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>準備中</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>ja: %nアカウント</extracomment>
        <translation>
            <numerusform>%nアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>drafts as of %1</source>
        <extracomment>ja: 下書き %1 時点</extracomment>
        <translation>下書き %1 時点</translation>
    </message>
    <message>
        <source>Declare the usage of %1 final?</source>
        <extracomment>ja: %1 の利用データを確定としますか?</extracomment>
        <translation>%1 の利用データを確定としますか?</translation>
    </message>
    <message>
        <source>AWS has not put invoice numbers on all of it yet. On your word it counts as complete; what arrives later goes to the tray as late usage.</source>
        <extracomment>ja: AWSの請求書番号がまだ入っていない利用を、あなたの判断で確定とします。その後に届いた利用は、発行後の利用としてトレイに入ります。</extracomment>
        <translation>AWSの請求書番号がまだ入っていない利用を、あなたの判断で確定とします。その後に届いた利用は、発行後の利用としてトレイに入ります。</translation>
    </message>
    <message>
        <source>Declare final</source>
        <extracomment>ja: 確定とする</extracomment>
        <translation>確定とする</translation>
    </message>
    <message>
        <source>Recompute the drafts of %1</source>
        <extracomment>ja: %1 の下書きを再計算</extracomment>
        <translation>%1 の下書きを再計算</translation>
    </message>
    <message>
        <source>The drafts are up to date.</source>
        <extracomment>ja: 下書きを再計算しました。</extracomment>
        <translation>下書きを再計算しました。</translation>
    </message>
    <message>
        <source>Open the list</source>
        <extracomment>ja: 一覧を開く</extracomment>
        <translation>一覧を開く</translation>
    </message>
    <message>
        <source>Export the differences</source>
        <extracomment>ja: 差の一覧を書き出す</extracomment>
        <translation>差の一覧を書き出す</translation>
    </message>
    <message>
        <source>Recompute drafts</source>
        <extracomment>ja: 再計算</extracomment>
        <translation>下書きを再計算</translation>
    </message>
    <message>
        <source>List of invoices</source>
        <extracomment>ja: 請求書一覧</extracomment>
        <translation>請求書一覧</translation>
    </message>
    <message>
        <source>Issue all drafts of the month…</source>
        <extracomment>ja: 今月分をすべて発行…</extracomment>
        <translation>今月分をすべて発行…</translation>
    </message>
    <message>
        <source>Choose and issue…</source>
        <extracomment>ja: 選んで発行…</extracomment>
        <translation>選んで発行…</translation>
    </message>
    <message>
        <source>Open the tray…</source>
        <extracomment>ja: トレイを開く…</extracomment>
        <translation>トレイを開く…</translation>
    </message>
    <message>
        <source>Enter exchange rates…</source>
        <extracomment>ja: 為替レートを入力…</extracomment>
        <translation>為替レートを入力…</translation>
    </message>
    <message>
        <source>See the tie-out…</source>
        <extracomment>ja: 突合を見る…</extracomment>
        <translation>突合を見る…</translation>
    </message>
    <message>
        <source>Rating the month</source>
        <extracomment>ja: 月を計算しています</extracomment>
        <translation>月を計算しています</translation>
    </message>
    <message>
        <source>Every account&apos;s usage by the rules as they are now</source>
        <translation>現在の規則による全アカウントの計算結果</translation>
    </message>
    <message>
        <source>Past closes</source>
        <extracomment>ja: 過去の締め</extracomment>
        <translation>過去の締め</translation>
    </message>
    <message>
        <source>Make the drafts</source>
        <translation>下書きを作る</translation>
    </message>
</context>
<context>
    <name>choba::CommandPalette</name>
    <message>
        <source>Type what to do or where to go</source>
        <translation>操作や画面の名前を入力</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>choba::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ja: やめる</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Reason (kept in the audit log)</source>
        <extracomment>ja: 理由(監査に残ります)</extracomment>
        <translation>理由(監査に残ります)</translation>
    </message>
</context>
<context>
    <name>choba::ConflictPanel</name>
    <message>
        <source>%1 What only they changed is taken over: %2.</source>
        <extracomment>ja: %1相手だけが変更した項目は取り込みました: %2。</extracomment>
        <translation>%1相手だけが変更した項目は取り込みました: %2。</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>ja: 元の値</extracomment>
        <translation>元の値</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>ja: 相手</extracomment>
        <translation>相手</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>ja: 自分</extracomment>
        <translation>自分</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>ja: 相手の値</extracomment>
        <translation>相手の値</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <extracomment>ja: 自分の値</extracomment>
        <translation>自分の値</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ. Choose which value stays.</source>
        <extracomment>ja: %n項目が食い違っています。残すほうを選んでください。</extracomment>
        <translation>
            <numerusform>%n項目が食い違っています。残すほうを選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) chosen. Save or record to store the choice.</source>
        <extracomment>ja: %n項目を選びました。保存または記録すると確定します。</extracomment>
        <translation>
            <numerusform>%n項目を選びました。保存または記録すると確定します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::ContactDialog</name>
    <message>
        <source>Kind</source>
        <extracomment>ja: 区分</extracomment>
        <translation>区分</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ja: 氏名</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>ja: 部署</extracomment>
        <translation>部署</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ja: メール</extracomment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ja: 電話番号</extracomment>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <extracomment>ja: 連絡先を追加</extracomment>
        <translation>連絡先を追加</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>連絡先を追加</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>ja: 連絡先</extracomment>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>choba::ContactList</name>
    <message>
        <source>%1 is no contact any more. The history keeps who it was.</source>
        <extracomment>ja: %1を連絡先から外しました。履歴に残っています。</extracomment>
        <translation>%1を連絡先から外しました。履歴に残っています。</translation>
    </message>
    <message>
        <source>No contacts</source>
        <extracomment>ja: 連絡先はありません</extracomment>
        <translation>連絡先はありません</translation>
    </message>
    <message>
        <source>Whom to reach besides the recipient of invoices: who applied, who is asked about technology.</source>
        <extracomment>ja: 申込担当や技術担当など、請求書の受取人以外の連絡先をここに登録します。</extracomment>
        <translation>申込担当や技術担当など、請求書の受取人以外の連絡先をここに登録します。</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>ja: 追加…</extracomment>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>ja: 編集…</extracomment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ja: 外す</extracomment>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>choba::ContactTable</name>
    <message>
        <source>Kind</source>
        <extracomment>ja: 区分</extracomment>
        <translation>区分</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ja: 氏名</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>ja: 部署</extracomment>
        <translation>部署</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ja: メール</extracomment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ja: 電話番号</extracomment>
        <translation>電話番号</translation>
    </message>
</context>
<context>
    <name>choba::CustomerField</name>
    <message>
        <source>Say whose account it is.</source>
        <translation>どの顧客のアカウントかを指定してください。</translation>
    </message>
</context>
<context>
    <name>choba::CustomerForm</name>
    <message>
        <source>New customer</source>
        <extracomment>ja: 新しい顧客</extracomment>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>Where invoices go</source>
        <extracomment>ja: 請求書の送付先</extracomment>
        <translation>請求書の送付先</translation>
    </message>
    <message>
        <source>What we do for them</source>
        <extracomment>ja: 提供サービス</extracomment>
        <translation>提供サービス</translation>
    </message>
    <message>
        <source>Credit and who looks after them</source>
        <extracomment>ja: 与信・担当</extracomment>
        <translation>与信・担当</translation>
    </message>
    <message>
        <source>Perhaps the same customer: %1</source>
        <extracomment>ja: 同じ顧客かもしれません: %1</extracomment>
        <translation>同じ顧客かもしれません: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ja: 開く</extracomment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>choba::CustomerPages</name>
    <message>
        <source>Customer</source>
        <extracomment>ja: 顧客</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>AWS account</source>
        <extracomment>ja: AWSアカウント</extracomment>
        <translation>AWSアカウント</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>ja: 顧客</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>AWS accounts</source>
        <extracomment>ja: AWSアカウント</extracomment>
        <translation>AWSアカウント</translation>
    </message>
    <message>
        <source>merged</source>
        <extracomment>ja: 統合済み</extracomment>
        <translation>統合済み</translation>
    </message>
</context>
<context>
    <name>choba::CustomerPane</name>
    <message>
        <source>Details</source>
        <extracomment>ja: 顧客情報</extracomment>
        <translation>顧客情報</translation>
    </message>
    <message>
        <source>AWS accounts</source>
        <extracomment>ja: AWSアカウント</extracomment>
        <translation>AWSアカウント</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No AWS accounts</source>
        <extracomment>ja: AWSアカウントはありません</extracomment>
        <translation>AWSアカウントはありません</translation>
    </message>
    <message>
        <source>Accounts added or assigned to this customer under “AWS accounts” stand here.</source>
        <extracomment>ja: 「AWSアカウント」で追加するか割り当てるとここに並びます。</extracomment>
        <translation>「AWSアカウント」で追加するか割り当てると、ここに並びます。</translation>
    </message>
    <message>
        <source>New customer</source>
        <extracomment>ja: 新しい顧客</extracomment>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <extracomment>ja: 顧客番号 %1</extracomment>
        <translation>顧客番号 %1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>ja: 連絡先</extracomment>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ja: メモ</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ja: 履歴</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>This customer was merged into %1.</source>
        <extracomment>ja: この顧客は「%1」に統合されています。</extracomment>
        <translation>この顧客は「%1」に統合されています。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ja: 開く</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Merge into another customer…</source>
        <extracomment>ja: 別の顧客に統合…</extracomment>
        <translation>別の顧客に統合…</translation>
    </message>
</context>
<context>
    <name>choba::CustomerTable</name>
    <message>
        <source>Customer</source>
        <extracomment>ja: 顧客名</extracomment>
        <translation>顧客名</translation>
    </message>
    <message>
        <source>Kana</source>
        <extracomment>ja: カナ</extracomment>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <extracomment>ja: 法人番号</extracomment>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ja: アカウント</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>ja: 担当者</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ja: 電話番号</extracomment>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <extracomment>ja: %1に統合済み</extracomment>
        <translation>%1に統合済み</translation>
    </message>
    <message>
        <source>Merged into</source>
        <extracomment>ja: 統合先</extracomment>
        <translation>統合先</translation>
    </message>
    <message>
        <source>Sales owner</source>
        <extracomment>ja: 営業担当</extracomment>
        <translation>営業担当</translation>
    </message>
    <message>
        <source>CSM</source>
        <extracomment>ja: CSM</extracomment>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <extracomment>ja: 利用限度額</extracomment>
        <translation>利用限度額</translation>
    </message>
</context>
<context>
    <name>choba::CustomersPage</name>
    <message>
        <source>search the list</source>
        <translation>一覧を検索</translation>
    </message>
    <message>
        <source>add a customer</source>
        <translation>顧客を追加する</translation>
    </message>
    <message>
        <source>save the form</source>
        <translation>フォームを保存</translation>
    </message>
    <message>
        <source>Unsaved changes: %1</source>
        <extracomment>ja: 未保存の変更: %1</extracomment>
        <translation>未保存の変更: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>ja: 顧客</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <extracomment>ja: 該当する顧客がありません</extracomment>
        <translation>該当する顧客がありません</translation>
    </message>
    <message>
        <source>Nothing is found in names, kana, corporate numbers, contacts and mail addresses.</source>
        <extracomment>ja: 名称・カナ・法人番号・担当者・メールの中に見つかりません。</extracomment>
        <translation>名称・カナ・法人番号・担当者・メールアドレスのいずれにも見つかりません。</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <extracomment>ja: 顧客がまだありません</extracomment>
        <translation>顧客がまだありません</translation>
    </message>
    <message>
        <source>Add the first one, or import the list you have as a CSV file.</source>
        <extracomment>ja: 1件目を追加するか、お手元の一覧をCSVで取り込んでください。</extracomment>
        <translation>最初の顧客を追加するか、お手元の一覧をCSVファイルで取り込んでください。</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSVファイル (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <extracomment>ja: CSVを取り込む…</extracomment>
        <translation>CSVを取り込む…</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ja: 列</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Add customer</source>
        <extracomment>ja: 顧客を追加</extracomment>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>ja: 絞り込みを解除</extracomment>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Name, kana, number, contact</source>
        <extracomment>ja: 名称・カナ・法人番号・担当者</extracomment>
        <translation>名称・カナ・法人番号・担当者</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>顧客を検索</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ja: 書き出し</extracomment>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ja: 印刷</extracomment>
        <translation>印刷</translation>
    </message>
</context>
<context>
    <name>choba::DailyLineChart</name>
    <message>
        <source>budget %1</source>
        <extracomment>ja: 予算 %1</extracomment>
        <translation>予算 %1</translation>
    </message>
    <message>
        <source>Budget a day</source>
        <translation>1日の予算</translation>
    </message>
</context>
<context>
    <name>choba::Desktop</name>
    <message>
        <source>Making the demo data</source>
        <extracomment>ja: デモデータの作成</extracomment>
        <translation>デモデータの作成</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ja: 画面をロック</extracomment>
        <translation>画面をロック</translation>
    </message>
    <message>
        <source>Change password…</source>
        <extracomment>ja: パスワードの変更…</extracomment>
        <translation>パスワードの変更…</translation>
    </message>
    <message>
        <source>Set up the authenticator…</source>
        <extracomment>ja: 2段階認証の設定…</extracomment>
        <translation>2段階認証の設定…</translation>
    </message>
    <message>
        <source>Open another database without saving?</source>
        <extracomment>ja: 保存せずに別のデータベースを開きますか?</extracomment>
        <translation>保存せずに別のデータベースを開きますか?</translation>
    </message>
    <message>
        <source>Open without saving</source>
        <extracomment>ja: 保存せずに開く</extracomment>
        <translation>保存せずに開く</translation>
    </message>
    <message>
        <source>Sign in again to see a secret.</source>
        <extracomment>ja: 秘密情報を表示するには、もう一度サインインしてください。</extracomment>
        <translation>秘密情報を表示するには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>ja: サインアウト</extracomment>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
</context>
<context>
    <name>choba::DetailPane</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>choba::FormDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ja: やめる</extracomment>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>choba::FormGrid</name>
    <message>
        <source>Changed, not saved yet</source>
        <translation>変更あり(未保存)</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>変更前 %1</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ja: はい</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>picture, %1</source>
        <extracomment>ja: 画像 %1</extracomment>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>ja: （空欄）</extracomment>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>see above</source>
        <extracomment>ja: 上の比較を参照</extracomment>
        <translation>上の比較を参照</translation>
    </message>
</context>
<context>
    <name>choba::HelpWindow</name>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ja: ヘルプ</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>No help is written for this yet.</source>
        <translation>この画面のヘルプはまだありません。</translation>
    </message>
</context>
<context>
    <name>choba::ImportDialog</name>
    <message>
        <source>Import usage</source>
        <extracomment>ja: 利用データの取り込み</extracomment>
        <translation>利用データの取り込み</translation>
    </message>
    <message>
        <source>Leave out lines that cannot be read, and list them</source>
        <extracomment>ja: 読めない行を飛ばし、一覧に残す</extracomment>
        <translation>読めない行を飛ばし、一覧に残す</translation>
    </message>
    <message>
        <source>only when the report has a new name</source>
        <extracomment>ja: 別名のレポートを置き換えるときだけ</extracomment>
        <translation>別名のレポートを置き換えるときだけ</translation>
    </message>
    <message>
        <source>Cost and Usage Reports (legacy CUR, CUR 2.0, FOCUS 1.0–1.2): CSV, gz, zip, or a folder with its manifest. You can also drop them here.</source>
        <extracomment>ja: コストと使用状況レポート(旧CUR、CUR 2.0、FOCUS 1.0〜1.2)。CSV、gz、zip、またはマニフェストのあるフォルダ。ここにドロップもできます。</extracomment>
        <translation>コストと使用状況レポート(旧CUR、CUR 2.0、FOCUS 1.0〜1.2)。CSV、gz、zip、またはマニフェストのあるフォルダー。ここにドロップもできます。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>ja: ファイルを選ぶ…</extracomment>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>ja: フォルダを選ぶ…</extracomment>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>ja: 一覧から外す</extracomment>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Replaces the report</source>
        <extracomment>ja: 置き換えるレポート名</extracomment>
        <translation>置き換えるレポート名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Reports (*.csv *.gz *.zip *.json)</source>
        <extracomment>ja: レポート (*.csv *.csv.gz *.gz *.zip *.json)</extracomment>
        <translation>レポート (*.csv *.gz *.zip *.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ja: %n件を取り込む</extracomment>
        <translation>取り込む</translation>
    </message>
    <message numerus="yes">
        <source>Import %n item(s)</source>
        <translation>
            <numerusform>%n件を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <extracomment>ja: まだ選ばれていません</extracomment>
        <translation>まだ選ばれていません</translation>
    </message>
</context>
<context>
    <name>choba::ImportFlow</name>
    <message>
        <source>Import of usage %1</source>
        <extracomment>ja: 利用データ取込 %1</extracomment>
        <translation>利用データ取込 %1</translation>
    </message>
</context>
<context>
    <name>choba::ImportListDialog</name>
    <message>
        <source>Only rows with problems</source>
        <extracomment>ja: 問題のある行のみ</extracomment>
        <translation>問題のある行のみ</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <extracomment>ja: 問題のある行を除いて取り込む</extracomment>
        <translation>問題のある行を除いて取り込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ja: やめる</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: %1</source>
        <extracomment>ja: 使わない列: %1</extracomment>
        <translation>使わない列: %1</translation>
    </message>
    <message>
        <source>%1 to add · %2 to change · %3 the same · %4 with problems · %5</source>
        <extracomment>ja: 追加 %1 · 変更 %2 · 変更なし %3 · 問題 %4 · %5</extracomment>
        <translation>追加 %1 · 変更 %2 · 変更なし %3 · 問題 %4 · %5</translation>
    </message>
</context>
<context>
    <name>choba::ImportTable</name>
    <message>
        <source>Add</source>
        <extracomment>ja: 追加</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ja: 変更</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>No change</source>
        <extracomment>ja: 変更なし</extracomment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>ja: 問題あり</extracomment>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>ja: 行</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>ja: 取込結果</extracomment>
        <translation>取込結果</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>ja: 内容</extracomment>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>choba::InvoiceFiles</name>
    <message>
        <source>CSV (UTF-8)…</source>
        <extracomment>ja: CSV (UTF-8)…</extracomment>
        <translation>CSV (UTF-8)…</translation>
    </message>
    <message>
        <source>CSV (Shift_JIS)…</source>
        <extracomment>ja: CSV (Shift_JIS)…</extracomment>
        <translation>CSV (Shift_JIS)…</translation>
    </message>
    <message>
        <source>Excel (XLSX)…</source>
        <extracomment>ja: Excel (XLSX)…</extracomment>
        <translation>Excel (XLSX)…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <extracomment>ja: 一覧を書き出す</extracomment>
        <translation>一覧を書き出す</translation>
    </message>
    <message>
        <source>invoices</source>
        <extracomment>ja: 請求書一覧</extracomment>
        <translation>請求書一覧</translation>
    </message>
    <message>
        <source>Export %1</source>
        <extracomment>ja: 書き出し %1</extracomment>
        <translation>書き出し %1</translation>
    </message>
    <message>
        <source>Invoices</source>
        <extracomment>ja: 請求書</extracomment>
        <translation>請求書</translation>
    </message>
    <message numerus="yes">
        <source>Print %n invoice(s)</source>
        <extracomment>ja: %n件の請求書を印刷</extracomment>
        <translation>
            <numerusform>%n件の請求書を印刷</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::InvoiceFilterBar</name>
    <message>
        <source>All usage months</source>
        <extracomment>ja: すべての利用月</extracomment>
        <translation>すべての利用月</translation>
    </message>
    <message>
        <source>Usage month %1</source>
        <extracomment>ja: 利用月 %1</extracomment>
        <translation>利用月 %1</translation>
    </message>
    <message>
        <source>Number, name, amount</source>
        <extracomment>ja: 番号・顧客・金額</extracomment>
        <translation>番号・顧客・金額</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ja: すべて</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ja: 解除</extracomment>
        <translation>解除</translation>
    </message>
</context>
<context>
    <name>choba::InvoiceHistoryPanel</name>
    <message>
        <source>What happened</source>
        <extracomment>ja: できごと</extracomment>
        <translation>できごと</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ja: 日時</extracomment>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>choba::InvoiceLineTable</name>
    <message>
        <source>Description</source>
        <extracomment>ja: 摘要</extracomment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
</context>
<context>
    <name>choba::InvoiceLinesPanel</name>
    <message>
        <source>On hold: %1</source>
        <extracomment>ja: 保留の理由: %1</extracomment>
        <translation>保留の理由: %1</translation>
    </message>
    <message>
        <source>Resolve</source>
        <extracomment>ja: 解消する</extracomment>
        <translation>解消する</translation>
    </message>
    <message>
        <source>The total is negative, so nothing is issued. Carry it to the next month or credit an earlier invoice.</source>
        <extracomment>ja: 合計がマイナスのため発行しません。翌月に繰り越すか、発行済の請求書を指定して返還します。</extracomment>
        <translation>合計がマイナスのため発行しません。翌月に繰り越すか、発行済の請求書を指定して返還します。</translation>
    </message>
    <message>
        <source>Usage was imported after this draft was made. Recompute the drafts.</source>
        <extracomment>ja: この下書きの後に利用データが取り込まれました。下書きを再計算してください。</extracomment>
        <translation>この下書きの後に利用データが取り込まれました。下書きを再計算してください。</translation>
    </message>
    <message>
        <source>Month close</source>
        <extracomment>ja: 月次締めへ</extracomment>
        <translation>月次締めへ</translation>
    </message>
    <message>
        <source>Consumption tax %1 %</source>
        <extracomment>ja: 消費税 %1%</extracomment>
        <translation>消費税 %1%</translation>
    </message>
    <message>
        <source>Subtotal before tax</source>
        <extracomment>ja: 小計(税抜)</extracomment>
        <translation>小計(税抜)</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>ja: 合計</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <extracomment>ja: なぜこの金額?</extracomment>
        <translation>なぜこの金額?</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <extracomment>ja: 計算の過程をコピー</extracomment>
        <translation>計算の過程をコピー</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>ja: 編集…</extracomment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>ja: 取り消す…</extracomment>
        <translation>取り消す…</translation>
    </message>
</context>
<context>
    <name>choba::InvoiceListView</name>
    <message>
        <source>Filtered</source>
        <extracomment>ja: 絞り込み</extracomment>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Total incl. tax</source>
        <extracomment>ja: 税込合計</extracomment>
        <translation>税込合計</translation>
    </message>
    <message>
        <source>No invoice matches</source>
        <extracomment>ja: 条件に合う請求書はありません</extracomment>
        <translation>条件に合う請求書はありません</translation>
    </message>
    <message>
        <source>There are no invoices yet</source>
        <translation>請求書はまだありません</translation>
    </message>
    <message>
        <source>Try other words or states</source>
        <extracomment>ja: 別の言葉や状態で探してください</extracomment>
        <translation>別の言葉や状態で探してください</translation>
    </message>
    <message>
        <source>Import usage and close the month: its drafts appear here</source>
        <translation>利用レポートを取り込み、月次締めをすると、下書きがここに表示されます</translation>
    </message>
    <message>
        <source>Selected</source>
        <extracomment>ja: 選択</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>ja: 合計</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Import usage…</source>
        <extracomment>ja: 利用データを取り込む…</extracomment>
        <translation>利用データを取り込む…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>ja: 絞り込みを解除</extracomment>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>choba::InvoiceMailForm</name>
    <message>
        <source>Saved.</source>
        <extracomment>ja: 保存しました。</extracomment>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>ja: 件名</extracomment>
        <translation>件名</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>ja: 本文</extracomment>
        <translation>本文</translation>
    </message>
    <message>
        <source>Places that are filled in: %1</source>
        <extracomment>ja: 差し込み: %1</extracomment>
        <translation>差し込み: %1</translation>
    </message>
    <message>
        <source>Take the shipped text</source>
        <extracomment>ja: 標準の文面に戻す</extracomment>
        <translation>標準の文面に戻す</translation>
    </message>
    <message>
        <source>How it reads</source>
        <extracomment>ja: 見本</extracomment>
        <translation>見本</translation>
    </message>
</context>
<context>
    <name>choba::InvoicePane</name>
    <message>
        <source>incl. tax</source>
        <extracomment>ja: 税込</extracomment>
        <translation>税込</translation>
    </message>
    <message>
        <source>before tax</source>
        <extracomment>ja: 税抜</extracomment>
        <translation>税抜</translation>
    </message>
    <message>
        <source>Usage month</source>
        <extracomment>ja: 利用月</extracomment>
        <translation>利用月</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>ja: 発行日</extracomment>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>ja: 為替</extracomment>
        <translation>為替</translation>
    </message>
    <message>
        <source>%1 yen/USD</source>
        <translation>%1 円/USD</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>ja: 支払期日</extracomment>
        <translation>支払期日</translation>
    </message>
    <message>
        <source>Send until</source>
        <extracomment>ja: 送付期限</extracomment>
        <translation>送付期限</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>ja: 案件</extracomment>
        <translation>案件</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>ja: 明細</extracomment>
        <translation>明細</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>ja: PDF</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ja: 履歴</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <extracomment>ja: PDFを開く</extracomment>
        <translation>PDFを開く</translation>
    </message>
    <message>
        <source>Issue…</source>
        <extracomment>ja: 発行…</extracomment>
        <translation>発行…</translation>
    </message>
    <message>
        <source>This draft is gone: nothing is left to bill.</source>
        <extracomment>ja: この下書きはなくなりました。請求するものが残っていません。</extracomment>
        <translation>この下書きはなくなりました。請求するものが残っていません。</translation>
    </message>
    <message>
        <source>See the mail</source>
        <extracomment>ja: メールを見る</extracomment>
        <translation>メールを見る</translation>
    </message>
    <message>
        <source>Send by mail…</source>
        <translation>メールで送る…</translation>
    </message>
    <message>
        <source>%1 (plan)</source>
        <extracomment>ja: %1 (予定)</extracomment>
        <translation>%1 (予定)</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>ja: 送信</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <extracomment>ja: 送付済にする…</extracomment>
        <translation>送付済にする…</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ja: 送付済</extracomment>
        <translation>送付済</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <extracomment>ja: PDFを保存…</extracomment>
        <translation>PDFを保存…</translation>
    </message>
</context>
<context>
    <name>choba::InvoicePdfFile</name>
    <message>
        <source>The PDF cannot be opened: %1</source>
        <extracomment>ja: PDFを開けません: %1</extracomment>
        <translation>PDFを開けません: %1</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>ja: PDFを保存</extracomment>
        <translation>PDFを保存</translation>
    </message>
    <message>
        <source>Cannot be saved: %1</source>
        <extracomment>ja: 保存できません: %1</extracomment>
        <translation>保存できません: %1</translation>
    </message>
</context>
<context>
    <name>choba::InvoicePdfPanel</name>
    <message>
        <source>There is no PDF</source>
        <extracomment>ja: PDFを作れません</extracomment>
        <translation>PDFを作れません</translation>
    </message>
    <message>
        <source>Reading the PDF</source>
        <extracomment>ja: PDFを読んでいます</extracomment>
        <translation>PDFを読んでいます</translation>
    </message>
</context>
<context>
    <name>choba::InvoiceTable</name>
    <message>
        <source>Number</source>
        <extracomment>ja: 番号</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>ja: 顧客</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ja: アカウント</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>ja: 利用月</extracomment>
        <translation>利用月</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ja: 状態</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>ja: 期日</extracomment>
        <translation>期日</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>ja: 税込合計</extracomment>
        <translation>税込合計</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>ja: 発行日</extracomment>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>ja: 案件</extracomment>
        <translation>案件</translation>
    </message>
    <message>
        <source>Contract</source>
        <extracomment>ja: 契約</extracomment>
        <translation>契約</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <extracomment>ja: 小計(税抜)</extracomment>
        <translation>小計(税抜)</translation>
    </message>
    <message>
        <source>Tax</source>
        <extracomment>ja: 消費税</extracomment>
        <translation>消費税</translation>
    </message>
</context>
<context>
    <name>choba::InvoicesPage</name>
    <message>
        <source>select or unselect</source>
        <extracomment>ja: 選択・解除</extracomment>
        <translation>選択・解除</translation>
    </message>
    <message>
        <source>open the invoice</source>
        <extracomment>ja: 請求書を開く</extracomment>
        <translation>請求書を開く</translation>
    </message>
    <message>
        <source>copy the selected rows</source>
        <extracomment>ja: 選択行をコピー</extracomment>
        <translation>選択行をコピー</translation>
    </message>
    <message>
        <source>search</source>
        <extracomment>ja: 検索</extracomment>
        <translation>検索</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n selected…</source>
        <extracomment>ja: 選択した%n件を発行…</extracomment>
        <translation>
            <numerusform>選択した%n件を発行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices</source>
        <extracomment>ja: 請求書</extracomment>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Drafts and issued invoices</source>
        <extracomment>ja: 下書きと発行済の請求書</extracomment>
        <translation>下書きと発行済の請求書</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ja: 列</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ja: 書き出し</extracomment>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <extracomment>ja: 選択行をコピー</extracomment>
        <translation>選択行をコピー</translation>
    </message>
    <message>
        <source>Usage month %1</source>
        <extracomment>ja: 利用月 %1</extracomment>
        <translation>利用月 %1</translation>
    </message>
    <message>
        <source>Usage months %1 – %2</source>
        <extracomment>ja: 利用月 %1 〜 %2</extracomment>
        <translation>利用月 %1 〜 %2</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ja: 印刷</extracomment>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Send by mail…</source>
        <extracomment>ja: メールで送信…</extracomment>
        <translation>メールで送信…</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>請求書 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <extracomment>ja: 請求書%n件</extracomment>
        <translation>
            <numerusform>請求書%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark selected as sent…</source>
        <extracomment>ja: 選択した請求書を送付済にする…</extracomment>
        <translation>選択した請求書を送付済にする…</translation>
    </message>
</context>
<context>
    <name>choba::IssueFlow</name>
    <message>
        <source>There is no draft among the selected ones that could be issued.</source>
        <extracomment>ja: 選択した中に発行できる下書きがありません。</extracomment>
        <translation>選択した中に発行できる下書きがありません。</translation>
    </message>
    <message>
        <source>There is no draft to issue. Recompute the drafts first.</source>
        <extracomment>ja: 発行できる下書きがありません。先に下書きを再計算してください。</extracomment>
        <translation>発行できる下書きがありません。先に下書きを再計算してください。</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoice(s)?</source>
        <extracomment>ja: %n件の請求書を発行しますか?</extracomment>
        <translation>
            <numerusform>%n件の請求書を発行しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers %1 to %2, issue date %3, total including tax %4. An issued invoice cannot be changed; corrections are credit notes.</source>
        <extracomment>ja: 番号 %1〜%2、発行日 %3、税込合計 %4。発行した請求書は変更できません。訂正は返還インボイスになります。</extracomment>
        <translation>番号 %1〜%2、発行日 %3、税込合計 %4。発行した請求書は変更できません。訂正は返還インボイスになります。</translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <extracomment>ja: 保留 %n件</extracomment>
        <translation>
            <numerusform>保留 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negative</source>
        <extracomment>ja: マイナス %n件</extracomment>
        <translation>
            <numerusform>マイナス %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not included: %1</source>
        <extracomment>ja: 含みません: %1</extracomment>
        <translation>含みません: %1</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoice(s)</source>
        <extracomment>ja: %n件を発行</extracomment>
        <translation>
            <numerusform>%n件を発行</numerusform>
        </translation>
    </message>
    <message>
        <source>See the list</source>
        <extracomment>ja: 一覧を見る</extracomment>
        <translation>一覧を見る</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoice(s) of %1</source>
        <extracomment>ja: %1の請求書 %n件を発行</extracomment>
        <translation>
            <numerusform>%1の請求書 %n件を発行</numerusform>
        </translation>
    </message>
    <message>
        <source>The invoices are issued.</source>
        <extracomment>ja: 請求書を発行しました。</extracomment>
        <translation>請求書を発行しました。</translation>
    </message>
    <message>
        <source>Invoice %1 is issued.</source>
        <extracomment>ja: 請求書 %1 を発行しました。</extracomment>
        <translation>請求書 %1 を発行しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued, numbers %1 to %2.</source>
        <extracomment>ja: 請求書%n件を発行しました(番号 %1〜%2)。</extracomment>
        <translation>
            <numerusform>請求書%n件を発行しました(番号 %1〜%2)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::IssuerForm</name>
    <message>
        <source>Saved.</source>
        <extracomment>ja: 保存しました。</extracomment>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>ja: 会社名</extracomment>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Postal code</source>
        <extracomment>ja: 郵便番号</extracomment>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ja: 住所</extracomment>
        <translation>住所</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ja: 電話</extracomment>
        <translation>電話</translation>
    </message>
    <message>
        <source>Registration number</source>
        <extracomment>ja: 登録番号</extracomment>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>T and 13 digits</source>
        <translation>Tと13桁の数字</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <extracomment>ja: 振込先</extracomment>
        <translation>振込先</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>1行に1件</translation>
    </message>
    <message>
        <source>Account holder (kana)</source>
        <extracomment>ja: 口座名義(カナ)</extracomment>
        <translation>口座名義(カナ)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>ja: 特記事項</extracomment>
        <translation>特記事項</translation>
    </message>
    <message>
        <source>First invoice number</source>
        <extracomment>ja: 最初の請求書番号</extracomment>
        <translation>最初の請求書番号</translation>
    </message>
    <message>
        <source>only until the first is issued</source>
        <translation>最初の発行まで変更可</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>ja: ロゴ</extracomment>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Enter who issues the invoices. With a registration number and bank accounts saved you can issue.</source>
        <extracomment>ja: 請求書に印刷する発行者の情報を入力してください。登録番号と振込先を保存すると、請求書を発行できます。</extracomment>
        <translation>請求書に印刷する発行者の情報を入力してください。登録番号と振込先を保存すると、請求書を発行できます。</translation>
    </message>
</context>
<context>
    <name>choba::JobList</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>ja: ジョブ一覧</extracomment>
        <translation>ジョブ一覧</translation>
    </message>
    <message>
        <source>Nothing runs and nothing waits.</source>
        <translation>実行中・待機中の処理はありません。</translation>
    </message>
</context>
<context>
    <name>choba::JobRow</name>
    <message>
        <source>Seen</source>
        <translation>確認済にする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ja: 中止 / 再実行</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ja: 開く</extracomment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>choba::KeysDialog</name>
    <message>
        <source>Keys</source>
        <extracomment>ja: キー一覧</extracomment>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Find a page, an action, a customer, an invoice</source>
        <translation>画面・操作・顧客・請求書を検索</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>画面内を検索</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>フォームを保存</translation>
    </message>
    <message>
        <source>Previous or next month</source>
        <translation>前の月・次の月</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Help for the page</source>
        <translation>この画面のヘルプ</translation>
    </message>
</context>
<context>
    <name>choba::Leaving</name>
    <message>
        <source>Close without saving?</source>
        <extracomment>ja: 保存せずに閉じますか?</extracomment>
        <translation>保存せずに閉じますか?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>ja: 保存せずに閉じる</extracomment>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>“%1” is still running</source>
        <extracomment>ja: 「%1」の実行中です</extracomment>
        <translation>「%1」の実行中です</translation>
    </message>
    <message>
        <source>Finish it first, or cancel it and close. What is cancelled stores nothing.</source>
        <extracomment>ja: 終わってから閉じるか、中止して閉じます。中止した処理は何も保存しません。</extracomment>
        <translation>終わってから閉じるか、中止して閉じます。中止した処理は何も保存しません。</translation>
    </message>
    <message>
        <source>Cancel it and close</source>
        <extracomment>ja: 中止して閉じる</extracomment>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <source>Finish first, then close</source>
        <extracomment>ja: 終わってから閉じる</extracomment>
        <translation>終わってから閉じる</translation>
    </message>
</context>
<context>
    <name>choba::ListFiles</name>
    <message numerus="yes">
        <source>At most %n row(s) are printed. Narrow the list or export it.</source>
        <translation>
            <numerusform>印刷できるのは%n行までです。絞り込むか、書き出してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (UTF-8)…</source>
        <extracomment>ja: CSV (UTF-8)…</extracomment>
        <translation>CSV (UTF-8)…</translation>
    </message>
    <message>
        <source>CSV (Shift_JIS)…</source>
        <extracomment>ja: CSV (Shift_JIS)…</extracomment>
        <translation>CSV (Shift_JIS)…</translation>
    </message>
    <message>
        <source>Excel (XLSX)…</source>
        <extracomment>ja: Excel (XLSX)…</extracomment>
        <translation>Excel (XLSX)…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <extracomment>ja: 一覧を書き出す</extracomment>
        <translation>一覧を書き出す</translation>
    </message>
    <message>
        <source>Export %1</source>
        <extracomment>ja: 書き出し %1</extracomment>
        <translation>書き出し %1</translation>
    </message>
    <message>
        <source>Exported to %1. %2</source>
        <translation>%1 に書き出しました。%2</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <extracomment>ja: %1 を印刷</extracomment>
        <translation>%1 を印刷</translation>
    </message>
</context>
<context>
    <name>choba::LockDialog</name>
    <message>
        <source>Locked</source>
        <extracomment>ja: ロック中</extracomment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>ja: ロック解除</extracomment>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Leave Choba</source>
        <extracomment>ja: 終了</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>What you were typing is still there.</source>
        <extracomment>ja: 入力中の内容はそのまま残っています。</extracomment>
        <translation>入力中の内容はそのまま残っています。</translation>
    </message>
</context>
<context>
    <name>choba::LogoField</name>
    <message>
        <source>Choose a logo</source>
        <extracomment>ja: ロゴを選ぶ</extracomment>
        <translation>ロゴを選ぶ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>ja: 画像</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>This file is no picture</source>
        <extracomment>ja: 画像として読めません</extracomment>
        <translation>画像として読めません</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ja: 選ぶ…</extracomment>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ja: 削除</extracomment>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>choba::MailLogPage</name>
    <message>
        <source>Filtered</source>
        <extracomment>ja: 絞り込み</extracomment>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ja: すべて</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>No mail matches</source>
        <extracomment>ja: 条件に合うメールはありません</extracomment>
        <translation>条件に合うメールはありません</translation>
    </message>
    <message>
        <source>There is no mail yet</source>
        <translation>メールはまだありません</translation>
    </message>
    <message>
        <source>Try other words or states</source>
        <extracomment>ja: 別の言葉や状態で探してください</extracomment>
        <translation>別の言葉や状態で探してください</translation>
    </message>
    <message>
        <source>Send invoices: their mails appear here</source>
        <translation>請求書を送ると、ここに記録されます</translation>
    </message>
    <message>
        <source>Mail log</source>
        <extracomment>ja: メール送信記録</extracomment>
        <translation>メール送信記録</translation>
    </message>
    <message>
        <source>mail sent and waiting</source>
        <extracomment>ja: 送信したメールと送信待ちのメール</extracomment>
        <translation>送信したメールと送信待ちのメール</translation>
    </message>
    <message>
        <source>Address, subject, number</source>
        <extracomment>ja: 宛先・件名・番号</extracomment>
        <translation>宛先・件名・番号</translation>
    </message>
</context>
<context>
    <name>choba::MailPages</name>
    <message>
        <source>Administration</source>
        <extracomment>ja: 管理</extracomment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Mail log</source>
        <extracomment>ja: メール送信記録</extracomment>
        <translation>メール送信記録</translation>
    </message>
    <message>
        <source>Mail settings</source>
        <extracomment>ja: メールの設定</extracomment>
        <translation>メールの設定</translation>
    </message>
</context>
<context>
    <name>choba::MailPane</name>
    <message>
        <source>Written</source>
        <extracomment>ja: 作成</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ja: 送信</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>ja: 次の試行</extracomment>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>ja: 試行回数</extracomment>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Attached: %1 (%2)</source>
        <extracomment>ja: 添付: %1(%2)</extracomment>
        <translation>添付: %1(%2)</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <extracomment>ja: 未送信</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <extracomment>ja: サーバーが受け付けました</extracomment>
        <translation>サーバーが受け付けました</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>ja: 拒否されました</extracomment>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <extracomment>ja: まだ送信を試みていません。</extracomment>
        <translation>まだ送信を試みていません。</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>ja: 本文</extracomment>
        <translation>本文</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ja: 宛先</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>ja: 送信記録</extracomment>
        <translation>送信記録</translation>
    </message>
    <message>
        <source>Open the invoice</source>
        <extracomment>ja: 請求書を開く</extracomment>
        <translation>請求書を開く</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>ja: 送信を取り消す</extracomment>
        <translation>送信を取り消す</translation>
    </message>
    <message>
        <source>It arrived</source>
        <extracomment>ja: 届いていた</extracomment>
        <translation>届いていた</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>ja: もう一度送る</extracomment>
        <translation>もう一度送る</translation>
    </message>
</context>
<context>
    <name>choba::MailServerForm</name>
    <message>
        <source>ISO-2022-JP (UTF-8 where a character lacks)</source>
        <extracomment>ja: ISO-2022-JP(使えない文字があればUTF-8)</extracomment>
        <translation>ISO-2022-JP(使えない文字があればUTF-8)</translation>
    </message>
    <message>
        <source>Enter the mail server and the sender, so that invoices can be sent by mail.</source>
        <extracomment>ja: 請求書などをメールで送るには、送信サーバーと差出人を入力してください。</extracomment>
        <translation>請求書などをメールで送るには、送信サーバーと差出人を入力してください。</translation>
    </message>
    <message>
        <source>kept; type to change it</source>
        <extracomment>ja: 保存済み(変更するときだけ入力)</extracomment>
        <translation>保存済み(変更するときだけ入力)</translation>
    </message>
    <message>
        <source>none kept</source>
        <translation>保存していません</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>ja: 保存しました。</extracomment>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Sending the test mail…</source>
        <extracomment>ja: テストメールを送信中…</extracomment>
        <translation>テストメールを送信中…</translation>
    </message>
    <message>
        <source>Test mail</source>
        <extracomment>ja: テストメール</extracomment>
        <translation>テストメール</translation>
    </message>
    <message>
        <source>Sent. The server said: %1</source>
        <extracomment>ja: 送信できました。サーバーの返事: %1</extracomment>
        <translation>送信できました。サーバーの返事: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>ja: 送信サーバー</extracomment>
        <translation>送信サーバー</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>ja: 暗号化</extracomment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>ja: ポート</extracomment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>ja: ユーザー名</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>empty = no login</source>
        <translation>空欄 = 認証なし</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ja: パスワード</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>ja: 証明書ファイル</extracomment>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>PEM file of your own authority; usually empty</source>
        <translation>自社の認証局のPEMファイル。通常は空欄</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <extracomment>ja: 差出人の名前</extracomment>
        <translation>差出人の名前</translation>
    </message>
    <message>
        <source>Address of the sender</source>
        <extracomment>ja: 差出人のアドレス</extracomment>
        <translation>差出人のアドレス</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <extracomment>ja: 返信先</extracomment>
        <translation>返信先</translation>
    </message>
    <message>
        <source>empty = the sender</source>
        <translation>空欄 = 差出人と同じ</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ja: 署名</extracomment>
        <translation>署名</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>ja: 文字コード</extracomment>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Sends one mail with what is typed above; saving is not needed.</source>
        <extracomment>ja: 入力中の内容で1通送ります。保存は不要です。</extracomment>
        <translation>入力中の内容で1通送ります。保存は不要です。</translation>
    </message>
    <message>
        <source>your mail address</source>
        <extracomment>ja: あなたのメールアドレス</extracomment>
        <translation>あなたのメールアドレス</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <extracomment>ja: テストメールを送る</extracomment>
        <translation>テストメールを送る</translation>
    </message>
</context>
<context>
    <name>choba::MailSettingsPage</name>
    <message numerus="yes">
        <source>%n unsaved change(s) of the mail settings</source>
        <extracomment>ja: メール設定の未保存の変更 %n件</extracomment>
        <translation>
            <numerusform>メール設定の未保存の変更 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail settings</source>
        <extracomment>ja: メールの設定</extracomment>
        <translation>メールの設定</translation>
    </message>
    <message>
        <source>server, sender, texts</source>
        <extracomment>ja: 送信サーバー・差出人・文面</extracomment>
        <translation>送信サーバー・差出人・文面</translation>
    </message>
    <message>
        <source>Server and sender</source>
        <extracomment>ja: サーバーと差出人</extracomment>
        <translation>サーバーと差出人</translation>
    </message>
    <message>
        <source>Invoice mail</source>
        <extracomment>ja: 請求書メールの文面</extracomment>
        <translation>請求書メールの文面</translation>
    </message>
</context>
<context>
    <name>choba::MailTable</name>
    <message numerus="yes">
        <source>Sent, %n refused</source>
        <extracomment>ja: 送信済み・%n件拒否</extracomment>
        <translation>
            <numerusform>送信済み・%n件拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>To be retried</source>
        <extracomment>ja: 再試行待ち</extracomment>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ja: 状態</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>ja: 作成</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ja: 宛先</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>ja: 件名</extracomment>
        <translation>件名</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ja: 対象</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ja: 送信</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>ja: 作成者</extracomment>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>ja: 回数</extracomment>
        <translation>回数</translation>
    </message>
    <message>
        <source>Next try</source>
        <extracomment>ja: 次の試行</extracomment>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Last error</source>
        <extracomment>ja: 直前のエラー</extracomment>
        <translation>直前のエラー</translation>
    </message>
    <message>
        <source>Held until</source>
        <extracomment>ja: 送信保留</extracomment>
        <translation>送信保留</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ja: 対象の種類</extracomment>
        <translation>対象の種類</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>ja: 対象ID</extracomment>
        <translation>対象ID</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>ja: 拒否</extracomment>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>choba::MainWindow</name>
    <message>
        <source>Action</source>
        <extracomment>ja: 操作</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ja: 画面</extracomment>
        <translation>画面</translation>
    </message>
    <message>
        <source>Choba</source>
        <translation>帳場</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>About Choba</source>
        <translation>帳場について</translation>
    </message>
    <message>
        <source>Open another database…</source>
        <extracomment>ja: 別のデータベースを開く…</extracomment>
        <translation>別のデータベースを開く…</translation>
    </message>
</context>
<context>
    <name>choba::ManualLineDialog</name>
    <message>
        <source>Description</source>
        <extracomment>ja: 摘要</extracomment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Amount before tax</source>
        <extracomment>ja: 金額(税抜)</extracomment>
        <translation>金額(税抜)</translation>
    </message>
    <message>
        <source>yen · a reduction with a minus</source>
        <translation>円 · 減額はマイナス</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ja: 理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>kept in the audit log</source>
        <translation>監査ログに残ります</translation>
    </message>
    <message>
        <source>On the invoice of %1 for %2.</source>
        <extracomment>ja: %1 の %2 の請求書</extracomment>
        <translation>%1 の %2 の請求書</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <extracomment>ja: 明細を編集</extracomment>
        <translation>明細を編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add a line</source>
        <extracomment>ja: 明細を追加</extracomment>
        <translation>明細を追加</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>明細を追加</translation>
    </message>
</context>
<context>
    <name>choba::MarkSentDialog</name>
    <message>
        <source>Sent on</source>
        <extracomment>ja: 送付日</extracomment>
        <translation>送付日</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ja: 送付方法</extracomment>
        <translation>送付方法</translation>
    </message>
    <message>
        <source>by post, handed over …</source>
        <extracomment>ja: 例: 郵送、手渡し</extracomment>
        <translation>例: 郵送、手渡し</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <extracomment>ja: 送付済にする</extracomment>
        <translation>送付済にする</translation>
    </message>
    <message>
        <source>%1 · for what was sent without our mail. It cannot be taken back.</source>
        <extracomment>ja: %1 · メール以外で送付した請求書を送付済として記録します。記録は取り消せません。</extracomment>
        <translation>%1 · メール以外で送付した請求書を送付済として記録します。記録は取り消せません。</translation>
    </message>
</context>
<context>
    <name>choba::MergeDialog</name>
    <message>
        <source>Merge into</source>
        <extracomment>ja: 統合先の顧客</extracomment>
        <translation>統合先の顧客</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ja: 理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <extracomment>ja: %1 を統合</extracomment>
        <translation>%1 を統合</translation>
    </message>
    <message>
        <source>This cannot be undone. Issued invoices stay as they are, and whoever searches for this customer is told where it went.</source>
        <extracomment>ja: 元に戻せません。発行済みの請求書はそのまま残り、検索すると統合先が示されます。</extracomment>
        <translation>元に戻せません。発行済みの請求書はそのまま残り、検索すると統合先が示されます。</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ja: 統合する</extracomment>
        <translation>統合する</translation>
    </message>
    <message>
        <source>To %1 go: %2 AWS accounts · %3 contacts · %4 notes.</source>
        <extracomment>ja: %1に移るもの: AWSアカウント %2 · 連絡先 %3 · メモ %4</extracomment>
        <translation>%1に移るもの: AWSアカウント %2 · 連絡先 %3 · メモ %4</translation>
    </message>
    <message>
        <source>Their corporate numbers differ (%1 and %2): make sure that this is one corporation.</source>
        <extracomment>ja: 法人番号が異なります(%1 と %2)。同じ法人か確認してください。</extracomment>
        <translation>法人番号が異なります(%1 と %2)。同じ法人か確認してください。</translation>
    </message>
</context>
<context>
    <name>choba::MonthSelector</name>
    <message>
        <source>Month</source>
        <extracomment>ja: 対象月</extracomment>
        <translation>対象月</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>choba::MoveAccountDialog</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>From month</source>
        <extracomment>ja: 変更する利用月</extracomment>
        <translation>変更する利用月</translation>
    </message>
    <message>
        <source>Move %1</source>
        <extracomment>ja: %1 の顧客・契約を変更</extracomment>
        <translation>%1 の顧客・契約を変更</translation>
    </message>
    <message>
        <source>The change counts from the first of the month. Earlier months stay with the customer they have.</source>
        <extracomment>ja: 変更は月の初日からです。それより前の月は今の顧客に請求されます。</extracomment>
        <translation>変更は月の初日からです。それより前の月は今の顧客に請求されます。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移す</translation>
    </message>
</context>
<context>
    <name>choba::MoveDialog</name>
    <message>
        <source>Move to a server</source>
        <extracomment>ja: サーバーへ移行</extracomment>
        <translation>サーバーへ移行</translation>
    </message>
    <message>
        <source>1. Make an empty PostgreSQL database on the server.</source>
        <extracomment>ja: 1. サーバーに空の PostgreSQL データベースを作成します。</extracomment>
        <translation>1. サーバーに空の PostgreSQL データベースを作成します。</translation>
    </message>
    <message>
        <source>2. Enter below where it is.</source>
        <extracomment>ja: 2. その場所を下に入力します。</extracomment>
        <translation>2. その場所を下に入力します。</translation>
    </message>
    <message>
        <source>3. Every row is copied with its number, and each table is compared on both sides. An interrupted move goes on where it was.</source>
        <extracomment>ja: 3. すべての行を番号ごとコピーし、表ごとに両側で照合します。中断しても続きから再開できます。</extracomment>
        <translation>3. すべての行を番号ごとコピーし、表ごとに両側で照合します。中断しても続きから再開できます。</translation>
    </message>
    <message>
        <source>This file is not changed. Let nobody use it meanwhile.</source>
        <extracomment>ja: このファイルは変更されません。移行中は誰も使わないようにしてください。</extracomment>
        <translation>このファイルは変更されません。移行中は誰も使わないようにしてください。</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>ja: 移行先</extracomment>
        <translation>移行先</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ja: やめる</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Start the move</source>
        <extracomment>ja: 移行を開始</extracomment>
        <translation>移行を開始</translation>
    </message>
    <message>
        <source>A server is given as postgresql://USER@HOST/NAME.</source>
        <extracomment>ja: postgresql://ユーザー@ホスト/データベース の形で入力してください</extracomment>
        <translation>postgresql://ユーザー@ホスト/データベース の形で入力してください</translation>
    </message>
</context>
<context>
    <name>choba::NotesList</name>
    <message>
        <source>Add note</source>
        <extracomment>ja: メモを追加</extracomment>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>What was said, agreed or should be kept in mind</source>
        <extracomment>ja: 打ち合わせの内容、取り決め、注意点など</extracomment>
        <translation>打ち合わせの内容、取り決め、注意点など</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>ja: 新しいメモ</extracomment>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <extracomment>ja: メモはまだありません</extracomment>
        <translation>メモはまだありません</translation>
    </message>
    <message>
        <source>A note stays as it is, with its day and who wrote it.</source>
        <extracomment>ja: 追加したメモは日付と名前とともに残り、後から変更できません。</extracomment>
        <translation>追加したメモは日付と名前とともに残り、後から変更できません。</translation>
    </message>
</context>
<context>
    <name>choba::PagedList</name>
    <message>
        <source>Selected</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>choba::PastClosesDialog</name>
    <message>
        <source>Past closes</source>
        <extracomment>ja: 過去の締め</extracomment>
        <translation>過去の締め</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>ja: 利用月</extracomment>
        <translation>利用月</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>ja: 締めた日時</extracomment>
        <translation>締めた日時</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>ja: 担当</extracomment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>ja: 下書き</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>ja: 保留</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Issued by now</source>
        <extracomment>ja: 発行済(現在)</extracomment>
        <translation>発行済(現在)</translation>
    </message>
    <message>
        <source>Last issue</source>
        <extracomment>ja: 最後の発行</extracomment>
        <translation>最後の発行</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ja: 閉じる</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No month has been closed yet</source>
        <extracomment>ja: まだ締めた月はありません</extracomment>
        <translation>まだ締めた月はありません</translation>
    </message>
    <message>
        <source>Recomputing the drafts of a month adds a row here</source>
        <translation>下書きを再計算すると、ここに記録されます</translation>
    </message>
</context>
<context>
    <name>choba::RatesDialog</name>
    <message>
        <source>Exchange rates of %1</source>
        <extracomment>ja: %1 の為替レート</extracomment>
        <translation>%1 の為替レート</translation>
    </message>
    <message>
        <source>As on AWS&apos;s invoice, in yen for one dollar.</source>
        <extracomment>ja: AWSの請求書にあるレートを、1ドルあたりの円で入力します。</extracomment>
        <translation>AWSの請求書にあるレートを、1ドルあたりの円で入力します。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ja: 保存</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>yen/USD</source>
        <extracomment>ja: 円/USD</extracomment>
        <translation>円/USD</translation>
    </message>
    <message>
        <source>last month %1</source>
        <extracomment>ja: 前月 %1</extracomment>
        <translation>前月 %1</translation>
    </message>
    <message>
        <source>All payers</source>
        <extracomment>ja: すべての支払アカウント</extracomment>
        <translation>すべての支払アカウント</translation>
    </message>
</context>
<context>
    <name>choba::RatesList</name>
    <message>
        <source>Enter a rate…</source>
        <extracomment>ja: レートを入力…</extracomment>
        <translation>レートを入力…</translation>
    </message>
    <message>
        <source>The rates AWS states on its invoices. Issued invoices keep the rate they were made with.</source>
        <extracomment>ja: AWSが請求書に記載した為替レート。発行済の請求書は発行時のレートのままです。</extracomment>
        <translation>AWSが請求書に記載した為替レート。発行済の請求書は発行時のレートのままです。</translation>
    </message>
    <message>
        <source>Usage month</source>
        <extracomment>ja: 利用月</extracomment>
        <translation>利用月</translation>
    </message>
    <message>
        <source>Payer</source>
        <extracomment>ja: 支払アカウント</extracomment>
        <translation>支払アカウント</translation>
    </message>
    <message>
        <source>Yen per dollar</source>
        <extracomment>ja: 円/USD</extracomment>
        <translation>円/USD</translation>
    </message>
    <message>
        <source>Entered by</source>
        <extracomment>ja: 登録者</extracomment>
        <translation>登録者</translation>
    </message>
    <message>
        <source>Entered at</source>
        <extracomment>ja: 登録日時</extracomment>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>There is no exchange rate yet</source>
        <extracomment>ja: 為替レートがまだありません</extracomment>
        <translation>為替レートがまだありません</translation>
    </message>
    <message>
        <source>A month is closed with the rate of AWS&apos;s invoice</source>
        <extracomment>ja: 締めるには、利用月ごとにAWSの請求書のレートが要ります</extracomment>
        <translation>締めるには、利用月ごとにAWSの請求書のレートが要ります</translation>
    </message>
</context>
<context>
    <name>choba::RemoveLineDialog</name>
    <message>
        <source>Remove the line</source>
        <extracomment>ja: 明細を取り消す</extracomment>
        <translation>明細を取り消す</translation>
    </message>
    <message>
        <source>%1 · %2 · reason: %3</source>
        <extracomment>ja: %1 · %2 · 理由: %3</extracomment>
        <translation>%1 · %2 · 理由: %3</translation>
    </message>
</context>
<context>
    <name>choba::ReportPane</name>
    <message>
        <source>stored, exactly %1</source>
        <extracomment>ja: 保存額(正確には %1)</extracomment>
        <translation>保存額(正確には %1)</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>ja: 合計</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <extracomment>ja: 要確認 %1</extracomment>
        <translation>要確認 %1</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>ja: 差額 %1</extracomment>
        <translation>差額 %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <extracomment>ja: 飛ばした行 %1</extracomment>
        <translation>飛ばした行 %1</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>ja: 行数</extracomment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ja: アカウント</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ja: 形式</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Split copies</source>
        <extracomment>ja: 分割配賦の写し</extracomment>
        <translation>分割配賦の写し</translation>
    </message>
    <message>
        <source>File&apos;s total</source>
        <extracomment>ja: ファイルの合計</extracomment>
        <translation>ファイルの合計</translation>
    </message>
    <message>
        <source>Residue</source>
        <extracomment>ja: 端数</extracomment>
        <translation>端数</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>ja: 取込</extracomment>
        <translation>取込</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>ja: 担当</extracomment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Final because</source>
        <extracomment>ja: 確定の理由</extracomment>
        <translation>確定の理由</translation>
    </message>
    <message>
        <source>Line item type</source>
        <extracomment>ja: 明細種別</extracomment>
        <translation>明細種別</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>ja: 保存額</extracomment>
        <translation>保存額</translation>
    </message>
    <message>
        <source>Account · product</source>
        <extracomment>ja: アカウント · 製品</extracomment>
        <translation>アカウント · 製品</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ja: 差額</extracomment>
        <translation>差額</translation>
    </message>
    <message>
        <source>File · line</source>
        <extracomment>ja: ファイル · 行</extracomment>
        <translation>ファイル · 行</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ja: 列</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ja: 理由</extracomment>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) nobody has</source>
        <extracomment>ja: 未割当のアカウント %n件</extracomment>
        <translation>
            <numerusform>未割当のアカウント %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>ja: 割り当てる</extracomment>
        <translation>割り当てる</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) not known</source>
        <extracomment>ja: 未分類の製品 %n件</extracomment>
        <translation>
            <numerusform>未分類の製品 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify</source>
        <extracomment>ja: 分類する</extracomment>
        <translation>分類する</translation>
    </message>
    <message numerus="yes">
        <source>%n account id(s) that cannot be right, never billed</source>
        <extracomment>ja: 不正なアカウント番号 %n件(請求できません)</extracomment>
        <translation>
            <numerusform>不正なアカウント番号 %n件(請求できません)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line item type(s) not understood</source>
        <extracomment>ja: 解釈できない明細種別 %n件</extracomment>
        <translation>
            <numerusform>解釈できない明細種別 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>ja: 注意 %n件</extracomment>
        <translation>
            <numerusform>注意 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <extracomment>ja: 確認が必要なものはありません</extracomment>
        <translation>確認が必要なものはありません</translation>
    </message>
</context>
<context>
    <name>choba::ReportsPage</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <extracomment>ja: %n版</extracomment>
        <translation>
            <numerusform>%n版</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of those that count</source>
        <extracomment>ja: 有効な版の合計</extracomment>
        <translation>有効な版の合計</translation>
    </message>
    <message>
        <source>usage of %1</source>
        <extracomment>ja: 利用月 %1</extracomment>
        <translation>利用月 %1</translation>
    </message>
    <message>
        <source>Usage reports</source>
        <extracomment>ja: レポート取込</extracomment>
        <translation>レポート取込</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ja: 取り込む…</extracomment>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ja: レポート</extracomment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Payer</source>
        <extracomment>ja: 支払アカウント</extracomment>
        <translation>支払アカウント</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>ja: 取込日時</extracomment>
        <translation>取込日時</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>ja: 担当</extracomment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>ja: 行数</extracomment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Stored, USD</source>
        <extracomment>ja: 保存額 USD</extracomment>
        <translation>保存額 USD</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ja: 状態</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>No report of this month yet</source>
        <extracomment>ja: この月のレポートはまだありません</extracomment>
        <translation>この月のレポートはまだありません</translation>
    </message>
    <message>
        <source>Import an AWS Cost and Usage Report, or drop one here</source>
        <extracomment>ja: AWSのコストと使用状況レポートを取り込むか、ここにドロップしてください</extracomment>
        <translation>AWSのコストと使用状況レポートを取り込むか、ここにドロップしてください</translation>
    </message>
</context>
<context>
    <name>choba::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <extracomment>ja: バックアップから復元</extracomment>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ja: やめる</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Restore to a new database</source>
        <extracomment>ja: 新しいデータベースに復元</extracomment>
        <translation>新しいデータベースに復元</translation>
    </message>
    <message>
        <source>Verifying the backup…</source>
        <extracomment>ja: バックアップを検証しています…</extracomment>
        <translation>バックアップを検証しています…</translation>
    </message>
    <message>
        <source>Verifying the backup</source>
        <extracomment>ja: バックアップの検証</extracomment>
        <translation>バックアップの検証</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <extracomment>ja: バックアップは完全です。</extracomment>
        <translation>バックアップは完全です。</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>ja: 作成日時</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>ja: データベース</extracomment>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Tables and rows</source>
        <extracomment>ja: 表と行 ja: %1表・%2行</extracomment>
        <translation>表と行</translation>
    </message>
    <message>
        <source>%1 tables, %2 rows</source>
        <translation>%1表・%2行</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ja: 大きさ</extracomment>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>ja: 顧客</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Invoices</source>
        <extracomment>ja: 請求書</extracomment>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <extracomment>ja: 請求額合計</extracomment>
        <translation>請求額合計</translation>
    </message>
    <message>
        <source>Last invoice number</source>
        <extracomment>ja: 最後の請求書番号</extracomment>
        <translation>最後の請求書番号</translation>
    </message>
    <message>
        <source>A new file is made and the backup put into it.</source>
        <extracomment>ja: 新しいファイルを作成して復元します。</extracomment>
        <translation>新しいファイルを作成して復元します。</translation>
    </message>
    <message>
        <source>The backup is put into an empty database on a server.</source>
        <translation>サーバー上の空のデータベースに復元します。</translation>
    </message>
    <message>
        <source>%1 %2, which is open, stays as it is. What was entered after %3 is not in the restored database. Its audit log tells of the restore.</source>
        <extracomment>ja: %1いま開いている %2 は変わりません。%3 より後に入力した内容は、復元したデータベースには含まれません。復元したことは監査ログに残ります。</extracomment>
        <translation>%1いま開いている %2 は変わりません。%3 より後に入力した内容は、復元したデータベースには含まれません。復元したことは監査ログに残ります。</translation>
    </message>
    <message>
        <source>New file</source>
        <extracomment>ja: 復元先のファイル</extracomment>
        <translation>新しいファイル</translation>
    </message>
    <message>
        <source>Empty database</source>
        <translation>空のデータベース</translation>
    </message>
    <message>
        <source>A server is given as postgresql://USER@HOST/NAME.</source>
        <extracomment>ja: postgresql://ユーザー@ホスト/データベース の形で入力してください</extracomment>
        <translation>postgresql://ユーザー@ホスト/データベース の形で入力してください</translation>
    </message>
    <message>
        <source>Name the new file.</source>
        <extracomment>ja: 復元先のファイル名を入力してください</extracomment>
        <translation>復元先のファイル名を入力してください</translation>
    </message>
    <message>
        <source>This file is there already. Choose another name; nothing is overwritten.</source>
        <extracomment>ja: このファイルは既にあります。別の名前にしてください。上書きはしません</extracomment>
        <translation>このファイルは既にあります。別の名前にしてください。上書きはしません</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <extracomment>ja: そのフォルダーはありません</extracomment>
        <translation>そのフォルダーはありません</translation>
    </message>
</context>
<context>
    <name>choba::RevealSecretDialog</name>
    <message>
        <source>Reason</source>
        <extracomment>ja: 理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ja: パスフレーズ</extracomment>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>ja: %1を表示</extracomment>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>The audit log keeps who saw it and why. It is hidden again after 20 seconds.</source>
        <extracomment>ja: 誰が何のために見たかが監査ログに残ります。20秒後に再び隠れます。</extracomment>
        <translation>誰が何のために見たかが監査ログに残ります。20秒後に再び隠れます。</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ja: 表示する</extracomment>
        <translation>表示する</translation>
    </message>
</context>
<context>
    <name>choba::RulesList</name>
    <message>
        <source>Rates, tiers, deadlines and calendars. An invoice uses the rows in force in its month.</source>
        <extracomment>ja: 料率・段階・期限・暦。請求書は利用月に有効な行で計算します。</extracomment>
        <translation>料率・段階・期限・暦。請求書は利用月に有効な行で計算します。</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>ja: 規則</extracomment>
        <translation>規則</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ja: 開始</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ja: 終了</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>ja: 根拠</extracomment>
        <translation>根拠</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ja: ファイル</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ja: 値</extracomment>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>choba::SaveBar</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <extracomment>ja: 未保存の変更 %n件</extracomment>
        <translation>
            <numerusform>未保存の変更 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <extracomment>ja: 問題 %n件</extracomment>
        <translation>
            <numerusform>問題 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ja: 元に戻す</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <extracomment>ja: 保存 Ctrl+S</extracomment>
        <translation>保存 Ctrl+S</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <extracomment>ja: 食い違い %n件</extracomment>
        <translation>
            <numerusform>食い違い %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::ScheduleDialog</name>
    <message>
        <source>Daily backup</source>
        <extracomment>ja: 毎日のバックアップ</extracomment>
        <translation>毎日のバックアップ</translation>
    </message>
    <message>
        <source>Made on this machine while Choba or “chobactl work” runs; soon after the start if the hour has passed.</source>
        <extracomment>ja: このパソコンで帳場か「chobactl work」が動いている間に作成します。時刻を過ぎていれば起動後に作成します。</extracomment>
        <translation>このパソコンで帳場か「chobactl work」が動いている間に作成します。時刻を過ぎていれば起動後に作成します。</translation>
    </message>
    <message>
        <source>No daily backup</source>
        <extracomment>ja: 毎日のバックアップを止める</extracomment>
        <translation>毎日のバックアップを止める</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ja: やめる</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ja: 保存</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ja: フォルダー</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Hour, Tokyo</source>
        <extracomment>ja: 時刻（日本時間）</extracomment>
        <translation>時刻（日本時間）</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <extracomment>ja: 保持する世代数</extracomment>
        <translation>保持する世代数</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <extracomment>ja: フォルダーを入力してください</extracomment>
        <translation>フォルダーを入力してください</translation>
    </message>
</context>
<context>
    <name>choba::SecretField</name>
    <message>
        <source>not stored</source>
        <extracomment>ja: 未登録</extracomment>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ja: 隠す</extracomment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Copy; the clipboard is emptied after 20 seconds</source>
        <extracomment>ja: コピー（20秒後に消去）</extracomment>
        <translation>コピー（20秒後に消去）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ja: 変更…</extracomment>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Store…</source>
        <translation>登録…</translation>
    </message>
</context>
<context>
    <name>choba::SendDialog</name>
    <message numerus="yes">
        <source>Send %n invoice(s) by mail?</source>
        <extracomment>ja: %n件の請求書をメールで送信しますか?</extracomment>
        <translation>
            <numerusform>%n件の請求書をメールで送信しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no invoice to send</source>
        <extracomment>ja: 送信できる請求書がありません</extracomment>
        <translation>送信できる請求書がありません</translation>
    </message>
    <message>
        <source>The mail leaves on the issue date, %1.</source>
        <extracomment>ja: 発行日(%1)になってから送信します。</extracomment>
        <translation>発行日(%1)になってから送信します。</translation>
    </message>
    <message>
        <source>For %1 seconds it can be taken back.</source>
        <extracomment>ja: 送信までの%1秒間は取り消せます。</extracomment>
        <translation>送信までの%1秒間は取り消せます。</translation>
    </message>
    <message>
        <source>Some are past their sending window.</source>
        <extracomment>ja: 送付期限を過ぎた請求書があります。</extracomment>
        <translation>送付期限を過ぎた請求書があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n have no billing address and are left out.</source>
        <extracomment>ja: %n件は請求先メールがないため送信しません。</extracomment>
        <translation>
            <numerusform>%n件は請求先メールがないため送信しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ja: やめる</extracomment>
        <translation>やめる</translation>
    </message>
    <message numerus="yes">
        <source>Send %n</source>
        <extracomment>ja: %n件を送信</extracomment>
        <translation>
            <numerusform>%n件を送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>ja: 番号</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>ja: 顧客</extracomment>
        <translation>顧客</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ja: 宛先</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>ja: 税込合計</extracomment>
        <translation>税込合計</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ja: 状態</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>How the first one reads</source>
        <extracomment>ja: 1通目の内容</extracomment>
        <translation>1通目の内容</translation>
    </message>
    <message>
        <source>To: %1</source>
        <extracomment>ja: 宛先: %1</extracomment>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <extracomment>ja: 添付: %1</extracomment>
        <translation>添付: %1</translation>
    </message>
</context>
<context>
    <name>choba::SendFlow</name>
    <message>
        <source>Send invoices by mail</source>
        <extracomment>ja: 請求書をメールで送信</extracomment>
        <translation>請求書をメールで送信</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ja: 元に戻す</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) wait for the issue date, %1.</source>
        <extracomment>ja: %n通を送信待ちにしました。発行日の %1 に送信します。</extracomment>
        <translation>
            <numerusform>%n通を送信待ちにしました。発行日の %1 に送信します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n mail(s) in %1 s</source>
        <extracomment>ja: %1秒後に%n通を送信します</extracomment>
        <translation>
            <numerusform>%1秒後に%n通を送信します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are on their way. The mail log tells how it goes.</source>
        <extracomment>ja: %n通を送信に回しました。経過はメール送信記録で見られます。</extracomment>
        <translation>
            <numerusform>%n通を送信に回しました。経過はメール送信記録で見られます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) taken back.</source>
        <extracomment>ja: %n通の送信を取り消しました。</extracomment>
        <translation>
            <numerusform>%n通の送信を取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail is not set up yet. An administrator does that.</source>
        <translation>メールの設定がまだです。システム管理者が設定します。</translation>
    </message>
</context>
<context>
    <name>choba::SetSecretDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しい合言葉</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>ja: もう一度</extracomment>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <extracomment>ja: %1を登録</extracomment>
        <translation>%1を登録</translation>
    </message>
    <message>
        <source>It is stored sealed; no list, export or log ever has the value.</source>
        <translation>暗号化して保存されます。一覧・書き出し・ログに値が出ることはありません。</translation>
    </message>
    <message>
        <source>This is the first secret of this database. Choose a passphrase for all of them; without it nobody can open them.</source>
        <translation>このデータベースで最初の秘密情報です。すべての秘密情報に共通の合言葉を決めてください。合言葉がないと誰も開けません。</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>ja: 登録する</extracomment>
        <translation>登録する</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <extracomment>ja: 2つのパスフレーズが異なります。</extracomment>
        <translation>2つのパスフレーズが異なります。</translation>
    </message>
    <message>
        <source>Enter the value.</source>
        <extracomment>ja: 値を入力してください。</extracomment>
        <translation>値を入力してください。</translation>
    </message>
</context>
<context>
    <name>choba::ShellStatus</name>
    <message>
        <source>Connected</source>
        <extracomment>ja: 接続中 / 切断</extracomment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>ja: 失敗</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>%n more queued</source>
        <extracomment>ja: ほか%n件待機</extracomment>
        <translation>
            <numerusform>ほか%n件待機</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ一覧</translation>
    </message>
    <message>
        <source>Audit verified %1</source>
        <extracomment>ja: 監査ログ検証済 %1</extracomment>
        <translation>監査ログ検証済 %1</translation>
    </message>
    <message>
        <source>Audit log not intact %1</source>
        <translation>監査ログに異常 %1</translation>
    </message>
</context>
<context>
    <name>choba::SignInForm</name>
    <message>
        <source>Name</source>
        <extracomment>ja: ユーザー名</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ja: パスワード</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ja: 確認コード</extracomment>
        <translation>確認コード</translation>
    </message>
    <message>
        <source>only with an authenticator</source>
        <extracomment>ja: 認証アプリを設定した人のみ</extracomment>
        <translation>認証アプリを設定した人のみ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>ja: サインイン</extracomment>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>choba::SignInWindow</name>
    <message>
        <source>The password is changed. Please sign in with the new one.</source>
        <extracomment>ja: パスワードを変更しました。新しいパスワードでサインインしてください。</extracomment>
        <translation>パスワードを変更しました。新しいパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>Choba</source>
        <extracomment>ja: 帳場</extracomment>
        <translation>帳場</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>ja: サインイン</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Open another database…</source>
        <extracomment>ja: 別のデータベースを開く…</extracomment>
        <translation>別のデータベースを開く…</translation>
    </message>
    <message>
        <source>Signing in needs your authenticator here. Please set it up, then sign in again.</source>
        <extracomment>ja: サインインには認証アプリが必要です。設定してからもう一度サインインしてください。</extracomment>
        <translation>サインインには認証アプリが必要です。設定してからもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The authenticator is set up. Please sign in with its next code.</source>
        <extracomment>ja: 認証アプリを設定しました。確認コードとともにサインインしてください。</extracomment>
        <translation>認証アプリを設定しました。確認コードとともにサインインしてください。</translation>
    </message>
</context>
<context>
    <name>choba::StackedBarChart</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ja: ほか%n</extracomment>
        <translation>
            <numerusform>ほか%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::StaffDialog</name>
    <message>
        <source>reading only</source>
        <extracomment>ja: 閲覧のみ</extracomment>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Name to sign in</source>
        <extracomment>ja: ユーザー名</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Full name</source>
        <extracomment>ja: 氏名</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>ja: 役割</extracomment>
        <translation>役割</translation>
    </message>
    <message>
        <source>Let people sign in</source>
        <extracomment>ja: サインインを有効にする</extracomment>
        <translation>サインインを有効にする</translation>
    </message>
    <message>
        <source>The first person is an administrator. From then on everyone signs in to open this database.</source>
        <extracomment>ja: 最初の担当者はシステム管理者です。これ以降、このデータベースを開くにはサインインが必要です。</extracomment>
        <translation>最初の担当者はシステム管理者です。これ以降、このデータベースを開くにはサインインが必要です。</translation>
    </message>
    <message>
        <source>Turn on</source>
        <extracomment>ja: 有効にする</extracomment>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>ja: 担当者を追加</extracomment>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Change a person</source>
        <extracomment>ja: 担当者を変更</extracomment>
        <translation>担当者を変更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>choba::StaffPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <extracomment>ja: %n人</extracomment>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>A new temporary password for %1?</source>
        <extracomment>ja: %1の仮パスワードを発行しますか?</extracomment>
        <translation>%1の仮パスワードを発行しますか?</translation>
    </message>
    <message>
        <source>Make one</source>
        <extracomment>ja: 発行する</extracomment>
        <translation>発行する</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>ja: 担当者</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Let people sign in…</source>
        <extracomment>ja: サインインを有効にする…</extracomment>
        <translation>サインインを有効にする…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>担当者を追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ja: 変更…</extracomment>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Temporary password…</source>
        <extracomment>ja: 仮パスワード…</extracomment>
        <translation>仮パスワード…</translation>
    </message>
    <message>
        <source>Keep out</source>
        <extracomment>ja: 停止</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Let in again</source>
        <extracomment>ja: 再開</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Nobody signs in yet</source>
        <extracomment>ja: まだ誰もサインインしません</extracomment>
        <translation>まだ誰もサインインしません</translation>
    </message>
    <message>
        <source>This database is for one person. With staff, each person may do what their roles allow.</source>
        <extracomment>ja: このデータベースは一人用です。担当者を登録すると、役割ごとに操作を制限できます。</extracomment>
        <translation>このデータベースは一人用です。担当者を登録すると、役割ごとに操作を制限できます。</translation>
    </message>
    <message>
        <source>authenticator required</source>
        <extracomment>ja: 認証アプリ必須</extracomment>
        <translation>認証アプリ必須</translation>
    </message>
    <message>
        <source>The password of now and the authenticator stop working; who had one sets it up again at the next sign-in.</source>
        <extracomment>ja: 現在のパスワードと認証アプリは使えなくなります。設定済みだった人は次のサインインで再設定します。</extracomment>
        <translation>現在のパスワードと認証アプリは使えなくなります。設定済みだった人は次のサインインで再設定します。</translation>
    </message>
    <message>
        <source>Ask everyone for an authenticator?</source>
        <extracomment>ja: 全員に認証アプリを必須にしますか?</extracomment>
        <translation>全員に認証アプリを必須にしますか?</translation>
    </message>
    <message>
        <source>Leave the authenticator to everyone&apos;s choice?</source>
        <translation>認証アプリを任意に戻しますか?</translation>
    </message>
    <message>
        <source>Who has none yet sets it up at the next sign-in and can do nothing before.</source>
        <extracomment>ja: まだ設定していない人は、次のサインインで設定するまで何もできません。</extracomment>
        <translation>まだ設定していない人は、次のサインインで設定するまで何もできません。</translation>
    </message>
    <message>
        <source>Those who have one are still asked for its code.</source>
        <translation>設定済みの人には、引き続き確認コードを求めます。</translation>
    </message>
    <message>
        <source>Require it</source>
        <extracomment>ja: 必須にする</extracomment>
        <translation>必須にする</translation>
    </message>
    <message>
        <source>No longer require it</source>
        <translation>任意に戻す</translation>
    </message>
    <message>
        <source>No longer require the authenticator…</source>
        <extracomment>ja: 認証アプリを任意に戻す…</extracomment>
        <translation>認証アプリを任意に戻す…</translation>
    </message>
    <message>
        <source>Require the authenticator…</source>
        <translation>認証アプリを必須にする…</translation>
    </message>
</context>
<context>
    <name>choba::StaffTable</name>
    <message>
        <source>May sign in</source>
        <extracomment>ja: 利用中</extracomment>
        <translation>利用中</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ja: ユーザー名</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Full name</source>
        <extracomment>ja: 氏名</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>ja: 役割</extracomment>
        <translation>役割</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ja: 状態</extracomment>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>choba::StartWindow</name>
    <message>
        <source>Choba</source>
        <extracomment>ja: 帳場</extracomment>
        <translation>帳場</translation>
    </message>
    <message>
        <source>Begin with Choba</source>
        <extracomment>ja: 帳場をはじめる</extracomment>
        <translation>帳場をはじめる</translation>
    </message>
    <message>
        <source>Choose where the data is kept. You can change this later.</source>
        <extracomment>ja: データの置き場所を選んでください。あとから変えられます。</extracomment>
        <translation>データの置き場所を選んでください。あとから変えられます。</translation>
    </message>
    <message>
        <source>Try it with demo data</source>
        <extracomment>ja: デモデータで試す</extracomment>
        <translation>デモデータで試す</translation>
    </message>
    <message>
        <source>A year of a fictional reseller: 40 accounts with their invoices.</source>
        <extracomment>ja: 架空のリセラーの1年分。40アカウントの請求書が入っています。</extracomment>
        <translation>架空のリセラーの1年分。40アカウントの請求書が入っています。</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>ja: 試す</extracomment>
        <translation>試す</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <extracomment>ja: このパソコンの新しいファイル</extracomment>
        <translation>このパソコンの新しいファイル</translation>
    </message>
    <message>
        <source>For one desk. A file that exists already is opened.</source>
        <extracomment>ja: 一台で使うとき。既存のファイルも開けます。</extracomment>
        <translation>一台で使うとき。既存のファイルも開けます。</translation>
    </message>
    <message>
        <source>Create or open</source>
        <extracomment>ja: 作成または開く</extracomment>
        <translation>作成または開く</translation>
    </message>
    <message>
        <source>Connect to PostgreSQL</source>
        <extracomment>ja: PostgreSQLに接続</extracomment>
        <translation>PostgreSQLに接続</translation>
    </message>
    <message>
        <source>For several desks at once.</source>
        <extracomment>ja: 複数の席で同時に使うとき。</extracomment>
        <translation>複数の席で同時に使うとき。</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>ja: 接続</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>ja: 参照…</extracomment>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ja: 中止</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Say which file.</source>
        <extracomment>ja: ファイルの場所を入力してください。</extracomment>
        <translation>ファイルの場所を入力してください。</translation>
    </message>
    <message>
        <source>With a standby: db1,db2 and ?target_session_attrs=read-write. Reports may be read from a replica: &amp;reports=db3</source>
        <extracomment>ja: スタンバイがあるときは db1,db2 と書き、?target_session_attrs=read-write を付けます。レポートを 読み取るレプリカは &amp;reports=db3 で指定します。</extracomment>
        <translation>スタンバイがあるときは db1,db2 と書き、?target_session_attrs=read-write を付けます。レポートを読み取るレプリカは &amp;reports=db3 で指定します。</translation>
    </message>
    <message>
        <source>%1 is a folder. Say which file in it.</source>
        <extracomment>ja: %1 はフォルダーです。ファイル名まで入力してください。</extracomment>
        <translation>%1 はフォルダーです。ファイル名まで入力してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <extracomment>ja: フォルダー %1 を作れません。別の場所を選んでください。</extracomment>
        <translation>フォルダー %1 を作れません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1. Choose another place.</source>
        <extracomment>ja: フォルダー %1 には書き込めません。別の場所を選んでください。</extracomment>
        <translation>フォルダー %1 には書き込めません。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>choba::SupportChargeDialog</name>
    <message>
        <source>Add-on</source>
        <extracomment>ja: 追加料金</extracomment>
        <translation>追加料金</translation>
    </message>
    <message>
        <source>dollars · e.g. Countdown Premium</source>
        <translation>ドル · 例: Countdown Premium</translation>
    </message>
    <message>
        <source>Fee by hand</source>
        <extracomment>ja: プラン料金の手入力</extracomment>
        <translation>プラン料金の手入力</translation>
    </message>
    <message>
        <source>dollars · only of a plan handled individually</source>
        <translation>ドル · 個別対応のプランのみ</translation>
    </message>
    <message>
        <source>Dismiss AWS&apos;s support charge</source>
        <extracomment>ja: AWSのサポート料金を無視</extracomment>
        <translation>AWSのサポート料金を無視</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>kept in the audit log</source>
        <translation>監査ログに残ります</translation>
    </message>
    <message>
        <source>Support charge</source>
        <extracomment>ja: サポート料金 ja: 保存</extracomment>
        <translation>サポート料金</translation>
    </message>
    <message>
        <source>On the invoice of %1 for %2 · %3</source>
        <translation>%1 の %2 の請求書 · %3</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>choba::SupportDialog</name>
    <message>
        <source>Record</source>
        <extracomment>ja: 記録</extracomment>
        <translation>記録</translation>
    </message>
    <message>
        <source>Unclear support in %1</source>
        <extracomment>ja: サポートが不明なアカウント %1</extracomment>
        <translation>サポートが不明なアカウント %1</translation>
    </message>
    <message>
        <source>Customer / account</source>
        <extracomment>ja: 顧客 / アカウント</extracomment>
        <translation>顧客 / アカウント</translation>
    </message>
    <message>
        <source>Plan on record</source>
        <extracomment>ja: 記録上のプラン</extracomment>
        <translation>記録上のプラン</translation>
    </message>
    <message>
        <source>What is unclear</source>
        <extracomment>ja: 理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Record the plan</source>
        <extracomment>ja: プランを記録</extracomment>
        <translation>プランを記録</translation>
    </message>
    <message>
        <source>Dismiss AWS&apos;s charge</source>
        <extracomment>ja: AWSの料金を無視</extracomment>
        <translation>AWSの料金を無視</translation>
    </message>
    <message>
        <source>Fee by hand</source>
        <extracomment>ja: 料金を手入力</extracomment>
        <translation>料金を手入力</translation>
    </message>
    <message>
        <source>Day the request was received</source>
        <extracomment>ja: 依頼を受けた日</extracomment>
        <translation>依頼を受けた日</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Reason (kept in the audit log)</source>
        <extracomment>ja: 理由(監査に残ります)</extracomment>
        <translation>理由(監査に残ります)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ja: 閉じる</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>fee %1</source>
        <extracomment>ja: 料金 %1</extracomment>
        <translation>料金 %1</translation>
    </message>
    <message>
        <source>add-on %1</source>
        <extracomment>ja: 追加 %1</extracomment>
        <translation>追加 %1</translation>
    </message>
    <message>
        <source>AWS&apos;s charge dismissed</source>
        <extracomment>ja: AWSの料金を無視</extracomment>
        <translation>AWSのサポート料金を除外</translation>
    </message>
    <message>
        <source>Support of %1</source>
        <extracomment>ja: %1 のサポート料金</extracomment>
        <translation>%1 のサポート料金</translation>
    </message>
</context>
<context>
    <name>choba::SupportPlanDialog</name>
    <message>
        <source>Plan asked for</source>
        <extracomment>ja: 希望するプラン</extracomment>
        <translation>希望するプラン</translation>
    </message>
    <message>
        <source>Received on</source>
        <extracomment>ja: 受付日</extracomment>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ja: メモ</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Change the support plan of %1</source>
        <extracomment>ja: %1 の有償サポートを変更</extracomment>
        <translation>%1 の有償サポートを変更</translation>
    </message>
    <message>
        <source>An upgrade is charged from the month its request was received in, a downgrade counts from the next month.</source>
        <translation>上位プランは申込を受け付けた月から請求し、下位プランへの変更は翌月から適用します。</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>申込を登録する</translation>
    </message>
</context>
<context>
    <name>choba::SupportPlanDoneDialog</name>
    <message>
        <source>Done on</source>
        <extracomment>ja: 完了日</extracomment>
        <translation>完了日</translation>
    </message>
    <message>
        <source>%1 is set up</source>
        <extracomment>ja: %1 を設定済みにする</extracomment>
        <translation>%1 を設定済みにする</translation>
    </message>
    <message>
        <source>Account %1, asked for on %2.</source>
        <extracomment>ja: %1 · 受付日 %2</extracomment>
        <translation>%1 · 受付日 %2</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>完了を登録する</translation>
    </message>
</context>
<context>
    <name>choba::TableView</name>
    <message>
        <source>Columns as at first</source>
        <extracomment>ja: 列を初期状態に戻す</extracomment>
        <translation>列を初期状態に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too many to copy; export them instead.</source>
        <translation>
            <numerusform>%n行はコピーするには多すぎます。書き出しをお使いください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the rows to copy: %1 of %2</source>
        <extracomment>ja: コピーする行を読んでいます: %1 / %2</extracomment>
        <translation>コピーする行を読んでいます: %1 / %2</translation>
    </message>
    <message>
        <source>The list has changed: nothing was copied.</source>
        <extracomment>ja: 一覧が変わったため、コピーしていません。</extracomment>
        <translation>一覧が変わったため、コピーしていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <extracomment>ja: %n行をコピーしました</extracomment>
        <translation>
            <numerusform>%n行をコピーしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::TemporaryPasswordDialog</name>
    <message>
        <source>Temporary password</source>
        <extracomment>ja: 仮パスワード</extracomment>
        <translation>仮パスワード</translation>
    </message>
    <message>
        <source>It is shown this once, is good for 24 hours, and is changed at the first sign-in.</source>
        <extracomment>ja: このパスワードは一度だけ表示されます。24時間有効で、最初のサインインで変更します。</extracomment>
        <translation>このパスワードは一度だけ表示されます。24時間有効で、最初のサインインで変更します。</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>ja: ユーザー名: %1</extracomment>
        <translation>ユーザー名: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ja: 閉じる</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The authenticator is taken off: nothing can be done with this name until it is set up again.</source>
        <extracomment>ja: 認証アプリの設定は解除されました。本人が再設定するまで、ほかの操作はできません。</extracomment>
        <translation>認証アプリの設定は解除されました。本人が再設定するまで、ほかの操作はできません。</translation>
    </message>
</context>
<context>
    <name>choba::TieOutDialog</name>
    <message>
        <source>Tie-out of %1</source>
        <extracomment>ja: 突合 %1</extracomment>
        <translation>突合 %1</translation>
    </message>
    <message>
        <source>Where it went</source>
        <extracomment>ja: 行き先</extracomment>
        <translation>行き先</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>ja: 金額(USD)</extracomment>
        <translation>金額(USD)</translation>
    </message>
    <message>
        <source>AWS&apos;s invoice, yen</source>
        <extracomment>ja: AWSの請求額(円)</extracomment>
        <translation>AWSの請求額(円)</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ja: 登録</extracomment>
        <translation>登録</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ja: 閉じる</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>AWS&apos;s total</source>
        <extracomment>ja: AWSの合計</extracomment>
        <translation>AWSの合計</translation>
    </message>
    <message>
        <source>Unassigned accounts</source>
        <extracomment>ja: 未割当アカウント</extracomment>
        <translation>未割当アカウント</translation>
    </message>
    <message>
        <source>Residue below ten digits</source>
        <extracomment>ja: 端数(10桁より細かい金額)</extracomment>
        <translation>端数(10桁より細かい金額)</translation>
    </message>
    <message>
        <source>Unexplained difference</source>
        <extracomment>ja: 説明のつかない差</extracomment>
        <translation>説明のつかない差</translation>
    </message>
    <message>
        <source>There is an unexplained difference: the month cannot be closed.</source>
        <extracomment>ja: 説明のつかない差があるため、この月は締められません。</extracomment>
        <translation>説明のつかない差があるため、この月は締められません。</translation>
    </message>
    <message>
        <source>It ties out; some money still waits for a decision.</source>
        <extracomment>ja: 差はありません。まだ判断を待つ金額があります。</extracomment>
        <translation>差はありません。まだ判断を待つ金額があります。</translation>
    </message>
    <message>
        <source>It ties out to the last digit.</source>
        <extracomment>ja: 最後の桁まで一致しています。</extracomment>
        <translation>最後の桁まで一致しています。</translation>
    </message>
    <message>
        <source>our invoices incl. tax %1</source>
        <extracomment>ja: 当社の請求合計(税込) %1</extracomment>
        <translation>当社の請求合計(税込) %1</translation>
    </message>
</context>
<context>
    <name>choba::TopBar</name>
    <message>
        <source>Choba</source>
        <extracomment>ja: 帳場</extracomment>
        <translation>帳場</translation>
    </message>
    <message>
        <source>Search customers, accounts, invoices, inquiries</source>
        <extracomment>ja: 顧客・アカウント・請求書・問い合わせを検索</extracomment>
        <translation>顧客・アカウント・請求書・問い合わせを検索</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>言語を切り替える</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明るい画面・暗い画面</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>ヘルプ (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
</context>
<context>
    <name>choba::TotpDialog</name>
    <message>
        <source>Set up the authenticator</source>
        <extracomment>ja: 2段階認証の設定</extracomment>
        <translation>2段階認証の設定</translation>
    </message>
    <message>
        <source>Read this code with the authenticator of your phone and type the six digits it shows. From then on signing in asks for them.</source>
        <extracomment>ja: スマートフォンの認証アプリでQRコードを読み取り、表示された6桁の確認コードを入力してください。次回からサインインに確認コードが必要です。</extracomment>
        <translation>スマートフォンの認証アプリでQRコードを読み取り、表示された6桁の確認コードを入力してください。次回からサインインに確認コードが必要です。</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>ja: 設定する</extracomment>
        <translation>設定する</translation>
    </message>
    <message>
        <source>Or type this key</source>
        <extracomment>ja: 手入力用のキー</extracomment>
        <translation>手入力用のキー</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ja: パスワード</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ja: 確認コード</extracomment>
        <translation>確認コード</translation>
    </message>
</context>
<context>
    <name>choba::TrayDialog</name>
    <message>
        <source>Record the decision</source>
        <extracomment>ja: 判断を記録</extracomment>
        <translation>判断を記録</translation>
    </message>
    <message>
        <source>Tray of %1</source>
        <extracomment>ja: トレイ %1</extracomment>
        <translation>トレイ %1</translation>
    </message>
    <message>
        <source>Credits, and usage that came after its invoice. What is undecided holds only its own account.</source>
        <extracomment>ja: クレジットと、発行後に届いた利用。未判断のものはそのアカウントだけを保留にします。</extracomment>
        <translation>クレジットと、発行後に届いた利用。未判断のものはそのアカウントだけを保留にします。</translation>
    </message>
    <message>
        <source>Reason (kept in the audit log)</source>
        <extracomment>ja: 理由(監査に残ります)</extracomment>
        <translation>理由(監査に残ります)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ja: 閉じる</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>An issued invoice has used this decision: it cannot change</source>
        <extracomment>ja: 発行済の請求書に使われたため変更できません</extracomment>
        <translation>発行済の請求書に使われたため変更できません</translation>
    </message>
    <message>
        <source>The tray of this month is empty</source>
        <extracomment>ja: この月のトレイは空です</extracomment>
        <translation>この月のトレイは空です</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>行を選んでください</translation>
    </message>
    <message>
        <source>not decided</source>
        <extracomment>ja: 未判断</extracomment>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Decision about %1</source>
        <extracomment>ja: %1 の判断</extracomment>
        <translation>%1 の判断</translation>
    </message>
</context>
<context>
    <name>choba::UpkeepPage</name>
    <message>
        <source>none yet</source>
        <extracomment>ja: まだありません</extracomment>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Last backup</source>
        <extracomment>ja: 最後のバックアップ</extracomment>
        <translation>最後のバックアップ</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ja: ファイル</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ja: 大きさ</extracomment>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>ja: 作成者</extracomment>
        <translation>作成者</translation>
    </message>
    <message>
        <source>not set up</source>
        <extracomment>ja: 設定されていません</extracomment>
        <translation>設定されていません</translation>
    </message>
    <message numerus="yes">
        <source>at %1:00 Tokyo to %2 on %3, the newest %n kept</source>
        <extracomment>ja: %1:00（日本時間）、%3 の %2、%n世代を保持</extracomment>
        <translation>
            <numerusform>%1:00（日本時間）、%3 の %2、%n世代を保持</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily backup</source>
        <extracomment>ja: 毎日のバックアップ</extracomment>
        <translation>毎日のバックアップ</translation>
    </message>
    <message>
        <source>in order</source>
        <extracomment>ja: 問題なし</extracomment>
        <translation>問題なし</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <extracomment>ja: 問題 %n件</extracomment>
        <translation>
            <numerusform>問題 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up to</source>
        <extracomment>ja: バックアップの保存先</extracomment>
        <translation>バックアップの保存先</translation>
    </message>
    <message>
        <source>Backups (*.tar)</source>
        <extracomment>ja: バックアップ (*.tar)</extracomment>
        <translation>バックアップ (*.tar)</translation>
    </message>
    <message>
        <source>Backup &amp; check</source>
        <extracomment>ja: バックアップと確認</extracomment>
        <translation>バックアップと確認</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>ja: 今すぐ確認</extracomment>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Daily backup…</source>
        <extracomment>ja: 毎日のバックアップ…</extracomment>
        <translation>毎日のバックアップ…</translation>
    </message>
    <message>
        <source>Move to a server…</source>
        <extracomment>ja: サーバーへ移行…</extracomment>
        <translation>サーバーへ移行…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <extracomment>ja: 今すぐバックアップ…</extracomment>
        <translation>今すぐバックアップ…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>ja: まだ確認していません</extracomment>
        <translation>まだ確認していません</translation>
    </message>
    <message>
        <source>“Check now” looks at schema, references, money and the audit log. It changes nothing.</source>
        <extracomment>ja: 「今すぐ確認」で構造・参照・金額・監査ログを確認します。データは変更しません</extracomment>
        <translation>「今すぐ確認」で構造・参照・金額・監査ログを確認します。データは変更しません</translation>
    </message>
    <message>
        <source>Which backup</source>
        <extracomment>ja: 復元するバックアップ</extracomment>
        <translation>復元するバックアップ</translation>
    </message>
    <message>
        <source>Restored to %1 and verified.</source>
        <extracomment>ja: %1 に復元し、検証しました。</extracomment>
        <translation>%1 に復元し、検証しました。</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>ja: 開く</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>ja: 復元…</extracomment>
        <translation>復元…</translation>
    </message>
</context>
<context>
    <name>choba::UpkeepPages</name>
    <message>
        <source>Administration</source>
        <extracomment>ja: 管理</extracomment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Backup &amp; check</source>
        <extracomment>ja: バックアップと確認</extracomment>
        <translation>バックアップと確認</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <extracomment>ja: データベースの確認</extracomment>
        <translation>データベースの確認</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>ja: バックアップ</extracomment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>The backup %1 is made and verified.</source>
        <extracomment>ja: 検証済みのバックアップを %1 に作成しました。</extracomment>
        <translation>検証済みのバックアップを %1 に作成しました。</translation>
    </message>
    <message>
        <source>The database has problems; the backup is kept as %1.</source>
        <extracomment>ja: データベースに問題があります。バックアップは %1 という名前で残しました。</extracomment>
        <translation>データベースに問題があります。バックアップは %1 という名前で残しました。</translation>
    </message>
    <message>
        <source>Moving to the server</source>
        <extracomment>ja: サーバーへの移行</extracomment>
        <translation>サーバーへの移行</translation>
    </message>
    <message>
        <source>The check of the server found problems.</source>
        <extracomment>ja: サーバーの確認で問題が見つかりました。</extracomment>
        <translation>サーバーの確認で問題が見つかりました。</translation>
    </message>
    <message>
        <source>Everything is on %1 and verified. Open that from now on; this file stays as it is.</source>
        <extracomment>ja: すべて %1 に移行し、検証しました。今後はそちらを開いてください。このファイルは元のままです。</extracomment>
        <translation>すべて %1 に移行し、検証しました。今後はそちらを開いてください。このファイルは元のままです。</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <extracomment>ja: バックアップからの復元</extracomment>
        <translation>バックアップからの復元</translation>
    </message>
    <message>
        <source>Restored to %1, but the check of it found problems.</source>
        <extracomment>ja: %1 に復元しましたが、確認で問題が見つかりました。</extracomment>
        <translation>%1 に復元しましたが、確認で問題が見つかりました。</translation>
    </message>
</context>
<context>
    <name>choba::UsageCharts</name>
    <message>
        <source>By day, %1</source>
        <extracomment>ja: 日別 %1</extracomment>
        <translation>日別 %1</translation>
    </message>
    <message>
        <source>actual %1</source>
        <extracomment>ja: 実績 %1</extracomment>
        <translation>実績 %1</translation>
    </message>
    <message>
        <source>By month · %1</source>
        <extracomment>ja: 月別 · %1</extracomment>
        <translation>月別 · %1</translation>
    </message>
</context>
<context>
    <name>choba::UsageFilterBar</name>
    <message>
        <source>Month</source>
        <extracomment>ja: 月</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ja: 日</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <extracomment>ja: 顧客: %1</extracomment>
        <translation>顧客: %1</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>ja: すべて</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>ja: アカウント: %1</extracomment>
        <translation>アカウント: %1</translation>
    </message>
    <message numerus="yes">
        <source>all %n</source>
        <extracomment>ja: %n件すべて</extracomment>
        <translation>
            <numerusform>%n件すべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Region: %1</source>
        <extracomment>ja: リージョン: %1</extracomment>
        <translation>リージョン: %1</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <extracomment>ja: 集計: %1</extracomment>
        <translation>集計: %1</translation>
    </message>
    <message>
        <source>service</source>
        <extracomment>ja: サービス</extracomment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>account</source>
        <extracomment>ja: アカウント</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>region</source>
        <extracomment>ja: リージョン</extracomment>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>line item type</source>
        <extracomment>ja: 明細種別</extracomment>
        <translation>明細種別</translation>
    </message>
</context>
<context>
    <name>choba::UsagePage</name>
    <message>
        <source>%1 cannot be written.</source>
        <extracomment>ja: %1 に書き込めません。</extracomment>
        <translation>%1 を書き込めません。</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ja: 内訳へ進む</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>go into the chosen row</source>
        <translation>選んだ行の内訳へ</translation>
    </message>
    <message>
        <source>one level up</source>
        <extracomment>ja: 一つ戻る</extracomment>
        <translation>一つ戻る</translation>
    </message>
    <message>
        <source>%1 is an estimate</source>
        <extracomment>ja: %1は速報</extracomment>
        <translation>%1は速報</translation>
    </message>
    <message>
        <source>before discounts, USD</source>
        <extracomment>ja: 割引前 USD</extracomment>
        <translation>割引前 USD</translation>
    </message>
    <message>
        <source>before discounts, in yen at AWS&apos;s rate of the month</source>
        <extracomment>ja: 割引前・各月のAWSレートで円換算</extracomment>
        <translation>割引前・各月のAWSレートで円換算</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>ja: %1 まで</extracomment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Inside %1</source>
        <extracomment>ja: %1の内訳</extracomment>
        <translation>%1の内訳</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>ja: %1 に書き込めません: %2</extracomment>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Usage &amp; cost</source>
        <extracomment>ja: 利用料・コスト</extracomment>
        <translation>利用料・コスト</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ja: 取り込む…</extracomment>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>ja: レポート</extracomment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Save chart</source>
        <extracomment>ja: グラフを保存</extracomment>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>One level up</source>
        <extracomment>ja: 一つ戻る</extracomment>
        <translation>一つ戻る</translation>
    </message>
    <message>
        <source>No usage has been imported yet</source>
        <extracomment>ja: 利用データはまだありません</extracomment>
        <translation>利用データはまだありません</translation>
    </message>
    <message>
        <source>Import an AWS Cost and Usage Report (CSV, gz, zip or folder), or drop one here</source>
        <extracomment>ja: AWSのコストと使用状況レポート(CSV、gz、zip、フォルダ)を取り込むか、ここにドロップしてください</extracomment>
        <translation>AWSのコストと使用状況レポート(CSV、gz、zip、フォルダー)を取り込むか、ここにドロップしてください</translation>
    </message>
    <message>
        <source>No usage for this choice</source>
        <extracomment>ja: この条件の利用はありません</extracomment>
        <translation>この条件の利用はありません</translation>
    </message>
    <message>
        <source>Nothing was charged in the twelve months up to the month above</source>
        <extracomment>ja: 対象月の前の12か月に該当する明細がありません</extracomment>
        <translation>対象月の前の12か月に該当する明細がありません</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>ja: 絞り込みを解除</extracomment>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>choba::UsageSide</name>
    <message>
        <source>follows the chart</source>
        <extracomment>ja: グラフの選択と連動</extracomment>
        <translation>グラフの選択と連動</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>ja: 今月</extracomment>
        <translation>今月</translation>
    </message>
    <message>
        <source>What moved most</source>
        <extracomment>ja: 動きの大きいもの</extracomment>
        <translation>動きの大きいもの</translation>
    </message>
    <message>
        <source>against the month before</source>
        <extracomment>ja: 前月比</extracomment>
        <translation>前月比</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>ja: 前月</extracomment>
        <translation>前月</translation>
    </message>
    <message>
        <source>Nothing has moved since the month before</source>
        <translation>前月から動いたものはありません</translation>
    </message>
    <message>
        <source>There is no report of the month before to compare with</source>
        <translation>前月のレポートがないため、比べられません</translation>
    </message>
</context>
</TS>
