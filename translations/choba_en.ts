<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>IssueInvoices</name>
    <message numerus="yes">
        <source>%n draft(s) are out of date because usage, rates or decisions have changed since. Close the month again.</source>
        <translation>
            <numerusform>%n draft is out of date because usage, rates or decisions have changed since. Close the month again.</numerusform>
            <numerusform>%n drafts are out of date because usage, rates or decisions have changed since. Close the month again.</numerusform>
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
    <name>choba::CustomerImportDialog</name>
    <message numerus="yes">
        <source>Import %n customer(s)</source>
        <extracomment>ja: %n件を取り込む</extracomment>
        <translation>
            <numerusform>Import %n customer</numerusform>
            <numerusform>Import %n customers</numerusform>
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
    <name>choba::InvoicesPage</name>
    <message numerus="yes">
        <source>Issue %n selected…</source>
        <extracomment>ja: 選択した%n件を発行…</extracomment>
        <translation>
            <numerusform>Issue %n selected…</numerusform>
            <numerusform>Issue %n selected…</numerusform>
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
</context>
<context>
    <name>choba::ShellStatus</name>
    <message numerus="yes">
        <source>%n more queued</source>
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
    <name>choba::TableView</name>
    <message numerus="yes">
        <source>%n row(s) are too many to copy; export them instead.</source>
        <translation>
            <numerusform>%n row is too much to copy; export it instead.</numerusform>
            <numerusform>%n rows are too many to copy; export them instead.</numerusform>
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
